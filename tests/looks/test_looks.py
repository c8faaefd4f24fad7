"""Looks that come with the program load; a broken one says what is wrong with it."""

from pathlib import Path

import msgspec
import pytest

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.base.sentences import sentence
from likeness.looks.backdrop import Canvas
from likeness.looks.load import load_looks, parse_look
from likeness.looks.look import Look
from likeness.looks.part import rgb

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


def test_the_four_looks_load_in_their_order():
    looks = load_looks(resources() / "looks")
    assert list(looks)[:4] == ["studio-grey", "warm-canvas", "daylight", "deep-blue"]
    assert all(look.name == name for name, look in looks.items())
    assert isinstance(looks["warm-canvas"].backdrop, Canvas)


@pytest.mark.parametrize("name", ["studio-grey", "warm-canvas", "daylight", "deep-blue"])
def test_every_look_is_complete(name):
    look = load_looks(resources() / "looks")[name]
    assert look.title
    assert look.description.endswith(".")
    assert look.prompt.light
    assert look.prompt.backdrop
    assert look.output.width * 5 == look.output.height * 4
    assert len({look.backdrop.light, look.backdrop.dark}) == 2


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
