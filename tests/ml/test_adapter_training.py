"""Whole trainings of a tiny base: memory tiers, checkpoints across them, the sitter's word, prior pictures, candidates."""

import json
import shutil

import msgspec
import numpy as np
import pytest
import tiny_packs

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.ml.engines import open_engine
from likeness.ml.families.registry import family_of
from likeness.ml.lora import read_adapter, read_note
from likeness.ml.recipes import adapter_data
from likeness.ml.recipes.adapter import (
    AdapterSettings,
    Candidate,
    Example,
    Saved,
    Stepped,
    Tier,
    Trained,
    candidate_steps,
    train_adapter,
)
from likeness.ml.recipes.adapter_buckets import arranged
from likeness.packs.manifest import load_manifest, put_manifest

SETTINGS = AdapterSettings(
    steps=6, rank=4, batch=4, learning_rate=1e-2, checkpoint_every=3, held_out_every=6, ema=0.9, token_rate=1.0, candidates=2
)  # fmt: skip
PLAIN = Tier("plain", "float32")
TIERS = {
    "one at a time": Tier("a", "float32", micro_batch=1),
    "uneven parts": Tier("b", "float32", micro_batch=3),
    "computed anew": Tier("c", "float32", checkpointing=True),
    "main memory": Tier("d", "float32", offload=True),
    "eight bits": Tier("e", "float32", optimizer="adamw-8bit"),
    "half": Tier("f", "bfloat16"),
    "smallest": Tier("g", "bfloat16", micro_batch=1, checkpointing=True, optimizer="adamw-8bit", offload=True),
}
NEAR = {"eight bits": 0.1, "half": 0.05, "smallest": 0.1}
"""Of the first loss: what rounding may leave of the last. The others differ by the order of summation alone."""


def train(pack, photos, settings=SETTINGS, tier=PLAIN, **more):
    return list(train_adapter(pack, photos, settings, tier, **more))


def losses(events):
    return np.array([event.loss for event in events if isinstance(event, Stepped)])


@pytest.fixture(scope="module")
def pack(bare_sd15):
    return bare_sd15


@pytest.fixture(scope="module")
def straight(pack, photos):
    return train(pack, photos)


@pytest.mark.parametrize("name", TIERS)
def test_every_tier_learns_the_same(pack, photos, straight, name):
    made = train(pack, photos, tier=TIERS[name])
    wanted, found = losses(straight), losses(made)
    assert np.abs(found - wanted).max() < NEAR.get(name, 1e-3) * wanted[0]
    assert isinstance(made[-1], Trained)


@pytest.mark.parametrize("name", ["uneven parts", "smallest"])
def test_a_checkpoint_goes_on_in_another_tier(pack, photos, straight, name):
    saved = next(event for event in straight if isinstance(event, Saved))
    made = train(pack, photos, tier=TIERS[name], resume=saved.checkpoint)
    assert np.abs(losses(made) - losses(straight)[saved.step :]).max() < NEAR.get(name, 1e-3) * losses(straight)[0]


def test_a_checkpoint_goes_on_with_the_base_alone_that_it_was_made_on(pack, photos, straight, tmp_path):
    """One that does not say which that was is taken as it is."""
    ours = tmp_path / "ours"
    shutil.copytree(pack, ours)
    manifest = load_manifest(resources() / "packs" / "starter")
    put_manifest(ours, manifest)
    saved = next(event for event in train_adapter(ours, photos, SETTINGS, PLAIN) if isinstance(event, Saved))
    put_manifest(ours, msgspec.structs.replace(manifest, files={}))
    with pytest.raises(Failed, match="checkpoint-other-base"):
        next(train_adapter(ours, photos, SETTINGS, PLAIN, resume=saved.checkpoint))
    unsaid = next(event for event in straight if isinstance(event, Saved))
    assert next(train_adapter(ours, photos, SETTINGS, PLAIN, resume=unsaid.checkpoint)).step == unsaid.step


def test_the_smallest_tier_resumes_to_the_same_bytes(pack, photos):
    whole = train(pack, photos, tier=TIERS["smallest"])
    saved = next(event for event in whole if isinstance(event, Saved))
    assert train(pack, photos, tier=TIERS["smallest"], resume=saved.checkpoint)[-1] == whole[-1]


def test_candidates_are_whole_adapters_and_the_last_comes_as_the_end(pack, photos, straight):
    found = [event for event in straight if isinstance(event, Candidate)]
    assert tuple(event.step for event in found) == candidate_steps(6, 2) == (2, 4)
    assert read_adapter(found[0].adapter, "unet").deltas.keys() == read_adapter(found[1].adapter, "unet").deltas.keys()
    assert len({event.adapter for event in found} | {straight[-1].adapter}) == 3


@pytest.mark.parametrize(("steps", "count"), [(1, 4), (3, 5), (120, 4), (800, 5), (10, 0)])
def test_candidates_come_late_and_before_the_end(steps, count):
    found = candidate_steps(steps, count)
    assert len(found) <= count
    assert all(0 < step < steps for step in found)
    assert list(found) == sorted(set(found))


def test_the_sitters_word_is_learned_and_no_other(pack, straight):
    words = ["a photo of sks", "a photo of a man"]
    table = read_adapter(straight[-1].adapter, "unet").words["text_encoder"]
    assert len(table.rows) == 1
    bare, adapted = (
        open_engine("torch", pack, data).networks.encode(words, 32, 32)["words"]
        for data in (None, straight[-1].adapter)
    )
    assert np.abs(adapted[0] - bare[0]).max() > 1e-3
    assert np.array_equal(adapted[1], bare[1])


def test_without_a_rate_the_word_stays(pack, photos):
    last = train(pack, photos, msgspec.structs.replace(SETTINGS, steps=2, token_rate=0.0))[-1]
    assert not read_adapter(last.adapter, "unet").words


def test_the_denoiser_learns_the_same_beside_the_decoder(pack, photos, straight):
    decoding = msgspec.structs.replace(SETTINGS, decoder_rate=1.0)
    both = train(pack, photos, decoding)
    with_it, without = (read_adapter(made[-1].adapter, "unet") for made in (both, straight))
    assert with_it.codec
    assert not without.codec
    for name, delta in without.deltas.items():
        assert np.array_equal(with_it.deltas[name].down, delta.down)
        assert np.array_equal(with_it.deltas[name].up, delta.up)
    assert np.array_equal(losses(both), losses(straight))


def test_the_decoder_never_sees_what_is_held_out_nor_a_view_of_a_face(pack, photos):
    decoding = msgspec.structs.replace(SETTINGS, decoder_rate=1.0)
    blank = Example(np.zeros_like(photos[2].picture), photos[2].caption, photos[2].weight)
    others = [*photos[:2], blank, *photos[3:]]
    assert read_adapter(train(pack, others, decoding)[-1].adapter, "unet").codec.keys()
    one, other = (_codec(train(pack, some, decoding)) for some in (photos, others))
    assert all(np.array_equal(one[name].up, other[name].up) for name in one)
    views = [face_view(photo, number) for number, photo in enumerate(photos)]
    assert all(
        np.array_equal(one[name].up, up.up) for name, up in _codec(train(pack, [*photos, *views], decoding)).items()
    )


def _codec(made):
    return read_adapter(made[-1].adapter, "unet").codec


def test_the_decoder_of_photos_of_several_shapes_resumes_to_the_same_bytes(pack, shaped):
    settings = msgspec.structs.replace(SETTINGS, decoder_rate=1.0, up_rate=4.0)
    whole = train(pack, shaped, settings)
    saved = next(event for event in whole if isinstance(event, Saved))
    assert train(pack, shaped, settings, resume=saved.checkpoint)[-1] == whole[-1]


def test_a_decoder_that_diverges_is_told(pack, photos, monkeypatch):
    monkeypatch.setattr("likeness.ml.recipes.adapter_decoder.FACE_GAIN", np.nan)
    with pytest.raises(Failed, match="training-diverged"):
        train(pack, photos, msgspec.structs.replace(SETTINGS, decoder_rate=1.0))


def test_a_checkpoint_from_before_a_setting_goes_on_where_that_is_at_its_default(pack, photos, straight):
    from safetensors.torch import load, save

    saved = next(event for event in straight if isinstance(event, Saved))
    note = read_note(saved.checkpoint)
    del note["settings"]["decoder_rate"]
    old = save(load(saved.checkpoint), {"likeness": json.dumps(note)})
    assert train(pack, photos, resume=old)[-1] == straight[-1]
    with pytest.raises(Failed, match="checkpoint-other-settings"):
        train(pack, photos, msgspec.structs.replace(SETTINGS, decoder_rate=1.0), resume=old)


def test_the_second_matrices_have_a_rate_of_their_own(pack, photos):
    """The first step of AdamW is as long as its rate wherever there is a gradient."""
    one, four = (
        read_adapter(train(pack, photos, msgspec.structs.replace(SETTINGS, steps=1, up_rate=rate))[-1].adapter, "unet")
        for rate in (1.0, 4.0)
    )
    for name, delta in one.deltas.items():
        assert np.allclose(four.deltas[name].up, 4 * delta.up, rtol=1e-4)
        assert np.array_equal(four.deltas[name].down, delta.down)


def test_prior_pictures_and_faces_are_trained_on_in_their_shares(pack, photos):
    wanted = msgspec.structs.replace(SETTINGS, prior_share=0.25, face_share=0.5, caption_dropout=0.2)
    priors = [Example(photo.picture[:, ::-1], "a photo of a man, turned to the left") for photo in photos[:3]]
    views = [face_view(photo, number) for number, photo in enumerate(photos)]
    with_both = train(pack, [*photos, *views], wanted, priors=priors)
    assert np.isfinite(losses(with_both)).all()
    assert with_both[-1] != train(pack, [*photos, *views], wanted, priors=priors[:2])[-1]
    assert with_both[-1] == train(pack, [*photos, *views], wanted, priors=priors)[-1]


def face_view(photo, number):
    return Example(photo.picture, photo.caption, photo.weight, f"#{number}", face=True)


def test_a_sitter_is_never_mirrored(pack, photos):
    """What is learned from are the photos as they are: neither their latents nor an adapter has anything of the mirrored ones."""
    import torch

    parts = family_of(pack).load_for_training(pack)
    lopsided = [Example(_lopsided(photo.picture), photo.caption, photo.weight) for photo in photos]
    (data,) = adapter_data.prepare(parts, lopsided, (), "sks", torch.device("cpu"))
    assert len(data.mean) == len(lopsided)
    encode_picture = parts.load_autoencoder()
    for row, example in enumerate(lopsided):
        straight, mirrored = (
            encode_picture(torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float() / 127.5 - 1)[0]
            for picture in (example.picture, example.picture[:, ::-1])
        )
        assert torch.allclose(data.mean[row], straight[0], atol=1e-4)
        assert not torch.allclose(data.mean[row], mirrored[0], atol=1e-2)


def _lopsided(picture):
    changed = picture.copy()
    changed[:, :5] = (250, 20, 20)
    return changed


def test_pictures_of_other_sizes_are_refused(pack, photos):
    with pytest.raises(Failed) as caught:
        train(pack, [*photos, Example(np.zeros((16, 16, 3), np.uint8), "a photo of sks")])
    assert caught.value.code == "photos-not-square"


SHAPED = msgspec.structs.replace(SETTINGS, steps=400, prior_share=0.25, face_share=0.25)


def upright(photo, number):
    """Narrower and higher, as a photo that ends at the shoulders gives it."""
    picture, weight = (
        np.pad(array, ((8, 0), *[(0, 0)] * (array.ndim - 1)), mode="edge") for array in (photo.picture, photo.weight)
    )
    return Example(picture[:, 4:-4], photo.caption, weight[:, 4:-4], f"#{number}", square=(12.0, 24.0, 32.0))


@pytest.fixture(scope="module")
def shaped(photos):
    own = [upright(photo, number) if number in {0, 2, 3} else photo for number, photo in enumerate(photos)]
    return [*own, *(face_view(photo, number) for number, photo in enumerate(photos))]


def test_pictures_of_one_shape_are_prepared_together_and_told_their_size(photos, shaped, tmp_path):
    import torch

    parts = family_of(tiny_packs.write_sdxl(tmp_path / "p")).load_for_training(tmp_path / "p")
    nobody = [Example(photos[0].picture, "a photo of a man")]
    narrow, square = adapter_data.prepare(parts, shaped, nobody, "sks", torch.device("cpu"))
    assert (narrow.whole, narrow.held_out, narrow.faces, narrow.priors) == ((0, 2), (1,), (), ())
    assert (len(square.whole), square.held_out, len(square.faces), square.priors) == (4, (), 6, (11,))
    for data, width, height in ((narrow, 24, 40), (square, 32, 32)):
        cells = (height // parts.factor, width // parts.factor)
        assert data.mean.shape[-2:] == data.deviation.shape[-2:] == data.weight.shape[-2:] == cells
        assert all(row.tolist() == [height, width, 0, 0, height, width] for row in data.words["time_ids"])
    moved = narrow.weight[0] / square.weight[0].mean()
    assert (
        moved.flatten().argmax() // moved.shape[1] > moved.shape[0] // 2
    )  # the face is where its square is, lower down

    buckets = arranged((narrow, square), SHAPED)
    turns = [buckets.turn(step) for step in range(SHAPED.steps)]
    assert [turn.number for turn in turns if turn.bucket == 0] == list(range(int((buckets.order == 0).sum())))
    assert (buckets.order[:100] == 0).mean() == pytest.approx(0.75 * 0.75 * 2 / 6, abs=0.02)
    priors = sum(adapter_data.share_at(turn.number, 4, turn.prior_share) for turn in turns)
    assert priors == pytest.approx(400 * 4 * 0.25, rel=0.02)


def test_a_training_on_several_shapes_resumes_to_the_same_bytes(pack, photos, shaped):
    settings = msgspec.structs.replace(SHAPED, steps=6)
    nobody = [Example(photos[0].picture, "a photo of a man")]
    whole = train(pack, shaped, settings, priors=nobody)
    assert np.isfinite(losses(whole)).all()
    saved = next(event for event in whole if isinstance(event, Saved))
    assert train(pack, shaped, settings, priors=nobody, resume=saved.checkpoint)[-1] == whole[-1]
    squares = [*photos, *shaped[len(photos) :]]
    assert train(pack, squares, settings, priors=nobody)[-1] != whole[-1]
