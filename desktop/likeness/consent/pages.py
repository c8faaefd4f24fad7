"""A consent receipt as a page a person can read, keep and print."""

from likeness.base.errors import Failed
from likeness.consent.notices import Notice
from likeness.consent.paper import Paper, Part, Row, day, facts, to_html, written
from likeness.consent.purposes import Purpose
from likeness.consent.receipts import Verdict, verify_receipt
from likeness.consent.records import (
    AUTHORITY_ID,
    CONTROLLER_ID,
    ConsentRecord,
    Event,
    EventState,
    Party,
    Processing,
    ends,
)

ANSWERS = {
    EventState.GIVEN: ("Yes", "yes"),
    EventState.REFUSED: ("No", "no"),
    EventState.WITHDRAWN: ("Withdrawn", "gone"),
}
FOOT = (
    "Beside this page lies the same receipt as a .json file. `likeness consent verify FILE` tells whether that file was altered; compare the key "
    f"above with the one the program shows. The record follows ISO/IEC TS 27560 and names {len(Purpose)} purposes, each answered by itself."
)


def receipt_page(untrusted_receipt: bytes, notice: Notice) -> str:
    """See receipt_paper."""
    return to_html(receipt_paper(untrusted_receipt, notice))


def receipt_paper(untrusted_receipt: bytes, notice: Notice) -> Paper:
    """The page for one receipt of ours, in the words that were agreed to. `notice` lends only its summary, where it is the same version.

    Raises Failed: receipt-unreadable, receipt-altered: a page is never made of what nobody signed.
    """
    verdict = verify_receipt(untrusted_receipt)
    if verdict.record is None:
        raise Failed("receipt-altered")
    record = verdict.record
    return Paper(
        title=f"Consent receipt, {day(record.created)}",
        heading="Your consent receipt",
        leads=_leads(record, notice),
        parts=(
            Part("What was agreed", tuple(map(_purpose, record.processing))),
            facts("How it is kept", _keeping(record)),
            facts("Your rights", _rights(record)),
            facts("This receipt", _identity(record, verdict)),
        ),
        foot=FOOT,
        language=record.processing[0].language,
        drawn=record.declaration.drawn,
    )


def _leads(record: ConsentRecord, notice: Notice) -> tuple[str, ...]:
    agreed, declaration = record.processing[0].privacy_notice, record.declaration
    signed = f"Signed by {declaration.signed_name} on {day(record.created)}"
    if declaration.guardian_name is not None:
        signed += f", with {declaration.guardian_name} as parent or guardian"
    same = (agreed.notice_id, agreed.notice_version) == (notice.id, notice.version)
    return (f"{signed}.", notice.summary) if same else (f"{signed}.",)


def _purpose(section: Processing) -> Row:
    words, last = section.purposes[0], section.events[-1]
    answer, tone = ANSWERS.get(last.event_state, (last.event_state.capitalize(), "no"))
    return Row(words.title, words.description, answer, tone, _when(last))


def _when(event: Event) -> str:
    if event.event_state is EventState.GIVEN:
        return f"Holds until {written(ends(event))}, unless withdrawn before."
    if event.event_state is EventState.WITHDRAWN:
        return f"Withdrawn on {day(event.event_time)}."
    return f"Answered on {day(event.event_time)}."


def _keeping(record: ConsentRecord) -> list[tuple[str, str]]:
    section, controller = record.processing[0], _party(record, CONTROLLER_ID)
    return [
        ("Who decides", f"{controller.party_name}. {controller.party_address}."),
        ("Contact", controller.party_contact),
        ("Where", section.storage_locations),
        ("How long", section.retention_period),
        ("Leaves this computer", section.geographic_restrictions),
        ("Given to", ", ".join(section.recipient_third_parties) or "Nobody."),
    ]


def _rights(record: ConsentRecord) -> list[tuple[str, str]]:
    section = record.processing[0]
    return [
        ("Changing your mind", section.withdrawal_method),
        ("You may", ". ".join(section.privacy_rights) + "."),
        ("Complaints", f"{_party(record, AUTHORITY_ID).party_name} ({_party(record, AUTHORITY_ID).party_contact})."),
    ]


def _identity(record: ConsentRecord, verdict: Verdict) -> list[tuple[str, str]]:
    notice = record.processing[0].privacy_notice
    return [
        ("Receipt", record.receipt.receipt_id),
        ("Record", record.record_id),
        ("Wording", f"{notice.notice_id} {notice.notice_version}"),
        ("Signed with the key", verdict.fingerprint),
    ]


def _party(record: ConsentRecord, party_id: str) -> Party:
    return next(
        (party for party in record.parties if party.party_id == party_id), Party(party_id, "-", "-", "-", "-", "-")
    )
