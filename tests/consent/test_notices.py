"""The notice explains every purpose once, or is refused."""

from pathlib import Path

import pytest

from likeness.base.errors import Failed
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import BIOMETRIC, Purpose

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"


def test_the_shipped_notice_explains_every_purpose(notice):
    assert {words.purpose for words in notice.purposes} == set(Purpose)
    assert {words.purpose for words in notice.purposes if words.biometric} == BIOMETRIC
    assert notice.retention_for(12).count("12") == 1


def test_it_is_plain_and_quiet(notice):
    for words in notice.purposes:
        assert len(words.text) < 220
        assert "!" not in words.text + words.title
        for jargon in ("GDPR", "LoRA", "embedding", "biometric", "pursuant", "data subject"):
            assert jargon not in words.text + words.title


@pytest.mark.parametrize("change", [
    lambda text: text.replace('purpose = "keep"', 'purpose = "train"'),
    lambda text: text.replace('purpose = "keep"', 'purpose = "fame"'),
    lambda text: text.replace("{months}", "some"),
    lambda text: text.replace('version = "', 'edition = "'),
    lambda text: text + "\n[broken",
])  # fmt: skip
def test_a_damaged_notice_is_refused(change):
    with pytest.raises(Failed, match="notice-unreadable"):
        parse_notice(change(NOTICE_FILE.read_text()).encode())


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(Failed, match="notice-unreadable"):
        parse_notice(b"\xff\xfe")
