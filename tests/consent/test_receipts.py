"""A receipt is intact or it is not; a page is made only of one that is; and the page is for people."""

import contextlib
import json
import re
from html.parser import HTMLParser

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.consent.documents import canonical_bytes
from likeness.consent.pages import receipt_page
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import fingerprint, receipt_json, verify_receipt
from likeness.consent.records import withdraw


@pytest.fixture
def key():
    return Ed25519PrivateKey.generate()


@pytest.fixture
def public(key):
    return key.public_key().public_bytes_raw()


@pytest.fixture
def hand_out(key, public):
    return lambda record: receipt_json(record, key.sign(canonical_bytes(record)), public)


def test_a_receipt_is_intact_and_says_who_signed(make, hand_out, public):
    record = make()
    verdict = verify_receipt(hand_out(record))
    assert verdict.intact
    assert verdict.record == record
    assert verdict.fingerprint == fingerprint(public)
    assert verdict.known_key is None


def test_a_pinned_key_tells_ours_from_anybodys(make, hand_out, public):
    data = hand_out(make())
    assert verify_receipt(data, pinned=public).known_key is True
    stranger = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    assert verify_receipt(data, pinned=stranger).known_key is False


def test_another_layout_of_the_same_receipt_is_still_intact(make, hand_out):
    assert verify_receipt(json.dumps(json.loads(hand_out(make()))).encode()).intact


@pytest.mark.parametrize("path", [
    ("record", "declaration", "signed_name"),
    ("record", "@context", "dpv"),
    ("record", "created"),
    ("receipt_id",),
    ("schema_version",),
    ("proof", "signature"),
    ("proof", "public_key"),
    ("proof", "fingerprint"),
])  # fmt: skip
def test_any_change_shows(make, hand_out, path):
    document = json.loads(hand_out(make()))
    part = document
    for name in path[:-1]:
        part = part[name]
    part[path[-1]] = "00" * 32
    verdict = verify_receipt(json.dumps(document).encode())
    assert not verdict.intact
    assert verdict.record is None


def test_a_refusal_turned_into_a_yes_shows(make, hand_out):
    data = hand_out(make())
    assert b'"refused"' in data
    assert not verify_receipt(data.replace(b'"refused"', b'"given"')).intact


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)
@given(position=st.integers(min_value=0), bit=st.integers(0, 7))
def test_a_flipped_bit_never_passes_for_another_record(make, hand_out, position, bit):
    record = make()
    data = bytearray(hand_out(record))
    data[position % len(data)] ^= 1 << bit
    with contextlib.suppress(Failed):
        assert verify_receipt(bytes(data)).record in {None, record}


@pytest.mark.parametrize("untrusted", [b"", b"{}", b'{"proof": 3}', b"\xff", b"[1]"])
def test_what_is_no_receipt_is_said_to_be_none(untrusted):
    with pytest.raises(Failed, match="receipt-unreadable"):
        verify_receipt(untrusted)


@pytest.mark.parametrize(
    "changes", [{"record": 5}, {"proof": {"algorithm": "none", "public_key": "", "fingerprint": "", "signature": ""}}]
)
def test_a_receipt_without_its_parts_is_none(make, hand_out, changes):
    document = json.loads(hand_out(make())) | changes
    with pytest.raises(Failed, match="receipt-unreadable"):
        verify_receipt(json.dumps(document).encode())


class Seen(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.links = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in {"src", "href"}]


class TestPage:
    def test_it_says_what_was_agreed_in_plain_words(self, make, hand_out, notice, now):
        record = withdraw(make(), [Purpose.DELIVER], now)
        page = receipt_page(hand_out(record), notice)
        for words in (
            "Finish my own photos",
            "Yes",
            "Withdrawn",
            "Noor Example",
            "31 March 2027",
            "Withdraw",
            record.receipt.receipt_id,
        ):
            assert words in page
        assert notice.summary in page

    def test_it_fetches_nothing_and_runs_nothing(self, make, hand_out, notice):
        page = receipt_page(hand_out(make()), notice)
        seen = Seen()
        seen.feed(page)
        assert not seen.links
        assert "script" not in seen.tags
        assert not re.search(r"https?://|url\(|@import", page)
        assert "default-src 'none'" in page

    def test_a_name_cannot_become_markup(self, make, hand_out, notice):
        page = receipt_page(hand_out(make(signed_name="<script>alert(1)</script>")), notice)
        assert "<script>" not in page
        assert "&lt;script&gt;" in page

    def test_a_guardian_is_named(self, make, hand_out, notice):
        page = receipt_page(hand_out(make(age=9, guardian_name="Ada Example", choices={Purpose.RETOUCH: True})), notice)
        assert "with Ada Example as parent or guardian" in page

    def test_the_words_are_those_that_were_agreed_to(self, make, hand_out, notice):
        newer = msgspec.structs.replace(notice, version="2027-01-1", summary="Something new.")
        page = receipt_page(hand_out(make()), newer)
        assert notice.version in page
        assert newer.summary not in page

    def test_no_page_of_what_nobody_signed(self, make, hand_out, notice):
        with pytest.raises(Failed, match="receipt-altered"):
            receipt_page(hand_out(make()).replace(b'"refused"', b'"given"'), notice)
