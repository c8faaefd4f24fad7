"""Puts the tokens onto the application and keeps them in step with the system's light or dark scheme."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from likeness.ui.theme.stylesheet import stylesheet
from likeness.ui.theme.tokens import DARK, LIGHT, Colours

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Midlight: "soft_accent",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
}
"""Which palette role carries which token: widgets that paint themselves ask their palette, so a change of scheme repaints them."""


def palette_of(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(colours, token)))
    return palette


class Theme(QObject):
    """Follows the system's scheme for as long as it lives; keep a reference."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.use)
        self.use(hints.colorScheme())

    def use(self, scheme: Qt.ColorScheme) -> None:
        colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(stylesheet(colours))
