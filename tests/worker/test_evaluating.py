"""Looking at candidates: pictures are made, shown sealed, measured; and what was found out decides, and travels with the checkpoint."""

import io
import math
import threading
from pathlib import Path

import msgspec
import pytest

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.jobs import protocol
from likeness.jobs.protocol import Trial, TrialPicture, WorkOrder
from likeness.jobs.wire import decode_event
from likeness.ml.recipes.adapter_settings import AdapterSettings, Tier
from likeness.vault.lease import open_sealed
from likeness.worker.cost import short_of_memory
from likeness.worker.desk import Desk, EventWriter
from likeness.worker.evaluating import (
    Judge,
    Look,
    Record,
    State,
    how_often,
    pack_state,
    turned_as_asked,
    unpack_state,
)
from likeness.worker.preflight import Plan, StepClock

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
PLAN = Plan(AdapterSettings(steps=100, candidates=3), Tier(), None, "cpu")


@pytest.fixture
def said():
    return io.BytesIO()


@pytest.fixture
def judge_of(train_job, sitter, spool, said):
    def make(record=Record(), identity=None):  # noqa: B008 (a frozen value)
        pictures = tuple(TrialPicture("a photo of sks person", "", seed, 0.0) for seed in range(3))
        trial = Trial(pictures, 2, 2.0, 64, identity=identity)
        job = msgspec.structs.replace(train_job, pack=str(TINY_PACK), trial=trial)
        desk = Desk(WorkOrder(job, sitter.lease(), str(spool)), EventWriter(said), system_clock, threading.Event())
        return Judge(job, desk, PLAN, [], record)

    return make


def with_looks(*looks):
    return Record(tuple(Look(*look) for look in looks), {look[0]: b"adapter %d" % look[0] for look in looks}, 3)


@pytest.mark.worker
def test_pictures_of_a_candidate_are_sealed_shown_and_measured(judge_of, said, spool, sitter):
    """A network without learning draws no face: likeness is not a number, and nothing is kept for it. No adapter: the pack as it is."""
    judge = judge_of(Record(pictures=3), identity=(0.0,) * 128)
    judge.look(40, None, step_seconds=10.0)
    events = [decode_event(line) for line in said.getvalue().splitlines()]
    shown = [event.result for event in events if isinstance(event, protocol.Preview)]
    assert [result.label for result in shown] == ["trial-0000040-0", "trial-0000040-1", "trial-0000040-2"]
    sealed = (spool / shown[0].file.name).read_bytes()
    assert b"PNG" not in sealed
    assert open_sealed(str(sitter.identity), sealed).startswith(b"\x89PNG")
    (look,) = judge.record.looks
    assert (look.step, look.obeys) == (40, 0.0)
    assert math.isnan(look.likeness)
    assert judge.kept() is None
    assert judge.goes_on()


def test_the_best_is_kept_and_learning_ends_when_likeness_no_longer_rises(judge_of):
    record = with_looks((40, 0.5, 0.2, 1.0), (60, 0.7, 0.3, 1.0), (80, 0.69, 0.4, 1.0), (90, 0.7, 0.4, 1.0))
    judge = judge_of(record, identity=(0.0,))
    assert not judge.goes_on()
    assert judge.kept() == (60, b"adapter 60")


def test_copies_and_disobedience_are_not_kept(judge_of):
    record = with_looks((40, 0.5, 0.2, 1.0), (60, 0.9, 0.96, 1.0), (80, 0.9, 0.2, 0.25))
    assert judge_of(record, identity=(0.0,)).kept() == (40, b"adapter 40")


def test_without_consent_to_compare_the_last_fair_one_is_kept_and_nothing_ends_early(judge_of):
    record = with_looks((40, math.nan, 0.2, 1.0), (60, math.nan, 0.3, 1.0), (80, math.nan, 0.97, 1.0))
    judge = judge_of(record)
    assert judge.goes_on()
    assert judge.kept() == (60, b"adapter 60")


def test_what_was_found_out_travels_with_the_checkpoint():
    state = State(b"recipe", with_looks((40, 0.5, 0.2, 1.0), (60, math.nan, 0.0, 0.0)))
    again = unpack_state(pack_state(state))
    assert again.recipe == state.recipe
    assert again.record.adapters == state.record.adapters
    assert again.record.looks[0] == state.record.looks[0]
    assert math.isnan(again.record.looks[1].likeness)
    for damage in (b"", b"\x00", pack_state(state)[:-1]):
        with pytest.raises(Failed, match="checkpoint-damaged"):
            unpack_state(damage)


@pytest.mark.parametrize(
    ("seconds", "budget", "every"), [(1, 10, 1), (10, 10, 1), (11, 10, 2), (95, 10, 10), (1, 0, 1_000)]
)
def test_looking_costs_a_tenth_of_the_time(seconds, budget, every):
    assert how_often(seconds, budget) == every


@pytest.mark.parametrize(
    ("asked", "seen", "obeys"),
    [(0, 5, True), (0, -20, False), (20, 15, True), (20, 3, False), (20, -15, False), (-20, -9, True)],
)
def test_a_head_is_turned_as_asked(asked, seen, obeys):
    assert turned_as_asked(asked, seen) is obeys


def test_steps_are_measured_once_they_are_warm():
    clock = StepClock(PLAN)
    heard = [clock.hear(step, seconds) for step, seconds in enumerate((9.0, 5.0, 1.0, 3.0, 2.0, 8.0), 1)]
    assert [event is not None for event in heard] == [False, False, False, False, True, False]
    assert (heard[4].step_seconds, heard[4].steps_left) == (2.0, 95)


def test_want_of_memory_is_known_by_many_names():
    cause = OSError("Cannot allocate memory (os error 12)")
    hidden = Failed("pack-damaged")
    hidden.__cause__ = cause
    for error in (MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), cause, hidden):
        assert short_of_memory(error)
    for error in (None, ValueError("out of memory"), RuntimeError("shapes differ"), Failed("pack-damaged")):
        assert not short_of_memory(error)
