"""Backups in the real window: none without a kit, made with progress, stopped, listed, read back, owed, given up; and the way to restore."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from house_kit import opening, put_files
from PySide6.QtCore import Qt

from likeness.studio import backups, kits, sittings
from likeness.ui.models import backup as model
from likeness.ui.models.backup import Doing, Standing
from likeness.ui.models.locked import Way
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.widgets.setting_backup import BackupRow

pytestmark = pytest.mark.window


def at_backup(made, qtbot):
    made.window.go(Place(Room.BACKUP))
    quiet(made, qtbot)
    return made


def quiet(made, qtbot):
    qtbot.waitUntil(lambda: not made.desk.busy and not made.controller.state.busy, timeout=20_000)


@pytest.fixture
def with_kit(house, app_window, qtbot):
    """A window on the page, over a vault with so many files and a confirmed kit."""

    def make(files=0):
        home = house("consented")
        with opening(home, create=False) as studio:
            put_files(studio, files)
            kits.confirm_kit(studio, " ".join(kits.take_kit(studio, "a4", replace=False).groups))
        return at_backup(app_window(home), qtbot)

    return make


def press(qtbot, made, button):
    qtbot.waitUntil(button.isVisible)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    quiet(made, qtbot)


def rows(made):
    return made.controller.state.rows


def test_none_without_a_kit_and_the_page_says_how_to_get_one(house, app_window, qtbot):
    made = at_backup(app_window(house("consented")), qtbot)
    assert not made.page._make.isEnabled()
    assert "opens with the recovery kit alone, and there is none yet" in made.texts()
    qtbot.mouseClick(made.page._kit_button, Qt.MouseButton.LeftButton)
    assert made.window.navigator.place.room is Room.KIT


def test_made_read_back_and_seen_to_be_damaged(with_kit, qtbot, tmp_path):
    made = with_kit(9)
    made.choose.paths = [tmp_path / "stick"]
    (tmp_path / "stick").mkdir()
    heard = []
    made.window.works.changed.connect(lambda work: heard.append((work.done, work.of)))
    press(qtbot, made, made.page._make)
    assert "up to date" in made.texts()
    assert [row.standing for row in rows(made)] == [Standing.GOOD]
    assert heard[-1][0] == heard[-1][1] > 100_000
    row = made.page.findChild(BackupRow)
    press(qtbot, made, row._buttons[0])
    assert made.controller.state.whole >= 8
    blob = max((tmp_path / "stick").rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0)
    blob.write_bytes(blob.read_bytes()[:-9])
    press(qtbot, made, made.page.findChild(BackupRow)._buttons[0])
    assert made.controller.state.problem.code == "backup-damaged"


def test_stopped_in_the_middle_it_is_unfinished_and_can_be_made_again(with_kit, qtbot, tmp_path, monkeypatch):
    made = with_kit(9)
    real = backups.back_up

    def slow(studio, folder, *, verify, on_progress):
        def tell(done, of):
            if done and not made.controller.state.stopping:
                qtbot_wait(made)
            on_progress(done, of)

        return real(studio, folder, verify=verify, on_progress=tell)

    monkeypatch.setattr(backups, "back_up", slow)
    (tmp_path / "stick").mkdir()
    made.choose.paths = [tmp_path / "stick"]
    qtbot.mouseClick(made.page._make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.controller.state.doing is Doing.MAKING and made.controller.state.work != "")
    assert made.page._stop.isVisible()
    qtbot.mouseClick(made.page._stop, Qt.MouseButton.LeftButton)
    quiet(made, qtbot)
    assert made.controller.state.problem is None
    assert [row.standing for row in rows(made)] in ([], [Standing.UNFINISHED])
    monkeypatch.undo()
    made.choose.paths = [tmp_path / "stick"]
    press(qtbot, made, made.page._make)
    assert [row.standing for row in rows(made)] == [Standing.GOOD]


def qtbot_wait(made):
    """On the work's thread: until the person pressed Stop (at most a moment)."""
    import time

    for _ in range(200):
        if made.controller.state.stopping:
            return
        time.sleep(0.01)


def test_a_stick_that_is_away_is_named_and_can_be_given_up(with_kit, qtbot, tmp_path):
    made = with_kit()
    (tmp_path / "stick").mkdir()
    made.choose.paths = [tmp_path / "stick"]
    press(qtbot, made, made.page._make)
    shutil.rmtree(tmp_path / "stick")
    made.desk.ask(
        lambda studio: sittings.erase_sitting(studio, sittings.list_sittings(studio)[0].sitting), print, print
    )
    at_backup(made, qtbot)
    assert rows(made)[0].standing is Standing.OWED
    qtbot.waitUntil(lambda: str(tmp_path / "stick") in made.texts())
    press(qtbot, made, made.page.findChild(BackupRow)._buttons[0])
    qtbot.keyClick(made.shell.focusWidget(), Qt.Key.Key_Escape)
    assert not made.page._question.isVisible()
    assert made.window.navigator.place.room is Room.BACKUP, "the question first, then the page"
    press(qtbot, made, made.page.findChild(BackupRow)._buttons[0])
    yes = made.page._question.findChildren(type(made.page._lost_no))[1]
    press(qtbot, made, yes)
    assert rows(made)[0].standing is Standing.LOST


def test_restoring_begins_on_the_page_that_needs_no_vault_and_back_leads_back(with_kit, qtbot):
    made = with_kit()
    qtbot.mouseClick(made.page._restore, Qt.MouseButton.LeftButton)
    assert made.window.navigator.place.room is Room.LOCKED
    assert made.controller.state.way is Way.RESTORE
    made.page.foot.back.emit()
    assert made.window.navigator.place.room is Room.BACKUP


def test_where_there_is_no_vault_yet_none_is_made_and_one_can_be_restored(app_window, qtbot, tmp_path):
    from likeness.base.paths import Home
    from likeness.settings import Settings, save_settings

    home = Home(tmp_path / "new")
    save_settings(home.settings_file, Settings())
    made = at_backup(app_window(home), qtbot)
    assert not home.vault.exists()
    assert made.page._restore.isEnabled()
    assert not made.page._make.isEnabled()
    assert made.controller.state.problem is None


class TestRules:
    NOW = datetime(2026, 11, 22, tzinfo=UTC)

    def view(self, **changes):
        made = {"made": "2026-11-01T10:00:00Z", "days": 21, "owed": 0, "lost": False, "there": True, **changes}
        return model.backup_view(1, "/media/stick", made.pop("made"), made.pop("days"), made.pop("owed"), **made)

    @pytest.mark.parametrize(
        ("changes", "standing"),
        [
            ({}, Standing.GOOD),
            ({"days": 31}, Standing.OLD),
            ({"there": False}, Standing.AWAY),
            ({"owed": 1, "there": False}, Standing.OWED),
            ({"made": None, "days": None}, Standing.UNFINISHED),
            ({"lost": True, "owed": 2}, Standing.LOST),
        ],
    )
    def test_what_stands_first_is_what_matters_most(self, changes, standing):
        assert self.view(**changes).standing is standing

    def test_the_newest_first_and_the_lost_last(self):
        old = model.replace(self.view(), number=2, made=self.NOW - timedelta(days=90))
        lost = model.replace(self.view(), number=3, lost=True, made=self.NOW)
        state = model.read(model.BackupState(), [lost, old, self.view()], "tested")
        assert [row.number for row in state.rows] == [1, 2, 3]
        assert state.latest.number == 1

    def test_a_stop_is_no_problem_and_a_failure_is(self):
        state = model.making(model.BackupState(), "work")
        assert model.failed(state, Problem("stopped", "Stopped.")).problem is None
        assert model.failed(state, Problem("backup-full", "Full.")).problem.code == "backup-full"
