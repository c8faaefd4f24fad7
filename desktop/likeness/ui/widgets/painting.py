"""What widgets that paint themselves share: the focus ring, wrapped words, and the side a reader begins at."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
"""Ways the focus comes that want a visible ring; a click needs none."""
RING = 2
_TALL = 100_000


def paint_ring(painter: QPainter, box: QRectF, corner: float, colour: QColor) -> None:
    """A focus ring just inside `box`."""
    inset = RING / 2
    painter.setPen(QPen(colour, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner)


def words_height(font: QFont, words: str, width: int) -> int:
    """How high `words` stand when they are wrapped at `width`; 0 for none."""
    if not words:
        return 0
    box = QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _TALL), Qt.TextFlag.TextWordWrap, words)
    return box.height()


def mirrored(inner: QRectF, outer: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """`inner`, laid out from left to right within `outer`, in the reader's direction."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return inner
    return QRectF(outer.left() + outer.right() - inner.right(), inner.top(), inner.width(), inner.height())
