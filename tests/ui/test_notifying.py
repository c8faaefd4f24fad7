"""The end of long work is told without a name: through a real D-Bus with a small portal, and only to who does not see the window."""

import os
import sys

import pytest
from PySide6.QtDBus import QDBusVirtualObject
from PySide6.QtWidgets import QWidget

from likeness.base.errors import Failed
from likeness.ui.notifying import Notifier, TrayTeller

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        sys.platform != "linux" or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"), reason="there is no D-Bus here"
    ),
]


class Portal(QDBusVirtualObject):
    def __init__(self):
        super().__init__()
        self.shown = []

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 (Qt calls it)
        self.shown.append((message.member(), message.signature(), message.arguments()))
        connection.send(message.createReply())
        return True


@pytest.fixture
def offices(qapp):
    from inhibit_service import Offices

    with Offices() as made:
        yield made


@pytest.fixture
def portal(offices):
    made = Portal()
    offices.serve("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", made)
    return made


@pytest.fixture
def window(qtbot, qt_messages):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bench(qapp):
    from test_works_line import Bench

    made = Bench(qapp)
    yield made
    for gate in made.gates.values():
        gate.set()
    made.desk.close()
    made.works.close()


def telling(bench, window, bus, long=0.0):
    from likeness.ui.notifying_linux import PortalTeller

    bench.tellers = PortalTeller(window, bus=bus), TrayTeller(window.windowIcon(), window)
    return Notifier(bench.works, window, lambda _: bench.tellers, long=long)


def end(bench, qtbot, name, **more):
    work = bench.start(name, **more)
    with qtbot.waitSignal(bench.works.idle):
        bench.gates[name].set()
    return work


def test_the_end_is_told_without_a_name(bench, window, offices, portal, qtbot):
    notifier = telling(bench, window, offices.bus)
    end(bench, qtbot, "Noor Haddad")
    qtbot.waitUntil(lambda: len(portal.shown) == 1)
    member, signature, (name, _) = portal.shown[0]
    assert (member, signature, name) == ("AddNotification", "sa{sv}", "likeness-work")
    assert notifier._sentence(bench.told[-1]) == "A personal model is ready."
    notifier.close()


def test_what_is_told_as_the_window_ends_still_reaches_the_desktop(bench, window, offices, qtbot):
    from inhibit_service import apart_portal

    notifier = telling(bench, window, offices.bus)
    with apart_portal(offices.address) as heard:
        end(bench, qtbot, "one")
        notifier.close()
        assert heard() == "AddNotification"


def test_a_pause_that_was_asked_for_and_a_stop_are_told_to_nobody(bench, window, offices, portal, qtbot):
    notifier = telling(bench, window, offices.bus)
    work = bench.start("one", can_pause=True)
    with qtbot.waitSignal(bench.works.idle):
        bench.works.pause(work)
    other = bench.start("two")
    with qtbot.waitSignal(bench.works.idle):
        bench.works.cancel(other)
    end(bench, qtbot, "three", ends=Failed("training-disk-full", step=1))
    qtbot.waitUntil(lambda: len(portal.shown) == 1)
    assert notifier._sentence(bench.told[-1]) == "The work is paused and needs you. Nothing is lost."
    notifier.close()


def test_what_was_waited_for_is_not_told(bench, window, offices, portal, qtbot):
    notifier = telling(bench, window, offices.bus, long=20.0)
    end(bench, qtbot, "short")
    qtbot.wait(50)
    assert portal.shown == []
    notifier.close()


def test_without_a_portal_the_tray_is_asked_and_nothing_breaks(bench, window, offices, qtbot):
    notifier = telling(bench, window, offices.bus)
    with qtbot.waitSignal(bench.tellers[0].failed) as failed:
        end(bench, qtbot, "one")
    assert failed.args == ["A personal model is ready."]
    notifier.close()
    nowhere = telling(bench, window, "unix:path=/nowhere/at/all")
    with qtbot.waitSignal(bench.tellers[0].failed):
        end(bench, qtbot, "two")
    nowhere.close()
