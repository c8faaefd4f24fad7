"""A signature drawn with mouse, finger or pen, as one short line of text: SVG path data in a box of 1000 by 400.

Only the shape is kept. Speed and pressure, which recognise a person, are not looked at.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from math import hypot, isfinite

from likeness.base.errors import Usage

WIDTH, HEIGHT = 1000, 400
LEAST_LENGTH = 150.0
"""In units of the box: a dot or a slip of the hand is no signature."""

NEAR = 3.0
"""Points nearer than this to the one before add nothing that can be seen."""

MOST_POINTS = 4000
POINT = r"(?:\d{1,3}|1000) (?:[0-3]?\d{1,2}|400)"
PATTERN = re.compile(rf"M{POINT}(?: L{POINT})+(?: M{POINT}(?: L{POINT})+)*", re.ASCII)
"""Nothing outside the box: a line that leaves it would cross out what stands beside it on the page."""

Point = tuple[float, float]


def path_of(untrusted_strokes: Sequence[Sequence[Point]], width: float, height: float) -> str:
    """`untrusted_strokes` in a field of `width` x `height`, y down, become path data; the field's proportions are kept, centred in the box.

    Raises Usage("signature-unusable") for what is too short, too long or outside the field by far.
    """
    if not (0 < width < 1e5 and 0 < height < 1e5) or sum(map(len, untrusted_strokes)) > 50 * MOST_POINTS:
        raise Usage("signature-unusable")
    scale = min(WIDTH / width, HEIGHT / height)
    left, top = (WIDTH - width * scale) / 2, (HEIGHT - height * scale) / 2
    strokes = []
    for stroke in untrusted_strokes:
        if not all(isfinite(x) and isfinite(y) for x, y in stroke):
            raise Usage("signature-unusable")
        points = [(_within(x * scale + left, WIDTH), _within(y * scale + top, HEIGHT)) for x, y in stroke]
        if len(thinned := _thinned(points)) > 1:
            strokes.append(thinned)
    length = sum(hypot(b[0] - a[0], b[1] - a[1]) for stroke in strokes for a, b in pairwise(stroke))
    if length < LEAST_LENGTH or sum(map(len, strokes)) > MOST_POINTS:
        raise Usage("signature-unusable")
    return " ".join(_written(stroke) for stroke in strokes)


def is_path(untrusted_text: str) -> bool:
    """Whether `path_of` could have written this. What is not goes into no page."""
    return len(untrusted_text) <= 14 * MOST_POINTS and PATTERN.fullmatch(untrusted_text) is not None


def _within(value: float, most: int) -> float:
    return min(max(value, 0.0), float(most))


def _thinned(points: Sequence[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if not kept or hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= NEAR:
            kept.append(point)
    return kept


def _written(stroke: Sequence[Point]) -> str:
    first, *rest = (f"{round(x)} {round(y)}" for x, y in stroke)
    return " ".join((f"M{first}", *(f"L{point}" for point in rest)))
