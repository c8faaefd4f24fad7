"""Backups: made to a folder on another disk, encrypted for the recovery kit; listed, read back, reminded of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.backup import OLD_DAYS, BackupState, Doing
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.card import Card
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.setting_backup import BackupRow
from likeness.ui.widgets.setting_row import SettingCard
from likeness.ui.widgets.setting_width import at_most
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import bytes_text, list_text, number_text, time_text

WIDEST = 840


class BackupPage(PageFrame):
    """`wanted`: make (asks where), stop, kit, restore. `row_wanted`: again, read, lost; with a backup's number."""

    wanted = Signal(str)
    row_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = BackupState()
        self._shown: tuple[object, ...] | None = None
        self._rows: list[BackupRow] = []
        self._lost = 0
        self._kit = self._notice_card()
        self._running = self._running_card()
        self._said = Paragraph(tokens.BODY, role="good")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._question = self._lost_card()
        self._restore = self.foot.add(Kind.QUIET, self.tr("Restore a backup…"))
        self._make = self.foot.add(Kind.PRIMARY, self.tr("Back up to a folder…"))
        self._arrange()
        self.set_title(
            self.tr("Backup"),
            self.tr(
                "A copy on another disk, such as a stick, brings everything back when this computer is lost. It is encrypted: it opens with the recovery kit alone."
            ),
        )
        self.show_state(self._state)

    def show_state(self, state: BackupState) -> None:
        self._state = state
        self.show_problem(state.problem)
        self._show_reminder(state)
        self._show_running(state)
        said = self._said_text(state)
        self._said.setVisible(bool(said))
        self._said.set_words(said)
        self._show_rows(state)
        self._make.setEnabled(state.ready and not state.busy)
        self._restore.setEnabled(not state.busy)
        if state.busy:
            self._ask_lost(0)

    def _show_reminder(self, state: BackupState) -> None:
        texts = {
            "none": self.tr("A backup opens with the recovery kit alone, and there is none yet."),
            "untested": self.tr(
                "The recovery kit was never tried. Without it nobody opens a backup: type its code back once."
            ),
        }
        self._kit.setVisible(state.kit in texts)
        self._kit_words.set_words(texts.get(state.kit, ""))
        self._kit_button.setText(self.tr("Make the kit…") if state.kit == "none" else self.tr("Type it back…"))

    def _show_running(self, state: BackupState) -> None:
        self._running.setVisible(state.busy)
        self._stop.setVisible(state.doing is Doing.MAKING)
        self._stop.setEnabled(not state.stopping)
        self._bar.set_fraction(state.done / state.of if state.of else None)
        if state.doing is Doing.READING:
            words = self.tr("Backup {number} is read back…").format(number=state.number)
        elif state.stopping:
            words = self.tr("Stopping. The backup before stays whole.")
        else:
            words = self.tr("Backing up…")
        self._running_title.setText(words)
        self._running_words.setText(self._progress_text(state))

    def _progress_text(self, state: BackupState) -> str:
        if not state.of:
            return self.tr("Looking at what is new")
        done = self.tr("{done} of {of} copied").format(done=bytes_text(state.done), of=bytes_text(state.of))
        if state.finish is None:
            return done
        return f"{done} · {self.tr('done at about {time}').format(time=time_text(state.finish))}"

    def _said_text(self, state: BackupState) -> str:
        if state.whole is not None:
            return self.tr("Everything was read back and is right: %n file(s).", "", state.whole)
        view = state.made
        if view is None:
            return ""
        said = self.tr("Backup {number} is up to date: {copied} new files ({size}), {kept} were there.").format(
            number=view.number, copied=number_text(view.copied), size=bytes_text(view.size), kept=number_text(view.kept)
        )
        if view.rewritten:
            others = list_text([number_text(number) for number in view.rewritten])
            said += " " + self.tr("Also brought up to date: backup {numbers}.").format(numbers=others)
        if view.damaged:
            said += " " + self.tr(
                "%n file(s) of the vault are damaged and were not copied: check the vault in the settings.",
                "",
                view.damaged,
            )
        return said

    def _show_rows(self, state: BackupState) -> None:
        key = (state.rows, state.kit)
        if key != self._shown:
            self._shown = key
            while (item := self._column.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.setParent(None)
                    old.deleteLater()
            self._rows = []
            if state.rows is not None:
                self._column.addWidget(self._filled(state))
        for row in self._rows:
            row.set_busy(state.busy)

    def _filled(self, state: BackupState) -> QWidget:
        card = SettingCard()
        if not state.rows:
            words = Paragraph(tokens.BODY, role="muted")
            words.set_words(
                self.tr(
                    "There is no backup yet. Plug in a stick or another disk, and choose a folder on it. Only what is new is copied the next time."
                )
            )
            words.setContentsMargins(0, 12, 0, 12)
            card.add(words)
        for view in state.rows or ():
            row = BackupRow(view)
            row.wanted.connect(self._want_row)
            self._rows.append(row)
            card.add(row)
        latest = state.latest
        if latest is not None and (latest.days or 0) > OLD_DAYS:
            words = Paragraph(tokens.SMALL, role="warn")
            words.set_words(self.tr("What was made in the last %n day(s) is in no backup.", "", latest.days or 0))
            words.setContentsMargins(0, 12, 0, 12)
            card.add(words)
        return card

    def _want_row(self, word: str, number: int) -> None:
        if word == "lost":
            self._ask_lost(number)
        else:
            self.row_wanted.emit(word, number)

    def _ask_lost(self, number: int) -> None:
        self._lost = number
        self._question.setVisible(number > 0)
        self._lost_words.set_words(
            self.tr(
                "If backup {number} is lost, it is no longer waited for. Whoever finds it cannot open it without the recovery kit."
            ).format(number=number)
        )
        if number:
            self._lost_no.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_lost(self) -> None:
        number = self._lost
        self._ask_lost(0)
        self.row_wanted.emit("lost", number)

    def _arrange(self) -> None:
        for part in (self._kit, self._running, self._said, self._question, self._list):
            self.body.addLayout(at_most(part, WIDEST))
        self._question.hide()
        self.body.addStretch(1)
        self._make.clicked.connect(lambda: self.wanted.emit("make"))
        self._restore.clicked.connect(lambda: self.wanted.emit("restore"))

    def _notice_card(self) -> Card:
        card = Card()
        self._kit_words, self._kit_button = Paragraph(tokens.BODY, role="warn", leading=120), Button(Kind.OUTLINED)
        self._kit_button.clicked.connect(lambda: self.wanted.emit("kit"))
        _in_row(card, self._kit_words, self._kit_button)
        return card

    def _lost_card(self) -> Card:
        card = Card()
        self._lost_words = Paragraph(tokens.BODY, leading=120)
        self._lost_no, yes = Button(Kind.OUTLINED), Button(Kind.DANGER)
        self._lost_no.setText(self.tr("Keep it in the list"))
        yes.setText(self.tr("It is lost"))
        self._lost_no.clicked.connect(lambda: self._ask_lost(0))
        self._lost_no.leaves = True
        yes.clicked.connect(self._say_lost)
        _in_row(card, self._lost_words, self._lost_no, yes)
        return card

    def _running_card(self) -> Card:
        card = Card()
        self._running_title = Text(tokens.TITLE, tokens.STRONG)
        self._running_words = Text(tokens.SMALL, role="muted")
        self._bar, self._stop = Bar(), Button(Kind.OUTLINED)
        self._bar.setAccessibleName(self.tr("How much was copied"))
        self._stop.setText(self.tr("Stop"))
        self._stop.clicked.connect(lambda: self.wanted.emit("stop"))
        texts = QVBoxLayout()
        texts.setSpacing(tokens.GAP)
        for part in (self._running_title, self._bar, self._running_words):
            texts.addWidget(part)
        row = QHBoxLayout(card)
        row.setContentsMargins(tokens.WIDE, tokens.SPACE + 4, tokens.WIDE, tokens.SPACE + 4)
        row.setSpacing(tokens.WIDE)
        row.addLayout(texts, 1)
        row.addWidget(self._stop)
        return card


def _in_row(card: Card, words: Paragraph, *buttons: Button) -> None:
    row = QHBoxLayout(card)
    row.setContentsMargins(tokens.WIDE, tokens.SPACE, tokens.SPACE, tokens.SPACE)
    row.setSpacing(tokens.GAP)
    row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
