"""How this person wants the window: language, scheme, contrast, size of text, motion. What they choose shows at once and is saved."""

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QLocale, QObject, Signal

from likeness.settings import LANGUAGES, Settings

Save = Callable[[Mapping[str, object]], None]
"""Writes these settings to the file, away from the window's thread."""


class Preferences(QObject):
    """`changed` follows every choice; `rebuild` those after which pages are made anew: language and size of text."""

    changed = Signal()
    rebuild = Signal()

    def __init__(self, settings: Settings, save: Save, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._save = save

    @property
    def language(self) -> str:
        """A code of LANGUAGES; where none was chosen yet, the system's if the window speaks it, else English."""
        return self._settings.language if self._settings.language in LANGUAGES else system_language()

    @property
    def scheme(self) -> str:
        """One of "system", "light", "dark"."""
        return self._settings.scheme

    @property
    def high_contrast(self) -> bool:
        return self._settings.high_contrast

    @property
    def text_scale(self) -> int:
        """100 to 200, in percent."""
        return self._settings.text_scale

    @property
    def reduced_motion(self) -> bool:
        return self._settings.reduced_motion

    @property
    def lock_after_minutes(self) -> int:
        """0: never."""
        return self._settings.lock_after_minutes

    def take(self, settings: Settings) -> None:
        """The settings as they are in the file now: another window of theirs may have written them."""
        self._become(settings)

    def change(self, **values: object) -> None:
        """Any of: language, scheme, high_contrast, text_scale, reduced_motion. Raises msgspec.ValidationError for what they cannot be."""
        chosen = msgspec.convert({**msgspec.to_builtins(self._settings), **values}, type=Settings)
        if chosen != self._settings:
            self._become(chosen)
            self._save(values)

    def _become(self, settings: Settings) -> None:
        before = (self.language, self.text_scale)
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit()
        if (self.language, self.text_scale) != before:
            self.rebuild.emit()


def system_language() -> str:
    """The first of the system's languages that the window speaks."""
    for tag in QLocale.system().uiLanguages():
        code = tag.partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"
