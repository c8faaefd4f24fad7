"""What the consent page of one person shows, in one look: the words they read, what they signed, what ends when."""

import msgspec

from likeness.consent.notices import Notice
from likeness.consent.records import ConsentRecord, Controller, EventState
from likeness.consent.retention import Policy
from likeness.studio.consents import ConsentShown, asked_now, show_consent
from likeness.studio.house import Studio
from likeness.studio.policies import policy_of

ANSWERS = frozenset({EventState.GIVEN, EventState.REFUSED})
"""What a signature stands under; a withdrawal needs none."""


class Signed(msgspec.Struct, frozen=True):
    """Who signed when, in whose words. `at` RFC 3339; `drawn`: the signature's path, where one was drawn (consent/signature.py)."""

    at: str
    name: str
    guardian: str | None
    under_18: bool
    drawn: str | None
    wording: str


class ConsentView(msgspec.Struct, frozen=True):
    """`notice`: today's words, which a new answer is given under; a yes holds for `months`. `signed` and `shown` None: never answered.

    `policy`: how long things are kept. `held`: how many files of theirs there are.
    """

    sitting: str
    name: str
    notice: Notice
    months: int
    owner: Controller
    policy: Policy
    signed: Signed | None
    shown: ConsentShown | None
    held: int


def consent_view(studio: Studio, sitting: str) -> ConsentView:
    """Raises Failed("sitter-unknown"), Refused("sitter-erased")."""
    asked = asked_now(studio)
    record = studio.vault.consent(sitting)
    return ConsentView(
        sitting=sitting,
        name=studio.vault.sitter(sitting).name,
        notice=asked.notice,
        months=asked.months,
        owner=asked.controller,
        policy=policy_of(studio.settings),
        signed=None if record is None else signed_of(record),
        shown=None if record is None else show_consent(studio, sitting),
        held=len(studio.vault.inventory(sitting)),
    )


def signed_of(record: ConsentRecord) -> Signed:
    """The last signature under the record."""
    declaration = record.declaration
    answers = (event for section in record.processing for event in section.events)
    last = max(event.event_time for event in answers if event.event_state in ANSWERS)
    wording = record.processing[0].privacy_notice
    return Signed(
        at=last,
        name=declaration.signed_name,
        guardian=declaration.guardian_name,
        under_18=declaration.under_18,
        drawn=declaration.drawn,
        wording=f"{wording.notice_id} {wording.notice_version}",
    )
