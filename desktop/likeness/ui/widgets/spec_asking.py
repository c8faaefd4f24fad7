"""What is asked before files are written: how an encrypted file shall open, and what to do where names are taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.passphrase_field import PassphraseField
from likeness.ui.widgets.section import Section
from likeness.ui.widgets.text import OneLine, Paragraph

SHORT = 12
"""Letters; what is shorter, a fast computer guesses."""


class SealPanel(Section):
    """`sealed`: go on; then `take()` has the passphrase, or None for the recovery kit."""

    sealed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words_way, self._kit_way = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        self._first = PassphraseField(self.tr("Passphrase"))
        self._again = PassphraseField(self.tr("The same once more"))
        self._hint = Paragraph(tokens.SMALL, role="muted", leading=125)
        self._go, self._no = Button(Kind.OUTLINED), Button(Kind.QUIET)
        for way in (self._words_way, self._kit_way):
            self._group.addButton(way)
            way.toggled.connect(lambda _on: self._look())
            self.body.addWidget(way)
        for widget in (self._first, self._again, self._hint):
            self.body.addWidget(widget)
        self.body.addLayout(_line(self._go, self._no))
        self._words_way.setChecked(True)
        for field in (self._first, self._again):
            field.changed.connect(self._look)
            field.entered.connect(self._press)
        self._go.clicked.connect(self._press)
        self._no.clicked.connect(self.cancelled)
        self._no.leaves = True
        self._write()
        self._look()

    def offer(self, *, kit: bool) -> None:
        """`kit`: whether there is a recovery kit."""
        for way in (self._words_way, self._kit_way):
            way.setVisible(kit)
        if not kit:
            self._words_way.setChecked(True)

    def begin(self) -> None:
        self._first.clear()
        self._again.clear()
        self._first.setFocus()

    def take(self) -> bytes | None:
        """The passphrase, or None for the recovery kit. The fields are empty after it."""
        if self._kit_way.isChecked():
            return None
        self._again.clear()
        return self._first.take()

    @property
    def ready(self) -> bool:
        return self._kit_way.isChecked() or (not self._first.empty and self._first.same_as(self._again))

    def _press(self) -> None:
        if self.ready:
            self.sealed.emit()

    def _look(self) -> None:
        words = self._words_way.isChecked()
        differs = words and not self._again.empty and not self._first.same_as(self._again)
        for field in (self._first, self._again):
            field.setVisible(words)
        self._hint.set_role("bad" if differs else "muted")
        if differs:
            self._hint.set_words(self.tr("The two are not the same."))
        elif words:
            self._hint.set_words(
                self.tr(
                    "Several words that do not belong together are hard to guess. Tell them to the other person by another way than the file. Without them nobody opens it."
                )
            )
        else:
            self._hint.set_words(self.tr("Only the code on your recovery kit opens this file."))
        self._go.setEnabled(self.ready)

    def _write(self) -> None:
        self.set_title(
            self.tr("One encrypted file"),
            self.tr("It opens with the free program age, on any computer; Likeness is not needed for it."),
        )
        self._words_way.setText(self.tr("With a passphrase"))
        self._kit_way.setText(self.tr("With my recovery kit"))
        self._go.setText(self.tr("Choose where to save…"))
        self._no.setText(self.tr("Cancel"))


class ClashPanel(Section):
    """Some names are taken in that folder: both, or the new ones in the old ones' place."""

    keep_wanted = Signal()
    replace_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep, take, none = Button(Kind.OUTLINED), Button(Kind.DANGER), Button(Kind.QUIET)
        self.keep = keep
        keep.setText(self.tr("Keep both"))
        take.setText(self.tr("Replace"))
        none.setText(self.tr("Cancel"))
        self.body.addLayout(_line(keep, take, none))
        keep.clicked.connect(self.keep_wanted)
        take.clicked.connect(self.replace_wanted)
        none.clicked.connect(self.cancelled)
        none.leaves = True

    def show_names(self, names: tuple[str, ...]) -> None:
        self.set_title(
            self.tr("%n of these files are in that folder already", "", len(names)),
            self.tr("Both can be kept: the new ones get a number. Replaced files cannot be had back."),
        )


def _line(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.GAP)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class WrittenPanel(Section):
    """How far it is, and what was written."""

    cancel_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        from likeness.ui.widgets.bar import Bar  # noqa: PLC0415

        super().__init__(parent)
        self._bar = Bar()
        self._folder = OneLine(tokens.SMALL, mode=Qt.TextElideMode.ElideMiddle)
        self._files = Paragraph(tokens.SMALL, role="muted", leading=130)
        self._cancel, self._show = Button(Kind.OUTLINED), Button(Kind.OUTLINED)
        self._cancel.setText(self.tr("Cancel"))
        self._show.setText(self.tr("Show in folder"))
        for button in (self._cancel, self._show):
            self.header_end.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP)
        column.addWidget(self._bar)
        column.addWidget(self._folder)
        column.addWidget(self._files)
        self.body.addLayout(column)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._show.clicked.connect(self.show_wanted)

    @property
    def stop(self) -> QWidget | None:
        """Where the keyboard goes on, if anywhere."""
        return next((button for button in (self._cancel, self._show) if not button.isHidden()), None)

    def show_course(self, done: int, of: int, *, stopping: bool) -> None:
        title = self.tr("Stopping") if stopping else self.tr("{done} of {of} files").format(done=done, of=of)
        self.set_title(title)
        self._bar.set_fraction(done / of if of else 0.0)
        self._bar.setAccessibleName(title)
        self._files.set_words("")
        self._show_folder("")
        self._cancel.setVisible(not stopping)

    def show_written(self, files: tuple[str, ...], folder: str, *, sealed: str, stopped: bool) -> None:
        """`folder`: where they are. `sealed`: the name of the encrypted file, "" for plain ones."""
        self._bar.set_fraction(None)
        self._cancel.hide()
        self._show_folder(folder if files else "")
        if stopped:
            title = self.tr("Stopped after %n file(s)", "", len(files))
        elif sealed:
            title = self.tr("Saved as {file}").format(file=sealed)
        else:
            title = self.tr("%n file(s) saved", "", len(files))
        self.set_title(title)
        self._files.set_words(", ".join(files))

    def show_printed(self, pages: int) -> None:
        self._bar.set_fraction(None)
        self._cancel.hide()
        self._show_folder("")
        self.set_title(self.tr("%n page(s) given to the printer", "", pages))
        self._files.set_words("")

    def _show_folder(self, folder: str) -> None:
        """Its name cut in the middle, where paths differ least; the whole for the pointer and the ear."""
        self._folder.set_whole(folder)
        self._show.setAccessibleDescription(folder)
        self._show.setToolTip(folder)
        for widget in (self._folder, self._show):
            widget.setVisible(bool(folder))
