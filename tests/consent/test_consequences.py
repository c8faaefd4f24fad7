"""What a withdrawal will erase and keep, told before it is done."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.consent.consequences import Stock, consequences
from likeness.consent.purposes import Purpose
from likeness.consent.records import given_purposes, withdraw

HELD = (
    Stock("photo", 8, frozenset({Purpose.RETOUCH, Purpose.TRAIN, Purpose.KEEP})),
    Stock("embedding", 8, frozenset({Purpose.COMPARE})),
    Stock("adapter", 1, frozenset({Purpose.TRAIN})),
    Stock("generated-portrait", 4, frozenset({Purpose.GENERATE})),
    Stock("mask", 0, frozenset({Purpose.TRAIN})),
)


@pytest.fixture
def record(make):
    return make(choices=dict.fromkeys(Purpose, True))


@pytest.mark.parametrize(
    ("purposes", "erased"),
    [
        ([Purpose.TRAIN], ["adapter"]),
        ([Purpose.COMPARE], ["embedding"]),
        ([Purpose.GENERATE], ["generated-portrait"]),
        ([Purpose.RETOUCH], []),
        ([Purpose.RETOUCH, Purpose.TRAIN, Purpose.KEEP], ["photo", "adapter"]),
        (list(Purpose), ["photo", "embedding", "adapter", "generated-portrait"]),
    ],
)
def test_what_is_held_for_it_alone_is_erased(record, now, purposes, erased):
    told = consequences(record, purposes, HELD, now)
    assert [item.kind for item in told.erased] == erased
    assert [item.kind for item in told.kept] == [s.kind for s in HELD if s.count and s.kind not in erased]


def test_what_is_kept_says_why(record, now):
    told = consequences(record, [Purpose.TRAIN], HELD, now)
    assert told.kept[0].because == (Purpose.RETOUCH, Purpose.KEEP)
    assert told.ending == (Purpose.TRAIN,)
    assert Purpose.TRAIN not in told.remaining
    assert told.always_kept == ("consent-record", "ledger")


def test_a_refusal_has_nothing_to_end(make, now):
    told = consequences(make(), [Purpose.TRAIN], (), now)
    assert (told.ending, told.erased) == ((), ())


def test_what_ran_out_meanwhile_is_counted_as_erased(record, now):
    told = consequences(record, [Purpose.TRAIN], HELD, now + timedelta(days=366))
    assert (told.kept, told.ending) == ((), ())
    assert len(told.erased) == 4


@given(leaving=st.sets(st.sampled_from(list(Purpose))))
def test_every_thing_is_either_erased_or_kept_for_what_still_holds(whole, leaving):
    record, now = whole
    told = consequences(record, leaving, HELD, now)
    after = given_purposes(withdraw(record, leaving, now), now)
    assert sum(item.count for item in (*told.erased, *told.kept)) == sum(stock.count for stock in HELD)
    assert all(set(item.because) <= after and item.because for item in told.kept)
    assert all(not set(item.held_for) & after for item in told.erased)


@pytest.fixture(scope="module")
def whole(notice):
    from datetime import UTC, datetime

    from likeness.consent.records import new_record

    now = datetime(2026, 3, 31, 9, 30, tzinfo=UTC)
    choices = dict.fromkeys(Purpose, True)
    return new_record(sitter="s" * 32, signed_name="N", age=30, choices=choices, notice=notice, now=now), now
