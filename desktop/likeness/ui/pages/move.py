"""Moving to a new computer: what is done here, and what is done there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from likeness.ui.models.move import MoveState, Stage
from likeness.ui.theme.icons import Icons
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.setting_step import SettingStep
from likeness.ui.widgets.setting_width import at_most
from likeness.ui.words import date_text

WIDEST = 840


class MovePage(PageFrame):
    """`wanted`: kit, backup, wipe."""

    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = {
            Stage.KIT: SettingStep(icons, 1, self.tr("A recovery kit on paper"), self.tr("Open the kit…")),
            Stage.BACKUP: SettingStep(icons, 2, self.tr("A backup of today"), self.tr("Back up…")),
            Stage.THERE: SettingStep(icons, 3, self.tr("On the new computer")),
        }
        self._primary = self.foot.add(Kind.PRIMARY, "")
        self._next = ""
        for stage, step in self._steps.items():
            step.wanted.connect(lambda stage=stage: self.wanted.emit(str(stage)))
            self.body.addLayout(at_most(step, WIDEST))
        self._wipe = SettingStep(icons, 4, self.tr("Here, once everything is there"), self.tr("Remove everything…"))
        self._wipe.wanted.connect(lambda: self.wanted.emit("wipe"))
        self.body.addLayout(at_most(self._wipe, WIDEST))
        self.body.addStretch(1)
        self._primary.clicked.connect(lambda: self.wanted.emit(self._next))
        self.set_title(
            self.tr("Move to a new computer"),
            self.tr(
                "With a backup and the recovery kit everything goes along, encrypted all the way. Base models are added anew there; they are not personal."
            ),
        )

    def show_state(self, state: MoveState) -> None:
        self.show_problem(state.problem)
        kit_role = "" if state.kit == "tested" else "warn"
        self._steps[Stage.KIT].show_step(self._kit_text(state), kit_role, done=state.done(Stage.KIT))
        self._steps[Stage.BACKUP].show_step(
            self._backup_text(state), "" if state.done(Stage.BACKUP) else "warn", done=state.done(Stage.BACKUP)
        )
        self._steps[Stage.THERE].show_step("", facts=self._there(state))
        self._wipe.show_step(
            self.tr("Two computers that both go on with the same vault would go apart. Use it on the new one only.")
        )
        here = state.here
        self._next = str(here)
        for stage in (Stage.KIT, Stage.BACKUP):
            self._steps[stage].button.setVisible(stage is not here)
        self._primary.setVisible(here is not Stage.THERE and bool(state.kit))
        self._primary.setText(self.tr("Open the kit…") if here is Stage.KIT else self.tr("Back up…"))

    def _kit_text(self, state: MoveState) -> str:
        return {
            "tested": self.tr("Made and confirmed. Take the paper along."),
            "untested": self.tr("Made, but not confirmed yet: type the code back once."),
            "none": self.tr("There is none yet. Without it nobody opens the backup."),
        }.get(state.kit, "")

    def _backup_text(self, state: MoveState) -> str:
        latest = state.latest
        if latest is None or latest.made is None:
            return self.tr("There is none yet. It takes a stick or another disk.") if state.kit else ""
        if state.done(Stage.BACKUP):
            said = self.tr("Made today to {folder}. Take the disk along; back up again if you go on working here.")
            return said.format(folder=latest.folder)
        if not latest.there:
            return self.tr("The last one, of {date}, is not plugged in.").format(date=date_text(latest.made))
        return self.tr("The last one is of {date}: make a new one.").format(date=date_text(latest.made))

    def _there(self, state: MoveState) -> tuple[str, ...]:
        facts = [
            self.tr("Install Likeness, and plug in the disk with the backup."),
            self.tr("Choose “Restore a backup” on its first page, or in Settings, Storage and keys, Backup."),
            self.tr("Choose the backup's folder, and type the code from the paper."),
            self.tr("Choose how the vault shall be opened there: the keychain of this computer does not go along."),
        ]
        if state.fingerprint:
            same = self.tr("Compare the key that signs receipts; it is the same on both: {fingerprint}")
            facts.append(same.format(fingerprint=state.fingerprint))
        return tuple(facts)
