"""Detection, mesh and pose on pictures whose truth is known."""

import cv2
import numpy as np
import pytest

from likeness.base.errors import Failed
from likeness.base.sentences import sentence
from likeness.vision.faces import find_faces, moved
from likeness.vision.models import VisionModels


def test_every_portrait_has_exactly_one_face(faces):
    assert len(faces) == 22
    assert {name: len(found) for name, found in faces.items() if len(found) != 1} == {}


def test_eyes_lie_where_they_were_rendered(faces, portraits):
    errors = []
    for name, (picture, truth) in portraits.items():
        size = np.array([picture.shape[1], picture.shape[0]])
        (face,) = faces[name]
        # The truth names the eyes by the person's side, and a turned head keeps their order in the image.
        expected = np.array(sorted(truth["eyes_xy"])) * size
        found = np.stack([face.left_eye, face.right_eye])
        errors.append(np.linalg.norm(found - expected, axis=1).max() / face.t)
    assert np.median(errors) < 0.06
    assert max(errors) < 0.15


def test_pose_agrees_with_the_rendered_angles_in_size_and_sign(faces, portraits):
    found = np.array([[(p := faces[name][0].pose).yaw, p.pitch, p.roll] for name in portraits])
    keys = ("head_yaw_deg", "head_pitch_deg", "head_roll_deg")
    truth = np.array([[portraits[name][1][key] for key in keys] for name in portraits])
    yaw, pitch, roll = np.abs(found - truth).mean(axis=0)
    assert yaw < 2.5
    assert pitch < 4.5
    assert roll < 2.5
    for axis in range(3):
        assert np.corrcoef(found[:, axis], truth[:, axis])[0, 1] > 0.75


def test_mirroring_turns_yaw_and_roll_round(models, faces, portraits):
    picture, _ = portraits["ravi/16.jpg"]
    pose = faces["ravi/16.jpg"][0].pose
    (mirrored,) = find_faces(models, np.ascontiguousarray(picture[:, ::-1]))
    assert abs(pose.yaw) > 30
    assert mirrored.pose.yaw == pytest.approx(-pose.yaw, abs=4)
    assert mirrored.pose.roll == pytest.approx(-pose.roll, abs=4)
    assert mirrored.pose.pitch == pytest.approx(pose.pitch, abs=4)


def test_a_face_turned_in_the_picture_is_found_with_its_roll(models, faces, portraits):
    picture, _ = portraits["ada/04.jpg"]
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 20, 1)  # OpenCV: positive is counter-clockwise
    (face,) = find_faces(models, cv2.warpAffine(picture, turn, (width, height)))
    assert face.pose.roll == pytest.approx(faces["ada/04.jpg"][0].pose.roll + 20, abs=3)


def test_size_of_the_picture_does_not_move_the_mesh(models, faces, portraits):
    picture, _ = portraits["kofi/04.jpg"]
    large = cv2.resize(picture, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    (face,) = find_faces(models, large)
    (small,) = faces["kofi/04.jpg"]
    gap = np.linalg.norm(face.mesh[:, :2] - moved(small, 3, 0, 0).mesh[:, :2], axis=1)
    assert np.median(gap) / face.t < 0.01


def test_two_people_come_largest_first(models, noor, read_picture):
    first, second = find_faces(models, read_picture(noor / "17.jpg"))
    assert first.area >= second.area
    assert abs(first.eye_midpoint[0] - second.eye_midpoint[0]) > 100


def test_far_away_faces_are_found_by_the_second_detector(models, people, read_picture):
    (face,) = find_faces(models, read_picture(people / "kofi/bad-too_far.jpg"))
    assert 25 < face.t < 40


@pytest.mark.parametrize("shape", [(1, 1), (1, 4000), (4000, 1), (3, 50)])
def test_tiny_and_thin_pictures_hold_nobody(models, shape):
    assert find_faces(models, np.full((*shape, 3), 127, np.uint8)) == ()


def test_no_person_no_face(models, people, read_picture):
    assert find_faces(models, read_picture(people / "teo/bad-no_person.jpg")) == ()
    noise = np.random.default_rng(1).integers(0, 256, (480, 640, 3), np.uint8)
    assert find_faces(models, noise) == ()


def test_a_missing_or_damaged_network_is_named(tmp_path):
    picture = np.zeros((64, 64, 3), np.uint8)
    with pytest.raises(Failed) as missing:
        find_faces(VisionModels(tmp_path), picture)
    assert missing.value.code == "vision-model-missing"
    (tmp_path / "face_detector.onnx").write_bytes(b"not a network")
    with pytest.raises(Failed) as damaged:
        find_faces(VisionModels(tmp_path), picture)
    assert damaged.value.code == "vision-model-damaged"
    assert "face_detector.onnx" in sentence(damaged.value)
