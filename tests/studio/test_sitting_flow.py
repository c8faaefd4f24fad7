"""The six steps of a sitting: what is done, open and closed, whatever the facts are."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.studio.flows.sitting import (
    ENOUGH_FOR_LEARNING,
    STEPS,
    Closed,
    Facts,
    Step,
    StepState,
    first_open,
    is_done,
    state_of,
    step_after,
    why_closed,
)

RETOUCH = frozenset({"retouch", "deliver"})
EVERYTHING = RETOUCH | {"compare", "train", "generate"}
counts = st.integers(min_value=0, max_value=12)
facts = st.builds(
    Facts,
    purposes=st.frozensets(st.sampled_from(sorted(EVERYTHING))),
    photos=counts,
    models=counts,
    portraits=counts,
    kept=counts,
    delivered=counts,
    at_work=st.booleans(),
)


def test_the_way_of_a_person_who_wants_retouched_portraits():
    way = [Facts(), Facts(RETOUCH), Facts(RETOUCH, photos=3), Facts(RETOUCH, photos=3, portraits=4)]
    assert [first_open(found) for found in way] == [Step.CONSENT, Step.PHOTOS, Step.LOOKS, Step.PROOFS]
    assert step_after(Step.PHOTOS, way[2]) is Step.LOOKS
    assert step_after(Step.PROOFS, way[3]) is Step.DELIVER


def test_the_way_of_a_person_who_wants_a_personal_model_leads_past_it():
    found = Facts(EVERYTHING, photos=8)
    assert step_after(Step.PHOTOS, found) is Step.MODEL
    assert step_after(Step.MODEL, found) is Step.LOOKS
    assert first_open(replace(found, photos=ENOUGH_FOR_LEARNING - 1)) is Step.PHOTOS


@pytest.mark.parametrize(
    ("step", "found", "reason"),
    [
        (Step.PHOTOS, Facts(), Closed.CONSENT),
        (Step.MODEL, Facts(RETOUCH, photos=8), Closed.CONSENT_TO_TRAIN),
        (Step.MODEL, Facts(EVERYTHING, photos=ENOUGH_FOR_LEARNING - 1), Closed.MORE_PHOTOS),
        (Step.LOOKS, Facts(RETOUCH), Closed.PHOTOS),
        (Step.PROOFS, Facts(RETOUCH, photos=1), Closed.PORTRAITS),
        (Step.DELIVER, Facts(frozenset({"retouch"}), photos=1, portraits=1), Closed.CONSENT_TO_DELIVER),
        (Step.PROOFS, Facts(RETOUCH, photos=1, at_work=True), None),
    ],
)
def test_a_closed_step_says_why(step, found, reason):
    assert why_closed(step, found) is reason


@given(facts)
def test_consent_is_never_closed_and_where_one_goes_on_is_open(found):
    assert why_closed(Step.CONSENT, found) is None
    assert why_closed(first_open(found), found) is None


@given(facts)
def test_without_consent_to_retouch_everything_else_is_closed(found):
    without = replace(found, purposes=found.purposes - {"retouch"})
    assert {why_closed(step, without) for step in STEPS[1:]} == {Closed.CONSENT}


@given(facts, st.sampled_from(STEPS))
def test_what_is_done_and_may_be_entered_stays_open_to_be_revisited(found, step):
    open_to_all = why_closed(step, found) is None
    assert (state_of(step, found) is StepState.CLOSED) == (not open_to_all)
    if open_to_all and is_done(step, found):
        assert state_of(step, found) is StepState.DONE


@given(facts, st.sampled_from(STEPS))
def test_onward_never_leads_back_nor_into_a_closed_step(found, step):
    later = step_after(step, found)
    assert STEPS.index(later) >= STEPS.index(step)
    assert later is step or why_closed(later, found) is None
