"""The Photos page over made-up states: what it says, what the keyboard does, and that two hundred photos cost no more than those in sight."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from likeness.base.paths import resources
from likeness.ui.models.photos import Adding, Person, PhotoCard, PhotosState, RefusedFile, Volume

pytestmark = pytest.mark.window

SOFT = "This one is a little soft. It can be used; one with the camera held still is better."


def cards(count, *, soft=()):
    return tuple(
        PhotoCard(
            str(number),
            number not in soft,
            "soft" if number in soft else "good",
            SOFT if number in soft else "This one is good.",
        )
        for number in range(count)
    )


def state(count, **changes):
    return PhotosState(
        **{"loaded": True, "cards": cards(count), "trains": True, "lacks": ("Turned to the left",), **changes}
    )


@pytest.fixture
def page(theme, qtbot, qt_messages):
    from likeness.ui.pages.photos import PhotosPage
    from likeness.ui.theme.icons import Icons

    made = PhotosPage(Icons(resources() / "icons"))
    qtbot.addWidget(made)
    made.resize(1032, 776)
    made.show()
    return made


def show(page, shown, images=None):
    page.show_state(shown, images or {})
    QApplication.processEvents()


def heard(signal):
    told = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def test_every_reason_of_the_policy_has_its_own_words_of_four_at_most(theme):
    from likeness.ui.widgets.photo_words import PhotoWords

    words = PhotoWords()
    policy = tomllib.loads((resources() / "capture" / "policy.toml").read_text())
    reasons = {rule["reason"] for rule in policy["rule"]} | {
        "good",
        "second-person",
        "other-person",
        "photo-duplicate",
        "photo-similar",
    }
    said = {reason: words.verdict(reason) for reason in reasons}
    assert "Cannot be used" not in said.values()
    assert all(1 <= len(text.split()) <= 4 for text in said.values()), said
    assert words.verdict("never-heard-of") == "Cannot be used"


def test_a_file_that_is_no_photo_is_explained_with_its_own_name_and_without_commands(theme):
    from likeness.ui.widgets.photo_words import PhotoWords

    words = PhotoWords()
    assert words.sentence("photo-empty", "", {"name": "a.jpg"}).startswith("a.jpg is empty")
    assert "--keep" not in words.sentence("photo-similar", "", {"other": "b.jpg"})
    assert words.sentence("soft", SOFT, {}) == SOFT


def test_before_there_are_photos_the_page_invites_and_nothing_can_go_on(page):
    show(page, state(0))
    assert page.empty.isVisible()
    assert not page.go_on.isEnabled()
    assert not page.grid.isVisible()
    files, phones = heard(page.files_wanted), heard(page.phone_wanted)
    for button in page.empty.stops:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (len(files), len(phones)) == (1, 1)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (2, "2 of 8 · enough for retouched portraits; a personal model needs 4"),
        (6, "6 of 8 · enough for a personal model; more make it better"),
        (8, "8 of 8"),
    ],
)
def test_the_foot_says_what_the_photos_are_enough_for(page, count, said):
    show(page, state(count))
    assert page.frame.foot.hint.accessibleName() == said
    assert page.go_on.isEnabled()


def test_one_verdict_each_and_the_whole_sentence_for_the_one_with_the_focus(page, qtbot):
    show(page, PhotosState(loaded=True, cards=cards(3, soft=(1,))))
    names = [card.accessibleName() for card in page.grid.cards]
    assert names == ["Photo 1: Good", "Photo 2: A little soft", "Photo 3: Good"]
    assert page.grid.cards[1].toolTip() == page.grid.cards[1].accessibleDescription() == SOFT
    assert page._said.accessibleName() == "2 good, 1 could be better. Choose one to read why."
    page.activateWindow()
    page.grid.focus_card("1")
    qtbot.waitUntil(lambda: page._said.accessibleName() == f"Photo 2: {SOFT}")


def test_arrows_move_delete_takes_out_and_enter_shows_larger(page, qtbot):
    show(page, state(9))
    page.activateWindow()
    page.grid.focus_card("0")
    removed, larger = heard(page.remove_wanted), heard(page.larger_wanted)

    def press(key):
        QTest.keyClick(QApplication.focusWidget(), key)
        return QApplication.focusWidget().photo

    columns = round((page.grid.width() + 12) / (page.grid.cards[0].width() + 12))
    assert press(Qt.Key.Key_Right) == "1"
    assert press(Qt.Key.Key_Down) == str(1 + columns)
    assert press(Qt.Key.Key_Up) == "1"
    assert press(Qt.Key.Key_End) == "8"
    assert press(Qt.Key.Key_Right) == "8"
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert (removed, larger) == (["8"], ["8"])


def test_where_reading_runs_from_right_to_left_the_left_arrow_goes_on(page):
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(page, state(3))
    assert page.grid.cards[0].x() > page.grid.cards[1].x()
    page.activateWindow()
    page.grid.focus_card("0")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget().photo == "1"


def test_the_tab_key_passes_the_photos_as_one(page):
    show(page, state(9))
    page.activateWindow()
    page.add_files.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    (card,) = {widget for widget in reached if widget in page.grid.cards}
    assert reached[reached.index(card) + 1].accessibleName() == "Take out photo 1"
    assert page.go_on in reached
    assert page.camera.offer.button in reached


def test_the_focus_stays_with_the_neighbour_of_a_photo_that_goes(page, qtbot):
    whole = state(4)
    show(page, whole)
    page.activateWindow()
    page.grid.focus_card("1")
    kept = page.grid.cards[3]
    show(page, replace(whole, cards=(whole.cards[0], *whole.cards[2:]), taken_out=("1",)))
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "photo", "") == "2")
    assert page.grid.cards[2] is kept, "a card that stays is the same card"
    assert page.undo.isVisible()
    assert "erased for good when you leave" in page.frame.foot.hint.accessibleName().lower()


def test_the_large_photo_has_all_keys_and_gives_the_focus_back(page, qtbot):
    whole = state(3, larger="1")
    image = QImage(90, 120, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    show(page, whole, {"1": image})
    assert page.large.isVisible()
    assert page.large.accessibleName() == "Photo 2 of 3"
    larger, removed = heard(page.larger_wanted), heard(page.remove_wanted)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
        QTest.keyClick(page.large, key)
    assert (larger, removed) == (["2", "0", ""], ["1"])
    reached = set()
    page.activateWindow()
    page.large.setFocus()
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert all(page.large.isAncestorOf(widget) for widget in reached)
    show(page, replace(whole, larger=""))
    assert not page.large.isVisible()
    qtbot.waitUntil(lambda: getattr(QApplication.focusWidget(), "photo", "") == "1")


def test_files_dropped_anywhere_are_taken_and_nothing_from_the_internet(page):
    dropped = heard(page.files_dropped)
    for urls in (
        [QUrl.fromLocalFile("/photos/a.jpg"), QUrl("https://example.org/b.jpg")],
        [QUrl("https://example.org/c.jpg")],
    ):
        data = QMimeData()
        data.setUrls(urls)
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page, QDragEnterEvent(QPointF(50, 50).toPoint(), *how))
        QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), *how))
    assert dropped == [[Path("/photos/a.jpg")]]


def test_what_was_not_added_is_listed_with_reasons_and_a_twin_can_be_added_anyway(page):
    files = (
        RefusedFile("a.txt.jpg", "photo-not-a-picture", "", (("name", "a.txt.jpg"),)),
        RefusedFile("twin.jpg", "photo-similar", "", (("other", "b.jpg"),), Path("/photos/twin.jpg")),
        *(RefusedFile(f"{number}.jpg", "blurred", "This one is blurred.") for number in range(9)),
    )
    show(page, state(2, refused=files))
    from PySide6.QtWidgets import QLabel, QPushButton

    def texts():
        QApplication.processEvents()
        return "\n".join(
            label.accessibleName() or label.text() for label in page.refused.findChildren(QLabel) if label.isVisible()
        )

    assert "Not a picture" in texts()
    assert "a.txt.jpg is not a picture" not in texts()
    page.refused.why.click()
    assert "a.txt.jpg is not a picture" in texts()
    more = next(button for button in page.refused.findChildren(QPushButton) if button.text() == "Show 6 more")
    more.click()
    assert texts().count("Blurred") == 9
    again = heard(page.add_anyway_wanted)
    next(
        button
        for button in page.refused.findChildren(QPushButton)
        if button.text() == "Add it anyway" and button.isVisible()
    ).click()
    assert again == [Path("/photos/twin.jpg")]


def test_whoever_is_in_the_photos_is_a_face_to_pick_and_a_phone_a_button_to_open(page):
    people = (Person(1, "0", ("0", "1"), True), Person(2, "2", ("2",), False))
    show(page, state(3, people=people))
    assert [button.accessibleName().split(",")[0] for button in page.people.buttons] == ["Person 1", "Person 2"]
    assert not page.go_on.isEnabled()
    chosen = heard(page.person_chosen)
    page.people.buttons[1].click()
    assert chosen == [2]
    show(
        page,
        state(
            3,
            volumes=(
                Volume("CARD", Path("/media/CARD"), Path("/media/CARD/DCIM")),
                Volume("STICK", Path("/media/STICK")),
            ),
        ),
    )
    places = heard(page.place_chosen)
    for button in page.phone.buttons:
        button.click()
    assert places == [Path("/media/CARD/DCIM"), Path("/media/STICK")]


def test_two_hundred_photos_ask_for_the_pictures_in_sight_alone(page):
    needed = heard(page.picture_needed)
    show(page, state(200, adding=Adding(200, 200)))
    page.grab()
    assert 4 <= len(set(needed)) <= 40
    first = page.grid.cards[0]
    show(page, state(200))
    assert page.grid.cards[0] is first
    bar = page.frame.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.grab()
    assert "199" in needed
    assert len(set(needed)) < 100


@pytest.mark.parametrize("size", [(776, 584), (1032, 776), (3592, 2104)])
def test_nothing_reaches_beyond_the_page_at_any_size(page, size):
    page.resize(*size)
    show(page, state(12, volumes=(), adding=Adding(3, 12), originals=(Path("/photos"),), dropped=2))
    from likeness.ui.widgets.button import Button

    for button in page.findChildren(Button):
        if button.isVisible():
            left = button.mapTo(page, QPoint(0, 0)).x()
            assert left >= 0
            assert left + button.width() <= size[0]
            assert button.width() >= button.minimumSizeHint().width()
