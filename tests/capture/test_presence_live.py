"""SYNTHETIC sequences through the real networks: a rendered portrait turned in depth passes, the same picture held to the camera does not.

What is only tried on one or two people here is tried on all, many times, in the soak test and in docs/calibration/calibrate_presence.py.
"""

from dataclasses import replace

import numpy as np
import pytest
from presence_meshes import dice
from presence_sequences import WILLING, Actor, Head, Sheet, Show, tricks

from likeness.capture import presence
from likeness.capture.frames import Frame
from likeness.capture.intake import read_photo
from likeness.capture.live import LiveMeter
from likeness.capture.presence import Phase
from likeness.capture.presence_geometry import change, rest_of
from likeness.capture.presence_tasks import OPEN_AGAIN, SHUT, SMILING, TURNED, TURNED_DEEP, Task
from likeness.vision.faces import find_faces
from likeness.vision.identity import distance, embed

NAMES = ("ada", "kofi", "noor", "ravi", "teo", "zola")
RATE = 12.0


@pytest.fixture(scope="module")
def portrait(models, capture_data):
    """Pixels and face of one of the six."""

    def of(name):
        pixels = read_photo(capture_data.parent / "presence" / f"{name}.jpg").pixels
        return pixels, find_faces(models, pixels)[0]

    return of


@pytest.fixture(scope="module")
def head(portrait):
    return lambda name: Head(*portrait(name))


@pytest.fixture(scope="module")
def who(models, portrait):
    """The embedding of one photo: what the frames are compared with here."""
    return lambda name: embed(models, *portrait(name))


def played(models, actor, state, known, *, give_up_s=None, swap=None):
    """Run actor and machine against each other, as a camera and a person would. `swap`: another thing to show from the second task on."""
    meter, code, compared_s, number = LiveMeter(models), "presence-rest", -1.0, 0
    while not state.ended and number < 60 * RATE:
        if swap is not None and state.done:
            actor.thing = swap
        pixels, time_s = actor.frame(code, number / RATE), number / RATE
        seen = meter.measure(Frame(pixels, time_s, number))
        number, match = number + 1, None
        if seen.face is not None and time_s - compared_s >= 0.5:
            match, compared_s = distance(embed(models, pixels, seen.face), known), time_s
        state, advice = presence.step(state, seen, match)
        code = advice.code
        if give_up_s is not None and state.phase is Phase.TASK and time_s - state.since > give_up_s:
            break
    return state


def asked(*tasks):
    return replace(presence.begin(dice(0)), plans=(tasks,))


@pytest.mark.parametrize("name", NAMES)
def test_each_movement_is_read_alike_of_everybody(models, head, name):
    """Faces of every skin tone by the same limits: eyes shut, smile and turn, in single frames."""
    solid = head(name)
    rest = rest_of([find_faces(models, solid.render(Show()))[0]])

    def of(show):
        return change(rest, find_faces(models, solid.render(show))[0])

    shut, smiling, left, right = of(Show(shut=1)), of(Show(smile=1)), of(Show(yaw=28)), of(Show(yaw=-28))
    assert shut.eyes <= SHUT < OPEN_AGAIN < smiling.eyes
    assert shut.smile < SMILING < smiling.smile
    assert left.turn > TURNED
    assert right.turn < -TURNED
    assert min(left.depth_across, -right.depth_across) > TURNED_DEEP


@pytest.mark.parametrize(
    ("name", "tasks"),
    [
        ("zola", (Task.TURN_LEFT, Task.BLINK)),
        pytest.param("ada", (Task.SMILE, Task.LOOK_UP), marks=pytest.mark.soak),
    ],
)
def test_a_turning_head_does_the_tasks(models, head, who, name, tasks):
    actor = Actor(head(name), np.random.default_rng(1), WILLING, rate=RATE)
    state = played(models, actor, asked(*tasks), who(name))
    assert (state.phase, state.failure) == (Phase.SHOWN, None)


@pytest.mark.parametrize(
    "trick",
    [
        pytest.param(Show(yaw=45, x=0.05, zoom=0.9), id="moved, tilted, zoomed", marks=pytest.mark.soak),
        pytest.param(Show(yaw=30, pitch=20, roll=8, bend=0.8, zoom=1.1), id="bent as well"),
    ],
)
def test_a_picture_held_to_the_camera_does_not_turn(models, portrait, who, trick):
    pixels, face = portrait("noor")
    actor = Actor(Sheet(pixels).cover_eyes(face), np.random.default_rng(1), {"turn-left": trick}, rate=RATE)
    state = played(models, actor, asked(Task.TURN_LEFT, Task.BLINK), who("noor"), give_up_s=2.5)
    assert (state.phase, state.done) == (Phase.TASK, 0)


def test_somebody_else_does_not_take_over_in_the_middle(models, head, who):
    actor = Actor(head("teo"), np.random.default_rng(1), WILLING, rate=RATE)
    state = played(models, actor, asked(Task.TURN_RIGHT, Task.SMILE), who("teo"), swap=head("ravi"))
    assert state.phase is Phase.FAILED
    assert state.failure in {"presence-cut", "presence-other-person"}


@pytest.mark.soak
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(4))
def test_everybody_passes_whatever_is_asked(models, head, who, name, seed):
    actor = Actor(head(name), np.random.default_rng(seed), WILLING, rate=RATE)
    assert played(models, actor, presence.begin(dice(seed)), who(name)).phase is Phase.SHOWN


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(30))
def test_no_attack_with_a_picture_passes(models, portrait, who, seed):
    name = NAMES[seed % 6]
    pixels, face = portrait(name)
    actor = Actor(Sheet(pixels).cover_eyes(face), np.random.default_rng(seed), tricks(seed), rate=RATE)
    state = played(models, actor, presence.begin(dice(seed)), who(name), give_up_s=4.0)
    assert state.phase is not Phase.SHOWN
