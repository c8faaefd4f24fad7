"""Permits where a use case can do with less: what was not granted is left out rather than failed."""

from likeness.base.errors import Refused
from likeness.consent.permits import Permit
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio


def granted(studio: Studio, sitter: str, purpose: Purpose) -> Permit | None:
    """The permit, or None where the sitter did not agree to `purpose` (any more)."""
    try:
        return studio.vault.permit(sitter, purpose)
    except Refused:
        return None
