"""The crop: after the look, with room where the head looks to, and never through chin, hair or air."""

from dataclasses import replace
from time import perf_counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.darkroom.framing import Framing, frame, looks_to
from likeness.looks.look import Crop, Output
from likeness.vision.faces import Face, HeadPose

NAMES = ("noor", "zola", "ada")
OUTPUT = Output(width=1024, height=1280)


def standing(framing, point, output=OUTPUT):
    """Where a photo point stands in the portrait, in fractions of the frame."""
    whole = np.vstack([framing.matrix, [0, 0, 1]])
    x, y, _ = np.linalg.inv(whole) @ [*point, 1]
    return x / output.width, y / output.height


def edge_points(framing, output=OUTPUT, steps=200):
    """Points of the frame's interior on a fine grid, in the photo."""
    x, y = np.meshgrid(np.linspace(0, output.width, steps), np.linspace(0, output.height, steps))
    return np.stack([x.ravel(), y.ravel()], axis=1) @ framing.matrix[:, :2].T + framing.matrix[:, 2]


def facing(face, yaw):
    """The same face, its iris in the middle, said to be turned."""
    mesh = face.mesh.copy()
    for outer, inner, iris in ((33, 133, slice(468, 473)), (362, 263, slice(473, 478))):
        mesh[iris, 0] += (mesh[outer, 0] + mesh[inner, 0]) / 2 - mesh[iris.start, 0]
    return replace(face, mesh=mesh, pose=HeadPose(yaw, 0.0, 0.0))


def drawn(width=600, height=800, x=300.0, y=330.0, t=100.0):
    """A sitter drawn as a head and a body that goes down to the photo's edge: (face, alpha)."""
    rows, columns = np.mgrid[0:height, 0:width]
    head = ((columns - x) / (0.75 * t)) ** 2 + ((rows - y) / (1.15 * t)) ** 2 < 1
    body = (np.abs(columns - x) < 2.0 * t) & (rows > y + 1.5 * t)
    mesh = np.zeros((478, 3))
    mesh[:, :2] = (x, y)
    mesh[[33, 133], 0], mesh[[362, 263], 0] = (x - 0.4 * t, x - 0.2 * t), (x + 0.2 * t, x + 0.4 * t)
    mesh[468:473, 0], mesh[473:478, 0] = x - 0.3 * t, x + 0.3 * t
    mesh[152, 1] = y + t
    box = (x - 0.6 * t, y - 0.4 * t, x + 0.6 * t, y + t)
    return Face(0.9, box, np.zeros((6, 2)), mesh, 1.0, HeadPose(0, 0, 0)), (head | body).astype(np.float32)


@pytest.mark.parametrize("name", NAMES)
def test_no_body_is_cut_in_mid_air_and_head_and_chin_are_inside(photos, name):
    _, face, alpha = photos[name]
    framing = frame(face, alpha, Crop(), OUTPUT)
    assert framing.whole
    points = edge_points(framing)
    height, width = alpha.shape
    outside = (points < 0).any(axis=1) | (points[:, 0] > width) | (points[:, 1] > height)
    columns = np.clip(points[:, 0], 0, width - 1).astype(int)
    rows = np.clip(points[:, 1], 0, height - 1).astype(int)
    assert alpha[rows, columns][outside].sum() / len(points) < 0.002
    assert standing(framing, face.chin)[1] < 0.9
    top = float(np.flatnonzero(alpha.max(axis=1) > 0.5)[0])
    assert standing(framing, (face.eye_midpoint[0], top))[1] > 0


@pytest.mark.parametrize("name", NAMES)
def test_it_takes_less_than_sixty_milliseconds(photos, name):
    _, face, alpha = photos[name]
    times = []
    for _ in range(5):
        start = perf_counter()
        frame(face, alpha, Crop(), OUTPUT)
        times.append(perf_counter() - start)
    assert min(times) < 0.06


@pytest.mark.parametrize("yaw", [-40.0, -20.0, 20.0, 40.0])
def test_room_is_left_on_the_side_the_head_looks_to(yaw):
    face, alpha = drawn()
    places = [
        standing(frame(facing(face, yaw), alpha, Crop(lead=lead), OUTPUT), face.eye_midpoint)[0] for lead in (0, 0.5, 1)
    ]
    assert places[0] == pytest.approx(0.5, abs=0.001)
    side = np.sign(yaw)
    assert side * (places[0] - places[1]) > 0.01
    assert side * (places[1] - places[2]) > 0.01
    assert abs(places[2] - 0.5) < 0.13


def test_a_look_into_the_camera_and_a_glance_of_the_eyes():
    face, _ = drawn()
    assert looks_to(facing(face, 4.0)) == 0
    assert looks_to(facing(face, 40.0)) == 1
    assert looks_to(facing(face, -40.0)) == -1
    aside = facing(face, 0.0)
    aside.mesh[468:478, 0] += 8
    assert 0 < looks_to(aside) < 0.6


@pytest.mark.parametrize("head", [0.08, 0.12, 0.205, 0.3, 0.4])
def test_the_head_is_as_large_as_the_look_says_where_the_photo_allows(head):
    face, alpha = drawn(width=3000, height=3000, x=1500, y=900)
    framing = frame(face, alpha, Crop(head=head, lead=0), OUTPUT)
    share = face.t * framing.enlargement / OUTPUT.height
    assert share == pytest.approx(head, rel=0.35)
    assert standing(framing, face.chin)[1] < 0.95


def test_the_neck_is_not_where_a_frame_ends():
    face, alpha = drawn()
    framing = frame(face, alpha, Crop(head=0.4, eye_line=0.4), OUTPUT)
    _, chin = standing(framing, face.chin)
    assert (1 - chin) * OUTPUT.height > 0.25 * face.t * framing.enlargement


@settings(max_examples=40, deadline=None)
@given(
    width=st.integers(64, 700),
    height=st.integers(64, 700),
    place=st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)),
    size=st.floats(0.03, 0.5),
    shape=st.tuples(st.integers(64, 900), st.integers(64, 900)),
    yaw=st.floats(-60, 60),
)
def test_any_face_anywhere_gets_a_frame(width, height, place, size, shape, yaw):
    face, alpha = drawn(width, height, place[0] * width, place[1] * height, max(4.0, size * height))
    framing = frame(facing(face, yaw), alpha, Crop(), Output(width=shape[0], height=shape[1]))
    assert isinstance(framing, Framing)
    assert np.isfinite(framing.matrix).all()
    assert framing.enlargement > 0
    linear = framing.matrix[:, :2]
    assert np.allclose(linear.T @ linear, np.eye(2) * np.linalg.det(linear), atol=1e-9)


def test_an_empty_matte_still_gives_the_looks_own_crop():
    face, alpha = drawn()
    framing = frame(face, np.zeros_like(alpha), Crop(lead=0), OUTPUT)
    x, y = standing(framing, face.eye_midpoint)
    assert (x, y) == (pytest.approx(0.5), pytest.approx(Crop().eye_line, abs=0.1))
