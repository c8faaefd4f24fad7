# ruff: noqa: N802 (Qt names the methods that it calls)
"""Pictures beside each other, each with a word under it: how learning goes on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.picture import Picture
from likeness.ui.widgets.text import OneLine

UPRIGHT = 1.25
"""Height over width of a place."""

WIDEST = 180


class _Place(Picture):
    """As high as its width asks for."""

    def __init__(self) -> None:
        super().__init__(tokens.BUTTON_CORNER)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(WIDEST)

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, round(UPRIGHT * WIDEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, round(UPRIGHT * 64))

    def heightForWidth(self, width: int) -> int:
        return round(UPRIGHT * width)


class PreviewStrip(QWidget):
    """As many places as it is given pictures, up to `places`; those to come are left free, so that nothing jumps."""

    def __init__(self, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP + 4)
        self._places: list[tuple[_Place, OneLine]] = []
        for _ in range(places):
            place, caption = _Place(), OneLine(tokens.SMALL, role="muted")
            column = QVBoxLayout()
            column.setSpacing(tokens.GAP)
            column.addWidget(place)
            column.addWidget(caption)
            column.addStretch(1)
            row.addLayout(column, 1)
            self._places.append((place, caption))
        row.addStretch(0)

    def show_pictures(self, shown: Sequence[tuple[QImage | None, str, str]]) -> None:
        """Each picture with its caption, and what is seen in it for who does not see it."""
        for number, (place, caption) in enumerate(self._places):
            image, words, name = shown[number] if number < len(shown) else (None, "", "")
            place.set_image(image)
            place.setAccessibleName(name)
            caption.set_whole(words)
