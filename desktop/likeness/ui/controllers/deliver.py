"""Joins the Deliver page to the desk and to long work: what can be delivered, how it comes out, and writing or printing it."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from shiboken6 import isValid

from likeness.ui.controllers import deliver_work as work_of
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import deliver as model
from likeness.ui.models.deliver import Asking, DeliverState, Written
from likeness.ui.models.works import Phase, WorkKind, WorkState
from likeness.ui.pages.deliver import DeliverPage, Share
from likeness.ui.places import Place
from likeness.ui.printing import AskPrinter, ask_system, print_sheets
from likeness.ui.problem import Problem
from likeness.ui.works import Order

if TYPE_CHECKING:
    from likeness.studio.exporting import Exported
    from likeness.studio.outlets import DocumentSeen, SheetSeen

SHEET_MS = 250
"""Changes of a sheet in a row are looked at once."""


class DeliverController(Controller):
    """Lives as long as the window. `ask_printer`: what shows the print dialog."""

    page: DeliverPage

    def __init__(self, context: Context, parent: QObject, ask_printer: AskPrinter = ask_system) -> None:
        super().__init__(context, parent)
        self.ask_printer = ask_printer
        self.state = DeliverState()
        self.page = DeliverPage()
        self._images: dict[str, QImage] = {}
        self._placed: dict[str, Mapping[str, Share]] = {}
        self._documents: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._heard: list[str] = []
        self._taken_up = ""
        self._sheet_timer = QTimer(self, interval=SHEET_MS, singleShot=True)
        self._sheet_timer.timeout.connect(self._look_at_sheet)
        context.desk.sitting_changed.connect(self._changed)
        context.works.changed.connect(self._work_changed)
        self._connect()

    def enter(self, place: Place) -> None:
        if place.sitting != self.state.sitting:
            self._forget()
            self.state = model.begin(place.sitting, place.item)
        elif place.item:
            self.state = model.come_for(self.state, place.item)
        self._take_up_work()
        self._show()
        self._load()

    def close(self) -> None:
        self._sheet_timer.stop()

    def _take_up_work(self) -> None:
        """What was begun before this page was made, or before somebody else was looked at."""
        for work in self.context.works.of(self.state.sitting):
            if work.kind is WorkKind.DELIVER and not work.ended and self.state.course is None:
                self._taken_up = work.id
                self.state = model.taken_up(self.state, work.id, work.done, work.of)

    # -- what there is

    def _forget(self) -> None:
        self._images, self._placed, self._documents, self._asked = {}, {}, {}, set()
        self.page.set_faces(None, {})
        self.page.set_sheet_image(None)

    def _load(self) -> None:
        self._ask(partial(work_of.read_outlets, sitting=self.state.sitting), self._loaded)

    def _ask(self, work: Any, done: Any) -> None:  # noqa: ANN401 (as Desk.ask takes them)
        """Answers about somebody who is not looked at any more are dropped."""
        sitting = self.state.sitting
        self.context.desk.ask(
            work,
            lambda result: done(result) if self.state.sitting == sitting else None,
            lambda problem: self._failed(problem) if self.state.sitting == sitting else None,
            owner=self,
        )

    def _loaded(self, outlets: Any) -> None:  # noqa: ANN401 (an Outlets)
        self._become(model.with_outlets(self.state, outlets))

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    def _changed(self, sitting: str) -> None:
        if sitting == self.state.sitting and self.page.isVisible():
            self._load()

    def _become(self, state: DeliverState) -> None:
        self.state = state
        self._show()
        self._fetch()

    def _show(self) -> None:
        self.page.show_state(self.state)
        for name, image in self._images.items():
            self.page.portraits.set_image(name, image)
            self.page.document.photos.set_image(name, image)
        face = self.state.face
        self.page.set_faces(self._images.get(face), self._placed.get(face, {}))
        self.page.set_documents(self._images.get(self.state.photo), self._documents)

    # -- pictures

    def _fetch(self) -> None:
        """One by one, so that whatever else is asked comes in between; what is asked once is not asked again."""
        state, sitting = self.state, self.state.sitting
        if state.face and f"placed {state.face}" not in self._asked:
            self._asked.add(f"placed {state.face}")
            self._ask(
                partial(work_of.placements, sitting=sitting, portrait=state.face), partial(self._place, state.face)
            )
        wanted = [(each.portrait, "portrait") for each in state.offered]
        if state.outlets is not None and (state.choosing or state.photo):
            wanted += [(photo, "photo") for photo in state.outlets.untouched]
        for name, kind in wanted:
            if name not in self._asked:
                self._asked.add(name)
                self._ask(partial(work_of.small, sitting=sitting, kind=kind, blob=name), partial(self._pictured, name))
        for name in model.to_see(state):
            if (key := f"{name} {state.photo} {state.plain}") not in self._asked:
                self._asked.add(key)
                self._look_at_document(name)
        if state.with_sheet and state.sheet_seen is None and not self._sheet_timer.isActive():
            self._sheet_timer.start()

    def _pictured(self, name: str, image: QImage | None) -> None:
        if image is not None:
            self._images[name] = image
            self._show()

    def _place(self, portrait: str, placed: Mapping[str, Share]) -> None:
        self._placed[portrait] = placed
        self._show()

    def _look_at_document(self, name: str) -> None:
        photo, plain = self.state.photo, self.state.plain
        work = partial(work_of.see_document, sitting=self.state.sitting, spec=name, photo=photo, plain=plain)

        def seen(result: "tuple[DocumentSeen, QImage | None]") -> None:
            if (photo, plain) == (self.state.photo, self.state.plain):
                if result[1] is not None:
                    self._documents[name] = result[1]
                self._become(model.with_seen(self.state, name, result[0]))

        def not_seen(problem: Problem) -> None:
            if (photo, plain) == (self.state.photo, self.state.plain):
                self._become(model.with_seen(self.state, name, problem))

        self.context.desk.ask(work, seen, not_seen, owner=self)

    def _look_at_sheet(self) -> None:
        state, subject = self.state, model.subject_of_sheet(self.state)
        if not state.with_sheet or not subject:
            return
        wish = state.sheet

        def seen(result: "tuple[SheetSeen, QImage | None]") -> None:
            if self.state.sheet == wish:
                self.page.set_sheet_image(result[1])
                self._become(model.with_sheet_seen(self.state, result[0]))

        def not_seen(problem: Problem) -> None:
            if self.state.sheet == wish:
                self.page.set_sheet_image(None)
                self._become(model.with_sheet_seen(self.state, problem))

        work = partial(work_of.see_sheet, sitting=state.sitting, subject=subject, wish=wish, plain=state.plain)
        self.context.desk.ask(work, seen, not_seen, owner=self)

    # -- choices

    def _connect(self) -> None:
        page = self.page
        page.portrait_pressed.connect(lambda name: self._become(model.turn_portrait(self.state, name)))
        page.spec_pressed.connect(self._press_spec)
        page.document.photo_pressed.connect(self._choose_photo)
        page.document.plain_turned.connect(lambda on: self._become(model.with_plain(self.state, plain=on)))
        page.sheet.wished.connect(lambda wish: self._become(model.with_sheet(self.state, wish)))
        page.sheet.print_wanted.connect(self._print)
        page.saying.labelled.connect(lambda labels: self._become(model.with_labels(self.state, labels)))
        page.folder_wanted.connect(self._choose_folder)
        page.seal_wanted.connect(lambda: self._become(model.ask(self.state, Asking.SEAL)))
        page.seal.sealed.connect(self._choose_file)
        page.seal.cancelled.connect(self._ask_nothing)
        page.clash.keep_wanted.connect(lambda: self._write(Path(self.state.folder), replace=False))
        page.clash.replace_wanted.connect(lambda: self._write(Path(self.state.folder), replace=True))
        page.clash.cancelled.connect(self._ask_nothing)
        page.written.cancel_wanted.connect(self._cancel)
        page.written.show_wanted.connect(self._show_folder)
        page.notice_acted.connect(lambda: self._become(model.ask(self.state, Asking.NOTHING)))
        page.back_wanted.connect(self.context.back)

    def _press_spec(self, spec: str) -> None:
        outlets = self.state.outlets
        closed = outlets is None or (
            outlets.photos_closed and any(o.name == spec and o.document for o in outlets.outlets)
        )
        if not closed:
            self._become(model.turn_spec(self.state, spec))

    def _choose_photo(self, photo: str) -> None:
        before = self.state
        state = model.choose_photo(before, photo)
        if photo and not before.photo and not state.documents:
            first = next((each.name for each in state.outlets.outlets if each.document), "") if state.outlets else ""
            state = model.turn_spec(state, first) if first else state
        self._documents = {}
        self._become(state)

    def _ask_nothing(self) -> None:
        self._become(model.ask(self.state, Asking.NOTHING))

    # -- writing

    def _choose_folder(self) -> None:
        if not self.state.ready:
            return
        folder = self.context.choose.folder(self.page.tr("Where the files go"))
        if folder is None:
            return
        work = partial(work_of.taken, state=self.state, folder=folder)
        self._ask(work, partial(self._looked_for_clashes, folder))

    def _looked_for_clashes(self, folder: Path, taken: tuple[str, ...]) -> None:
        if taken:
            self._become(model.ask(self.state, Asking.CLASH, taken, str(folder)))
        else:
            self._write(folder, replace=False)

    def _write(self, folder: Path, *, replace: bool) -> None:
        self._start(
            partial(work_of.export, state=self.state, folder=folder, replace=replace, heard=self._listen()), str(folder)
        )

    def _choose_file(self) -> None:
        if not self.state.ready:
            return
        self._ask(partial(work_of.sealed_name, state=self.state), self._save_sealed)

    def _save_sealed(self, name: str) -> None:
        file = self.context.choose.save(self.page.tr("Save the encrypted file"), name, ["*.age"])
        if file is None or self.state.asking is not Asking.SEAL:
            return
        once = [
            self.page.seal.take()
        ]  # works remember what they ran: the passphrase is taken out of here when it is used
        run = partial(work_of.export_sealed, state=self.state, file=file, once=once)
        self._start(run, str(file))

    def _listen(self) -> list[str]:
        """Names of files as they are written, from another thread: what there is when it ends early."""
        self._heard = []
        return self._heard

    def _start(self, run: Any, where: str) -> None:  # noqa: ANN401 (as Order takes it)
        sitting = self.state.sitting
        order = Order(
            WorkKind.DELIVER, sitting, run, partial(self._done, sitting), partial(self._ended_early, sitting, where)
        )
        work = self.context.works.start(order)
        self._become(model.started(self.state, work))

    def _work_changed(self, work: WorkState) -> None:
        course = self.state.course
        if course is not None and course.work == work.id and not work.ended:
            stopping = work.phase is Phase.STOPPING
            self.state = model.progressed(self.state, work.done, work.of, stopping=stopping)
            self.page.show_state(self.state)
        elif course is not None and course.work == work.id == self._taken_up:
            self._become(model.ended(self.state, None, work.problem))

    def _done(self, sitting: str, done: "Exported") -> None:
        self.context.desk.changed(sitting)
        if self._looks_at(sitting):
            written = Written(tuple(file.file for file in done.files), done.where, done.sealed)
            self._become(model.ended(self.state, written))

    def _ended_early(self, sitting: str, where: str, problem: Problem) -> None:
        if not self._looks_at(sitting):
            return
        stopped = problem.code == "stopped"
        files = tuple(self._heard)
        written = Written(files, where, stopped=True) if files or stopped else None
        self._become(model.ended(self.state, written, None if stopped else problem))

    def _looks_at(self, sitting: str) -> bool:
        """Work outlives its page: pages are made anew in another language, and show somebody else meanwhile."""
        return isValid(self) and isValid(self.page) and self.state.sitting == sitting

    def _cancel(self) -> None:
        if self.state.course is not None:
            self.context.works.cancel(self.state.course.work)

    def _show_folder(self) -> None:
        if self.state.written is not None:
            self.context.open_file(Path(self.state.written.folder))

    # -- printing

    def _print(self) -> None:
        sitting = self.state.sitting
        order = Order(
            WorkKind.DELIVER,
            sitting,
            partial(work_of.pages, state=self.state),
            partial(self._give_to_printer, sitting),
            partial(self._ended_early, sitting, ""),
        )
        work = self.context.works.start(order)
        self._become(model.started(self.state, work))

    def _give_to_printer(self, sitting: str, sheets: list[tuple[QImage, tuple[float, float]]]) -> None:
        if not self._looks_at(sitting):
            return
        printed = print_sheets(sheets, self.ask_printer)
        self._become(model.ended(self.state, Written((), "", printed=printed) if printed else None))
