# ruff: noqa: N802 (Qt names the methods that it calls)
"""The window: the top bar, the side bar of a sitting, and beside it the page."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from likeness.base.offline import InternetGuard
from likeness.ui.places import ALONE, BESIDE_STEPS, Place
from likeness.ui.reading_order import next_stop
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button
from likeness.ui.widgets.foot_bar import FootBar
from likeness.ui.widgets.page_scroll import PageScroll
from likeness.ui.widgets.side_bar import SideBar
from likeness.ui.widgets.top_bar import TopBar

FIRST_SIZE = QSize(1280, 832)
SMALLEST = QSize(1024, 640)
LOOK_MS = 1_000
"""How often the count of connections is looked at."""


class Shell(QWidget):
    """Shows one page at a time. Its title names the program only, never a person."""

    closing = Signal()
    looked = Signal()

    def __init__(self, icons: Icons, watch: InternetGuard, may_close: Callable[[], bool] = lambda: True) -> None:
        """`may_close` is asked when somebody closes the window; False: it stays, and says why by itself."""
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle("Likeness")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self._icons = icons
        self._watch = watch
        self._may_close = may_close
        self._over: QWidget | None = None
        self._pages = QStackedWidget()
        self._middle = QHBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._make_bars()
        self._column.addLayout(self._middle, 1)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

    def make_bars_anew(self) -> None:
        """In another language."""
        for old in (self.bar, self.side):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._make_bars()

    def add_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)

    def remove_page(self, page: QWidget) -> None:
        self._pages.removeWidget(page)

    def show_page(self, page: QWidget, place: Place) -> None:
        self._pages.setCurrentWidget(page)
        if not page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus(
                Qt.FocusReason.OtherFocusReason
            )  # else the keyboard would be on whatever comes next, such as a step
        self.side.setVisible(place.room in BESIDE_STEPS)
        self.bar.set_open(place.room not in ALONE)

    def cover(self, sheet: QWidget | None) -> None:
        """Lay a question over everything; None takes it away. What lies under it cannot be used meanwhile."""
        if self._over is not None:
            self._over.hide()
            self._over.setParent(None)
            self._over.deleteLater()
        self._over = sheet
        for widget in (self.bar, self.side, self._pages):
            widget.setEnabled(sheet is None)
        if sheet is not None:
            sheet.setParent(self)
            sheet.setGeometry(self.rect())
            sheet.show()
            sheet.raise_()
            sheet.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def covered(self) -> bool:
        return self._over is not None

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 (a method of Qt's)
        """In the order of reading: cards and rows that came later stand in the middle of the page, not after its foot."""
        here, page = self.focusWidget(), self._pages.currentWidget()
        if (
            here is not None
            and page is not None
            and page.isAncestorOf(here)
            and not (here.isVisible() and here.isEnabled())
        ):
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # what had the keyboard is gone: it stays on this page
            return True
        stop = next_stop(self, here, forwards=forwards)
        if stop is not None:
            reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
            stop.setFocus(reason)
        return stop is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing else took: Escape leaves; others scroll, so that a page without anything to focus is read with the keyboard, too."""
        if event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._leave()
            return
        page = self._pages.currentWidget()
        areas = page.findChildren(PageScroll) if page is not None else []
        area = next((each for each in areas if each.isVisible()), None)
        steps = {
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
            Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
        }
        step = steps.get(Qt.Key(event.key()))
        if area is None or step is None:
            super().keyPressEvent(event)
        else:
            area.verticalScrollBar().triggerAction(step)

    def _leave(self) -> None:
        """Out of a field that something was typed into; else out of the sheet that lies on the page; else Back. Not while its button is off."""
        page, field = self._pages.currentWidget(), self.focusWidget()
        if page is None or self.covered:
            return
        if _typed(page, field):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        ways = [button for button in page.findChildren(Button) if button.leaves and button.isVisible()]
        sheets = [button for button in ways if not isinstance(button.parentWidget(), FootBar)]
        way = next(reversed(sheets or ways), None)  # what lies on top was made last
        if way is not None and way.isEnabled():
            way.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._over is not None:
            self._over.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self._timer.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _make_bars(self) -> None:
        self.bar = TopBar(self._icons)
        self.side = SideBar()
        self._column.insertWidget(0, self.bar)
        self._middle.insertWidget(0, self.side)
        self._middle.addWidget(self._pages, 1)
        self.side.hide()

    def _look(self) -> None:
        if self._watch.attempts:
            self.bar.pill.show_attempts(self._watch.attempts)
        self.looked.emit()


def _typed(page: QWidget, field: QWidget | None) -> bool:
    """Whether somebody may be in the middle of typing: in a field, and something stands in it, or in another (a code has many)."""
    fields = page.findChildren(QLineEdit)
    return field in fields and any(each.text() and each.isVisible() and not each.isReadOnly() for each in fields)
