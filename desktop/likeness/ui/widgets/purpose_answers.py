# ruff: noqa: N802 (Qt names the methods that it calls)
"""What was agreed to: each purpose with its state, the signature, and the receipt to take along."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.base.limits import MAX_NAME_LENGTH
from likeness.consent.purposes import Purpose
from likeness.ui.models.consent import Busy, ConsentState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box, Facts, Field, Rule
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import moment_text

INK = 9.0
"""Room around the strokes, in units of the signature's box."""

PEN, BELOW, LARGEST = 2.2, 6, 0.45
"""Pixels of the pen and of air above the line; the largest scale: a small signature stays small."""


class DrawnSignature(QWidget):
    """A signature as it was drawn: only what consent.signature let into the record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = QPainterPath()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_path(self, path: str | None) -> None:
        self._path = QPainterPath() if path is None else painted(path)
        self.setVisible(path is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = self._path.boundingRect().adjusted(-INK, -INK, INK, INK)
        room = QRectF(self.rect()).adjusted(0, 0, 0, -BELOW)
        scale = min(room.width() / drawn.width(), room.height() / drawn.height(), LARGEST)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.translate(
            room.right() - drawn.width() * scale if mirrored else 0.0, room.bottom() - drawn.height() * scale
        )
        painter.scale(scale, scale)
        painter.translate(-drawn.topLeft())
        pen = QPen(self.palette().color(QPalette.ColorRole.Text), PEN / scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(self._path)
        painter.restore()
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(QPointF(0, self.height() - 1), QPointF(self.width(), self.height() - 1))
        painter.end()


def painted(path: str) -> QPainterPath:
    """`M1 2 L3 4 ...` as consent.signature writes it."""
    made = QPainterPath()
    words = path.replace("M", " M ").replace("L", " L ").split()
    for kind, x, y in zip(words[::3], words[1::3], words[2::3], strict=True):
        point = QPointF(float(x), float(y))
        if kind == "M":
            made.moveTo(point)
        else:
            made.lineTo(point)
    return made


class AnswerRow(QWidget):
    """One purpose, what became of it, and the way out of it."""

    withdraw_wanted = Signal(object)

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = purpose
        self._title = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._state = Paragraph(tokens.SMALL, role="muted", leading=120)
        self.withdraw = Button(Kind.QUIET)
        self.withdraw.setText(self.tr("Withdraw"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens.GAP - 2, 0, tokens.GAP - 2)
        row.setSpacing(tokens.SPACE)
        row.addLayout(words, 1)
        row.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignVCenter)
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.purpose))

    def show_answer(self, title: str, said: str, *, holds: bool, soon: bool) -> None:
        self._title.set_words(title)
        self._title.set_role("" if holds else "muted")
        self._state.set_words(said)
        self._state.set_role("warn" if soon else "muted")
        self.withdraw.setVisible(holds)
        self.withdraw.setAccessibleName(self.tr("Withdraw: {purpose}").format(purpose=title))


class AnswersCard(Box):
    """All of them, what holds first."""

    withdraw_wanted = Signal(object)
    withdraw_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PurposeWords(self)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._title.setText(self.tr("What was answered"))
        self.rows = {purpose: AnswerRow(purpose) for purpose in Purpose}
        self.withdraw_all = Button(Kind.QUIET)
        self.withdraw_all.setText(self.tr("Withdraw everything"))
        self.column.addWidget(self._title)
        for row in self.rows.values():
            self.column.addWidget(Rule())
            self.column.addWidget(row)
            row.withdraw_wanted.connect(self.withdraw_wanted)
        self.column.addWidget(Rule())
        self.column.addWidget(self.withdraw_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.withdraw_all.clicked.connect(self.withdraw_all_wanted)

    def show_state(self, state: ConsentState) -> None:
        if state.view is None or state.view.shown is None:
            return
        soon = {row.purpose for row in state.view.shown.reminders}
        for answer in state.view.shown.purposes:
            purpose = Purpose(answer.purpose)
            self.rows[purpose].show_answer(
                state.view.notice.words_for(purpose).title,
                self._words.state(answer.state, answer.until),
                holds=answer.state == "given",
                soon=answer.purpose in soon or answer.state == "expired",
            )
        self.withdraw_all.setVisible(len(state.given) > 1)


class ReceiptCard(Box):
    """Who signed when, and the person's copy."""

    save_wanted = Signal()
    renew_wanted = Signal()
    renamed = Signal(str)
    """A name that was entered wrongly, put right; what was signed stays as it was signed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._title.setText(self.tr("Receipt"))
        self._drawn = DrawnSignature()
        self._facts = Facts()
        self._saved = Paragraph(tokens.SMALL, role="muted", leading=120)
        self.field, self.keep_name, self.correct = Field(), Button(Kind.OUTLINED), Button(Kind.LINK)
        self.save, self.renew = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self.save.setText(self.tr("Save receipt"))
        self.save.setAccessibleDescription(self.tr("As a page to print, a page for a browser, or a file for programs."))
        self.renew.setText(self.tr("Renew"))
        buttons = WrapLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.renew)
        for widget in (self._title, self._drawn, self._facts, self._saved):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self._arrange_name()
        self.column.addStretch(1)
        self.save.clicked.connect(self.save_wanted)
        self.renew.clicked.connect(self.renew_wanted)

    def _arrange_name(self) -> None:
        self.correct.setText(self.tr("Correct the name"))
        self.keep_name.setText(self.tr("Save the name"))
        self.field.set_named(self.tr("Name of the person"))
        self.field.line.setMaxLength(2 * MAX_NAME_LENGTH)
        for widget in (self.correct, self.field, self.keep_name):
            self.column.addWidget(widget)
        for widget in (self.field, self.keep_name):
            widget.hide()
        self.correct.clicked.connect(self._begin_name)
        self.keep_name.clicked.connect(self._give_name)
        self.field.line.returnPressed.connect(self._give_name)
        self.field.line.textEdited.connect(lambda text: self.keep_name.setEnabled(bool(text.strip())))

    def _begin_name(self) -> None:
        self._show_name(asked=True)
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.selectAll()

    def _give_name(self) -> None:
        name = self.field.line.text().strip()
        if name:
            self._show_name(asked=False)
            self.renamed.emit(name)

    def _show_name(self, *, asked: bool) -> None:
        self.correct.setVisible(not asked)
        for widget in (self.field, self.keep_name):
            widget.setVisible(asked)

    def show_state(self, state: ConsentState) -> None:
        if state.view is None or state.view.signed is None:
            return
        signed = state.view.signed
        if self.field.isHidden():
            self.field.show_text(state.view.name)
        self._drawn.show_path(signed.drawn)
        self._drawn.setAccessibleName(self.tr("Signature of {name}").format(name=signed.guardian or signed.name))
        facts = [(self.tr("Signed by"), signed.name), (self.tr("On"), moment_text(from_iso(signed.at)))]
        if signed.guardian is not None:
            facts.insert(1, (self.tr("With"), self.tr("{name}, parent or guardian").format(name=signed.guardian)))
        self._facts.set_facts(facts)
        self._saved.setVisible(state.saved or state.busy is Busy.SAVING)
        self._saved.set_words(self.tr("Saving…") if state.busy is Busy.SAVING else self.tr("The receipt was saved."))
        self.save.setEnabled(state.busy is not Busy.SAVING)
