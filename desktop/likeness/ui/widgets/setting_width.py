"""Keeping lines readable on a wide screen."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from likeness.ui.theme.fonts import scaled


def at_most(part: QWidget, widest: int) -> QHBoxLayout:
    """`part` at the beginning of a row, never wider than so much (at the design's size of text).

    The row knows how high words are at that width; a column would reckon with its own.
    """
    part.setMaximumWidth(scaled(widest))
    row = QHBoxLayout()
    row.addWidget(part, 1)
    row.addStretch(0)
    return row
