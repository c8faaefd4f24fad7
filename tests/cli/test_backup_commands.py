"""The commands `likeness vault backup`, `backups` and `restore`, as a person types them."""

import shutil
from datetime import timedelta
from types import SimpleNamespace

import pytest
from inside import Inside

from likeness.base.paths import Home
from likeness.base.sentences import SENTENCES
from likeness.cli.commands import backup
from likeness.cli.edge import Output
from likeness.consent.purposes import Purpose
from likeness.settings import load_settings
from likeness.vault.keepers import PassphraseKeeper
from likeness.vault.kinds import Kind
from likeness.vault.vault import open_vault

PICTURE = b"\x89PNG not really, but bytes that must not be found again" * 40


@pytest.fixture
def run(tmp_path, monkeypatch):
    made = Inside(tmp_path, monkeypatch)
    assert made("vault", "init").status == 0
    return made


@pytest.fixture
def code(run, tmp_path):
    """A file with the code of the vault's kit."""
    shown = run("vault", "recovery-kit", "make", "--print").value["lines"]
    pairs = [line.split() for line in shown if len(line.split()) == 4 and line.startswith("  ")]
    file = tmp_path / "code.txt"
    file.write_text("\n".join([pair[1] for pair in pairs] + [pair[3] for pair in pairs]))
    return file


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def sitting(run):
    """Noor Example, with one photo in the vault."""
    made = run("sitting", "new", "--name", "Noor Example").value["sitting"]
    purposes = [word for purpose in ("retouch", "keep") for word in ("--purpose", purpose)]
    assert run("consent", "grant", made, *purposes, "--signed-name", "Noor Example", "--age", "30").status == 0
    with opened(run) as vault:
        vault.open_sitter(vault.permit(made, Purpose.RETOUCH)).put(Kind.PHOTO, PICTURE, {})
    return made


def opened(run, home=None):
    words = run._passphrase.read_bytes()
    return open_vault(Home(home or run.home).vault, PassphraseKeeper(words), lambda: run.now)


def elsewhere(run, tmp_path):
    """The same person at another computer, with another home."""
    run.home, former = tmp_path / "elsewhere", run.home
    return former


def test_from_the_first_backup_to_another_computer(run, code, sitting, stick, tmp_path):
    ended = run("vault", "backup", stick)
    assert (ended.status, ended.value["copied"], ended.value["backup"], ended.value["generation"]) == (0, 1, 1, 1)
    assert SENTENCES["backup-kit-untested"] in ended.err
    run("vault", "recovery-kit", "test", "--kit-code-file", code)
    assert run("retention", "set", "photos", "40").status == 0
    run.pass_(timedelta(days=12))
    assert "Last backup: 12 days ago" in run("vault", "status", as_json=False).out
    assert "Backup 1" in run("vault", "backups", as_json=False).out
    ended = run("vault", "backup", stick, as_json=False)
    assert ended.out == "Backup 1 is up to date (generation 2): 0 new files, 0 bytes; 1 were there.\n"
    assert ended.err == ""
    assert "Last backup: today" in run("vault", "status", as_json=False).out
    run.pass_(timedelta(days=1))
    assert "Last backup: yesterday" in run("vault", "status", as_json=False).out
    assert "All is whole: 2 generations" in run("vault", "backup", "--check", stick, as_json=False).out
    before = run("vault", "status").value
    former = elsewhere(run, tmp_path)
    ended = run("vault", "backup", "--check", stick, "--kit-code-file", code)
    assert ended.value == {"generation": 2, "generations": 2, "files": 1}
    ended = run("vault", "restore", stick, "--kit-code-file", code, as_json=False)
    assert (ended.status, ended.err) == (0, "")
    assert "as it was on 2026-03-13: 1 sittings, 1 files" in ended.out
    assert before["fingerprint"] in ended.out
    assert run("sitting", "list").value["sittings"][0]["name"] == "Noor Example"
    assert run("vault", "check").status == 0
    assert run("ledger", "verify").status == 0
    assert load_settings(Home(run.home).settings_file) == load_settings(Home(former).settings_file)
    with opened(run) as vault:
        store = vault.open_sitter(vault.permit(sitting, Purpose.RETOUCH))
        assert store.get(store.list(Kind.PHOTO)[0].id) == PICTURE
    assert run("vault", "backups").value["backups"][0]["folder"] is None
    assert "not seen on this computer" in run("vault", "backups", as_json=False).out
    ended = run("vault", "restore", stick, "--kit-code-file", code)
    assert (ended.status, ended.value["error"]["code"]) == (1, "vault-exists")


def test_a_wrong_code_is_said_before_anything_happens(run, code, sitting, stick, tmp_path):
    run("vault", "backup", stick)
    elsewhere(run, tmp_path)
    code.write_text("0" + code.read_text()[1:] if code.read_text()[0] != "0" else "1" + code.read_text()[1:])
    ended = run("vault", "restore", stick, "--kit-code-file", code)
    assert ended.value["error"]["code"] == "kit-code-wrong"
    assert not run.home.exists()


def test_none_yet(run, code, stick):
    assert run("vault", "backups", as_json=False).out.startswith("There is no backup yet.")
    assert "Last backup: never" in run("vault", "status", as_json=False).out
    assert run("vault", "backup", "--check", stick).value["error"]["code"] == "backup-none"


def test_without_a_kit(run, stick):
    ended = run("vault", "backup", stick, as_json=False)
    assert (ended.status, ended.out) == (1, "")
    assert "recovery-kit make" in ended.err


def test_somebody_was_erased_while_a_stick_was_away(run, code, sitting, stick, tmp_path):
    run("vault", "backup", stick)
    run("vault", "backup", tmp_path / "second")
    stick.rename(tmp_path / "away")
    other = run("sitting", "new", "--name", "Teo Beispiel").value["sitting"]
    assert run("sitting", "erase", sitting).status == 0
    assert "1 backups still hold somebody who was erased" in run("vault", "status", as_json=False).out
    assert "still holds 1 who were erased" in run("vault", "backups", as_json=False).out
    ended = run("vault", "backup", tmp_path / "second")
    assert "Backup 1 still holds" in ended.err
    assert "given up as lost" in run("vault", "backups", "--lost", 1, as_json=False).out
    assert run("vault", "backup", tmp_path / "second").err == SENTENCES["backup-kit-untested"] + "\n"
    (tmp_path / "away").rename(stick)
    ended = run("vault", "backup", tmp_path / "second", as_json=False)
    assert "Backup 1 was written anew without those who were erased." in ended.out
    assert run("vault", "backups").value["backups"][0]["owed"] == 0
    assert other


def test_status_sees_to_a_stick_that_is_back(run, code, sitting, stick, tmp_path):
    run("vault", "backup", stick)
    stick.rename(tmp_path / "away")
    run("sitting", "erase", sitting)
    (tmp_path / "away").rename(stick)
    assert run("vault", "status").value["backups_owed"] == 0
    ended = run("vault", "backup", stick, as_json=False)
    assert ended.status == 0


def test_a_tidied_file_leaves_with_the_last_generation_that_names_it(run, code, sitting, stick):
    run("vault", "backup", stick)
    with opened(run) as vault:
        store = vault.open_sitter(vault.permit(sitting, Purpose.RETOUCH))
        store.delete(store.list(Kind.PHOTO)[0].id)
    assert "1 files that belong to nothing" in run("vault", "backup", stick, "--keep", 1, as_json=False).out


class TestDamage:
    @pytest.fixture
    def damaged(self, run, code, sitting, stick):
        run("vault", "backup", stick)
        for path in (stick / "blobs").iterdir():
            path.write_bytes(b"x")

    def test_in_the_backup(self, damaged, run, stick, code):
        for words in ((), ("--kit-code-file", code)):
            ended = run("vault", "backup", "--check", stick, *words)
            assert (ended.status, ended.value["error"]["code"]) == (1, "backup-damaged")
        assert run("vault", "backup", stick, "--verify").value["copied"] == 1
        assert run("vault", "backup", "--check", stick).status == 0

    def test_restored_in_part(self, damaged, run, stick, code, sitting, tmp_path):
        (stick / "likeness-backup.json").unlink()
        elsewhere(run, tmp_path)
        ended = run("vault", "restore", stick, "--kit-code-file", code)
        assert ended.status == 1
        [lost] = ended.value["lost"]
        assert (lost["kind"], lost["sitting"], lost["name"]) == ("photo", sitting, "Noor Example")
        assert "1 files could not be restored" in ended.err
        assert "likeness-backup.json is missing" in ended.err
        assert run("vault", "check").status == 1

    def test_restored_with_another_stick(self, damaged, run, stick, code, tmp_path):
        run("vault", "backup", tmp_path / "second")
        elsewhere(run, tmp_path)
        ended = run(
            "vault", "restore", stick, "--also", tmp_path / "second", "--kit-code-file", "-", typed=code.read_text()
        )
        assert ended.status == 0
        assert run("vault", "check").status == 0

    def test_lines_of_what_was_struck_and_lost(self, damaged, run, stick, code, sitting, tmp_path):
        other = run("sitting", "new", "--name", "Teo Beispiel").value["sitting"]
        run("vault", "backup", stick)
        shutil.copytree(stick, tmp_path / "as it was")
        run("sitting", "erase", other)
        for path in (tmp_path / "as it was" / "blobs").iterdir():
            path.unlink()
        shutil.copytree(stick / "tombstones", tmp_path / "as it was" / "tombstones", dirs_exist_ok=True)
        elsewhere(run, tmp_path)
        ended = run("vault", "restore", tmp_path / "as it was", "--kit-code-file", code, as_json=False)
        assert f"Erased since, and left out: sitting {other}" in ended.out
        assert "of Noor Example" in ended.out

    def test_in_the_vault(self, run, code, sitting, stick):
        for path in (run.home / "vault" / "blobs").glob("*.age"):
            path.write_bytes(b"x")
        ended = run("vault", "backup", stick)
        assert ended.status == 1
        assert len(ended.value["damaged"]) == 1
        assert "Restore a backup" in ended.err or "vault" in ended.err


def test_progress_is_a_line_every_few_seconds(monkeypatch, capsys):
    import sys

    now = SimpleNamespace(seconds=0.0)
    monkeypatch.setattr(backup.time, "monotonic", lambda: now.seconds)
    lines = backup._Lines(Output(as_json=False, quiet=False, out=sys.stdout, err=sys.stderr))
    for seconds, done in ((1, 10), (6, 2_500_000), (7, 3_000_000)):
        now.seconds = seconds
        lines(done, 12_000_000_000)
    assert capsys.readouterr().out == "  2.5 MB of 12.0 GB copied\n"
    assert [backup._size(size) for size in (0, 999, 1000, 999_999_999_999)] == [
        "0 bytes",
        "999 bytes",
        "1.0 kB",
        "1000.0 GB",
    ]
