"""The pack that is shipped: whole, harmless, and alike on both engines."""

import numpy as np
import pytest

from likeness.base.paths import resources
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.recipes.adapter import SITTER_TOKEN
from likeness.packs.manifest import verify

STARTER = resources() / "packs" / "starter"
MOST_BYTES = 85_000_000


@pytest.fixture(scope="module")
def manifest():
    return verify(STARTER)


def test_it_is_whole_and_small(manifest):
    assert manifest.family == "sd15"
    assert manifest.sitter_token == SITTER_TOKEN
    assert sum(file.size for file in manifest.files.values()) < MOST_BYTES
    assert "Trained on" in (STARTER / "README.md").read_text(encoding="utf-8")


def test_the_sitters_word_is_one_token():
    tokenizer = ClipTokenizer(STARTER / "tokenizer")
    assert (
        tokenizer.ids([SITTER_TOKEN])[0] != tokenizer.padding
    ).sum() == 2  # the start and the word; the end is also the padding


def test_both_engines_make_the_same_picture(manifest):
    size = manifest.resolution
    wanted = PictureRequest(
        "a photo of a woman, smiling, plain studio backdrop", seed=4, steps=6, width=size, height=size
    )
    one, two = (open_engine(name, STARTER).generate(wanted).astype(int) for name in ("torch", "onnx"))
    assert np.abs(one - two).max() <= 2
    assert np.abs(one - two).mean() <= 0.2
    assert one.std() > 20
