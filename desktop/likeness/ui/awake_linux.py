"""Keeping a Linux machine awake: logind keeps it from sleeping, the desktop's ScreenSaver from going idle."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

from likeness.ui.awake import Wakeful
from likeness.ui.models.works import Awake

WHO = "Likeness"
CONNECTION = "likeness-awake"

LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit")
SCREEN = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
    "Inhibit",
)


class LinuxWakeful(Wakeful):
    """Two requests; one that is granted is enough. Each ends with our connection, so a crash leaves nobody awake."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        login_bus: QDBusConnection.BusType | str = QDBusConnection.BusType.SystemBus,
        screen_bus: QDBusConnection.BusType | str = QDBusConnection.BusType.SessionBus,
    ) -> None:
        super().__init__(parent)
        self._buses = (login_bus, screen_bus)
        self._names: list[str] = []
        self._asked: list[QDBusPendingCallWatcher] = []
        self._fd: QDBusUnixFileDescriptor | None = None
        self._granted = False

    def hold(self, why: str) -> None:
        self.release()
        self._ask(0, LOGIN, ["sleep:idle", WHO, why, "block"])
        self._ask(1, SCREEN, [WHO, why])
        if not self._asked:
            self.told.emit(Awake.CANNOT)

    def release(self) -> None:
        """Both: the descriptor is closed, and the connections on which it was asked for end."""
        for watcher in self._asked:
            watcher.finished.disconnect()
            watcher.deleteLater()
        self._asked, self._granted, self._fd = [], False, None
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._names = []

    def _ask(self, number: int, place: Sequence[str], arguments: Sequence[str]) -> None:
        name = f"{CONNECTION}-{number}-{id(self)}"
        connection = QDBusConnection.connectToBus(self._buses[number], name)
        if not connection.isConnected():
            QDBusConnection.disconnectFromBus(name)
            return
        self._names.append(name)
        message = QDBusMessage.createMethodCall(*place)
        message.setArguments(list(arguments))
        watcher = QDBusPendingCallWatcher(connection.asyncCall(message), self)
        self._asked.append(watcher)
        watcher.finished.connect(lambda: self._answered(watcher))

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        self._asked.remove(watcher)
        if not watcher.isError():
            self._keep(watcher.reply().arguments())
            self._granted = True
            self.told.emit(Awake.HELD)
        elif not self._asked and not self._granted:
            self.told.emit(Awake.CANNOT)
        watcher.deleteLater()

    def _keep(self, answer: Sequence[Any]) -> None:
        """The login manager lets go once its descriptor is closed."""
        if answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._fd = QDBusUnixFileDescriptor(answer[0])
