"""The language of the window: Qt's translators, the direction of reading, and how dates and numbers are written."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from likeness.ui.preferences import Preferences

ENDONYMS = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language in its own words: never translated."""
LATIN_DIGITS = {"ar": QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)}
"""Where the system's own locale writes other digits: numbers in running text and numbers from tables must not mix two kinds."""


class Speech(QObject):
    """Speaks the language that was chosen, from now on and after every change; keep a reference. Make it before the first widget."""

    def __init__(self, application: QApplication, preferences: Preferences, folder: Path) -> None:
        super().__init__(application)
        self._application = application
        self._preferences = preferences
        self._folder = folder
        self._spoken = ""
        self._translators: list[QTranslator] = []
        preferences.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Before `Preferences.rebuild`: pages that are made anew find the other language."""
        if self._preferences.language != self._spoken:
            self._spoken = self._preferences.language
            speak(self._application, self._spoken, self._folder, self._translators)


def speak(application: QApplication, language: str, folder: Path, translators: list[QTranslator]) -> None:
    """Put `language` in the place of `translators`, which are taken off and replaced in the list."""
    for translator in translators:
        application.removeTranslator(translator)
        translator.deleteLater()
    translators.clear()
    for name, place in (
        (f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (f"likeness_{language}", folder),
    ):
        translator = QTranslator(application)
        if translator.load(str(place / f"{name}.qm")):
            application.installTranslator(translator)
            translators.append(translator)
    locale = locale_of(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())


def locale_of(language: str) -> QLocale:
    """How this language writes dates and numbers: in the system's way, where the system speaks it too."""
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == language and system.zeroDigit() == "0":
        return system
    return LATIN_DIGITS.get(language, QLocale(language))
