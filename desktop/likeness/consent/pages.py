"""A consent receipt as a page a person can read, keep and print. Self-contained: no script, nothing fetched."""

from calendar import month_name
from datetime import datetime
from html import escape

from likeness.base.clock import from_iso
from likeness.base.errors import Failed
from likeness.consent.notices import Notice
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
from likeness.consent.signature import HEIGHT, WIDTH

ANSWERS = {
    EventState.GIVEN: ("Yes", "yes"),
    EventState.REFUSED: ("No", "no"),
    EventState.WITHDRAWN: ("Withdrawn", "gone"),
}

STYLE = """
:root { color-scheme: light dark; --ground: #F6F4F1; --surface: #FFFFFF; --line: #E2DDD5; --text: #22201D; --muted: #625C54;
  --accent: #1F6F6B; --soft: #DDEBE9; --sunken: #EFECE7; --warn: #935206; }
@media (prefers-color-scheme: dark) { :root { --ground: #1B1A18; --surface: #252320; --line: #38352F; --text: #F1EEE9; --muted: #A79F94;
  --accent: #63BDB5; --soft: #1E3533; --sunken: #1F1D1B; --warn: #E0A458; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--ground); color: var(--text); font: 400 15px/1.55 Inter, system-ui, -apple-system, "Segoe UI", sans-serif;
  padding: 40px 24px; }
main { max-width: 720px; margin: 0 auto; }
header { margin-bottom: 32px; }
h1 { font-size: 28px; line-height: 1.25; font-weight: 640; margin-bottom: 8px; }
h2 { font-size: 20px; font-weight: 560; margin: 40px 0 16px; }
.lead, .small { color: var(--muted); }
.small { font-size: 13px; }
ul { list-style: none; padding: 0; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
.card > li { padding: 16px 24px; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr auto; gap: 4px 24px; }
.card > li:first-child { border-top: 0; }
.title { font-weight: 560; }
.card p { grid-column: 1; color: var(--muted); }
.answer { grid-column: 2; grid-row: 1; font-size: 13px; font-weight: 560; padding: 2px 12px; border-radius: 10px; align-self: start;
  background: var(--sunken); color: var(--muted); }
.answer.yes { background: var(--soft); color: var(--accent); }
.answer.gone { color: var(--warn); }
dl { padding: 8px 24px; }
dl > div { display: grid; grid-template-columns: 160px 1fr; gap: 24px; padding: 12px 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { color: var(--muted); }
code { font: 13px/1.6 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
footer { margin-top: 40px; }
.signature { display: block; width: 240px; margin: 8px 0 16px; border-bottom: 1px solid var(--line); }
.signature path { fill: none; stroke: var(--text); stroke-width: 7; stroke-linecap: round; stroke-linejoin: round; }
@media (max-width: 560px) { dl > div { grid-template-columns: 1fr; gap: 0; } }
@media print { body { padding: 0; background: none; } li, dl > div { break-inside: avoid; } }
"""


def receipt_page(untrusted_receipt: bytes, notice: Notice) -> str:
    """The page for one receipt of ours, in the words that were agreed to. `notice` lends only its summary, where it is the same version.

    Raises Failed: receipt-unreadable, receipt-altered: a page is never made of what nobody signed.
    """
    verdict = verify_receipt(untrusted_receipt)
    if verdict.record is None:
        raise Failed("receipt-altered")
    record = verdict.record
    parts = (
        _head(record, notice),
        f'<h2>What was agreed</h2><ul class="card">{"".join(map(_purpose, record.processing))}</ul>',
        facts("How it is kept", _keeping(record)),
        facts("Your rights", _rights(record)),
        facts("This receipt", _identity(record, verdict)),
        _foot(),
    )
    title = f"Consent receipt, {day(record.created)}"
    return page_document(record.processing[0].language, title, "\n".join(parts))


def page_document(language: str, title: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _head(record: ConsentRecord, notice: Notice) -> str:
    agreed = record.processing[0].privacy_notice
    same = (agreed.notice_id, agreed.notice_version) == (notice.id, notice.version)
    summary = f'<p class="lead">{escape(notice.summary)}</p>' if same else ""
    declaration = record.declaration
    signed = f"Signed by {declaration.signed_name} on {day(record.created)}"
    if declaration.guardian_name is not None:
        signed += f", with {declaration.guardian_name} as parent or guardian"
    return f'<header><h1>Your consent receipt</h1><p class="lead">{escape(signed)}.</p>{_drawn(declaration.drawn)}{summary}</header>'


def _drawn(path: str | None) -> str:
    """The signature as it was drawn; only what is_path let into the record."""
    if path is None:
        return ""
    return f'<svg class="signature" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Signature"><path d="{path}"/></svg>'


def _purpose(section: Processing) -> str:
    words, last = section.purposes[0], section.events[-1]
    answer, style = ANSWERS.get(last.event_state, (last.event_state.capitalize(), "no"))
    return (
        f'<li><span class="title">{escape(words.title)}</span><span class="answer {style}">{escape(answer)}</span>'
        f'<p>{escape(words.description)}</p><p class="small">{escape(_when(last))}</p></li>'
    )


def _when(event: Event) -> str:
    if event.event_state is EventState.GIVEN:
        return f"Holds until {_written(ends(event))}, unless withdrawn before."
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


def facts(title: str, rows: list[tuple[str, str]]) -> str:
    body = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in rows)
    return f'<h2>{escape(title)}</h2><dl class="card">{body}</dl>'


def _foot() -> str:
    return (
        '<footer class="small"><p>Beside this page lies the same receipt as a .json file. '
        "<code>likeness consent verify FILE</code> tells whether that file was altered; compare the key above with the one the program shows. "
        f"The record follows ISO/IEC TS 27560 and names {len(Purpose)} purposes, each answered by itself.</p></footer>"
    )


def _party(record: ConsentRecord, party_id: str) -> Party:
    return next(
        (party for party in record.parties if party.party_id == party_id), Party(party_id, "-", "-", "-", "-", "-")
    )


def day(moment: str) -> str:
    return _written(from_iso(moment))


def _written(moment: datetime) -> str:
    """2026-03-01 reads as 1 March 2026."""
    return f"{moment.day} {month_name[moment.month]} {moment.year}"
