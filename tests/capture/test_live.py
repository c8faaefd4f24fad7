"""The meter: it follows a face as well as it finds one, notices others, and loses nobody who is there."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
import sequences

from likeness.capture.frames import Frame
from likeness.capture.intake import read_photo
from likeness.capture.live import LiveMeter
from likeness.vision.faces import HeadPose, believed, find_faces
from likeness.vision.models import VisionModels


class Counting(VisionModels):
    """The real networks, which note what they were asked."""

    def __init__(self, models):
        super().__init__(models._folder)
        self.asked = []

    def run(self, network, inputs):
        self.asked.append(network)
        return super().run(network, inputs)


@pytest.fixture
def counting(models):
    return Counting(models)


def measured(models, shots, rate=24.0):
    meter = LiveMeter(models)
    return [meter.measure(Frame(pixels, number / rate, number)) for number, pixels in enumerate(shots)]


def test_a_followed_face_measures_as_a_found_one(models):
    """Over a pan, a zoom and a slow turn of the camera."""
    pixels = sequences.picture("04")
    shots = [
        sequences.camera(pixels, n, 1, zoom=1 + 0.2 * np.sin(n / 9), dx=0.1 * np.sin(n / 8), dy=0.04 * np.sin(n / 5))
        for n in range(36)
    ]
    seen = measured(models, shots)
    assert {measure.faces for measure in seen} == {1}
    found = [find_faces(models, shot)[0] for shot in shots]
    angles = np.array(
        [
            [m.pose.yaw - f.pose.yaw, m.pose.pitch - f.pose.pitch, m.pose.roll - f.pose.roll]
            for m, f in zip(seen, found, strict=True)
        ]
    )
    assert np.abs(angles.mean(axis=0)).max() < 3
    assert np.percentile(np.abs(angles), 95) < 5
    apart = [np.linalg.norm(m.face.eye_midpoint - f.eye_midpoint) / f.t for m, f in zip(seen, found, strict=True)]
    assert max(apart) < 0.12


def test_the_detector_runs_now_and_then(counting):
    pixels = sequences.picture("09")
    measured(counting, [sequences.camera(pixels, n) for n in range(48)], rate=24)
    searches = counting.asked.count("face_detector")
    assert 2 <= searches <= 4  # at first, and once a second
    assert counting.asked.count("face_mesh_attention") <= 48 + 8


def test_nobody_is_searched_for_ten_times_a_second(counting):
    seen = measured(counting, [np.full((480, 640, 3), 128, np.uint8)] * 48, rate=24)
    assert {measure.faces for measure in seen} == {0}
    assert all(measure.pose is None and measure.face is None and measure.height == 0 for measure in seen)
    assert 15 <= counting.asked.count("face_detector") <= 24


def test_a_second_person_is_noticed_within_a_second_and_so_is_their_leaving(models):
    one = cv2.resize(sequences.camera(sequences.picture("09"), 0, size=(320, 480)), (320, 480))
    other = sequences.camera(sequences.picture("04"), 0, 3, size=(320, 480))
    wall = np.full_like(other, 128)
    alone, both = np.hstack([one, wall]), np.hstack([one, other])
    seen = measured(models, [alone] * 24 + [both] * 30 + [alone] * 30, rate=24)
    counts = [measure.faces for measure in seen]
    assert counts[:24] == [1] * 24
    assert counts[24 + 25] == 2
    assert counts[-1] == 1


def test_whoever_comes_back_is_found_at_once(models):
    there = [sequences.camera(sequences.picture("09"), n) for n in range(6)]
    gone = [np.full((480, 640, 3), 100, np.uint8)] * 6
    counts = [measure.faces for measure in measured(models, there + gone + there, rate=10)]
    assert counts == [1] * 6 + [0] * 6 + [1] * 6


def test_a_jump_across_the_frame_loses_nobody(models):
    pixels = sequences.picture("09")
    shots = [sequences.camera(pixels, n, dx=0.28 * (-1) ** (n // 4), zoom=0.7) for n in range(16)]
    seen = measured(models, shots)
    assert all(measure.faces == 1 for measure in seen)
    assert max(measure.motion for measure in seen) > 5


def test_motion_counts_face_heights_per_second(models):
    pixels = sequences.picture("09")
    still = measured(models, [sequences.camera(pixels, n, sway=0, noise=3) for n in range(12)])
    assert np.median([measure.motion for measure in still[1:]]) < 0.15
    step = 0.01
    pan = measured(models, [sequences.camera(pixels, n, sway=0, dx=step * n, noise=3) for n in range(12)])
    expected = step * 640 / (pan[0].height * 480) * 24
    assert np.median([measure.motion for measure in pan[1:]]) == pytest.approx(expected, rel=0.15)


def test_place_and_size_are_shares_of_the_frame(models):
    (middle,) = measured(models, [sequences.camera(sequences.picture("09"), 0, sway=0)])
    (right,) = measured(models, [sequences.camera(sequences.picture("09"), 0, sway=0, dx=0.2)])
    (small,) = measured(models, [sequences.camera(sequences.picture("09"), 0, sway=0, zoom=0.5)])
    assert right.centre[0] - middle.centre[0] == pytest.approx(0.2, abs=0.02)
    assert small.height == pytest.approx(middle.height / 2, rel=0.08)


@pytest.mark.parametrize(
    ("change", "field", "sign"),
    [
        ({"light": 0.4}, "luminance", -1),
        ({"light": 2.2}, "over", 1),
        ({"blur": 3}, "sharpness", -1),
        ({"light": 0.2}, "range_bits", -1),
    ],
)
def test_light_and_blur_show(models, change, field, sign):
    pixels = sequences.picture("04")
    (plain,), (changed,) = (measured(models, [sequences.camera(pixels, 0, **kind)]) for kind in ({}, change))
    assert sign * (getattr(changed, field) - getattr(plain, field)) > 0


def test_a_source_that_starts_anew_is_measured_anew(models):
    meter = LiveMeter(models)
    frame = sequences.camera(sequences.picture("09"), 0)
    assert meter.measure(Frame(frame, 5.0, 0)).faces == 1
    assert meter.measure(Frame(np.full_like(frame, 90), 5.05, 1)).faces == 0
    assert meter.measure(Frame(frame, 0.0, 0)).faces == 1


def test_a_faint_find_is_nobody_unless_the_mesh_is_sure(models, people):
    """Here as in photos: a pattern on the wall must not stop the shutter."""
    face = find_faces(models, read_photo(people / "ada/04.jpg").pixels)[0]
    assert believed(face)
    assert believed(replace(face, presence=0.6))
    assert not believed(replace(face, presence=0.6, score=0.5))
    assert believed(replace(face, presence=0.99, score=0.5))
    assert not believed(replace(face, pose=HeadPose(0.0, 0.0, 80.0)))
