"""Where the tab key goes next: along the layouts, which stand in the order of reading, whatever was made first or came later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

WHOLE = (QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QTextEdit)
"""They are one stop, whatever they are made of."""


def stops(root: QWidget) -> list[QWidget]:
    """Everything under `root` that takes the keyboard now, as it is read."""
    return [widget for widget in _walk(root) if _takes_the_keyboard(widget)]


def next_stop(root: QWidget, here: QWidget | None, *, forwards: bool) -> QWidget | None:
    """After `here`, or before it; round and round. From nowhere: the first or the last."""
    around = stops(root)
    if not around:
        return None
    if here not in around:
        return around[0 if forwards else -1]
    return around[(around.index(here) + (1 if forwards else -1)) % len(around)]


def _takes_the_keyboard(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.isVisible()
    )


def _walk(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, WHOLE):
        return
    for child in _children(widget):
        if child.isVisible():
            yield from _walk(child)


def _children(widget: QWidget) -> list[QWidget]:
    """Those in its layout, in their order; then those that it places itself, from above and from where a line begins."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [] if inner is None else [inner]
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    known = {id(child) for child in laid}
    direct = (child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow())
    if isinstance(widget, QAbstractScrollArea):
        direct = (child for child in direct if child is widget.viewport())
    mirrored = -1 if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
    placed = [child for child in direct if id(child) not in known]
    return laid + sorted(placed, key=lambda child: (child.y(), mirrored * child.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda index: layout.getItemPosition(index)[:2])  # type: ignore[assignment, index]
    for index in places:
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid(inner)
