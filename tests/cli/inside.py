"""The command line inside this process: the same words, the same vault behind a passphrase, a clock that a test turns."""

import io
import json
import sys
from datetime import UTC, datetime
from types import SimpleNamespace

from likeness.base.offline import InternetGuard
from likeness.cli import app
from likeness.vault import keepers

CHEAP = keepers.Argon2Costs(passes=1, memory_kib=8, lanes=1)


class Inside:
    """`run("sitting", "list")`: exit status, and the JSON or text that was said."""

    def __init__(self, folder, monkeypatch):
        self.home = folder / "home"
        self.now = datetime(2026, 3, 1, 9, tzinfo=UTC)
        self.seconds = 0.0
        self._passphrase = folder / "passphrase.txt"
        self._passphrase.write_text("correct horse battery staple")
        self._patch = monkeypatch
        real = keepers.PassphraseKeeper.__init__
        monkeypatch.setattr(app, "system_clock", lambda: self.now)
        monkeypatch.setattr(
            keepers.PassphraseKeeper, "__init__", lambda self, words, costs=CHEAP: real(self, words, costs)
        )
        monkeypatch.setattr(app, "system_uptime", lambda: ("run", self.seconds))

    def pass_(self, span):
        """Time goes by."""
        self.now += span
        self.seconds += span.total_seconds()

    def set_(self, span):
        """Somebody sets the clock."""
        self.now += span

    def __call__(self, *words, as_json=True, typed="", passphrase=None):
        out, err = io.StringIO(), io.StringIO()
        file = self._passphrase if passphrase is None else passphrase
        options = ["--home", str(self.home), "--passphrase-file", str(file), *(["--json"] if as_json else [])]
        with self._patch.context() as patch:
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.setattr(sys, "stdin", io.StringIO(typed))
            patch.setattr("signal.signal", lambda *_: None)
            status = app.run([*options, *map(str, words)], lambda _program: 0, InternetGuard())
        said = out.getvalue()
        value = json.loads(said) if as_json and said else None
        return SimpleNamespace(status=status, out=said, err=err.getvalue(), value=value)
