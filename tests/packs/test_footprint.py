"""What base models take in memory, reckoned for those of full size: their numbers, and what a computer of a certain size is told."""

import json
import os

import pytest

from likeness.packs.footprint import FULL, HALF, Weights, converting, drawing, loading, sizes_of, words_kept

GIGA = 10**9
NUMBERS = {
    "sd15": {"unet": 859_520_964, "text_encoder": 123_060_480, "vae": 83_653_863},
    "sdxl": {
        "unet": 2_567_463_684, "text_encoder": 123_060_480, "text_encoder_2": 694_659_840, "vae": 83_653_863,
    },
    "flux2-klein": {"transformer": 3_875_544_576, "text_encoder": 4_022_468_096, "vae": 84_046_115},
}  # fmt: skip
"""As their makers publish them, in files of two-byte numbers."""
SIDE = {"sd15": 512, "sdxl": 1024, "flux2-klein": 1024}


def of(family, width=HALF):
    return {part: Weights(count, width * count) for part, count in NUMBERS[family].items()}


@pytest.mark.parametrize(
    ("family", "with_word", "without"), [("sd15", 2.21, 1.72), ("sdxl", 8.41, 5.13), ("flux2-klein", 7.75, 7.75)]
)
def test_a_training_loads_one_part_after_the_other(family, with_word, without):
    """Side by side it would be 20 GB of FLUX.2 klein."""
    for learns_word, expected in ((True, with_word), (False, without)):
        found = loading(family, of(family), SIDE[family], learns_word=learns_word)
        assert found / GIGA == pytest.approx(expected, abs=0.01)


def test_the_largest_part_counts_whichever_it_is():
    sizes = of("flux2-klein")
    text = {**sizes, "transformer": Weights(1, 2)}
    assert loading("flux2-klein", text, 1024) == round(0.78 * sizes["text_encoder"].stored)
    alone = {"vae": Weights(0, 0)}
    assert loading("flux2-klein", alone, 1024) == 2_600 * 1024 * 1024
    assert words_kept("flux2-klein", sizes) == 0
    assert words_kept("sdxl", of("sdxl")) == words_kept("sdxl", of("sdxl", FULL)) == 4 * (123_060_480 + 694_659_840)


@pytest.mark.parametrize(
    ("family", "card", "width", "main", "on_card"),
    [
        ("flux2-klein", True, HALF, 7.75, 8.87),  # too much for a card of 8 GB, and right for one of 12
        ("flux2-klein", False, HALF, 10.97, 0),
        ("flux2-klein", False, FULL, 18.73, 0),  # a processor without bfloat16: the transformer is whole for a moment
        ("sdxl", True, HALF, 5.13, 8.67),
        ("sdxl", False, FULL, 17.34, 0),
        ("sd15", False, HALF, 2.67, 0),
    ],
)
def test_to_draw_the_device_that_draws_is_asked(family, card, width, main, on_card):
    need = drawing(family, of(family), card=card, width=width)
    assert (need.main / GIGA, need.card / GIGA) == pytest.approx((main, on_card), abs=0.01)


def test_a_conversion_holds_all_in_full_precision_at_the_end():
    assert converting(of("sdxl")) / GIGA == pytest.approx(21.3, abs=0.05)
    assert converting(of("sd15")) == converting(of("sd15", FULL)) < 7 * GIGA


def test_sizes_come_from_what_the_files_say_in_whatever_precision(tmp_path):
    def write(name, kind, count, size):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        head = json.dumps({"w": {"dtype": kind, "shape": [count], "data_offsets": [0, size]}, "__metadata__": {}})
        path.write_bytes(len(head).to_bytes(8, "little") + head.encode())
        os.truncate(path, 8 + len(head) + size)
        return path.stat().st_size

    first = write("unet/model-1.safetensors", "BF16", 3 * GIGA, 6 * GIGA)
    second = write("unet/model-2.safetensors", "F32", GIGA, 4 * GIGA)
    write("vae/model.safetensors", "F32", 10, 40)
    (tmp_path / "text_encoder").mkdir()
    (tmp_path / "text_encoder" / "odd.safetensors").write_bytes(b"no header")
    sizes = sizes_of(tmp_path)
    assert sizes["unet"] == Weights(4 * GIGA, first + second)
    assert sizes["vae"].numbers == 10
    assert sizes["text_encoder"] == Weights(4, 9)
