"""Notifications through the desktop's portal (org.freedesktop.portal.Notification), which every sandbox allows."""

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from likeness.ui.notifying import Teller

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Notification")
CONNECTION = "likeness-notifications"
NAME = "likeness-work"
"""A later sentence takes the place of an earlier one."""
PATIENCE_MS = 1_500


class PortalTeller(Teller):
    """Nothing waits for the answer."""

    def __init__(
        self,
        parent: QObject,
        *,
        bus: QDBusConnection.BusType | str = QDBusConnection.BusType.SessionBus,
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._connection: QDBusConnection | None = None
        self._asked: list[QDBusPendingCallWatcher] = []

    def tell(self, sentence: str) -> None:
        if self._connection is None:
            self._connection = QDBusConnection.connectToBus(self._bus, f"{CONNECTION}-{id(self)}")
        if not self._connection.isConnected():
            self.failed.emit(sentence)
            return
        message = QDBusMessage.createMethodCall(*PORTAL, "AddNotification")
        message.setArguments([NAME, {"title": "Likeness", "body": sentence, "priority": "normal"}])
        watcher = QDBusPendingCallWatcher(self._connection.asyncCall(message, PATIENCE_MS), self)
        self._asked.append(watcher)
        watcher.finished.connect(lambda: self._answered(watcher, sentence))

    def close(self) -> None:
        """What was told stays to be read: it may be the reason why the window ends. It is only seen off."""
        for watcher in self._asked:
            watcher.finished.disconnect()
            watcher.waitForFinished()
        self._asked = []
        if self._connection is not None:
            QDBusConnection.disconnectFromBus(f"{CONNECTION}-{id(self)}")
            self._connection = None

    def _answered(self, watcher: QDBusPendingCallWatcher, sentence: str) -> None:
        self._asked.remove(watcher)
        if watcher.isError():
            self.failed.emit(sentence)
        watcher.deleteLater()
