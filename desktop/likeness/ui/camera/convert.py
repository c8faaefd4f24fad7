"""A camera's frame as sRGB pixels: by the processor, in any thread, never mirrored, upright.

QVideoFrame.toImage would do most of it, but through the graphics processor where there is one, and then only well in the window's thread.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from likeness.base.errors import Failed
from likeness.capture.frames import LARGEST_SIDE, frozen, turned
from likeness.capture.intake import decode

Pixels = NDArray[np.uint8]
Planes = tuple[Pixels, Pixels, Pixels]
Kind = QVideoFrameFormat.PixelFormat

RGB_BYTES: dict[Kind, tuple[int, int, int]] = {
    Kind.Format_ARGB8888: (1, 2, 3),
    Kind.Format_XRGB8888: (1, 2, 3),
    Kind.Format_BGRA8888: (2, 1, 0),
    Kind.Format_BGRX8888: (2, 1, 0),
    Kind.Format_ABGR8888: (3, 2, 1),
    Kind.Format_XBGR8888: (3, 2, 1),
    Kind.Format_RGBA8888: (0, 1, 2),
    Kind.Format_RGBX8888: (0, 1, 2),
}
"""Where red, green and blue stand among four bytes."""

KR_KB = {"bt601": (0.299, 0.114), "bt709": (0.2126, 0.0722), "bt2020": (0.2627, 0.0593)}
"""Luma weights of red and blue (ITU-R BT.601, BT.709, BT.2020)."""


def to_pixels(untrusted_frame: QVideoFrame) -> Pixels | None:
    """(H, W, 3) uint8, read-only; None where the frame is no picture. A wish to be shown mirrored is not followed."""
    surface = untrusted_frame.surfaceFormat()
    width, height = untrusted_frame.width(), untrusted_frame.height()
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        return None
    if not _is_known(untrusted_frame):
        pixels = _by_qt(untrusted_frame)
        return None if pixels is None else frozen(turned(pixels, untrusted_frame.rotation().value))
    pixels = _mapped(untrusted_frame, surface)
    if pixels is None:
        return None
    if surface.scanLineDirection() == QVideoFrameFormat.Direction.BottomToTop:
        pixels = pixels[::-1]
    pixels = turned(pixels, surface.rotation().value)
    if surface.isMirrored():  # the picture lies mirrored in memory; this puts it right
        pixels = pixels[:, ::-1]
    return frozen(turned(pixels, untrusted_frame.rotation().value))


def _is_known(frame: QVideoFrame) -> bool:
    return frame.pixelFormat() in {*RGB_BYTES, *_READERS, Kind.Format_Jpeg}


def _mapped(frame: QVideoFrame, surface: QVideoFrameFormat) -> Pixels | None:
    kind = frame.pixelFormat()
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        if kind in RGB_BYTES:
            return _rgb(frame, RGB_BYTES[kind])
        if kind == Kind.Format_Jpeg:
            return _jpeg(frame)
        return yuv_to_rgb(_READERS[kind](frame), *_colours(surface))
    except (Failed, ValueError, IndexError):  # shorter than it claims, or no JPEG
        return None
    finally:
        frame.unmap()


def _rows(frame: QVideoFrame, plane: int, height: int, row_bytes: int) -> Pixels:
    """(height, row_bytes) of one plane, without the padding of its lines. Raises ValueError where it is too short."""
    stride = frame.bytesPerLine(plane)
    data = np.frombuffer(frame.bits(plane), np.uint8)
    if stride < row_bytes or data.size < stride * (height - 1) + row_bytes:
        raise ValueError
    if data.size < stride * height:  # the last line may come without its padding
        data = np.concatenate([data, np.zeros(stride * height - data.size, np.uint8)])
    return data[: stride * height].reshape(height, stride)[:, :row_bytes]


def _rgb(frame: QVideoFrame, order: tuple[int, int, int]) -> Pixels:
    width, height = frame.width(), frame.height()
    quads = _rows(frame, 0, height, 4 * width).reshape(height, width, 4)
    return cv2.merge([quads[..., place] for place in order])


def _jpeg(frame: QVideoFrame) -> Pixels:
    return decode(bytes(frame.bits(0)[: frame.mappedBytes(0)]), "camera.jpg").pixels


def _nv12(frame: QVideoFrame) -> Planes:
    return _two_planes(frame, 0, 1)


def _nv21(frame: QVideoFrame) -> Planes:
    return _two_planes(frame, 1, 0)


def _two_planes(frame: QVideoFrame, blue: int, red: int) -> Planes:
    width, height = frame.width(), frame.height()
    half = _rows(frame, 1, (height + 1) // 2, (width + 1) // 2 * 2).reshape((height + 1) // 2, -1, 2)
    return _rows(frame, 0, height, width), _wide(half[..., blue], frame), _wide(half[..., red], frame)


def _yuv420p(frame: QVideoFrame) -> Planes:
    return _three_planes(frame, 1, 2)


def _yv12(frame: QVideoFrame) -> Planes:
    return _three_planes(frame, 2, 1)


def _three_planes(frame: QVideoFrame, blue: int, red: int) -> Planes:
    width, height = frame.width(), frame.height()
    small = ((height + 1) // 2, (width + 1) // 2)
    chroma = {plane: _wide(_rows(frame, plane, *small), frame) for plane in (1, 2)}
    return _rows(frame, 0, height, width), chroma[blue], chroma[red]


def _yuyv(frame: QVideoFrame) -> Planes:
    return _interleaved(frame, (0, 1, 3))


def _uyvy(frame: QVideoFrame) -> Planes:
    return _interleaved(frame, (1, 0, 2))


def _interleaved(frame: QVideoFrame, places: tuple[int, int, int]) -> Planes:
    width, height = frame.width(), frame.height()
    pairs = _rows(frame, 0, height, width // 2 * 4).reshape(height, width // 2, 4)
    luma = pairs[..., [places[0], places[0] + 2]].reshape(height, -1)
    return (
        luma,
        _wide(pairs[..., places[1]], frame)[:, : luma.shape[1]],
        _wide(pairs[..., places[2]], frame)[:, : luma.shape[1]],
    )


_READERS: dict[Kind, Callable[[QVideoFrame], Planes]] = {
    Kind.Format_NV12: _nv12,
    Kind.Format_NV21: _nv21,
    Kind.Format_YUV420P: _yuv420p,
    Kind.Format_YV12: _yv12,
    Kind.Format_YUYV: _yuyv,
    Kind.Format_UYVY: _uyvy,
}


def _wide(chroma: Pixels, frame: QVideoFrame) -> Pixels:
    return cv2.resize(np.ascontiguousarray(chroma), (frame.width(), frame.height()), interpolation=cv2.INTER_LINEAR)


def _colours(surface: QVideoFrameFormat) -> tuple[str, bool]:
    """Which weights, and whether luma runs over all 256 steps. A camera that does not say means BT.601 (USB Video Class 1.5, 3.9.2.6)."""
    spaces = {
        QVideoFrameFormat.ColorSpace.ColorSpace_BT601: "bt601",
        QVideoFrameFormat.ColorSpace.ColorSpace_BT709: "bt709",
        QVideoFrameFormat.ColorSpace.ColorSpace_BT2020: "bt2020",
    }
    if surface.colorSpace() == QVideoFrameFormat.ColorSpace.ColorSpace_AdobeRgb:  # how Qt calls JPEG's own
        return "bt601", True
    weights = spaces.get(surface.colorSpace(), "bt601")
    return weights, surface.colorRange() == QVideoFrameFormat.ColorRange.ColorRange_Full


def yuv_to_rgb(planes: Planes, weights: str, full: bool) -> Pixels:  # noqa: FBT001 (two facts about one signal)
    """Luma, blue and red difference, each (H, W), as RGB (ITU-R BT.601-7 section 2.5, BT.709-6 section 3)."""
    kr, kb = KR_KB[weights]
    kg = 1 - kr - kb
    luma, chroma = (1.0, 1.0) if full else (255 / 219, 255 / 224)
    black = 0 if full else 16
    red, blue = 2 * (1 - kr) * chroma, 2 * (1 - kb) * chroma
    green_red, green_blue = -red * kr / kg, -blue * kb / kg
    matrix = np.array([[luma, 0, red], [luma, green_blue, green_red], [luma, blue, 0]])
    shift = -matrix @ np.array([black, 128, 128])
    return cv2.transform(cv2.merge(planes), np.column_stack([matrix, shift]).astype(np.float32))


def _by_qt(frame: QVideoFrame) -> Pixels | None:
    """Rare formats, as Qt converts them: it puts right how they lie in memory by itself."""
    image = frame.toImage()
    if image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
