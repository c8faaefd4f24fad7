"""What the coach lets pass, the photo policy takes: their numbers stand in different files and must not drift apart."""

import math
from dataclasses import replace

from likeness.base.paths import resources
from likeness.capture import readings
from likeness.capture.assess import Assessment, Measure
from likeness.capture.coverage import BASELINE_LIMIT, BASELINE_SHARE, Target
from likeness.capture.hints import Angles, load_guide
from likeness.capture.live import COUNTED_SHARE, LiveMeasure
from likeness.capture.policy import judge, load_policy
from likeness.vision.faces import HeadPose

GUIDE = load_guide(resources() / "capture" / "coach.toml")
POLICY = load_policy(resources() / "capture" / "policy.toml")
LIVE = {
    "highlights": "FaceHighlights",
    "surroundings": "PictureHighlights",
    "over": "OverExposurePrevention",
    "clipped": "ChannelsClipped",
    "white": "PictureClipped",
    "sharpness": "Sharpness",
    "eyes_open": "EyesOpenBoth",
}
"""Each of the coach's measures, and the policy's name for the same thing."""

FINE = LiveMeasure(0.0, 1, HeadPose(0, 0, 0), (0.5, 0.5), 0.4, 0.07, highlights=0.9, surroundings=0.9, sharpness=0.3)


def verdict(measure):
    named = {name: Measure(getattr(measure, ours), 50.0) for ours, name in LIVE.items()}
    # Of one eye the coach knows nothing: at worst it is as little open as both are.
    named["EyesOpen"] = named["EyesOpenBoth"]
    return judge(Assessment(named, (), (object(),)), POLICY)


def troubles(measure):
    seen = readings.smoothed(None, measure, GUIDE.timing.smooth_s)
    values = readings.readings(seen, Target(), Angles(0, 0), 0.0)
    return {code for code, value in values.items() if GUIDE.limits[code].holds(value, shown=False)}


def edge(reason, measure, decision, conditions=1):
    """The threshold of the rule about a face with this reason and so many conditions."""
    found = [
        condition
        for rule in POLICY.rule
        if (rule.reason, rule.decision, len(rule.when)) == (reason, decision, conditions)
        if all(condition.measure != "FaceCount" for condition in rule.when)
        for condition in rule.when
        if condition.measure == measure
    ]
    assert len(found) == 1
    return next(value for value in (found[0].below, found[0].above, found[0].turned) if math.isfinite(value))


def test_the_fine_one_is_fine():
    assert troubles(FINE) == set()
    assert verdict(FINE).decision == "accept"


def shades():
    steps = [number / 40 for number in range(41)]
    yield from ({"highlights": face, "surroundings": around} for face in steps for around in steps)
    yield from ({"clipped": face / 4, "white": around} for face in steps for around in steps)
    yield from ({"over": share / 4} for share in steps)
    yield from ({"sharpness": value / 2} for value in steps)
    yield from ({"eyes_open": value / 10} for value in steps)


def test_nothing_passes_the_coach_that_the_policy_refuses():
    refused = 0
    for values in shades():
        seen = replace(FINE, **values)
        if verdict(seen).decision == "refuse":
            refused += 1
            assert troubles(seen), (values, verdict(seen).reason)
    assert refused > 100


def test_the_same_numbers_stand_in_both():
    pairs = [
        (readings.BRIGHT_FACE, edge("dim", "FaceHighlights", "usable", 2)),
        (readings.BRIGHT_PICTURE, edge("dim", "PictureHighlights", "usable", 2)),
        (readings.DARK_FACE, edge("too-dark", "FaceHighlights", "refuse")),
        (readings.MOST_OVER, edge("bright-spots", "OverExposurePrevention", "usable")),
        (readings.MOST_CLIPPED, edge("bright-spots", "ChannelsClipped", "usable")),
        (readings.CLIPPED_IN_WHITE, edge("too-bright", "ChannelsClipped", "refuse", 2)),
        (readings.MOST_WHITE, edge("too-bright", "PictureClipped", "refuse", 2)),
        (readings.LEAST_OPEN, edge("eyes-closed", "EyesOpenBoth", "refuse")),
    ]
    assert all(ours == theirs for ours, theirs in pairs), pairs


def test_what_the_coach_counts_and_asks_for_is_taken():
    """Somebody whom the policy refuses is counted; no pose that is asked for, as far as its tolerance goes, is too far turned."""
    assert edge("several-people", "SingleFacePresent", "refuse") >= COUNTED_SHARE
    assert edge("soft", "Sharpness", "usable") <= GUIDE.limits["blurred"].enter
    yaw = max(abs(angles.yaw) for angles in GUIDE.poses.values()) + GUIDE.limits["turn-right"].enter
    assert yaw <= edge("far-turned", "HeadPoseYaw", "usable")
    tolerance = GUIDE.limits["look-down"].enter * readings.UNKNOWN_BASELINE
    pitch = max(abs(angles.pitch) for angles in GUIDE.poses.values()) + tolerance + BASELINE_SHARE * BASELINE_LIMIT
    assert pitch <= edge("head-up", "HeadPosePitch", "usable") == -edge("head-down", "HeadPosePitch", "usable")
