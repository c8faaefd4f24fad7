# ruff: noqa: N802 (Qt names the methods that it calls)
"""Base models: what works without one, what this computer can do, which are here, and how one is added."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from likeness.ui.models.add_model import Doing, ModelsState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Kind
from likeness.ui.widgets.pack_agreement import AgreementPanel
from likeness.ui.widgets.pack_catalogue import CataloguePanel
from likeness.ui.widgets.pack_installed import InstalledPanel
from likeness.ui.widgets.pack_machine import MachinePanel, PackWorkPanel
from likeness.ui.widgets.page_frame import PageFrame


class AddModelPage(PageFrame):
    """`show_state` draws all of it; the signals say what the person wants."""

    folder_wanted = Signal()
    file_wanted = Signal()
    dropped = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.machine, self.installed = MachinePanel(), InstalledPanel()
        self.offer, self.entry = AgreementPanel(), AgreementPanel()
        self.catalogue, self.work = CataloguePanel(), PackWorkPanel()
        for widget in (self.work, self.offer, self.entry, self.machine, self.installed, self.catalogue):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.setSpacing(tokens.SPACE)
        self.file = self.foot.add(Kind.OUTLINED, self.tr("Add one file…"))
        self.folder = self.foot.add(Kind.PRIMARY, self.tr("Add from a folder or stick…"))
        for hidden in (self.work, self.offer, self.entry):
            hidden.hide()
        self.setAcceptDrops(True)
        self.folder.clicked.connect(self.folder_wanted)
        self.file.clicked.connect(self.file_wanted)
        self.foot.back.connect(self.back_wanted)
        self.set_title(
            self.tr("Base models"),
            self.tr(
                "Retouched portraits work at once and need none. New, generated portraits are made on top of a base model: add one from a folder, a file or a stick, or download one from the list below."
            ),
        )

    def show_state(self, state: ModelsState) -> None:
        self._say(state)
        for panel in (self.machine, self.installed, self.catalogue):
            panel.setVisible(state.loaded)
        if state.machine is not None:
            advised = state.entry(state.machine.advised)
            self.machine.show_machine(state.machine, advised.title if advised is not None else "")
        self.installed.show_state(state)
        self.catalogue.show_state(state)
        self._show_agreements(state)
        self.work.setVisible(state.course is not None)
        if state.course is not None:
            self.work.show_course(state.course)
        for button in (self.file, self.folder):
            button.setEnabled(not state.busy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.folder.isEnabled() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])

    def _show_agreements(self, state: ModelsState) -> None:
        wanted = state.entry(state.wanted)
        began = (self.offer.isHidden() and state.offer is not None) or (self.entry.isHidden() and wanted is not None)
        self.offer.setVisible(state.offer is not None)
        self.entry.setVisible(wanted is not None)
        if state.offer is not None:
            self.offer.show_offer(state.offer, busy=state.busy)
        if wanted is not None:
            self.entry.show_entry(wanted, accepted=state.wanted_accepted, busy=state.busy)
        if began:
            self.scroller.verticalScrollBar().setValue(0)

    def _say(self, state: ModelsState) -> None:
        if state.problem is not None:
            self.show_problem(state.problem, self.tr("Close"))
        elif state.said is not None:
            doing, name = state.said
            words = {
                Doing.ADD: self.tr("{name} is ready. Every file was checked."),
                Doing.GET: self.tr("{name} is ready. Every file was checked."),
                Doing.CHECK: self.tr("{name}: every file is as it should be."),
                Doing.REPAIR: self.tr("{name} is whole again."),
                Doing.CONVERT: self.tr("{name} was converted; its pictures were compared with the original's."),
                Doing.REMOVE: self.tr("{name} is gone."),
                Doing.FORGET: self.tr("What was begun of {name} is gone."),
                Doing.LOOK: self.tr("{name} is here already, and every file is the same."),
            }
            self.say(words.get(doing, "").format(name=name), self.tr("Close"))
        else:
            self.notice.hide()
