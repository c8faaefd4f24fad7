"""Small pictures of what the vault holds, for lists and grids: made once, and kept beside the original under the person's own key."""

import contextlib

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import LikenessError, Refused
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.delivery.encode import encode
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.vault.kinds import READS, WRITES, Kind
from likeness.vault.sitters import BlobRow, SitterStore

SMALL = 576
"""Pixels of the longer side: twice the width of a card, for screens with small pixels."""

LARGE = 1600
SOURCE = "photo"
"""In the details of what was made from another picture, a photo or a portrait: the name by which retention and removal know it."""

QUALITY = 88


def thumbnail(studio: Studio, sitting: str, kind: Kind, blob: str, longest: int = SMALL) -> bytes:
    """A JPEG of a photo or portrait whose longer side has `longest` pixels at most. Raises Refused without consent; Failed: blob-unknown, blob-damaged.

    The first of each size is kept, under a purpose that allows for it; a picture that is removed takes its small ones along (removing.py).
    """
    store, purpose = _store(studio, sitting, kind)
    for row in _small_ones(store, blob):
        if row.details.get("longest") == longest:
            with contextlib.suppress(LikenessError):  # a damaged one is made again
                return store.get(row.id)
    made = encode(shrunk(decode_master(store.get(blob)), longest), "jpeg", quality=QUALITY)
    if Kind.THUMBNAIL in WRITES[purpose]:
        # A full disk keeps nobody from looking; and of a picture that was removed meanwhile nothing is kept.
        with contextlib.suppress(LikenessError):
            store.put(Kind.THUMBNAIL, made, {SOURCE: blob, "longest": longest}, source=blob)
    return made


def picture(studio: Studio, sitting: str, kind: Kind, blob: str) -> NDArray[np.uint8]:
    """(H, W, 3), the whole picture. Raises as `thumbnail`."""
    store, _ = _store(studio, sitting, kind)
    return decode_master(store.get(blob))


def shrunk(pixels: NDArray[np.uint8], longest: int) -> NDArray[np.uint8]:
    """(h, w, 3) with `longest` pixels at most; never enlarged."""
    height, width = pixels.shape[:2]
    scale = longest / max(height, width)
    if scale >= 1:
        return pixels
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _small_ones(store: SitterStore, blob: str) -> list[BlobRow]:
    return [
        row for row in store.list(Kind.THUMBNAIL) if blob in (row.details.get("photo"), row.details.get("portrait"))
    ]


def _store(studio: Studio, sitting: str, kind: Kind) -> tuple[SitterStore, Purpose]:
    """Under the first purpose that covers both the picture and its small ones. Raises Refused where none is given."""
    studio.vault.sitter(sitting)
    for purpose in (Purpose.RETOUCH, Purpose.DELIVER, Purpose.GENERATE, Purpose.TRAIN, Purpose.COMPARE, Purpose.KEEP):
        if {kind, Kind.THUMBNAIL} <= READS[purpose] and (permit := granted(studio, sitting, purpose)) is not None:
            return studio.vault.open_sitter(permit), purpose
    raise Refused("consent-missing", purpose=Purpose.RETOUCH)
