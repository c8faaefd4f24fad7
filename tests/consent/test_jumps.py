"""A clock that jumps makes nothing due early; it is asked about, and a person's word settles it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.consent.jumps import LONGEST_OFF, TOLERANCE, Doubt, Sighting, judge

START = datetime(2026, 3, 1, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def seen(after=timedelta(), run="a", count=None):
    return Sighting(START + after, run, (after if count is None else count).total_seconds())


def test_the_first_look_has_nothing_to_go_by():
    judged = judge(None, seen())
    assert (judged.trusted, judged.doubt, judged.mark) == (START, None, seen())


@pytest.mark.parametrize("passed", [HOUR, DAY, 60 * DAY])
def test_while_the_computer_runs_clock_and_count_go_together(passed):
    assert judge(seen(), seen(passed)).doubt is None


@pytest.mark.parametrize("jump", [HOUR, 40 * DAY, 4000 * DAY])
def test_set_forward_nothing_is_due_that_the_count_does_not_say(jump):
    judged = judge(seen(), seen(jump + HOUR, count=HOUR))
    assert (judged.doubt, judged.by, judged.trusted) == (Doubt.FORWARD, jump, START + HOUR)
    assert judged.mark.at == START + HOUR, "time that passed is remembered all the same"


@pytest.mark.parametrize("run", ["a", "b"])
def test_set_back_nothing_more_is_due_than_the_clock_says(run):
    judged = judge(seen(10 * DAY), Sighting(START + DAY, run, (11 * DAY).total_seconds()))
    assert (judged.doubt, judged.trusted) == (Doubt.BACK, START + DAY)
    assert judged.mark.at >= START + 10 * DAY, "the mark never goes back by itself"


def test_across_a_restart_a_weekend_is_believed_and_more_is_asked_about():
    assert judge(seen(), seen(LONGEST_OFF, run="b")).doubt is None
    judged = judge(seen(), seen(LONGEST_OFF + HOUR, run="b"))
    assert (judged.doubt, judged.trusted) == (Doubt.FORWARD, START)


def test_the_doubt_stays_until_somebody_says_so():
    first = judge(seen(), seen(40 * DAY, run="b", count=timedelta()))
    again = judge(first.mark, Sighting(START + 40 * DAY + HOUR, "b", 3600.0))
    assert (again.doubt, again.trusted) == (Doubt.FORWARD, START + HOUR)
    settled = judge(again.mark, seen(41 * DAY, run="b"), clock_is_right=True)
    assert (settled.doubt, settled.trusted, settled.mark.at) == (None, START + 41 * DAY, START + 41 * DAY)


def test_a_doubt_goes_by_itself_when_the_clock_is_put_right():
    wrong = judge(seen(), seen(40 * DAY, count=HOUR))
    assert wrong.doubt is Doubt.FORWARD
    assert judge(wrong.mark, seen(2 * HOUR)).doubt is None


def test_without_a_count_only_the_gap_is_there_to_go_by():
    bare = Sighting(START)
    assert judge(bare, Sighting(START + 2 * DAY)).doubt is None
    assert judge(bare, Sighting(START + 9 * DAY)).doubt is Doubt.FORWARD
    assert judge(bare, Sighting(START - HOUR)).doubt is Doubt.BACK
    assert judge(seen(), Sighting(START + 9 * DAY, "a", -5.0)).doubt is Doubt.FORWARD, "a count that went back is none"


STEPS = st.lists(st.timedeltas(min_value=timedelta(), max_value=30 * DAY), min_size=1, max_size=6)
JUMP = st.timedeltas(min_value=timedelta(days=-4000), max_value=timedelta(days=4000))


@given(steps=STEPS, jump=JUMP, at=st.integers(0, 5))
def test_one_jump_of_any_size_never_makes_believed_time_run_ahead(steps, jump, at):
    """`true` is what really passed; the clock is off by `jump` from look number `at` on."""
    mark, true, highest = seen(), timedelta(), START
    for number, step in enumerate(steps):
        true += step
        clock = START + true + (jump if number >= at else timedelta())
        judged = judge(mark, Sighting(clock, "a", true.total_seconds()))
        slack = TOLERANCE + true * 0.001
        assert judged.trusted <= START + true + slack
        if number < at:
            assert judged.doubt is None
            assert judged.trusted == clock
        assert judged.mark.at >= highest - slack
        mark, highest = judged.mark, max(highest, judged.mark.at)
