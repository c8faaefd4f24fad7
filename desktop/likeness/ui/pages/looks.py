"""The Looks page: the gallery at the beginning, a look tried on this person and how the portraits are made at the end."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from likeness.ui.models import looks as model
from likeness.ui.models.looks import LooksState, Trying, Use
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.choice import Choice
from likeness.ui.widgets.look_grid import LookGrid
from likeness.ui.widgets.look_making import LookMaking
from likeness.ui.widgets.look_trial import LookTrial
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.text import OneLine
from likeness.ui.words import table_text

PANEL = 304
"""Width of what stands at the end."""


class LooksPage(PageFrame):
    """`show_state` draws all but the pictures; the signals say what the person wants."""

    toggled = Signal(str)
    looked_at = Signal(str)
    use_chosen = Signal(str)
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use = Choice()
        self._grid = LookGrid()
        self._trial = LookTrial()
        self._caption = OneLine(tokens.SMALL, role="muted")
        self.making = LookMaking()
        self._make = self.foot.add(Kind.PRIMARY, "")
        self.header_end.addWidget(self._use)
        self._arrange()
        self._connect()
        self._use.set_options(
            [
                (Use.ALL, self.tr("All looks")),
                (Use.COMPANY, self.tr("Company and CV")),
                (Use.PROFILE, self.tr("Profiles and press")),
                (Use.CLASSIC, self.tr("Classic portraits")),
                (Use.LAYOUT, self.tr("For layouts")),
            ],
            self.tr("What the portraits are for"),
        )

    def show_state(self, state: LooksState, images: Mapping[str, QImage]) -> None:
        self.set_title(
            self.tr("Looks"),
            self.tr(
                "Choose one or more. The pictures show somebody who does not exist; at the side it is {name}."
            ).format(name=state.name)
            if state.name
            else "",
        )
        self._use.choose(state.use)
        self._grid.set_cards(state.shown, images)
        self._grid.set_chosen(state.chosen)
        self.making.show_state(state)
        self.show_problem(state.problem)
        self._show_trial(state)
        self._show_foot(state)

    def set_image(self, look: str, image: QImage | None) -> None:
        self._grid.set_image(look, image)

    def set_trial(self, image: QImage | None) -> None:
        self._trial.set_image(image)

    def _show_trial(self, state: LooksState) -> None:
        card = state.card(state.looked_at)
        title = "" if card is None else table_text(card.title)
        waiting = self.tr("Getting a photo ready…")
        if state.trying is Trying.NONE:
            waiting = "" if state.trial_problem is None else state.trial_problem.sentence
        self._trial.set_state(waiting, pale=state.trying is Trying.BUSY)
        words = self.tr("{look}, tried on {name}").format(look=title, name=state.name) if title and state.name else ""
        self._caption.set_whole(words)
        self._trial.say(words)

    def _show_foot(self, state: LooksState) -> None:
        self._make.setEnabled(state.can_make)
        count = state.portraits
        self._make.setText(self.tr("Make %n portrait(s)", "", count) if count else self.tr("Make portraits"))
        hints = {
            "looks": self.tr("Choose at least one look."),
            "way": self.tr("No way to make portraits is open."),
            "": "",
        }
        self.foot.set_hint(hints[model.reason_to_wait(state)] if state.loaded else "")

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        row.addWidget(_scrolling(self._grid), 1)
        panel = QWidget()
        panel.setObjectName("page")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._trial)
        column.addWidget(self._caption)
        column.addSpacing(tokens.GAP)
        column.addWidget(self.making)
        column.addStretch(1)
        side = _scrolling(panel)
        side.setFixedWidth(PANEL)
        row.addWidget(side)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self._grid.toggled.connect(self.toggled)
        self._grid.looked_at.connect(self.looked_at)
        self._use.chosen.connect(self.use_chosen)
        self._make.clicked.connect(self.make_wanted)


def _scrolling(content: QWidget) -> QScrollArea:
    """A part that scrolls by itself, so that what is beside it stays."""
    area = QScrollArea()
    area.setObjectName("page")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(240)
    area.setWidget(content)
    return area
