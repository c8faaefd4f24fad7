"""Undoing the perspective of a near camera, against rendered pictures of the same head from near and from afar."""

import importlib.util
import json
import sys
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from likeness.darkroom.perspective import View, apply_field, estimate_view, focal_pixels, perspective_field
from likeness.darkroom.perspective_pose import face_shape, fit_pose
from likeness.vision.faces import Face, HeadPose, find_faces, moved

NAMES = ("ada", "kofi", "noor", "ravi", "teo", "zola")
PAIRS = ("pair1", "pair2")
SIZE = 450, 600
NEAR_FOCAL, FAR_FOCAL = 29.98, 106.3
"""35 mm equivalents of the two renders."""


@pytest.fixture(scope="session")
def calibration(people):
    path = people.parents[2] / "docs/calibration/calibrate_perspective.py"
    spec = importlib.util.spec_from_file_location("calibrate_perspective", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def folder(people):
    return people.parent / "pairs"


@pytest.fixture(scope="session")
def shots(calibration, models, folder):
    """NAME-PAIR_near|far -> (colours, alpha, face)."""
    found = {}
    for path in sorted(folder.glob("*.webp")):
        colours, alpha = calibration.read_cutout(path)
        found[path.stem] = colours, alpha, find_faces(models, calibration.over_grey(colours, alpha))[0]
    return found


@pytest.fixture(scope="session")
def judged(calibration, models, folder):
    """(NAME, PAIR) -> before and after."""
    return {
        (name, pair): calibration.judge_pair(
            models, folder / f"{name}-{pair}_near.webp", folder / f"{name}-{pair}_far.webp", NEAR_FOCAL
        )
        for name in NAMES
        for pair in PAIRS
    }


def field_of(shot, focal=NEAR_FOCAL, strength=1.0):
    face = shot[2]
    return perspective_field(face, estimate_view(face, SIZE, focal), SIZE, strength)


def determinants(field, size=SIZE):
    """Of the map from corrected to original pixels, everywhere."""
    seen = field.dense(size).astype(np.float64)
    along_x, along_y = np.diff(seen, axis=1)[:-1], np.diff(seen, axis=0)[:, :-1]
    return along_x[..., 0] * along_y[..., 1] - along_x[..., 1] * along_y[..., 0]


@pytest.mark.parametrize("name", NAMES)
def test_the_near_picture_comes_to_the_far_one(judged, name):
    both = [judged[name, pair] for pair in PAIRS]

    def ratio(errors):
        return np.divide(*(np.percentile(np.concatenate([errors(pair[k]) for pair in both]), 95) for k in (1, 0)))

    assert ratio(lambda side: np.concatenate([side.landmarks, side.outline])) <= 0.5
    assert ratio(lambda side: side.outline) <= 0.5
    # Noor's is 0.651 on a processor with AVX2 alone and below 0.65 with AVX-512: the networks' sums end otherwise, and the flow follows them.
    assert ratio(lambda side: side.tracked) <= 0.67
    # Ada's hair hides the outline of her face: what the mesh says of it is a guess.
    assert ratio(lambda side: side.landmarks) <= (0.95 if name == "ada" else 0.55)
    assert np.mean([pair[1].identity for pair in both]) < np.mean([pair[0].identity for pair in both])


def test_distance_comes_from_focal_length_and_size(shots, folder):
    truths = json.loads((folder / "pairs.json").read_text())
    errors = []
    for name, shot in shots.items():
        view = estimate_view(shot[2], SIZE, NEAR_FOCAL if "near" in name else FAR_FOCAL)
        assert view.reliable, name
        assert view.source == "exif"
        errors.append(view.distance_m / truths[f"{name}.webp"]["camera_distance_m"] - 1)
    assert np.abs(errors).max() < 0.14
    assert np.std(errors) < 0.06


def test_a_picture_from_afar_is_not_touched(shots):
    for name, shot in shots.items():
        if name.endswith("far"):
            field = field_of(shot, FAR_FOCAL)
            assert field is None
            assert apply_field(shot[1], field) is shot[1]


def test_without_a_focal_length_nothing_is_done(shots):
    for shot in shots.values():
        view = estimate_view(shot[2], SIZE, None)
        assert not view.reliable
        assert view.source in {"mesh", "none"}
        assert perspective_field(shot[2], view, SIZE, 1.0) is None


def test_a_focal_length_that_the_face_contradicts_is_not_believed(shots):
    """What a picture cropped to a quarter of its sides says of itself; and a selfie said to be from afar."""
    cropped = [estimate_view(shot[2], SIZE, FAR_FOCAL / 4) for name, shot in shots.items() if name.endswith("far")]
    assert np.mean([view.reliable for view in cropped]) < 0.25
    assert not estimate_view(shots["kofi-pair1_near"][2], SIZE, 2 * FAR_FOCAL).reliable


def test_the_photograph_from_afar_stays(models):
    skimage_data = pytest.importorskip("skimage.data")
    picture = skimage_data.astronaut()
    face = find_faces(models, picture)[0]
    for focal in (None, 24.0, 28.0, 35.0, 50.0, 85.0, 200.0):
        view = estimate_view(face, (512, 512), focal)
        assert perspective_field(face, view, (512, 512), 1.0) is None, focal


def test_strength_nought_is_off_and_half_is_between(shots):
    shot = shots["teo-pair1_near"]
    assert field_of(shot, strength=0.0) is None
    points = shot[2].mesh[:, :2]
    half, whole = (np.linalg.norm(field_of(shot, strength=s).forward(points) - points, axis=1) for s in (0.5, 1.0))
    assert (half[whole > 1] < whole[whole > 1]).all()
    assert half.mean() > 0.2 * whole.mean()


def test_the_map_never_folds_and_both_directions_agree(shots):
    chance = np.random.default_rng(3)
    points = chance.uniform([0, 0], SIZE, (500, 2))
    for name, shot in shots.items():
        if name.endswith("near"):
            field = field_of(shot)
            assert field.performed == pytest.approx(1)
            assert determinants(field).min() > 0.3
            assert np.abs(field.at(field.forward(points)) - points).max() < 0.2


def test_dense_and_at_are_the_same_map(shots):
    field = field_of(shots["noor-pair2_near"])
    matrix = np.array([[0.5, 0.05, 60.0], [-0.05, 0.5, 40.0]])
    seen = field.dense((320, 400), matrix) + 0.5
    centres = np.stack(np.meshgrid(np.arange(320) + 0.5, np.arange(400) + 0.5), axis=-1).reshape(-1, 2)
    expected = field.at(centres @ matrix[:, :2].T + matrix[:, 2]).reshape(seen.shape)
    assert np.abs(seen - expected).max() < 0.2


def test_shoulders_and_corners_stay(shots):
    for name, shot in shots.items():
        if name.endswith("near"):
            field = field_of(shot)
            shoulders = np.array([[x, shot[2].chin[1] + 1.4 * shot[2].t] for x in (40.0, 225.0, 400.0)])
            corners = np.array([[0.0, SIZE[1]], [SIZE[0], SIZE[1]]])
            for points in (shoulders, corners):
                assert np.abs(field.forward(points) - points).max() < 0.01 * shot[2].inter_eye_distance


def test_nothing_is_pulled_in_from_beyond_the_edges(shots):
    """Zola's hair in a photo that cuts it off: at the edges each place stays, so no border is drawn out into streaks."""
    face = moved(shots["zola-pair1_near"][2], 1, 0, -40)
    size = (SIZE[0], SIZE[1] - 40)
    field = perspective_field(face, View(0.4, "exif", 0.1, reliable=True), size, 1.0)
    along = np.linspace(0, 1, 200)[:, None]
    for start, end in (((0, 0), (size[0], 0)), ((0, 0), (0, size[1])), ((size[0], 0), size)):
        line = np.array(start) + along * (np.array(end) - np.array(start))
        assert np.abs(field.at(line) - line).max() < 0.5
    assert determinants(field, size).min() > 0.3


def test_alpha_and_colours_go_the_same_way(shots):
    colours, alpha, face = shots["ravi-pair1_near"]
    field = field_of((colours, alpha, face))
    stack = np.ascontiguousarray(np.dstack([colours * alpha[..., None], alpha]))
    both = apply_field(stack, field)
    assert np.abs(apply_field(alpha, field) - both[..., 3]).max() < 1e-5
    assert np.array_equal(both, apply_field(stack, field))
    assert both.dtype == np.float32
    grey = np.repeat(alpha[..., None], 3, axis=2)
    out = apply_field(grey, field)
    assert np.array_equal(out[..., 0], out[..., 2])


def drawn_face(distance, size, focal_35mm, yaw=0.0, shift=(0.0, 0.0)):
    """The mean face itself, seen by a pinhole camera `distance` metres from its eyes."""
    focal = focal_pixels(focal_35mm, size)
    turn = Rotation.from_euler("y", -yaw, degrees=True).as_matrix()
    placed = face_shape() @ turn.T + [*(np.array(shift) / focal * distance), distance]
    mesh = np.column_stack([focal * placed[:, :2] / placed[:, 2:] + np.array(size) / 2, np.zeros(478)])
    x0, y0, x1, y1 = (float(v) for v in [*mesh[:, :2].min(axis=0), *mesh[:, :2].max(axis=0)])
    return Face(1.0, (x0, y0, x1, y1), mesh[:6, :2], mesh, 1.0, HeadPose(yaw, 0.0, 0.0))


@pytest.mark.parametrize("yaw", [0.0, -25.0, 40.0])
@pytest.mark.parametrize("distance", [0.3, 0.45, 0.8])
def test_a_drawn_face_gives_its_distance_back(distance, yaw):
    face = drawn_face(distance, (3000, 4000), 26.0, yaw)
    assert fit_pose(face, (3000, 4000)).q == pytest.approx(1 / distance, rel=0.02)
    view = estimate_view(face, (3000, 4000), 26.0)
    assert view.distance_m == pytest.approx(distance, rel=0.01)


def test_a_drawn_face_is_carried_to_the_face_from_afar():
    size = (3000, 4000)
    near = drawn_face(0.4, size, 26.0)
    field = perspective_field(near, View(0.4, "exif", 0.1, reliable=True), size, 1.0)
    far = drawn_face(1.5, size, 26.0 * 1.5 / 0.4)
    carried = field.forward(near.mesh[:, :2]) - np.array(size) / 2
    target = far.mesh[:, :2] - np.array(size) / 2
    scale = (carried * target).sum() / (carried**2).sum()
    gaps = np.linalg.norm(carried * scale - target, axis=1) / far.inter_eye_distance
    before = near.mesh[:, :2] - np.array(size) / 2
    unwarped = np.linalg.norm(before * (before * target).sum() / (before**2).sum() - target, axis=1)
    assert np.percentile(gaps, 95) < 0.25 * np.percentile(unwarped / far.inter_eye_distance, 95)


@settings(max_examples=40, deadline=None)
@given(
    distance=st.floats(0.16, 1.3),
    yaw=st.floats(-50, 50),
    focal=st.floats(14, 120),
    shift=st.tuples(st.floats(-0.6, 0.6), st.floats(-0.6, 0.6)),
    size=st.sampled_from([(64, 64), (97, 65), (451, 603), (4000, 3000)]),
    strength=st.floats(0.01, 1),
)
def test_any_face_anywhere_gives_a_whole_field(distance, yaw, focal, shift, size, strength):
    place = tuple(np.array(shift) * size)
    face = drawn_face(distance, size, focal, yaw, place)
    field = perspective_field(face, View(distance, "exif", 0.1, reliable=True), size, strength)
    assert (field is None) == (distance >= 0.9)
    if field is not None:
        small = (min(size[0], 200), min(size[1], 200))
        matrix = np.diag([size[0] / small[0], size[1] / small[1]]) @ np.eye(2, 3)
        seen = field.dense(small, matrix)
        assert np.isfinite(seen).all()
        steps = np.diff(seen[:, :, 0], axis=1)[:-1], np.diff(seen[..., 1], axis=0)[:, :-1]
        cross = np.diff(seen[..., 1], axis=1)[:-1] * np.diff(seen[..., 0], axis=0)[:, :-1]
        assert (steps[0] * steps[1] - cross).min() > 0


def test_a_broken_mesh_is_not_relied_on(shots):
    face = shots["teo-pair1_near"][2]
    noise = np.random.default_rng(5).normal(0, 0.15 * face.inter_eye_distance, face.mesh.shape)
    assert not estimate_view(replace(face, mesh=face.mesh + noise), SIZE, NEAR_FOCAL).reliable
    flat = replace(face, mesh=np.full_like(face.mesh, 200.0))
    assert not estimate_view(flat, SIZE, NEAR_FOCAL).reliable


def test_size_of_the_photo_does_not_matter(shots):
    face = shots["noor-pair1_near"][2]
    large = moved(face, 6, 0, 0)
    points = face.mesh[:, :2]
    small_field = perspective_field(face, estimate_view(face, SIZE, NEAR_FOCAL), SIZE, 1.0)
    size = (SIZE[0] * 6, SIZE[1] * 6)
    large_field = perspective_field(large, estimate_view(large, size, NEAR_FOCAL), size, 1.0)
    gaps = large_field.forward(points * 6) / 6 - small_field.forward(points)
    assert np.abs(gaps).max() < 0.02 * face.inter_eye_distance
    picture = cv2.resize(shots["noor-pair1_near"][1], size)
    assert apply_field(picture, large_field).shape == picture.shape
