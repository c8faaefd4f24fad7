"""Sheets of photo paper, given to the printer that the system's own dialog chose. The job is called by the program's name alone."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

JOB = "Likeness"
"""What the print queue shows to everybody: never a person's name."""

AskPrinter = Callable[["QPrinter"], bool]
"""Shows a print dialog for it; whether to print."""

Sheet = tuple[QImage, tuple[float, float]]
"""A decoded sheet, and its paper in millimetres as it lies."""


def ask_system(printer: "QPrinter") -> bool:
    """The system's print dialog."""
    from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 (few windows print)

    dialog = QPrintDialog(printer, QApplication.activeWindow())
    return dialog.exec() == QPrintDialog.DialogCode.Accepted


def print_sheets(sheets: Sequence[Sheet], ask: AskPrinter = ask_system) -> int:
    """At their true size, in the middle of the page, whatever margins the printer wants. How many pages were given to it: 0 where the person
    thought better of it.
    """
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    printer.setCreator(JOB)
    printer.setFullPage(True)
    printer.setPageLayout(layout_of(sheets[0][1]))
    if not ask(printer):
        return 0
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    for number, (image, mm) in enumerate(sheets):
        if number:
            printer.newPage()
        painter.drawImage(place_of(mm, printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter), printer), image)
    painter.end()
    return len(sheets)


def layout_of(mm: tuple[float, float]) -> QPageLayout:
    """The paper as it lies; printers know it upright."""
    wide, tall = mm
    size = QPageSize(QSizeF(min(mm), max(mm)), QPageSize.Unit.Millimeter, JOB, QPageSize.SizeMatchPolicy.FuzzyMatch)
    turned = QPageLayout.Orientation.Landscape if wide > tall else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))


def place_of(mm: tuple[float, float], page_mm: QRectF, printer: "QPrinter") -> QRectF:
    """Where the sheet lies on the page that was chosen, in the printer's dots: a larger paper keeps the true size."""
    dots = printer.resolution() / 25.4
    left, top = (page_mm.width() - mm[0]) / 2, (page_mm.height() - mm[1]) / 2
    return QRectF(left * dots, top * dots, mm[0] * dots, mm[1] * dots)
