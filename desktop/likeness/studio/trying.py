"""A sitting of somebody who does not exist, in the person's own vault: to walk through every page with, and to erase like any other."""

from pathlib import Path

from likeness.consent.purposes import Purpose
from likeness.studio.consents import grant
from likeness.studio.fictional import MARK, fictional_photos
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.presence import note_fictional
from likeness.studio.sittings import new_sitting
from likeness.vault.kinds import Kind

NAME = "Noor (fictional)"
AGE = 55
PURPOSES = (Purpose.RETOUCH, Purpose.COMPARE, Purpose.TRAIN, Purpose.GENERATE, Purpose.DELIVER)


def begin_fictional(studio: Studio, name: str = NAME) -> str:
    """The sitting of the fictional person: the one that was begun before and can still be used, else a new one.

    Nobody agreed, because there is nobody; the record says so by its name, and the ledger that the person is fictional. Her photos are taken like
    anybody's (`photos_to_take`).
    """
    for sitter in studio.vault.sitters():
        if sitter.details.get(MARK) is True and granted(studio, sitter.id, Purpose.TRAIN) is not None:
            return sitter.id
    sitting = new_sitting(studio, name)
    studio.vault.update_sitter(sitting, {**studio.vault.sitter(sitting).details, MARK: True})
    grant(studio, sitting, PURPOSES, name, age=AGE)
    note_fictional(studio, sitting)
    return sitting


def photos_to_take(studio: Studio, sitting: str) -> tuple[Path, ...]:
    """The fictional person's photos, for the intake; none where the sitting has photos already. Raises Refused without consent."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    return () if store.list(Kind.PHOTO) else fictional_photos()
