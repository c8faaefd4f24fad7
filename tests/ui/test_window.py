"""The real window: what is seen, what the keyboard does, what stays readable."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from window_kit import ListPort, three_cards

from likeness.base.errors import Failed
from likeness.ui.theme.tokens import contrast

pytestmark = pytest.mark.window


def visible(window, kind):
    return [widget for widget in window.shell.findChildren(kind) if widget.isVisible()]


def texts(window) -> str:
    return "\n".join(
        widget.accessibleName() or widget.text() for kind in (QLabel, QPushButton) for widget in visible(window, kind)
    )


def button(window, text: str) -> QPushButton:
    return next(widget for widget in visible(window, QPushButton) if widget.text() == text)


def field(window) -> QLineEdit:
    return next(widget for widget in visible(window, QLineEdit) if widget.accessibleName() == "Name of the person")


def test_an_empty_library_invites(open_window):
    window = open_window(ListPort())
    assert {"New sitting", "Try it with a fictional person"} == {b.text() for b in visible(window, QPushButton)}
    assert "Offline · nothing has left this computer" in texts(window)
    assert window.shell.windowTitle() == "Likeness"


def test_sittings_are_shown_as_they_are_markup_and_broken_pictures_included(open_window):
    window = open_window(ListPort(three_cards()))
    shown = texts(window)
    for card in window.port.cards:
        assert card.title in shown
        assert card.consent_line in shown
    assert "3 people" in shown
    warned = [label for label in visible(window, QLabel) if label.property("role") == "warn"]
    assert [label.accessibleName() for label in warned] == ["Consent ends in 12 days: renew"]


def test_a_sitting_is_begun_by_keyboard_alone(open_window, qtbot):
    window = open_window(ListPort())
    QTest.keySequence(window.shell, "Ctrl+N")
    QTest.keyClicks(field(window), "  Noor   Haddad ")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.controller.state.created == "Noor Haddad")
    assert [card.title for card in window.port.cards] == ["Noor Haddad"]
    assert "Consent and photos come next" in texts(window)
    assert len(window.port.threads) == 1


def test_an_empty_name_is_answered_in_place_and_escape_goes_back(open_window):
    window = open_window(ListPort(three_cards()))
    QTest.mouseClick(button(window, "New sitting"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field(window)
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    assert "Type a name first." in texts(window)
    QTest.keyClick(field(window), Qt.Key.Key_Escape)
    assert not window.controller.state.naming
    assert len(window.port.cards) == 3


def test_a_failure_is_said_and_what_was_typed_stays(open_window, qtbot):
    window = open_window(ListPort(three_cards()))
    QTest.keySequence(window.shell, "Ctrl+N")
    window.port.fails = Failed("folder-not-writable", path="/full")
    QTest.keyClicks(field(window), "Bo")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.controller.state.error is not None)
    assert "The folder /full cannot be written to." in texts(window)
    assert field(window).text() == "Bo"
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.port.cards) == 4)


def test_a_library_that_cannot_be_opened_says_so_and_can_be_tried_again(open_window, qtbot):
    window = open_window(ListPort(three_cards(), fails=Failed("file-missing", path="/gone")))
    assert "There is no file at /gone" in texts(window)
    QTest.mouseClick(button(window, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.controller.state.loaded)
    assert "Noor Haddad" in texts(window)


def test_search_narrows_and_says_when_nobody_is_left(open_window):
    window = open_window(ListPort(three_cards()))
    search = next(widget for widget in visible(window, QLineEdit) if widget.accessibleName() == "Search by name")
    QTest.keyClicks(search, "zoe")
    assert "Zoë Ångström" in texts(window)
    assert "Noor Haddad" not in texts(window)
    QTest.keyClicks(search, "x")
    assert "Nobody here is called “zoex”." in texts(window)


def test_what_can_be_operated_has_a_name_and_is_reached_with_tab_in_reading_order(open_window):
    window = open_window(ListPort(three_cards()))
    window.shell.activateWindow()
    reached: list[QWidget] = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or window.shell, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget in reached:
            break
        reached.append(widget)
    names = [widget.accessibleName() or getattr(widget, "text", str)() for widget in reached]
    assert all(name for name, widget in zip(names, reached, strict=True) if not widget.inherits("QScrollArea")), names
    wanted = ["Search by name", "New sitting", "New sitting", "Try it with a fictional person"]
    assert [name for name in names if name in wanted] == wanted


def test_the_keyboard_focus_can_be_seen(open_window):
    window = open_window(ListPort())
    new = button(window, "New sitting")
    window.shell.setFocus()
    before = new.grab().toImage()
    new.setFocus(Qt.FocusReason.TabFocusReason)
    assert new.hasFocus()
    assert new.grab().toImage() != before


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("cards", [[], three_cards()], ids=["empty", "filled"])
def test_every_text_on_the_screen_is_readable(open_window, theme, scheme, cards):
    theme.use(scheme)
    window = open_window(ListPort(cards))
    QTest.keySequence(window.shell, "Ctrl+N")
    QApplication.processEvents()
    picture = window.shell.grab().toImage()
    for widget in visible(window, QLabel) + visible(window, QPushButton) + visible(window, QLineEdit):
        shown = widget.visibleRegion().boundingRect()
        if shown.isEmpty() or widget.objectName() == "dot" or not (widget.accessibleName() or widget.text()):
            continue
        corner = widget.mapTo(window.shell, shown.topLeft() + QPoint(3, 1))
        ratio = strongest_contrast(picture.copy(corner.x(), corner.y(), shown.width() - 6, shown.height() - 2))
        assert ratio >= 4.2, (widget.text(), ratio)


def strongest_contrast(image: QImage) -> float:
    """Between the commonest colour (the ground) and the colour farthest from it (the middle of the strokes)."""
    colours = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    ground = colours.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour in colours)


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 832), (1024, 640), (680, 480)])
def test_nothing_is_cut_off_at_the_side(open_window, size):
    window = open_window(ListPort(three_cards()), size=size)
    for widget in visible(window, QPushButton) + visible(window, QLineEdit):
        right = widget.mapTo(window.shell, QPoint(widget.width(), 0)).x()
        assert 0 < right <= size[0]
        assert widget.width() >= widget.minimumSizeHint().width()


def test_the_pill_tells_when_a_connection_was_tried(open_window, qtbot):
    window = open_window(ListPort())
    window.shell._watch.attempts = 2
    qtbot.waitUntil(lambda: "Connections tried since the start: 2" in texts(window), timeout=5_000)


def test_closing_the_window_closes_the_port(open_window):
    window = open_window(ListPort())
    window.shell.close()
    assert window.port.closed
