# ruff: noqa: N802 (Qt names the methods that it calls)
"""The side bar of a sitting: whose it is, the six steps, and until when they have agreed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from likeness.studio.flows.sitting import STEPS, Closed, Facts, Step, StepState, state_of, why_closed
from likeness.ui.theme import tokens
from likeness.ui.widgets.avatar import Avatar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.side_step import SideStep
from likeness.ui.widgets.text import OneLine, Paragraph

AVATAR = QSize(48, 48)


class SideBar(QFrame):
    """Shows a sitting and where in it the person is; says which step is wanted."""

    step_wanted = Signal(object)
    privacy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self.setMinimumWidth(tokens.SIDE_BAR)
        self.setMaximumWidth(round(tokens.SIDE_BAR * 1.35))
        self.setAccessibleName(self.tr("Steps of this sitting"))
        self._avatar = Avatar(AVATAR)
        self._name = OneLine(tokens.BODY, tokens.STRONG)
        self._since = OneLine(tokens.SMALL, role="muted")
        self._steps = {step: SideStep(number + 1) for number, step in enumerate(STEPS)}
        self._consent = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._stored = Button(Kind.LINK)
        self._stored.setText(self.tr("Show what is stored"))
        self._arrange()
        self._stored.clicked.connect(self.privacy_wanted)
        for step, widget in self._steps.items():
            widget.clicked.connect(lambda _=False, which=step: self.step_wanted.emit(which))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline stands towards the page, on whichever side that is."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.drawLine(edge, 0, edge, self.height())
        painter.end()

    def set_person(self, name: str, since: str, image: QImage | None, consent: str, *, warn: bool) -> None:
        self._name.set_whole(name)
        self._since.set_whole(since)
        self._avatar.set_person(name, image)
        self._consent.set_role("warn" if warn else "muted")
        self._consent.set_words(consent)

    def set_steps(self, facts: Facts, here: Step | None) -> None:
        for step, widget in self._steps.items():
            closed = why_closed(step, facts)
            widget.show_step(
                self._title(step),
                here=step is here,
                done=state_of(step, facts) is StepState.DONE,
                why_not="" if closed is None else self._why(closed),
            )

    def _title(self, step: Step) -> str:
        return {
            Step.CONSENT: self.tr("Person & consent"),
            Step.PHOTOS: self.tr("Photos"),
            Step.MODEL: self.tr("Personal model"),
            Step.LOOKS: self.tr("Looks"),
            Step.PROOFS: self.tr("Proofs"),
            Step.DELIVER: self.tr("Deliver"),
        }[step]

    def _why(self, closed: Closed) -> str:
        return {
            Closed.CONSENT: self.tr("First the person agrees on the page “Person & consent”."),
            Closed.CONSENT_TO_TRAIN: self.tr(
                "The person has not agreed to a personal model. Portraits work without one."
            ),
            Closed.CONSENT_TO_DELIVER: self.tr("The person has not agreed that portraits are handed out."),
            Closed.PHOTOS: self.tr("First add at least one photo."),
            Closed.MORE_PHOTOS: self.tr("A personal model needs at least four photos."),
            Closed.PORTRAITS: self.tr("First choose a look and make portraits."),
        }[closed]

    def _arrange(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(1)
        who.addStretch(1)
        who.addWidget(self._name)
        who.addWidget(self._since)
        who.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.GAP, 0, tokens.GAP, 0)
        head.setSpacing(12)
        head.addWidget(self._avatar)
        head.addLayout(who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE, tokens.WIDE, tokens.SPACE, tokens.WIDE)
        column.setSpacing(4)
        column.addLayout(head)
        column.addSpacing(tokens.SPACE + 4)
        for widget in self._steps.values():
            column.addWidget(widget)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.setSpacing(0)
        foot.addWidget(self._consent)
        foot.addWidget(self._stored, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(foot)
