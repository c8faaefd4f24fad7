"""Printable pages: a sheet of paper in millimetres from its top left corner, in the product's type and colours, as PDF bytes in memory.

Nothing is written to disk here. The fonts are embedded, as far as their letters are used.
"""

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from likeness.base.errors import Failed
from likeness.consent.signature import HEIGHT, WIDTH

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""

Weight = Literal["Regular", "SemiBold"]
TEXT, MUTED, LINE, SUNKEN, ACCENT = "#22201d", "#625c54", "#cfc8bd", "#f3f0eb", "#1f6f6b"
POINT = 25.4 / 72
"""Millimetres."""

LEADING = 1.45


class Sheet:
    """Pages of one document. x and y in millimetres from the top left corner; sizes of type in points; y is the baseline."""

    def __init__(self, paper: str, title: str, fonts: Path) -> None:
        """`title` goes into the file's properties: never a name. `fonts`: the folder resources/print. Raises Failed("paper-unknown")."""
        if paper not in PAPERS:
            raise Failed("paper-unknown", name=paper, known=", ".join(PAPERS))
        self.width, self.height = PAPERS[paper]
        self._file = io.BytesIO()
        self._canvas = Canvas(self._file, (self.width * mm, self.height * mm), invariant=True, lang="en")
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setCreator("Likeness")
        self._canvas.setProducer("Likeness")
        for weight in ("Regular", "SemiBold"):
            pdfmetrics.registerFont(TTFont(f"Inter-{weight}", fonts / f"Inter-{weight}.ttf"))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10,
        *,
        weight: Weight = "Regular",
        colour: str = TEXT,
        align: Literal["left", "centre", "right"] = "left",
    ) -> None:
        """One line."""
        self._canvas.setFont(f"Inter-{weight}", size)
        self._canvas.setFillColor(HexColor(colour))
        draw = {
            "left": self._canvas.drawString,
            "centre": self._canvas.drawCentredString,
            "right": self._canvas.drawRightString,
        }[align]
        draw(x * mm, (self.height - y) * mm, text)

    def paragraph(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        size: float = 10,
        *,
        weight: Weight = "Regular",
        colour: str = TEXT,
    ) -> float:
        """Lines of at most `width` millimetres, the first on `y`; the baseline for what comes next."""
        for line in simpleSplit(text, f"Inter-{weight}", size, width * mm):
            self.text(x, y, line, size, weight=weight, colour=colour)
            y += size * POINT * LEADING
        return y

    def steps(self, x: float, y: float, items: Sequence[str], width: float, size: float = 10) -> float:
        """Numbered paragraphs; the baseline for what comes next."""
        for number, item in enumerate(items, start=1):
            self.text(x, y, f"{number}.", size, colour=MUTED)
            y = self.paragraph(x + 6, y, item, width - 6, size) + 0.8
        return y

    def rule(self, x: float, y: float, width: float) -> None:
        self._canvas.setStrokeColor(HexColor(LINE))
        self._canvas.setLineWidth(0.5)
        self._canvas.line(x * mm, (self.height - y) * mm, (x + width) * mm, (self.height - y) * mm)

    def card(self, x: float, y: float, width: float, height: float) -> None:
        """A quiet ground with round corners; `y` is its upper edge."""
        self._canvas.setFillColor(HexColor(SUNKEN))
        self._canvas.roundRect(
            x * mm, (self.height - y - height) * mm, width * mm, height * mm, 3 * mm, stroke=0, fill=1
        )

    def squares(self, x: float, y: float, side: float, rows: Sequence[Sequence[bool]]) -> None:
        """A QR code or the like, `side` millimetres wide, black on white with nothing between the squares; `y` is its upper edge."""
        cell = side / len(rows)
        path = self._canvas.beginPath()
        for line, row in enumerate(rows):
            for column, dark in enumerate(row):
                if dark:
                    path.rect(
                        (x + column * cell) * mm, (self.height - y - (line + 1) * cell) * mm, cell * mm, cell * mm
                    )
        self._canvas.setFillColor(HexColor("#ffffff"))
        self._canvas.rect(x * mm, (self.height - y - side) * mm, side * mm, side * mm, stroke=0, fill=1)
        self._canvas.setFillColor(HexColor("#000000"))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def strokes(self, x: float, y: float, width: float, height: float, path: str) -> None:
        """A drawn signature (consent/signature.py) in a field of this size; `y` is its upper edge."""
        line = self._canvas.beginPath()
        for word in path.replace("M", "|M ").replace("L", "|L ").split("|")[1:]:
            kind, across, down = word.split()
            place = (x + int(across) / WIDTH * width) * mm, (self.height - y - int(down) / HEIGHT * height) * mm
            (line.moveTo if kind == "M" else line.lineTo)(*place)
        self._canvas.setStrokeColor(HexColor(TEXT))
        self._canvas.setLineWidth(1.4)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        self._canvas.drawPath(line, stroke=1, fill=0)

    def lines(self, text: str, width: float, size: float, weight: Weight = "Regular") -> list[str]:
        """As `paragraph` would break them."""
        return list(simpleSplit(text, f"Inter-{weight}", size, width * mm))

    def next_page(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The whole file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()


def unprintable(text: str, fonts: Path) -> frozenset[str]:
    """Letters that the fonts of the page do not have: an empty box would stand in their place."""
    known = TTFont("Inter-Regular", fonts / "Inter-Regular.ttf").face.charToGlyph
    return frozenset(letter for letter in text if ord(letter) not in known and not letter.isspace())


def day(moment: datetime) -> str:
    """As on a page: 22 November 2026."""
    return f"{moment.day} {moment:%B %Y}"
