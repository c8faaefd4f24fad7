"""What a set has and lacks: rules over made-up photos, and the real set of the demo's person."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.capture.coverage import (
    MANY,
    ORDER,
    POSES,
    Shot,
    Target,
    Wants,
    baseline_of,
    cover,
    expression_of,
    kinds,
    pose_of,
    target_of,
)
from likeness.capture.intake import read_photo
from likeness.capture.variety import Variety, describe
from likeness.vision.faces import find_faces

DAY, LAMP = (-0.1, 0.1, 0.0, 0.0, -0.3, 0.1), (0.6, -0.7, 0.4, 0.0, -0.3, 0.1)
BLUE, RED = (-1.0, 0.8, -0.4), (1.2, -0.6, -0.5)
WALL, PARK = (7.0, 0.1, 0.5, 0.5, 0.2, 0.3), (4.0, -2.0, 2.5, 3.0, 1.8, 2.2)


def shot(yaw=0.0, pitch=0.0, smile=0.0, light=DAY, top=BLUE, background=WALL, *, usable=True):
    return Shot(Variety(yaw, pitch, 0.0, smile, light, top, background), usable)


FULL = [
    shot(),
    shot(smile=0.95),
    shot(yaw=27),
    shot(yaw=-27, light=LAMP),
    shot(pitch=13),
    shot(pitch=-13),
    shot(yaw=30, top=RED),
    shot(yaw=-30, background=PARK),
]


def test_a_full_set_lacks_nothing():
    full = cover(FULL)
    assert (full.lacks, full.next_step, full.share, full.enough, full.photos) == ((), "done", 1.0, True, 8)
    assert set(full.has) == set(ORDER)


def test_nothing_yet():
    empty = cover([])
    assert (empty.next_step, empty.share, empty.enough, empty.photos) == ("front", 0.0, False, 0)
    assert target_of(empty, []) == Target("front", "neutral")


@pytest.mark.parametrize(
    ("gone", "step", "target"),
    [
        (1, "smile", Target("front", "smile")),
        (4, "up", Target("up")),
        (5, "down", Target("down")),
    ],
)
def test_the_next_step_is_what_is_missing(gone, step, target):
    left = [one for index, one in enumerate(FULL) if index != gone]
    lacking = cover(left)
    assert lacking.next_step == step
    assert not lacking.enough
    assert target_of(lacking, left) == target


def test_only_usable_photos_count():
    assert cover([*FULL[:4], shot(pitch=13, usable=False)]) == cover(FULL[:4])


def test_one_top_and_one_background_are_advice_and_no_gate():
    same = [
        Shot(Variety(one.variety.yaw, one.variety.pitch, 0, one.variety.smile, one.variety.light, BLUE, WALL))
        for one in FULL
    ]
    found = cover(same)
    assert found.enough
    assert found.share == 1.0
    assert found.lacks == ("top", "background")
    assert found.next_step == "top"
    assert target_of(found, same).change == "top"


def test_one_light_is_asked_for_except_where_the_place_is_fixed():
    same = [Shot(Variety(one.variety.yaw, one.variety.pitch, 0, one.variety.smile, DAY, BLUE, WALL)) for one in FULL]
    assert cover(same).next_step == "light"
    assert not cover(same).enough
    booth = cover(same, Wants(fixed_place=True))
    assert booth.enough
    assert "background" not in booth.lacks


def test_what_is_skipped_is_not_asked_for():
    found = cover([*FULL[:5], *FULL[6:], shot()], skipped={"down"})
    assert found.enough
    assert "down" not in found.lacks
    assert cover([*FULL[:5], *FULL[6:], shot()]).next_step == "down"


@pytest.mark.parametrize(
    ("yaw", "pitch", "pose"),
    [
        (0, 0, "front"),
        (12, 5.9, "front"),
        (13, 0, None),
        (15, 0, "left"),
        (-15, 20, "right"),
        (51, 0, None),
        (13, 7, "up"),
        (0, -7, "down"),
    ],
)
def test_poses(yaw, pitch, pose):
    assert pose_of(Variety(yaw, pitch, 0, 0), 0.0) == pose


def test_expressions():
    assert [expression_of(Variety(0, 0, 0, smile)) for smile in (0.0, 0.5, 0.9)] == ["neutral", None, "smile"]


def test_a_person_whose_pitch_reads_low_is_not_told_to_look_up():
    low = [shot(pitch=-6), shot(pitch=-7.5), shot(pitch=-6.5)]
    assert baseline_of(low) == pytest.approx(-6.5 / 2 * 3 / 4)
    assert {pose_of(one.variety, baseline_of(low)) for one in low} == {"front"}
    assert abs(baseline_of([shot(pitch=40)])) <= 2
    assert baseline_of([shot(yaw=40, pitch=9)]) == 0


def test_two_lights_only_where_they_clearly_differ():
    nearly = tuple(value + 0.05 for value in DAY)
    assert kinds([DAY, nearly, DAY], "light") == 1
    assert kinds([DAY, nearly, LAMP], "light") == 2
    assert kinds([(), DAY], "light") == 1
    assert kinds([(), ()], "top") == 0
    assert kinds([BLUE, RED], "top") == kinds([WALL, PARK], "background") == 2
    assert all(limit >= 1 for limit in MANY.values())


SHOTS = st.lists(
    st.builds(
        shot,
        yaw=st.floats(-60, 60),
        pitch=st.floats(-30, 30),
        smile=st.floats(0, 1),
        light=st.sampled_from([DAY, LAMP, ()]),
        top=st.sampled_from([BLUE, RED, ()]),
        background=st.sampled_from([WALL, PARK, ()]),
        usable=st.booleans(),
    ),
    max_size=16,
)


@given(SHOTS, st.randoms(use_true_random=False))
def test_order_does_not_matter_and_the_next_step_is_lacking(shots, order):
    found = cover(shots)
    mixed = list(shots)
    order.shuffle(mixed)
    assert cover(mixed) == found
    assert found.next_step in {*found.lacks, "done"}
    assert 0 <= found.share <= 1
    assert found.enough == math.isclose(found.share, 1.0)
    assert found.photos == sum(one.usable for one in shots)
    assert target_of(found, shots).pose in POSES


@pytest.fixture(scope="module")
def noor_set(models, noor):
    shots = []
    for number in range(1, 13):
        pixels = read_photo(noor / f"{number:02d}.jpg").pixels
        shots.append(Shot(describe(models, pixels, find_faces(models, pixels)[0])))
    return shots


def test_the_demos_photos_make_a_varied_set(noor_set):
    found = cover(noor_set)
    assert set(found.has) >= {"front", "left", "right", "neutral", "smile", "light", "top", "background", "more"}


def test_poses_of_real_pictures_agree_with_the_truth(noor_set, people):
    truth = json.loads((people / "noor.json").read_text())
    base = baseline_of(noor_set)
    for number, one in enumerate(noor_set, 1):
        yaw = truth[f"{number:02d}.jpg"]["head_yaw_deg"]
        if abs(yaw) > 20:
            assert pose_of(one.variety, base) == ("left" if yaw > 0 else "right")
