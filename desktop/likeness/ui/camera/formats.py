"""Which of a camera's formats to ask for."""

from collections.abc import Sequence
from dataclasses import dataclass

WANTED = (1280, 720)
MOST = (1920, 1080)
"""More pixels than these slow the live view, and a headshot of a webcam gains nothing from them."""
FLUENT_FPS = 24.0
USUAL_FPS = 30.0


@dataclass(frozen=True, slots=True)
class Format:
    """One way a camera can send: pixels, pictures a second at most, and whether each comes as a JPEG."""

    width: int
    height: int
    fps: float
    compressed: bool = False


def choose_format(formats: Sequence[Format]) -> int | None:
    """The index of the best: the largest up to MOST that is fluent; the plain one before the compressed. None where there is none.

    Of formats that are all too small or too slow, the largest fluent one, then the one nearest to fluent.
    """
    if not formats:
        return None
    return max(range(len(formats)), key=lambda index: _rank(formats[index]))


def _rank(one: Format) -> tuple[bool, bool, bool, int, float, bool]:
    fluent = one.fps >= FLUENT_FPS
    large = one.width >= WANTED[0] and one.height >= WANTED[1]
    bearable = one.width * one.height <= MOST[0] * MOST[1]
    area = one.width * one.height if bearable else -one.width * one.height
    # Slower than fluent: every picture a second counts more than pixels. Faster than usual brings nothing.
    speed = -abs(one.fps - USUAL_FPS) if fluent else one.fps
    if not fluent:
        return fluent, large, bearable, round(speed), area, not one.compressed
    return fluent, large, bearable, area, speed, not one.compressed
