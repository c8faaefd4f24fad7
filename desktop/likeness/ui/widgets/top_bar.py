"""The bar along the top: whose program this is, that nothing has left the computer, and the ways to what concerns everybody."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.pill import Pill
from likeness.ui.widgets.wordmark import Wordmark


class OfflinePill(Pill):
    """Says how many connections this window has tried: none, or how many. Pressed, it leads to how that is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_attempts(0)
        self.setToolTip(
            self.tr(
                "Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection."
            )
        )

    def show_attempts(self, attempts: int) -> None:
        words = self.tr("Offline · nothing has left this computer")
        if attempts:
            words = self.tr("Connections tried since the start: {count}").format(count=attempts)
        self.setText(words)
        self.setAccessibleName(words)
        self.set_dot("warn" if attempts else "good")


class TopBar(QFrame):
    """Mark and name lead to the library; the pills to privacy, activity and settings."""

    library_wanted = Signal()
    privacy_wanted = Signal()
    activity_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setMinimumHeight(tokens.TOP_BAR)
        self._home = Wordmark(icons)
        self.pill = OfflinePill()
        self._activity = Pill()
        self._settings = Pill()
        self._activity.setText(self.tr("Activity"))
        self._settings.setText(self.tr("Settings"))
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.WIDE, 2, tokens.WIDE, 0)
        row.setSpacing(tokens.SPACE)
        row.addWidget(self._home)
        row.addStretch(1)
        for pill in (self.pill, self._activity, self._settings):
            row.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        self._home.clicked.connect(self.library_wanted)
        self.pill.clicked.connect(self.privacy_wanted)
        self._activity.clicked.connect(self.activity_wanted)
        self._settings.clicked.connect(self.settings_wanted)

    def set_open(self, ways: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        """Whether the ways lead anywhere now: not while the studio is locked or being set up."""
        self._home.setEnabled(ways)
        self.pill.setEnabled(ways)
        for pill in (self._activity, self._settings):
            pill.setVisible(ways)

    def show_at_work(self, count: int) -> None:
        """How much long work there is."""
        words = self.tr("Activity · {count}").format(count=count) if count else self.tr("Activity")
        self._activity.setText(words)
        self._activity.setAccessibleName(words)
        self._activity.set_dot("accent" if count else "")
