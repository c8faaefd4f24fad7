"""Answering again touches only what was asked; renewal starts a year anew; reminders come before the end."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Refused, Usage
from likeness.consent.answers import REMIND_BEFORE, answer_again, reminders, renew
from likeness.consent.documents import from_json, to_json
from likeness.consent.purposes import MINOR_PURPOSES, Purpose
from likeness.consent.records import EventState, given_purposes, state_of, valid_until, withdraw

DAY = timedelta(days=1)


@pytest.fixture
def again(notice, now):
    def answer(record, choices, after=100 * DAY, **changes):
        fields = {"signed_name": "Noor Example", "age": 34, "notice": notice, "now": now + after, **changes}
        return answer_again(record, choices=choices, **fields)

    return answer


@pytest.fixture
def renewed(notice, now):
    def give(record, after=350 * DAY, **changes):
        return renew(record, **{"signed_name": "Noor Example", "notice": notice, "now": now + after, **changes})

    return give


def test_a_later_yes_does_not_lengthen_another(make, again, now):
    record = make()
    more = again(record, {Purpose.TRAIN: True})
    assert valid_until(more, Purpose.RETOUCH) == valid_until(record, Purpose.RETOUCH)
    assert valid_until(more, Purpose.TRAIN) > valid_until(record, Purpose.RETOUCH)
    assert more.section(Purpose.DELIVER) == record.section(Purpose.DELIVER)
    assert more.record_id == record.record_id
    assert more.receipt.receipt_id != record.receipt.receipt_id


def test_a_refusal_is_recorded_with_its_moment(make, again, now):
    record = again(make(), {Purpose.RETOUCH: False, Purpose.SHOWCASE: False})
    states = [event.event_state for event in record.section(Purpose.RETOUCH).events]
    assert states == [EventState.GIVEN, EventState.REFUSED]
    assert [event.event_state for event in record.section(Purpose.SHOWCASE).events] == [EventState.REFUSED] * 2
    assert given_purposes(record, now + 101 * DAY) == {Purpose.DELIVER}


def test_what_was_withdrawn_may_be_agreed_to_again(make, again, now):
    record = again(withdraw(make(), [Purpose.RETOUCH], now + DAY), {Purpose.RETOUCH: True})
    states = [event.event_state for event in record.section(Purpose.RETOUCH).events]
    assert states == [EventState.GIVEN, EventState.WITHDRAWN, EventState.GIVEN]
    assert from_json(to_json(record)) == record


def test_todays_wording_stands_where_it_was_asked_and_nowhere_else(make, again, notice):
    newer = msgspec.structs.replace(notice, version="2027-01-1")
    record = again(make(), {Purpose.TRAIN: True}, notice=newer)
    versions = {section.purpose: section.privacy_notice.notice_version for section in record.processing}
    assert versions[Purpose.TRAIN] == "2027-01-1"
    assert versions[Purpose.RETOUCH] == notice.version


def test_who_turns_out_to_be_a_minor_answers_everything_anew(make, again, now):
    record = make(choices={Purpose.TRAIN: True, Purpose.RETOUCH: True})
    child = again(record, {Purpose.RETOUCH: True}, age=12, guardian_name="Ada Example")
    assert given_purposes(child, now + 101 * DAY) == {Purpose.RETOUCH}
    assert {event.entity_id for event in child.section(Purpose.RETOUCH).events} == {"guardian"}


def test_a_minor_who_grew_up_answers_alone(make, again, now):
    child = make(age=17, guardian_name="Ada Example", choices={Purpose.RETOUCH: True})
    grown = again(child, {Purpose.TRAIN: True}, age=18)
    assert given_purposes(grown, now + 101 * DAY) == {Purpose.TRAIN}, "the guardian's yes is not theirs"


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - MINOR_PURPOSES))
def test_a_guardian_cannot_add_what_is_not_for_minors(make, again, purpose):
    child = make(age=9, guardian_name="Ada", choices={Purpose.RETOUCH: True})
    with pytest.raises(Refused, match="minor-not-allowed"):
        again(child, {purpose: True}, age=10, guardian_name="Ada")


def test_another_guardian_and_the_first_both_stay_named(make, again):
    child = make(age=9, guardian_name="Ada", choices={Purpose.RETOUCH: True})
    later = again(child, {Purpose.KEEP: True}, age=10, guardian_name="Bo")
    assert later.declaration.guardian_name == "Bo"
    assert from_json(to_json(later)) == later


def test_a_purpose_that_an_older_record_did_not_know_is_added(make, again, now):
    """As a program of an earlier time wrote it, before that purpose was there to be asked about."""
    record = make()
    older = msgspec.structs.replace(
        record, processing=tuple(section for section in record.processing if section.purpose is not Purpose.SHOWCASE)
    )
    newer = again(older, {Purpose.TRAIN: True})
    assert state_of(newer, Purpose.SHOWCASE, now) is EventState.REFUSED
    assert given_purposes(newer, now + 101 * DAY) == {Purpose.RETOUCH, Purpose.DELIVER, Purpose.TRAIN}


class TestRenewing:
    def test_all_that_was_agreed_to_holds_for_twelve_months_more(self, make, renewed, now):
        record = renewed(withdraw(make(choices=dict.fromkeys(Purpose, True)), [Purpose.TRAIN], now))
        late = now + 700 * DAY
        assert given_purposes(record, late) == set(Purpose) - {Purpose.TRAIN}

    def test_also_after_it_has_run_out(self, make, renewed, now):
        record = make()
        assert given_purposes(record, now + 400 * DAY) == frozenset()
        assert given_purposes(renewed(record, 400 * DAY), now + 401 * DAY) == {Purpose.RETOUCH, Purpose.DELIVER}

    def test_only_what_is_named(self, make, renewed, now):
        record = renewed(make(), purposes=[Purpose.DELIVER])
        assert given_purposes(record, now + 400 * DAY) == {Purpose.DELIVER}
        assert state_of(record, Purpose.RETOUCH, now + 400 * DAY) is EventState.EXPIRED

    @pytest.mark.parametrize(
        ("purpose", "code"), [(Purpose.TRAIN, "consent-missing"), (Purpose.RETOUCH, "consent-withdrawn")]
    )
    def test_a_no_is_not_renewed_into_a_yes(self, make, renewed, now, purpose, code):
        with pytest.raises(Refused, match=code):
            renewed(withdraw(make(), [Purpose.RETOUCH], now), purposes=[purpose])

    def test_where_nothing_was_agreed_to_there_is_nothing_to_renew(self, make, renewed, now):
        with pytest.raises(Refused, match="consent-nothing-to-renew"):
            renewed(withdraw(make(), Purpose, now))

    def test_a_minors_age_is_asked_again(self, make, renewed, now):
        child = make(age=17, guardian_name="Ada", choices={Purpose.RETOUCH: True})
        with pytest.raises(Usage, match="age-needed"):
            renewed(child)
        assert renewed(child, age=18).declaration.guardian_name is None
        assert renewed(child, age=17, guardian_name="Ada").declaration.under_18


class TestReminders:
    def test_a_month_before_the_end_and_not_after(self, make, now):
        record = make()
        end = valid_until(record, Purpose.RETOUCH)
        assert reminders(record, end - REMIND_BEFORE - DAY) == ()
        soon = reminders(record, end - 10 * DAY)
        assert [(item.purpose, item.days) for item in soon] == [(Purpose.RETOUCH, 10), (Purpose.DELIVER, 10)]
        assert reminders(record, end) == ()

    def test_the_next_to_end_comes_first(self, make, again, now):
        record = again(make(), {Purpose.TRAIN: True}, after=5 * DAY)
        soon = reminders(record, now + 350 * DAY)
        assert [item.purpose for item in soon][-1] is Purpose.TRAIN

    def test_a_no_is_never_reminded_of(self, make, now):
        assert reminders(withdraw(make(), Purpose, now), now + 350 * DAY) == ()


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["yes", "no", "withdraw", "renew"]),
        st.sets(st.sampled_from(list(Purpose)), min_size=1, max_size=3),
        st.integers(0, 300),
    ),
    max_size=8,
)


@given(moves=MOVES)
def test_any_history_of_answers_means_what_a_person_expects(record_of, notice, moves):
    record, moment = record_of
    expected = dict.fromkeys(Purpose)
    expected[Purpose.RETOUCH] = expected[Purpose.DELIVER] = valid_until(record, Purpose.RETOUCH)
    for move, purposes, days in moves:
        moment += timedelta(days=days)
        before = record
        if move == "withdraw":
            record = withdraw(record, purposes, moment)
            expected.update(dict.fromkeys(purposes))
        elif move == "renew":
            wanted = [purpose for purpose in purposes if expected[purpose] is not None]
            if not wanted:
                continue
            record = renew(record, signed_name="N", notice=notice, now=moment, purposes=wanted)
            expected.update({purpose: valid_until(record, purpose) for purpose in wanted})
        else:
            choices = dict.fromkeys(purposes, move == "yes")
            record = answer_again(record, signed_name="N", age=30, choices=choices, notice=notice, now=moment)
            expected.update({p: valid_until(record, p) if move == "yes" else None for p in purposes})
        for purpose in Purpose:
            events, earlier = record.section(purpose).events, before.section(purpose).events
            assert events[: len(earlier)] == earlier, "history is only ever added to"
    assert given_purposes(record, moment) == {p for p, end in expected.items() if end is not None and moment < end}
    assert from_json(to_json(record)) == record


@pytest.fixture(scope="module")
def record_of(notice):
    from datetime import UTC, datetime

    from likeness.consent.records import new_record

    now = datetime(2026, 3, 31, 9, 30, tzinfo=UTC)
    choices = {Purpose.RETOUCH: True, Purpose.DELIVER: True}
    return new_record(sitter="s" * 32, signed_name="N", age=30, choices=choices, notice=notice, now=now), now
