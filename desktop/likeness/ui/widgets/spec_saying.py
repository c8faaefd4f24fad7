"""What the file says of itself, in words, from the same value that it is marked with; and the little that can be chosen about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.deliver import DeliverState, Labels
from likeness.ui.theme import tokens
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.choice import Choice, Segments
from likeness.ui.widgets.switch import Switch
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import date_text, list_text, table_text

if TYPE_CHECKING:
    from likeness.studio.outlets import Said

MOST_STEPS = 6


class SayingPanel(Card):
    """`labelled`: the labels as they would be with what was just changed."""

    labelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = Labels()
        self._shown: object = None
        self._heading = Text(tokens.TITLE, tokens.STRONG)
        self._heading.setWordWrap(True)
        self._sayings = QVBoxLayout()
        self._sayings.setSpacing(tokens.SPACE)
        self._signed = _Saying()
        self._always = _Saying()
        self._named = Switch()
        self._mining = Choice()
        self._mining_words = Text(tokens.SMALL, tokens.STRONG)
        self._form = Segments()
        self._form_words = Text(tokens.SMALL, tokens.STRONG)
        self._form_hint = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._arrange()
        self._write()
        self._named.toggled.connect(lambda on: self._change(Labels(self._labels.form, on, self._labels.mining)))
        self._mining.chosen.connect(lambda code: self._change(Labels(self._labels.form, self._labels.named, code)))
        self._form.chosen.connect(lambda form: self._change(Labels(form, self._labels.named, self._labels.mining)))

    def show_state(self, state: DeliverState) -> None:
        self._labels = state.labels
        self._named.set_on(state.labels.named)
        name = state.outlets.name if state.outlets is not None else ""
        below = self.tr("No name, no place in the file.")
        if state.labels.named:
            below = self.tr("The file will say that it shows {name}.").format(name=name)
        self._named.set_words(self.tr("Put the person's name into the file"), below)
        self._mining.choose(state.labels.mining)
        self._form.choose(state.labels.form)
        self._form_hint.setVisible(bool(state.labels.form))
        sayings = self._told(state)
        if sayings != self._shown:
            self._shown = sayings
            self._show(sayings)

    def _told(self, state: DeliverState) -> tuple[tuple[str, str], ...]:
        """Each way of making once, however many portraits are chosen."""
        told = dict.fromkeys((self._title(each.said.kind), self._text(each.said)) for each in state.chosen)
        if state.documents and not state.plain:
            told[(self.tr("Photograph"), self.tr("The person's own photo, only cropped and sized."))] = None
        elif state.documents:
            title = self.tr("Photograph with another background")
            told[(title, self.tr("The person's own photo; what was behind them was replaced."))] = None
        return tuple(told) or ((self.tr("Nothing chosen yet"), self.tr("Choose a portrait and where it goes.")),)

    def _title(self, kind: str) -> str:
        return {
            "retouched": self.tr("Retouched photograph"),
            "generated": self.tr("Generated portrait"),
            "composite": self.tr("Photograph with generated parts"),
        }.get(kind, self.tr("Photograph"))

    def _text(self, said: "Said") -> str:
        made = self.tr("Made on {date} with {software}.").format(
            date=date_text(from_iso(said.made)), software=said.software
        )
        steps = [table_text(step) for step in said.steps[:MOST_STEPS]]
        parts = [made]
        if said.model:
            parts.append(self.tr("Drawn with the base model {model}.").format(model=said.model))
        parts += [f"{step}." for step in steps]
        if said.looked:
            parts.append(self.tr("A person looked at it and kept it."))
        return " ".join(parts)

    def _show(self, sayings: tuple[tuple[str, str], ...]) -> None:
        while item := self._sayings.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        for title, text in sayings:
            saying = _Saying()
            saying.say(title, text)
            self._sayings.addWidget(saying)
        everything = list_text([title for title, _ in sayings])
        self.setAccessibleDescription(everything)

    def _change(self, labels: Labels) -> None:
        self.labelled.emit(labels)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._heading)
        column.addLayout(self._sayings)
        for widget in (self._signed, self._always):
            column.addWidget(widget)
        column.addWidget(self._named)
        for words, control in ((self._mining_words, self._mining), (self._form_words, self._form)):
            pair = QVBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(words)
            pair.addWidget(control)
            column.addLayout(pair)
        column.addWidget(self._form_hint)
        column.addStretch(1)

    def _write(self) -> None:
        self._heading.setText(self.tr("What the file says"))
        self.setAccessibleName(self._heading.text())
        self._signed.say(
            self.tr("Signed"),
            self.tr(
                "with this computer's own certificate (Content Credentials). Viewers show it as valid, “signer not on the trust list”."
            ),
        )
        self._always.say(
            self.tr("Always marked"),
            self.tr("How a picture was made always stands in its file; that cannot be switched off. These can:"),
        )
        self._mining_words.setText(self.tr("Use by AI companies"))
        self._mining.set_options(
            [
                ("DMI-PROHIBITED-AIMLTRAINING", self.tr("No training of AI with it")),
                ("DMI-PROHIBITED", self.tr("No use as data at all")),
                ("DMI-ALLOWED", self.tr("Allowed")),
            ],
            self._mining_words.text(),
        )
        self._form_words.setText(self.tr("File type"))
        self._form.set_options([("", self.tr("As advised")), ("jpeg", "JPEG"), ("png", "PNG")], self._form_words.text())
        self._form_hint.set_words(self.tr("Sizes for sites that ask for one type keep it, and so do documents."))


class _Saying(QWidget):
    """A few bold words, and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.SMALL, tokens.STRONG)
        self._title.setWordWrap(True)
        self._words = Paragraph(tokens.SMALL, role="muted", leading=130)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._words)

    def say(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._words.set_words(words)
