"""Diagnostics in the real window: with names and paths everywhere, none is shown or saved; also while the vault is locked."""

import pytest
from PySide6.QtCore import Qt

from likeness.settings import change_settings
from likeness.studio.mishaps import note_mishap, read_mishaps
from likeness.ui.desk import DeskState
from likeness.ui.places import Place, Room

pytestmark = pytest.mark.window
SECRET = "Annabel"


def looked(made, qtbot):
    made.window.go(Place(Room.DIAGNOSTICS))
    qtbot.waitUntil(lambda: made.controller.state.ready, timeout=60_000)
    return made.page._text.toPlainText()


def test_read_saved_word_for_word_and_nobody_in_it(house, app_window, qtbot, tmp_path):
    home = house("consented")
    change_settings(
        home.settings_file, owner_name=SECRET, owner_address=f"/home/{SECRET}", camera=f"{SECRET}s camera", pack=SECRET
    )
    (home.packs / SECRET.lower()).mkdir(parents=True)
    (home.packs / SECRET.lower() / "manifest.json").write_text(f'{{"name": "{SECRET}"}}')
    made = app_window(home)
    note_mishap(home, made.window.context.clock, "disk-full")
    text = looked(made, qtbot)
    assert SECRET.lower() not in text.lower()
    assert "Noor" not in text
    assert str(home.root) not in text
    assert "disk-full" in text
    assert "sittings: 1" in text
    made.choose.paths = [tmp_path / "out.txt"]
    qtbot.mouseClick(made.page._save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.controller.state.saved == "out.txt")
    assert (tmp_path / "out.txt").read_text() == text
    assert made.choose.asked == [("Save the diagnostics", "likeness-diagnostics.txt")]
    made.desk.lock()
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LOCKED)
    assert made.desk.state is DeskState.LOCKED
    text = looked(made, qtbot)
    assert "sittings: 1" not in text
    assert "disk-full" in text
    assert made.controller.state.partly
    made.page.foot.back.emit()
    assert made.window.navigator.place.room is Room.LOCKED


def test_what_went_wrong_in_the_window_is_noted_by_its_code(house, app_window, qtbot):
    from likeness.base.errors import Failed

    made = app_window(house("consented"))

    def fail(_studio):
        raise Failed("look-unknown", look=SECRET, known="none")

    made.desk.ask(fail, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: [each.code for each in read_mishaps(made.desk.home)] == ["look-unknown"])
