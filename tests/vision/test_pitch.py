"""The pitch correction: what moves it and what must not, and that it helps on people it was not fitted to."""

import numpy as np
import pytest

from likeness.vision.faces import head_pose
from likeness.vision.pitch import LARGEST, pitch_correction


def turned(mesh, degrees):
    """Counter-clockwise in the picture, about its corner."""
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    found = mesh.copy()
    found[:, :2] = mesh[:, :2] @ np.array([[cos, -sin], [sin, cos]])
    return found


@pytest.fixture(scope="session")
def mesh(faces):
    return faces["kofi/04.jpg"][0].mesh


def test_place_size_and_roll_do_not_matter(mesh):
    roll = head_pose(mesh).roll
    expected = pitch_correction(mesh, roll)
    assert pitch_correction(mesh * 3 + np.array([100, -40, 7]), roll) == pytest.approx(expected, abs=1e-6)
    assert pitch_correction(turned(mesh, 25), roll + 25) == pytest.approx(expected, abs=1e-6)


def test_a_nonsense_mesh_moves_nothing_far():
    chance = np.random.default_rng(5)
    for _ in range(20):
        assert abs(pitch_correction(chance.normal(0, 100, (478, 3)), 0.0)) <= LARGEST
    assert np.isfinite(pitch_correction(np.zeros((478, 3)), 0.0))


def test_it_halves_the_error_on_people_it_was_not_fitted_to(faces, portraits):
    before, after = [], []
    for name, (_, truth) in portraits.items():
        if abs(truth["head_yaw_deg"]) > 45:
            continue
        pose = faces[name][0].pose
        correction = pitch_correction(faces[name][0].mesh, pose.roll)
        after.append(abs(pose.pitch - truth["head_pitch_deg"]))
        before.append(abs(pose.pitch - correction - truth["head_pitch_deg"]))
    assert np.mean(after) < 0.8 * np.mean(before)
    assert np.mean(after) < 4.5
