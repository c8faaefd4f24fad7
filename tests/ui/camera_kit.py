"""A camera without hardware: QVideoFrameInput puts frames into a real capture session."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoFrameInput

from likeness.ui.camera.feed import Feed

Kind = QVideoFrameFormat.PixelFormat
RED, GREEN, BLUE, SKIN = (220, 60, 40), (60, 180, 90), (30, 50, 200), (198, 150, 120)


def asymmetric(width=320, height=180):
    """Red at the upper left, skin at the upper right, green at the lower right, blue at the lower left."""
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[: height // 2, : width // 2] = RED
    pixels[: height // 2, width // 2 :] = SKIN
    pixels[height // 2 :, width // 2 :] = GREEN
    pixels[height // 2 :, : width // 2] = BLUE
    return pixels


def corners(pixels):
    """Upper left, upper right, lower right, lower left."""
    return [tuple(int(value) for value in pixels[y, x]) for y, x in ((4, 4), (4, -5), (-5, -5), (-5, 4))]


def frame_of(pixels, surface=None):
    """A QVideoFrame in memory of its own."""
    height, width = pixels.shape[:2]
    frame = QVideoFrame(surface or QVideoFrameFormat(QSize(width, height), Kind.Format_RGBX8888))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    rows = np.frombuffer(frame.bits(0), np.uint8).reshape(-1, frame.bytesPerLine(0))
    quads = np.full((height, width, 4), 255, np.uint8)
    quads[..., :3] = pixels
    rows[:height, : 4 * width] = quads.reshape(height, 4 * width)
    frame.unmap()
    return frame


class FakeCamera(Feed):
    """Sends what a test gives it."""

    def __init__(self, name="Fake camera", clock=None):
        super().__init__(name, **({} if clock is None else {"clock": clock}))
        self._input = QVideoFrameInput(self)
        self.session.setVideoFrameInput(self._input)

    def send(self, frame):
        assert self._input.sendVideoFrame(frame)
