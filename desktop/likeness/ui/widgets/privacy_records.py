"""What the law asks the owner to have in writing: the register of processing, a file for each incident, certificates of earlier erasures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.privacy import PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.purpose_box import Box, Rule
from likeness.ui.widgets.purpose_words import PurposeWords
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import list_text, moment_text

if TYPE_CHECKING:
    from likeness.studio.erased import ErasedRow


class ErasedLine(QWidget):
    """One earlier erasure, and its certificate."""

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PurposeWords(self)
        self._sitting = ""
        self._when = Paragraph(tokens.BODY, leading=115)
        self._what = Paragraph(tokens.SMALL, role="muted", leading=120)
        self.save = Button(Kind.QUIET)
        self.save.setText(self.tr("Save certificate"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._when)
        words.addWidget(self._what)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens.GAP - 2, 0, tokens.GAP - 2)
        row.addLayout(words, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignVCenter)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._sitting))

    def show_erased(self, row: "ErasedRow") -> None:
        self._sitting = row.sitting
        reasons = {
            "asked": self.tr("It was asked for"),
            "record-kept-long-enough": self.tr("Kept long enough"),
            "never-answered": self.tr("Never asked for consent"),
            "session-over": self.tr("A session at the booth was over"),
        }
        files = [self._words.held(kind, count) for kind, count in sorted(row.files.items())]
        self._when.set_words(moment_text(from_iso(row.at)))
        told = f"{reasons.get(row.why, row.why)} · {list_text(files) or self.tr('no files')}"
        self._what.set_words(told if row.intact else self.tr("This certificate was altered."))
        self._what.set_role("muted" if row.intact else "bad")
        self.save.setAccessibleName(self.tr("Save the certificate of {date}").format(date=self._when.accessibleName()))


class RecordsCard(Box):
    """Three kinds of papers."""

    register_wanted = Signal()
    incident_wanted = Signal(str, bool)
    """A code of consent.incidents.What, and whether names go into the file."""
    certificate_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._saved = Paragraph(tokens.SMALL, role="good", leading=120)
        self.register, self.close_button = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self.incidents = {
            what: Button(Kind.OUTLINED) for what in ("lost-computer", "lost-backup", "open-computer", "lost-exports")
        }
        self.names = QCheckBox()
        self._none = Paragraph(tokens.SMALL, role="muted")
        self._erased = QVBoxLayout()
        self._erased.setSpacing(0)
        self._lines: list[ErasedLine] = []
        self._write()
        self._arrange()
        self.register.clicked.connect(self.register_wanted)
        self.close_button.clicked.connect(self.closed)
        for what, button in self.incidents.items():
            button.clicked.connect(lambda _=False, what=what: self.incident_wanted.emit(what, self.names.isChecked()))

    def show_state(self, state: PrivacyState) -> None:
        rows = state.erased or ()
        while len(self._lines) < len(rows):
            line = ErasedLine()
            line.save_wanted.connect(self.certificate_wanted)
            self._lines.append(line)
            self._erased.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(rows))
            if number < len(rows):
                line.show_erased(rows[number])
        self._none.setVisible(not rows)
        self._saved.setVisible(state.saved)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.close_button)
        self.column.addLayout(top)
        self.column.addWidget(self._saved)
        self._part(
            self.tr("Register of processing"),
            self.tr(
                "What is done with whose data and why, made from the vault as it is now (GDPR 30). It names nobody but the owner."
            ),
        )
        self.column.addWidget(self.register)
        self.column.addWidget(Rule())
        self._part(
            self.tr("Something went wrong"),
            self.tr(
                "Writes down what it means for whom, and by when the authority may have to be told: 72 hours from now (GDPR 33)."
            ),
        )
        for button in self.incidents.values():
            self.column.addWidget(button)
        self.column.addWidget(self.names, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Rule())
        self._part(self.tr("Earlier erasures"), "")
        self.column.addWidget(self._none)
        self.column.addLayout(self._erased)
        self.column.addStretch(1)

    def _part(self, title: str, words: str) -> None:
        heading, text = Text(tokens.BODY, tokens.STRONG), Paragraph(tokens.SMALL, role="muted", leading=125)
        heading.setText(title)
        text.set_words(words)
        self.column.addSpacing(tokens.GAP)
        self.column.addWidget(heading)
        self.column.addWidget(text)
        text.setVisible(bool(words))

    def _write(self) -> None:
        self._title.setText(self.tr("Records for the owner"))
        self._saved.set_words(self.tr("The file was saved."))
        self.register.setText(self.tr("Save the register"))
        self.close_button.setText(self.tr("Close"))
        self.names.setText(self.tr("Put people's names into the file as well"))
        self._none.set_words(self.tr("Nobody was erased here yet."))
        for what, words in (
            ("lost-computer", self.tr("The computer was lost or stolen")),
            ("lost-backup", self.tr("A backup was lost or stolen")),
            ("open-computer", self.tr("Somebody used it while it was open")),
            ("lost-exports", self.tr("Exported files got into other hands")),
        ):
            self.incidents[what].setText(words)
