"""What is due when: the policy, the consent, and what a thing was made from; the earlier one counts."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Usage
from likeness.consent.answers import answer_again
from likeness.consent.purposes import Purpose
from likeness.consent.records import withdraw
from likeness.consent.retention import (
    LONGEST_DAYS,
    Category,
    Item,
    Policy,
    Sitting,
    Why,
    due_dates,
    last_yes_ended,
    parse_policy,
    plan,
)

DAY = timedelta(days=1)
START = datetime(2026, 3, 31, 9, 30, tzinfo=UTC)
RETOUCH, COMPARE = frozenset({Purpose.RETOUCH}), frozenset({Purpose.COMPARE})
PHOTO_REASONS = frozenset({Purpose.RETOUCH, Purpose.KEEP})


def photo(made=START, reasons=PHOTO_REASONS, **changes):
    return Item(**{"id": "photo", "category": Category.PHOTO, "made": made, "reasons": reasons, **changes})


def held(record, *items, guest=False, begun=START):
    return Sitting("s" * 32, begun, record, items, guest)


def only(record, item, policy=None):
    first, _whole = due_dates(held(record, item), policy or Policy())
    return first


def test_a_photo_goes_when_the_policy_says(make):
    due = only(make(), photo())
    assert (due.at, due.why) == (START + 30 * DAY, Why.POLICY)


def test_who_agreed_to_be_kept_is_kept_longer_and_only_while_it_holds(make):
    kept = make(choices={Purpose.RETOUCH: True, Purpose.KEEP: True})
    assert only(kept, photo()).at == START + 365 * DAY
    short = make(choices={Purpose.RETOUCH: True, Purpose.KEEP: True}, months=2)
    assert (only(short, photo()).at, only(short, photo()).why) == (
        datetime(2026, 5, 31, 9, 30, tzinfo=UTC),
        Why.EXPIRED,
    )


def test_being_kept_ends_by_itself_where_something_else_still_holds(make, notice):
    """`keep` for one month, `retouch` for twelve: the photo falls back to the plain length."""
    record = make(choices={Purpose.KEEP: True}, months=1)
    record = answer_again(record, signed_name="N", age=30, choices={Purpose.RETOUCH: True}, notice=notice, now=START)
    due = only(record, photo())
    assert (due.at, due.why) == (START + 30 * DAY, Why.POLICY)


def test_nothing_outlives_its_consent(make):
    record = make(months=1)
    due = only(record, photo(made=START + 20 * DAY))
    assert (due.at, due.why) == (datetime(2026, 4, 30, 9, 30, tzinfo=UTC), Why.EXPIRED)


@pytest.mark.parametrize("reasons", [COMPARE, frozenset({Purpose.TRAIN})])
def test_what_is_not_agreed_to_is_due_at_once(make, reasons):
    due = only(make(), photo(reasons=reasons))
    assert (due.at, due.why) == (START, Why.NO_REASON)


def test_what_was_withdrawn_is_due_at_once(make):
    record = withdraw(make(), [Purpose.RETOUCH], START + DAY)
    assert only(record, photo()).why is Why.NO_REASON


def test_a_measurement_never_outlives_its_photo(make):
    record = make(choices={Purpose.RETOUCH: True, Purpose.COMPARE: True})
    late = Item("face", Category.PHOTO, START + 20 * DAY, COMPARE, source="photo")
    dues = due_dates(held(record, photo(), late), Policy())
    assert [(due.at, due.why) for due in dues[:2]] == [(START + 30 * DAY, Why.POLICY), (START + 30 * DAY, Why.SOURCE)]


@pytest.mark.parametrize(
    ("category", "days"),
    [(Category.PERSONAL_MODEL, 30), (Category.PORTRAIT, 90), (Category.DISCARDED, 7), (Category.UNFINISHED, 7)],
)
def test_each_kind_has_its_length(make, category, days):
    assert only(make(), Item("x", category, START, RETOUCH)).at == START + days * DAY


def test_what_is_in_the_bin_goes_thirty_days_after_it_was_put_there(make):
    binned = Item("x", Category.PORTRAIT, START, RETOUCH, binned=START + 20 * DAY)
    due = only(make(), binned)
    assert (due.at, due.category, due.why) == (START + 50 * DAY, Category.BINNED, Why.BIN)


def test_being_put_into_the_bin_never_makes_a_thing_stay_longer(make):
    due = only(make(), Item("x", Category.PORTRAIT, START, RETOUCH, binned=START + 80 * DAY))
    assert (due.at, due.category, due.why) == (START + 90 * DAY, Category.BINNED, Why.POLICY)
    ended = only(make(months=1), Item("x", Category.PORTRAIT, START, RETOUCH, binned=START + 20 * DAY))
    assert ended.why is Why.EXPIRED


def test_the_record_stays_ninety_days_after_the_last_yes_then_the_sitting_goes(make):
    record = make(months=1)
    (whole,) = due_dates(held(record), Policy())
    ended = datetime(2026, 4, 30, 9, 30, tzinfo=UTC)
    assert last_yes_ended(record) == ended
    assert (whole.item, whole.at, whole.why) == (None, ended + 90 * DAY, Why.RECORD)


def test_after_a_withdrawal_of_everything_it_counts_from_there(make):
    record = withdraw(make(), Purpose, START + 5 * DAY)
    (whole,) = due_dates(held(record), Policy())
    assert whole.at == START + 95 * DAY


def test_who_never_answered_goes_after_a_week():
    (whole,) = due_dates(held(None), Policy())
    assert (whole.at, whole.why) == (START + 7 * DAY, Why.UNANSWERED)


def test_a_guest_goes_minutes_after_the_last_thing_that_happened(make):
    busy = START + timedelta(minutes=8)
    dues = due_dates(held(make(), photo(made=busy), guest=True), Policy())
    assert [(due.at, due.why) for due in dues] == [
        (busy + timedelta(minutes=10), Why.SITTING),
        (busy + timedelta(minutes=10), Why.GUEST),
    ]


def test_a_plan_names_a_sitting_that_goes_once(make):
    dues = due_dates(held(make(months=1), photo()), Policy())
    assert plan(dues, START).empty
    assert [due.item for due in plan(dues, START + 31 * DAY).items] == ["photo"]
    late = plan(dues, START + 200 * DAY)
    assert (len(late.sitters), late.items) == (1, ())


@pytest.mark.parametrize(
    "changes", [{"photos": 0}, {"photos": LONGEST_DAYS + 1}, {"faces": 3}, {"kiosk_minutes": 1441}, {"photos": "3"}]
)
def test_lengths_that_are_none_are_refused(changes):
    with pytest.raises(Usage, match="retention-unusable"):
        parse_policy(changes)


def test_the_owner_may_shorten_and_lengthen(make):
    assert only(make(), photo(), parse_policy({"photos": 3})).at == START + 3 * DAY
    assert only(make(), photo(), parse_policy({"photos": 1000})).why is Why.EXPIRED, "never longer than the consent"


PURPOSES = st.sets(st.sampled_from(list(Purpose)))
ITEMS = st.lists(
    st.builds(
        Item,
        id=st.uuids().map(str),
        category=st.sampled_from([Category.PHOTO, Category.PERSONAL_MODEL, Category.PORTRAIT, Category.DISCARDED]),
        made=st.integers(0, 400).map(lambda days: START + days * DAY),
        reasons=PURPOSES.map(frozenset),
    ),
    max_size=4,
)


class TestWhateverIsHeld:
    @given(
        yes=PURPOSES,
        months=st.integers(1, 36),
        items=ITEMS,
        days=st.integers(0, 2000),
        gone=PURPOSES,
        guest=st.booleans(),
    )
    def test_rules(self, make_any, yes, months, items, days, gone, guest):
        record = withdraw(make_any(yes, months), gone, START + DAY)
        sitting, policy = held(record, *items, guest=guest), Policy()
        dues, moment = due_dates(sitting, policy), START + days * DAY
        whole = dues[-1]
        assert len(dues) == len(items) + 1
        for item, due in zip(items, dues, strict=False):
            assert due.at <= whole.at, "nothing outlives its sitting"
            assert due.at <= item.made + timedelta(days=365), "nothing outlives the longest policy"
            if not item.reasons & (yes - gone):
                assert due.at <= item.made, "nothing without a reason stays"
        now, later = plan(dues, moment), plan(dues, moment + 9 * DAY)
        gone_now = {due.item for due in now.items} | {due.sitter for due in now.sitters}
        gone_later = {due.item for due in later.items} | {due.sitter for due in later.sitters}
        assert gone_now <= gone_later or later.sitters, "what is due stays due"


@pytest.fixture(scope="module")
def make_any(notice):
    from likeness.consent.records import new_record

    def build(yes, months):
        return new_record(
            sitter="s" * 32, signed_name="N", age=30, choices=dict.fromkeys(yes, True), notice=notice, now=START, months=months
        )  # fmt: skip

    return build
