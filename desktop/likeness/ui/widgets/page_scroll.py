# ruff: noqa: N802 (Qt names the methods that it calls)
"""The scrolling part of a page. The bar stands inside the page's margin: what is shown keeps its width when the bar comes or goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from likeness.ui.theme import tokens


class PageScroll(QScrollArea):
    """Scrolls `content` up and down; `content` has a layout, whose right margin belongs to this scroll area."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # the shell scrolls it with Page up and Page down, wherever the keyboard is
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without this, cards that are just too tall would shrink beside the bar, need none, grow, need one, for ever."""
        content = self.widget()
        if content and (layout := content.layout()):
            margins = layout.contentsMargins()
            margins.setRight(tokens.MARGIN - (self.width() - self.viewport().width()))
            layout.setContentsMargins(margins)
        super().resizeEvent(event)
