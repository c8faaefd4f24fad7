"""What a blob holds, and which purpose may touch which kind. One table to read, one place to change."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from types import MappingProxyType

from likeness.consent.purposes import Purpose


class Kind(StrEnum):
    """What one blob holds."""

    PHOTO = "photo"
    THUMBNAIL = "thumbnail"
    MASK = "mask"
    EMBEDDING = "embedding"
    ADAPTER = "adapter"
    CHECKPOINT = "checkpoint"
    PORTRAIT = "portrait"


READS: Mapping[Purpose, AbstractSet[Kind]] = MappingProxyType(
    {
        Purpose.RETOUCH: frozenset({Kind.PHOTO, Kind.THUMBNAIL, Kind.MASK, Kind.PORTRAIT}),
        Purpose.COMPARE: frozenset({Kind.PHOTO, Kind.THUMBNAIL, Kind.EMBEDDING, Kind.PORTRAIT}),
        Purpose.TRAIN: frozenset({Kind.PHOTO, Kind.THUMBNAIL, Kind.MASK, Kind.ADAPTER, Kind.CHECKPOINT}),
        Purpose.GENERATE: frozenset({Kind.ADAPTER, Kind.PORTRAIT, Kind.THUMBNAIL}),
        Purpose.DELIVER: frozenset({Kind.PORTRAIT, Kind.THUMBNAIL}),
        Purpose.SHOWCASE: frozenset({Kind.PORTRAIT}),
        Purpose.KEEP: frozenset({Kind.PHOTO, Kind.THUMBNAIL, Kind.PORTRAIT}),
    }
)
"""What may be read, listed, leased or exported under a purpose."""

WRITES: Mapping[Purpose, AbstractSet[Kind]] = MappingProxyType(
    {
        Purpose.RETOUCH: frozenset({Kind.PHOTO, Kind.THUMBNAIL, Kind.MASK, Kind.PORTRAIT}),
        Purpose.COMPARE: frozenset({Kind.PHOTO, Kind.EMBEDDING}),
        Purpose.TRAIN: frozenset({Kind.PHOTO, Kind.THUMBNAIL, Kind.MASK, Kind.ADAPTER, Kind.CHECKPOINT}),
        Purpose.GENERATE: frozenset({Kind.PORTRAIT, Kind.THUMBNAIL}),
        Purpose.DELIVER: frozenset({Kind.PORTRAIT, Kind.THUMBNAIL}),
        Purpose.SHOWCASE: frozenset(),
        Purpose.KEEP: frozenset(),
    }
)
"""What may be written, changed or deleted under a purpose."""

HELD_FOR: Mapping[Kind, AbstractSet[Purpose]] = MappingProxyType(
    {
        Kind.PHOTO: frozenset({Purpose.RETOUCH, Purpose.COMPARE, Purpose.TRAIN, Purpose.KEEP}),
        Kind.THUMBNAIL: frozenset({Purpose.RETOUCH, Purpose.TRAIN, Purpose.GENERATE, Purpose.DELIVER, Purpose.KEEP}),
        Kind.MASK: frozenset({Purpose.RETOUCH, Purpose.TRAIN}),
        Kind.EMBEDDING: frozenset({Purpose.COMPARE}),
        Kind.ADAPTER: frozenset({Purpose.TRAIN}),
        Kind.CHECKPOINT: frozenset({Purpose.TRAIN}),
        Kind.PORTRAIT: frozenset({Purpose.RETOUCH, Purpose.GENERATE, Purpose.DELIVER, Purpose.SHOWCASE, Purpose.KEEP}),
    }
)
"""Why a kind is held at all. When none of these is given any more, the blobs of that kind are removed (GDPR 17(1)(b)). See `held_for`."""


DERIVED = frozenset({Kind.THUMBNAIL, Kind.MASK, Kind.EMBEDDING})
"""Made from one photo or portrait alone, which their details name; they go with it."""

GENERATED = "generated"
"""How a portrait's details name the origin that a personal model gave it."""

GENERATED_HELD_FOR = frozenset({Purpose.GENERATE})
"""A generated portrait is held because generating was agreed to; exporting, showing and keeping are uses of it, not reasons of their own."""


def held_for(kind: Kind, origin: str | None = None) -> AbstractSet[Purpose]:
    """The purposes that one blob is held for. `origin`: what a portrait's details say."""
    return GENERATED_HELD_FOR if kind is Kind.PORTRAIT and origin == GENERATED else HELD_FOR[kind]
