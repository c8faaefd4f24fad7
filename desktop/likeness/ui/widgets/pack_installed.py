"""The base models on this computer, and what was begun and not finished."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.add_model import Doing, ModelsState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import bytes_text, number_text

if TYPE_CHECKING:
    from likeness.studio.packs import PackRow, Unfinished


class PackRowWidget(QWidget):
    """One installed base model, and what can be done with it. `pressed`: a Doing and its name."""

    pressed = Signal(object, str)

    def __init__(self, row: "PackRow", *, damaged: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._damaged = row, damaged
        title, about = Text(tokens.BODY, tokens.STRONG), Paragraph(tokens.SMALL, role="muted", leading=125)
        title.setText(row.title or row.name)
        title.setWordWrap(True)
        about.set_words(row.problem or self._about())
        about.set_role("bad" if row.problem else "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(about)
        self._buttons: list[Button] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for doing, text in self._offered():
            button = Button(Kind.QUIET)
            button.setText(text)
            button.setAccessibleName(f"{text}: {row.title or row.name}")
            button.clicked.connect(lambda _=False, doing=doing: self.pressed.emit(doing, row.name))
            buttons.addWidget(button)
            self._buttons.append(button)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.SPACE)
        line.addLayout(words, 1)
        line.addLayout(buttons)
        self.setAccessibleName(row.title or row.name)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        for button in self._buttons:
            button.setEnabled(not busy)

    def _offered(self) -> list[tuple[Doing, str]]:
        """One that came with the program stays as it is."""
        found = [(Doing.CHECK, self.tr("Check"))]
        if self._row.bundled:
            return found
        if self._row.problem or self._damaged:
            found = [(Doing.REPAIR, self.tr("Repair…"))]
        elif not self._row.onnx:
            found.append((Doing.CONVERT, self.tr("Convert")))
        return [*found, (Doing.REMOVE, self.tr("Remove…"))]

    def _about(self) -> str:
        row = self._row
        parts = [
            self.tr("{size}, pictures of {pixels} pixels").format(
                size=bytes_text(row.size), pixels=number_text(row.resolution)
            ),
            self.tr("licence not known") if row.licence in {"", "unknown"} else row.licence,
        ]
        if row.bundled:
            parts.append(self.tr("came with Likeness, for trying out"))
        elif row.onnx:
            parts.append(self.tr("also converted for ONNX"))
        return " · ".join(parts)


class InstalledPanel(Section):
    """`pressed`: a Doing and a name; `confirmed`: remove it; `kept`: do not."""

    pressed = Signal(object, str)
    confirmed = Signal(str)
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.SPACE)
        self._question = Paragraph(tokens.BODY, leading=125)
        self._yes, self._no = Button(Kind.DANGER), Button(Kind.QUIET)
        self._yes.setText(self.tr("Remove"))
        self._no.setText(self.tr("Keep it"))
        self._asking = QWidget()
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        column.addLayout(line_of(self._yes, self._no))
        self._name = ""
        self._shown: object = None
        self._made: list[PackRowWidget | UnfinishedRow] = []
        self.body.addLayout(self._rows)
        self.body.addWidget(self._asking)
        self.set_title(self.tr("On this computer"))
        self._yes.clicked.connect(lambda: self.confirmed.emit(self._name))
        self._no.clicked.connect(self.kept)
        self._no.leaves = True

    def show_state(self, state: ModelsState) -> None:
        key = (state.packs, state.unfinished, state.downloads, state.damaged)
        if key != self._shown:
            self._shown = key
            self._make(state)
        for row in self._made:
            row.set_busy(state.busy)
        began = bool(state.confirming) and self._asking.isHidden()
        self._asking.setVisible(bool(state.confirming))
        self._name = state.confirming
        self._question.set_words(
            self.tr(
                "Remove {name}? Personal models that were made on top of it stay, but cannot be used until it is added again."
            ).format(name=state.confirming)
        )
        if began:
            self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, state: ModelsState) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        self._made = [PackRowWidget(row, damaged=row.name in state.damaged) for row in state.packs]
        for rest in state.unfinished:
            entry = state.entry(rest.name)
            self._made.append(UnfinishedRow(rest, go_on=entry is not None and state.downloads))
        for row in self._made:
            row.pressed.connect(self.pressed)
            self._rows.addWidget(row)


class UnfinishedRow(QWidget):
    """What was begun and not finished takes room until it is gone on with or thrown away."""

    pressed = Signal(object, str)

    def __init__(self, row: "Unfinished", *, go_on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Paragraph(tokens.SMALL, role="warn", leading=125)
        words.set_words(
            self.tr("{name}: {size} are half done. Choose the same source again and it goes on, or remove it.").format(
                name=row.name, size=bytes_text(row.size)
            )
        )
        self._buttons = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1)
        offered = [(Doing.GET, self.tr("Go on"))] if go_on else []
        for doing, text in [*offered, (Doing.FORGET, self.tr("Remove"))]:
            button = Button(Kind.QUIET)
            button.setText(text)
            button.setAccessibleName(f"{text}: {row.name}")
            button.clicked.connect(lambda _=False, doing=doing: self.pressed.emit(doing, row.name))
            line.addWidget(button)
            self._buttons.append(button)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        for button in self._buttons:
            button.setEnabled(not busy)


def line_of(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
