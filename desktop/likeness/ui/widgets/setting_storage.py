"""The section about storage and keys: how the vault opens, what brings it back, and whether it is whole."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.settings import LOCK_MINUTES, Checking, CheckView, SettingsState, VaultView, backup_days
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.passphrase_choice import PassphraseChoice
from likeness.ui.widgets.setting_controls import SettingChoice
from likeness.ui.widgets.setting_panel import SettingPanel
from likeness.ui.widgets.text import Paragraph


class StoragePanel(SettingPanel):
    """`wanted`: lock, keeper, keep (with `choice`), keep-not, kit, backup, move, check, check-stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = PassphraseChoice()
        keys = self.card(self.tr("Opening"))
        self._kept, self._keeper = self.way(keys, "keeper", self.tr("How the vault is opened"), "", self.tr("Change…"))
        self._form = self._keeper_form()
        self._said = Paragraph(tokens.SMALL)
        self._said.setContentsMargins(0, 0, 0, 12)
        keys.append(self._form)
        keys.append(self._said)
        self._minutes = SettingChoice()
        self.setting(
            keys,
            "lock_after_minutes",
            self.tr("Lock when nobody uses it"),
            self.tr("Work that runs goes on. Ctrl+L locks at once."),
            self._minutes,
        )
        self.way(keys, "lock", self.tr("Lock now"), "", self.tr("Lock"))
        self._minutes.set_options([(minutes, self._minutes_text(minutes)) for minutes in LOCK_MINUTES])
        self._safety()
        self._state: SettingsState | None = None

    def show_state(self, state: SettingsState) -> None:
        super().show_state(state)
        self._show_keeper(state)
        view = state.vault
        for row in (self._kit, self._backup, self._checked):
            row.setEnabled(view is not None)
        if view is None:
            for row in (self._kept, self._kit, self._backup):
                row.set_hint(self.tr("There is no vault yet: it is made with the first sitting."))
        else:
            self._kept.set_hint(self._kept_text(view))
            self._kit.set_hint(self._kit_text(view), "muted" if view.kit == "tested" else "warn")
            self._backup.set_hint(*self._backup_text(view, state))
        self._show_check(state)

    def _show_keeper(self, state: SettingsState) -> None:
        keeper = state.keeper
        self._keeper.setVisible(not keeper.open)
        self._keeper.setEnabled(state.vault is not None)
        if keeper.open and not self._form.isVisible() and state.vault is not None:
            self.choice.choose(state.vault.kept_by, keeper.offered)
        self._form.setVisible(keeper.open)
        self._take.setEnabled(not keeper.busy and self.choice.ready)
        self._busy = keeper.busy
        self._take.setText(self.tr("Changing…") if keeper.busy else self.tr("Use this from now on"))
        self._said.setVisible(keeper.changed or keeper.problem is not None)
        self._said.set_role("bad" if keeper.problem else "good")
        self._said.set_words(
            keeper.problem.sentence
            if keeper.problem is not None
            else self.tr("Done. The vault's key was changed as well; what opened it before does not open it any more.")
        )

    def _show_check(self, state: SettingsState) -> None:
        check = state.check
        running = check.state is Checking.RUNNING
        self._check.setVisible(not running)
        self._repair.setVisible(check.state is Checking.DAMAGED)
        self._stop.setVisible(running)
        self._progress.setVisible(running)
        self._bar.set_fraction(check.done / check.of if running and check.of else None)
        texts = {
            Checking.NOT_ASKED: (self.tr("Reads every stored file and compares it. Changes nothing."), "muted"),
            Checking.RUNNING: (self.tr("{done} of {of} files read").format(done=check.done, of=check.of), "muted"),
            Checking.WHOLE: (self._whole_text(check), "good"),
            Checking.DAMAGED: (
                self.tr(
                    "%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.",
                    "",
                    check.problems,
                ),
                "bad",
            ),
            Checking.FAILED: ("" if check.problem is None else check.problem.sentence, "bad"),
        }
        self._checked.set_hint(*texts[check.state])

    def _keeper_form(self) -> QWidget:
        form = QWidget()
        self._take, cancel = Button(Kind.OUTLINED), Button(Kind.QUIET)
        cancel.setText(self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        row.addWidget(self._take)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, tokens.GAP, 0, tokens.SPACE)
        column.setSpacing(tokens.SPACE)
        column.addWidget(self.choice)
        column.addLayout(row)
        self._busy = False
        self._take.clicked.connect(lambda: self.wanted.emit("keep"))
        cancel.clicked.connect(lambda: self.wanted.emit("keep-not"))
        cancel.leaves = True
        self.choice.entered.connect(lambda: self.wanted.emit("keep") if self.choice.ready else None)
        self.choice.changed.connect(lambda: self._take.setEnabled(self.choice.ready and not self._busy))
        return form

    def _safety(self) -> None:
        card = self.card(self.tr("If this computer is lost"))
        self._kit, _ = self.way(card, "kit", self.tr("Recovery kit"), "", self.tr("Open…"))
        self._backup, _ = self.way(card, "backup", self.tr("Backup"), "", self.tr("Open…"))
        self.way(
            card,
            "move",
            self.tr("Move to a new computer"),
            self.tr("Step by step, with backup and recovery kit."),
            self.tr("Begin…"),
        )
        self._checked, self._check = self.way(
            card, "check", self.tr("Check everything that is stored"), "", self.tr("Check")
        )
        self._repair = Button(Kind.OUTLINED)
        self._repair.setText(self.tr("Repair from a backup…"))
        self._repair.clicked.connect(lambda: self.wanted.emit("repair"))
        self._stop = Button(Kind.QUIET)
        self._stop.setText(self.tr("Stop"))
        self._stop.clicked.connect(lambda: self.wanted.emit("check-stop"))
        self._bar = Bar()
        self._bar.setAccessibleName(self.tr("How much was read"))
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        mends = QHBoxLayout()
        mends.setContentsMargins(0, 0, 0, 0)
        mends.addWidget(self._repair)
        mends.addStretch(1)
        mending = QWidget()
        mending.setLayout(mends)
        card.append(self._progress)
        card.append(mending)

    def _kept_text(self, view: VaultView) -> str:
        words = {
            "keychain": self.tr("With your login: its key is in the keychain of this computer."),
            "passphrase": self.tr("With a passphrase, typed whenever Likeness is opened."),
            "both": self.tr("With your login and a passphrase together."),
        }.get(view.kept_by, view.kept_by)
        weak = self.tr("The passphrase is guarded less than it could be: choose it again.") if view.weak else ""
        return f"{words} {weak}".strip()

    def _kit_text(self, view: VaultView) -> str:
        return {
            "none": self.tr("There is none. If the key is lost, nothing opens the vault."),
            "untested": self.tr("Made, but not confirmed yet: type the code back once."),
            "tested": self.tr("Made and confirmed."),
        }[view.kit]

    def _backup_text(self, view: VaultView, state: SettingsState) -> tuple[str, str]:
        days = None if state.now is None else backup_days(view, state.now)
        if days is None:
            return self.tr("There is none yet."), "warn"
        when = self.tr("The last one was today.") if days == 0 else self.tr("The last one was %n day(s) ago.", "", days)
        if view.owed:
            return f"{when} {self.tr('%n backup(s) still hold somebody who was erased.', '', view.owed)}", "warn"
        return when, "muted"

    def _whole_text(self, check: CheckView) -> str:
        said = self.tr("Everything is whole: %n file(s).", "", check.of)
        return f"{said} {self.tr('%n came back from the backup.', '', check.returned)}" if check.returned else said

    def _minutes_text(self, minutes: int) -> str:
        return self.tr("after %n minute(s)", "", minutes) if minutes else self.tr("never")
