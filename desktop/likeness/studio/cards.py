"""One line and one small picture per sitting, for a list of people."""

import cv2
import msgspec
import numpy as np

from likeness.base.errors import LikenessError
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.delivery.encode import encode
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.retouching import portrait_rows
from likeness.studio.sittings import SittingRow, list_sittings

PICTURE_WIDTH = 576
"""Twice the width of a card, for screens with small pixels."""


class Card(msgspec.Struct, frozen=True):
    """`picture` is a small JPEG of the portrait that looks most like the sitter; None without one, or without consent to show it."""

    row: SittingRow
    picture: bytes | None


def cards(studio: Studio) -> tuple[Card, ...]:
    """All sittings, oldest first."""
    return tuple(Card(row, _picture(studio, row.sitting)) for row in list_sittings(studio))


def _picture(studio: Studio, sitting: str) -> bytes | None:
    permit = granted(studio, sitting, Purpose.DELIVER)
    if permit is None:
        return None
    store = studio.vault.open_sitter(permit)
    shown = [row for row in portrait_rows(store) if row.shown]
    if not shown:
        return None
    best = max(shown, key=lambda row: row.measured.likeness or 0.0)
    try:
        picture = decode_master(store.get(best.portrait))
    except LikenessError:  # a damaged portrait is the business of `vault check`, not of a list
        return None
    height = round(picture.shape[0] * PICTURE_WIDTH / picture.shape[1])
    small = cv2.resize(picture, (PICTURE_WIDTH, height), interpolation=cv2.INTER_AREA)
    return encode(np.asarray(small, np.uint8), "jpeg", quality=88)
