"""The coach: what it says and when it shoots, on recorded measures, on made-up ones, and on whatever hypothesis thinks of."""

from dataclasses import fields, replace
from itertools import pairwise

import msgspec
import pytest
import sequences
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.capture.coach import Coach, State
from likeness.capture.coverage import Target
from likeness.capture.hints import CHECKS, load_guide
from likeness.capture.live import LiveMeasure
from likeness.capture.readings import LEAST_OPEN
from likeness.vision.faces import HeadPose

GUIDE = load_guide(resources() / "capture" / "coach.toml")
TIMING = GUIDE.timing
COACH = Coach(GUIDE)
RIGHT = LiveMeasure(
    time_s=0.0,
    faces=1,
    pose=HeadPose(0.0, 0.0, 0.0),
    centre=(0.5, 0.48),
    height=0.4,
    eyes_open=0.07,
    mouth_open=0.01,
    smile=0.05,
    luminance=0.45,
    range_bits=7.2,
    over=0.0,
    sharpness=0.28,
    motion=0.05,
    highlights=0.8,
    surroundings=0.9,
)
NOBODY = LiveMeasure(time_s=0.0)


def run(measures, state=None, rate=24.0, start=0.0):
    """Advice for each measure, which get times of their own; and the state at the end."""
    state, told = State() if state is None else state, []
    for number, measure in enumerate(measures):
        state, advice = COACH.step(state, replace(measure, time_s=start + number / rate), 0.5)
        told.append(advice)
    return told, state


def changes(told):
    hints = [advice.hint for advice in told]
    return sum(before != after for before, after in pairwise(hints))


def first_hint(measure, target=Target(), baseline=0.0):  # noqa: B008 - frozen
    told, _ = run([measure] * 48, State(target=target, baseline=baseline))
    return next((advice.hint for advice in told if advice.hint), None)


def settled_hint(measure):
    told, _ = run([measure] * 48, State(baseline=0.0))
    return told[-1].hint


WRONG = {
    "nobody": NOBODY,
    "several-people": replace(RIGHT, faces=2),
    "too-far": replace(RIGHT, height=0.15),
    "too-near": replace(RIGHT, height=0.7),
    "move-left": replace(RIGHT, centre=(0.2, 0.5)),
    "move-right": replace(RIGHT, centre=(0.8, 0.5)),
    "move-up": replace(RIGHT, centre=(0.5, 0.8)),
    "move-down": replace(RIGHT, centre=(0.5, 0.2)),
    "too-dark": replace(RIGHT, highlights=0.2, surroundings=0.3),
    "too-bright": replace(RIGHT, over=0.2),
    "turn-left": replace(RIGHT, pose=HeadPose(-20.0, 0.0, 0.0)),
    "turn-right": replace(RIGHT, pose=HeadPose(20.0, 0.0, 0.0)),
    "look-up": replace(RIGHT, pose=HeadPose(0.0, -12.0, 0.0)),
    "look-down": replace(RIGHT, pose=HeadPose(0.0, 12.0, 0.0)),
    "tilt-left": replace(RIGHT, pose=HeadPose(0.0, 0.0, 20.0)),
    "tilt-right": replace(RIGHT, pose=HeadPose(0.0, 0.0, -20.0)),
    "hold-still": replace(RIGHT, motion=1.0),
    "blurred": replace(RIGHT, sharpness=0.12),
    "eyes-closed": replace(RIGHT, eyes_open=0.01),
}


@pytest.mark.parametrize("code", WRONG)
def test_each_trouble_has_its_hint_and_stops_the_shutter(code):
    told, _ = run([WRONG[code]] * 120, State(baseline=0.0))
    assert {advice.hint for advice in told} == {None, code}
    assert not any(advice.shutter for advice in told)
    assert told[-1].ready < 1


@pytest.mark.parametrize(("expression", "smile", "code"), [("smile", 0.1, "smile"), ("neutral", 0.9, "relax")])
def test_the_expression_is_asked_for_last(expression, smile, code):
    measure = replace(RIGHT, smile=smile)
    assert first_hint(measure, Target("front", expression)) == code
    assert first_hint(replace(measure, height=0.15), Target("front", expression)) == "too-far"
    assert first_hint(measure, Target("front", "any")) is None


def test_every_hint_can_be_said():
    assert {*WRONG, "smile", "relax"} == set(CHECKS)


@pytest.mark.parametrize(
    ("first", "second"),
    list(pairwise(["too-near", "move-left", "too-dark", "turn-left", "hold-still", "blurred", "eyes-closed"])),
)
def test_of_two_troubles_the_more_helpful_is_said(first, second):
    names = [field.name for field in fields(RIGHT)]
    worse = {name: getattr(WRONG[first], name) for name in names if getattr(WRONG[first], name) != getattr(RIGHT, name)}
    assert first_hint(WRONG[second]) == second
    assert settled_hint(replace(WRONG[second], **worse)) == first


@pytest.mark.parametrize(
    ("pose", "seen", "hint"),
    [
        ("left", (0.0, 0.0), "turn-left"),
        ("left", (45.0, 0.0), "turn-right"),
        ("right", (0.0, 0.0), "turn-right"),
        ("right", (-45.0, 0.0), "turn-left"),
        ("up", (0.0, 0.0), "look-up"),
        ("up", (0.0, 30.0), "look-down"),
        ("down", (0.0, 0.0), "look-down"),
        ("left", (27.0, 0.0), None),
        ("right", (-27.0, 0.0), None),
        ("up", (0.0, 13.0), None),
        ("down", (0.0, -13.0), None),
    ],
)
def test_left_and_right_are_the_persons_own(pose, seen, hint):
    """Yaw > 0 is a face turned to image right, which is the left of the person who looks into the camera."""
    assert first_hint(replace(RIGHT, pose=HeadPose(*seen, 0.0)), Target(pose)) == hint


def test_a_chin_is_measured_from_the_persons_own_baseline():
    low = replace(RIGHT, pose=HeadPose(0.0, -9.0, 0.0))
    assert first_hint(low, baseline=0.0) == "look-up"
    assert first_hint(low, baseline=-6.0) is None
    assert first_hint(low, baseline=None) is None


def test_all_right_counts_down_and_keeps_one_frame():
    told, state = run([RIGHT] * 90)
    phases = list(dict.fromkeys(advice.phase for advice in told))
    assert phases == ["looking", "counting", "burst", "resting"]
    counts = [advice.countdown for advice in told if advice.countdown is not None]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == pytest.approx(TIMING.countdown_s, abs=0.1)
    assert sum(advice.shutter for advice in told) == 1
    assert state.taken == 1


def test_the_sharpest_open_eyed_frame_of_a_burst_is_held():
    state, _ = COACH.step(State(baseline=0.0), RIGHT, 0.5)
    state = COACH.press(state, "shutter", 0.0)
    frames = [(0.07, 0.4), (0.01, 0.9), (0.07, 0.8), (0.07, 0.3), (0.05, 0.7)]
    held = []
    for number, (opened, sharp) in enumerate(frames, 1):
        state, advice = COACH.step(state, replace(RIGHT, eyes_open=opened, time_s=number / 20), sharp)
        held += [number] if advice.hold else []
    assert held == [1, 3]


def test_a_blink_is_not_mentioned_and_does_not_stop_the_countdown():
    blink = replace(RIGHT, eyes_open=0.005)
    told, _ = run([RIGHT] * 24 + [blink] * 5 + [RIGHT] * 60)
    assert {advice.hint for advice in told} == {None}
    assert sum(advice.shutter for advice in told) == 1


def test_narrow_eyes_are_not_closed_eyes_and_wide_ones_half_shut_are():
    """What counts is how wide the same person had them open."""
    narrow = replace(RIGHT, eyes_open=0.036)
    assert first_hint(narrow) is None
    told, _ = run([replace(RIGHT, eyes_open=0.1)] * 10 + [narrow] * 40, State(baseline=0.0))
    assert told[-1].hint == "eyes-closed"


def test_light_is_judged_by_what_is_brightest():
    """Dark skin has a low mean in good light too; its shine is bright, and so is the room."""
    assert first_hint(replace(RIGHT, luminance=0.15, highlights=0.45, surroundings=0.9)) is None
    assert first_hint(replace(RIGHT, luminance=0.15, highlights=0.38, surroundings=0.9)) is None
    assert first_hint(replace(RIGHT, luminance=0.15, highlights=0.38, surroundings=0.4)) == "too-dark"
    assert first_hint(replace(RIGHT, luminance=0.05, highlights=0.2, surroundings=0.9)) == "too-dark"
    assert first_hint(replace(RIGHT, clipped=0.2)) == "too-bright"
    assert first_hint(replace(RIGHT, clipped=0.06)) is None
    assert first_hint(replace(RIGHT, white=0.4)) is None
    assert first_hint(replace(RIGHT, clipped=0.06, white=0.4)) == "too-bright"


def test_somebody_else_ends_the_countdown_at_once():
    told, state = run([RIGHT] * 30 + [replace(RIGHT, faces=2)])
    assert told[-2].phase == "counting"
    assert told[-1].phase == state.phase == "looking"


def test_by_hand_even_where_something_is_wrong_but_never_without_one_face():
    for measure, taken in (
        (WRONG["turn-left"], 1),
        (WRONG["several-people"], 0),
        (WRONG["eyes-closed"], 0),
        (NOBODY, 0),
    ):
        _, state = run([measure])
        told, state = run([measure] * 60, COACH.press(state, "shutter", 0.0), start=0.05)
        assert state.taken == sum(advice.shutter for advice in told) == taken
        assert state.phase != "burst"


def test_pause_stops_all_until_the_person_goes_on():
    _, state = run([RIGHT] * 20)
    told, state = run([RIGHT] * 120, COACH.press(state, "pause", 1.0), start=1.0)
    assert told[-1].hint == "paused"
    assert not any(advice.shutter for advice in told)
    told, _ = run([RIGHT] * 120, COACH.press(state, "go-on", 6.0), start=6.0)
    assert sum(advice.shutter for advice in told) == 1


def test_a_change_of_light_waits_for_the_person():
    state = COACH.aim(State(), Target("left", "any", "light"), 0.0)
    turned = replace(RIGHT, pose=HeadPose(27.0, 0.0, 0.0))
    told, state = run([turned] * 100, state)
    assert told[-1].hint == "light"
    assert not any(advice.shutter for advice in told)
    state = COACH.press(state, "go-on", 5.0)
    assert state.target == Target("left")
    told, _ = run([turned] * 100, state, start=5.0)
    assert sum(advice.shutter for advice in told) == 1
    waiting = COACH.aim(State(), Target("left", "any", "light"), 0.0)
    assert COACH.aim(waiting, Target("up"), 0.0).phase == "looking"


def test_undo_takes_back_one_photo_and_rests():
    _, state = run([RIGHT] * 90)
    undone = COACH.press(state, "undo", 4.0)
    assert (undone.taken, undone.phase) == (0, "resting")
    assert COACH.press(undone, "undo", 4.1) == undone


def test_a_camera_that_stood_still_does_not_keep_what_came_later():
    _, state = run([RIGHT])
    state = COACH.press(state, "shutter", 0.1)
    state, advice = COACH.step(state, replace(RIGHT, time_s=9.0), 0.5)
    assert (advice.phase, advice.hold, advice.shutter) == ("resting", False, False)


def test_time_that_runs_backwards_begins_with_a_rest():
    _, state = run([RIGHT] * 40)
    state, advice = COACH.step(state, replace(RIGHT, time_s=0.0), 0.5)
    assert advice.phase == "resting"
    told, _ = run([RIGHT] * 30, state, start=0.05)
    assert not any(advice.shutter for advice in told)


@pytest.mark.parametrize("trace", ["steady", "visitors"])
def test_hints_do_not_flicker_on_recorded_measures(trace):
    measures = sequences.load(trace)
    told, _ = run(measures, rate=sequences.RATE)
    seconds = len(measures) / sequences.RATE
    assert changes(told) <= {"steady": 0, "visitors": seconds / 1.5}[trace]


@pytest.mark.parametrize(
    ("code", "edge", "field"),
    [
        ("turn-right", 10.0, "yaw"),
        ("look-down", 6.0, "pitch"),
        ("too-far", 0.22, "height"),
        ("blurred", 0.19, "sharpness"),
    ],
)
def test_a_value_on_the_edge_does_not_flicker(code, edge, field):
    """Real noise, moved to where the hint comes: a rule without memory would change its mind many times."""
    measures = [measure for measure in sequences.load("steady") if measure.pose]
    on_edge = [_moved(measure, measures, field, edge) for measure in measures]
    limit = GUIDE.limits[code]
    bare = [limit.holds(_value(measure, field), shown=False) for measure in on_edge]
    flips = sum(before != after for before, after in pairwise(bare))
    told, _ = run(on_edge, State(baseline=0.0), rate=sequences.RATE)
    assert flips > 10
    assert changes(told) <= 2
    assert {advice.hint for advice in told} <= {None, code}


def _value(measure, field):
    return getattr(measure.pose, field) if field in {"yaw", "pitch"} else getattr(measure, field)


def _moved(measure, measures, field, edge):
    """With the trace's median of `field` at `edge`, and everything else right."""
    middle = sorted(_value(one, field) for one in measures)[len(measures) // 2]
    value = _value(measure, field) - middle + edge
    if field in {"yaw", "pitch"}:
        return replace(RIGHT, time_s=measure.time_s, pose=replace(RIGHT.pose, **{field: value}))
    return replace(RIGHT, time_s=measure.time_s, **{field: value})


def share(low, high):
    return st.floats(low, high, allow_nan=False)


MEASURES = st.builds(
    lambda faces, yaw, pitch, x, **others: (
        replace(RIGHT, faces=faces, pose=HeadPose(yaw, pitch, 0.0), centre=(x, 0.5), **others) if faces else NOBODY
    ),
    faces=st.sampled_from([0, 1, 1, 1, 1, 2]),
    yaw=share(-40, 40),
    pitch=share(-20, 20),
    x=share(0.3, 0.7),
    height=share(0.15, 0.65),
    eyes_open=st.sampled_from([0.0, 0.02, 0.05, 0.07]),
    smile=share(0, 1),
    highlights=share(0.2, 1),
    sharpness=share(0.1, 0.4),
    motion=share(0, 1),
)
EVENTS = st.lists(
    st.tuples(
        st.one_of(st.just(RIGHT), st.just(RIGHT), MEASURES),
        st.integers(1, 40),  # frames of this kind
        share(0.02, 0.3),  # seconds between them
        st.sampled_from([None, None, None, "shutter", "pause", "go-on", "undo", "aim", "change", "back"]),
    ),
    max_size=14,
)


class Witness:
    """Watches a coach, and says when it broke its word."""

    def __init__(self):
        self.state, self.now = State(), 0.0
        self.hint = self.shutter_s = self.change_s = self.held = self.burst_s = None

    def press(self, button):
        if button == "back":
            self.now, self.shutter_s, self.change_s = 0.0, None, None
        elif button == "aim":
            self.state = COACH.aim(self.state, Target("left"), 1.0)
        elif button == "change":
            self.state = COACH.aim(self.state, Target("front", "any", "light"), 1.0)
        elif button is not None:
            self.state = COACH.press(self.state, button, self.now)

    def see(self, measure, gap):
        self.now += gap
        seen = replace(measure, time_s=self.now)
        self.state, advice = COACH.step(self.state, seen, 0.5)
        assert 0 <= advice.ready <= 1
        self.hints(advice)
        self.held = seen if advice.hold else self.held
        self.shutters(advice, gap)
        self.bursts(advice)

    def hints(self, advice):
        if advice.hint != self.hint:
            assert self.change_s is None or self.now - self.change_s >= TIMING.least_show_s - 1e-9
            self.hint, self.change_s = advice.hint, self.now

    def shutters(self, advice, gap):
        if not advice.shutter:
            return
        assert self.shutter_s is None or self.now - self.shutter_s >= TIMING.rest_s - 1e-9
        assert (self.held.faces, self.held.pose is not None) == (1, True)
        assert self.held.eyes_open >= LEAST_OPEN
        assert 0 <= self.now - self.held.time_s <= TIMING.burst_s + gap + 1e-9
        self.shutter_s, self.held = self.now, None

    def bursts(self, advice):
        if advice.phase != "burst":
            self.burst_s = None
            return
        self.burst_s = self.now if self.burst_s is None else self.burst_s
        assert self.now - self.burst_s <= TIMING.burst_s + 1e-9
        assert self.state.frames <= TIMING.burst_frames


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_whatever_happens(events):
    """No two photos within the rest, none but of one face with open eyes, bursts that end, hints that stay."""
    witness = Witness()
    for measure, count, gap, button in events:
        witness.press(button)
        for _ in range(count):
            witness.see(measure, gap)


def test_the_guide_is_checked(tmp_path):
    text = (resources() / "capture" / "coach.toml").read_text()
    for broken in (
        "nonsense",
        text.replace("[hints]\nnobody =", "[hints]\nnobodies ="),
        text.replace("too-far = { enter = 0.22, leave = 0.25", "too-far = { enter = 0.22, leave = 0.22"),
        text.replace("burst_frames = 15", 'burst_frames = "many"'),
    ):
        assert broken != text
        (tmp_path / "coach.toml").write_text(broken)
        with pytest.raises(Failed, match="coach-invalid"):
            load_guide(tmp_path / "coach.toml")


def test_the_words_are_short_and_kind():
    said = [*GUIDE.hints.values(), *GUIDE.steps.values()]
    assert all(text.endswith((".", "?")) and len(text) <= 90 and "!" not in text for text in said)
    assert len(set(GUIDE.hints.values())) == len(GUIDE.hints)
    assert msgspec.to_builtins(GUIDE)["hints"]["turn-left"] == "Turn your face a little to your left."
