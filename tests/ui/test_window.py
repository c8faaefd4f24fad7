"""The real window over a real vault: what is seen, what the keyboard does, what stays readable."""

import threading
from collections import Counter

import pytest
from house_kit import NAME, opening
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from likeness.base.errors import Cancelled, Failed
from likeness.ui.models.works import Phase, WorkKind
from likeness.ui.places import LIBRARY, Place, Room
from likeness.ui.theme.tokens import contrast
from likeness.ui.widgets.sitting_card import SittingCardWidget
from likeness.ui.works import Order

pytestmark = pytest.mark.window


def visible(window, kind):
    return [widget for widget in window.shell.findChildren(kind) if widget.isVisible()]


def button(window, text: str) -> QPushButton:
    return next(widget for widget in visible(window, QPushButton) if widget.text() == text)


def field(window) -> QLineEdit:
    return next(widget for widget in visible(window, QLineEdit) if widget.accessibleName() == "Name of the person")


def add_people(home, *names):
    from likeness.studio.sittings import new_sitting

    with opening(home, create=False) as studio:
        return [new_sitting(studio, name) for name in names]


def test_an_empty_library_invites(app_window, house):
    window = app_window(house("empty"))
    shown = {b.text() for b in visible(window, QPushButton)}
    assert {"New sitting", "Try it with a fictional person"} <= shown
    assert "Offline · nothing has left this computer" in window.texts()
    assert window.shell.windowTitle() == "Likeness"


def test_sittings_are_shown_as_they_are_markup_included(app_window, house):
    home = house("photos")
    add_people(home, "<b>Kofi</b> & Söhne", "Zoë Ångström")
    window = app_window(home)
    shown = window.texts()
    for words in ("<b>Kofi</b> & Söhne", "Zoë Ångström", NAME, "No photos yet", "Consent: not given yet"):
        assert words in shown
    cards = visible(window, SittingCardWidget)
    assert [card.accessibleName() for card in cards] == ["Zoë Ångström", "<b>Kofi</b> & Söhne", NAME]
    assert cards[2].accessibleDescription().startswith("8 photo")


def test_a_sitting_is_begun_by_keyboard_alone_and_goes_on_with_consent(app_window, house, qtbot):
    window = app_window(house("empty"))
    QTest.keySequence(window.shell, "Ctrl+N")
    QTest.keyClicks(field(window), "  Noor   Haddad ")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.window.navigator.place.room is Room.CONSENT, timeout=20_000)
    qtbot.waitUntil(lambda: "Noor Haddad" in window.texts(), timeout=20_000)


def test_an_empty_name_is_answered_in_place_and_escape_goes_back(app_window, house):
    window = app_window(house("consented"))
    QTest.mouseClick(button(window, "New sitting"), Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field(window)
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    assert "Type a name first." in window.texts()
    QTest.keyClick(field(window), Qt.Key.Key_Escape)
    assert not window.controller.state.naming
    assert len(window.controller.state.cards) == 1


def test_a_failure_is_said_and_what_was_typed_stays(app_window, house, qtbot, monkeypatch):
    window = app_window(house("consented"))
    QTest.keySequence(window.shell, "Ctrl+N")

    def full(*_args, **_options):
        raise Failed("disk-full")

    with monkeypatch.context() as patch:
        patch.setattr("likeness.studio.sittings.new_sitting", full)
        QTest.keyClicks(field(window), "Bo")
        QTest.keyClick(field(window), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.controller.state.problem is not None)
    assert "The disk is full" in window.texts()
    assert field(window).text() == "Bo"
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.window.navigator.place.room is Room.CONSENT, timeout=20_000)


def test_photos_that_are_dropped_wait_for_a_name_and_for_consent(app_window, house, tmp_path, qtbot):
    photo = tmp_path / "one.jpg"
    photo.write_bytes(b"whatever it is, it is looked at later")
    window = app_window(house("empty"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo)), QUrl("https://example.org/two.jpg")])
    middle, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window.page, enter)
    QApplication.sendEvent(
        window.page, QDropEvent(middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    assert "1 file" in window.texts()
    QTest.keyClicks(field(window), "Bo")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.window.navigator.place.room is Room.CONSENT, timeout=20_000)
    sitting = window.window.navigator.place.sitting
    assert window.window.context.dropped == {sitting: [photo]}


def test_a_card_leads_to_where_the_sitting_goes_on_and_back_leads_home(app_window, house, qtbot):
    window = app_window(house("photos"))
    QTest.mouseClick(visible(window, SittingCardWidget)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.window.navigator.place.room is Room.LOOKS, timeout=20_000)
    assert window.shell.side.isVisible()
    window.window.navigator.back()
    assert window.window.navigator.place == LIBRARY
    assert not window.shell.side.isVisible()


def test_five_hundred_sittings_are_shown_as_they_are_scrolled_to(app_window, house):
    home = house("empty")
    add_people(home, *(f"Person {number:03}" for number in range(500)))
    window = app_window(home)
    assert "500" in window.texts()
    first = len(visible(window, SittingCardWidget))
    assert 0 < first < 60
    bar = window.page._scroll.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    assert len(visible(window, SittingCardWidget)) > first
    search = next(widget for widget in visible(window, QLineEdit) if widget.accessibleName() == "Search by name")
    QTest.keyClicks(search, "person 007")
    assert [card.accessibleName() for card in visible(window, SittingCardWidget)] == ["Person 007"]


def test_locking_takes_everything_from_the_screen_and_unlocking_brings_it_back(app_window, house, qtbot):
    from house_kit import PASSPHRASE

    window = app_window(house("photos"))
    sitting = window.controller.state.cards[0].id
    window.window.go(Place(Room.PHOTOS, sitting))
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=20_000)
    window.desk.lock()
    qtbot.waitUntil(lambda: window.window.navigator.place.room is Room.LOCKED, timeout=20_000)
    assert NAME not in window.texts()
    assert len(window.window.navigator.controllers) == 1
    window.desk.open(PASSPHRASE)
    qtbot.waitUntil(lambda: window.window.navigator.place == Place(Room.PHOTOS, sitting), timeout=20_000)


def test_search_narrows_and_says_when_nobody_is_left(app_window, house):
    home = house("consented")
    add_people(home, "Zoë Ångström")
    window = app_window(home)
    search = next(widget for widget in visible(window, QLineEdit) if widget.accessibleName() == "Search by name")
    QTest.keyClicks(search, "zoe")
    assert [card.accessibleName() for card in visible(window, SittingCardWidget)] == ["Zoë Ångström"]
    QTest.keyClicks(search, "x")
    assert "Nobody here is called “zoex”." in window.texts()


def test_the_keyboard_focus_can_be_seen(app_window, house):
    window = app_window(house("empty"))
    new = button(window, "New sitting")
    window.shell.setFocus()
    before = new.grab().toImage()
    new.setFocus(Qt.FocusReason.TabFocusReason)
    assert new.hasFocus()
    assert new.grab().toImage() != before


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("kind", ["empty", "consented"])
def test_every_text_on_the_screen_is_readable(app_window, house, theme, scheme, kind):
    theme.use(scheme)
    window = app_window(house(kind))
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


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 832), (1024, 640)])
def test_nothing_is_cut_off_at_the_side(app_window, house, size):
    window = app_window(house("consented"), size=size)
    for widget in visible(window, QPushButton) + visible(window, QLineEdit):
        right = widget.mapTo(window.shell, QPoint(widget.width(), 0)).x()
        assert 0 < right <= size[0]
        assert widget.width() >= widget.minimumSizeHint().width()


def test_the_pill_tells_when_a_connection_was_tried(app_window, house, qtbot):
    window = app_window(house("empty"))
    window.shell._watch.attempts = 2
    qtbot.waitUntil(lambda: "Connections tried since the start: 2" in window.texts(), timeout=5_000)


def test_after_an_erasure_no_page_has_anything_of_the_person_and_back_leads_home(app_window, house, qtbot):
    window = app_window(house("photos"))
    sitting = window.controller.state.cards[0].id
    for room in (Room.PHOTOS, Room.PRIVACY):
        window.window.go(Place(room, sitting))
        qtbot.waitUntil(lambda: not window.desk.busy, timeout=20_000)
    window.desk.erased.emit(sitting)
    assert [each.page.isVisible() for each in window.window.navigator.controllers] == [True]
    window.window.navigator.back()
    assert window.window.navigator.place == LIBRARY


def test_enter_presses_and_the_keyboard_stays_on_the_page_when_what_had_it_goes(app_window, house):
    window = app_window(house("consented"))
    new = button(window, "New sitting")
    new.setFocus(Qt.FocusReason.TabFocusReason)
    new.setEnabled(False)
    assert QApplication.focusWidget() is window.page
    new.setEnabled(True)
    new.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert window.controller.state.naming


def test_what_is_paused_is_resumed_from_the_library_in_one_click(app_window, house, qtbot):
    window = app_window(house("consented"))
    sitting, went_on = window.controller.state.cards[0].id, threading.Event()

    def begin(_studio, controls):
        controls.progress(2, 5)
        raise Cancelled("training-paused", step=2)

    order = Order(WorkKind.TRAIN, sitting, begin, print, print, resume=lambda *_: went_on.set())
    work = window.window.works.start(order)
    qtbot.waitUntil(lambda: window.window.works.state(work).phase is Phase.PAUSED)
    assert f"Personal model \N{MIDDLE DOT} {NAME}" in window.texts()
    assert "Paused at 40\N{NO-BREAK SPACE}%" in window.texts()
    QTest.mouseClick(button(window, "Resume"), Qt.MouseButton.LeftButton)
    assert window.window.navigator.place == Place(Room.MODEL, sitting)
    qtbot.waitUntil(went_on.is_set)


def test_arrows_go_from_card_to_card_and_enter_opens(app_window, house, qtbot):
    home = house("consented")
    add_people(home, "Bo", "Kofi")
    window = app_window(home)
    cards = visible(window, SittingCardWidget)
    cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cards[0], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is cards[1]
    QTest.keyClick(cards[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.window.navigator.place.sitting == cards[1].card.id, timeout=20_000)
