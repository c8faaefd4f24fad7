"""Consent records as the catalogue keeps them: deflated. In full ISO/IEC TS 27560 form each is 16 KB, nearly all of it the same words.

With thousands of people that is most of the catalogue, which is written anew at every erasure. What was kept as it is by an earlier version
is read as well.
"""

import zlib

from likeness.base.errors import Failed
from likeness.base.limits import MAX_TEXT_BYTES

PLAIN = b"{"
"""What a record that was not deflated starts with; deflated data (RFC 1950) never does."""


def fold(document: bytes) -> bytes:
    return zlib.compress(document)


def unfold(stored: bytes) -> bytes:
    """The signed bytes. Raises Failed("consent-unreadable")."""
    if stored.startswith(PLAIN):
        return stored
    try:
        reading = zlib.decompressobj()
        document = reading.decompress(stored, MAX_TEXT_BYTES)
    except zlib.error as error:
        raise Failed("consent-unreadable", detail="folded") from error
    if not reading.eof or reading.unused_data:
        raise Failed("consent-unreadable", detail="folded")
    return document
