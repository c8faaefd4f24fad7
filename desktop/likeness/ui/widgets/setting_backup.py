"""One backup in the list: where it lies, how old it is, what is the matter with it, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.backup import BackupView, Standing
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.text import OneLine, Paragraph
from likeness.ui.words import date_text

ROLES = {
    Standing.GOOD: "muted",
    Standing.LOST: "muted",
    Standing.AWAY: "muted",
    Standing.OLD: "warn",
    Standing.OWED: "warn",
    Standing.UNFINISHED: "warn",
}


class BackupRow(QWidget):
    """`wanted`: again, read, lost; with the backup's number."""

    wanted = Signal(str, int)

    def __init__(self, view: BackupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = view.number
        name, words = (
            OneLine(tokens.BODY, tokens.STRONG),
            Paragraph(tokens.SMALL, role=ROLES[view.standing], leading=125),
        )
        place = view.folder or self.tr("in a place that this computer does not know")
        name.set_whole(self.tr("Backup {number}: {folder}").format(number=view.number, folder=place))
        words.set_words(self._text(view))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        texts.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(tokens.GAP)
        row.addLayout(texts, 1)
        self._buttons: list[Button] = []
        for word, text in self._actions(view):
            button = Button(Kind.QUIET)
            button.setText(text)
            button.setAccessibleDescription(name.accessibleName())
            button.clicked.connect(lambda _=False, word=word: self.wanted.emit(word, self._number))
            self._buttons.append(button)
            row.addWidget(button)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 (a setter of Qt's kind)
        for button in self._buttons:
            button.setEnabled(not busy)

    def _actions(self, view: BackupView) -> list[tuple[str, str]]:
        if view.lost:
            return []
        if not view.there:
            return [("lost", self.tr("It is lost…"))]
        return [("read", self.tr("Read back")), ("again", self.tr("Back up now"))]

    def _text(self, view: BackupView) -> str:
        when = self.tr("Not finished yet") if view.made is None else self._age(view)
        said = {
            Standing.GOOD: "",
            Standing.OLD: self.tr("Time for a new one."),
            Standing.AWAY: self.tr("Not plugged in at the moment."),
            Standing.UNFINISHED: self.tr("Back up to it again."),
            Standing.LOST: self.tr("Given up as lost."),
            Standing.OWED: self.tr(
                "Still holds %n person(s) who were erased here. Plug it in and back up again.", "", view.owed
            ),
        }[view.standing]
        return f"{when}. {said}".strip()

    def _age(self, view: BackupView) -> str:
        day = "" if view.made is None else date_text(view.made)
        if not view.days:
            return self.tr("Of today, {date}").format(date=day)
        return self.tr("%n day(s) old, of {date}", "", view.days).format(date=day)
