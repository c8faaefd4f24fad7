"""The settings: sections at the beginning of the line, rows beside them. Everything is saved at once and can be taken back."""

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from likeness.ui.models.settings import Section, SettingsState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.page_frame import PageFrame
from likeness.ui.widgets.passphrase_choice import PassphraseChoice
from likeness.ui.widgets.setting_panel import SettingPanel
from likeness.ui.widgets.setting_panels import (
    AdvancedPanel,
    AppearancePanel,
    BoothPanel,
    CameraPanel,
    ConsentPanel,
    KeepingPanel,
    ModelsPanel,
)
from likeness.ui.widgets.setting_sections import SettingSections
from likeness.ui.widgets.setting_storage import StoragePanel

WIDEST = 840
"""Lines of rows stay readable on a wide screen."""

PANELS: dict[str, type[SettingPanel]] = {
    Section.APPEARANCE: AppearancePanel,
    Section.STORAGE: StoragePanel,
    Section.KEEPING: KeepingPanel,
    Section.MODELS: ModelsPanel,
    Section.CAMERA: CameraPanel,
    Section.CONSENT: ConsentPanel,
    Section.BOOTH: BoothPanel,
    Section.ADVANCED: AdvancedPanel,
}
"""Each is made when its section is first looked at: all at once would hold the window up."""


class SettingsPage(PageFrame):
    """`chosen`, `undone`, `wanted`: as SettingPanel's; `undone("")`: the last change of all."""

    chosen = Signal(str, object)
    undone = Signal(str)
    wanted = Signal(str)
    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: dict[str, SettingPanel] = {}
        self._column = QVBoxLayout()
        self._sections = SettingSections()
        self._arrange()
        self._connect()
        self.set_title(self.tr("Settings"), self.tr("Every change counts at once and can be undone."))

    @property
    def keeper_choice(self) -> PassphraseChoice:
        """How the vault shall be opened; the passphrase is taken from it once."""
        return cast("StoragePanel", self._panel(Section.STORAGE)).choice

    def show_state(self, state: SettingsState) -> None:
        self.show_problem(state.problem, self.tr("Try again") if state.problem else "")
        self._sections.choose(state.section)
        shown = self._panel(state.section)
        shown.show_state(state)
        for panel in self._panels.values():
            panel.setVisible(panel is shown)

    def focus(self, field: str) -> None:
        """The keyboard onto a setting; without one, onto the list of sections."""
        found = [control for panel in self._panels.values() if (control := panel.control(field)) is not None]
        (found[0] if found else self._sections).setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        self._sections.set_sections(self._names())
        side = QVBoxLayout()
        side.setSpacing(tokens.GAP)
        side.addWidget(self._sections)
        for word, text, kind in (
            ("diagnostics", self.tr("Diagnostics"), Kind.QUIET),
            ("wipe", self.tr("Remove everything…"), Kind.DANGER),
        ):
            button = Button(kind)
            button.setText(text)
            button.clicked.connect(lambda _=False, word=word: self.wanted.emit(word))
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        side.addStretch(1)
        panels = QWidget()
        panels.setMaximumWidth(WIDEST)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        panels.setLayout(self._column)
        row = QHBoxLayout()
        row.setSpacing(tokens.MARGIN)
        row.addLayout(side)
        row.addWidget(panels, 1)
        row.addStretch(0)
        self.body.addLayout(row, 1)

    def _panel(self, section: str) -> SettingPanel:
        if section not in self._panels:
            panel = self._panels[section] = PANELS[section]()
            panel.chosen.connect(self.chosen)
            panel.undone.connect(self.undone)
            panel.wanted.connect(self.wanted)
            self._column.insertWidget(0, panel)
        return self._panels[section]

    def _connect(self) -> None:
        self._sections.chosen.connect(self.section_chosen)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, lambda: self.undone.emit(""))
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _names(self) -> list[tuple[str, str]]:
        return [
            (Section.APPEARANCE, self.tr("Appearance and language")),
            (Section.STORAGE, self.tr("Storage and keys")),
            (Section.KEEPING, self.tr("How long things are kept")),
            (Section.MODELS, self.tr("Base models")),
            (Section.CAMERA, self.tr("Camera and printing")),
            (Section.CONSENT, self.tr("Consent pages")),
            (Section.BOOTH, self.tr("Photo booth")),
            (Section.ADVANCED, self.tr("Advanced")),
        ]
