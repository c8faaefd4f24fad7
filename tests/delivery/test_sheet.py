"""The contact sheet: nothing cropped, nothing stretched, nothing written outside its cell."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.paths import resources
from likeness.delivery.sheet import DARK, GAP, LIGHT, MARGIN, Caption, contact_sheet, fit_text, load_fonts, wrap_text

FONTS = resources() / "fonts"


@pytest.fixture(scope="module")
def fonts():
    return load_fonts(FONTS)


def plain(colour, shape=(500, 400)):
    return np.full((*shape, 3), colour, np.uint8)


def test_pictures_stand_in_reading_order_in_their_own_colours():
    colours = [(200, 30, 30), (30, 200, 30), (30, 30, 200), (200, 200, 30)]
    sheet = contact_sheet([plain(colour) for colour in colours], [Caption("x")] * 4, FONTS, columns=2, cell_width=200)
    assert sheet.dtype == np.uint8
    assert sheet.shape[1] == 2 * MARGIN + 2 * 200 + GAP
    second_row = MARGIN + 250 + 36 + GAP
    for (x, y), colour in zip(
        [(MARGIN, MARGIN), (MARGIN + 200 + GAP, MARGIN), (MARGIN, second_row), (MARGIN + 200 + GAP, second_row)],
        colours,
        strict=True,
    ):
        np.testing.assert_array_equal(sheet[y + 125, x + 100], colour)


def test_a_picture_of_another_shape_is_shown_whole():
    """A white frame at the very edge of a square picture is still there in a tall cell."""
    square = plain(0, (300, 300))
    square[:6], square[-6:], square[:, :6], square[:, -6:] = 255, 255, 255, 255
    sheet = contact_sheet([plain(0), plain(0), square], [Caption("x")] * 3, FONTS, columns=3, cell_width=300)
    x = MARGIN + 2 * (300 + GAP)
    column = sheet[MARGIN : MARGIN + 375, x + 150].mean(axis=1)
    assert column[37 + 2] > 240
    assert column[37 + 297] > 240
    assert sheet[MARGIN + 187, x + 4].mean() > 240
    assert sheet[MARGIN + 187, x + 296].mean() > 240


def test_corners_are_round_and_the_ground_is_the_palette_s():
    for palette in (LIGHT, DARK):
        sheet = contact_sheet([plain(128)], [Caption("x")], FONTS, palette=palette)
        assert tuple(sheet[0, 0]) == palette.background
        assert tuple(sheet[MARGIN, MARGIN]) == palette.background
        assert tuple(sheet[MARGIN + 100, MARGIN + 100]) == (128, 128, 128)


def test_scale_two_is_twice_as_large():
    arguments = ([plain(99)] * 3, [Caption("Studio grey", "Retouched", "Valid")] * 3, FONTS)
    once = contact_sheet(*arguments, title="Noor", lead="Three looks", columns=2)
    twice = contact_sheet(*arguments, title="Noor", lead="Three looks", columns=2, scale=2)
    assert twice.shape[0] == 2 * once.shape[0]
    assert twice.shape[1] == 2 * once.shape[1]


def test_long_words_leave_the_margins_and_gaps_empty():
    caption = Caption("W" * 300, "M" * 300, "Q" * 300, "bad")
    sheet = contact_sheet([plain(99)] * 4, [caption] * 4, FONTS, columns=2, title="W" * 300, lead="M" * 300)
    middle = sheet.shape[1] // 2
    for strip in (
        sheet[:, : MARGIN - 2],
        sheet[:, 2 - MARGIN :],
        sheet[:, middle - GAP // 2 + 2 : middle + GAP // 2 - 2],
    ):
        body = strip[MARGIN + 90 :]  # below the title, which spans all columns
        assert (body == LIGHT.background).all()
    assert (sheet[2 - MARGIN :] == LIGHT.background).all()


def test_the_badge_has_the_colour_of_its_tone():
    for tone in ("good", "warn", "bad"):
        sheet = contact_sheet([plain(99)], [Caption("x", badge="Verdict", tone=tone)], FONTS)
        assert (sheet == LIGHT.of(tone)).all(axis=-1).sum() > 30


@given(st.text(max_size=200), st.integers(0, 400))
@settings(deadline=None)
def test_a_fitted_line_fits_and_holds_nothing_unprintable(fonts, words, width):
    line = fit_text(words, fonts.caption, width)
    assert fonts.caption.getlength(line) <= max(width, fonts.caption.getlength("…"))
    assert all(character.isprintable() for character in line)


@given(st.text(max_size=300))
@settings(deadline=None)
def test_wrapped_lines_fit_and_keep_their_words(fonts, words):
    lines = wrap_text(words, fonts.detail, 300, 2)
    assert len(lines) <= 2
    assert all(fonts.detail.getlength(line) <= 300 for line in lines)
    if lines and not any(line.endswith("…") for line in lines):
        printable = "".join(character if character.isprintable() else " " for character in words)
        assert " ".join(lines) == " ".join(printable.split())


@pytest.mark.parametrize(("pictures", "captions"), [(0, 0), (1, 2), (2, 1)])
def test_a_sheet_needs_a_caption_for_each_picture(pictures, captions):
    with pytest.raises(ValueError, match="caption for each"):
        contact_sheet([plain(1)] * pictures, [Caption("x")] * captions, FONTS)


def test_the_fonts_come_with_their_licence():
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text()
