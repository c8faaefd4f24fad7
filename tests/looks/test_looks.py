"""Looks that come with the program load; a broken one says what is wrong with it."""

from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.base.sentences import sentence
from likeness.darkroom.backdrop import render_backdrop
from likeness.looks.load import load_looks, parse_look
from likeness.looks.look import Look
from likeness.looks.part import rgb
from likeness.looks.retouch import Strengths

GOOD = """
title = "A look"
description = "For tests."
[backdrop]
kind = "gradient"
light = "#ffffff"
dark = "#101010"
[prompt]
light = "studio lighting"
backdrop = "plain studio backdrop"
"""


LOOKS = load_looks(resources() / "looks")
LIGHTS = {
    "studio lighting",
    "soft window light",
    "overcast daylight",
    "office light",
    "warm lamp light at night",
    "golden hour sunlight",
}
BACKDROPS = {"plain studio backdrop", "blurred office", "blurred room", "blurred outdoor background"}
"""The words that the base model was taught: others mean nothing to it."""


def test_there_are_looks_for_every_trade_and_the_plain_ones_come_first():
    assert len(LOOKS) >= 16
    assert list(LOOKS)[:4] == ["studio-grey", "warm-canvas", "daylight", "deep-blue"]
    trades = {"corporate", "founder", "academic", "medical", "legal", "creative", "actor", "speaker", "outdoors"}
    assert trades | {"monochrome", "passport"} <= set(LOOKS)
    assert len({look.title for look in LOOKS.values()}) == len(LOOKS)
    assert len({look.place for look in LOOKS.values()}) == len(LOOKS)
    assert len({look.backdrop for look in LOOKS.values()}) == len(LOOKS)


@pytest.mark.parametrize("look", LOOKS.values(), ids=list(LOOKS))
class TestEveryLook:
    def test_is_told_to_a_person_in_full_sentences(self, look):
        assert look.name == next(name for name, other in LOOKS.items() if other is look)
        assert look.title[0].isupper()
        assert not look.title.endswith(".")
        assert look.description.endswith(".")
        assert 30 <= len(look.description) <= 130
        for jargon in ("sRGB", "LoRA", "bokeh", "contrast curve", "alpha"):
            assert jargon not in look.description

    def test_asks_a_base_model_in_words_it_knows(self, look):
        assert look.prompt.light in LIGHTS
        assert look.prompt.backdrop in BACKDROPS

    def test_has_the_shape_of_a_portrait_or_of_its_document(self, look):
        if look.document is None:
            assert look.output.width * 5 == look.output.height * 4
        else:
            assert look.output.width == look.output.height

    def test_only_a_document_leaves_the_photo_as_it_is(self, look):
        untouched = (
            look.perspective.strength == 0
            and look.light.even == 0
            and look.light.setup == "none"
            and look.retouch.strengths == Strengths()
            and (look.grade.white_balance, look.grade.exposure, look.grade.contrast) == (0, 0, 0)
            and (look.grade.saturation, look.grade.film, look.grade.monochrome) == (0, 0, 0)
        )
        assert untouched == (look.document is not None)

    def test_wrinkles_are_hardly_touched_unless_asked_for(self, look):
        assert look.retouch.strengths.wrinkles <= (0.15 if look.retouch.preset == "natural" else 0.4)
        assert look.retouch.strengths.moles == 0

    def test_shows_itself(self, look):
        with Image.open(resources() / "looks" / "previews" / f"{look.name}.jpg") as preview:
            preview.load()
            assert preview.size == ((320, 400) if look.document is None else (320, 320))
            assert preview.getexif() == {}
            shown = np.asarray(preview.convert("RGB")).astype(float)
        behind = render_backdrop(look.backdrop, shown.shape[1], shown.shape[0])
        # A backdrop alone, or nothing at all, is no preview.
        empty = np.full(shown.shape, np.median(shown)) if behind is None else behind * 255
        assert np.abs(shown - empty)[160:260, 120:200].mean() > 20
        # Clothes in the colour of the skin look like none.
        skin, clothes = (part.mean(axis=(0, 1)) for part in (shown[160:230, 140:190], shown[-45:, 40:110]))
        assert np.abs(clothes - skin).max() > 50 or look.grade.monochrome > 0


def test_a_minimal_look_gets_the_defaults():
    look = parse_look(GOOD.encode(), "plain")
    assert (look.name, look.output.width, look.output.height) == ("plain", 1024, 1280)
    assert msgspec.convert(msgspec.to_builtins(look), Look) == look


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("[backdrop]", "[backdrop"), "Expected"),
        (('kind = "gradient"', 'kind = "castle"'), "kind"),
        (('"#ffffff"', '"white"'), "light"),
        (('"#ffffff"', "7"), "str"),
        (('title = "A look"', ""), "title"),
        (('title = "A look"', 'title = ""'), "title"),
        (("[prompt]", "[grade]\ncontrast = 3.0\n[prompt]"), "contrast"),
        (("[prompt]", "[grade]\nexposure = nan\n[prompt]"), "exposure"),
        (("[prompt]", "[grade]\nsparkle = 1.0\n[prompt]"), "sparkle"),
        (("[prompt]", "[output]\nwidth = 100000\n[prompt]"), "width"),
        (("[prompt]", "[crop]\nlevel = 30.0\n[prompt]"), "level"),
        (('title = "A look"', 'name = "other"\ntitle = "A look"'), "name"),
    ],
)
def test_a_bad_look_is_refused_and_says_where(change, reason):
    text = GOOD.replace(*change)
    assert text != GOOD
    with pytest.raises(Failed) as caught:
        parse_look(text.encode(), "mine")
    assert caught.value.code == "look-invalid"
    assert reason in str(caught.value.fields["reason"])
    line = sentence(caught.value)
    assert "mine" in line
    assert "\n" not in line


@pytest.mark.parametrize("data", [b"\xff\xfe", b"a = " + b"[" * 20_000, b"\x00"])
def test_bytes_that_are_no_look_are_refused(data):
    with pytest.raises(Failed) as caught:
        parse_look(data, "noise")
    assert caught.value.code == "look-invalid"


def test_a_name_that_could_leave_the_folder_is_refused():
    with pytest.raises(Failed):
        parse_look(GOOD.encode(), "../up")


def test_a_folder_without_looks_is_a_clear_error(tmp_path):
    for folder in (tmp_path, Path(tmp_path / "gone")):
        with pytest.raises(Failed) as caught:
            load_looks(folder)
        assert caught.value.code == "looks-missing"


def test_colours_are_read_as_three_numbers():
    assert rgb("#0a80ff") == (10, 128, 255)
