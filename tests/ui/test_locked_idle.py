"""A window that nobody uses locks itself, Ctrl+L locks it at once, and the hour's sweep waits behind a lock."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from house_kit import PASSPHRASE
from PySide6.QtCore import Qt

from likeness.settings import change_settings
from likeness.studio.deferring import read_deferral
from likeness.ui.desk import DeskState
from likeness.ui.places import Room

pytestmark = pytest.mark.window


class Clock:
    def __init__(self):
        self.now = datetime.now(UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def made(house, app_window, clock):
    home = house("consented")
    change_settings(home.settings_file, lock_after_minutes=5)
    opened = app_window(home, clock=clock)
    opened.shell.activateWindow()
    return opened


def test_nobody_there_for_as_long_as_was_chosen(made, clock, qtbot):
    idle = made.window.idle
    clock.now += timedelta(minutes=4)
    qtbot.keyClick(made.shell.windowHandle(), Qt.Key.Key_Shift)
    clock.now += timedelta(minutes=4)
    idle.look()
    assert made.desk.state is DeskState.OPEN, "a key was pressed meanwhile"
    assert idle._timer.isActive()
    clock.now += timedelta(minutes=2)
    idle.look()
    qtbot.waitUntil(lambda: made.desk.state is DeskState.LOCKED)
    assert made.window.navigator.place.room is Room.LOCKED
    assert not idle._timer.isActive()
    made.desk.open(PASSPHRASE)
    qtbot.waitUntil(lambda: made.desk.state is DeskState.OPEN or made.desk.problem is not None)


def test_never_where_that_was_chosen(made, clock):
    made.window.preferences.change(lock_after_minutes=0)
    clock.now += timedelta(days=9)
    made.window.idle.look()
    assert made.desk.state is DeskState.OPEN
    assert not made.window.idle._timer.isActive()


def test_at_once_with_the_keyboard(made, qtbot):
    qtbot.waitUntil(made.shell.isActiveWindow)
    qtbot.keyClick(made.shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LOCKED)


def test_what_runs_goes_on_behind_the_lock_and_the_last_one_shuts_the_vault(made, qtbot):
    from likeness.base.errors import Failed
    from likeness.studio import keys

    from_outside, ended = threading.Event(), []

    def work(studio):
        from_outside.wait(20)
        return len(studio.vault.sitters())

    made.desk.long(work, ended.append, ended.append)
    assert made.desk.at_work()
    made.desk.lock()
    qtbot.waitUntil(lambda: made.window.navigator.place.room is Room.LOCKED)
    studio = made.desk._studio
    assert not studio.vault.custody.locked
    made.desk.open(b"anybody's words")
    qtbot.waitUntil(lambda: made.desk.problem is not None, timeout=20_000)
    assert made.desk.state is DeskState.LOCKED, "nobody comes in because something runs"
    from_outside.set()
    qtbot.waitUntil(lambda: ended == [1])
    qtbot.waitUntil(lambda: studio.vault.custody.locked)
    with pytest.raises(Failed, match="vault-locked"):
        keys.vault_status(studio)


def test_the_hours_sweep_erases_and_behind_a_lock_it_is_noted(made, clock, qtbot):
    hourly = made.window.hourly
    changed = []
    made.desk.sitting_changed.connect(changed.append)
    with qtbot.waitSignal(hourly.swept):
        hourly.look()
    assert changed == [], "nothing was due"
    made.desk.lock()
    qtbot.waitUntil(lambda: made.desk.state is DeskState.LOCKED)
    hourly.look()
    qtbot.waitUntil(lambda: not made.desk.busy)
    assert read_deferral(made.desk.home).times == 1
