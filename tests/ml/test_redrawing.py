"""Pictures that start from pictures: over them, into parts of them, after references, and a second pass; on packs with random weights."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.engines.fitting import check_fits
from likeness.ml.engines.redrawing import (
    Anchor,
    draw_after,
    last_moments,
    planned_steps,
    redraw,
    redrawn,
    second_pass,
    to_cells,
)
from likeness.ml.lora import Adapter, Delta, WordRows, combined, read_adapter, to_kohya, write_adapter
from likeness.ml.schedule import Schedule
from likeness.packs.few_steps import FEW_STEPS

TINY = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
REQUEST = PictureRequest("a photo of sks person", seed=3, steps=6, guidance=2.0, width=64, height=64)


def picture_of(number, side=64):
    y, x = np.mgrid[0:side, 0:side] / side
    waves = [np.sin(3 * x + number), np.cos(4 * y - number), np.sin(5 * (x + y) + 2 * number)]
    return (127.5 + 127.5 * np.stack(waves, axis=-1)).astype(np.uint8)


def apart(one, two):
    return float(np.abs(one.astype(float) - two.astype(float)).mean())


@pytest.fixture(scope="module")
def engine():
    return open_engine("torch", TINY)


@pytest.fixture(scope="module")
def klein(tiny_flux2_klein):
    return open_engine("torch", tiny_flux2_klein)


def test_the_weaker_the_nearer_to_what_was_there(engine):
    photo = picture_of(1)
    codes = {}
    for strength in (0.2, 0.5, 1.0):
        drawn = redraw(engine, replace(REQUEST, steps=20), Anchor(photo, strength))
        codes[strength] = drawn
    through = redraw(engine, replace(REQUEST, steps=100), Anchor(photo, 0.02))
    distances = [apart(codes[strength], through) for strength in (0.2, 0.5, 1.0)]
    assert distances == sorted(distances)
    assert distances[0] < distances[2]
    again = redraw(engine, replace(REQUEST, steps=20), Anchor(photo, 0.5))
    assert np.array_equal(again, codes[0.5])


def test_only_what_may_change_depends_on_the_prompt_and_the_seed(engine):
    """The networks see everything, but the latents outside the mask end as those of the photo."""
    photo = picture_of(2)
    change = np.zeros((64, 64), np.float32)
    change[40:] = 1
    one = redraw(engine, REQUEST, Anchor(photo, 0.9, change))
    two = redraw(engine, replace(REQUEST, seed=99), Anchor(photo, 0.9, change))
    # The autoencoder looks a little beyond each cell of its latents.
    assert apart(one[:8], two[:8]) < 0.5 * apart(one[48:], two[48:])
    nothing = redraw(engine, REQUEST, Anchor(photo, 0.9, np.zeros_like(change)))
    other = redraw(engine, replace(REQUEST, seed=99, prompt="a man"), Anchor(photo, 0.9, np.zeros_like(change)))
    assert np.array_equal(nothing, other)


def test_a_second_pass_changes_the_picture_a_little_and_takes_other_noise(engine):
    crop = picture_of(4)
    once = second_pass(engine, REQUEST, crop, 0.3)
    assert once.shape == crop.shape
    assert not np.array_equal(once, redraw(engine, REQUEST, Anchor(crop, 0.3)))


@given(st.integers(1, 60), st.floats(0.02, 1.0))
@settings(max_examples=60, deadline=None)
def test_steps_lie_at_the_clean_end_and_are_as_many_as_told(steps, strength):
    schedule = Schedule.from_config({})
    taken = last_moments(schedule, steps, strength, 64)
    assert len(taken) == planned_steps(steps, strength) >= 2
    assert [moment.time for moment in taken] == sorted((moment.time for moment in taken), reverse=True)
    assert taken[0].time <= schedule.steps * min(1.0, strength + 2.0 / len(taken))


def test_a_cell_may_change_where_any_of_its_pixels_may():
    change = np.zeros((64, 48), np.float32)
    change[17, 5] = 0.3
    cells = to_cells(change, (8, 6))
    assert cells.shape == (1, 1, 8, 6)
    assert cells.sum() == 1
    assert cells[0, 0, 2, 0] == 1


def test_references_are_looked_at(klein):
    """Four steps without guidance, one to four pictures; others give another picture, the same ones the same."""
    request = PictureRequest("a portrait", seed=1, steps=4, guidance=1.0, width=32, height=32, solver="euler")
    pictures = [picture_of(number, 32) for number in range(4)]
    by_number = [draw_after(klein, request, pictures[:number]) for number in (1, 2, 3, 4)]
    assert all(picture.shape == (32, 32, 3) for picture in by_number)
    assert len({picture.tobytes() for picture in by_number}) == 4
    swapped = draw_after(klein, request, [picture_of(9, 32), *pictures[1:]])
    assert apart(swapped, by_number[3]) > 0.1
    assert np.array_equal(draw_after(klein, request, pictures), by_number[3])
    plain = klein.generate(request)
    assert not np.array_equal(plain, by_number[0])


def test_references_beside_an_anchor_change_what_may_change_and_nothing_else(klein):
    request = PictureRequest("a portrait", seed=1, steps=4, guidance=1.0, width=32, height=32, solver="euler")
    change = np.zeros((32, 32), np.float32)
    change[16:] = 1
    anchor = Anchor(picture_of(2, 32), 0.9, change)
    alone = redrawn(klein, request, anchor)
    one, swapped, again = (redrawn(klein, request, anchor, references=[picture_of(n, 32)]) for n in (1, 9, 1))
    assert np.array_equal(one, again)
    rows = one.shape[2] // 2
    assert np.array_equal(one[:, :, :rows], swapped[:, :, :rows])
    assert np.array_equal(one[:, :, :rows], alone[:, :, :rows])
    for other in (swapped, alone):
        assert np.abs(one - other)[:, :, rows:].max() > 0.01


def test_references_have_to_be_few_and_welcome(engine, klein):
    with pytest.raises(Failed, match="method-unsupported"):
        draw_after(engine, REQUEST, [picture_of(1)])
    with pytest.raises(Failed, match="method-unsupported"):
        redraw(engine, REQUEST, Anchor(picture_of(2), 0.9), references=[picture_of(1)])
    for number in (0, 5):
        with pytest.raises(Failed, match="references-count"):
            draw_after(klein, REQUEST, [picture_of(1, 32)] * number)


def test_the_words_of_references_hold_with_guidance_as_well(klein):
    request = PictureRequest("a portrait", "blurry", seed=1, steps=2, guidance=3.0, width=32, height=32, solver="euler")
    one, two = (draw_after(klein, request, [picture_of(number, 32)]) for number in (1, 9))
    assert not np.array_equal(one, two)


def random_adapter(seed, rank=2):
    from safetensors.numpy import load_file

    rng = np.random.default_rng(seed)
    weights = load_file(TINY / "unet" / "diffusion_pytorch_model.safetensors")
    return Adapter(
        {
            name.removesuffix(".weight"): Delta(
                rng.normal(0, 0.2, (rank, weight.shape[1])).astype(np.float32),
                rng.normal(0, 0.2, (weight.shape[0], rank)).astype(np.float32),
            )
            for name, weight in weights.items()
            if name.endswith(("to_q.weight", "to_v.weight"))
        }
    )


def test_a_pack_may_bring_an_adapter_for_few_steps(tmp_path):
    """It works together with a personal model, exactly as if both changes had been made to the weights."""
    import shutil

    fast, personal = random_adapter(1), random_adapter(2, rank=3)
    pack = tmp_path / "fast"
    shutil.copytree(TINY, pack)
    (pack / FEW_STEPS).write_bytes(write_adapter(fast, "unet", {}))
    request = replace(REQUEST, steps=4, guidance=1.0, solver="lcm")
    data = write_adapter(personal, "unet", {})
    both = open_engine("torch", pack, data).generate(request)
    by_hand = open_engine("torch", TINY, write_adapter(combined(fast, personal), "unet", {})).generate(request)
    assert np.array_equal(both, by_hand)
    assert not np.array_equal(both, open_engine("torch", TINY, data).generate(request))
    for name, delta in combined(fast, personal).deltas.items():
        weight = np.zeros((delta.up.shape[0], delta.down.shape[1]), np.float32)
        expected = personal.deltas[name].added_to(fast.deltas[name].added_to(weight))
        assert np.allclose(delta.added_to(weight), expected, atol=1e-5)
    with pytest.raises(Failed, match="adapter-damaged"):
        read_adapter(b"not an adapter", "unet")


def test_what_may_be_put_into_a_pack_was_made_for_it_and_shows_nobody(tiny_flux2_klein):
    """In diffusers' layout and in kohya's; told from names and shapes alone."""
    fast = random_adapter(1)
    data = write_adapter(fast, "unet", {})
    for fits in (data, to_kohya(data, "unet")):
        check_fits(TINY, fits)
    with pytest.raises(Failed, match="adapter-mismatch"):
        check_fits(tiny_flux2_klein, data)
    name, delta = next(iter(fast.deltas.items()))
    words = Adapter(fast.deltas, {"text_encoder": WordRows({3: np.zeros(8, np.float32)})})
    drawing = Adapter(fast.deltas, codec={"decoder.conv_in": Delta(delta.down, delta.up)})
    wider = Delta(np.pad(delta.down, ((0, 0), (0, 1))), delta.up)
    refused = {
        "adapter-personal": write_adapter(words, "unet", {}),
        "adapter-mismatch": write_adapter(Adapter({**fast.deltas, name: wider}), "unet", {}),
        "adapter-damaged": data[:-4],
    }
    more = ("adapter-mismatch", write_adapter(drawing, "unet", {}))  # of the codec
    for code, other in (*refused.items(), more):
        with pytest.raises(Failed, match=code):
            check_fits(TINY, other)
