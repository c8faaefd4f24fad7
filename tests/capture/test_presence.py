"""The state machine and the geometry, on exact synthetic points: no picture, no network, no time that passes."""

from dataclasses import replace

import numpy as np
import pytest
from presence_meshes import dice, flat, solid

from likeness.capture import presence
from likeness.capture.live import LiveMeasure
from likeness.capture.presence import Phase
from likeness.capture.presence_geometry import change, rest_of
from likeness.capture.presence_tasks import LOOKED_UP, MIMICS, TURNS, Task, draw_tasks

RATE = 20
ALIKE, UNLIKE = 0.3, 0.75

DOING = {
    Task.TURN_LEFT: {"yaw": 26.0},
    Task.TURN_RIGHT: {"yaw": -26.0},
    Task.LOOK_UP: {"pitch": 16.0},
    Task.SMILE: {"smile": 1.0},
}


def advanced(state, measures, match=ALIKE):
    """The state after all of them, with a comparison every half second."""
    advice, compared = None, -1.0
    for measure in measures:
        now = match if measure.time_s - compared >= 0.5 else None
        compared = compared if now is None else measure.time_s
        state, advice = presence.step(state, measure, now)
        if state.ended:
            break
    return state, advice


class Performer:
    """A willing person: half a second late, two fifths of a second for every movement."""

    def __init__(self, make=solid, doing=DOING):
        self.make, self.doing, self.time, self.task, self.since = make, doing, 0.0, None, 0.0
        self.heard = []

    def frame(self, state):
        """What is seen now, and on goes the clock."""
        task = state.tasks[state.done] if state.phase is Phase.TASK else None
        if task != self.task:
            self.task, self.since, self.before = task, self.time, self.task
        passed = self.time - self.since
        share = float(np.clip((passed - 0.5) / 0.4, 0, 1))
        wanted = self.doing.get(task, {}) if task else {}
        if task is None and passed < 0.9:  # coming back from the task before
            wanted, share = self.doing.get(getattr(self, "before", None), {}), 1 - share
        shown = {name: value * share for name, value in wanted.items()}
        if task is Task.BLINK and 0.6 <= passed < 0.85:
            shown["shut"] = 1.0
        measure = self.make(self.time, **shown)
        self.time += 1 / RATE
        return measure


def performed(state, performer, match=ALIKE, limit_s=200.0):
    compared, advice = -1.0, None
    while not state.ended and performer.time < limit_s:
        measure = performer.frame(state)
        now = match if measure.time_s - compared >= 0.5 else None
        compared = compared if now is None else measure.time_s
        state, advice = presence.step(state, measure, now)
        performer.heard.append(advice.code)
    return state, advice


def with_tasks(*tasks):
    return replace(presence.begin(dice(0)), plans=(tasks, tasks, tasks))


def at_task(*tasks):
    """A state that waits for the first task, and the time."""
    state, _ = advanced(with_tasks(*tasks), [solid(n / RATE) for n in range(14)])
    assert state.phase is Phase.TASK
    return state, 14 / RATE


class TestDrawing:
    def test_every_drawing_turns_the_head_and_moves_the_face(self):
        rng = dice(5)
        for _ in range(500):
            tasks = draw_tasks(rng)
            assert len(tasks) in {2, 3}
            assert len(set(tasks)) == len(tasks)
            assert set(tasks) & set(TURNS)
            assert set(tasks) & set(MIMICS)

    def test_every_task_and_every_place_comes_up(self):
        rng = dice(5)
        drawn = [draw_tasks(rng) for _ in range(500)]
        assert {tasks[0] for tasks in drawn} == set(Task)
        assert len(set(drawn)) > 30

    def test_never_the_same_as_before(self):
        rng = dice(1)
        for _ in range(500):
            before = draw_tasks(rng)
            assert draw_tasks(rng, before) != before
            plans = presence.begin(rng, before).plans
            assert all(a != b for a, b in zip((before, *plans), plans, strict=False))


class TestGeometry:
    @pytest.mark.parametrize("yaw", [-35, -20, -10, 10, 20, 35])
    def test_a_turned_head_shows_the_sine_of_its_turn_in_depth(self, yaw):
        found = change(rest_of([solid(0).face]), solid(0, yaw=yaw).face)
        assert found.turn == pytest.approx(yaw, abs=1.5)
        assert found.depth_across == pytest.approx(np.sin(np.radians(yaw)), abs=0.03)
        assert found.squash == pytest.approx(1, abs=0.03)
        assert found.error < 0.005

    def test_a_nod_shows_in_depth_downward(self):
        found = change(rest_of([solid(0).face]), solid(0, pitch=15).face)
        assert found.nod > LOOKED_UP  # the pose reads less than the truth of this face; depth does not
        assert found.depth_down == pytest.approx(np.sin(np.radians(15)), abs=0.05)
        assert abs(found.depth_across) < 0.02

    @pytest.mark.parametrize(
        ("yaw", "pitch", "roll"), [(40, 0, 0), (-60, 0, 5), (30, 30, 0), (0, -45, 20), (-20, 10, -30)]
    )
    def test_a_picture_shows_no_depth_however_it_is_held(self, yaw, pitch, roll):
        found = change(rest_of([flat(0).face]), flat(0, yaw=yaw, pitch=pitch, roll=roll).face)
        assert abs(found.depth_across) < 0.06
        assert abs(found.depth_down) < 0.08

    def test_moving_zooming_and_leaning_change_nothing(self):
        found = change(rest_of([solid(0).face]), solid(0, roll=20, shift=(30, -20), size=1.6).face)
        assert (found.depth_across, found.depth_down) == pytest.approx((0, 0), abs=0.02)
        assert (found.squash, found.eyes) == pytest.approx((1, 1), abs=0.02)
        assert abs(found.smile) < 0.005

    def test_eyes_and_mouth_are_read_apart_from_the_head(self):
        rest = rest_of([solid(0).face])
        assert change(rest, solid(0, shut=1).face).eyes < 0.3
        assert change(rest, solid(0, smile=1).face).smile > 0.06
        assert change(rest, solid(0, smile=1).face).eyes == pytest.approx(1, abs=0.01)


class TestWillingPerson:
    @pytest.mark.parametrize("seed", range(5))
    def test_whoever_does_the_tasks_is_there(self, seed):
        state, advice = performed(presence.begin(dice(seed)), Performer())
        assert (state.phase, advice.code, advice.share) == (Phase.SHOWN, "presence-shown", 1.0)
        assert state.match == ALIKE
        assert state.tries == 0

    def test_before_each_task_the_person_looks_straight(self):
        performer = Performer()
        state, _ = performed(with_tasks(Task.TURN_LEFT, Task.SMILE), performer)
        order = [code for n, code in enumerate(performer.heard) if n == 0 or performer.heard[n - 1] != code]
        assert state.phase is Phase.SHOWN
        assert order == ["presence-rest", "presence-turn-left", "presence-rest", "presence-smile", "presence-shown"]

    def test_a_hint_comes_when_it_takes_long_then_another_try_then_it_has_failed(self):
        performer = Performer(doing={})
        state, advice = performed(with_tasks(Task.TURN_RIGHT, Task.SMILE), performer)
        assert (state.phase, advice.code, state.done) == (Phase.FAILED, "presence-not-done", 0)
        order = [code for n, code in enumerate(performer.heard) if n == 0 or performer.heard[n - 1] != code]
        assert order[:3] == ["presence-rest", "presence-turn-right", "presence-turn-right-hint"]
        assert order.count("presence-turn-right-hint") == presence.TRIES

    def test_the_other_side_is_not_what_was_asked(self):
        wrong = {**DOING, Task.TURN_LEFT: {"yaw": -26.0}}
        state, _ = performed(with_tasks(Task.TURN_LEFT, Task.SMILE), Performer(doing=wrong))
        assert (state.phase, state.done) == (Phase.FAILED, 0)

    def test_eyes_that_stay_shut_are_no_blink(self):
        state, time = at_task(Task.BLINK, Task.TURN_LEFT)
        state, _ = advanced(state, [solid(time + n / RATE, shut=1) for n in range(2 * RATE)])
        state, _ = advanced(state, [solid(time + 2 + n / RATE) for n in range(5)])
        assert state.done == 0

    def test_an_ended_check_stays_as_it_is(self):
        state, _ = performed(presence.begin(dice(3)), Performer())
        assert presence.step(state, LiveMeasure(9999.0), UNLIKE)[0] is state


class TestPictureInsteadOfAPerson:
    @pytest.mark.parametrize("task", TURNS)
    def test_a_tilted_picture_is_no_turned_head(self, task):
        doing = {**DOING, task: {"yaw": 40.0 if task is Task.TURN_LEFT else -40.0}}
        state, _ = performed(with_tasks(task, Task.SMILE), Performer(flat, doing))
        assert (state.phase, state.done) == (Phase.FAILED, 0)

    def test_not_even_where_the_pose_is_believed_to_turn(self):
        """The parallax decides, not the angle that a network reads."""
        doing = {**DOING, Task.TURN_LEFT: {"yaw": 40.0, "claimed": 30.0}}
        state, _ = performed(with_tasks(Task.TURN_LEFT, Task.SMILE), Performer(flat, doing))
        assert (state.phase, state.done) == (Phase.FAILED, 0)


class TestOneUnbrokenFace:
    def breaks(self, *measures):
        state, time = at_task(Task.TURN_LEFT, Task.SMILE)
        state, _ = advanced(state, [made(time) for made in measures])
        return state

    def begins_anew(self, state, why):
        return len(state.plans) == presence.BEGINNINGS - 1 and state.trouble == why and state.first is None

    def test_a_jump_to_the_turned_picture(self):
        assert self.begins_anew(self.breaks(lambda time: solid(time, yaw=26)), "presence-cut")

    def test_a_jump_in_place_or_size(self):
        assert self.begins_anew(self.breaks(lambda time: solid(time, shift=(90, 0))), "presence-cut")
        assert self.begins_anew(self.breaks(lambda time: solid(time, size=1.4)), "presence-cut")

    def test_another_face_in_the_same_place(self):
        assert self.begins_anew(self.breaks(lambda time: solid(time, other=0.15)), "presence-cut")

    def test_time_that_runs_back(self):
        assert self.begins_anew(self.breaks(lambda time: solid(time - 0.5)), "presence-cut")

    def test_a_gap(self):
        nobody = [lambda time, n=n: LiveMeasure(time + n / 10) for n in range(7)]
        assert self.begins_anew(self.breaks(*nobody), "presence-lost")
        assert self.begins_anew(self.breaks(lambda time: solid(time + 1.0)), "presence-lost")

    def test_a_second_person(self):
        two = [lambda time, n=n: replace(solid(time + n / 10), faces=2) for n in range(7)]
        assert self.begins_anew(self.breaks(*two), "presence-several")

    def test_a_moment_without_a_face_is_forgiven(self):
        state = self.breaks(LiveMeasure, lambda time: solid(time + 0.2))
        assert (state.phase, len(state.plans)) == (Phase.TASK, presence.BEGINNINGS)

    def test_after_the_last_beginning_it_has_failed(self):
        state, time = with_tasks(Task.TURN_LEFT, Task.SMILE), 0.0
        for _ in range(presence.BEGINNINGS):
            state, _ = advanced(state, [solid(time + n / RATE) for n in range(14)])
            state, _ = presence.step(state, solid(time + 0.71, yaw=30), None)
            time += 1.5
        assert (state.phase, state.failure) == (Phase.FAILED, "presence-cut")

    def test_other_tasks_are_asked_after_a_cut(self):
        state = presence.begin(dice(2))
        plans = state.plans
        state, _ = advanced(state, [solid(n / RATE) for n in range(14)])
        state, _ = presence.step(state, solid(0.71, size=1.5), None)
        assert state.plans == plans[1:]
        assert state.tasks != plans[0]


class TestIdentity:
    def test_somebody_else_who_does_all_the_tasks(self):
        state, _ = performed(presence.begin(dice(4)), Performer(), match=UNLIKE)
        assert (state.phase, state.failure) == (Phase.FAILED, "presence-other-person")

    def test_somebody_who_looks_a_little_alike(self):
        between = (presence.MATCH_SHOWN + presence.MATCH_LIMIT) / 2
        state, _ = performed(presence.begin(dice(4)), Performer(), match=between)
        assert (state.phase, state.failure) == (Phase.FAILED, "presence-other-person")

    def test_nobody_is_shown_without_a_comparison(self):
        state, _ = performed(presence.begin(dice(4)), Performer(), match=None)
        assert (state.phase, state.failure) == (Phase.FAILED, "presence-not-compared")

    def test_one_bad_frame_is_forgiven_two_are_somebody_else(self):
        state, time = at_task(Task.SMILE, Task.TURN_LEFT)
        state, _ = presence.step(state, solid(time), UNLIKE)
        state, _ = presence.step(state, solid(time + 0.1), ALIKE)
        assert len(state.plans) == presence.BEGINNINGS
        state, _ = presence.step(state, solid(time + 0.2), UNLIKE)
        state, advice = presence.step(state, solid(time + 0.3), UNLIKE)
        assert len(state.plans) == presence.BEGINNINGS - 1
        assert advice.code == "presence-other-person"
