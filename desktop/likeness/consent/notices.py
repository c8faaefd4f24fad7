"""The words a person reads before saying yes: a versioned text, parsed from TOML bytes that somebody else has read."""

import tomllib
from typing import Annotated

import msgspec

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]


class PurposeNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One purpose in plain words. `category` is a term of the DPV purpose taxonomy; `biometric` says whether GDPR 9 applies."""

    purpose: Purpose
    title: Words
    text: Words
    data: Words
    processing: Words
    category: Words
    biometric: bool


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of one language's consent page. `retention` holds `{months}`, filled with the length that was agreed."""

    id: Words
    version: Words
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")]
    title: Words
    summary: Words
    storage: Words
    retention: Words
    withdrawal: Words
    recipients: Words
    geography: Words
    jurisdiction: Words
    authority: Words
    collection: Words
    rights: tuple[Words, ...]
    minor: Words
    purposes: tuple[PurposeNotice, ...]

    def words_for(self, purpose: Purpose) -> PurposeNotice:
        return next(words for words in self.purposes if words.purpose is purpose)

    def retention_for(self, months: int) -> str:
        return self.retention.replace("{months}", str(months))


def parse_notice(untrusted_data: bytes) -> Notice:
    """A notice that explains every purpose exactly once. Raises Failed("notice-unreadable")."""
    try:
        notice = msgspec.convert(tomllib.loads(untrusted_data.decode()), Notice)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise Failed("notice-unreadable", detail=type(error).__name__) from error
    if sorted(words.purpose for words in notice.purposes) != sorted(Purpose) or "{months}" not in notice.retention:
        raise Failed("notice-unreadable", detail="purposes")
    return notice
