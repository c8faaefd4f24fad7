"""A contact sheet: pictures in a grid with a title and captions, on the product's own quiet ground."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Tone = Literal["good", "warn", "bad"]
Colour = tuple[int, int, int]

MARGIN, GAP, CORNER, CAPTION_GAP = 40, 24, 12, 12
TITLE_SIZE, LEAD_SIZE, CAPTION_SIZE, DETAIL_SIZE = 28, 15, 15, 13
TITLE_LINE, LEAD_LINE, CAPTION_LINE, DETAIL_LINE = 36, 24, 24, 20
DETAIL_LINES = 2
SMOOTH = 4
"""Corners and dots are drawn this many times larger and shrunk, because the library draws hard edges."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Caption:
    """`title` in one line, `detail` in at most two, `badge` one or two words with a dot in the colour of `tone`."""

    title: str
    detail: str = ""
    badge: str = ""
    tone: Tone = "good"


@dataclass(frozen=True, slots=True)
class Palette:
    background: Colour
    sunken: Colour
    line: Colour
    text: Colour
    muted: Colour
    good: Colour
    warn: Colour
    bad: Colour

    def of(self, tone: Tone) -> Colour:
        return {"good": self.good, "warn": self.warn, "bad": self.bad}[tone]


LIGHT = Palette(
    (246, 244, 241),
    (239, 236, 231),
    (226, 221, 213),
    (34, 32, 29),
    (98, 92, 84),
    (39, 112, 63),
    (147, 82, 6),
    (179, 55, 43),
)
DARK = Palette(
    (27, 26, 24),
    (31, 29, 27),
    (56, 53, 47),
    (241, 238, 233),
    (167, 159, 148),
    (121, 195, 148),
    (224, 164, 88),
    (229, 128, 116),
)


@dataclass(frozen=True, slots=True)
class Fonts:
    title: ImageFont.FreeTypeFont
    lead: ImageFont.FreeTypeFont
    caption: ImageFont.FreeTypeFont
    detail: ImageFont.FreeTypeFont
    badge: ImageFont.FreeTypeFont


def load_fonts(folder: Path, scale: int = 1) -> Fonts:
    """Inter from `folder`, at `scale` times the sheet's sizes."""

    def font(weight: str, size: int) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(folder / f"Inter-{weight}.otf", size * scale, layout_engine=ImageFont.Layout.BASIC)

    return Fonts(
        font("SemiBold", TITLE_SIZE),
        font("Regular", LEAD_SIZE),
        font("SemiBold", CAPTION_SIZE),
        font("Regular", DETAIL_SIZE),
        font("Medium", DETAIL_SIZE),
    )


def contact_sheet(
    pictures: Sequence[NDArray[np.uint8]],
    captions: Sequence[Caption],
    fonts_folder: Path,
    *,
    columns: int = 4,
    title: str = "",
    lead: str = "",
    cell_width: int = 320,
    scale: int = 1,
    palette: Palette = LIGHT,
) -> NDArray[np.uint8]:
    """`pictures`: (H, W, 3) sRGB of any sizes, none cropped; one caption each. Gives (H, W, 3). `scale` 2 doubles every length.

    All cells share the shape of the middle picture; others stand inside it. Raises ValueError for no pictures or unequal counts.
    """
    if not pictures or len(pictures) != len(captions) or columns < 1:
        raise ValueError("a sheet needs at least one picture, and one caption for each")
    fonts = load_fonts(fonts_folder, scale)
    caption_height = _caption_height(captions, fonts, cell_width * scale)
    head = _head_height(title, lead)
    grid = _grid(pictures, min(columns, len(pictures)), cell_width, scale, head=head, caption_height=caption_height)
    sheet = Image.new("RGB", grid.size, palette.background)
    pen = _Pen(sheet, fonts, palette, scale)
    _draw_head(pen, title, lead, grid.size[0] - 2 * MARGIN * scale)
    for index, (picture, caption) in enumerate(zip(pictures, captions, strict=True)):
        _draw_cell(pen, grid, grid.place(index), picture, caption)
    return np.asarray(sheet)


@dataclass(frozen=True, slots=True)
class _Grid:
    """All lengths in output pixels."""

    columns: int
    cell: tuple[int, int]
    caption_height: int
    origin: tuple[int, int]
    gap: int
    size: tuple[int, int]

    def place(self, index: int) -> tuple[int, int]:
        row, column = divmod(index, self.columns)
        x = self.origin[0] + column * (self.cell[0] + self.gap)
        return x, self.origin[1] + row * (self.cell[1] + self.caption_height + self.gap)


@dataclass(frozen=True, slots=True)
class _Pen:
    sheet: Image.Image
    fonts: Fonts
    palette: Palette
    scale: int

    def write(self, at: tuple[int, int], words: str, font: ImageFont.FreeTypeFont, colour: Colour, line: int) -> None:
        """`at` is the left end of a line of height `line` (unscaled); text stands in its middle, by the font's own metrics."""
        ascent, descent = font.getmetrics()
        y = at[1] + (line * self.scale - ascent - descent) / 2
        ImageDraw.Draw(self.sheet).text((at[0], round(y)), words, font=font, fill=colour)


def _caption_height(captions: Sequence[Caption], fonts: Fonts, width: int) -> int:
    """Unscaled: as much as the longest caption needs, the same in every row."""
    details = max(len(wrap_text(caption.detail, fonts.detail, width, DETAIL_LINES)) for caption in captions)
    badge = any(caption.badge for caption in captions)
    return CAPTION_GAP + CAPTION_LINE + DETAIL_LINE * (details + badge)


def _grid(
    pictures: Sequence[NDArray[np.uint8]], columns: int, cell_width: int, scale: int, *, head: int, caption_height: int
) -> _Grid:
    shapes = sorted(picture.shape[0] / picture.shape[1] for picture in pictures)
    cell = (cell_width * scale, round(cell_width * scale * min(max(shapes[len(shapes) // 2], 0.5), 2.0)))
    rows = math.ceil(len(pictures) / columns)
    gap, margin = GAP * scale, MARGIN * scale
    width = 2 * margin + columns * cell[0] + (columns - 1) * gap
    height = 2 * margin + head * scale + rows * (cell[1] + caption_height * scale) + (rows - 1) * gap
    return _Grid(columns, cell, caption_height * scale, (margin, margin + head * scale), gap, (width, height))


def _head_height(title: str, lead: str) -> int:
    height = (TITLE_LINE if title else 0) + (LEAD_LINE if lead else 0)
    return height + GAP if height else 0


def _draw_head(pen: _Pen, title: str, lead: str, width: int) -> None:
    x = y = MARGIN * pen.scale
    if title:
        pen.write((x, y), fit_text(title, pen.fonts.title, width), pen.fonts.title, pen.palette.text, TITLE_LINE)
        y += TITLE_LINE * pen.scale
    if lead:
        pen.write((x, y), fit_text(lead, pen.fonts.lead, width), pen.fonts.lead, pen.palette.muted, LEAD_LINE)


def _draw_cell(pen: _Pen, grid: _Grid, place: tuple[int, int], picture: NDArray[np.uint8], caption: Caption) -> None:
    x, y = place
    ground = Image.new("RGB", grid.cell, pen.palette.sunken)
    image = _contained(picture, grid.cell)
    ground.paste(image, ((grid.cell[0] - image.width) // 2, (grid.cell[1] - image.height) // 2))
    corner = CORNER * pen.scale
    pen.sheet.paste(pen.palette.line, (x, y), _rounded(grid.cell, corner, 0))
    pen.sheet.paste(ground, (x, y), _rounded(grid.cell, corner, pen.scale))
    y += grid.cell[1] + CAPTION_GAP * pen.scale
    width = grid.cell[0]
    pen.write(
        (x, y), fit_text(caption.title, pen.fonts.caption, width), pen.fonts.caption, pen.palette.text, CAPTION_LINE
    )
    y += CAPTION_LINE * pen.scale
    for line in wrap_text(caption.detail, pen.fonts.detail, width, DETAIL_LINES):
        pen.write((x, y), line, pen.fonts.detail, pen.palette.muted, DETAIL_LINE)
        y += DETAIL_LINE * pen.scale
    if caption.badge:
        _draw_badge(pen, (x, y), caption, width)


def _draw_badge(pen: _Pen, place: tuple[int, int], caption: Caption, width: int) -> None:
    x, y = place
    colour = pen.palette.of(caption.tone)
    dot = 8 * pen.scale
    pen.sheet.paste(colour, (x, y + (DETAIL_LINE * pen.scale - dot) // 2), _rounded((dot, dot), dot // 2, 0))
    left = dot + 8 * pen.scale
    words = fit_text(caption.badge, pen.fonts.badge, width - left)
    pen.write((x + left, y), words, pen.fonts.badge, colour, DETAIL_LINE)


def _contained(picture: NDArray[np.uint8], cell: tuple[int, int]) -> Image.Image:
    """The whole picture, as large as the cell allows; within one pixel of the cell's shape it fills it."""
    image = Image.fromarray(np.ascontiguousarray(picture))
    ratio = min(cell[0] / image.width, cell[1] / image.height)
    size = (max(1, round(image.width * ratio)), max(1, round(image.height * ratio)))
    snapped = tuple(whole if abs(whole - part) <= 1 else part for whole, part in zip(cell, size, strict=True))
    return image.resize((snapped[0], snapped[1]), Image.Resampling.LANCZOS)


def _rounded(size: tuple[int, int], radius: int, inset: int) -> Image.Image:
    """A soft-edged mask of a rounded rectangle, `inset` pixels inside `size`."""
    mask = Image.new("L", (size[0] * SMOOTH, size[1] * SMOOTH), 0)
    edge = inset * SMOOTH
    box = (edge, edge, mask.width - 1 - edge, mask.height - 1 - edge)
    ImageDraw.Draw(mask).rounded_rectangle(box, max(radius - inset, 0) * SMOOTH, fill=255)
    return mask.resize(size, Image.Resampling.BOX)


def fit_text(words: str, font: ImageFont.FreeTypeFont, width: float) -> str:
    """One line of at most `width` pixels: what does not fit ends in an ellipsis."""
    line = _one_line(words)
    if font.getlength(line) <= width:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if font.getlength(line[:middle].rstrip() + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + ELLIPSIS if low else ""


def wrap_text(words: str, font: ImageFont.FreeTypeFont, width: float, lines: int) -> list[str]:
    """At most `lines` lines, broken between words; the last one ends in an ellipsis where more was to come."""
    rest = _one_line(words).split()
    done: list[str] = []
    while rest and len(done) < lines - 1:
        line = rest.pop(0)
        while rest and font.getlength(f"{line} {rest[0]}") <= width:
            line += f" {rest.pop(0)}"
        done.append(fit_text(line, font, width))
    return [*done, fit_text(" ".join(rest), font, width)] if rest else done


def _one_line(words: str) -> str:
    """Controls and line ends become spaces: a caption comes from outside and may hold anything."""
    return " ".join("".join(character if character.isprintable() else " " for character in words).split())
