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
from likeness.packs.find import list_packs
from likeness.packs.manifest import Manifest, load_manifest
from likeness.studio.estimates import Outcome, Paces, Watch, key_of, load_paces, measurement, save_paces, seconds_left
from likeness.studio.house import Studio, pack_folders
from likeness.studio.preflight import ASK_FROM_SECONDS, StepDown, TooLong, decide, least_bytes
from likeness.studio.work import Control, OnEvent, PauseNeeded, run_job

WEIGHTS = ".safetensors"


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
    free, needed = free_memory().free, least_bytes(weights_of(manifest))
    if needed <= free:
        return
    raise Failed(
        "training-memory",
        pack=manifest.name,
        needed=_gigabytes(needed),
        free=_gigabytes(free),
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


def weights_of(manifest: Manifest) -> int:
    return sum(file.size for name, file in manifest.files.items() if name.endswith(WEIGHTS))


def _instead(studio: Studio, free: int) -> str:
    """What would fit."""
    for folder in list_packs(*pack_folders(studio.home)):
        with contextlib.suppress(Failed):
            if least_bytes(weights_of(load_manifest(folder))) <= free:
                return f"use the base model {folder.name}"
    return "use a computer with more memory"


def in_words(seconds: float) -> str:
    """`5 h`, `1 h 30 min`, `20 min`."""
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return f"{minutes} min"
    hours, rest = divmod(5 * round(minutes / 5), 60)
    return f"{hours} h" if rest == 0 or hours >= 4 else f"{hours} h {rest} min"


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


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
    job_id = order.job.id
    while True:
        attempt = _Attempt(studio, manifest, on_event, wishes)
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
            if not attempt.too_large:
                raise
        except Failed as error:
            if error.code != "out-of-memory" or not _has_smaller(studio.journal.entry(job_id), tier):
                raise
        tier = studio.journal.entry(job_id).smaller
        order = studio.journal.resume(job_id, order.lease)
        if on_event is not None:
            on_event(protocol.Warned("training-smaller-tier"))


def _over_before(entry: Entry, attempt: "_Attempt") -> Learned | None:
    """What came of an attempt that was to pause and ended in another way. None: it was short of memory, and a smaller tier may do.

    Raises Failed("worker-crashed").
    """
    if entry.state is State.FINISHED:
        return Learned(adapter_among(entry.results), None)
    if not attempt.too_large:
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


def adapter_among(results: tuple[Result, ...]) -> Result:
    """Among pictures of candidates."""
    found = [result for result in results if result.label == "adapter"]
    if not found:
        raise Failed("worker-garbled", reason="no-adapter")
    return found[-1]


class _Attempt:
    """Hears one worker: decides on what it measured, and remembers how long it took."""

    def __init__(self, studio: Studio, manifest: Manifest, on_event: OnEvent | None, wishes: Wishes) -> None:
        self.too_long: float | None = None
        self.too_large = False
        self._studio, self._key, self._on_event, self._wishes = studio, key_of(manifest), on_event, wishes
        self._paces: Paces = load_paces(studio.home)
        self._watch = Watch(self._paces.paces.get(self._key, {}))
        self._smaller = False

    def __call__(self, event: Event) -> None:
        """Raises PauseNeeded where it cannot go on like this."""
        self._watch.hear(event)
        if self._on_event is not None:
            self._on_event(event)
        if isinstance(event, protocol.Planned):
            self._smaller = event.smaller is not None
        elif isinstance(event, Measured):
            self._decide(event)

    def remember(self) -> Outcome | None:
        outcome = self._watch.outcome()
        if outcome is not None:
            save_paces(self._studio.home, self._paces.with_pace(self._key, outcome.tier, outcome.pace))
        return outcome

    def _decide(self, event: Measured) -> None:
        pace = self._paces.of(self._key, event.tier)
        decision = decide(
            measurement(event, smaller=self._smaller), seconds_left(event, pace), agreed=self._wishes.may_take_long
        )
        match decision:
            case StepDown():
                self.too_large = True
                raise PauseNeeded
            case TooLong(seconds=seconds):
                self.too_long = seconds
                raise PauseNeeded
            case _:
                pass
