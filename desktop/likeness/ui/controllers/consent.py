"""Moves the consent page: reads what is agreed to, signs, renews, withdraws, vouches, and erases a sitting whose person said no."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt

from likeness.consent.purposes import ADULT_AGE, Purpose
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.presence_camera import PresenceCamera
from likeness.ui.controllers.stopping import Stopping
from likeness.ui.models import consent as model
from likeness.ui.models.consent import Busy, ConsentState, Mode, Panel
from likeness.ui.pages.consent import ConsentPage
from likeness.ui.places import LIBRARY, Place, Room
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from likeness.consent.consequences import Consequences
    from likeness.studio.consent_view import ConsentView
    from likeness.studio.house import Studio
    from likeness.studio.presence import PresenceShown

Result = TypeVar("Result")
GONE = frozenset({"sitter-erased", "sitter-unknown"})
PATTERNS = ("*.pdf", "*.html", "*.json")


class ConsentController(Controller):
    """One sitting at a time: the one whose room was entered."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page: ConsentPage = ConsentPage()
        self.state = ConsentState()
        self._entered = False
        self._wanted = ""
        """What the place asked for, until it can be shown: renew or presence."""
        self._stopping = Stopping(context.works, context.desk, self)
        self._camera = PresenceCamera(context.desk, self)
        self._connect()
        context.desk.sitting_changed.connect(self._changed)

    def enter(self, place: Place) -> None:
        self._entered = True
        if place.sitting != self.state.sitting:
            self._become(ConsentState(sitting=place.sitting))
        self._load()
        self._wanted = place.item

    def leave(self) -> None:
        self._entered = False
        self._stop_camera()

    def close(self) -> None:
        self._stop_camera()

    def _become(self, state: ConsentState) -> None:
        self.state = state
        self.page.show_state(state)

    def _failed(self, problem: Problem) -> None:
        if problem.code in GONE:  # erased meanwhile, on another page or by the sweep
            self._become(ConsentState())
            self.context.go(LIBRARY)
            return
        self._become(model.with_problem(self.state, problem))

    def _ask(self, work: "Callable[[Studio], Result]", done: Callable[[Result], None]) -> None:
        """An answer about a sitting that is not shown any more is dropped."""
        sitting = self.state.sitting

        def hear(result: Result) -> None:
            if self.state.sitting == sitting:
                done(result)

        def fail(problem: Problem) -> None:
            if self.state.sitting == sitting:
                self._failed(problem)

        self.context.desk.ask(work, hear, fail, owner=self)

    def _changed(self, sitting: str) -> None:
        if self._entered and sitting == self.state.sitting and self.state.busy is Busy.NONE:
            self._load()

    def _load(self) -> None:
        self._ask(partial(_view, sitting=self.state.sitting), self._loaded)

    def _loaded(self, view: "ConsentView") -> None:
        known, presence = self.state.presence_known, self.state.presence
        state = model.with_view(self.state, view)
        self._become(model.with_presence(state, presence) if known else state)
        if self._wanted == "renew" and self.state.mode is Mode.SIGNED:
            self._wanted = ""
            self._become(model.begin_renewal(self.state))
        if Purpose.TRAIN in self.state.given:
            self._ask(partial(_presence, sitting=view.sitting), self._heard_of_presence)

    def _heard_of_presence(self, presence: "PresenceShown | None") -> None:
        self._become(model.with_presence(self.state, presence))
        if self._wanted == "presence":
            self._wanted = ""
            self.page.presence.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sign(self) -> None:
        if model.missing(self.state) or self.state.busy is not Busy.NONE:
            return
        answer, renewing, name = model.answer(self.state), self.state.mode is Mode.RENEW, self.state.filled.name
        self._become(model.with_busy(self.state, Busy.SIGNING))
        work = partial(_sign, sitting=self.state.sitting, answer=answer, name=name, renewing=renewing)
        self._ask(work, self._written)

    def _written(self, view: "ConsentView") -> None:
        """Shown as it is now; the others are told."""
        self._become(model.with_view(ConsentState(sitting=view.sitting), view))
        self.context.desk.changed(view.sitting)
        if Purpose.TRAIN in self.state.given:
            self._ask(partial(_presence, sitting=view.sitting), self._heard_of_presence)

    def _erase(self) -> None:
        if self.state.busy is not Busy.NONE:
            return
        self._become(model.with_busy(self.state, Busy.ERASING))
        work = partial(_erase, sitting=self.state.sitting)
        self._stopping.end_all(self.state.sitting, lambda: self._ask(work, lambda _: self._erased()))

    def _erased(self) -> None:
        self.context.desk.erased.emit(self.state.sitting)
        self._become(ConsentState())
        self.context.desk.changed("")
        self.context.go(LIBRARY)

    def _begin_withdrawal(self, purpose: Purpose | None) -> None:
        leaving = self.state.given if purpose is None else frozenset({purpose})
        self._become(model.begin_withdrawal(self.state, leaving))
        self._preview()

    def _turn_leaving(self, purpose: Purpose, on: bool) -> None:  # noqa: FBT001 (a slot)
        self._become(model.with_leaving(self.state, purpose, on=on))
        self._preview()

    def _preview(self) -> None:
        leaving = self.state.leaving
        if leaving:
            self._ask(partial(_preview, sitting=self.state.sitting, leaving=leaving), partial(self._previewed, leaving))

    def _previewed(self, leaving: frozenset[Purpose], preview: "Consequences") -> None:
        self._become(model.with_preview(self.state, leaving, preview))

    def _withdraw(self) -> None:
        if self.state.preview is None or not self.state.leaving or self.state.busy is not Busy.NONE:
            return
        leaving = self.state.leaving
        self._become(model.with_busy(self.state, Busy.WITHDRAWING))
        work = partial(_withdraw, sitting=self.state.sitting, leaving=leaving)
        self._stopping.end(self.state.sitting, leaving, lambda: self._ask(work, self._written))

    def _vouch(self, by: str) -> None:
        if self.state.busy is Busy.NONE:
            self._become(model.with_busy(self.state, Busy.VOUCHING))
            self._ask(partial(_vouch, sitting=self.state.sitting, by=by), self._vouched)

    def _vouched(self, presence: "PresenceShown") -> None:
        self._become(model.with_presence(model.with_busy(self.state, Busy.NONE), presence))
        self.context.desk.changed(self.state.sitting)

    def _rename(self, name: str) -> None:
        if self.state.view is not None and name != self.state.view.name:
            self._ask(partial(_rename, sitting=self.state.sitting, name=name), self._written)

    def _save(self) -> None:
        file = self.context.choose.save(self.tr("Save the receipt"), "consent-receipt.pdf", PATTERNS)
        if file is not None and self.state.busy is Busy.NONE:
            self._become(model.with_busy(self.state, Busy.SAVING))
            work = partial(_save, sitting=self.state.sitting, file=file)
            self._ask(work, lambda _: self._become(model.with_saved(self.state)))

    def _back(self) -> None:
        state = self.state
        if state.panel is Panel.NONE and state.mode not in {Mode.CHANGE, Mode.RENEW}:
            self.context.back()
        else:
            self._become(model.go_back(state))

    def _connect(self) -> None:
        page = self.page
        page.filled.connect(lambda name, value: self._become(model.with_filled(self.state, **{name: value})))
        page.turned.connect(lambda purpose, on: self._become(model.choose(self.state, purpose, on=on)))
        page.all_wanted.connect(lambda purposes: self._become(model.choose_all(self.state, purposes)))
        page.sign_wanted.connect(self._sign)
        page.refuse_wanted.connect(lambda: self._become(model.begin_refusal(self.state)))
        page.erase_wanted.connect(self._erase)
        page.back_wanted.connect(self._back)
        page.next_wanted.connect(lambda: self.context.go(Place(Room.PHOTOS, self.state.sitting)))
        page.change_wanted.connect(lambda: self._become(model.begin_change(self.state)))
        page.renew_wanted.connect(lambda: self._become(model.begin_renewal(self.state)))
        page.save_wanted.connect(self._save)
        page.renamed.connect(self._rename)
        page.withdraw_wanted.connect(self._begin_withdrawal)
        page.leaving_turned.connect(self._turn_leaving)
        page.withdraw_confirmed.connect(self._withdraw)
        page.vouched.connect(self._vouch)
        page.camera_wanted.connect(self._start_camera)
        page.camera_stop_wanted.connect(self._stop_camera)
        self._connect_camera()

    def _connect_camera(self) -> None:
        camera, preview = self._camera, self.page.presence.preview
        preview.place_changed.connect(camera.set_place)
        camera.pictured.connect(preview.set_image)
        camera.advised.connect(preview.set_showing)
        camera.ended.connect(self._vouched)
        camera.failed.connect(self._failed)

    def _start_camera(self) -> None:
        """The camera is on only as long as this page asks for it."""
        if self.state.busy is Busy.NONE:
            self._become(model.with_busy(self.state, Busy.CHECKING))
            self._camera.start(self.state.sitting)

    def _stop_camera(self) -> None:
        if self._camera.on:
            self._camera.stop()
            self._become(model.with_busy(self.state, Busy.NONE))


def _view(studio: "Studio", sitting: str) -> "ConsentView":
    from likeness.studio.consent_view import consent_view  # noqa: PLC0415

    return consent_view(studio, sitting)


def _presence(studio: "Studio", sitting: str) -> "PresenceShown | None":
    from likeness.studio.presence import presence_of  # noqa: PLC0415 (it brings the models for faces along)

    return presence_of(studio, sitting)


def _sign(studio: "Studio", sitting: str, answer: model.Answer, name: str, *, renewing: bool) -> "ConsentView":
    """The name is put right first; what was signed before stays as it was signed."""
    from likeness.studio.consents import grant, renew_consent  # noqa: PLC0415
    from likeness.studio.sittings import rename_sitting, show_sitting  # noqa: PLC0415

    if show_sitting(studio, sitting).name != name.strip():
        rename_sitting(studio, sitting, name)
    purposes, signed, guardian, drawn = answer.purposes, answer.signed_name, answer.guardian, answer.drawn
    if renewing:
        renew_consent(studio, sitting, signed, purposes=purposes, age=answer.age, guardian=guardian, drawn=drawn)
    else:
        age = ADULT_AGE if answer.age is None else answer.age
        grant(studio, sitting, purposes, signed, age=age, guardian=guardian, drawn=drawn)
    return _view(studio, sitting)


def _rename(studio: "Studio", sitting: str, name: str) -> "ConsentView":
    from likeness.studio.sittings import rename_sitting  # noqa: PLC0415

    rename_sitting(studio, sitting, name)
    return _view(studio, sitting)


def _preview(studio: "Studio", sitting: str, leaving: frozenset[Purpose]) -> "Consequences":
    from likeness.studio.consents import preview_withdrawal  # noqa: PLC0415

    return preview_withdrawal(studio, sitting, tuple(leaving))


def _withdraw(studio: "Studio", sitting: str, leaving: frozenset[Purpose]) -> "ConsentView":
    from likeness.studio.consents import withdraw_consent  # noqa: PLC0415

    withdraw_consent(studio, sitting, tuple(leaving))
    return _view(studio, sitting)


def _erase(studio: "Studio", sitting: str) -> None:
    from likeness.studio.sittings import erase_sitting  # noqa: PLC0415

    erase_sitting(studio, sitting)


def _vouch(studio: "Studio", sitting: str, by: str) -> "PresenceShown":
    from likeness.studio.presence import vouch  # noqa: PLC0415

    return vouch(studio, sitting, by)


def _save(studio: "Studio", sitting: str, file: "Path") -> None:
    from likeness.studio.consents import receipt  # noqa: PLC0415
    from likeness.studio.handouts import write_one  # noqa: PLC0415

    write_one(file, receipt(studio, sitting))
