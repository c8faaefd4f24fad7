"""Inter where the program brings it, the system's own font otherwise."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from likeness.ui.theme import tokens

FONT_SUFFIXES = frozenset({".otf", ".ttf"})


def use_fonts(application: QApplication, folder: Path) -> str:
    """Load the font files of `folder` and make them the application's font; returns the family in use."""
    families: list[str] = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        if path.suffix.lower() in FONT_SUFFIXES:
            families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    font = application.font()
    inter = next((family for family in families if family.startswith("Inter")), None)
    if inter is not None:
        font.setFamily(inter)
    font.setPixelSize(tokens.BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return font.family()


def sized(font: QFont, size: int, weight: int = tokens.REGULAR) -> QFont:
    """A copy of `font` in a size and weight of the tokens; large type is set a little tighter."""
    copy = QFont(font)
    copy.setPixelSize(size)
    copy.setWeight(QFont.Weight(weight))
    if size >= tokens.HEADING:
        copy.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    return copy
