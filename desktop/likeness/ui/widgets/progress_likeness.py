"""How alike what was learned is, as one number and its course; figures of the procedure only under Details."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.model import ModelState
from likeness.ui.theme import tokens
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.curve import Curve
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import number_text


class LikenessCard(Card):
    """`details_wanted`: unfold or fold."""

    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._number = Text(tokens.DISPLAY, tokens.STRONG)
        self._of = Text(tokens.TITLE, tokens.STRONG, role="muted")
        self._words = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._curve = Curve()
        self._details = Link()
        self._figures = Paragraph(tokens.SMALL, role="muted", leading=140)
        self._details.clicked.connect(self.details_wanted)
        number = QHBoxLayout()
        number.setSpacing(tokens.GAP)
        number.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBaseline)
        number.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBaseline)
        number.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE - 2, tokens.WIDE, tokens.WIDE - 4)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._title)
        column.addLayout(number)
        column.addWidget(self._words)
        column.addWidget(self._curve, 1)
        column.addStretch(0)
        column.addWidget(self._details, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._figures)

    def show_state(self, state: ModelState) -> None:
        points = None if state.likeness is None else int(100 * state.likeness)
        self._title.set_words(self.tr("Likeness"))
        for label in (self._number, self._of):
            label.setVisible(points is not None)
        if points is not None:
            self._number.setText(number_text(points))
            self._of.setText(self.tr("/ {most}").format(most=number_text(100)))
            self._number.setAccessibleName(self.tr("{points} of {most}").format(points=points, most=100))
        self._words.set_words(self._said(state))
        self._curve.setVisible(len(state.course) > 1)
        end = state.figures.of or (state.course[-1][0] if state.course else 1)
        self._curve.show_points(state.course, end, self.tr("How the likeness rose while it was learned"))
        self._show_figures(state)

    def _said(self, state: ModelState) -> str:
        if state.likeness is not None:
            return self.tr("How near new pictures come to {name}'s own photos").format(name=state.name)
        if state.prospect is not None and not state.prospect.compares:
            return self.tr("Not measured: {name} has not agreed to comparing faces.").format(name=state.name)
        practice = state.model.practice if state.model is not None and state.work is None else None
        base = state.base
        if practice or (practice is None and base is not None and not base.shows):
            return self.tr("Not measured: with a base model for practice there is nothing to compare yet.")
        if state.model is not None and state.work is None:
            return self.tr("Not measured.")
        return self.tr("Measured as soon as there is something to see.")

    def _show_figures(self, state: ModelState) -> None:
        figures = state.figures
        self._details.setVisible(bool(figures.of))
        self._details.setText(self.tr("Hide details") if state.details else self.tr("Details"))
        self._figures.setVisible(state.details and bool(figures.of))
        lines = [self.tr("Step {step} of {of}").format(step=number_text(figures.step), of=number_text(figures.of))]
        if figures.loss is not None:
            lines.append(self.tr("Loss {loss}").format(loss=number_text(figures.loss, 3)))
        if figures.tier:
            lines.append(self.tr("Memory use: {tier}").format(tier=figures.tier))
        if figures.device:
            lines.append(self.tr("Runs on: {device}").format(device=figures.device))
        self._figures.set_words(" \N{MIDDLE DOT} ".join(lines))
