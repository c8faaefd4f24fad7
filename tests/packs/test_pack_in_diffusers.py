"""What is added is still what diffusers saved: it opens there, in every form in which diffusers itself writes weights, and makes the same numbers."""

import numpy as np
import pytest
from pack_tools import ACCEPTED, KINDS, TINY, add

from likeness.packs.installing import install
from likeness.packs.manifest import verify
from likeness.packs.offers import look_at


@pytest.fixture(scope="module")
def pipeline():
    from diffusers import StableDiffusionPipeline

    return StableDiffusionPipeline.from_pretrained(TINY, local_files_only=True, safety_checker=None)


def picture(pipeline):
    import torch

    pipeline.set_progress_bar_config(disable=True)
    noise = torch.Generator().manual_seed(3)
    return pipeline("a photo", num_inference_steps=2, height=64, width=64, generator=noise, output_type="np").images[0]


FORMS = [
    {"variant": "fp16", "max_shard_size": "100KB"},
    pytest.param({}, marks=pytest.mark.soak),
    pytest.param({"variant": "fp16"}, marks=pytest.mark.soak),
    pytest.param({"max_shard_size": "100KB"}, marks=pytest.mark.soak),
]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_that_diffusers_saves(pipeline, tmp_path, form):
    from diffusers import StableDiffusionPipeline

    pipeline.save_pretrained(tmp_path / "saved", safe_serialization=True, **form)
    offer = look_at(tmp_path / "saved", KINDS, name="saved")
    assert offer.left_out == ()
    manifest = install(offer, tmp_path / "packs", ACCEPTED)
    assert verify(tmp_path / "packs" / "saved") == manifest
    assert manifest.variants == (("fp16",) if "variant" in form else ())
    assert not [name for name in manifest.files if "fp16" in name]
    opened = StableDiffusionPipeline.from_pretrained(tmp_path / "packs" / "saved", local_files_only=True)
    assert np.array_equal(picture(opened), picture(pipeline))


def test_a_pipeline_of_pickles_is_refused(pipeline, tmp_path):
    from likeness.base.errors import Failed

    pipeline.save_pretrained(tmp_path / "saved", safe_serialization=False)
    with pytest.raises(Failed, match="pack-only-pickles"):
        add(tmp_path / "saved", tmp_path / "packs")


def test_the_tables_know_every_family_that_can_be_used():
    from likeness.ml.families.registry import FAMILIES

    for name, spec in FAMILIES.items():
        assert set(spec.pipelines) <= set(KINDS[name].pipelines), name
        assert spec.pipelines[0] == KINDS[name].pipelines[0]
