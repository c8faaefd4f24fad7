"""A person at the window: sees what is written on it, clicks and types, and waits as long as a slow computer needs."""

from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from likeness.base.paths import resources

PATIENCE_MS = 30_000


class Person:
    """`app` is a house_kit.Opened."""

    def __init__(self, app, qtbot):
        self.app = app
        self._qtbot = qtbot

    @property
    def place(self):
        return self.app.window.navigator.place

    def waits_for(self, condition, what=""):
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)
        except QtTimeoutError:
            raise AssertionError(f"{what}; on the screen:\n{self.app.texts()}") from None

    def sees(self, words):
        self.waits_for(lambda: words in self.app.texts(), f"nothing says {words!r}")

    def does_not_see(self, words):
        assert words not in self.app.texts()

    def is_in(self, room):
        self.waits_for(lambda: self.place.room is room and not self.app.desk.busy, f"not in {room}")

    def button(self, words):
        """The one that can be pressed now and says so."""

        self.waits_for(lambda: self._buttons(lambda said: said == words), f"no button {words!r}")
        return self._buttons(lambda said: said == words)[-1]

    def clicks(self, words):
        self._click(self.button(words))

    def clicks_what_begins(self, words):
        """Where the end of the words depends on a number."""
        self.waits_for(lambda: self._buttons(lambda said: said.startswith(words)), f"no button {words!r}…")
        self._click(self._buttons(lambda said: said.startswith(words))[-1])

    def _buttons(self, fits):
        return [
            widget
            for widget in self.app.shell.findChildren(QAbstractButton)
            if widget.isVisible() and widget.isEnabled() and (fits(widget.text()) or fits(widget.accessibleName()))
        ]

    def _click(self, widget):
        scroller = getattr(self.app.page, "scroller", None)
        if scroller is not None and scroller.isAncestorOf(widget):
            scroller.ensureWidgetVisible(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def types_into(self, name, words):
        field = next(
            widget
            for widget in self.app.shell.findChildren(QLineEdit)
            if widget.isVisible() and name in (widget.accessibleName(), widget.placeholderText())
        )
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        QTest.keyClicks(field, words)

    def types(self, words):
        """Where the keyboard is; letters of any script, which QTest itself cannot type."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(QApplication.focusWidget(), event)
        QApplication.processEvents()

    def presses(self, key, times=1):
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.app.shell, key)
            QApplication.processEvents()

    def presses_keys(self, keys):
        """Such as "Ctrl+N"."""
        QTest.keySequence(self.app.shell, keys)
        QApplication.processEvents()

    def goes_on_with(self, words, room):
        """The button of these words, once it can be pressed, with the keyboard."""
        self.button(words)
        self.tabs_to(words)
        self.presses(Qt.Key.Key_Space)
        self.is_in(room)

    def tabs_to(self, words):
        """With the keyboard alone, at most once around."""
        first = None
        for _ in range(200):
            self.presses(Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            if here is not None and words in (here.accessibleName(), getattr(here, "text", str)()):
                return here
            if here is first:
                break
            first = first or here
        raise AssertionError(f"the keyboard does not reach {words!r}; on the screen:\n{self.app.texts()}")

    def drops(self, paths):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        page, middle, none = self.app.page, QPointF(200, 200), Qt.KeyboardModifier.NoModifier
        left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
        QApplication.sendEvent(page, QDragEnterEvent(middle.toPoint(), copy, data, left, none))
        QApplication.sendEvent(page, QDropEvent(middle, copy, data, left, none))

    def draws(self, widget, points):
        """With the mouse button held down, over points given as shares of the widget's size."""
        places = [QPoint(round(x * widget.width()), round(y * widget.height())) for x, y in points]
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(widget, place)
            QApplication.processEvents()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=places[-1])
        QApplication.processEvents()

    def is_done(self):
        """Nothing runs any more."""
        self.waits_for(lambda: not self.app.window.works.running and not self.app.desk.busy, "still at work")


def as_shown():
    """What the window says now for an English text: `say("Sign")`, or with a number `say("Make %n portrait(s)", 1)`."""
    file = (
        resources() / "translations" / "likeness_ar.ts"
    )  # every language has the same texts; English only its plurals
    contexts = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            contexts.setdefault(message.findtext("source"), []).append(context.findtext("name"))

    def say(text, number=-1):
        found = {QCoreApplication.translate(context, text, None, number) for context in contexts[text]}
        assert len(found) == 1, (text, found)
        return found.pop()

    return say
