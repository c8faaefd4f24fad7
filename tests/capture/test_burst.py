"""Which frame of a burst is kept."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
import sequences

from likeness.capture.burst import eye_sharpness, score
from likeness.capture.frames import Frame
from likeness.capture.hints import Angles
from likeness.capture.live import LiveMeasure, LiveMeter
from likeness.vision.faces import HeadPose, find_faces, moved

GOOD = LiveMeasure(time_s=0.0, faces=1, pose=HeadPose(0.0, 0.0, 0.0), eyes_open=0.07, smile=0.9)
FRONT, OPEN = Angles(0.0, 0.0), 0.03


@pytest.mark.parametrize(
    "bad",
    [
        LiveMeasure(time_s=0.0),
        replace(GOOD, faces=2),
        replace(GOOD, faces=0),
        replace(GOOD, pose=None),
        replace(GOOD, eyes_open=0.02),
    ],
)
def test_some_frames_are_never_kept(bad):
    assert score(bad, 1.0, FRONT, "any", OPEN) is None


@pytest.mark.parametrize(
    "worse",
    [
        (replace(GOOD, eyes_open=0.035), 0.5, "any"),
        (replace(GOOD, pose=HeadPose(8.0, 0.0, 0.0)), 0.5, "any"),
        (replace(GOOD, pose=HeadPose(0.0, -8.0, 0.0)), 0.5, "any"),
        (replace(GOOD, smile=0.5), 0.5, "smile"),
        (GOOD, 0.4, "any"),
    ],
)
def test_each_share_counts(worse):
    measure, sharp, expression = worse
    assert score(measure, sharp, FRONT, expression, OPEN) < score(GOOD, 0.5, FRONT, expression, OPEN)


def test_a_neutral_face_is_preferred_where_one_is_wanted():
    assert score(replace(GOOD, smile=0.1), 0.5, FRONT, "neutral", OPEN) > score(GOOD, 0.5, FRONT, "neutral", OPEN)


def test_sharper_eyes_are_sharper(models):
    pixels = np.ascontiguousarray(sequences.picture("09"))
    face = find_faces(models, pixels)[0]
    values = [eye_sharpness(cv2.GaussianBlur(pixels, (0, 0), blur), face) for blur in (0.01, 1.0, 2.0, 4.0)]
    assert values == sorted(values, reverse=True)
    assert values[0] > 1.5 * values[2]
    assert 0 <= values[-1] <= values[0] <= 1
    dim = (pixels * 0.5).astype(np.uint8)
    assert eye_sharpness(dim, face) == pytest.approx(values[0], abs=0.05)
    assert eye_sharpness(np.full_like(pixels, 90), face) == 0
    assert 0 <= eye_sharpness(pixels, moved(face, 1.0, -2000, 0)) <= 1


def test_the_sharp_one_of_real_frames_wins(models):
    """A burst in which the camera is knocked: the frames of the blow lose."""
    pixels, meter = sequences.picture("09"), LiveMeter(models)
    blurs = [3, 2, 0, 2, 3]
    frames = [sequences.camera(pixels, n, 5, blur=blur) for n, blur in enumerate(blurs)]
    values = []
    for number, frame in enumerate(frames):
        measure = meter.measure(Frame(frame, number / 24, number))
        value = score(measure, eye_sharpness(frame, measure.face), FRONT, "neutral", OPEN)
        values.append(-1.0 if value is None else value)
    assert int(np.argmax(values)) == 2
