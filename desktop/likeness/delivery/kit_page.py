"""The recovery kit's page, to be printed and put away; and the same for a terminal."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec
import segno

from likeness.delivery.pdf import MUTED, Sheet, day

MARGIN = 20.0
ROWS = 7
QR_SIDE, QUIET = 52.0, 4
PITCH, ROW_HEIGHT = 6.6, 9.6
"""Millimetres from one character of the code to the next, and from line to line."""

PURPOSE = (
    "This page opens the vault when its own key is lost: on a new computer, after the system was set up anew, or when the "
    "passphrase is forgotten. It opens backups too. Whoever has it together with the vault's folder or a backup sees everything in there."
)
LETTERS = (
    "There is no I, L, O or U in the code: what looks like one is a 1 or a 0. Small and capital letters are the same."
)
STEPS = (
    "Install Likeness and put the vault's folder in its place; or plug in a backup.",
    "Open Likeness and choose “Use the recovery kit” or “Restore a backup”. On the command line: likeness vault recover, or likeness vault restore FOLDER",
    "Type the fourteen groups. A wrong one is found and named. Or hold the QR code to a scanner that is attached to this computer.",
)
KEEPING = (
    "Keep it like a passport: on paper, in another place than the computer. A second print in a third place is better than one.",
    "Take no photo of it with a telephone: pictures go to clouds, and this one is a key.",
    "If somebody may have seen it, make a new one in the settings (or: likeness vault recovery-kit replace). This page then opens the vault no more; backups written before still open with it until they are written anew.",
)
OPEN_FORMAT = "The QR code holds an age identity. What is sealed to it (kit.age in the vault's folder, the files of a backup) also opens with the free program age."


class KitPage(msgspec.Struct, frozen=True):
    """What stands on the page. `groups`: the code; `identity`: the same for the QR code; `vault`: the vault's id; `made` in UTC."""

    groups: tuple[str, ...]
    identity: str
    vault: str
    made: datetime

    def __repr__(self) -> str:
        return "KitPage()"


def kit_page(page: KitPage, paper: str, fonts: Path) -> bytes:
    """The PDF, one page. `paper`: a4 or letter; `fonts`: resources/print. Raises Failed("paper-unknown")."""
    sheet = Sheet(paper, "Likeness recovery kit", fonts)
    width = sheet.width - 2 * MARGIN
    y = _head(sheet, page, width)
    y = _code(sheet, page, y, width)
    y = _block(sheet, y + 9, "To open the vault", STEPS, width)
    y = _block(sheet, y + 5, "Where to keep this page", KEEPING, width)
    sheet.paragraph(MARGIN, y + 4, OPEN_FORMAT, width, 8.5, colour=MUTED)
    sheet.rule(MARGIN, sheet.height - MARGIN - 4, width)
    sheet.text(MARGIN, sheet.height - MARGIN + 1, "Tested by typing the code back, on:", 8.5, colour=MUTED)
    sheet.text(
        MARGIN + width, sheet.height - MARGIN + 1, "likeness vault recovery-kit test", 8.5, colour=MUTED, align="right"
    )
    return sheet.finish()


def kit_lines(page: KitPage) -> list[str]:
    """For a terminal: the code in seven lines of two groups, and the words that matter."""
    left, right = page.groups[:ROWS], page.groups[ROWS:]
    numbered = zip(range(1, ROWS + 1), left, right, strict=True)
    return [
        f"Recovery kit of vault {short_id(page.vault)}, made on {day(page.made)}",
        "",
        *(f"  {number:>2}  {first}      {number + ROWS:>2}  {second}" for number, first, second in numbered),
        "",
        LETTERS,
        "Copy it by hand or print it, and close this window: whoever has the code and the vault's folder sees everything in it.",
    ]


def short_id(vault: str) -> str:
    """The first eight digits, which `likeness vault status` shows too."""
    return f"{vault[:4]} {vault[4:8]}"


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code with its white border; a quarter of it may be unreadable (level Q)."""
    code = segno.make_qr(text, error="q")
    return tuple(tuple(bool(cell) for cell in row) for row in code.matrix_iter(border=QUIET))


def _head(sheet: Sheet, page: KitPage, width: float) -> float:
    sheet.text(MARGIN, 20, "Likeness", 10, weight="SemiBold", colour=MUTED)
    sheet.text(MARGIN + width, 20, f"Made on {day(page.made)}", 10, colour=MUTED, align="right")
    sheet.text(MARGIN, 36, "Recovery kit", 28, weight="SemiBold")
    sheet.text(MARGIN, 44, f"for the vault {short_id(page.vault)}", 13, colour=MUTED)
    return sheet.paragraph(MARGIN, 54, PURPOSE, width, 10.5)


def _code(sheet: Sheet, page: KitPage, y: float, width: float) -> float:
    """The groups in two columns, and the QR code beside them."""
    height = ROWS * ROW_HEIGHT + 9
    sheet.card(MARGIN, y, width, height)
    for index, group in enumerate(page.groups):
        column, row = divmod(index, ROWS)
        _group(sheet, MARGIN + 6 + column * 52, y + 11 + row * ROW_HEIGHT, index + 1, group)
    side = min(QR_SIDE, width - 114)
    sheet.squares(MARGIN + width - side - 6, y + (height - side) / 2, side, qr_rows(page.identity))
    return sheet.paragraph(MARGIN, y + height + 6, LETTERS, width, 9, colour=MUTED)


def _group(sheet: Sheet, x: float, y: float, number: int, group: str) -> None:
    """Every character in a place of its own, so that none is lost in a row of alike ones."""
    sheet.text(x + 5, y, str(number), 8.5, colour=MUTED, align="right")
    for place, letter in enumerate(group):
        sheet.text(x + 11 + place * PITCH, y, letter, 17, weight="SemiBold", align="centre")


def _block(sheet: Sheet, y: float, title: str, items: Sequence[str], width: float) -> float:
    sheet.text(MARGIN, y, title, 13, weight="SemiBold")
    return sheet.steps(MARGIN, y + 6.5, items, width)
