"""A notice, a moment, and a record of one person's answers."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from likeness.base.ids import new_id
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import new_record

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"


@pytest.fixture(scope="session")
def notice():
    return parse_notice(NOTICE_FILE.read_bytes())


@pytest.fixture
def now():
    return datetime(2026, 3, 31, 9, 30, tzinfo=UTC)


@pytest.fixture
def make(notice, now):
    """A record of an adult who agreed to retouch and deliver, or as the test says."""

    def build(**changes):
        fields = {
            "sitter": new_id(),
            "signed_name": "Noor Example",
            "age": 34,
            "choices": {Purpose.RETOUCH: True, Purpose.DELIVER: True, Purpose.TRAIN: False},
            "notice": notice,
            "now": now,
        }
        return new_record(**{**fields, **changes})

    return build
