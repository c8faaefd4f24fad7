"""Puts the tokens onto the application and keeps them in step with the person's choice and the system's."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from likeness.ui.preferences import Preferences
from likeness.ui.theme.fonts import control_height, scale_text
from likeness.ui.theme.motion import reduce_motion
from likeness.ui.theme.stylesheet import stylesheet
from likeness.ui.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours

_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Midlight: "soft_accent",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Shadow: "muted",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Light: "good",
    QPalette.ColorRole.LinkVisited: "warn",
    QPalette.ColorRole.BrightText: "bad",
}
"""Which palette role carries which token: widgets that paint themselves ask their palette, so a change of scheme repaints them."""
_CARRIES = {token: role for role, token in reversed(_ROLES.items())} | {"muted": QPalette.ColorRole.Shadow}
"""Not PlaceholderText: a rule of the style sheet with `color` makes that one anew, and fainter."""


def palette_of(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(colours, token)))
    return palette


def colour(palette: QPalette, token: str) -> QColor:
    """The colour of a token in the scheme that `palette` was made from: for what a widget paints itself."""
    return palette.color(_CARRIES[token])


def colours_for(*, dark: bool, contrast: bool) -> Colours:
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


class Theme(QObject):
    """Follows what was chosen, and the system's scheme where nothing was, for as long as it lives; keep a reference."""

    def __init__(self, application: QApplication, preferences: Preferences | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._preferences = preferences
        application.setStyle("Fusion")
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self.use)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        if preferences is not None:
            preferences.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Look again at what was chosen and what the system says."""
        chosen = self._preferences
        reduce_motion(self._application, chosen is not None and chosen.reduced_motion)
        scale_text(self._application, chosen.text_scale if chosen else 100)
        self.use(self._hints.colorScheme())

    def use(self, scheme: Qt.ColorScheme) -> None:
        """`scheme` is the system's; a choice of the person goes before it."""
        chosen = self._preferences
        dark = scheme == Qt.ColorScheme.Dark
        if chosen is not None and chosen.scheme != "system":
            dark = chosen.scheme == "dark"
        more = self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        colours = colours_for(dark=dark, contrast=more or (chosen is not None and chosen.high_contrast))
        self._application.setPalette(palette_of(colours))
        sheet = stylesheet(colours, control_height())
        if self._application.styleSheet() != sheet:
            self._application.setStyleSheet(sheet)
