"""The one portrait that is looked at: beside the real photo, with what is known of it, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.proofs import Proof, ProofsState, Saying
from likeness.ui.theme import tokens
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.compare_view import ZOOM_STEP, CompareView
from likeness.ui.widgets.icon_button import IconButton
from likeness.ui.widgets.proof_words import ProofWords
from likeness.ui.widgets.text import Paragraph
from likeness.ui.widgets.tone_words import ToneWords
from likeness.ui.words import percent_text


class ProofBench(QWidget):
    """`said`: "keep", "aside" or "bin", of the portrait that is shown."""

    said = Signal(str)
    adjust_wanted = Signal()

    def __init__(self, icons: Icons, words: ProofWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tones = words, ToneWords(self)
        self.view = CompareView()
        self._what = Paragraph(tokens.SMALL, tokens.STRONG, leading=120)
        self._facts = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._why = Paragraph(tokens.SMALL, role="warn", leading=120)
        self._keep = Button(Kind.OUTLINED)
        self._aside = IconButton(icons, "eye-off")
        self._adjust = IconButton(icons, "sliders-horizontal")
        self._bin = IconButton(icons, "trash-2")
        self._out = IconButton(icons, "zoom-out")
        self._percent = Button(Kind.LINK)
        self._in = IconButton(icons, "zoom-in")
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._says, self._nears = QHBoxLayout(), QHBoxLayout()
        self._arrange()
        self._connect()
        self._write()

    def show_state(self, state: ProofsState) -> None:
        proof = state.current
        self._keep.setEnabled(proof is not None)
        for button in (self._aside, self._adjust, self._bin, self._out, self._in):
            button.setEnabled(proof is not None)
        if proof is None:
            self._what.set_words("")
            self._facts.set_words("")
            self._why.hide()
            return
        self._show_proof(proof, state)

    def _show_proof(self, proof: Proof, state: ProofsState) -> None:
        look = self._words.look(state, proof.look)
        self._what.set_words(f"{self._words.whole_way(proof.way)} · {look}")
        facts = (self._words.likeness(proof, state.name), self._tones.said(proof.tone))
        self._facts.set_words(" · ".join(filter(None, facts)))
        why = self._words.reasons(proof, state.name)
        self._why.setVisible(bool(why))
        self._why.set_role("warn" if proof.hidden else "muted")
        self._why.set_words(" ".join(why))
        self._keep.setText(self.tr("Kept") if proof.kept else self.tr("Keep"))
        aside = proof.saying is Saying.ASIDE
        self._aside.set_icon("eye" if aside else "eye-off")
        self._aside.set_words(self.tr("Show again") if aside else self.tr("Hide"), "X")
        name = f"{self._what.accessibleName()}. {self._facts.accessibleName()}"
        self.view.setAccessibleName(self.tr("Comparison with the photo"))
        self.view.setAccessibleDescription(name)

    def _arrange(self) -> None:
        says, nears = self._says, self._nears
        for row in (says, nears):
            row.setSpacing(2)
        says.addWidget(self._keep)
        says.addSpacing(tokens.GAP - 4)
        for button in (self._aside, self._adjust, self._bin):
            says.addWidget(button)
        says.addStretch(1)
        nears.addWidget(self._out)
        nears.addWidget(self._percent)
        nears.addWidget(self._in)
        nears.addStretch(0)
        self._rows.setSpacing(0)
        self._rows.addLayout(says, 1)
        self._rows.addLayout(nears)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.view, 1)
        column.addSpacing(tokens.GAP)
        column.addWidget(self._what)
        column.addWidget(self._facts)
        column.addWidget(self._why)
        column.addSpacing(4)
        column.addLayout(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Where both rows of buttons do not fit side by side, one stands under the other."""
        beside = self._says.sizeHint().width() + self._nears.sizeHint().width() <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() != way:
            self._rows.setDirection(way)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self._keep.clicked.connect(lambda: self.said.emit("keep"))
        self._aside.clicked.connect(lambda: self.said.emit("aside"))
        self._bin.clicked.connect(lambda: self.said.emit("bin"))
        self.view.said.connect(self.said)
        self._adjust.clicked.connect(self.adjust_wanted)
        self._out.clicked.connect(lambda: self.view.zoom_by(1 / ZOOM_STEP))
        self._in.clicked.connect(lambda: self.view.zoom_by(ZOOM_STEP))
        self._percent.clicked.connect(self.view.zoom_to_pixels)
        self.view.zoomed.connect(self._show_percent)

    def _show_percent(self, percent: int) -> None:
        self._percent.setText(percent_text(percent / 100))
        self._percent.setAccessibleName(
            self.tr("Show at 100 %, now {percent}").format(percent=percent_text(percent / 100))
        )

    def _write(self) -> None:
        self.view.set_words(self.tr("Photo"), self.tr("Portrait"))
        self._keep.setText(self.tr("Keep"))
        self._adjust.set_words(self.tr("Adjust by hand"))
        self._aside.set_words(self.tr("Hide"), "X")
        self._bin.set_words(self.tr("Put into the bin"), self.tr("Delete"))
        self._out.set_words(self.tr("Less near"), "-")
        self._in.set_words(self.tr("Nearer"), "+")
        self._percent.setToolTip(self.tr("Show at 100 % (1), all of it (0)"))
        self._show_percent(100)
