"""Inter where the program brings it, the system's own font otherwise; beside it the scripts that Inter lacks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from likeness.ui.theme import tokens

FONT_SUFFIXES = frozenset({".otf", ".ttf"})
_SCALE = "textScale"


def use_fonts(application: QApplication, folder: Path) -> str:
    """Load the font files of `folder` and make them the application's font; returns the family in use."""
    families: list[str] = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        if path.suffix.lower() in FONT_SUFFIXES:
            families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    font = application.font()
    inter = next((family for family in families if family.startswith("Inter")), None)
    font.setFamilies([inter or font.family(), *other_scripts(families)])
    font.setPixelSize(scaled(tokens.BODY))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)
    return font.family()


def other_scripts(families: Sequence[str]) -> list[str]:
    """The families for what Inter cannot write, without those that are only a weight of another."""
    others = [family for family in dict.fromkeys(families) if not family.startswith("Inter")]
    return [family for family in others if not any(family.startswith(f"{other} ") for other in others)]


def scale_text(application: QApplication, percent: int) -> None:
    """From now on `sized` makes every font so large. Widgets that were made before keep theirs: pages are made anew."""
    if application.property(_SCALE) == percent or (percent == 100 and application.property(_SCALE) is None):
        return
    application.setProperty(_SCALE, percent)
    font = application.font()
    font.setPixelSize(scaled(tokens.BODY))
    application.setFont(font)


def text_scale() -> int:
    """In percent of the design's sizes."""
    application = QApplication.instance()
    percent = application.property(_SCALE) if application is not None else None
    return percent if isinstance(percent, int) else 100


def scaled(pixels: int) -> int:
    """A height or width that belongs to text (a line, a row, a column of words), at the chosen size of text."""
    return round(pixels * text_scale() / 100)


def control_height() -> int:
    """44, and more once a line of the chosen size needs it."""
    return max(tokens.CONTROL, scaled(tokens.CONTROL - tokens.SPACE))


def sized(font: QFont, size: int, weight: int = tokens.REGULAR) -> QFont:
    """A copy of `font` in a size and weight of the tokens, scaled as chosen; large type is set a little tighter."""
    copy = QFont(font)
    copy.setPixelSize(scaled(size))
    copy.setWeight(QFont.Weight(weight))
    if size >= tokens.HEADING:
        copy.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    return copy
