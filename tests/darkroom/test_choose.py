"""The photo that becomes the portrait."""

import json

import numpy as np
import pytest

from likeness.base.paths import resources
from likeness.capture.assess import assess
from likeness.capture.intake import read_photo
from likeness.darkroom.choose import choose_for_document, document_score, friendliness, portrait_score
from likeness.darkroom.document_checks import smile
from likeness.vision.faces import Face, HeadPose
from likeness.vision.models import VisionModels

GOOD = {
    "EyesOpen": 95.0,
    "Sharpness": 90.0,
    "LuminanceMean": 95.0,
    "IlluminationUniformity": 85.0,
    "NaturalColour": 90.0,
}


def looking(yaw=0.0, pitch=0.0, roll=0.0):
    return Face(0.9, (0, 0, 1, 1), np.zeros((6, 2)), np.zeros((478, 3)), 1.0, HeadPose(yaw, pitch, roll))


@pytest.mark.parametrize(
    "worse",
    [
        ({**GOOD, "EyesOpen": 20.0}, looking()),
        ({**GOOD, "Sharpness": 15.0}, looking()),
        ({**GOOD, "LuminanceMean": 20.0}, looking()),
        (GOOD, looking(yaw=20)),
        (GOOD, looking(yaw=-20)),
        (GOOD, looking(pitch=18)),
        (GOOD, looking(roll=25)),
    ],
)
def test_the_better_photo_has_the_higher_score(worse):
    better = (GOOD, looking(2, 1, 1))
    assert portrait_score(*better) > portrait_score(*worse)


def test_one_bad_measure_is_not_bought_back():
    blurred = {**dict.fromkeys(GOOD, 100.0), "Sharpness": 3.0}
    assert portrait_score(blurred, looking()) < portrait_score(dict.fromkeys(GOOD, 75.0), looking(5))


def test_the_background_and_unknown_measures_do_not_count():
    assert portrait_score({**GOOD, "BackgroundUniformity": 1.0, "Something": 0.0}, looking()) == portrait_score(
        GOOD, looking()
    )


def test_the_first_of_equals_is_taken_and_none_is_an_error():
    assert choose_for_document([(GOOD, looking()), (GOOD, looking())]) == 0
    with pytest.raises(ValueError, match="empty"):
        choose_for_document([])


def with_mouth(rise, gap=0.0):
    """A face of T = 100 whose mouth's corners stand `rise` T over its middle, the lips `gap` T apart."""
    mesh = np.zeros((478, 3))
    mesh[[33, 133], 0], mesh[[362, 263], 0] = (-40, -20), (20, 40)
    mesh[152, 1] = 100
    for upper, lower in ((81, 178), (82, 87), (13, 14), (312, 317), (311, 402)):
        mesh[upper, 1], mesh[lower, 1] = 65 - 50 * gap, 65 + 50 * gap
    mesh[[61, 291], 1] = 65 - 100 * rise
    return Face(0.9, (0, 0, 1, 1), np.zeros((6, 2)), mesh, 1.0, HeadPose(0, 0, 0))


def test_a_slight_smile_is_preferred_to_a_stern_face_and_to_a_broad_one():
    stern, slight, broad, teeth = with_mouth(0.0), with_mouth(0.06), with_mouth(0.15), with_mouth(0.06, 0.08)
    assert smile(slight) == pytest.approx(0.06, abs=1e-6)
    assert friendliness(slight) > friendliness(teeth) > friendliness(stern)
    assert friendliness(slight) > friendliness(broad) > friendliness(stern)
    assert portrait_score(GOOD, slight) > max(portrait_score(GOOD, stern), portrait_score(GOOD, broad))


def test_for_a_document_a_neutral_face_is_preferred():
    faces = [with_mouth(0.06), with_mouth(0.0), with_mouth(0.0, 0.1)]
    assert choose_for_document([(GOOD, face) for face in faces]) == 1
    busy = {**GOOD, "BackgroundUniformity": 20.0}
    plain = {**GOOD, "BackgroundUniformity": 95.0}
    assert document_score(plain, faces[1]) > document_score(busy, faces[1])


def test_of_a_whole_sitting_a_friendly_frontal_photo_is_taken(noor):
    models = VisionModels(resources() / "vision")
    truth = json.loads((noor / "truth.json").read_text())
    candidates, names = [], []
    for path in sorted(noor.glob("*.jpg")):
        assessment = assess(models, read_photo(path).pixels)
        if len(assessment.faces) == 1:
            candidates.append(({name: m.quality for name, m in assessment.measures.items()}, assessment.faces[0]))
            names.append(path.name)
    scores = [portrait_score(*candidate) for candidate in candidates]
    chosen = scores.index(max(scores))
    assert abs(candidates[chosen][1].pose.yaw) < 15
    assert smile(candidates[chosen][1]) > 0.02
    neutral = choose_for_document(candidates)
    assert abs(candidates[neutral][1].pose.yaw) < 15
    assert smile(candidates[neutral][1]) < smile(candidates[chosen][1])
    assert all(truth[names[index]]["usable"] for index in (chosen, neutral))
