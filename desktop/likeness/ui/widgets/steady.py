# ruff: noqa: N802 (Qt names the methods that it calls)
"""Words that come and go without moving what stands around them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from likeness.ui.theme import tokens
from likeness.ui.widgets.text import Paragraph


class SteadyParagraph(Paragraph):
    """Always as high as the highest of what it may say, at the width that it has, in the size and the script that is read."""

    def __init__(self, size: int = tokens.BODY, role: str = "", *, leading: int = 125) -> None:
        super().__init__(size, role=role, leading=leading)
        self._may_say: tuple[str, ...] = ()
        self._highest: tuple[object, int] = (None, 0)
        self.setAlignment(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignTop)

    def set_room(self, may_say: Sequence[str]) -> None:
        self._may_say = tuple(may_say)
        self._keep_whole()

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._room(width))

    def _keep_whole(self) -> None:
        super()._keep_whole()
        if self.width() > 0:
            self.setMinimumHeight(max(self.minimumHeight(), self._room(self.width())))

    def _room(self, width: int) -> int:
        """Asked at every layout, and worked out when width, words or letters are new."""
        asked = (width, self._may_say, self.font().key())
        if self._highest[0] != asked:
            self._highest = asked, max((self._height(words, width) for words in self._may_say), default=0)
        return self._highest[1]

    def _height(self, words: str, width: int) -> int:
        """As QLabel lays it out."""
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(self.html(words))
        document.setTextWidth(width)
        return round(document.size().height() + 0.5)
