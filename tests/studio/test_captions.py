import pytest

from likeness.base.paths import resources
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
