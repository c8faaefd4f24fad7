"""Adjusting in the real window: the picture follows the hand, the guard is heard, what is saved can be undone, and all of it by keyboard."""

from dataclasses import replace

import pytest
from driver import Person
from house_kit import opening
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from likeness.base.paths import resources
from likeness.studio import sittings
from likeness.studio.portraits import list_portraits
from likeness.ui.models import adjust as model
from likeness.ui.models.adjust import AS_MADE, AdjustState, Brush, Hand, Tool
from likeness.ui.pages.adjust import AdjustPage
from likeness.ui.places import Place, Room
from likeness.ui.theme import fonts
from likeness.ui.theme.icons import Icons

pytestmark = pytest.mark.window


def brightness(image: QImage) -> float:
    small = image.scaled(16, 20)
    return sum(QImage.pixelColor(small, x, y).lightnessF() for x in range(16) for y in range(20)) / 320


class Adjusting(Person):
    """Somebody at the Adjust page."""

    @property
    def state(self):
        return self.app.controller.state

    @property
    def page(self):
        return self.app.page

    def track(self, name):
        return self.page.panel.sliders[name].slider.track

    def is_shown(self, what=""):
        """Nothing is looked at, made or measured any more."""

        def still():
            controller = self.app.controller
            busy = controller._glances._busy or controller._exacts._busy or controller._rest.isActive()
            return self.state.ready and not busy and not self.app.desk.busy

        self.waits_for(still, what or "still measuring")


@pytest.fixture
def someone(app_window, qtbot, house):
    home = house("portraits")
    with opening(home, create=False) as studio:
        sitting = sittings.list_sittings(studio)[0].sitting
        first = list_portraits(studio, sitting)[0].portrait
    app = app_window(home)
    app.window.navigator.go(Place(Room.ADJUST, sitting, first))
    person = Adjusting(app, qtbot)
    person.home, person.sitting, person.portrait = home, sitting, first
    person.is_shown()
    return person


def test_a_portrait_is_adjusted_saved_and_had_back(someone):
    page = someone.page
    someone.sees("Likeness")
    someone.sees("photographed")  # how far the skin is from that, in the words of the proofs
    _everything_has_a_name(someone)
    plain = brightness(page.stage._image)

    # Dragged to the end at once: the newest wins, and the guard says where it ends.
    track = someone.track("exposure")
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() // 2, 16))
    for share in (0.4, 0.3, 0.2, 0.1, 0.01):
        QTest.mouseMove(track, QPoint(round(share * track.width()), 16))
        QApplication.processEvents()
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(round(0.01 * track.width()), 16))
    someone.is_shown()
    assert someone.state.held == {"exposure": "adjust-tone"}
    someone.sees("the tone of the skin would be too far from that in the photo")
    assert -98 < someone.state.hand.exposure < -50
    assert track.value() == someone.state.hand.exposure, "the handle stands where it really is"
    assert brightness(page.stage._image) < plain - 0.05

    # Held, the key shows how it was made.
    page.stage.setFocus()
    QTest.keyPress(page.stage, Qt.Key.Key_C)
    someone.waits_for(lambda: abs(brightness(page.stage._image) - plain) < 0.02, "not compared")
    QTest.keyRelease(page.stage, Qt.Key.Key_C)
    assert brightness(page.stage._image) < plain - 0.05

    # By keyboard: undone, done again, one slider back.
    QTest.keySequence(page, "Ctrl+Z")
    assert someone.state.hand == AS_MADE
    someone.clicks("Redo")
    track.setFocus()
    someone.presses(Qt.Key.Key_Home)
    assert someone.state.hand == AS_MADE
    someone.presses(Qt.Key.Key_Right, times=3)
    assert someone.state.hand == Hand(exposure=3)

    assert someone.tabs_to("Save") is page.save
    someone.presses(Qt.Key.Key_Space)
    someone.waits_for(lambda: someone.state.undo_saved, "not saved")
    assert not page.save.isEnabled()
    someone.clicks("Undo saving")
    someone.waits_for(lambda: someone.state.ready and someone.state.hand == AS_MADE, "still as it was saved")
    someone.is_shown()
    someone.app.window.close()
    with opening(someone.home, create=False) as studio:
        rows = {row.portrait: row for row in list_portraits(studio, someone.sitting)}
    assert (len(rows), rows[someone.portrait].handwork) == (4, None)


@pytest.mark.parametrize(("width", "scale"), [(776, 100), (690, 200)])
def test_nothing_moves_when_it_is_ready_measured_left_or_saved(qtbot, theme, monkeypatch, width, scale):
    monkeypatch.setattr(fonts, "text_scale", lambda: scale)
    page = AdjustPage(Icons(resources() / "icons"))
    qtbot.addWidget(page)
    page.resize(width, 584)
    page.show_state(AdjustState())
    page.show()
    ready = model.taken_up(AdjustState(), "Noor", "Studio grey", Hand(), {})
    measured = replace(ready, measure=model.Measure(96, 4.0))
    changed = model.change(measured, Hand(exposure=20))
    saved = model.saved(changed, changed.hand, {}, "v")
    places = set()
    for state in (
        AdjustState(),
        ready,
        replace(ready, measuring=True),
        measured,
        replace(changed, leaving=True),
        saved,
    ):
        page.show_state(state)
        QApplication.processEvents()
        places.add((*(_place(page, part) for part in (page.stage, page._caption, page.panel)), page.foot.y()))
    assert len(places) == 1, places
    assert not page._caption.visibleRegion().isEmpty(), "what stops one is brought into sight"


def test_the_crop_and_the_brush_by_keyboard_and_pointer(someone):
    page, stage = someone.page, someone.page.stage
    page.panel.tool_chosen.emit(Tool.CROP)
    stage.setFocus()
    someone.presses(Qt.Key.Key_Plus, times=3)
    someone.presses(Qt.Key.Key_Up)
    framed = someone.state.hand
    assert framed.zoom == 133
    assert framed.y < 0
    place = stage.picture_place()
    middle = place.center().toPoint()
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(stage, middle + QPoint(0, round(0.05 * place.height())))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, round(0.05 * place.height())))
    assert someone.state.hand.y == pytest.approx(framed.y + 0.05, abs=0.01)
    someone.presses(Qt.Key.Key_Home)
    assert someone.state.hand == AS_MADE
    assert len(someone.state.before) == 6, "each of them can be undone"

    page.panel.tool_chosen.emit(Tool.EDGES)
    page.panel.brush_chosen.emit(Brush.REMOVE)
    someone.presses(Qt.Key.Key_Plus, times=8)
    assert stage._part().width() < 0.5, "one sees what one paints"
    someone.presses(Qt.Key.Key_Space)
    someone.presses(Qt.Key.Key_Right, times=4)
    someone.presses(Qt.Key.Key_Space)
    (stroke,) = someone.state.hand.strokes
    assert (stroke.kind, len(stroke.points)) == (Brush.REMOVE, 5)
    at = stage.picture_place().topLeft() + QPointF(60, 60)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=at.toPoint())
    QTest.mouseMove(stage, at.toPoint() + QPoint(30, 0))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=at.toPoint() + QPoint(30, 0))
    assert len(someone.state.hand.strokes) == 2
    someone.is_shown()
    assert someone.state.problem is None
    someone.clicks("Back to how it was made")
    assert someone.state.hand == AS_MADE

    page.panel.tool_chosen.emit(Tool.TONE)
    someone.is_shown()
    _follows_a_drag(someone)
    _leaves_by_two_presses(someone)


def _place(page, part):
    return part.mapTo(page.scroller.widget(), QPoint()).toTuple(), part.size().toTuple()


def _everything_has_a_name(someone):
    page = someone.page
    for name in model.SLIDERS:
        track = someone.track(name)
        assert track.accessibleName()
        assert track.accessibleDescription()
    for widget in (page.undo, page.redo, page.compare, page.stage, page.panel.tools, page.panel.brushes):
        assert widget.accessibleName()


def _follows_a_drag(someone):
    """Every place of the handle is seen, one after the other, while nothing waits for the window."""
    track, stage = someone.track("retouch"), someone.page.stage
    track.setSliderDown(True)
    for value in (130, 160, 200):
        before = stage._image
        track.setValue(value)
        someone.waits_for(lambda before=before: stage._image is not before, "nothing new")
    track.setSliderDown(False)


def _leaves_by_two_presses(someone):
    """What is not saved is not thrown away by one."""
    someone.page.foot.back_button.click()
    someone.sees("is not saved")
    assert someone.place.room is Room.ADJUST
    controller = someone.app.controller
    someone.clicks("Leave without saving")
    someone.waits_for(lambda: someone.place.room is not Room.ADJUST, "still here")
    assert (controller._table, controller._shown, controller.state) == (None, None, AdjustState())
