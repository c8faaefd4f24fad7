"""The table `[backdrop]`: every kind loads, goes out and comes back, and refuses what it does not know."""

import msgspec
import pytest

from likeness.base.errors import Failed
from likeness.looks.backdrop import HOUSE, Backdrop, Join
from likeness.looks.load import parse_look

LOOK = """
title = "A look"
description = "For tests."
[backdrop]
{}
[prompt]
light = "studio lighting"
backdrop = "plain studio backdrop"
"""


def kind_of(backdrop):
    return msgspec.to_builtins(backdrop)["kind"]


def test_there_are_a_dozen_backdrops_of_every_kind():
    kinds = {kind_of(backdrop) for backdrop in HOUSE.values()}
    assert len(HOUSE) >= 12
    assert kinds == {
        "paper",
        "canvas",
        "gradient",
        "window",
        "office",
        "library",
        "greenery",
        "city",
        "brand",
        "picture",
        "transparent",
    }


@pytest.mark.parametrize("name", HOUSE)
def test_a_backdrop_goes_out_and_comes_back(name):
    assert msgspec.convert(msgspec.to_builtins(HOUSE[name]), Backdrop, strict=True) == HOUSE[name]
    assert HOUSE[name].seed >= 0


def test_a_place_needs_no_more_than_its_name():
    look = parse_look(LOOK.format('kind = "library"').encode(), "mine")
    assert kind_of(look.backdrop) == "library"
    assert look.backdrop.blur > 0


@pytest.mark.parametrize(
    "lines",
    [
        'kind = "brand"',
        'kind = "brand"\ncolour = "blue"',
        'kind = "office"\nblur = 2.0',
        'kind = "office"\nlight = "#ffffff"',
        'kind = "city"\nexposure = inf',
        'kind = "greenery"\nseed = -1',
        'kind = "picture"\nmirrored = true',
        'kind = "picture"\ncentre_x = 1.5',
        'kind = "transparent"\nlight = "#ffffff"',
    ],
)
def test_a_wrong_line_is_refused(lines):
    with pytest.raises(Failed) as caught:
        parse_look(LOOK.format(lines).encode(), "mine")
    assert caught.value.code == "look-invalid"


@pytest.mark.parametrize("table", [{"wrap": 0.2}, {"grain": 1.1}, {"colour": -0.1}])
def test_a_join_keeps_its_bounds(table):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(table, Join)
