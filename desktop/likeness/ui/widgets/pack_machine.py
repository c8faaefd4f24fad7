"""What this computer has for base models, and what that means; and what is being done with one right now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from likeness.ui.models.add_model import COUNTED, Course, Doing
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import bytes_text, number_text

if TYPE_CHECKING:
    from likeness.studio.machine import Machine


class MachinePanel(Section):
    """Figures of this computer, measured when the page was entered, and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(tokens.MARGIN)
        self._facts.setVerticalSpacing(2)
        self._meaning = Paragraph(tokens.BODY, role="muted", leading=125)
        self._figures: list[tuple[Text, Text]] = []
        for column in range(4):
            value, name = Text(tokens.TITLE, tokens.STRONG), Text(tokens.SMALL, role="muted")
            name.setWordWrap(True)
            self._facts.addWidget(value, 0, column)
            self._facts.addWidget(name, 1, column, Qt.AlignmentFlag.AlignTop)
            self._facts.setColumnStretch(column, 1)
            self._figures.append((value, name))
        self.body.addLayout(self._facts)
        self.body.addWidget(self._meaning)
        self.set_title(self.tr("This computer"))

    def show_machine(self, machine: "Machine", advised: str) -> None:
        """`advised`: the title of the one in the catalogue that suits it."""
        graphics = {
            "apple": self.tr("Apple silicon"),
            "nvidia": self.tr("NVIDIA card"),
        }.get(machine.graphics, self.tr("none found"))
        facts = (
            (
                bytes_text(machine.memory),
                self.tr("memory, {free} of it free now").format(free=bytes_text(machine.memory_free)),
            ),
            (bytes_text(machine.disk_free), self.tr("free on the disk")),
            (number_text(machine.cores), self.tr("processor cores")),
            (graphics, self.tr("graphics processor")),
        )
        for (value, name), (figure, meaning) in zip(self._figures, facts, strict=True):
            value.setText(figure)
            name.setText(meaning)
        self._meaning.set_words(self._advice(machine, advised))

    def _advice(self, machine: "Machine", advised: str) -> str:
        own = {name: seconds for name, seconds in machine.trained.items() if name != "starter"}
        if own:
            seconds = min(own.values())
            return self.tr("Measured here: a personal model takes about {time} on this computer.").format(
                time=self.duration(seconds)
            )
        told = self.tr(
            "How long a personal model takes is measured with a few steps before each training, and told before it goes on."
        )
        suits = self.tr("{model} suits it best.").format(model=advised) if advised else ""
        return f"{suits} {told}".strip()

    def duration(self, seconds: float) -> str:
        minutes = max(1, round(seconds / 60))
        if minutes < 90:
            return self.tr("%n minutes", "", minutes)
        return self.tr("%n hours", "", round(minutes / 60))


class PackWorkPanel(Section):
    """What is being done, how far it is, and a way to stop it."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = Bar()
        self._words = Paragraph(tokens.SMALL, role="muted")
        self._cancel = Button(Kind.OUTLINED)
        self._cancel.setText(self.tr("Cancel"))
        self.header_end.addWidget(self._cancel)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)
        self._cancel.clicked.connect(self.cancel_wanted)

    def show_course(self, course: Course) -> None:
        title = {
            Doing.LOOK: self.tr("Looking at what is there"),
            Doing.OPEN: self.tr("Taking the file apart"),
            Doing.ADD: self.tr("Adding {name}"),
            Doing.GET: self.tr("Downloading {name}"),
            Doing.CHECK: self.tr("Checking {name}"),
            Doing.REPAIR: self.tr("Repairing {name}"),
            Doing.CONVERT: self.tr("Converting {name}"),
            Doing.REMOVE: self.tr("Removing {name}"),
            Doing.FORGET: self.tr("Removing what was begun of {name}"),
        }[course.doing].format(name=course.name)
        self.set_title(self.tr("Stopping") if course.stopping else title)
        self._bar.set_fraction(course.done / course.of if course.of else None)
        self._bar.setAccessibleName(title)
        counted = course.doing in COUNTED and course.of
        words = ""
        if counted:
            words = self.tr("{done} of {of}").format(done=bytes_text(course.done), of=bytes_text(course.of))
        self._words.set_words(words)
        self._words.setVisible(bool(words))
        self._cancel.setVisible(not course.stopping)
