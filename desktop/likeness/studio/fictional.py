"""Which photos show a person who does not exist: those that came with the program, byte for byte, and no others."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from likeness.base.paths import resources

MARK = "fictional"
"""Among a sitting's details: it was begun for one of them."""


def fictional_photos(person: str = "noor") -> tuple[Path, ...]:
    """The photos of one of the fictional people, in their order."""
    return tuple(sorted((resources() / "people" / person).glob("*.jpg")))


def all_fictional(digests: Iterable[str]) -> bool:
    """Whether each of these SHA-256 is that of a file of the fictional people. Also where there are none: there is nobody to be wrong about."""
    wanted = set(digests)
    if not wanted:
        return True
    return wanted <= fictional_digests()


def fictional_digests() -> frozenset[str]:
    """The SHA-256 of each file of the fictional people."""
    return frozenset(hashlib.sha256(path.read_bytes()).hexdigest() for path in (resources() / "people").glob("*/*.jpg"))
