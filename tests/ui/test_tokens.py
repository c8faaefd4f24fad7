"""The colours keep their contrast, and the style sheet uses nothing but them."""

import re

import pytest

from likeness.ui.theme import tokens
from likeness.ui.theme.stylesheet import stylesheet
from likeness.ui.theme.tokens import DARK, LIGHT, TEXT_PAIRS, contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_on_its_ground_is_readable(colours, text, ground):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


def test_contrast_is_the_ratio_of_the_guideline():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert contrast("#336699", "#336699") == 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_no_colour_of_its_own(colours):
    used = set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(colours)))
    assert used
    assert used <= {getattr(colours, field) for field in colours.__dataclass_fields__}


def test_sizes_are_those_of_the_drawings():
    assert (tokens.SMALL, tokens.BODY, tokens.TITLE, tokens.HEADING, tokens.DISPLAY) == (13, 15, 20, 28, 40)
    assert tokens.CONTROL == 44
