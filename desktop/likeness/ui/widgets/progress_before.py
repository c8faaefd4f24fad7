"""Before a personal model is made: how long it takes here, on which base model, and what has to be there first."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from likeness.ui.models.model import ModelState
from likeness.ui.theme import tokens
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.choice import Choice
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.progress_needs import Need
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import list_text, sentence_of, time_text

HOUR, MINUTE = 3_600, 60


class TimeCard(Card):
    """The finish time, and the base model."""

    base_chosen = Signal(str)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._when = Paragraph(tokens.BODY, role="muted", leading=125)
        self._base = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._choice = Choice()
        self._honest = Paragraph(tokens.SMALL, role="warn", leading=125)
        self._problem = Paragraph(tokens.SMALL, role="bad", leading=125)
        self._add = Link()
        self._choice.chosen.connect(self.base_chosen)
        self._add.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE - 2, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._headline)
        column.addWidget(self._when)
        column.addSpacing(tokens.SPACE)
        column.addWidget(self._base)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._honest)
        column.addWidget(self._problem)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_state(self, state: ModelState, now: datetime) -> None:
        headline, when = self._time(state, now)
        self._headline.set_words(headline)
        self._when.set_words(when)
        self._when.setVisible(bool(when))
        self._add.setText(self.tr("Add a base model"))
        self._show_base(state)

    def _time(self, state: ModelState, now: datetime) -> tuple[str, str]:
        base, finish = state.base, state.finish_if_started(now)
        if base is None:
            return self.tr("A base model is needed"), self.tr(
                "Likeness brings one for practice. Add one, or install Likeness again."
            )
        if base.seconds is None or finish is None:
            return self.tr("How long it takes is measured as it begins"), self.tr(
                "The finish time is shown in the first minutes. Before it takes longer than an hour, you are asked."
            )
        headline = self.tr("Needs about {time} on this computer").format(time=self._span(base.seconds))
        if base.too_long:
            return headline, self.tr("That is work for a night: it then keeps this computer awake until it is done.")
        return headline, self.tr("Done at about {time} if it starts now. You can pause at any time.").format(
            time=time_text(finish)
        )

    def _span(self, seconds: float) -> str:
        if seconds < MINUTE:
            return self.tr("a minute")
        if seconds < HOUR:
            return self.tr("%n minute(s)", "", round(seconds / MINUTE))
        hours, minutes = divmod(5 * round(seconds / MINUTE / 5), 60)
        parts = [self.tr("%n hour(s)", "", hours)]
        if minutes and hours < 4:
            parts.append(self.tr("%n minute(s)", "", minutes))
        return list_text(parts)

    def _show_base(self, state: ModelState) -> None:
        base, bases = state.base, () if state.prospect is None else state.prospect.bases
        self._base.set_words(
            self.tr("Base model")
            if len(bases) > 1 or base is None
            else self.tr("Base model: {title}").format(title=base.title)
        )
        self._choice.setVisible(len(bases) > 1)
        self._choice.set_options([(one.name, one.title) for one in bases], self.tr("Base model"))
        if base is not None:
            self._choice.choose(base.name)
        self._honest.setVisible(base is not None and base.practice)
        self._honest.set_words(
            self.tr("It is for practice: the pictures will not look like {name} yet.").format(name=state.name)
        )
        self._problem.setVisible(base is not None and bool(base.problem))
        self._problem.set_words("" if base is None or not base.problem else sentence_of(base.problem, base.fields))


class NeedsCard(Card):
    """Consent, photos, presence."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._needs = {code: Need() for code in ("consent", "photos", "presence")}
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.WIDE - 2, tokens.WIDE, tokens.WIDE)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self._title)
        for code, need in self._needs.items():
            need.wanted.connect(lambda code=code: self.wanted.emit(code))
            column.addWidget(need)
        column.addStretch(1)

    def show_state(self, state: ModelState) -> None:
        found, missing = state.prospect, state.missing
        if found is None:
            return
        asked = "consent" not in missing
        self._title.set_words(self.tr("Before it begins"))
        self._needs["consent"].show_need(
            self.tr("{name} agrees to it").format(name=state.name),
            done=asked,
            link=self.tr("Ask {name}").format(name=state.name),
        )
        self._needs["photos"].show_need(
            self.tr("%n photo(s)", "", found.photos) if asked else self.tr("Photos"),
            done=asked and "photos" not in missing,
            hint=self.tr("At least {needed} are needed").format(needed=found.needed) if "photos" in missing else "",
            link=self.tr("Add photos"),
        )
        self._needs["presence"].show_need(
            self.tr("{name} has shown to be there").format(name=state.name),
            done=asked and "presence" not in missing,
            hint="" if "presence" not in missing else self.tr("So that nobody makes one of somebody else."),
            link=self.tr("Confirm presence") if asked else "",
        )
