"""A download of every family, brought in as a person brings it in, is that family's model to the number."""

import numpy as np
import pytest

from likeness.base.paths import resources
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.families import family_of
from likeness.ml.families.registry import FAMILIES
from likeness.packs.installing import install
from likeness.packs.kinds import load_kinds
from likeness.packs.manifest import Accepted, verify
from likeness.packs.offers import look_at

KINDS = load_kinds(resources() / "packs")


def test_the_tables_know_the_same_families_as_the_program():
    assert KINDS.keys() == FAMILIES.keys()
    for name, spec in FAMILIES.items():
        assert spec.pipelines[0] == KINDS[name].pipelines[0]
        assert set(spec.pipelines) <= set(KINDS[name].pipelines)


@pytest.mark.parametrize(("made", "few"), [("bare_sdxl", False), ("tiny_flux2_klein", True)])
def test_what_was_added_makes_the_same_picture(made, few, request, tmp_path):
    folder = request.getfixturevalue(made)
    offer = look_at(folder, KINDS, name="added")
    manifest = install(offer, tmp_path, Accepted(offer.licence.name, "2026-03-01"))
    assert verify(tmp_path / "added") == manifest
    assert family_of(tmp_path / "added") is FAMILIES[manifest.family]
    assert (manifest.generation.guidance == 1.0) is few
    wanted = PictureRequest("a photo", seed=3, width=32, height=32, steps=2, guidance=1.0)
    first, second = (open_engine("torch", pack).generate(wanted) for pack in (folder, tmp_path / "added"))
    assert np.array_equal(first, second)
