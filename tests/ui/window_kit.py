"""What the window's tests share: a library in a list, pictures made on the spot, a child program that plays the demo."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui.ports import SittingCard

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


@dataclass
class ListPort:
    """A library in memory. `fails` makes the next call fail as the vault would."""

    cards: list[SittingCard] = field(default_factory=list)
    fails: Failed | None = None
    threads: set[int] = field(default_factory=set)
    closed: bool = False
    said: str | None = None

    def sittings(self) -> list[SittingCard]:
        self._called()
        return list(self.cards)

    def alarm(self) -> str | None:
        return self.said

    def new_sitting(self, name: str) -> str:
        self._called()
        if not 0 < len(name) <= MAX_NAME_LENGTH:
            raise Failed("internal", kind="name")
        card = SittingCard(new_id(), name, "New", "Consent and photos come next")
        self.cards.append(card)
        return card.id

    def close(self) -> None:
        self.closed = True

    def _called(self) -> None:
        self.threads.add(threading.get_ident())
        if self.fails is not None:
            failure, self.fails = self.fails, None
            raise failure


def picture_bytes(colour: tuple[int, int, int] = (90, 120, 150), size: tuple[int, int] = (96, 128)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()


def three_cards() -> list[SittingCard]:
    return [
        SittingCard(
            new_id(), "Noor Haddad", "6 portraits delivered", "Consent: 12 months left", False, picture_bytes()
        ),
        SittingCard(new_id(), "Zoë Ångström", "24 proofs to look at", "Consent ends in 12 days: renew", True, None),
        SittingCard(new_id(), "<b>Kofi</b> & Söhne", "New", "Consent and photos come next", False, b"not a picture"),
    ]


PROGRAM = """
import sys, time, pathlib
assert sys.argv[1:3] == ["demo", "--out"], sys.argv
out = pathlib.Path(sys.argv[3])
mode = {mode!r}
print("3% Reading Noor's photos", flush=True)
out.mkdir(parents=True)
if mode == "hangs":
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if mode in ("hangs", "waits"):
    (out / "half.png").write_bytes(b"half")
    print("40% Learning what Noor looks like", flush=True)
    time.sleep(60)
if mode == "fails":
    print("Traceback is not for people", file=sys.stderr)
    print("The starter model is damaged. Install Likeness again.", file=sys.stderr)
    sys.exit(1)
(out / "report.html").write_text("<title>report</title>") if mode != "no report" else None
print("100% Done", flush=True)
"""
"""A child that keeps the demo's contract with the window (or breaks it), so that the runner meets a real process."""
