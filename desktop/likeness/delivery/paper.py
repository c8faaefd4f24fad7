"""A page for people (consent/paper.py) as PDF: receipts, certificates, registers, to print and to hand over."""

from pathlib import Path

from likeness.consent.paper import Paper, Part, Row
from likeness.delivery.pdf import ACCENT, MUTED, POINT, TEXT, Sheet, Weight, unprintable

MARGIN = 22.0
NAMES = 44.0
"""Width of the column of names."""

BOTTOM = 24.0
LEADING = 1.45
BODY, SMALL, HEADING, TITLE = 10.0, 8.5, 13.0, 22.0
SIGNATURE = (60.0, 24.0)
ELSEWHERE = "Some letters cannot be printed on this page. The .html file beside it shows them."


def to_pdf(paper: Paper, fonts: Path, size: str = "a4") -> bytes:
    """The whole file, in memory. `fonts`: the folder resources/print; `size`: a key of pdf.PAPERS. Raises Failed("paper-unknown")."""
    missing = unprintable(_all_text(paper), fonts)
    return _Writer(Sheet(size, paper.title, fonts), missing).write(paper)


def _all_text(paper: Paper) -> str:
    rows = [f"{row.name}{row.text}{row.badge or ''}{row.small or ''}" for part in paper.parts for row in part.rows]
    return "".join((paper.heading, *paper.leads, *(part.title for part in paper.parts), *rows, paper.foot))


class _Writer:
    """Goes down the page, and to the next where a row would not fit."""

    def __init__(self, sheet: Sheet, missing: frozenset[str]) -> None:
        self._sheet = sheet
        self._boxes = str.maketrans(dict.fromkeys(missing, "□"))
        self._missing = bool(missing)
        self._width = sheet.width - 2 * MARGIN
        self._y = MARGIN + 6

    def write(self, paper: Paper) -> bytes:
        self._paragraph(paper.heading, TITLE, weight="SemiBold")
        self._y += 1
        for number, lead in enumerate((*paper.leads, *((ELSEWHERE,) if self._missing else ()))):
            self._paragraph(lead, BODY, colour=MUTED)
            if number == 0 and paper.drawn is not None:
                self._signature(paper.drawn)
        for part in paper.parts:
            self._part(part)
        self._y += 6
        self._room(3 * SMALL * POINT * LEADING)
        self._paragraph(paper.foot.replace("`", ""), SMALL, colour=MUTED)
        return self._sheet.finish()

    def _signature(self, path: str) -> None:
        width, height = SIGNATURE
        self._sheet.strokes(MARGIN, self._y - 2, width, height, path)
        self._sheet.rule(MARGIN, self._y - 2 + height, width)
        self._y += height + 5

    def _part(self, part: Part) -> None:
        self._y += 8
        self._room(self._height(part.rows[0]) + 14 if part.rows else 14)
        self._sheet.text(MARGIN, self._y, self._clean(part.title), HEADING, weight="SemiBold")
        self._y += 3
        for row in part.rows:
            self._room(self._height(row))
            self._sheet.rule(MARGIN, self._y, self._width)
            self._y += 5.5
            (self._fact if row.badge is None else self._answer)(row)
            self._y += 0.5

    def _fact(self, row: Row) -> None:
        top = self._y
        name_end = self._sheet.paragraph(MARGIN, top, self._clean(row.name), NAMES - 4, BODY, colour=MUTED)
        text_end = self._sheet.paragraph(MARGIN + NAMES, top, self._clean(row.text), self._width - NAMES, BODY)
        self._y = max(name_end, text_end) - 2

    def _answer(self, row: Row) -> None:
        colour = ACCENT if row.tone == "yes" else MUTED
        self._sheet.text(MARGIN, self._y, self._clean(row.name), BODY, weight="SemiBold")
        self._sheet.text(
            MARGIN + self._width,
            self._y,
            self._clean(row.badge or ""),
            BODY,
            weight="SemiBold",
            colour=colour,
            align="right",
        )
        self._y += BODY * POINT * LEADING
        self._y = self._sheet.paragraph(MARGIN, self._y, self._clean(row.text), self._width - 24, BODY)
        if row.small is not None:
            self._y = self._sheet.paragraph(
                MARGIN, self._y, self._clean(row.small), self._width - 24, SMALL, colour=MUTED
            )
        self._y -= 2

    def _height(self, row: Row) -> float:
        """Millimetres that a row takes."""
        line = BODY * POINT * LEADING
        if row.badge is not None:
            return 8 + line * (2 + len(self._sheet.lines(row.text, self._width - 24, BODY)))
        names = self._sheet.lines(row.name, NAMES - 4, BODY)
        texts = self._sheet.lines(row.text, self._width - NAMES, BODY)
        return 6 + line * max(len(names), len(texts))

    def _room(self, height: float) -> None:
        if self._y + height > self._sheet.height - BOTTOM:
            self._sheet.next_page()
            self._y = MARGIN + 4

    def _paragraph(self, text: str, size: float, *, weight: Weight = "Regular", colour: str = TEXT) -> None:
        self._y = self._sheet.paragraph(
            MARGIN,
            self._y,
            self._clean(text),
            self._width,
            size,
            weight=weight,
            colour=colour,
        )

    def _clean(self, text: str) -> str:
        return text.translate(self._boxes)
