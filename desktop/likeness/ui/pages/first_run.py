# ruff: noqa: N802 (Qt names the methods that it calls)
"""The first run: a few steps with one way forward each, and two ways on at the end."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.language import ENDONYMS
from likeness.ui.models.first_run import STEPS, FirstRunState, Step
from likeness.ui.theme import tokens
from likeness.ui.theme.fonts import scaled
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.picture import FromPhotoToPortrait
from likeness.ui.widgets.step_dots import StepDots
from likeness.ui.widgets.step_panels import (
    BeginPanel,
    CameraPanel,
    KeyPanel,
    KitPanel,
    LanguagePanel,
    PlacePanel,
    StepPanel,
)
from likeness.ui.widgets.text import Paragraph

WIDTH = 640
PICTURE = QSize(420, 525)
BEFORE_VAULT = frozenset({Step.LANGUAGE, Step.PLACE, Step.KEY})
"""Steps on which a vault can still come from a backup."""
BESIDE = 1120
"""Below this width the picture would squeeze the words, and goes."""


class FirstRunPage(PageFrame):
    """`show_state` draws all of it; the signals say what the person wants."""

    back_wanted = Signal()
    skip_wanted = Signal()
    next_wanted = Signal()
    again_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, portrait: QImage | None, photo: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self._dots = StepDots()
        self.language, self.place, self.key = LanguagePanel(ENDONYMS), PlacePanel(), KeyPanel()
        self.kit, self.camera, self.begin = KitPanel(), CameraPanel(), BeginPanel()
        self._panels: dict[Step, StepPanel] = {
            Step.LANGUAGE: self.language,
            Step.PLACE: self.place,
            Step.KEY: self.key,
            Step.KIT: self.kit,
            Step.CAMERA: self.camera,
            Step.BEGIN: self.begin,
        }
        self._picture = FromPhotoToPortrait(tokens.CARD_CORNER)
        self._picture.set_image(portrait)
        self._picture.set_photo(photo)
        self._has_picture = portrait is not None
        self._away = Paragraph(tokens.BODY, leading=125)
        self.restore = self.foot.add(Kind.QUIET, self.tr("Restore a backup…"))
        self.skip = self.foot.add(Kind.OUTLINED, self.tr("Set this up later"))
        self.next = self.foot.add(Kind.PRIMARY, self.tr("Next"))
        self._arrange()
        self.foot.back.connect(self.back_wanted)
        self.skip.clicked.connect(self.skip_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.next.clicked.connect(self._press)
        self.key.choice.changed.connect(self._look_at_key)
        self.key.choice.entered.connect(self.next_wanted)

    def show_state(self, state: FirstRunState) -> None:
        self.show_problem(state.problem)
        self._dots.show_step(state.number, len(STEPS))
        self._dots.setVisible(not state.away)
        self._away.setVisible(state.away)
        for step, panel in self._panels.items():
            panel.setVisible(step is state.step and not state.away)
            panel.show_state(state)
        if state.away:
            self._show_away(state)
            return
        self.set_title(*self._titles(state.step))
        self.foot.back_button.setVisible(state.number > 1)
        self.skip.setVisible(state.may_wait)
        self.restore.setVisible(state.step in BEFORE_VAULT)
        self.next.setText(self._forward(state))
        for button in (self.skip, self.next):
            button.setEnabled(not state.busy)
        if state.step is not self._step:
            self._step = state.step
            self.scroller.verticalScrollBar().setValue(0)
            (self.next if state.last else self).setFocus(Qt.FocusReason.OtherFocusReason)
            self._panels[state.step].begin()
        self._look_at_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(self._has_picture and self.width() >= scaled(BESIDE))

    def _press(self) -> None:
        (self.again_wanted if self._step is None else self.next_wanted).emit()

    def _look_at_key(self) -> None:
        """A passphrase is typed twice before it goes on; leaving the step out always works."""
        if self._step is Step.KEY and self.key.choice.isVisibleTo(self):
            self.next.setEnabled(self.key.choice.ready and self.skip.isEnabled())

    def _show_away(self, state: FirstRunState) -> None:
        self._step = None
        self.set_title(self.tr("Your data is on another disk"))
        self._away.set_words(
            self.tr("It lies in {folder}, which is not there now. Plug in that disk; nothing was changed.").format(
                folder=state.folder
            )
        )
        for button in (self.foot.back_button, self.skip, self.restore):
            button.hide()
        self.next.setText(self.tr("Try again"))

    def _forward(self, state: FirstRunState) -> str:
        """What the one way on does."""
        if state.last:
            return self.tr("Make your first headshot")
        if state.step is Step.KIT and state.kit != "tested":
            return self.tr("Make the recovery kit") if state.kit == "none" else self.tr("Type it back…")
        return self.tr("Next")

    def _titles(self, step: Step) -> tuple[str, str]:
        return {
            Step.LANGUAGE: (self.tr("Welcome"), self.tr("Which language do you like to read?")),
            Step.PLACE: (self.tr("Where your data lives"), self.tr("Nothing ever leaves this computer.")),
            Step.KEY: (self.tr("How it is locked"), self.tr("Everything of a person is encrypted.")),
            Step.KIT: (self.tr("Recovery kit"), self.tr("For the day on which the key is lost.")),
            Step.CAMERA: (self.tr("Camera"), self.tr("Only if you want to take photos here.")),
            Step.BEGIN: (self.tr("Ready"), self.tr("Everything can be changed later in the settings.")),
        }[step]

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(tokens.WIDE)
        holder = QWidget()
        holder.setMaximumWidth(scaled(WIDTH))
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._away)
        for panel in self._panels.values():
            column.addWidget(panel)
        column.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignLeading)
        self._picture.setFixedSize(PICTURE)
        row = QHBoxLayout()
        row.setSpacing(2 * tokens.MARGIN)
        row.addWidget(holder, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addStretch(1)
