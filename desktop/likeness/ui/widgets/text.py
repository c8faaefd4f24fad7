# ruff: noqa: N802 (Qt names the methods that it calls)
"""Labels in the sizes of the tokens. Names and messages are never read as markup."""

import html

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import sized

_FROM_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

TALL_SCRIPT = 0.8
"""Arabic letters come with more air of their own above and below than Latin ones."""


class Text(QLabel):
    """Plain text; `role` picks its colour from the style sheet: "", "muted", "warn" or "bad"."""

    def __init__(
        self, size: int = tokens.BODY, weight: int = tokens.REGULAR, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(self.font(), size, weight))
        self.setProperty("role", role)
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # A name in Latin letters stands where the line begins, like everything around it; Qt would go by its letters.
            self.setAlignment(_FROM_THE_RIGHT)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Words that wrap are never lower than their lines: layouts forget to ask how high they are at a width, beside others in a row."""
        if self.wordWrap() and self.width() > 0 and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            if self.minimumHeight():  # Qt's answer is never lower than what was asked for in a narrower place before
                self.setMinimumHeight(0)
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def set_role(self, role: str) -> None:
        if self.property("role") == role:
            return
        self.setProperty("role", role)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)


class Paragraph(Text):
    """Text that wraps at word ends, set with air between its lines. What it is given stays plain text: it is escaped here."""

    def __init__(
        self, size: int = tokens.BODY, weight: int = tokens.REGULAR, role: str = "", *, leading: int = 135
    ) -> None:
        super().__init__(size, weight, role)
        self._leading = leading
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def set_words(self, words: str) -> None:
        self.setAccessibleName(words)
        self.setText(self.html(words))

    def html(self, words: str) -> str:
        arabic = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        way, leading = ("rtl", round(self._leading * TALL_SCRIPT)) if arabic else ("ltr", self._leading)
        return f'<p dir="{way}" style="line-height:{leading}%">{html.escape(words)}</p>'


class OneLine(Text):
    """Text that is cut with an ellipsis where the place is narrow; the whole of it stays in the accessible name and the tooltip."""

    _whole = ""  # asked for while Qt's own part is made
    _mode = Qt.TextElideMode.ElideRight

    def __init__(
        self,
        size: int = tokens.BODY,
        weight: int = tokens.REGULAR,
        role: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(size, weight, role)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def _cut(self) -> None:
        whole = self._whole
        shown = self.fontMetrics().elidedText(whole, self._mode, max(self.width(), 0))
        self.setText(shown)
        self.setToolTip("" if shown == whole else whole)
