"""The life of a job: no path leads out of the table, and none back from the end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.jobs.states import Happening, State, after, allowed, is_at_work


@settings(deadline=None)
@given(st.lists(st.sampled_from(Happening), max_size=30))
def test_any_story_keeps_the_rules(story):
    state = State.QUEUED
    for happening in story:
        if not allowed(state, happening):
            with pytest.raises(Failed) as caught:
                after(state, happening)
            assert caught.value.code == "job-state"
            continue
        before, state = state, after(state, happening)
        assert before != state
        if happening is Happening.RESUME:
            assert not is_at_work(before)
            assert state is State.QUEUED
        if state is State.RUNNING:
            assert before is State.QUEUED
        if state is State.FINISHED:
            assert before is State.RUNNING


@pytest.mark.parametrize("happening", Happening)
def test_finished_is_the_end(happening):
    assert not allowed(State.FINISHED, happening)


@pytest.mark.parametrize("state", [State.QUEUED, State.RUNNING])
def test_a_power_cut_leaves_every_job_at_work_interrupted(state):
    assert after(state, Happening.LOSE) is State.INTERRUPTED


@pytest.mark.parametrize("state", [State.PAUSED, State.INTERRUPTED, State.CANCELLED, State.FAILED])
def test_what_stopped_early_can_be_resumed(state):
    assert after(state, Happening.RESUME) is State.QUEUED
