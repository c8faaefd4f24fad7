"""A look for identity documents is no look for portraits: its pictures are made from the untouched photo alone."""

import pytest

from likeness.base.errors import Usage
from likeness.base.paths import resources
from likeness.base.sentences import sentence
from likeness.looks.load import load_looks
from likeness.studio.generating import Generation, generate
from likeness.studio.retouching import Wishes

PASSPORT = load_looks(resources() / "looks")["passport"]


def test_no_portrait_is_generated_in_it():
    wanted = Generation("starter", "torch", PASSPORT, 1, 1, "an-adapter")
    with pytest.raises(Usage, match="look-is-a-document") as refused:
        generate(None, "a-sitting", wanted, None)
    assert "likeness deliver ID --spec us-passport" in sentence(refused.value)


def test_no_portrait_is_retouched_in_it():
    with pytest.raises(Usage, match="look-is-a-document"):
        Wishes().applied(PASSPORT)
