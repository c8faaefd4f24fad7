"""The ways to generate, behind one door for the command line and the window."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypedDict

from likeness.base.errors import Failed, Usage
from likeness.consent.purposes import Purpose
from likeness.studio.adapters import newest_usable
from likeness.studio.anchored import around
from likeness.studio.generating import Generated, Generation, generate
from likeness.studio.house import Studio
from likeness.studio.making import Method
from likeness.studio.measuring import reference_of_photos
from likeness.studio.outfits import change_outfit
from likeness.studio.referencing import FAMILIES, from_references
from likeness.studio.retouching import OnPortrait
from likeness.studio.training import checked_pack
from likeness.studio.work import Control, OnEvent
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow

NAMES: Mapping[str, Method] = MappingProxyType(
    {"personal": "personal", "around": "anchored", "outfit": "outfit", "reference": "reference"}
)
"""What a person types."""


@dataclass(frozen=True, slots=True)
class Way:
    """`photos`: ids, empty to let the program choose; for "anchored" and "outfit" the first is drawn around, and the others are references; `slider` 0..100 for "anchored"; `outfit` for "outfit"."""

    method: Method
    photos: tuple[str, ...] = ()
    slider: int = 50
    outfit: str | None = None


class Heard(TypedDict):
    """Who hears of the work while it goes on, and the hand on it."""

    on_event: OnEvent | None
    control: Control | None
    on_portrait: OnPortrait | None


def method_named(untrusted_name: str) -> Method:
    """Raises Usage("method-unknown")."""
    if untrusted_name not in NAMES:
        raise Usage("method-unknown", method=untrusted_name, known=", ".join(NAMES))
    return NAMES[untrusted_name]


def adapter_for(studio: Studio, sitting: str, way: Way, pack: str | None) -> BlobRow | None:
    """The newest personal model that can be used, of `pack` where one is named. The ways that start from photos do without one.

    Raises Refused without consent to generate; Failed: adapter-none where one is needed, adapter-other-base, pack-missing, pack-damaged.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    rows = [row for row in store.list(Kind.ADAPTER) if pack is None or row.details["pack"] == pack]
    if way.method == "reference":
        return None
    if not rows and way.method == "personal":
        raise Failed("adapter-none")
    return newest_usable(studio, rows) if rows else None


def go(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    way: Way,
    on_event: OnEvent | None = None,
    control: Control | None = None,
    on_portrait: OnPortrait | None = None,
) -> Generated:
    """Generate that way; `on_portrait` hears of each as soon as it is kept.

    Raises as each of them does, and Usage("photo-only-one") for more photos than its base model can use.
    """
    reference = reference_of_photos(studio, sitting)
    heard = Heard(on_event=on_event, control=control, on_portrait=on_portrait)
    if way.method == "personal":
        return generate(studio, sitting, wanted, reference, **heard)
    if way.method == "reference":
        return from_references(studio, sitting, wanted, reference, photos=way.photos, **heard)
    photo, shown = (way.photos[0] if way.photos else None), way.photos[1:]
    if shown and checked_pack(studio, wanted.pack)[1].family not in FAMILIES:
        raise Usage("photo-only-one")
    if way.method == "outfit":
        outfit = way.outfit or ""
        return change_outfit(studio, sitting, wanted, outfit, reference, photo=photo, references=shown, **heard)
    return around(studio, sitting, wanted, way.slider, reference, photo=photo, references=shown, **heard)
