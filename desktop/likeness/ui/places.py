"""Where a person can be in the window: a closed set of rooms, and what is looked at there."""

from dataclasses import dataclass
from enum import StrEnum


class Room(StrEnum):
    """One page each."""

    FIRST_RUN = "first-run"
    LOCKED = "locked"
    LIBRARY = "library"
    CONSENT = "consent"
    PHOTOS = "photos"
    MODEL = "model"
    LOOKS = "looks"
    PROOFS = "proofs"
    DELIVER = "deliver"
    ADJUST = "adjust"
    BIN = "bin"
    PRIVACY = "privacy"
    SETTINGS = "settings"
    ACTIVITY = "activity"
    ADD_MODEL = "add-model"
    KIT = "kit"
    BACKUP = "backup"
    MOVE = "move"
    WIPE = "wipe"
    DIAGNOSTICS = "diagnostics"


BESIDE_STEPS = frozenset(
    {Room.CONSENT, Room.PHOTOS, Room.MODEL, Room.LOOKS, Room.PROOFS, Room.DELIVER, Room.ADJUST, Room.BIN}
)
"""Rooms of one sitting: the person and the six steps stand beside them."""

ALONE = frozenset({Room.FIRST_RUN, Room.LOCKED, Room.WIPE})
"""Rooms that are left only by what is done in them: no way to the others in the top bar."""


@dataclass(frozen=True, slots=True)
class Place:
    """`item`: what is looked at in the room, a portrait or a section; "" where the room chooses."""

    room: Room
    sitting: str = ""
    item: str = ""


LIBRARY = Place(Room.LIBRARY)
