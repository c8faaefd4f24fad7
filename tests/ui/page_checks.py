"""What is asked of every page: for who does not see it, for who has no mouse, and of how it is drawn. Each gives back what is wrong."""

import itertools

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QWidget

from likeness.ui.theme.tokens import contrast
from likeness.ui.widgets.button import Button
from likeness.ui.widgets.text import OneLine

HOLDERS = {QAccessible.Role.ScrollBar, QAccessible.Role.Client, QAccessible.Role.Pane}
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Whitespace}
MOST_STOPS = 200
SLACK = 2
"""Pixels that a font's metrics may be off."""


def describe(widget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words[:60]}”"


# -- for who does not see it


def interfaces(widget):
    """All of the accessibility tree under a widget that can be seen."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        here = waiting.pop()
        if here is None or not here.isValid() or here.state().invisible:
            continue
        yield here
        waiting.extend(here.child(index) for index in range(here.childCount()))


def nameless(shell) -> list[str]:
    """What can have the keyboard and says nothing about itself."""
    return [
        f"{type(each.object()).__name__} ({each.role().name})"
        for each in interfaces(shell)
        if each.state().focusable
        and each.object() is not None
        and each.role() not in HOLDERS
        and not each.text(QAccessible.Text.Name).strip()
    ]


def roleless(shell) -> list[str]:
    """What draws itself has no role of its own; then its description says what can be done with it."""
    return [
        describe(each.object())
        for each in interfaces(shell)
        if isinstance(each.object(), QWidget)
        and each.object().focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.role() in NO_ROLE
        and not each.text(QAccessible.Text.Description).strip()
    ]


# -- for who has no mouse


def stops(shell) -> list[QWidget]:
    """Where the tab key stops, once around."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in found:
            break
        found.append(here)
    return found


def wrong_way_back(opened, around) -> bool:
    """Escape leaves where there is a Back, and nowhere else; from wherever the keyboard is."""
    navigator, page = opened.window.navigator, opened.page
    before, back = navigator.place, [each for each in page.findChildren(Button) if each.leaves and each.isVisible()]
    navigator.forget_way()
    here = next((widget for widget in reversed(around) if page.isAncestorOf(widget)), opened.shell)
    here.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(here, Qt.Key.Key_Escape)
    return (navigator.place != before) is not bool(back)


def unreachable(shell, around) -> list[str]:
    """What wants the keyboard, can be seen and used, and is never reached; of radio buttons that belong together one is enough."""
    return [
        describe(widget)
        for widget in shell.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not getattr(widget, "autoExclusive", bool)()
        and widget not in around
    ]


def jumps(page, around) -> list[str]:
    """Stops that stand wholly above the one before them, in the same column: the order of the keyboard is not that of reading."""
    outside = [index for index, widget in enumerate(around) if not page.isAncestorOf(widget)]
    begin = outside[-1] + 1 if outside else 0
    on_page = [widget for widget in (*around[begin:], *around[:begin]) if page.isAncestorOf(widget)]
    found = []
    for one, other in itertools.pairwise(on_page):
        before, after = _on(page, one), _on(page, other)
        beside = after.right() < before.left() or after.left() > before.right()
        if after.bottom() <= before.top() and not beside:
            found.append(f"{describe(one)} -> {describe(other)}")
    return found


def unseen_focus(page, around) -> list[str]:
    return [describe(widget) for widget in around if page.isAncestorOf(widget) and not _shows_focus(widget)]


def _shows_focus(widget) -> bool:
    """Its picture differs with the keyboard on it."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = widget.grab().toImage()
    widget.clearFocus()
    return not widget.isVisible() or widget.grab().toImage() != with_focus


def _on(ancestor, widget) -> QRect:
    return QRect(widget.mapTo(ancestor, QPoint(0, 0)), widget.size())


# -- how it is drawn


def clipped(shell) -> list[str]:
    """Words that are not wholly seen, but for lines that say so with an ellipsis and keep the whole in their tool tip."""
    words = [*shell.findChildren(QLabel), *shell.findChildren(QAbstractButton)]
    seen = [widget for widget in words if widget.isVisible() and not widget.visibleRegion().isEmpty()]
    return [f"{describe(widget)}: {why}" for widget in seen if (why := _cut(widget, shell))]


def _cut(widget, shell) -> str:
    if isinstance(widget, OneLine) or not (widget.text() or "").strip():
        return ""
    if _on(shell, widget).left() < -SLACK or _on(shell, widget).right() > shell.width() + SLACK:
        return "outside of the window"
    if _beyond_its_scroller(widget):
        return "cut at the side"
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    wanted = widget.sizeHint()
    if widget.hasHeightForWidth():
        return "too low" if widget.height() + SLACK < widget.heightForWidth(widget.width()) else ""
    return (
        f"{widget.width()} wide, needs {wanted.width()}"
        if widget.width() + SLACK < wanted.width() and not _wraps(widget)
        else ""
    )


def _wraps(button) -> bool:
    """Tiles and cards draw their own words; their size hint is what they like, not what they need."""
    return (
        type(button).sizeHint is QAbstractButton.sizeHint
        or button.minimumSizeHint().width() < button.sizeHint().width()
    )


def _cut_label(label) -> str:
    inside = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return f"{label.height()} high, needs {needed}" if label.height() + SLACK < needed else ""
    if label.textFormat() == Qt.TextFormat.RichText:
        return ""
    needed = max(QFontMetrics(label.font()).horizontalAdvance(line) for line in label.text().splitlines() or [""])
    return f"{inside.width()} wide, needs {needed}" if inside.width() + SLACK < needed else ""


def _beyond_its_scroller(widget) -> bool:
    """Scrolled pages go up and down only: what is wider than the page is lost."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    if parent is None or parent.horizontalScrollBar().isVisible():
        return False
    view = parent.viewport()
    place = _on(view, widget) if view.isAncestorOf(widget) else QRect()
    return place.left() < -SLACK or place.right() > view.width() + SLACK


def faint(shell) -> list[str]:
    """Words whose ink, as drawn, has less than 4.5:1 on what lies behind them (3:1 from 24 pixels on)."""
    pixels = pixels_of(shell)
    labels = [
        label
        for label in shell.findChildren(QLabel)
        if label.isVisible() and label.isEnabled() and label.text().strip()
    ]
    return [
        f"{describe(label)}: {ratio:.1f}"
        for label in labels
        if (ratio := _ratio(label, shell, pixels)) < _enough(label)
    ]


def _enough(label) -> float:
    return 3.0 if label.font().pixelSize() >= 24 else 4.5


def _ratio(label, shell, pixels) -> float:
    """The most frequent colour is the ground; the ink is what differs most from it."""
    region = label.visibleRegion().boundingRect()
    if region.width() < 8 or region.height() < label.height() or label.pixmap().width():
        return 21.0
    corner = label.mapTo(shell, region.topLeft())
    area = pixels[corner.y() : corner.y() + region.height(), corner.x() : corner.x() + region.width()]
    colours, counts = np.unique(area.reshape(-1), return_counts=True)
    ground = colours[counts.argmax()]
    farthest = colours[np.argsort(_distance(colours, ground))[-4:]]
    return max((contrast(f"#{ground:06x}", f"#{colour:06x}") for colour in farthest), default=21.0)


def _distance(colours, ground):
    return sum(np.abs(((colours >> shift) & 255).astype(int) - ((int(ground) >> shift) & 255)) for shift in (0, 8, 16))


def pixels_of(widget):
    """0xRRGGBB, one row after the other."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & 0xFFFFFF


def is_empty(page) -> bool:
    """Nothing to read on it, or one colour nearly everywhere."""
    said = [label for label in page.findChildren(QLabel) if label.isVisible() and label.text().strip()]
    _, counts = np.unique(pixels_of(page)[::4, ::4], return_counts=True)
    return len(said) < 2 or counts.max() > 0.995 * counts.sum()


class Windows(QObject):
    """Notes what is shown as a window of its own, be it for a moment: a part of a page that was shown before it had a parent."""

    def __init__(self, shell) -> None:
        super().__init__()
        self._shell = shell
        self.seen: list[str] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget) or watched is self._shell:
            return False
        if watched.isWindow() and watched.windowType() == Qt.WindowType.Window:  # no tool tip, no menu
            self.seen.append(describe(watched))
        return False
