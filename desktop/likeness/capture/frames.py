"""Where pictures come from one after another: a camera, a film, a folder. Nothing here touches a disk or a window.

A source says what goes wrong with one of five codes:

camera-none      there is no camera of that name, or none at all
camera-busy      another program holds it; `program` names it where the system tells
camera-denied    the system does not let this program use it
camera-gone      it was there and is not any more: unplugged, asleep, or out of order
camera-damaged   what came is no picture
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

LARGEST_SIDE = 8192
"""Of a frame, in pixels; whatever claims more is refused before it is decoded."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source, as the camera saw it: never mirrored, and upright."""

    pixels: NDArray[np.uint8]  # (H, W, 3), sRGB, read-only
    time_s: float  # since the source began
    number: int  # counted from 0; a gap means that frames were dropped


class FrameSource(Protocol):
    """A camera, a film or a folder of pictures. `frames` may be asked for once; `close` may be called twice, and from another thread."""

    @property
    def name(self) -> str:
        """For people: what the camera or the file calls itself."""
        ...

    def frames(self) -> Iterator[Frame]:
        """Each frame as it comes, until the source ends or is closed. Raises Failed with one of the codes above."""
        ...

    def close(self) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *_exc: object) -> None: ...


@dataclass(frozen=True, slots=True)
class CameraRow:
    """A camera of this computer, for people. `width`, `height`, `fps`: what would be asked of it; 0 where it does not say."""

    id: str
    name: str
    default: bool = False
    width: int = 0
    height: int = 0
    fps: float = 0.0


def frozen(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same pixels (H, W, 3), contiguous and not to be written to: several threads look at them."""
    pixels = np.ascontiguousarray(pixels)
    pixels.flags.writeable = False
    return pixels


def turned(pixels: NDArray[np.uint8], degrees: int) -> NDArray[np.uint8]:
    """The same picture turned clockwise by 0, 90, 180 or 270 degrees; anything else is no turn."""
    return np.rot90(pixels, -(degrees // 90)) if degrees % 90 == 0 else pixels
