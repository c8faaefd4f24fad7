"""Moves the privacy centre: reads what is held of whom, counts connections, hands out copies and papers, erases with a certificate."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from likeness.base.clock import to_iso
from likeness.ui.controllers import privacy_work as work
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.controllers.stopping import Stopping
from likeness.ui.desk import DeskState
from likeness.ui.models import privacy as model
from likeness.ui.models.privacy import Looking, Phase, PrivacyState
from likeness.ui.pages.person_data import PersonData
from likeness.ui.pages.privacy import PrivacyPage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from likeness.delivery.tone_figures import ToneReport
    from likeness.studio.house import Studio

Result = TypeVar("Result")
PAPERS = ("*.pdf", "*.html", "*.json")
GONE = frozenset({"sitter-erased", "sitter-unknown"})
AGAIN_MS = 200
LOOK_MS = 1_000
"""How often the count of connections is looked at while the page is shown."""


class PrivacyController(Controller):
    """The whole room; what happens on other threads stands in privacy_work.py."""

    _stepped = Signal(str)
    _copied = Signal(int, int)
    _measured = Signal(int, int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.person = PersonData()
        self.page: PrivacyPage = PrivacyPage(self.person)
        self.state = PrivacyState(since=context.guard.since)
        self._entered = False
        self._stop = threading.Event()
        self._stop_copy = threading.Event()
        self._stopping = Stopping(context.works, context.desk, self)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._count)
        self._connect_page()
        self._connect_person()
        queued = Qt.ConnectionType.QueuedConnection
        self._stepped.connect(lambda step: self._become(model.with_step(self.state, step)), queued)
        self._copied.connect(self._show_copied, queued)
        self._measured.connect(lambda done, of: self._become(model.measuring(self.state, done, of)), queued)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._load_again)
        context.desk.sitting_changed.connect(self._written)
        self._become(self.state)

    def _written(self, _sitting: str) -> None:
        self._again.start()

    def enter(self, place: Place) -> None:
        """`place.sitting` opens that person, `place.item` one of Looking."""
        self._entered = True
        self._look.start()
        self._count()
        if place.sitting:
            self._look_at(Looking.PERSON, place.sitting)
        elif place.item in set(Looking):
            self._look_at(Looking(place.item))
        elif self.state.erasure.phase is Phase.DONE:
            self._look_at(Looking.PEOPLE)
        self._load()

    def leave(self) -> None:
        self._entered = False
        self._look.stop()

    def close(self) -> None:
        self._look.stop()
        self._again.stop()
        self._stop.set()
        self._stop_copy.set()

    # -- reading

    def _become(self, state: PrivacyState) -> None:
        self.state = state
        self.page.show_state(state, self.context.clock())
        self.person.show_state(state)

    def _failed(self, problem: Problem) -> None:
        if problem.code == "vault-missing" or self.context.desk.state is DeskState.NONE:
            self._become(replace(self.state, has_vault=False, people=(), problem=None))
            return
        self._become(model.with_problem(self.state, problem))
        if problem.code in GONE and self.state.looking is Looking.PERSON:
            self._become(model.look_at(self.state, Looking.PEOPLE))

    def _ask(self, job: "Callable[[Studio], Result]", done: Callable[[Result], None]) -> None:
        self.context.desk.ask(job, done, self._failed, owner=self)

    def _long(
        self,
        job: "Callable[[Studio], Result]",
        done: Callable[[Result], None],
        failed: Callable[[Problem], None],
        stop: threading.Event,
    ) -> None:
        """Where this page was made anew meanwhile, nobody hears of the end."""

        def hear(result: Result) -> None:
            if isValid(self):
                done(result)

        def fail(problem: Problem) -> None:
            if isValid(self):
                failed(problem)

        self.context.desk.long(job, hear, fail, stop=stop.set)

    def _count(self) -> None:
        if self.context.guard.attempts != self.state.attempts:
            self._become(replace(self.state, attempts=self.context.guard.attempts))

    def _load_again(self) -> None:
        """Once for many changes: works tell of every picture."""
        if self._entered and not self.state.erasure.runs:
            self._load()

    def _load(self) -> None:
        """The list first, then the rest, each as it comes."""
        self._ask(work.people, self._heard_people)
        self._ask(work.vault, lambda vault: self._become(replace(self.state, vault=vault)))
        self._ask(work.downloads, lambda allowed: self._become(replace(self.state, downloads=allowed)))
        self._ask(work.retention, lambda report: self._become(replace(self.state, retention=report)))
        if not self.state.tone.known:
            home = self.context.home
            self.context.desk.aside(
                lambda: work.kept_tone(home),
                lambda report: self._become(model.with_tone(self.state, report)),
                self._failed,
                owner=self,
            )
        self._load_right()

    def _load_right(self) -> None:
        looking, sitting = self.state.looking, self.state.sitting
        if looking is Looking.PERSON and self.state.erasure.phase is not Phase.DONE:
            self._ask(
                partial(work.person, sitting=sitting), lambda one: self._become(model.with_person(self.state, one))
            )
        elif looking is Looking.LEDGER:
            self._ask(work.ledger, lambda rows: self._become(model.with_ledger(self.state, rows)))
        elif looking is Looking.RECORDS:
            self._ask(work.erased, lambda rows: self._become(replace(self.state, erased=rows)))

    def _heard_people(self, people: "work.People") -> None:
        """One person alone needs no list."""
        state = model.with_people(self.state, people)
        if state.looking is Looking.PEOPLE and len(people) == 1:
            state = model.look_at(state, Looking.PERSON, people[0].sitting)
        self._become(state)
        if state.looking is Looking.PERSON and state.person is None:
            self._load_right()

    def _look_at(self, looking: Looking, sitting: str = "") -> None:
        self._become(model.look_at(self.state, looking, sitting))
        if looking is Looking.PEOPLE and len(self.state.people or ()) == 1:
            self._become(model.look_at(self.state, Looking.PERSON, (self.state.people or ())[0].sitting))
        self._load_right()

    # -- clock, barriers, tone, ledger, papers

    def _sweep(self, *, clock_is_right: bool) -> None:
        if not self.state.sweeping:
            self._become(replace(self.state, sweeping=True, problem=None))
            self._ask(partial(work.sweep, clock_is_right=clock_is_right), lambda _: self._swept())

    def _swept(self) -> None:
        self._become(replace(self.state, sweeping=False))
        self.context.desk.changed("")

    def _probe(self) -> None:
        self._become(replace(self.state, probing=True, problem=None))
        self.context.desk.aside(
            work.barriers,
            lambda found: self._become(replace(self.state, barriers=found, probing=False)),
            self._failed,
            owner=self,
        )

    def _measure(self) -> None:
        if self.state.tone.runs:
            return
        self._stop.clear()
        self._become(model.measuring(self.state, 0, 0))
        job = partial(work.measure_tone, stop=self._stop, say=self._measured.emit, clock=self.context.clock)
        self._long(job, self._heard_tone, self._tone_failed, self._stop)

    def _heard_tone(self, report: "ToneReport") -> None:
        self._become(model.with_tone(self.state, report))

    def _tone_failed(self, problem: Problem) -> None:
        self._become(model.not_measured(self.state, None if problem.code == "stopped" else problem))

    def _save_tone(self) -> None:
        file = self.context.choose.save(self.tr("Save the report"), "skin-tone.html", ("*.html",))
        report = self.state.tone.report
        if file is not None and report is not None:
            self.context.desk.aside(
                partial(work.write_tone, report, file), lambda _: self.context.open_file(file), self._failed, owner=self
            )

    def _verify(self) -> None:
        self.context.desk.ask(
            work.verify,
            lambda verdict: self._become(model.with_verdict(self.state, verdict)),
            lambda problem: self._become(model.with_verdict(self.state, None, problem)),
            owner=self,
        )

    def _save_paper(self, name: str, make: "work.Make") -> None:
        """Asked for a place first; the file's name names nobody."""
        file = self.context.choose.save(self.tr("Save the file"), f"{name}.pdf", PAPERS)
        if file is not None:
            self._become(replace(self.state, saved=False, problem=None))
            self._ask(partial(work.save_paper, make=make, file=file), lambda _: self._saved())

    def _saved(self) -> None:
        erasure = self.state.erasure
        done = replace(erasure, saved=True) if erasure.phase is Phase.DONE else erasure
        self._become(replace(self.state, saved=erasure.phase is not Phase.DONE, erasure=done))
        self._load_right()

    def _note_incident(self, what: str, names: bool) -> None:  # noqa: FBT001 (a slot)
        day = to_iso(self.context.clock())[:10]
        self._save_paper(f"incident-{day}", partial(work.incident, what=what, names=names))

    # -- one person

    def _copy(self) -> None:
        file = self.context.choose.save(self.tr("Save a copy of all data"), "all-data.tar", ("*.tar",))
        if file is None or self.state.copying.runs:
            return
        self._stop_copy.clear()
        self._become(model.copying(self.state, 0, 0))
        job = partial(work.bundle, sitting=self.state.sitting, file=file, stop=self._stop_copy, say=self._copied.emit)
        self._long(job, self._heard_copy, self._copy_failed, self._stop_copy)

    def _show_copied(self, done: int, of: int) -> None:
        if self.state.copying.runs:
            self._become(model.copying(self.state, done, of))

    def _heard_copy(self, missing: int) -> None:
        self._become(model.copied(self.state, missing))
        self._load_right()

    def _copy_failed(self, problem: Problem) -> None:
        self._become(model.not_copied(self.state, None if problem.code == "stopped" else problem))

    def _ask_erasure(self) -> None:
        self._become(model.ask_erasure(self.state))
        limits = partial(work.limits, sitting=self.state.sitting)
        self._ask(limits, lambda codes: self._become(model.with_limits(self.state, codes)))

    def _erase(self) -> None:
        """Works first: nothing may run with a key that is destroyed."""
        if self.state.may_erase:
            self._become(model.begin_erasure(self.state, Phase.STOPPING))
            self._stopping.end_all(self.state.sitting, self._erase_now)

    def _erase_now(self) -> None:
        self._become(model.begin_erasure(self.state, Phase.ERASING))
        told = partial(self.context.desk.changed, "")
        self._ask(partial(work.erase, sitting=self.state.sitting, say=self._stepped.emit, told=told), self._erased)

    def _erased(self, done: "work.Erased") -> None:
        self.context.desk.erased.emit(self.state.sitting)
        state = model.erased(self.state, done.files)
        self._become(model.with_limits(state, done.limits))

    def _connect_page(self) -> None:
        page = self.page
        page.foot.back.connect(self._back)
        page.looked.connect(self._look_at)
        page.people.chosen.connect(partial(self._look_at, Looking.PERSON))
        page.people.searched.connect(lambda text: self._become(model.with_search(self.state, text)))
        page.people.turned.connect(lambda by: self._become(model.turn_page(self.state, by)))
        page.vault.settings_wanted.connect(lambda: self.context.go(Place(Room.SETTINGS, item="storage")))
        page.clock.right_wanted.connect(lambda: self._sweep(clock_is_right=True))
        page.clock.sweep_wanted.connect(lambda: self._sweep(clock_is_right=False))
        page.probe_wanted.connect(self._probe)
        page.tone.measure_wanted.connect(self._measure)
        page.tone.stop_wanted.connect(self._stop.set)
        page.tone.report_wanted.connect(self._save_tone)
        page.verify_wanted.connect(self._verify)
        page.more_wanted.connect(lambda: self._become(model.more_ledger(self.state)))
        page.register_wanted.connect(lambda: self._save_paper("processing-register", work.register))
        page.incident_wanted.connect(self._note_incident)
        page.certificate_wanted.connect(self._save_certificate)

    def _connect_person(self) -> None:
        person, erasure = self.person, self.person.erasure
        person.all_wanted.connect(partial(self._look_at, Looking.PEOPLE))
        person.consent_wanted.connect(lambda: self.context.go(Place(Room.CONSENT, self.state.sitting)))
        person.bundle_wanted.connect(self._copy)
        person.bundle_stop_wanted.connect(self._stop_copy.set)
        person.receipt_wanted.connect(
            lambda: self._save_paper("consent-receipt", partial(work.receipt, sitting=self.state.sitting))
        )
        person.erase_wanted.connect(self._ask_erasure)
        erasure.typed.connect(lambda text: self._become(model.with_typed(self.state, text)))
        erasure.confirmed.connect(self._erase)
        erasure.cancelled.connect(lambda: self._become(model.end_erasure(self.state)))
        erasure.save_wanted.connect(lambda: self._save_certificate(self.state.sitting))
        erasure.done.connect(partial(self._look_at, Looking.PEOPLE))

    def _save_certificate(self, sitting: str) -> None:
        self._save_paper("erasure-certificate", partial(work.certificate, sitting=sitting))

    def _back(self) -> None:
        """Out of what stands at the right first, then out of the room."""
        if self.state.erasure.phase is Phase.ASKED:
            self._become(model.end_erasure(self.state))
        elif self.state.looking in {Looking.PEOPLE, Looking.PERSON}:
            self.context.back()
        else:
            self._look_at(Looking.PEOPLE)
