# ruff: noqa: N802 (Qt names the methods that it calls)
"""A sheet of photo paper full of one picture: how it will come out of the printer, on which paper, cut how."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.ui.models.deliver import DeliverState, SheetWish
from likeness.ui.problem import Problem
from likeness.ui.theme import tokens
from likeness.ui.theme.apply import colour
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.check_box import CheckBox
from likeness.ui.widgets.choice import Choice
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import number_text, table_text

PREVIEW = QSize(300, 210)
PAPERS = ("4R", "3R", "A4")
"""Each once: shops have two names for two of them."""


class SheetPreview(QWidget):
    """White paper with the copies on it, in its own proportions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setMinimumSize(PREVIEW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return PREVIEW

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        size = QSize(152, 102) if self._image is None else self._image.size()
        fitting = size.scaled(self.size() - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, fitting.width(), fitting.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.fillRect(place, Qt.GlobalColor.white)
        if self._image is not None:
            ratio = self.devicePixelRatioF()
            scaled = self._image.scaled(
                fitting * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(place, scaled)
        painter.setPen(QPen(colour(self.palette(), "line"), 1))
        painter.drawRect(place)
        painter.end()


class SheetPanel(Section):
    """`wished`: the sheet as it would be with what was just changed."""

    wished = Signal(object)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = SheetWish()
        self._offered: object = None
        self._preview = SheetPreview()
        self._count = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._spec, self._paper = Choice(), Choice()
        self._touching, self._marks = CheckBox(), CheckBox()
        self.print_button = Button(Kind.OUTLINED)
        self._arrange()
        self._write()
        self._spec.chosen.connect(lambda spec: self.wished.emit(replace(self._wish, spec=spec)))
        self._paper.chosen.connect(lambda paper: self.wished.emit(replace(self._wish, paper=paper)))
        self._touching.toggled.connect(lambda on: self.wished.emit(replace(self._wish, touching=on)))
        self._marks.toggled.connect(lambda on: self.wished.emit(replace(self._wish, marks=on)))
        self.print_button.clicked.connect(self.print_wanted)

    def show_state(self, state: DeliverState) -> None:
        self._wish = state.sheet
        self._offer(state)
        self._spec.choose(state.sheet.spec)
        self._paper.choose(state.sheet.paper)
        self._touching.set_on(state.sheet.touching)
        self._marks.set_on(state.sheet.marks)
        seen = state.sheet_seen
        self._count.set_role("bad" if isinstance(seen, Problem) else "muted")
        if isinstance(seen, Problem):
            self._count.set_words(seen.sentence)
        elif seen is not None:
            self._count.set_words(self.tr("%n copies at their true size", "", seen.copies))
        else:
            self._count.set_words("")
        self.print_button.setEnabled(seen is not None and not isinstance(seen, Problem) and not state.busy)

    def set_image(self, image: QImage | None) -> None:
        self._preview.set_image(image)

    def _offer(self, state: DeliverState) -> None:
        """Sizes on paper; of documents those that an untouched photo was chosen for."""
        outlets = () if state.outlets is None else state.outlets.outlets
        named = {each.name: each for each in outlets}
        offered = [each for each in outlets if each.mm is not None and (not each.document or state.photo)]
        key = tuple(each.name for each in offered)
        if key == self._offered or not named:
            return
        self._offered = key
        self._spec.set_options(
            [(each.name, table_text(each.title)) for each in offered], self.tr("Picture on the sheet")
        )
        papers = state.outlets.papers if state.outlets is not None else {}
        self._paper.set_options(
            [(name, self._paper_words(name, papers[name])) for name in PAPERS if name in papers], self.tr("Paper")
        )

    def _paper_words(self, name: str, mm: tuple[float, float]) -> str:
        long, short = sorted(mm, reverse=True)
        size = self.tr("{short} × {long} cm").format(  # noqa: RUF001 (the sign for it)
            short=number_text(round(short / 10)), long=number_text(round(long / 10))
        )
        return f"A4, {size}" if name == "A4" else size

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(tokens.GAP)
        left.addWidget(self._preview)
        left.addWidget(self._count)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(tokens.GAP)
        for title, control in ((self.tr("Picture on the sheet"), self._spec), (self.tr("Paper"), self._paper)):
            words = Text(tokens.SMALL, tokens.STRONG)
            words.setText(title)
            right.addWidget(words)
            right.addWidget(control)
        right.addWidget(self._touching)
        right.addWidget(self._marks)
        buttons = QHBoxLayout()
        buttons.addWidget(self.print_button)
        buttons.addStretch(1)
        right.addLayout(buttons)
        right.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(tokens.WIDE)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addLayout(row)

    def _write(self) -> None:
        self.set_title(self.tr("Print sheet"))
        self._touching.set_words(self.tr("Copies touch, so that one cut parts two"))
        self._marks.set_words(self.tr("Lines to cut by"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setAccessibleDescription(self.tr("Opens the print dialog of this computer."))
