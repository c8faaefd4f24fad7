"""A drawn signature: what is kept of it, what is refused, and that records from before it keep their bytes."""

import math
from xml.etree import ElementTree as ET

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Failed, Usage
from likeness.consent.documents import canonical_bytes, decode_object, from_document, from_json
from likeness.consent.pages import receipt_page
from likeness.consent.receipts import receipt_json
from likeness.consent.signature import HEIGHT, WIDTH, is_path, path_of

WAVE = [(10 + x, 30 + 15 * math.sin(x / 9)) for x in range(150)]


def test_keeps_shape_and_proportions_in_its_own_box():
    path = path_of([WAVE, [(20, 60), (140, 58)]], 200, 80)
    assert is_path(path)
    assert path.count("M") == 2
    numbers = [int(number) for number in path.replace("M", " ").replace("L", " ").split()]
    assert max(numbers[0::2]) == pytest.approx((159) * 5, abs=3)
    assert max(numbers[1::2]) == 60 * 5
    assert path_of([[(0, 0), (100, 100)]], 100, 100) == "M300 0 L700 400", "a square field stands in the middle"


@pytest.mark.parametrize(
    ("strokes", "size"),
    [
        ([], (200, 80)),
        ([[(5, 5)]], (200, 80)),
        ([[(5, 5), (6, 6)]], (200, 80)),
        ([WAVE], (0, 80)),
        ([WAVE], (float("nan"), 80)),
        ([[(0, 0), (float("inf"), 3)]], (200, 80)),
        ([[(0, 0), (200, 80)] * 150_000], (200, 80)),
    ],
)
def test_refuses_what_is_no_signature(strokes, size):
    with pytest.raises(Usage) as caught:
        path_of(strokes, *size)
    assert caught.value.code == "signature-unusable"


@given(st.lists(st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3)), max_size=40), max_size=6))
def test_whatever_is_drawn_stays_in_the_box_or_is_refused(strokes):
    try:
        path = path_of(strokes, 300, 100)
    except Usage:
        return
    assert is_path(path)
    numbers = [int(number) for number in path.replace("M", " ").replace("L", " ").split()]
    assert max(numbers[0::2]) <= WIDTH
    assert max(numbers[1::2]) <= HEIGHT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "M1 1",
        "M1 1 L2 2 Z",
        'M1 1 L2 2"/><script>',
        "M1 1 L22222 2",
        "M1 1\nL2 2",
        "M1 1 L1001 2",
        "M1 1 L2 401",
        "M1 1 L٢ 2",
        "M1 1 L9999 9999",
        "M1 1 L2 2\n",
    ],
)
def test_anything_else_is_no_path(text):
    assert not is_path(text)


class TestInARecord:
    @pytest.fixture
    def drawn(self, record):
        declaration = msgspec.structs.replace(record.declaration, drawn=path_of([WAVE], 200, 80))
        return msgspec.structs.replace(record, declaration=declaration)

    @pytest.fixture
    def record(self, make):
        return make()

    def test_travels_and_shows_on_the_receipt(self, drawn, notice):
        assert from_json(canonical_bytes(drawn)) == drawn
        key = Ed25519PrivateKey.generate()
        receipt = receipt_json(drawn, key.sign(canonical_bytes(drawn)), key.public_key().public_bytes_raw())
        page = receipt_page(receipt, notice)
        figure = page[page.index("<svg") : page.index("</svg>") + 6]
        assert ET.fromstring(figure)[0].get("d") == drawn.declaration.drawn  # noqa: S314 (our own page)

    def test_goes_into_a_record_only_as_a_path(self, make):
        assert make(drawn="M1 1 L9 9").declaration.drawn == "M1 1 L9 9"
        with pytest.raises(Usage):
            make(drawn="<svg/>")

    def test_a_record_without_one_has_the_bytes_it_always_had(self, record):
        assert b"drawn" not in canonical_bytes(record)

    def test_a_forged_one_is_unreadable(self, drawn):
        document = decode_object(canonical_bytes(drawn))
        document["declaration"]["drawn"] = '"/><script>alert(1)</script>'
        with pytest.raises(Failed) as caught:
            from_document(document)
        assert caught.value.code == "consent-unreadable"
