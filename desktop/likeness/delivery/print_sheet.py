"""One picture many times on one sheet of photo paper, to be cut out: as many as fit, in the middle, at their true size."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed

Pixels = NDArray[np.uint8]
Paper = Literal["6in", "5in", "A4", "3R", "4R"]

PAPERS: Mapping[Paper, tuple[float, float]] = {
    "6in": (152.0, 102.0),
    "5in": (127.0, 89.0),
    "A4": (297.0, 210.0),
    "3R": (127.0, 89.0),
    "4R": (152.0, 102.0),
}
"""Millimetres, the longer side first. Photo shops name the same paper by its longer side in inches and by its shorter one (R)."""

MARGIN_MM = 4.0
"""Printers without borders still lose some millimetres at the edge; crop marks stand here."""

GAP_MM = 3.0
MARK_MM, MARK_AWAY_MM, MARK_GREY = 2.5, 0.8, 110
WHITE = 255


@dataclass(frozen=True, slots=True, eq=False)
class PrintSheet:
    """`picture` (H, W, 3); `places`: x, y of the upper left corner of each copy; `copy`: width and height of one, all in pixels."""

    picture: Pixels
    places: tuple[tuple[int, int], ...]
    copy: tuple[int, int]
    dots_per_inch: int


def print_sheet(
    picture: Pixels,
    size_mm: tuple[float, float],
    paper: Paper,
    *,
    dots_per_inch: int = 300,
    zero_gap: bool = False,
    crop_marks: bool = True,
) -> PrintSheet:
    """Copies of `picture` (H, W, 3) of `size_mm` (width, height) on `paper`, whichever way round the paper holds more.

    `zero_gap`: copies touch, so that one cut parts two. Raises Failed("print-too-large") where not one fits.
    """
    dots = dots_per_inch / 25.4
    copy = round(size_mm[0] * dots), round(size_mm[1] * dots)
    gap = 0 if zero_gap else round(GAP_MM * dots)
    margin = round(MARGIN_MM * dots)
    long, short = (round(side * dots) for side in PAPERS[paper])
    columns, rows, width, height = max(
        (*_fitting(copy, gap, wide - 2 * margin, tall - 2 * margin), wide, tall)
        for wide, tall in ((long, short), (short, long))
    )[1:]
    if columns * rows == 0:
        raise Failed("print-too-large", paper=paper)
    sheet = np.full((height, width, 3), WHITE, np.uint8)
    across, down = _starts(columns, copy[0], gap, width), _starts(rows, copy[1], gap, height)
    method = cv2.INTER_AREA if copy[0] <= picture.shape[1] else cv2.INTER_CUBIC
    one = (
        picture
        if picture.shape[1::-1] == copy
        else np.asarray(cv2.resize(picture, copy, interpolation=method), np.uint8)
    )
    places = tuple((x, y) for y in down for x in across)
    if crop_marks:
        _mark(sheet, across, down, copy, dots)
    for x, y in places:
        sheet[y : y + copy[1], x : x + copy[0]] = one
    return PrintSheet(sheet, places, copy, dots_per_inch)


def _fitting(copy: tuple[int, int], gap: int, width: int, height: int) -> tuple[int, int, int]:
    """How many in all, in a row, and in a column."""
    columns, rows = max(0, (width + gap) // (copy[0] + gap)), max(0, (height + gap) // (copy[1] + gap))
    return columns * rows, columns, rows


def _starts(count: int, side: int, gap: int, room: int) -> list[int]:
    first = (room - count * side - (count - 1) * gap) // 2
    return [first + index * (side + gap) for index in range(count)]


def _mark(sheet: Pixels, across: list[int], down: list[int], copy: tuple[int, int], dots: float) -> None:
    """Short lines in line with every cut, outside the outermost copies only: between copies they would be in the way."""
    length, away, thick = round(MARK_MM * dots), max(1, round(MARK_AWAY_MM * dots)), max(1, round(0.1 * dots))
    left, right, top, bottom = across[0], across[-1] + copy[0], down[0], down[-1] + copy[1]
    for cut in sorted({edge for x in across for edge in (x, x + copy[0])}):
        column = slice(cut - thick // 2, cut - thick // 2 + thick)
        sheet[max(0, top - away - length) : top - away, column] = MARK_GREY
        sheet[bottom + away : bottom + away + length, column] = MARK_GREY
    for cut in sorted({edge for y in down for edge in (y, y + copy[1])}):
        row = slice(cut - thick // 2, cut - thick // 2 + thick)
        sheet[row, max(0, left - away - length) : left - away] = MARK_GREY
        sheet[row, right + away : right + away + length] = MARK_GREY
