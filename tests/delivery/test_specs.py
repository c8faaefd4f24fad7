"""Output specs: read, bounded, and framed around the face without bending it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Failed, Usage
from likeness.base.paths import resources
from likeness.delivery.specs import Spec, find_spec, fit, load_specs, parse_spec, place_crop
from likeness.looks.load import load_looks

FACE = (300.0, 260.0, 460.0, 480.0)


@pytest.fixture(scope="module")
def specs():
    return load_specs(resources() / "specs")


@pytest.fixture(scope="module")
def marked():
    """A grey picture with a white face box."""
    picture = np.full((1024, 768, 3), 60, np.uint8)
    picture[260:480, 300:460] = 255
    return picture


DOCUMENTS = {"us-passport", "us-digital", "schengen"}


def test_the_specs_of_this_version(specs):
    assert set(specs) == DOCUMENTS | {
        "portrait", "linkedin", "linkedin-large", "web", "cv",
        "print-4x5", "print-5x7", "print-8x10", "print-30x40", "print-8k",
    }  # fmt: skip
    assert specs["print-4x5"].width / specs["print-4x5"].dots_per_inch == 4
    assert specs["print-4x5"].height / specs["print-4x5"].dots_per_inch == 5
    assert (specs["print-8k"].width, specs["print-8k"].height) == (7680, 9600)
    for name in ("linkedin", "linkedin-large"):
        assert 400 <= specs[name].width <= 7680
        assert specs[name].max_bytes <= 8_000_000


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_document_specs_say_what_the_authorities_ask(specs, name):
    """US: 51 mm square, head 25 to 35 mm; upload 600 to 1200 pixels, 240 kB. Schengen: 35 x 45 mm, face 32 to 36 mm, 70 to 80 %."""
    spec = specs[name]
    rules = spec.document
    assert spec.width / spec.height == pytest.approx(rules.print_mm[0] / rules.print_mm[1], rel=0.003)
    if name == "schengen":
        assert rules.print_mm == (35, 45)
        assert [round(side / 45, 2) for side in rules.head_mm] == [0.71, 0.8]
    else:
        assert rules.print_mm == pytest.approx((51, 51), abs=0.3)
        assert rules.head_mm == pytest.approx((25, 35), abs=0.5)
        assert rules.backdrop_lightness >= 85
    if name == "us-digital":
        assert (spec.smallest, spec.width, spec.max_bytes) == (600, 1200, 240_000)
    assert rules.max_age_months == 6


def test_every_look_for_a_document_has_its_spec(specs):
    looks = load_looks(resources() / "looks")
    assert {look.document for look in looks.values()} - {None} <= DOCUMENTS


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_a_portrait_is_never_fitted_into_a_document(specs, marked, name):
    with pytest.raises(Failed, match="document-from-portrait"):
        fit(marked, specs[name], FACE)


def test_the_portrait_spec_keeps_the_picture(specs, marked):
    assert fit(marked, specs["portrait"], FACE).picture is marked


@pytest.mark.parametrize("name", ["linkedin", "print-4x5"])
def test_the_face_stands_where_the_spec_wants_it(specs, marked, name):
    spec = specs[name]
    fitted = fit(marked, spec, FACE)
    assert fitted.picture.shape == (spec.height, spec.width, 3)
    rows = np.flatnonzero(fitted.picture[:, spec.width // 2, 0] > 160)
    columns = np.flatnonzero(fitted.picture[(rows[0] + rows[-1]) // 2, :, 0] > 160)
    assert len(rows) / spec.height == pytest.approx(spec.face_height, abs=0.01)
    assert (rows[0] + rows[-1]) / 2 / spec.height == pytest.approx(spec.face_centre, abs=0.01)
    assert (columns[0] + columns[-1]) / 2 / spec.width == pytest.approx(0.5, abs=0.01)
    assert len(columns) / len(rows) == pytest.approx(160 / 220, rel=0.02)  # not stretched


def test_hair_and_chin_stay_inside_the_circle(specs):
    """Measured on a bun: hair reaches 0.65 boxes above the detector's box, which begins at the brow, and 0.2 beside it."""
    spec = specs["linkedin"]
    x0, y0, x1, y1 = FACE
    crop = place_crop((768, 1024), 1.0, FACE, spec)
    side = crop[2] - crop[0]
    for x in (x0 - 0.2 * (x1 - x0), x1 + 0.2 * (x1 - x0)):
        for y in (y0, y1):
            assert np.hypot((x - crop[0]) / side - 0.5, (y - crop[1]) / side - 0.5) < 0.5
    top_of_hair = y0 - 0.65 * (y1 - y0)
    assert abs((top_of_hair - crop[1]) / side - 0.5) < 0.5


@given(
    width=st.integers(200, 3000),
    height=st.integers(200, 3000),
    centre=st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)),
    size=st.floats(0.05, 0.9),
    aspect=st.sampled_from([1.0, 0.8, 1.5]),
)
def test_the_crop_never_leaves_the_picture_and_keeps_its_shape(width, height, centre, size, aspect):
    face_height = size * min(width, height)
    x, y = centre[0] * width, centre[1] * height
    face = (x - 0.4 * face_height, y - 0.5 * face_height, x + 0.4 * face_height, y + 0.5 * face_height)
    spec = Spec(title="t", use="u", format="png", width=800, height=800)
    left, top, right, bottom = place_crop((width, height), aspect, face, spec)
    assert left >= 0
    assert top >= 0
    assert right <= width
    assert bottom <= height
    assert (right - left) / (bottom - top) == pytest.approx(aspect, rel=1e-6)


def test_a_face_at_the_border_moves_the_crop_not_the_edge(specs, marked):
    fitted = fit(marked, specs["linkedin"], (0.0, 0.0, 160.0, 220.0))
    assert fitted.crop[:2] == (0.0, 0.0)


def test_a_tiny_face_is_refused(specs):
    with pytest.raises(Failed, match="spec-face-too-small"):
        fit(np.zeros((200, 200, 3), np.uint8), specs["linkedin"], (90.0, 90.0, 110.0, 115.0))
    small = fit(np.zeros((320, 320, 3), np.uint8), specs["linkedin"], (110.0, 90.0, 210.0, 230.0))
    assert 1 < small.enlargement <= specs["linkedin"].max_enlargement


def test_what_enlarges_is_asked_for_the_crop_and_the_size(specs):
    asked = []

    def resize(part, size):
        asked.append((part.shape, size))
        return np.zeros((size[1], size[0], 3), np.uint8)

    fitted = fit(np.zeros((1280, 1024, 3), np.uint8), specs["print-8k"], (400.0, 350.0, 620.0, 650.0), resize)
    ((shape, size),) = asked
    assert size == (7680, 9600)
    assert shape[1] / shape[0] == pytest.approx(0.8, abs=0.002)
    assert fitted.enlargement == pytest.approx(9600 / shape[0])
    asked.clear()
    fit(np.zeros((4000, 3200, 3), np.uint8), specs["web"], (1200.0, 1000.0, 2000.0, 2100.0), resize)
    assert not asked  # reducing is not enlarging


def test_an_unknown_spec_is_a_usage_error_that_names_the_known_ones(specs):
    with pytest.raises(Usage, match="linkedin"):
        find_spec(specs, "passport-of-nowhere")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "title = 5",
        "\xff",
        'title="a"\nuse="b"\nformat="gif"',
        'title="a"\nuse="b"\nformat="png"\nwidth=100',
        'title="a"\nuse="b"\nformat="png"\nwidth=100\nheight=900000',
        'title="a"\nuse="b"\nformat="png"\nface_height=0.0',
        'title="a"\nuse="b"\nformat="png"\nface_height=nan',
        'title="a"\nuse="b"\nformat="png"\nsecret=1',
        'title="a"\nuse="b"\nformat="png"\nmax_enlargement=20.0',
        'title="a"\nuse="b"\nformat="jpeg"\nmax_bytes=-1',
        'title="a"\nuse="b"\nformat="jpeg"\nmax_bytes=0',
        'title="a"\nuse="b"\nformat="jpeg"\nmax_bytes=' + "9" * 400,
        "a=" + "[" * 100_000,
        'title="a"\nuse="b"\nformat="png"\n[document]\nprint_mm=[35.0,45.0]\nhead_mm=[32.0,36.0]',
        'title="a"\nuse="b"\nformat="png"\nwidth=700\nheight=700\n[document]\nprint_mm=[35.0,45.0]\nhead_mm=[32.0,36.0]',
        'title="a"\nuse="b"\nformat="png"\nwidth=700\nheight=900\n[document]\nprint_mm=[35.0,45.0]\nhead_mm=[36.0,32.0]',
        'title="a"\nuse="b"\nformat="png"\nwidth=700\nheight=900\n[document]\nprint_mm=[35.0,45.0]\nhead_mm=[32.0,36.0]\nplain="red"',
    ],
)
def test_a_wrong_spec_is_a_clear_failure(text):
    with pytest.raises(Failed, match="spec-invalid"):
        parse_spec("x", text.encode("latin-1"))


@pytest.mark.parametrize("months", [0, -5, 10**12])
def test_an_age_that_no_authority_asks_for_is_refused(months):
    """`months` becomes a length of time: 10**12 of them is more than a timedelta holds."""
    text = (resources() / "specs" / "schengen.toml").read_text(encoding="utf-8") + f"\nmax_age_months = {months}\n"
    with pytest.raises(Failed, match="months is not between"):
        parse_spec("x", text.encode())
