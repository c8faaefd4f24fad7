"""Embeddings tell the same person from another."""

from itertools import combinations

import cv2
import numpy as np
import pytest

from likeness.vision.identity import CURVE, distance, embed, fit_similarity, likeness, points


@pytest.fixture(scope="module")
def embeddings(models, faces, portraits):
    return {name: embed(models, picture, faces[name][0]) for name, (picture, _) in portraits.items()}


def test_same_person_is_nearer_than_another(embeddings):
    same, different = [], []
    for a, b in combinations(embeddings, 2):
        pairs = same if a.split("/")[0] == b.split("/")[0] else different
        pairs.append(distance(embeddings[a], embeddings[b]))
    assert len(same) == 71
    assert 0.30 < np.median(same) < 0.45
    assert np.percentile(same, 95) < 0.60
    assert np.percentile(different, 5) > 0.50
    assert np.median(different) > 0.65


def test_likeness_is_the_documented_scale():
    values = [likeness(d) for d in np.linspace(0, 1.5, 50)]
    assert values == sorted(values, reverse=True)
    assert likeness(CURVE.border) == pytest.approx(0.5)
    assert likeness(CURVE.same) == pytest.approx(0.9)
    assert likeness(0.2) > 0.98
    assert likeness(0.65) < 0.02
    assert all(0 <= value <= 1 for value in values)


def test_the_anchors_are_what_they_say(embeddings):
    """Each picture against the mean of the person's other ones, and against everybody else's mean: a few pictures, so wide bounds."""
    people = {}
    for name, embedding in embeddings.items():
        people.setdefault(name.split("/")[0], []).append(embedding)
    own, others = [], []
    for person, mine in people.items():
        for index, one in enumerate(mine):
            rest = mine[:index] + mine[index + 1 :]
            if len(rest) >= 3:
                own.append(distance(one, np.mean(rest, axis=0)))
            others += [distance(one, np.mean(theirs, axis=0)) for name, theirs in people.items() if name != person]
    assert len(own) >= 10
    assert len(others) >= 50
    assert CURVE.same - 0.06 < np.median(own) < CURVE.same + 0.03
    assert np.mean(np.array(others) < CURVE.border) < 0.05


@pytest.mark.parametrize(("value", "shown"), [(0.0, 0), (0.4999, 49), (0.5, 50), (0.29, 29), (0.879, 87), (1.0, 100)])
def test_a_likeness_is_shown_as_a_whole_number_that_never_flatters(value, shown):
    assert points(value) == shown


def test_a_copy_stays_near(models, embeddings, faces, portraits):
    name = "teo/12.jpg"
    picture, face = portraits[name][0], faces[name][0]
    _, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 40])
    copy = np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])
    darker = (picture * 0.7).astype(np.uint8)
    assert distance(embeddings[name], embed(models, picture, face)) == 0
    assert distance(embeddings[name], embed(models, copy, face)) < 0.2
    assert distance(embeddings[name], embed(models, darker, face)) < 0.2


def test_similarity_recovers_turn_scale_and_shift():
    points = np.array([[0.0, 0], [4, 1], [2, 7], [-3, 2]])
    angle, scale, shift = 0.4, 2.5, np.array([10.0, -3])
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    found = fit_similarity(points, points @ turn.T + shift)
    assert np.allclose(found, np.hstack([turn, shift[:, None]]))
