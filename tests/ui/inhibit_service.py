"""The two services that keep a Linux machine awake, as far as we ask them: on a D-Bus of its own, each in the way of the real one.

logind gives a descriptor and holds until all of its copies are closed; a desktop's screen saver gives a number and holds until the asker is gone.
"""

import contextlib
import os
import select
import subprocess
import sys

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

NAMES = {"login1": "org.freedesktop.login1", "ScreenSaver": "org.freedesktop.ScreenSaver"}
PATHS = {"login1": "/org/freedesktop/login1", "ScreenSaver": "/org/freedesktop/ScreenSaver"}


def _reply(message, value):
    """With the value itself; `createReply([value])` would send a list."""
    reply = message.createReply()
    reply.setArguments([value])
    return reply


class _Office(QDBusVirtualObject):
    def __init__(self, name, asked, watch):
        super().__init__()
        self.name, self.asked, self.watch = name, asked, watch
        self.pipes, self.askers = [], []

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 (Qt calls it)
        if message.member() != "Inhibit":
            return False
        self.asked.append((self.name, message.arguments()))
        if self.name == "login1":
            ours, theirs = os.pipe()
            connection.send(_reply(message, QDBusUnixFileDescriptor(theirs)))
            os.close(theirs)
            self.pipes.append(ours)
        else:
            self.askers.append(message.service())
            self.watch(message.service())
            connection.send(_reply(message, 7))
        return True

    @property
    def holds(self):
        """A pipe whose other end is closed by everybody reads as ended."""
        for pipe in self.pipes:
            ready, _, _ = select.select([pipe], [], [], 0)
            if not ready:
                return True
        return bool(self.askers)


class Offices(QObject):
    """`with Offices() as offices: offices.open("login1")`; `bus` is the address to ask on."""

    def __enter__(self):
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
        )
        self.address = self.bus = self._daemon.stdout.readline().strip()
        self.asked, self._offices = [], {}
        self._connection = QDBusConnection.connectToBus(self.address, f"offices-{id(self)}")
        self._watcher = QDBusServiceWatcher()
        self._watcher.setConnection(self._connection)
        self._watcher.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self._watcher.serviceUnregistered.connect(self._gone)
        return self

    def __exit__(self, *_):
        self.close()
        for office in self._offices.values():
            for pipe in office.pipes:
                os.close(pipe)
        QDBusConnection.disconnectFromBus(f"offices-{id(self)}")
        self._daemon.terminate()
        self._daemon.wait()
        self._daemon.stdout.close()

    def open(self, *names):
        for name in names:
            office = self._offices[name] = _Office(name, self.asked, self._watcher.addWatchedService)
            self.serve(NAMES[name], PATHS[name], office)

    def serve(self, name, path, office):
        single = QDBusConnection.VirtualObjectRegisterOption.SingleNode
        assert self._connection.registerVirtualObject(path, office, single)
        assert self._connection.registerService(name)

    def close(self):
        for name in self._offices:
            self._connection.unregisterService(NAMES[name])
            self._connection.unregisterObject(PATHS[name])

    def held(self):
        return {name for name, office in self._offices.items() if office.holds}

    @Slot(str)
    def _gone(self, service):
        for office in self._offices.values():
            office.askers = [asker for asker in office.askers if asker != service]


PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject

class Portal(QDBusVirtualObject):
    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):
        print(message.member(), flush=True)
        connection.send(message.createReply())
        return True

application = QCoreApplication([])
portal, bus = Portal(), QDBusConnection.connectToBus(sys.argv[1], "portal")
bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal, QDBusConnection.VirtualObjectRegisterOption.SingleNode)
bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
application.exec()
"""


@contextlib.contextmanager
def apart_portal(address):
    """A portal in a process of its own, which answers also while this one waits; what comes next at it."""
    child = subprocess.Popen([sys.executable, "-c", PORTAL, address], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout.readline() == "ready\n"
        yield lambda: child.stdout.readline().strip()
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
