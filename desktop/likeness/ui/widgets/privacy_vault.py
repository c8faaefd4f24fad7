"""How the vault is locked, when it was last copied, and whether the clock may be believed."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from likeness.base.clock import from_iso
from likeness.ui.models.privacy import PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import date_text


class VaultCard(Box):
    """What keeps everybody's data shut."""

    settings_wanted = Signal()
    ledger_wanted = Signal()
    records_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = Paragraph(tokens.SMALL, role="muted", leading=115)
        self._kept = Paragraph(tokens.TITLE, tokens.STRONG, leading=115)
        self._words = Paragraph(tokens.SMALL, role="muted", leading=130)
        self.settings, self.ledger, self.records = Button(Kind.LINK), Button(Kind.LINK), Button(Kind.LINK)
        self._small.set_words(self.tr("Vault"))
        self.settings.setText(self.tr("Keys and backup"))
        self.ledger.setText(self.tr("Ledger"))
        self.records.setText(self.tr("Records"))
        row = WrapLayout()
        row.setSpacing(tokens.SPACE)
        for button in (self.settings, self.ledger, self.records):
            row.addWidget(button)
        for widget in (self._small, self._kept, self._words):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.setSpacing(4)
        self.settings.clicked.connect(self.settings_wanted)
        self.ledger.clicked.connect(self.ledger_wanted)
        self.records.clicked.connect(self.records_wanted)

    def show_state(self, state: PrivacyState, now: datetime) -> None:
        for button in (self.settings, self.ledger, self.records):
            button.setVisible(state.has_vault)
        if not state.has_vault:
            self._kept.set_words(self.tr("There is none yet"))
            self._words.set_words(self.tr("It is made with the first sitting. Nothing is held about anybody."))
            return
        if state.vault is None:
            self._kept.set_words(self.tr("Looking…"))
            self._words.set_words("")
            return
        kept = {
            "keychain": self.tr("Locked to this user's keychain"),
            "passphrase": self.tr("Locked with a passphrase"),
            "both": self.tr("Locked with keychain and passphrase"),
            "memory": self.tr("Thrown away when this window closes"),
        }
        self._kept.set_words(kept[state.vault.kept_by])
        self._words.set_words(f"{self._backup(state, now)} · {self._kit(state.vault.kit)}")
        self._words.set_role("muted" if state.vault.last_backup and state.vault.kit == "tested" else "warn")

    def _backup(self, state: PrivacyState, now: datetime) -> str:
        made = None if state.vault is None else state.vault.last_backup
        if made is None:
            return self.tr("No backup yet")
        days = (now - from_iso(made)).days
        return self.tr("Last backup today") if days <= 0 else self.tr("Last backup %n day(s) ago", "", days)

    def _kit(self, kit: str) -> str:
        words = {
            "none": self.tr("no recovery kit"),
            "untested": self.tr("recovery kit not tried yet"),
            "tested": self.tr("recovery kit tried"),
        }
        return words[kit]


class ClockCard(Box):
    """Things that should have gone, and a clock that jumped: what to do about either."""

    right_wanted = Signal()
    sweep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.BODY, tokens.STRONG, leading=115)
        self._words = Paragraph(tokens.SMALL, role="muted", leading=130)
        self.right, self.sweep = Button(Kind.OUTLINED), Button(Kind.OUTLINED)
        self.right.setText(self.tr("The clock is right"))
        self.sweep.setText(self.tr("Erase it now"))
        row = WrapLayout()
        row.addWidget(self.right)
        row.addWidget(self.sweep)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)
        self.column.addLayout(row)
        self.right.clicked.connect(self.right_wanted)
        self.sweep.clicked.connect(self.sweep_wanted)

    def show_state(self, state: PrivacyState) -> None:
        report = state.retention
        doubt = state.doubt
        self.setVisible(report is not None and (doubt is not None or report.overdue > 0))
        if report is None:
            return
        self.right.setVisible(doubt is not None)
        self.sweep.setVisible(doubt is None)
        for button in (self.right, self.sweep):
            button.setEnabled(not state.sweeping)
        days = max(1, round(abs(report.clock.off_by) / 86_400))
        if doubt is None:
            self._title.set_words(self.tr("%n thing(s) have been kept long enough", "", report.overdue))
            self._words.set_words(
                self.tr("They are erased at the next start, or now. What runs at the moment is finished first.")
            )
            return
        believed = date_text(from_iso(report.clock.believed))
        if doubt == "back":
            self._title.set_words(self.tr("The clock went back by %n day(s)", "", days))
        else:
            self._title.set_words(self.tr("The clock is %n day(s) ahead of what was expected", "", days))
        self._words.set_words(
            self.tr(
                "Erasing cannot be undone, so it goes by {date} until somebody has looked. If date and time of this computer are "
                "right, say so; if not, set them."
            ).format(date=believed)
        )
