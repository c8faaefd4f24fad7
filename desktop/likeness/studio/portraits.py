"""The finished portraits of a sitting."""

from likeness.base.errors import Refused
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.retouching import PortraitRow, portrait_rows
from likeness.vault.sitters import SitterStore

MAY_SEE = (Purpose.DELIVER, Purpose.RETOUCH, Purpose.GENERATE)
"""Any of these is a reason to look at what was made."""


def list_portraits(studio: Studio, sitting: str) -> tuple[PortraitRow, ...]:
    """All but those in the bin, also those that are not shown unasked; oldest first. Raises Refused without consent, Failed("sitter-unknown")."""
    return tuple(portrait_rows(store_to_see(studio, sitting)))


def store_to_see(studio: Studio, sitting: str) -> SitterStore:
    """The sitter's portraits, under whichever reason to look at them there is. Raises Refused without consent, Failed("sitter-unknown")."""
    studio.vault.sitter(sitting)
    for purpose in MAY_SEE:
        permit = granted(studio, sitting, purpose)
        if permit is not None:
            return studio.vault.open_sitter(permit)
    studio.vault.permit(sitting, MAY_SEE[0])  # says what is missing
    raise Refused("consent-missing", purpose=MAY_SEE[0])
