import pytest

from likeness.base.paths import resources
from likeness.capture.variety import Variety
from likeness.looks.load import load_looks
from likeness.studio.captions import direction, portrait_prompt, training_caption


@pytest.mark.parametrize(
    ("yaw", "words"),
    [
        (0, "facing the camera"),
        (-7.9, "facing the camera"),
        (12, "turned slightly to the right"),
        (-12, "turned slightly to the left"),
        (40, "turned to the right"),
    ],
)
def test_direction_in_the_words_of_the_training_captions(yaw, words):
    assert direction(yaw) == words


def test_a_caption_says_only_what_was_measured():
    assert training_caption(3.0, "sks") == "a photo of sks, facing the camera"


def test_a_prompt_has_the_looks_words_and_nothing_empty():
    for look in load_looks(resources() / "looks").values():
        prompt = portrait_prompt(look, "sks")
        assert prompt.startswith("a photo of sks, facing the camera")
        assert ", ," not in prompt
        assert look.prompt.light in prompt


def _variety(**changes):
    return Variety(**{"yaw": 0.0, "pitch": 0.0, "roll": 0.0, "smile": 0.0, **changes})


@pytest.mark.parametrize(
    ("variety", "glare", "said"),
    [
        (_variety(), None, "a photo of sks, neutral expression, facing the camera"),
        (_variety(smile=0.5), 0.0, "a photo of sks, slight smile, facing the camera"),
        (
            _variety(smile=0.9, pitch=20.0),
            0.2,
            "a photo of sks, smiling, wearing glasses, facing the camera, looking up",
        ),
        (_variety(pitch=-16.0), None, "a photo of sks, neutral expression, facing the camera, looking down"),
        (
            _variety(light=(0.5, -0.3, -0.9, 0.0, 0.0, 0.2)),
            None,
            "a photo of sks, neutral expression, facing the camera, light from the left",
        ),
        (
            _variety(light=(0.5, -0.3, 0.2, 0.0, 0.0, 0.2)),
            None,
            "a photo of sks, neutral expression, facing the camera",
        ),
    ],
)
def test_a_caption_says_everything_that_was_measured(variety, glare, said):
    assert training_caption(0.0, "sks", variety, glare) == said
