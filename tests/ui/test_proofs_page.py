"""The Proofs page by itself: keys, mouse and wheel, what is written on it, and what who does not see it hears."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from likeness.base.paths import resources
from likeness.ui.models import making
from likeness.ui.models import proofs as model
from likeness.ui.models.looks import LooksState
from likeness.ui.models.proofs import Proof, ProofsState, Saying, Way
from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.pages.proofs import ProofsPage
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.compare_view import HALF, WHOLE, CompareView
from likeness.ui.widgets.order_words import OrderWords

pytestmark = pytest.mark.window


def proof(name, points, way=Way.RETOUCHED, **more):
    return Proof(name, more.pop("look", "studio-grey"), way, points, created=name, tone=2.0, **more)


STATE = model.with_proofs(
    ProofsState(name="Noor", titles={"studio-grey": "Studio grey", "corporate": "Corporate"}),
    [
        proof("a", 96),
        proof("b", 94, Way.GENERATED, look="corporate"),
        proof("c", 93, Way.COMPOSITE),
        proof("d", 20, Way.GENERATED, alike=False, reasons=("choice-not-alike",)),
        proof("e", 10, Way.GENERATED, alike=False, reasons=("choice-not-alike",)),
    ],
)


def picture(red):
    pixels = np.full((500, 400, 3), (red, 90, 90), np.uint8)
    return QImage(pixels.tobytes(), 400, 500, 1200, QImage.Format.Format_RGB888).copy()


@pytest.fixture
def page(qtbot, theme):
    made = ProofsPage(Icons(resources() / "icons"))
    qtbot.addWidget(made)
    made.resize(1032, 776)
    made.show()
    made.show_state(STATE, None)
    QApplication.processEvents()
    return made


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_each_portrait_says_what_it_is_and_how_alike(page):
    names = [tile.accessibleName() for tile in page.grid.tiles]
    assert names == ["Portrait 1 of 3, Studio grey", "Portrait 2 of 3, Corporate", "Portrait 3 of 3, Studio grey"]
    told = [tile.accessibleDescription() for tile in page.grid.tiles]
    assert told[0] == "Retouched photo, Likeness 96"
    assert told[1].startswith("Generated picture")
    assert told[2].startswith("Photo with drawn parts")
    assert "2 hidden: not enough like Noor" in texts(page)
    page.show_state(model.show_hidden(STATE, shown=True), None)
    assert "Not yet like Noor" in page.grid.tiles[3].accessibleDescription()


def test_how_far_the_skin_is_from_the_photos_is_said_plainly(page):
    words = {None: "", 1.9: "Skin tone as photographed", 6.9: "slightly different than", 7.0: "clearly different than"}
    for tone, said in words.items():
        page.show_state(replace(STATE, proofs=tuple(replace(proof, tone=tone) for proof in STATE.proofs)), None)
        facts = page.bench._facts.accessibleName()
        assert said in facts
        assert ("photographed" in facts) == (tone is not None)


def test_arrows_move_space_keeps_x_hides_and_delete_discards(page, qtbot):
    said, moved = [], []
    page.said.connect(lambda portrait, word: said.append((portrait, word)))
    page.selected.connect(moved.append)
    page.grid.focus_current()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Home):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert moved == ["b", "c", "a"]
    assert said == [("b", "keep"), ("b", "aside"), ("c", "bin")]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), CompareView)
    with qtbot.waitSignal(page.undo_wanted):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.redo_wanted):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, both)


def test_the_tab_key_passes_the_portraits_as_one(page):
    page.grid.focus_current()
    tiles = set(page.grid.tiles)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in tiles


def test_what_is_kept_is_framed_counted_and_delivered(page):
    kept, _ = model.say(STATE, ["a", "c"], Saying.KEEP)
    page.show_state(kept, None)
    assert [tile.isChecked() for tile in page.grid.tiles] == [True, False, True]
    assert "Kept: 2" in page.accessibleName() + texts(page)
    assert page._deliver.text().startswith("Deliver 2")
    page.show_state(replace(kept, may_deliver=False), None)
    assert not page._deliver.isEnabled()
    assert "Noor has not agreed" in page.foot.hint.accessibleName()


def test_pictures_in_the_making_stand_in_the_grid_and_one_can_be_left_out(page, qtbot):
    batch = making.look_begun(making.ordered(("corporate",), 3, can_skip=True, count=2), 0, 3)
    batch = making.stepped(batch, "picture-000", 4, 10)
    work = WorkState("w", WorkKind.GENERATE, "s", Phase.RUNNING, done=4, of=30)
    page.show_state(replace(STATE, waiting=batch.pictures, can_skip=True), work)
    assert "Making portraits: 3 more to come" in texts(page)
    page.show_state(replace(STATE, waiting=batch.pictures, can_skip=True, tally=batch.tally), work)
    asked = "3 are made so that you see the best 2; the others are hidden."
    assert "Making 2 portrait" in texts(page)
    assert asked in texts(page)
    assert OrderWords().said(LooksState(way="personal", count=2, chosen=("a",), made_for={2: 3}).tally) == asked
    over = making.over(batch, (3, 1)).tally
    page.show_state(replace(STATE, tally=over), None)
    assert "3 were made for the 2 you asked for: 1 shown, 2 hidden." in texts(page)
    assert OrderWords().said(making.Tally(2, 2, 2)) == ""
    page.show_state(replace(STATE, waiting=batch.pictures, can_skip=True), work)
    tiles = page.grid._waiting[:3]
    assert [tile.accessibleName() for tile in tiles] == [
        "Corporate: being made",
        "Corporate: waiting",
        "Corporate: waiting",
    ]
    with qtbot.waitSignal(page.skipped) as heard:
        QTest.mouseClick(tiles[1]._button, Qt.MouseButton.LeftButton)
    assert heard.args == ["0/picture-001"]
    page.show_state(STATE, None)
    assert not any(tile.isVisible() for tile in page.grid._waiting)


@pytest.fixture
def view(page):
    made = page.bench.view
    made.set_pictures(picture(200), picture(40))
    made.resize(300, 375)
    QApplication.processEvents()
    return made


def red_at(view, share):
    grabbed = view.grab().toImage()
    return grabbed.pixelColor(round(share * grabbed.width()), grabbed.height() // 4).red()


def test_the_line_between_photo_and_portrait_moves_by_mouse_and_keys(view):
    assert view.value() == HALF
    assert red_at(view, 0.75) - red_at(view, 0.25) > 100
    middle = QPoint(view.width() // 2, view.height() // 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, QPoint(round(0.9 * view.width()), view.height() // 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(round(0.9 * view.width()), view.height() // 2))
    assert view.value() > 0.8 * WHOLE
    assert red_at(view, 0.75) < 60
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.value() == 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.value() > 0
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setValue(HALF // 2)
    assert red_at(view, 0.3) - red_at(view, 0.95) > 100


def test_the_wheel_goes_nearer_where_it_points_and_never_off_the_picture(view):
    before = view.percent
    place = QPointF(20, 20)
    for _ in range(4):
        event = QWheelEvent(
            place,
            view.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)
    assert view.percent > 2 * before
    seen = view._place()
    assert seen.left() <= view._frame().left() + 1
    assert seen.right() >= view._frame().right() - 1
    view.zoom_to_pixels()
    assert view.percent == 100
    view.zoom_to_fit()
    assert view.percent == before
    for _ in range(40):
        view.zoom_by(2.0)
    assert view.percent <= 801
