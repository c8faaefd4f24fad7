"""A permit proves that a live consent covered a purpose when it was made. The vault asks the record again at every use."""

from dataclasses import dataclass
from datetime import datetime

from likeness.base.errors import Refused
from likeness.consent.purposes import MINOR_PURPOSES, Purpose
from likeness.consent.records import ConsentRecord, EventState, state_of


@dataclass(frozen=True, slots=True)
class Permit:
    """In memory only; made by `permit_for`. `sitter` is the random id, `record_id` the record that said yes."""

    sitter: str
    purpose: Purpose
    record_id: str


def permit_for(record: ConsentRecord | None, purpose: Purpose, now: datetime) -> Permit:
    """Raises Refused: consent-missing, consent-withdrawn, consent-expired, minor-not-allowed."""
    if record is None:
        raise Refused("consent-missing", purpose=purpose)
    if record.declaration.under_18 and (purpose not in MINOR_PURPOSES or record.declaration.guardian_name is None):
        raise Refused("minor-not-allowed", purpose=purpose)
    state = state_of(record, purpose, now)
    if state is EventState.GIVEN:
        return Permit(record.pii_principal_id, purpose, record.record_id)
    code = {EventState.WITHDRAWN: "consent-withdrawn", EventState.EXPIRED: "consent-expired"}.get(
        state, "consent-missing"
    )
    raise Refused(code, purpose=purpose)
