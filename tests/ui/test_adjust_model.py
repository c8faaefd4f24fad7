"""The Adjust page's value: steps that can be undone without end, what the guard says of them, and a crop that stays in the picture."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.darkroom.adjustments import Adjustments, HandCrop
from likeness.darkroom.brush import Stroke as DarkroomStroke
from likeness.ui.models import adjust as model
from likeness.ui.models.adjust import AS_MADE, AdjustState, Brush, Hand, Newest, Phase, Stroke

READY = model.taken_up(AdjustState(), "Noor", "Corporate", AS_MADE, {})
LIGHTER, LIGHTEST = Hand(exposure=20), Hand(exposure=40)

hands = st.builds(
    Hand,
    exposure=st.integers(-100, 100),
    warmth=st.integers(-100, 100),
    retouch=st.integers(0, 200),
    light=st.integers(0, 200),
    zoom=st.integers(100, model.ZOOM_MOST),
    x=st.floats(-0.5, 0.5),
    y=st.floats(-0.5, 0.5),
    strokes=st.lists(
        st.builds(
            Stroke,
            st.lists(st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5)), min_size=1, max_size=3).map(tuple),
            st.floats(0.004, 0.08),
            st.sampled_from(Brush),
        ),
        max_size=2,
    ).map(tuple),
)


@given(hands)
def test_the_darkroom_understands_every_hand_and_says_it_back(hand):
    adjustments = msgspec.convert(hand.document, Adjustments)
    assert model.hand_of(msgspec.to_builtins(adjustments)) == hand
    assert hand.box == pytest.approx(adjustments.crop.box)


def test_the_limits_are_the_darkrooms():
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"zoom": (model.ZOOM_MOST + 1) / 100}, HandCrop)
    strokes = [{"points": [(0.1, 0.1)]}] * (model.MOST_STROKES + 1)
    assert msgspec.convert({"strokes": strokes[1:]}, Adjustments).strokes[0] == DarkroomStroke(points=((0.1, 0.1),))
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"strokes": strokes}, Adjustments)


class TestSteps:
    def test_a_drag_is_one_step(self):
        state = READY
        for hand in (Hand(exposure=5), Hand(exposure=12), LIGHTER):
            state = model.move(state, hand)
        state = model.settle(state)
        assert (state.before, state.steady) == ((AS_MADE,), LIGHTER)
        assert model.settle(state) == state, "nothing moved, no step"

    @given(st.lists(hands, min_size=1, max_size=8))
    def test_undone_one_by_one_and_done_again(self, wanted):
        state = READY
        for hand in wanted:
            state = model.change(state, hand)
        end, steps = state.hand, len(state.before)
        for _ in range(steps):
            state = model.undo(state)
        assert (state.hand, state.before) == (AS_MADE, ())
        assert model.undo(state) == state
        for _ in range(steps):
            state = model.redo(state)
        assert (state.hand, state.after) == (end, ())
        assert model.redo(state) == state

    def test_a_new_step_ends_what_could_be_done_again(self):
        state = model.undo(model.change(READY, LIGHTER))
        assert state.after == (LIGHTER,)
        assert model.change(state, LIGHTEST).after == ()

    def test_undone_in_the_middle_of_a_drag_the_drag_is_undone(self):
        state = model.undo(model.move(model.change(READY, LIGHTER), LIGHTEST))
        assert (state.hand, state.after) == (LIGHTER, (LIGHTEST,))

    def test_back_to_how_it_was_made_can_be_undone(self):
        state = model.as_made(model.change(READY, LIGHTER))
        assert state.hand == AS_MADE
        assert model.undo(state).hand == LIGHTER


HELD = {"exposure": "adjust-tone"}


class TestTheGuard:
    def test_what_was_held_back_becomes_what_is_shown(self):
        state = model.reached(model.move(READY, LIGHTEST), LIGHTEST, LIGHTER, HELD)
        assert (state.hand, state.held, state.steady) == (LIGHTER, HELD, AS_MADE)
        assert model.settle(state).steady == LIGHTER

    def test_after_the_handle_was_let_go_too(self):
        state = model.reached(model.change(READY, LIGHTEST), LIGHTEST, LIGHTER, HELD)
        assert (state.hand, state.steady, state.before) == (LIGHTER, LIGHTER, (AS_MADE,))

    def test_the_reason_stays_until_the_person_goes_on(self):
        state = model.reached(model.change(READY, LIGHTEST), LIGHTEST, LIGHTER, HELD)
        assert model.reached(state, LIGHTER, LIGHTER, {}).held == HELD
        assert model.move(state, AS_MADE).held == {}

    def test_about_what_is_not_shown_any_more_it_says_nothing(self):
        state = model.move(READY, LIGHTER)
        assert model.reached(state, LIGHTEST, AS_MADE, HELD) == state


class TestSaving:
    def test_only_what_is_new_is_saved(self):
        assert not READY.can_save
        state = model.change(READY, LIGHTER)
        assert state.can_save
        kept = model.saved(replace(state, phase=Phase.SAVING), LIGHTER, {}, "version")
        assert (kept.can_save, kept.undo_saved, kept.phase) == (False, "version", Phase.READY)
        assert model.undo(kept).can_save, "and what was done before can be undone still"
        assert model.move(kept, LIGHTEST).undo_saved == "", "going on is another matter"

    def test_what_cannot_be_adjusted_cannot(self):
        state = model.taken_up(AdjustState(), "Noor", "Corporate", AS_MADE, {"retouch": "adjust-drawn"})
        assert (state.can("exposure"), state.can("retouch")) == (True, False)
        assert not AdjustState().can("exposure")


@given(st.floats(10, 400), st.floats(-2, 2), st.floats(-2, 2))
def test_a_frame_stays_in_the_picture(zoom, x, y):
    hand = model.framed(AS_MADE, zoom, x, y)
    left, top, right, bottom = hand.box
    assert min(left, top) >= -1e-3
    assert max(right, bottom) <= 1 + 1e-3
    assert msgspec.convert(hand.document, Adjustments).crop.zoom == hand.zoom / 100


def test_no_more_strokes_than_are_taken():
    hand = AS_MADE
    stroke = Stroke(((0.5, 0.5),), 0.02, Brush.HAIR)
    for _ in range(model.MOST_STROKES + 3):
        hand = model.painted(hand, stroke)
    assert len(hand.strokes) == model.MOST_STROKES


def test_of_much_that_is_asked_the_newest_is_done():
    newest, begun = Newest(), []
    for wanted in range(1, 6):
        first = newest.ask(wanted)
        if first is not None:
            begun.append(first)
    for _ in range(3):
        following = newest.done()
        if following is not None:
            begun.append(newest.ask(following))
    assert begun == [1, 5]
    assert newest.ask(6) == 6
