"""The Looks page: the gallery at the beginning, a look tried on this person and how the portraits are made at the end."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models import looks as model
from likeness.ui.models.looks import LooksState, Trying, Use
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.choice import Choice
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.look_grid import LookGrid
from likeness.ui.widgets.look_making import LookMaking
from likeness.ui.widgets.look_trial import LookTrial
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.proof_scroll import PartScroll
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import number_text, table_text

PANEL_SHARE, PANEL_NARROWEST, PANEL_WIDEST = 0.33, 264, 420
"""Width of what stands at the end, of the page's."""

TRIAL_SHARE, TRIAL_LEAST = 0.36, 200
"""Height of the preview, of the page's."""


class LooksPage(PageFrame):
    """`show_state` draws all but the pictures; the signals say what the person wants."""

    toggled = Signal(str)
    looked_at = Signal(str)
    use_chosen = Signal(str)
    make_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use = Choice()
        self._grid = LookGrid()
        self._gallery = PartScroll(self._grid)
        self._trial = LookTrial()
        self._caption = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._another = Link(self.tr("Another photo"))
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
        words = self.tr("{look} on {name}").format(look=title, name=state.name) if title and state.name else ""
        self._caption.set_words(words)
        self._trial.say(words)
        self._another.setVisible(bool(model.another_photo(state)))
        here = state.photos.index(state.photo) + 1 if state.photo in state.photos else 0
        told = self.tr("Photo {number} of {count}").format(
            number=number_text(here), count=number_text(len(state.photos))
        )
        self._another.setAccessibleDescription(told if here else "")
        self._another.setToolTip(told if here else "")

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
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(self._trial)
        line = QHBoxLayout()
        line.setSpacing(tokens.GAP)
        line.addWidget(self._caption, 1)
        line.addWidget(self._another, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addSpacing(tokens.GAP)
        column.addWidget(self.making)
        self._side = PartScroll(panel)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(self._gallery, 1)
        row.addWidget(self._side)
        self.body.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The preview is as high as leaves the ways in sight, where the window has room for both."""
        room = self.width() - 2 * tokens.MARGIN
        narrowest = min(scaled(PANEL_NARROWEST), room // 2)
        self._side.setFixedWidth(max(narrowest, min(PANEL_WIDEST, round(PANEL_SHARE * room))))
        self._trial.set_height(max(TRIAL_LEAST, round(TRIAL_SHARE * self.height())))
        super().resizeEvent(event)

    def _connect(self) -> None:
        self._grid.toggled.connect(self.toggled)
        self._grid.looked_at.connect(self.looked_at)
        self._grid.looked_at.connect(self._see)
        self._use.chosen.connect(self.use_chosen)
        self._make.clicked.connect(self.make_wanted)
        self._another.clicked.connect(self.another_wanted)

    def _see(self, look: str) -> None:
        """Bring a card into sight that the keyboard came to; under the pointer nothing moves."""
        card = next((card for card in self._grid.cards if card.card.name == look and card.hasFocus()), None)
        if card is not None:
            self._gallery.ensureWidgetVisible(card, 0, tokens.GAP)
