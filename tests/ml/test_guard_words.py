"""No request reaches a network without the fixed words, whatever is asked for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.ml.engines.engine import Engine, PictureRequest
from likeness.ml.guard import ALWAYS_NEGATIVE, ALWAYS_PROMPT, guarded
from likeness.ml.schedule import Schedule


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_fixed_words_are_always_there(prompt, negative):
    wanted, unwanted = guarded(prompt, negative)
    assert wanted.endswith(ALWAYS_PROMPT)
    assert unwanted.startswith(ALWAYS_NEGATIVE)


@pytest.mark.parametrize(
    "word", ["nude", "naked", "topless", "undressed", "lingerie", "bikini", "nsfw", "sexual", "erotic", "porn"]
)
def test_parts_that_ask_for_nudity_are_taken_out(word):
    wanted, _ = guarded(f"a photo of sks, {word.upper()} portrait, studio lighting", "")
    assert word not in wanted.lower().replace(ALWAYS_PROMPT, "")
    assert "studio lighting" in wanted


def test_an_engine_cannot_be_asked_around_it():
    seen = []

    class Spy:
        factor, channels = 8, 4
        schedule = Schedule.from_config({})

        def encode(self, prompts, width, height):
            seen.extend(prompts)
            return {"words": np.zeros((2, 77, 8), np.float32)}

        def denoise(self, latents, time, conditions):
            return latents

        def decode(self, latents):
            return np.zeros((1, 3, 64, 64), np.float32)

    Engine("torch", Spy()).generate(PictureRequest("nude, a photo", negative="", steps=1))
    assert seen == [f"a photo, {ALWAYS_PROMPT}", ALWAYS_NEGATIVE]
