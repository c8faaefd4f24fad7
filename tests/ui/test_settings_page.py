"""The settings in the real window over a real vault: what is chosen counts at once, is in the file, and can be taken back."""

import pytest
from PySide6.QtCore import Qt

from likeness.settings import Settings, load_settings
from likeness.ui.models import settings as model
from likeness.ui.models.settings import Checking, Section
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.widgets.setting_controls import SettingChoice, SettingNumber, SettingSwitch
from likeness.ui.widgets.setting_row import SettingRow

pytestmark = pytest.mark.window


@pytest.fixture
def settings(house, app_window, qtbot):
    """settings(section): the window on that section."""
    made = app_window(house("consented"))
    made.shell.activateWindow()
    qtbot.waitUntil(made.shell.isActiveWindow)

    def at(section):
        made.window.go(Place(Room.SETTINGS, item=section))
        qtbot.waitUntil(lambda: not made.desk.busy and made.controller.state.settings is not None)
        return made

    return at


def row(made, title):
    """The row of a setting, by what is read."""
    found = [each for each in made.page.findChildren(SettingRow) if each._title.text() == title and each.isVisible()]
    assert len(found) == 1, title
    return found[0]


def saved(made):
    return load_settings(made.desk.home.settings_file)


def quiet(qtbot, made):
    qtbot.waitUntil(lambda: not made.desk.busy)


def test_a_choice_shows_at_once_is_saved_and_is_taken_back_in_its_row(settings, qtbot):
    made = settings(Section.APPEARANCE)
    box = row(made, "Light or dark").findChild(SettingChoice)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    quiet(qtbot, made)
    assert made.window.preferences.scheme == "dark"
    assert saved(made).scheme == "dark"
    undo = row(made, "Light or dark")._undo
    assert undo.isVisible()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    quiet(qtbot, made)
    assert saved(made).scheme == made.window.preferences.scheme == "light"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    quiet(qtbot, made)
    assert saved(made).scheme == "system"
    assert not undo.isVisible()
    assert box.hasFocus(), "the keyboard is not left on a button that is gone"


def test_the_size_of_text_makes_the_page_anew_and_the_way_back_stays(settings, qtbot):
    made = settings(Section.APPEARANCE)
    before = made.page
    row(made, "Size of text").findChild(SettingChoice).chosen.emit(150)
    qtbot.waitUntil(lambda: made.page is not before)
    quiet(qtbot, made)
    assert saved(made).text_scale == 150
    assert row(made, "Size of text")._undo.isVisible()
    qtbot.keyClick(made.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: saved(made).text_scale == 100)
    quiet(qtbot, made)


def test_how_long_photos_are_kept_counts_in_the_open_studio(settings, qtbot):
    made = settings(Section.KEEPING)
    number = made.page.findChildren(SettingNumber)[0]
    assert number.value() == 30
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "12")
    assert saved(made).retention == {}, "not with every digit"
    qtbot.keyClick(number, Qt.Key.Key_Return)
    quiet(qtbot, made)
    assert saved(made).retention == {"photos": 12}
    assert made.desk._studio.settings.retention == {"photos": 12}
    qtbot.mouseClick(made.page.findChildren(SettingRow)[_index_of(made, number)]._undo, Qt.MouseButton.LeftButton)
    quiet(qtbot, made)
    assert saved(made).retention == {"photos": 30}


def _index_of(made, control):
    return next(i for i, each in enumerate(made.page.findChildren(SettingRow)) if each._control is control)


def test_switches_and_texts(settings, qtbot):
    made = settings(Section.MODELS)
    switch = row(made, "Allow downloads of base models").findChild(SettingSwitch)
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    quiet(qtbot, made)
    assert saved(made).downloads
    made = settings(Section.CONSENT)
    line = row(made, "Name or company")._control
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Studio Nord")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    quiet(qtbot, made)
    assert saved(made).owner_name == "Studio Nord"


def test_what_the_file_does_not_take_is_said_in_its_row(settings, qtbot, monkeypatch):
    from likeness.base.errors import Failed
    from likeness.ui.controllers import settings as controller

    def full(*_args, **_fields):
        raise Failed("disk-full")

    made = settings(Section.CONSENT)
    monkeypatch.setattr(controller, "change_settings", full)
    row(made, "Address")._control.chosen.emit("Elsewhere 1")
    quiet(qtbot, made)
    shown = row(made, "Address")
    assert "disk is full" in shown._problem.text()
    assert not shown._undo.isVisible()


def test_everything_stored_is_checked_and_what_is_damaged_comes_back_from_a_backup(house, app_window, qtbot, tmp_path):
    from house_kit import opening, put_files

    from likeness.studio import backups, kits

    home = house("consented")
    with opening(home, create=False) as studio:
        put_files(studio, 9)
        kits.take_kit(studio, "a4", replace=False)
        backups.back_up(studio, tmp_path / "stick", on_progress=lambda *_: None)
    made = app_window(home)
    made.window.go(Place(Room.SETTINGS, item=Section.STORAGE))
    quiet(qtbot, made)
    made.page.wanted.emit("check")
    qtbot.waitUntil(lambda: made.controller.state.check.state is Checking.WHOLE, timeout=20_000)
    assert made.controller.state.check.of > 8
    blob = max((home.vault / "blobs").rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0)
    data = bytearray(blob.read_bytes())
    data[len(data) // 2] ^= 1
    blob.write_bytes(data)
    made.page.wanted.emit("check")
    qtbot.waitUntil(lambda: made.controller.state.check.state is Checking.DAMAGED, timeout=20_000)
    assert made.controller.state.check.problems == 1
    made.choose.paths = [tmp_path / "stick"]
    qtbot.mouseClick(made.page._panel("storage")._repair, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.controller.state.check.state is Checking.WHOLE, timeout=20_000)
    assert made.controller.state.check.returned == 1


def test_a_passphrase_instead_and_the_vault_opens_with_no_other(settings, qtbot):
    from likeness.base.errors import Failed
    from likeness.studio.keys import keeper_for

    made = settings(Section.STORAGE)
    made.page.wanted.emit("keeper")
    quiet(qtbot, made)
    choice = made.page.keeper_choice
    assert choice.isVisible()
    choice.choose("passphrase")
    for field in (choice._first, choice._again):
        qtbot.keyClicks(field._field, "quiet horse lamp")
    made.page.wanted.emit("keep")
    qtbot.waitUntil(lambda: made.controller.state.keeper.changed, timeout=20_000)
    assert made.controller.state.vault.kept_by == "passphrase"
    assert choice._first.empty
    made.desk.lock()
    quiet(qtbot, made)
    studio = made.desk._studio
    with pytest.raises(Failed, match="passphrase-wrong"):
        studio.vault.custody.unlock(keeper_for(made.desk.home, b"words"))


class TestRules:
    """The model alone."""

    STATE = model.read(model.SettingsState(), Settings(), "en")

    def test_what_is_chosen_counts_before_it_is_saved_and_is_taken_back_newest_first(self):
        state = self.STATE
        for value in ("dark", "light", "light"):
            state = model.choosing(state, "scheme", value)
        state = model.choosing(state, "retention.photos", 9)
        assert (state.value("scheme"), state.value("retention.photos")) == ("light", 9)
        assert len(state.undo) == 3, "the same again is no change"
        state, change = model.undoing(state)
        assert (change.field, change.before, state.value("retention.photos")) == ("retention.photos", 30, 30)
        state, _ = model.undoing(state, "scheme")
        state, _ = model.undoing(state, "scheme")
        assert state.value("scheme") == "system"
        assert model.undoing(state) == (state, None)

    def test_what_was_refused_is_as_before_and_says_why(self):
        problem = Problem("disk-full", "The disk is full.")
        state = model.refused(model.choosing(self.STATE, "paper", "letter"), "paper", problem)
        assert state.value("paper") == "a4"
        assert state.problems == {"paper": problem}
        assert not state.can_undo("paper")
        assert model.choosing(state, "paper", "letter").problems == {}

    def test_lengths_of_the_policy_are_kept_beside_one_another(self):
        state = model.read(model.SettingsState(), Settings(retention={"portraits": 5}), "en")
        assert model.saved_values(state, "retention.photos", 7) == {"retention": {"portraits": 5, "photos": 7}}

    def test_the_history_is_bounded_and_an_unknown_section_changes_nothing(self):
        state = self.STATE
        for number in range(model.MOST_UNDO + 9):
            state = model.choosing(state, "consent_days", 100 + number)
        assert len(state.undo) == model.MOST_UNDO
        assert model.at(state, "no such section").section is state.section
        assert model.at(state, "camera").section is Section.CAMERA
