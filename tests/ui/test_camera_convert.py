"""A camera's frames in every usual format become the same picture: upright, unmirrored, with the right colours. Qt's own conversion is the other opinion."""

import cv2
import numpy as np
import pytest

pytestmark = pytest.mark.window

W, H = 96, 64
TURNED_RED = {0: 0, 90: 1, 180: 2, 270: 3}
"""Which corner red comes to, clockwise from the upper left."""


@pytest.fixture(scope="module")
def kit(qapp):
    from likeness.ui.camera.media import quiet

    quiet()
    import camera_kit

    return camera_kit


def planes_of(pixels, name):
    """The planes of a picture as OpenCV makes them (BT.601, 16..235)."""
    whole = cv2.cvtColor(pixels, cv2.COLOR_RGB2YUV_I420)
    luma = whole[:H]
    blue, red = whole[H:].reshape(2, H // 2, W // 2)
    tall_blue, tall_red = (cv2.resize(plane, (W // 2, H)) for plane in (blue, red))
    packed = {
        "Format_NV12": [luma, np.stack([blue, red], -1).reshape(H // 2, W)],
        "Format_NV21": [luma, np.stack([red, blue], -1).reshape(H // 2, W)],
        "Format_YUV420P": [luma, blue, red],
        "Format_YV12": [luma, red, blue],
        "Format_YUYV": [np.stack([luma[:, ::2], tall_blue, luma[:, 1::2], tall_red], -1).reshape(H, 2 * W)],
        "Format_UYVY": [np.stack([tall_blue, luma[:, ::2], tall_red, luma[:, 1::2]], -1).reshape(H, 2 * W)],
    }
    return packed[name]


def filled(surface, planes):
    from PySide6.QtMultimedia import QVideoFrame

    frame = QVideoFrame(surface)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for number, plane in enumerate(planes):
        stride = frame.bytesPerLine(number)
        rows = np.frombuffer(frame.bits(number), np.uint8)[: stride * plane.shape[0]].reshape(-1, stride)
        rows[:, : plane.shape[1]] = plane
    frame.unmap()
    return frame


def surface_of(kind):
    from PySide6.QtCore import QSize
    from PySide6.QtMultimedia import QVideoFrameFormat

    return QVideoFrameFormat(QSize(W, H), kind)


def by_qt(frame):
    from PySide6.QtGui import QImage

    image = frame.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


@pytest.mark.parametrize(
    "name", ["Format_NV12", "Format_NV21", "Format_YUV420P", "Format_YV12", "Format_YUYV", "Format_UYVY"]
)
def test_every_video_format_shows_the_same_colours(kit, name):
    from likeness.ui.camera.convert import to_pixels

    truth = kit.asymmetric(W, H)
    frame = filled(surface_of(getattr(kit.Kind, name)), planes_of(truth, name))
    ours = to_pixels(frame)
    for y, x in ((8, 8), (8, -9), (-9, -9), (-9, 8)):
        assert np.abs(ours[y, x].astype(int) - truth[y, x]).max() <= 3
        assert np.abs(ours[y, x].astype(int) - by_qt(frame)[y, x]).max() <= 3


def test_a_camera_that_names_its_colours_is_believed(kit):
    """The same numbers as BT.709, and as full range (ITU-R BT.709-6, JFIF)."""
    from PySide6.QtMultimedia import QVideoFrameFormat

    from likeness.ui.camera.convert import to_pixels

    def shown(luma, blue, red, space, extent):
        surface = surface_of(kit.Kind.Format_YUV420P)
        surface.setColorSpace(getattr(QVideoFrameFormat.ColorSpace, space))
        surface.setColorRange(getattr(QVideoFrameFormat.ColorRange, extent))
        small = (H // 2, W // 2)
        planes = [np.full((H, W), luma, np.uint8), np.full(small, blue, np.uint8), np.full(small, red, np.uint8)]
        return to_pixels(filled(surface, planes))[5, 5].tolist()

    assert shown(63, 102, 240, "ColorSpace_BT709", "ColorRange_Video") == pytest.approx([255, 0, 0], abs=2)
    assert shown(82, 90, 240, "ColorSpace_BT601", "ColorRange_Video") == pytest.approx([255, 0, 0], abs=2)
    assert shown(76, 85, 255, "ColorSpace_BT601", "ColorRange_Full") == pytest.approx([254, 0, 0], abs=2)
    assert shown(235, 128, 128, "ColorSpace_BT709", "ColorRange_Video") == [255, 255, 255]


@pytest.mark.parametrize("name", ["ARGB8888", "BGRA8888", "ABGR8888", "RGBA8888", "BGRX8888"])
def test_four_bytes_a_pixel_in_any_order(kit, name):
    from likeness.ui.camera.convert import RGB_BYTES, to_pixels

    truth, kind = kit.asymmetric(W, H), getattr(kit.Kind, f"Format_{name}")
    quads = np.full((H, W, 4), 255, np.uint8)
    for channel, place in enumerate(RGB_BYTES[kind]):
        quads[..., place] = truth[..., channel]
    assert np.array_equal(to_pixels(filled(surface_of(kind), [quads.reshape(H, 4 * W)])), truth)


@pytest.mark.parametrize("turn", TURNED_RED)
@pytest.mark.parametrize("where", ["in memory", "when shown"])
def test_a_turned_sensor_is_turned_back(kit, turn, where):
    from PySide6.QtMultimedia import QtVideo

    from likeness.ui.camera.convert import to_pixels

    surface = surface_of(kit.Kind.Format_RGBX8888)
    rotation = QtVideo.Rotation(turn)
    if where == "in memory":
        surface.setRotation(rotation)
    frame = kit.frame_of(kit.asymmetric(W, H), surface)
    if where == "when shown":
        frame.setRotation(rotation)
    corners = kit.corners(to_pixels(frame))
    assert corners.index(kit.RED) == TURNED_RED[turn]
    assert corners[(corners.index(kit.RED) + 1) % 4] == kit.SKIN, "turned, not mirrored"


def test_a_camera_that_asks_to_be_shown_mirrored_is_kept_unmirrored(kit):
    """As front cameras of laptops do. What lies mirrored or upside down in memory is put right."""
    from PySide6.QtMultimedia import QVideoFrameFormat

    from likeness.ui.camera.convert import to_pixels

    truth = [kit.RED, kit.SKIN, kit.GREEN, kit.BLUE]
    frame = kit.frame_of(kit.asymmetric(W, H))
    frame.setMirrored(True)
    assert kit.corners(to_pixels(frame)) == truth
    surface = surface_of(kit.Kind.Format_RGBX8888)
    surface.setMirrored(True)
    assert kit.corners(to_pixels(kit.frame_of(kit.asymmetric(W, H)[:, ::-1], surface))) == truth
    surface = surface_of(kit.Kind.Format_RGBX8888)
    surface.setScanLineDirection(QVideoFrameFormat.Direction.BottomToTop)
    assert kit.corners(to_pixels(kit.frame_of(kit.asymmetric(W, H)[::-1], surface))) == truth


def test_what_is_no_picture_is_none(kit):
    from PySide6.QtCore import QSize
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    from likeness.ui.camera.convert import to_pixels

    assert to_pixels(QVideoFrame()) is None
    assert to_pixels(QVideoFrame(QVideoFrameFormat(QSize(W, H), kit.Kind.Format_Jpeg))) is None
    assert to_pixels(QVideoFrame(QVideoFrameFormat(QSize(20_000, 16), kit.Kind.Format_Y8))) is None


def test_a_jpeg_from_the_camera_is_read_as_any_photo_is(kit):
    """Most webcams send HD only so. What follows the picture in the camera's buffer is no part of it."""
    from PySide6.QtMultimedia import QVideoFrame

    from likeness.ui.camera.convert import to_pixels

    truth = kit.asymmetric(W, H)
    done, data = cv2.imencode(".jpg", cv2.cvtColor(truth, cv2.COLOR_RGB2BGR))
    assert done
    frame = QVideoFrame(surface_of(kit.Kind.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    place = np.frombuffer(frame.bits(0), np.uint8)
    assert place.size > data.size
    place[: data.size] = data.ravel()
    frame.unmap()
    assert np.abs(to_pixels(frame)[8, 8].astype(int) - kit.RED).max() < 12
