"""Keeping the computer awake, against a real D-Bus session with a small service that records who holds it."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject

from likeness.ui.awake import KeepAwake, MacWakeful, WindowsWakeful
from likeness.ui.models.works import Awake
from likeness.ui.works import WorkKind

pytestmark = pytest.mark.window

linux = pytest.mark.skipif(
    sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"), reason="there is no D-Bus session here"
)
NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def offices(qapp):
    """The two services, on a session bus of their own; `held` by interface, the reasons they were asked with."""
    from inhibit_service import Offices

    with Offices() as made:
        yield made


def way(owner, bus):
    from likeness.ui.awake_linux import LinuxWakeful

    return LinuxWakeful(owner, login_bus=bus, screen_bus=bus)


@linux
def test_it_is_held_by_both_and_let_go(offices, owner, qtbot):
    offices.open("login1", "ScreenSaver")
    awake = way(owner, offices.bus)
    with qtbot.waitSignal(awake.told) as told:
        awake.hold("A personal model is being made")
    assert told.args == [Awake.HELD]
    qtbot.waitUntil(lambda: len(offices.asked) == 2)
    assert offices.asked == [
        ("login1", ["sleep:idle", "Likeness", "A personal model is being made", "block"]),
        ("ScreenSaver", ["Likeness", "A personal model is being made"]),
    ]
    qtbot.waitUntil(lambda: offices.held() == {"login1", "ScreenSaver"})
    qtbot.wait(50)
    awake.release()
    qtbot.waitUntil(lambda: offices.held() == set())


@linux
def test_one_of_them_is_enough_and_none_is_said_honestly(offices, owner, qtbot):
    offices.open("ScreenSaver")
    awake = way(owner, offices.bus)
    with qtbot.waitSignal(awake.told) as told:
        awake.hold("why")
    assert told.args == [Awake.HELD]
    awake.release()
    qtbot.waitUntil(lambda: offices.held() == set())
    offices.close()
    with qtbot.waitSignal(awake.told) as told:
        awake.hold("why")
    assert told.args == [Awake.CANNOT]
    awake.release()


@linux
def test_without_any_bus_it_is_said_honestly(owner, qtbot):
    awake = way(owner, "unix:path=/nowhere/at/all")
    with qtbot.waitSignal(awake.told) as told:
        awake.hold("why")
    assert told.args == [Awake.CANNOT]
    awake.release()


@linux
def test_a_program_that_is_killed_keeps_nobody_awake(offices, qtbot):
    offices.open("login1", "ScreenSaver")
    child = subprocess.Popen([sys.executable, "-c", HOLDING, offices.address], stdout=subprocess.PIPE)
    qtbot.waitUntil(lambda: offices.held() == {"login1", "ScreenSaver"}, timeout=10_000)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    qtbot.waitUntil(lambda: offices.held() == set())


HOLDING = """
import sys
from PySide6.QtCore import QCoreApplication
from likeness.ui.awake_linux import LinuxWakeful
application = QCoreApplication([])
awake = LinuxWakeful(application, login_bus=sys.argv[1], screen_bus=sys.argv[1])
awake.hold("why")
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no shell scripts here")
def test_a_program_of_the_system_runs_as_long_as_it_is_held(tmp_path, owner, qtbot):
    script = tmp_path / "holds"
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\nexec sleep 60\n')
    script.chmod(0o755)
    awake = MacWakeful(owner, command=(str(script), "-i", "-w"))
    with qtbot.waitSignal(awake.told) as told:
        awake.hold("why")
    assert told.args == [Awake.HELD]
    qtbot.waitUntil(lambda: (tmp_path / "asked").exists() and (tmp_path / "asked").read_text().strip() != "")
    assert (tmp_path / "asked").read_text().split() == ["-i", "-w", str(os.getpid())]
    process = awake._process
    awake.release()
    assert process.poll() is not None
    missing = MacWakeful(owner, command=(str(tmp_path / "none"),))
    with qtbot.waitSignal(missing.told) as told:
        missing.hold("why")
    assert told.args == [Awake.CANNOT]
    missing.release()


@pytest.mark.skipif(sys.platform == "win32", reason="there it can")
def test_where_the_system_has_no_such_call_it_says_so(owner, qtbot):
    awake = WindowsWakeful(owner)
    with qtbot.waitSignal(awake.told) as told:
        awake.hold("why")
    assert told.args == [Awake.CANNOT]
    awake.release()


@linux
def test_it_is_held_for_work_that_runs_overnight_and_for_nothing_else(offices, owner, qtbot):
    from test_works_line import Bench

    offices.open("login1", "ScreenSaver")
    bench = Bench(owner)
    keeper = KeepAwake(bench.works, owner, lambda parent: way(parent, offices.bus))
    day, night = bench.start("day", kind=WorkKind.DELIVER), bench.start("night")
    assert not keeper.holds
    bench.works.run_overnight(night)
    assert keeper.holds
    qtbot.waitUntil(lambda: bench.works.awake is Awake.HELD)
    qtbot.waitUntil(lambda: offices.held() == {"login1", "ScreenSaver"})
    with qtbot.waitSignal(bench.works.idle):
        bench.gates["night"].set()
        bench.gates["day"].set()
    assert not keeper.holds
    assert bench.works.awake is Awake.NO
    qtbot.waitUntil(lambda: offices.held() == set())
    assert bench.works.state(day).phase == "done"
    keeper.close()
    bench.desk.close()
    bench.works.close()
