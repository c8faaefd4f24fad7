"""Keeping to the retention policy: what is held until when, and the sweep that erases what is due."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from likeness.base.clock import from_iso, to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.consent.jumps import Doubt, Judged, Sighting, judge
from likeness.consent.purposes import Purpose
from likeness.consent.records import ConsentRecord
from likeness.consent.retention import Category, Due, Item, Plan, Policy, Sitting, due_dates, plan
from likeness.jobs.journal import Entry
from likeness.jobs.states import is_at_work
from likeness.studio.deferring import clear_deferral, is_locked, note_deferral
from likeness.studio.house import Studio
from likeness.studio.policies import policy_of
from likeness.vault.inventory import Held
from likeness.vault.kinds import DERIVED, Kind, held_for
from likeness.vault.opened import Sitter

SWEEP_EVERY = timedelta(hours=1)
LOOK_EVERY = timedelta(hours=12)
"""A look at everything takes a second for each thousand people; the shortest that a policy may say is a day."""

LAST_SWEEP = "retention-sweep"
GUEST = "guest"
"""In a sitter's details: somebody at a booth, who is erased minutes after the last thing that happened."""


class LastSweep(msgspec.Struct, frozen=True):
    """What the vault remembers: when it was last asked, when everything was last looked at, what was to become due next, and by which policy."""

    at: datetime
    looked: datetime
    next: datetime | None
    policy: Policy


class ClockShown(msgspec.Struct, frozen=True):
    """`doubt`: back, forward or None. `off_by`: seconds between the clock and what was expected. `believed`: the time that erasing goes by."""

    doubt: str | None
    off_by: int
    believed: str


class Swept(msgspec.Struct, frozen=True):
    """`sittings`: ids that were erased as a whole; each has a certificate. `removed`: single things by kind, of sittings that stay.

    `held_back`: due by the clock, but the clock is in doubt. `waiting`: due, but a job is at work with them.
    """

    sittings: tuple[str, ...]
    removed: Mapping[str, int]
    held_back: int
    waiting: int
    clock: ClockShown


class DueRow(msgspec.Struct, frozen=True):
    """So many things of one kind of a sitting, the next of them due at `due`, because of `why`. `overdue_days` counts from there."""

    sitting: str
    kind: str
    count: int
    due: str
    why: str
    overdue_days: int


class RetentionReport(msgspec.Struct, frozen=True):
    """`last_sweep` None: there was none yet. `overdue`: how many things are due by the clock."""

    now: str
    clock: ClockShown
    policy: Policy
    last_sweep: str | None
    overdue: int
    rows: tuple[DueRow, ...]


@dataclass(frozen=True, slots=True)
class _Looked:
    """Everything that is held and until when, and what the clock is worth."""

    now: datetime
    judged: Judged
    dues: tuple[Due, ...]
    busy: frozenset[str]


def report(studio: Studio) -> RetentionReport:
    """What is held of whom until when, the next to go first. Changes nothing."""
    looked = _look(studio)
    last = _last_sweep(studio)
    return RetentionReport(
        now=to_iso(looked.now),
        clock=_clock_shown(looked.judged),
        policy=policy_of(studio.settings),
        last_sweep=None if last is None else to_iso(last.at),
        overdue=sum(due.at <= looked.now for due in looked.dues),
        rows=_rows(looked.dues, looked.now),
    )


def due_rows(studio: Studio, sitting: str) -> tuple[DueRow, ...]:
    """What is held of one sitting until when, the next to go first. Raises Failed("sitter-unknown"), Refused("sitter-erased")."""
    return _rows(dues_of(studio, sitting), studio.clock())


def dues_of(studio: Studio, sitting: str) -> tuple[Due, ...]:
    """When each thing of one sitting goes, and the sitting itself, last. Raises Failed("sitter-unknown"), Refused("sitter-erased")."""
    sitter, record = studio.vault.sitter(sitting), studio.vault.consent(sitting)
    jobs = (entry for entry in studio.journal.entries() if entry.sitter == sitting)
    items = (*map(_item, studio.vault.inventory(sitting)), *map(_job_item, jobs))
    return due_dates(_sitting(sitter, record, items), policy_of(studio.settings))


def sweep(studio: Studio, *, clock_is_right: bool = False) -> Swept:
    """Erase what is due: sittings as a whole with a certificate each, and single things, with one change of the vault's key for all.

    Each step can be done again, so that a kill between any two loses nothing: jobs first, then the vault's own transaction, then the note that
    it was done. `clock_is_right`: a person said so; otherwise nothing goes that only a jump of the clock makes due.
    Raises Failed: erasure-unproven, and what changing the key raises; the next sweep or start finishes.
    """
    looked = _look(studio, clock_is_right=clock_is_right)
    wanted = plan(looked.dues, looked.judged.trusted)
    going = _without_busy(wanted, looked.busy)
    step = studio.vault.on_step
    _discard_jobs(studio, going)
    step("jobs-discarded")
    blobs = [due for due in going.items if due.category is not Category.UNFINISHED]
    with_jobs = {entry.sitter for entry in studio.journal.entries()}
    studio.vault.purge({due.sitter: due.why for due in going.sitters}, [str(due.item) for due in blobs], with_jobs)
    step("purged")
    coming = [due.at for due in looked.dues if due.at > looked.now]
    noted = LastSweep(looked.now, looked.now, min(coming, default=None), policy_of(studio.settings))
    _note_sweep(studio, looked.judged, noted)
    step("noted")
    by_clock = plan(looked.dues, looked.now)
    return Swept(
        sittings=tuple(due.sitter for due in going.sitters),
        removed=Counter(str(due.category) for due in going.items),
        held_back=max(0, _size(by_clock) - _size(wanted)),
        waiting=_size(wanted) - _size(going),
        clock=_clock_shown(looked.judged),
    )


def sweep_if_time(studio: Studio) -> Swept | None:
    """The sweep, for every start and every hour of a window; None where it is known without a look that nothing is due.

    Within the hour nothing is done, unless something was to become due meanwhile. After that, as long as nothing was, the clock holds and
    the policy is the same, a look at everything is needed twice a day only: what is new is kept for a day at least.
    """
    last, now, policy = _last_sweep(studio), studio.clock(), policy_of(studio.settings)
    if last is None or (last.next is not None and now >= last.next) or last.policy != policy:
        return sweep(studio)
    if timedelta() <= now - last.at < SWEEP_EVERY:
        return None
    judged = _judged(studio)
    if judged.doubt is not None or not timedelta() <= now - last.looked < LOOK_EVERY:
        return sweep(studio)
    _note_sweep(studio, judged, msgspec.structs.replace(last, at=now))
    return None


def sweep_at_start(studio: Studio) -> tuple[LikenessError, ...]:
    """`sweep_if_time`, with whatever a person should know about it; never an error. What a person took out before the last end is erased first."""
    from likeness.studio.leaving import finish_all  # noqa: PLC0415 (it needs this file)
    from likeness.studio.leaving_models import finish_all_leaving_models  # noqa: PLC0415

    try:
        finish_all(studio)
        finish_all_leaving_models(studio)
        swept = sweep_if_time(studio)
    except LikenessError as error:
        return (error,)
    return () if swept is None else clock_alarms(swept)


def sweep_or_defer(studio: Studio) -> tuple[LikenessError, ...]:
    """For a window's hourly timer: as `sweep_at_start`, but a locked vault is noted as overdue instead of being complained of each hour."""
    try:
        swept = sweep_if_time(studio)
    except LikenessError as error:
        if not is_locked(error):
            return (error,)
        note_deferral(studio.home, studio.clock, error.code)
        return ()
    return () if swept is None else clock_alarms(swept)


def clock_alarms(swept: Swept) -> tuple[LikenessError, ...]:
    """The question to ask where the clock jumped: backwards always, forwards where something waits for the answer."""
    days = max(1, round(abs(swept.clock.off_by) / 86_400))
    if swept.clock.doubt == Doubt.BACK:
        return (Failed("clock-back", days=days),)
    if swept.clock.doubt == Doubt.FORWARD and swept.held_back:
        return (Failed("clock-forward", days=days, count=swept.held_back),)
    return ()


def expect_guest(studio: Studio) -> None:
    """Somebody at a booth has minutes, so the next look must not wait for an hour."""
    studio.vault.put_setting(LAST_SWEEP, None)


def _look(studio: Studio, *, clock_is_right: bool = False) -> _Looked:
    judged = _judged(studio, clock_is_right=clock_is_right)
    entries, policy = studio.journal.entries(), policy_of(studio.settings)
    dues = tuple(due for sitting in _sittings(studio, entries) for due in due_dates(sitting, policy))
    busy = frozenset(entry.sitter for entry in entries if is_at_work(entry.state))
    return _Looked(studio.clock(), judged, dues, busy)


def _judged(studio: Studio, *, clock_is_right: bool = False) -> Judged:
    run, seconds = studio.uptime() or (None, None)
    return judge(studio.vault.clock_mark, Sighting(studio.clock(), run, seconds), clock_is_right=clock_is_right)


def _sittings(studio: Studio, entries: Iterable[Entry]) -> Iterable[Sitting]:
    items: dict[str, list[Item]] = {}
    for held in studio.vault.inventory():
        items.setdefault(held.sitter, []).append(_item(held))
    for entry in entries:
        items.setdefault(entry.sitter, []).append(_job_item(entry))
    records = studio.vault.live_records()
    for sitter in studio.vault.sitters():
        yield _sitting(sitter, records.get(sitter.id), tuple(items.get(sitter.id, ())))


def _sitting(sitter: Sitter, record: ConsentRecord | None, items: tuple[Item, ...]) -> Sitting:
    return Sitting(sitter.id, sitter.created, record, items, guest=bool(sitter.details.get(GUEST)))


def _item(held: Held) -> Item:
    source = held.photo if held.kind in DERIVED else None
    reasons = frozenset(held_for(held.kind, held.origin))
    return Item(held.id, _category(held), held.made, reasons, source, held.binned)


def _category(held: Held) -> Category:
    from likeness.studio.measuring import ALIKE  # noqa: PLC0415 (it needs the Studio, which needs this file)

    if held.kind is Kind.PORTRAIT:
        unlike = held.likeness is not None and held.likeness < ALIKE
        return Category.DISCARDED if (unlike or held.hidden) and not held.kept else Category.PORTRAIT
    return Category.PERSONAL_MODEL if held.kind in {Kind.ADAPTER, Kind.CHECKPOINT} else Category.PHOTO


def _job_item(entry: Entry) -> Item:
    return Item(entry.id, Category.UNFINISHED, from_iso(entry.changed), frozenset({job_purpose(entry)}))


def job_purpose(entry: Entry) -> Purpose:
    """What a job is done under."""
    return Purpose.TRAIN if entry.kind == "train" else Purpose.GENERATE


def _without_busy(wanted: Plan, busy: frozenset[str]) -> Plan:
    """What a job is at work with waits for its end, rather than being taken from under it."""
    return Plan(
        tuple(due for due in wanted.sitters if due.sitter not in busy),
        tuple(due for due in wanted.items if due.sitter not in busy),
    )


def _discard_jobs(studio: Studio, going: Plan) -> None:
    """Of sitters who go or are gone, and those that are due themselves."""
    due = {item.item for item in going.items if item.category is Category.UNFINISHED}
    staying = {sitter.id for sitter in studio.vault.sitters()} - {item.sitter for item in going.sitters}
    for entry in studio.journal.entries():
        if (entry.id in due or entry.sitter not in staying) and not is_at_work(entry.state):
            studio.journal.discard(entry.id)


def _last_sweep(studio: Studio) -> LastSweep | None:
    """None also for a note that this version cannot read: then everything is looked at."""
    try:
        return msgspec.convert(studio.vault.get_setting(LAST_SWEEP), LastSweep)
    except msgspec.ValidationError:
        return None


def _note_sweep(studio: Studio, judged: Judged, noted: LastSweep) -> None:
    studio.vault.mark_clock(judged.mark)
    studio.vault.put_setting(LAST_SWEEP, msgspec.to_builtins(noted))
    clear_deferral(studio.home, studio.clock)


def _size(wanted: Plan) -> int:
    return len(wanted.sitters) + len(wanted.items)


def _rows(dues: Iterable[Due], now: datetime) -> tuple[DueRow, ...]:
    groups: dict[tuple[str, Category], list[Due]] = {}
    for due in dues:
        groups.setdefault((due.sitter, due.category), []).append(due)
    return tuple(sorted((_row(group, now) for group in groups.values()), key=lambda row: row.due))


def _row(group: list[Due], now: datetime) -> DueRow:
    first = min(group, key=lambda due: due.at)
    overdue = max(0, (now - first.at).days)
    return DueRow(first.sitter, first.category, len(group), to_iso(first.at), first.why, overdue)


def _clock_shown(judged: Judged) -> ClockShown:
    return ClockShown(judged.doubt, round(judged.by.total_seconds()), to_iso(judged.trusted))
