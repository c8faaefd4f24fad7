"""Running a training to its end on this computer: measured at the beginning, and taken up again in less memory where it did not suffice."""

import contextlib
from dataclasses import dataclass

from msgspec.structs import replace

from likeness.base.errors import Cancelled, Failed
from likeness.jobs import protocol
from likeness.jobs.journal import Entry
from likeness.jobs.memory import free_memory
from likeness.jobs.protocol import Event, Measured, Result, TrainJob, Trial, WorkOrder
from likeness.jobs.states import State
from likeness.packs.find import find_pack, list_packs
from likeness.packs.footprint import in_gigabytes, loading, sizes_of
from likeness.packs.manifest import Manifest, load_manifest
from likeness.studio.estimates import Outcome, Paces, Watch, key_of, load_paces, measurement, save_paces, seconds_left
from likeness.studio.house import Studio, pack_folders
from likeness.studio.preflight import ASK_FROM_SECONDS, StepDown, TooLong, decide
from likeness.studio.priors import MEASURED_AFTER, draw_priors, drawing_began, seconds_to_draw, undrawn_priors
from likeness.studio.work import Control, OnEvent, PauseNeeded, run_job


@dataclass(frozen=True)
class Wishes:
    """How a training may run. `overnight`: it may take hours. `control`: a hand on it for whoever started it in another thread."""

    overnight: bool = False
    control: Control | None = None

    @property
    def may_take_long(self) -> bool:
        return self.overnight or (self.control is not None and self.control.may_take_long)


ANY = Wishes()


def require_memory(studio: Studio, manifest: Manifest) -> None:
    """Before anything is loaded. Raises Failed("training-memory"), which says what would fit."""
    free, needed = free_memory().free, least_memory(studio, manifest)
    if needed <= free:
        return
    raise Failed(
        "training-memory",
        pack=manifest.name,
        needed=in_gigabytes(needed),
        free=in_gigabytes(free),
        instead=_instead(studio, free),
    )


def require_time(studio: Studio, manifest: Manifest, steps: int, wishes: Wishes) -> None:
    """By what such trainings took here before. Raises Failed("training-too-long-to-begin")."""
    seconds = expected_seconds(studio, manifest, steps)
    if seconds is not None and seconds > ASK_FROM_SECONDS and not wishes.may_take_long:
        raise Failed("training-too-long-to-begin", hours=in_words(seconds))


def expected_seconds(studio: Studio, manifest: Manifest, steps: int) -> float | None:
    """What a training will take, before it begins; None on a computer that has not trained on this base model yet."""
    pace = load_paces(studio.home).of(key_of(manifest))
    return None if pace is None else pace.start + pace.each * steps


def least_memory(studio: Studio, manifest: Manifest) -> int:
    """Bytes of main memory without which nothing begins, on whatever device; what a word takes beside the denoiser, which is none of it on a card, the
    worker reckons. Raises Failed("pack-missing").
    """
    sizes = sizes_of(find_pack(manifest.name, *pack_folders(studio.home)))
    return loading(manifest.family, sizes, manifest.resolution, learns_word=False)


def _instead(studio: Studio, free: int) -> str:
    """What would fit."""
    for folder in list_packs(*pack_folders(studio.home)):
        with contextlib.suppress(Failed):
            if least_memory(studio, load_manifest(folder)) <= free:
                return f"use the base model {folder.name}"
    return "use a computer with more memory"


def in_words(seconds: float) -> str:
    """`5 h`, `1 h 30 min`, `20 min`."""
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(5 * round(minutes / 5), 60)
    return f"{hours} h" if rest == 0 or hours >= 4 else f"{hours} h {rest} min"


@dataclass(frozen=True)
class Learned:
    """The adapter in the spool, and how good the finish time was that was told."""

    result: Result
    outcome: Outcome | None


def learn(
    studio: Studio,
    order: WorkOrder,
    manifest: Manifest,
    trial: Trial | None,
    tier: str | None,
    on_event: OnEvent | None,
    wishes: Wishes,
) -> Learned:
    """One worker after the other, each going on where the last one stopped, until one finishes. `tier`: the largest to try, None for any.

    Raises what `run_job` does; Failed: training-too-long, and out-of-memory in the smallest tier.
    """
    job_id, priors = order.job.id, True
    while True:
        attempt = _Attempt(studio, manifest, order, on_event, wishes)
        try:
            results = run_job(studio, _with(order, tier, trial), attempt, control=wishes.control, interrupt="pause")
            return Learned(adapter_among(results), attempt.remember())
        except PauseNeeded:  # it was over before it could pause
            learned = _over_before(studio.journal.entry(job_id), attempt)
            if learned is not None:
                return learned
        except Cancelled:
            if attempt.too_long is not None:
                raise Failed("training-too-long", hours=in_words(attempt.too_long)) from None
            if not attempt.to_go_on:
                raise
        except Failed as error:
            if error.code != "out-of-memory" or not _has_smaller(studio.journal.entry(job_id), tier):
                raise
        if attempt.undrawn:
            priors = _draw(studio, order, on_event, wishes) and priors
        else:
            tier = studio.journal.entry(job_id).smaller
            _tell(on_event, "training-smaller-tier")
        order = _with_priors(studio.journal.resume(job_id, order.lease), there=priors)


def _draw(studio: Studio, order: WorkOrder, on_event: OnEvent | None, wishes: Wishes) -> bool:
    """Whether there are pictures of nobody to learn from now. Raises Cancelled: stopped, training-paused."""
    order = studio.journal.resume(order.job.id, order.lease)
    drawn = isinstance(order.job, TrainJob) and draw_priors(studio, order.job, on_event, wishes.control)
    studio.journal.lose(order.job.id)  # whoever drew is gone
    if not drawn:
        _tell(on_event, "training-without-priors")
    return drawn


def _tell(on_event: OnEvent | None, code: str) -> None:
    if on_event is not None:
        on_event(protocol.Warned(code))


def _over_before(entry: Entry, attempt: "_Attempt") -> Learned | None:
    """What came of an attempt that was to pause and ended in another way. None: it was short of memory, and a smaller tier may do.

    Raises Failed("worker-crashed"), Cancelled("stopped").
    """
    if entry.state is State.FINISHED:
        return Learned(adapter_among(entry.results), None)
    if entry.state is State.CANCELLED:
        raise Cancelled("stopped") from None
    if not attempt.too_large and not entry.short_of_memory:
        raise Failed("worker-crashed", reason="died") from None
    return None


def _has_smaller(entry: Entry, tried: str | None) -> bool:
    """Whether there is a tier below the one that was tried. One that is noted as the next already ended before it could plan."""
    return entry.smaller is not None and entry.smaller != tried


def first_tier(entry: Entry) -> str | None:
    """Of a job that goes on: the last one, or the next smaller one where that ran out of memory. None: whatever fits."""
    return entry.smaller if entry.short_of_memory and entry.smaller is not None else entry.tier


def _with(order: WorkOrder, tier: str | None, trial: Trial | None) -> WorkOrder:
    """The sitter's embedding is in the order alone, never in the journal: each start asks for consent to compare again."""
    job = order.job
    return replace(order, job=replace(job, tier=tier, trial=trial)) if isinstance(job, TrainJob) else order


def _with_priors(order: WorkOrder, *, there: bool) -> WorkOrder:
    """The journal does not know that they could not be drawn."""
    job = order.job
    return order if there or not isinstance(job, TrainJob) else replace(order, job=replace(job, priors=None))


def adapter_among(results: tuple[Result, ...]) -> Result:
    """Among pictures of candidates."""
    found = [result for result in results if result.label == "adapter"]
    if not found:
        raise Failed("worker-garbled", reason="no-adapter")
    return found[-1]


class _Attempt:
    """Hears one worker: decides on what it measured, and remembers how long it took."""

    def __init__(
        self, studio: Studio, manifest: Manifest, order: WorkOrder, on_event: OnEvent | None, wishes: Wishes
    ) -> None:
        self.too_long: float | None = None
        self.too_large = False
        self.undrawn = False
        self._manifest, self._job = manifest, order.job
        self._studio, self._key, self._on_event, self._wishes = studio, key_of(manifest), on_event, wishes
        self._paces: Paces = load_paces(studio.home)
        self._watch = Watch(self._paces.paces.get(self._key, {}))
        self._planned: protocol.Planned | None = None

    def __call__(self, event: Event) -> None:
        """Raises PauseNeeded where it cannot go on like this; then no finish time is told."""
        self._watch.hear(event)
        if isinstance(event, protocol.Planned):
            self._planned = event
            if event.step >= MEASURED_AFTER and self._was_found_fit(event):
                self._require_priors(event)
        elif isinstance(event, Measured):
            self._decide(event)
        if self._on_event is not None:
            self._on_event(event)

    @property
    def to_go_on(self) -> bool:
        """Whether it ended for something that can be helped."""
        return self.too_large or self.undrawn

    def remember(self) -> Outcome | None:
        outcome = self._watch.outcome()
        if outcome is not None:
            save_paces(self._studio.home, self._paces.with_pace(self._key, outcome.tier, outcome.pace))
        return outcome

    def _decide(self, event: Measured) -> None:
        pace, planned = self._paces.of(self._key, event.tier), self._planned
        smaller = planned is not None and planned.smaller is not None
        seconds = seconds_left(event, pace)
        if planned is not None and isinstance(self._job, TrainJob):
            undrawn = undrawn_priors(self._job, planned.device, planned.step)
            seconds += seconds_to_draw(undrawn, self._manifest, self._job, event)
        match decide(measurement(event, smaller=smaller), seconds, agreed=self._wishes.may_take_long):
            case StepDown():
                self.too_large = True
                raise PauseNeeded
            case TooLong(seconds=seconds):
                self.too_long = seconds
                raise PauseNeeded
            case _ if planned is not None:
                self._require_priors(planned)
            case _:
                pass

    def _was_found_fit(self, planned: protocol.Planned) -> bool:
        """Not only measured: it may have been paused because it would take too long."""
        agreed = self._wishes.may_take_long
        return agreed or (isinstance(self._job, TrainJob) and drawing_began(self._job, planned.device))

    def _require_priors(self, planned: protocol.Planned) -> None:
        if isinstance(self._job, TrainJob) and undrawn_priors(self._job, planned.device, planned.step):
            self.undrawn = True
            raise PauseNeeded
