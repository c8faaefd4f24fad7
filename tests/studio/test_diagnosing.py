"""Diagnostics that may be handed on: names and paths are put wherever they can be, and none comes out."""

import re

import msgspec
import pytest
from studio_kit import Hands, opened, person, unfinished_training

from likeness.base.paths import Home
from likeness.settings import Settings
from likeness.studio import diagnosing, doctor
from likeness.studio.doctor import Diagnosis, Finding
from likeness.studio.mishaps import MOST, note_mishap, read_mishaps

SECRET = "Annabel"


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / f"{SECRET}s folder")


@pytest.fixture
def named_everywhere(home, monkeypatch):
    """Cameras, packs, printers, swap, the computer's own kernel: all called after somebody."""
    names = [*diagnosing.LOOKS, f"pack {SECRET.lower()}-pack", f"{SECRET} look"]
    found = Diagnosis(
        "Likeness", f"Linux of {SECRET}", tuple(Finding(n, "ok", f"/home/{SECRET}", f"ask {SECRET}") for n in names)
    )
    monkeypatch.setattr(diagnosing, "examine", lambda _home: found)
    monkeypatch.setattr(diagnosing.platform, "release", lambda: f"6.1.0-{SECRET}-laptop")
    monkeypatch.setattr(diagnosing.platform, "machine", lambda: SECRET)
    monkeypatch.setattr(diagnosing, "keychain_class", lambda: f"{SECRET}.Keyring")
    home.root.mkdir(parents=True)
    home.mishaps_file.write_text(f'[{{"code": "{SECRET}", "at": "2026-03-01T09:00:00Z"}}]')
    return Settings(
        owner_name=SECRET,
        owner_address=f"/home/{SECRET}",
        camera=f"{SECRET}s phone",
        printer=SECRET,
        language=SECRET,
        pack=SECRET,
        look=SECRET,
        pinned_keys={"ab": SECRET},
        retention={SECRET: 3},
    )


def test_no_name_no_path_no_folder(home, named_everywhere):
    hands = Hands()
    note_mishap(home, hands.clock, f"/home/{SECRET}")
    with opened(home, hands) as studio:
        sitting = person(studio)
        job = unfinished_training(studio, sitting)
        entry = studio.journal.entry(job)
        note = studio.journal._folder / f"{job}.json"
        note.write_bytes(msgspec.json.encode(msgspec.structs.replace(entry, state="failed", failure=SECRET.lower())))
        found = diagnosing.report(home, named_everywhere, hands.clock, studio)
    text = diagnosing.report_text(found)
    for held in (text, msgspec.json.encode(found).decode()):
        assert SECRET.lower() not in held.lower()
        assert "Noor" not in held
        assert sitting not in held
        assert str(home.root) not in held
        assert not re.search(r"(^|\s)[/~\\][\w]", held), "a path"
        assert not re.search(r"[0-9a-f]{16}", held), "an id"
    assert "system: Linux 6.1.0\n" in text
    assert "work train failed 2026-03-01" in text
    assert "sittings: 1" in text
    assert "1 base models: ok" in text
    assert "another look: ok" in text


def test_as_this_computer_is_and_saved_as_it_was_shown(home, tmp_path, monkeypatch):
    for slow in ("_providers", "_packs"):
        monkeypatch.setattr(doctor, slow, {"_providers": doctor._disk, "_packs": lambda _home: ()}[slow])
    monkeypatch.setattr(doctor, "_providers", lambda: Finding("onnx engine", "ok", "tried elsewhere"))
    found = diagnosing.report(home, Settings(), Hands().clock)
    assert {each.name for each in found.looked} <= {*diagnosing.LOOKS}
    assert {"torch", "onnxruntime"} & {figure.name.split("-")[0] for figure in found.computer}
    assert "vault opens with: none yet" in diagnosing.report_text(found)
    out = tmp_path / "out.txt"
    diagnosing.save_report(found, out)
    assert out.read_text() == diagnosing.report_text(found)


def test_the_last_errors_are_counted_bounded_and_survive_a_damaged_note(home):
    hands = Hands()
    note_mishap(home, hands.clock, "disk-full")
    assert not home.root.exists(), "somebody who only looked leaves nothing behind"
    home.root.mkdir()
    for _ in range(3):
        note_mishap(home, hands.clock, "disk-full")
    assert [(each.code, each.times) for each in read_mishaps(home)] == [("disk-full", 3)]
    for number in range(MOST + 5):
        note_mishap(home, hands.clock, ("vault-busy", "disk-full")[number % 2])
    assert len(read_mishaps(home)) == MOST
    home.mishaps_file.write_text("[[[")
    assert read_mishaps(home) == ()
    note_mishap(home, hands.clock, "vault-busy")
    assert [each.code for each in read_mishaps(home)] == ["vault-busy"]
