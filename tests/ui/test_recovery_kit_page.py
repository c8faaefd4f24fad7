"""The recovery kit in the real window: made, shown, saved, printed, typed back, replaced; and nothing of its code is left behind."""

import os
import stat

import pytest
from house_kit import opening
from PySide6.QtCore import Qt

from likeness.studio import kits
from likeness.ui.places import Place, Room
from likeness.vault.kit import parse_code

pytestmark = pytest.mark.window


@pytest.fixture
def kit_page(house, app_window, qtbot):
    made = app_window(house("consented"))
    made.shell.activateWindow()
    qtbot.waitUntil(made.shell.isActiveWindow)
    made.window.go(Place(Room.KIT))
    quiet(qtbot, made)
    return made


def quiet(qtbot, made):
    qtbot.waitUntil(lambda: not made.desk.busy)


def press(qtbot, made, button):
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    quiet(qtbot, made)


def everything_in(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_made_saved_typed_back_and_nowhere_else(kit_page, qtbot, tmp_path):
    made = kit_page
    assert "no recovery kit" in made.texts()
    press(qtbot, made, made.page._first)
    groups = made.controller.state.code.groups
    assert all(group in " ".join(label.text() for label in made.page._code._groups) for group in groups)
    (tmp_path / "stick").mkdir()
    made.choose.paths = [tmp_path / "stick" / "kit.pdf"]
    press(qtbot, made, made.page._second)
    assert (tmp_path / "stick" / "kit.pdf").read_bytes().startswith(b"%PDF")
    assert made.choose.asked == [("Save the recovery kit", "recovery-kit.pdf")]
    press(qtbot, made, made.page._first)
    assert groups[0] not in made.texts(), "who types it back has it on paper"
    fields = made.page.field._fields
    qtbot.keyClicks(fields[0], groups[1])
    qtbot.keyClick(made.shell.focusWidget(), Qt.Key.Key_Escape)
    assert made.controller.state.typing, "what is being typed is not left at once"
    fields[0].setFocus()
    qtbot.keyClick(fields[0], Qt.Key.Key_Escape)
    qtbot.keyClick(made.shell.focusWidget(), Qt.Key.Key_Escape)
    assert made.controller.state.code.groups == groups, "one Back loses nothing"
    press(qtbot, made, made.page._first)
    for field, group in zip(fields, groups, strict=True):
        assert field.hasFocus()
        qtbot.keyClicks(field, group.lower())
    qtbot.keyClick(fields[-1], Qt.Key.Key_Return)
    quiet(qtbot, made)
    assert made.controller.state.kit.state == "tested"
    assert "confirmed" in made.texts()
    assert made.controller.kit is None
    left = everything_in(made.desk.home.root)
    assert not any(group.encode() in left for group in groups)
    assert parse_code(" ".join(groups)).encode() not in left


def test_a_wrong_group_is_named_while_it_is_typed_and_another_kits_code_is_refused(kit_page, qtbot):
    made = kit_page
    press(qtbot, made, made.page._first)
    groups = list(made.controller.state.code.groups)
    press(qtbot, made, made.page._first)
    code = made.page.field
    groups[2] = groups[2][1] + groups[2][0] + groups[2][2:] if groups[2][0] != groups[2][1] else "ZZZZZ"
    code.type_in(" ".join(groups))
    assert "group 3" in code._said.accessibleName()
    assert not made.page._first.isEnabled()
    other = kits.new_kit()
    code.type_in(other.identity)
    assert code.complete, "a scanner gives it all at once"
    press(qtbot, made, made.page._first)
    assert made.controller.state.problem.code == "kit-wrong"
    assert made.controller.state.kit.state == "untested"


def test_replaced_after_a_question_and_the_old_code_is_dead(kit_page, qtbot):
    made = kit_page
    press(qtbot, made, made.page._first)
    old = " ".join(made.controller.state.code.groups)
    made.window.go(Place(Room.LIBRARY))
    assert made.controller is not None
    assert not made.window.navigator._controllers[Room.KIT].state.code, "nothing stands in a page that nobody sees"
    made.window.preferences.rebuild.emit()
    made.window.go(Place(Room.KIT))
    quiet(qtbot, made)
    assert " ".join(made.controller.state.code.groups) == old, "nobody threw it away"
    made.shell.close()
    assert made.shell.isVisible()
    assert "Leave without typing the code back?" in made.texts()
    press(qtbot, made, made.page.foot.back_button)
    press(qtbot, made, made.page.foot.back_button)
    assert old.split()[0] not in made.texts()
    assert "Leave without typing the code back?" in made.texts()
    qtbot.keyClick(made.shell.focusWidget(), Qt.Key.Key_Escape)
    assert " ".join(made.controller.state.code.groups) == old
    press(qtbot, made, made.page.foot.back_button)
    press(qtbot, made, made.page._third)
    assert made.window.navigator.place.room is Room.LIBRARY
    made.window.go(Place(Room.KIT))
    quiet(qtbot, made)
    assert made.controller.state.code is None, "thrown away is gone"
    press(qtbot, made, made.page._second)
    assert made.controller.state.replacing
    press(qtbot, made, made.page._second)
    assert not made.controller.state.replacing
    press(qtbot, made, made.page._second)
    press(qtbot, made, made.page._first)
    assert made.controller.state.code is not None
    new = " ".join(made.controller.state.code.groups)
    made.window.close()
    with opening(made.desk.home, create=False) as studio:
        with pytest.raises(kits.Failed, match="kit-wrong"):
            kits.confirm_kit(studio, old)
        assert kits.confirm_kit(studio, new).state == "tested"


def test_made_after_the_page_was_left_it_waits_for_who_comes_back_and_stands_in_no_hidden_page(kit_page, qtbot):
    made = kit_page
    controller, page = made.controller, made.page
    page.wanted.emit("make")
    assert not page.foot.back_button.isEnabled()
    page.foot.back.emit()
    assert made.window.navigator.place.room is Room.KIT
    made.window.go(Place(Room.LIBRARY))
    quiet(qtbot, made)
    assert controller.kit is not None
    assert controller.state.code is None
    assert not any(label.text() for label in page._code._groups)
    made.window.go(Place(Room.KIT, item="type"))
    quiet(qtbot, made)
    assert controller.state.code.groups == controller.kit.groups
    assert page.foot.back_button.isEnabled()
    made.desk.lock()
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LOCKED)
    assert made.window.context.kits == [], "it would open what was just locked"


def test_printed_without_a_file_of_ours(house, app_window, qtbot, tmp_path, monkeypatch):
    """`lp` is played by a program that keeps what it is given."""
    tray = tmp_path / "tray"
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" > {tray}.words\ncat > {tray}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    made = app_window(house("consented"))
    made.window.go(Place(Room.KIT))
    quiet(qtbot, made)
    press(qtbot, made, made.page._first)
    press(qtbot, made, made.page._third)
    assert tray.read_bytes() == made.controller.kit.page
    assert "media=A4" in (tmp_path / "tray.words").read_text()
    assert "sent to the printer" in made.texts()
    program.write_text("#!/bin/sh\nexit 1\n")
    press(qtbot, made, made.page._third)
    assert made.controller.state.problem.code == "print-failed"
