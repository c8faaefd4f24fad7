"""The photo that becomes the portrait."""

import numpy as np
import pytest

from likeness.darkroom.choose import choose_best, portrait_score
from likeness.vision.faces import Face, HeadPose

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
def test_the_better_photo_wins_wherever_it_stands(worse):
    better = (GOOD, looking(2, 1, 1))
    assert choose_best([better, worse]) == 0
    assert choose_best([worse, better]) == 1


def test_one_bad_measure_is_not_bought_back():
    blurred = {**dict.fromkeys(GOOD, 100.0), "Sharpness": 3.0}
    assert portrait_score(blurred, looking()) < portrait_score(dict.fromkeys(GOOD, 75.0), looking(5))


def test_the_background_and_unknown_measures_do_not_count():
    assert portrait_score({**GOOD, "BackgroundUniformity": 1.0, "Something": 0.0}, looking()) == portrait_score(
        GOOD, looking()
    )


def test_the_first_of_equals_is_taken_and_none_is_an_error():
    assert choose_best([(GOOD, looking()), (GOOD, looking())]) == 0
    with pytest.raises(ValueError, match="no photo"):
        choose_best([])
