"""The camera's panel: what it paints, what it says, and which key does what. The pictures themselves were looked at by people."""

import numpy as np
import pytest

from likeness.capture.showing import Showing

pytestmark = pytest.mark.window

BUSY = "The camera is in use by Zoom. Close it there; the picture comes back here by itself."


@pytest.fixture
def kit(theme, qt_messages):
    from likeness.ui.camera.media import quiet

    quiet()
    import camera_kit

    return camera_kit


@pytest.fixture
def panel(kit, qtbot):
    from likeness.ui.camera.panel import CameraPanel

    made = CameraPanel()
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    return made


def showing(**changes):
    usual = {"line": "Lift your chin a little.", "urgent": True, "share": 0.5, "taken": 4, "wanted": 8}
    return Showing(**{**usual, "missing": ("turned to the left", "different light", "different top"), **changes})


def grabbed(widget):
    """(H, W, 3) of a widget as it is painted."""
    from PySide6.QtGui import QImage

    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def visible(panel):
    from likeness.ui.widgets.button import Button

    return {button.text() for button in panel.findChildren(Button) if button.isVisibleTo(panel)}


def near(pixel, colour):
    return int(np.abs(pixel.astype(int) - colour).max()) < 12


def test_the_preview_is_a_mirror_and_the_frame_stays_as_it_was(kit, panel):
    from likeness.ui.camera.picture import mirror_image

    pixels = kit.asymmetric(640, 480)
    before = pixels.copy()
    panel.set_image(mirror_image(pixels, panel.preview.place))
    seen = grabbed(panel.preview)
    middle, quarter = seen.shape[1] // 2, seen.shape[0] // 4
    assert near(seen[quarter, middle - 20], kit.SKIN)
    assert near(seen[quarter, middle + 20], kit.RED)
    assert np.array_equal(pixels, before)


def test_nothing_is_cut_off_above_or_below(kit):
    from PySide6.QtCore import QSize

    from likeness.ui.camera.picture import mirror_image

    for width, height in ((1280, 720), (480, 640), (720, 720)):
        for place in (QSize(300, 400), QSize(800, 300)):
            image = mirror_image(kit.asymmetric(width, height), place)
            assert image.height() == place.height()
            assert image.width() <= place.width()
            assert image.pixelColor(2, 2).getRgb()[:3] == kit.SKIN
            assert image.pixelColor(image.width() - 3, image.height() - 3).getRgb()[:3] == kit.BLUE


def test_before_the_first_picture_there_is_nothing_to_press(panel):
    assert visible(panel) == set()


def test_the_buttons_are_those_that_make_sense(kit, panel):
    from likeness.ui.camera.picture import mirror_image

    panel.set_image(mirror_image(kit.asymmetric(), panel.preview.place))
    panel.set_showing(showing(taken=0, missing=()))
    assert visible(panel) == {"Take photo", "Pause"}
    panel.set_showing(showing())
    panel.set_kept(1)
    assert visible(panel) == {"Take photo", "Pause", "Undo last", "Skip"}
    panel.set_showing(showing(phase="paused", waits=True))
    assert visible(panel) == {"Go on", "Undo last", "Skip"}
    panel.set_showing(showing())
    panel.set_resting(True)
    assert visible(panel) == {"Go on", "Undo last"}
    panel.set_resting(False)
    panel.set_problem(BUSY)
    assert visible(panel) == {"Try again", "Undo last"}


def test_a_choice_of_cameras_only_where_there_is_one(panel):
    from likeness.capture.frames import CameraRow

    rows = [CameraRow("a", "HD Webcam", default=True), CameraRow("b", "Other camera")]
    panel.set_cameras(rows[:1], "")
    assert "Camera" not in visible(panel)
    panel.set_cameras(rows, "b")
    assert "Camera" in visible(panel)


def test_what_is_shown_is_said_to_a_screen_reader(panel):
    panel.set_showing(showing())
    assert panel.preview.accessibleDescription() == "Lift your chin a little."
    assert panel._ring.accessibleName() == "4 of 8 photos"
    assert panel._missing.accessibleName() == "Still missing: turned to the left, different light and 1 more"
    panel.set_problem(BUSY)
    assert panel.preview.accessibleDescription() == BUSY
    assert all(stop.accessibleName() or stop.text() for stop in panel.stops)


@pytest.mark.parametrize(
    ("key", "signal", "state"),
    [
        ("Key_Space", "shutter_wanted", {}),
        ("Key_Space", "go_on_wanted", {"phase": "paused", "waits": True}),
        ("Key_Z", "undo_wanted", {}),
        ("Key_P", "pause_wanted", {}),
        ("Key_P", "go_on_wanted", {"phase": "paused", "waits": True}),
        ("Key_Escape", "close_wanted", {}),
    ],
)
def test_keys_do_what_the_buttons_do(kit, panel, qtbot, key, signal, state):
    from PySide6.QtCore import Qt

    from likeness.ui.camera.picture import mirror_image

    panel.set_image(mirror_image(kit.asymmetric(), panel.preview.place))
    panel.set_showing(showing(**state))
    panel.activateWindow()
    panel.preview.setFocus()
    qtbot.waitUntil(panel.preview.hasFocus)
    with qtbot.waitSignal(getattr(panel, signal)):
        qtbot.keyClick(panel.preview, getattr(Qt.Key, key))


def test_space_on_a_button_presses_that_button_and_takes_no_photo(kit, panel, qtbot):
    from PySide6.QtCore import Qt

    from likeness.ui.camera.picture import mirror_image

    panel.set_image(mirror_image(kit.asymmetric(), panel.preview.place))
    panel.set_showing(showing())
    taken = []
    panel.shutter_wanted.connect(lambda: taken.append(1))
    with qtbot.waitSignal(panel.pause_wanted):
        qtbot.keyClick(panel._pause, Qt.Key.Key_Space)
    assert taken == []


def test_the_oval_is_dashed_until_all_is_right_and_the_countdown_is_seen(kit, panel):
    from PySide6.QtGui import QColor

    from likeness.ui.camera.picture import mirror_image
    from likeness.ui.theme.tokens import DARK

    accent = np.array(QColor(DARK.accent).getRgb()[:3])
    panel.set_image(mirror_image(kit.asymmetric(640, 480), panel.preview.place))

    def accented(state):
        panel.set_showing(state)
        return int((np.abs(grabbed(panel.preview).astype(int) - accent).max(axis=2) < 6).sum())

    waiting, counting = accented(showing()), accented(showing(phase="counting", urgent=False))
    number = accented(showing(phase="counting", urgent=False, countdown=2))
    assert waiting == 0
    assert counting > 500
    assert number > counting + 500


@pytest.mark.parametrize("ratio", [1, 2])
def test_the_place_is_counted_in_the_pixels_of_the_screen(kit, panel, ratio, monkeypatch):
    monkeypatch.setattr(type(panel.preview), "devicePixelRatioF", lambda _self: float(ratio))
    assert panel.preview.place.width() == panel.preview.width() * ratio


def test_a_booth_has_large_targets(kit, qtbot):
    from likeness.ui.camera.buttons import HEIGHT, MAIN_HEIGHT
    from likeness.ui.camera.panel import CameraPanel
    from likeness.ui.camera.picture import mirror_image

    panel = CameraPanel(big=True, note="The picture takes itself when it is right")
    qtbot.addWidget(panel)
    panel.resize(540, 810)
    panel.show()
    panel.set_image(mirror_image(kit.asymmetric(), panel.preview.place))
    panel.set_showing(showing())
    panel.set_kept(1)
    assert panel.preview.geometry() == panel.rect()
    assert panel._shutter.height() == MAIN_HEIGHT
    assert {button.height() for button in (panel._undo, panel._pause, panel._restart)} == {HEIGHT}
    assert (MAIN_HEIGHT, HEIGHT) == (120, 64)
