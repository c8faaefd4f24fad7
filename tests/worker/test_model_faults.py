"""A training of which no candidate is as it should be: the last one is kept, and what is wrong with it is said."""

import io
import math
import threading

import msgspec
import pytest

from likeness.base.clock import system_clock
from likeness.jobs import protocol
from likeness.jobs.protocol import Trial, TrialPicture, WorkOrder
from likeness.jobs.wire import decode_event
from likeness.ml.recipes.adapter_events import Trained
from likeness.ml.recipes.adapter_settings import AdapterSettings, Tier
from likeness.vault.lease import open_sealed
from likeness.worker.desk import Desk, EventWriter
from likeness.worker.evaluating import Judge, Look, Record
from likeness.worker.preflight import Plan
from likeness.worker.training import _Training

PLAN = Plan(AdapterSettings(steps=100, candidates=3), Tier(), None, "cpu")
FAIR, COPY, DEAF, NOBODY = (0.9, 0.2, 1.0), (0.9, 0.97, 1.0), (0.9, 0.2, 0.25), (math.nan, 0.0, 0.0)


@pytest.mark.parametrize(
    ("looks", "compares", "said"),
    [
        ((COPY, COPY), True, ["model-copies"]),
        ((COPY, DEAF), True, ["model-disobeys"]),
        ((NOBODY,), True, ["model-disobeys"]),
        ((NOBODY, COPY), False, ["model-copies"]),
        ((FAIR, COPY), True, []),
        ((FAIR, DEAF), False, []),
        ((), True, []),
    ],
)
def test_what_is_wrong_with_the_last_one_is_said_where_it_is_kept_for_want_of_a_better(
    train_job, sitter, spool, looks, compares, said
):
    trial = Trial((TrialPicture("a photo", "", 0),), 2, 2.0, 64, identity=(0.0,) if compares else None)
    job, out = msgspec.structs.replace(train_job, trial=trial), io.BytesIO()
    desk = Desk(WorkOrder(job, sitter.lease(), str(spool)), EventWriter(out), system_clock, threading.Event())
    steps = range(40, 40 + len(looks))
    record = Record(
        tuple(Look(step, *look) for step, look in zip(steps, looks, strict=True)),
        {step: b"adapter %d" % step for step in steps},
        pictures=0,
    )
    _Training(desk, PLAN, Judge(job, desk, PLAN, [], record), 0, 0)._finish(Trained(b"the last", math.nan, math.nan))
    events = [decode_event(line) for line in out.getvalue().splitlines()]
    assert [event.code for event in events if isinstance(event, protocol.Warned)] == said
    kept = b"adapter 40" if FAIR in looks else b"the last"
    assert open_sealed(str(sitter.identity), (spool / "adapter.age").read_bytes()) == kept
