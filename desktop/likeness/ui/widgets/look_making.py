"""How the portraits are to be made: the ways in plain words, how many, and what a way or a look still asks for."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from likeness.ui.models import looks as model
from likeness.ui.models.looks import COUNTS, FIRST_WAYS, LooksState, WayCard
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.choice import Choice, Segments
from likeness.ui.widgets.look_way import WayOption
from likeness.ui.widgets.order_words import OrderWords
from likeness.ui.widgets.slider import Slider
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import number_text, percent_text, sentence_of

EXAMPLE = "#2f5d73"
NEEDS_MODEL = frozenset({"adapter-none", "adapter-other-base"})
"""Reasons that a new personal model mends."""


class LookMaking(QWidget):
    """Shows a LooksState; says what a person chose."""

    way_chosen = Signal(str)
    more_wanted = Signal()
    count_chosen = Signal(int)
    change_chosen = Signal(int)
    outfit_chosen = Signal(str)
    colour_given = Signal(str)
    picture_wanted = Signal()
    model_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._title = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._ways: dict[str, WayOption] = {}
        self._options = QWidget()
        self._column = QVBoxLayout(self._options)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._more = Button(Kind.LINK)
        self._model = Button(Kind.LINK)
        self._many = Paragraph(tokens.BODY, leading=115)
        self._count = Segments()
        self._order = OrderWords(self)
        self._tally = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._change = Slider(0, 100, model.CHANGE)
        self._outfit = Choice()
        self._colour_label = Paragraph(tokens.BODY, leading=115)
        self._colour = QLineEdit()
        self._picture = Button(Kind.OUTLINED)
        self._picture_words = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._arrange()
        self._connect()
        self._write()

    def show_state(self, state: LooksState) -> None:
        self._show_ways(state)
        generated = state.way != model.RETOUCHED
        self._more.setVisible(not state.more and any(card.way not in FIRST_WAYS for card in state.ways))
        personal = model.way_of(state, model.PERSONAL)
        self._model.setVisible(personal is not None and personal.code in NEEDS_MODEL)
        for widget in (self._many, self._count):
            widget.setVisible(generated)
        said = self._order.said(state.tally)
        self._tally.setVisible(bool(said))
        self._tally.set_words(said)
        self._count.choose(str(state.count))
        self._change.setVisible(state.way == model.AROUND)
        self._change.set_value(state.change)
        self._outfit.setVisible(state.way == model.OUTFIT)
        self._outfit.choose(state.outfit)
        self._show_takes(state)

    def _show_takes(self, state: LooksState) -> None:
        """A colour or a picture of one's own is for portraits from a photo."""
        retouched = state.way == model.RETOUCHED
        for widget in (self._colour_label, self._colour):
            widget.setVisible(retouched and state.takes("colour"))
        if self._colour.text() != state.colour and not self._colour.hasFocus():
            self._colour.setText(state.colour)
        self._picture.setVisible(retouched and state.takes("picture"))
        self._picture_words.setVisible(retouched and state.takes("picture"))
        given = self.tr("Your picture is behind {name}, out of focus.").format(name=state.name)
        missing = self.tr("Until you choose one, plain paper stands in for it.")
        self._picture_words.set_words(given if state.own_picture else missing)

    def _show_ways(self, state: LooksState) -> None:
        for card in state.ways:
            option = self._ways.get(card.way) or self._make(card.way)
            option.setVisible(state.more or card.way in FIRST_WAYS)
            option.setEnabled(card.open)
            option.set_words(self._way_title(card.way), self._way_words(card, state.name))
            with QSignalBlocker(option):
                option.setChecked(card.way == state.way)

    def _make(self, way: str) -> WayOption:
        option = self._ways[way] = WayOption()
        self._column.addWidget(option)
        option.clicked.connect(lambda: self.way_chosen.emit(way))
        return option

    def _way_title(self, way: str) -> str:
        return {
            model.RETOUCHED: self.tr("Retouched from a photo"),
            model.PERSONAL: self.tr("Generated with the personal model"),
            model.AROUND: self.tr("Drawn around the face of a photo"),
            model.OUTFIT: self.tr("A photo in other clothes"),
            model.REFERENCE: self.tr("Generated from photos, without learning"),
        }[way]

    def _way_words(self, card: WayCard, name: str) -> str:
        if not card.open:
            return sentence_of(card.code, card.fields)
        words = {
            model.RETOUCHED: self.tr("Finished as in a studio, in seconds. It stays a true photograph of {name}."),
            model.PERSONAL: self.tr(
                "New pictures of {name}. More are made than shown: the best stay, the rest is hidden."
            ),
            model.AROUND: self.tr("The face stays the photo's own, the place, the clothes and the hair are drawn."),
            model.OUTFIT: self.tr("Face, hair and skin stay the photo's own, the clothes are drawn."),
            model.REFERENCE: self.tr("The base model looks at up to four photos of {name} and draws new pictures."),
        }[card.way].format(name=name)
        if card.practice:
            practice = self.tr("The base model here is for practice: what it draws is not yet like {name}.")
            return f"{words} {practice.format(name=name)}"
        return words

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        for widget in (self._title, self._options, self._model, self._more, self._many, self._count, self._tally):
            column.addWidget(widget)
        for widget in (self._change, self._outfit, self._colour_label, self._colour, self._picture):
            column.addWidget(widget)
        column.addWidget(self._picture_words)

    def _connect(self) -> None:
        self._more.clicked.connect(self.more_wanted)
        self._model.clicked.connect(self.model_wanted)
        self._count.chosen.connect(lambda words: self.count_chosen.emit(int(words)))
        self._change.changed.connect(self.change_chosen)
        self._outfit.chosen.connect(self.outfit_chosen)
        self._colour.editingFinished.connect(lambda: self.colour_given.emit(self._colour.text().strip()))
        self._picture.clicked.connect(self.picture_wanted)

    def _write(self) -> None:
        self._title.set_words(self.tr("How they are made"))
        self._more.setText(self.tr("More ways"))
        self._model.setText(self.tr("Make a personal model"))
        self._many.set_words(self.tr("How many of each look"))
        self._count.set_options(
            [(str(count), number_text(count)) for count in COUNTS], self.tr("How many of each look")
        )
        self._change.set_label(self.tr("How much may change"), lambda value: percent_text(value / 100))
        self._outfit.set_options(self._outfits(), self.tr("Clothes"))
        self._colour_label.set_words(self.tr("Colour of the backdrop, as {example}").format(example=EXAMPLE))
        self._colour.setAccessibleName(self.tr("Colour of the backdrop"))
        self._colour.setPlaceholderText(EXAMPLE)
        self._picture.setText(self.tr("Choose a picture for the background"))

    def _outfits(self) -> list[tuple[str, str]]:
        return [
            ("dark-suit", self.tr("Black suit, white shirt")),
            ("navy-blazer", self.tr("Navy blazer, white shirt")),
            ("grey-blazer", self.tr("Grey blazer, black top")),
            ("white-shirt", self.tr("White shirt")),
            ("dark-sweater", self.tr("Dark sweater")),
            ("light-sweater", self.tr("Beige sweater")),
            ("doctor", self.tr("White coat")),
        ]
