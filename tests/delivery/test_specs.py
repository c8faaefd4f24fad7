"""Output specs: read, bounded, and framed around the face without bending it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Failed, Usage
from likeness.base.paths import resources
from likeness.delivery.specs import MAX_ENLARGEMENT, Spec, find_spec, fit, load_specs, parse_spec, place_crop

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


def test_the_specs_of_this_version(specs):
    assert set(specs) == {"portrait", "linkedin", "print-4x5"}
    assert specs["print-4x5"].width / specs["print-4x5"].dots_per_inch == 4
    assert specs["print-4x5"].height / specs["print-4x5"].dots_per_inch == 5
    assert 400 <= specs["linkedin"].width <= 7680
    assert specs["linkedin"].max_bytes <= 8_000_000


def test_no_spec_is_for_an_identity_document(specs):
    assert not any(word in name for name in specs for word in ("passport", "visa", "id-card", "icao"))


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
    assert 1 < small.enlargement <= MAX_ENLARGEMENT


def test_an_unknown_spec_is_a_usage_error_that_names_the_known_ones(specs):
    with pytest.raises(Usage, match="linkedin"):
        find_spec(specs, "us-passport")


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
    ],
)
def test_a_wrong_spec_is_a_clear_failure(text):
    with pytest.raises(Failed, match="spec-invalid"):
        parse_spec("x", text.encode("latin-1"))
