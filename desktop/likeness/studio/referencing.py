"""Portraits from reference photos: a base model that looks at pictures is shown one to four photos of the sitter; no personal model is trained.

What it does with a face is what a personal model does, so the same is asked for: consent to train (the photos are learned from, if only for a minute) and to
generate, somebody who was there in person, and photos of one person. Minors cannot give either consent.
"""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.generated import Finished
from likeness.jobs.memory import free_memory
from likeness.jobs.protocol import PictureOrder
from likeness.looks.look import Look
from likeness.packs.footprint import drawing, in_gigabytes, sizes_of
from likeness.packs.manifest import Manifest
from likeness.studio.captions import portrait_prompt
from likeness.studio.drawing import Draft, Picture, RawPicture
from likeness.studio.generating import Generated, Generation, Plan, carry_out, graded, picture_orders, yaw_of
from likeness.studio.house import Studio
from likeness.studio.machine import graphics
from likeness.studio.measuring import Reference
from likeness.studio.permits import granted
from likeness.studio.persons import require_one_person
from likeness.studio.photos import note_of
from likeness.studio.presence import require_presence
from likeness.studio.retouching import OnPortrait, refuse_document
from likeness.studio.training import checked_pack
from likeness.studio.work import Control, OnEvent
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow
from likeness.vision.framing import Square, crop_square

FAMILIES = frozenset({"flux2-klein"})
"""Kinds of base models that take reference pictures."""

MOST = 4
THEY = "the person in the reference pictures"
"""How a prompt speaks of them."""


def from_references(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    reference: Reference,
    *,
    photos: Sequence[str] = (),
    on_event: OnEvent | None = None,
    control: Control | None = None,
    on_portrait: OnPortrait | None = None,
) -> Generated:
    """Portraits from `photos`, or from up to four that show the sitter from different sides.

    Raises Refused: without consent to train or to generate, presence-missing; Usage("look-is-a-document"); Failed: people-undecided, photos-none,
    photo-unknown, references-count, method-unsupported, reference-memory, card-memory, pack-..., worker-crashed; Cancelled.
    """
    refuse_document(wanted.look)
    studio.vault.permit(sitting, Purpose.GENERATE)
    studio.vault.permit(sitting, Purpose.TRAIN)
    require_one_person(studio, sitting)
    require_presence(studio, sitting)
    folder, manifest = checked_pack(studio, wanted.pack)
    check_possible(folder, manifest, free_memory().free)
    shown = chosen_photos(studio, sitting, photos)
    plain = picture_orders(wanted, manifest, wanted.made)
    orders = [
        msgspec.structs.replace(order, prompt=portrait_prompt(wanted.look, THEY, yaw_of(number)))
        for number, order in enumerate(plain)
    ]
    plan = reference_plan(studio, sitting, shown, orders, wanted.look)
    return carry_out(studio, sitting, wanted, plan, reference, on_event, control, on_portrait)


def shown_beside(studio: Studio, sitting: str, pack: str, photos: Sequence[str]) -> tuple[BlobRow, ...]:
    """`photos` that a base model is to look at while it draws around another one; none are none.

    Raises as `from_references`, for what it asks of photos, person and base model.
    """
    if not photos:
        return ()
    studio.vault.permit(sitting, Purpose.TRAIN)
    require_presence(studio, sitting)
    check_possible(*checked_pack(studio, pack), free_memory().free)
    return chosen_photos(studio, sitting, photos)


def check_possible(folder: Path, manifest: Manifest, free: int) -> None:
    """Before anything is loaded. `free`: bytes of main memory; through it the weights come to a graphics card too, whose own memory the worker asks
    (worker/preflight.py). Raises Failed: method-unsupported, reference-memory.
    """
    if manifest.family not in FAMILIES:
        raise Failed("method-unsupported")
    needed = drawing(manifest.family, sizes_of(folder), card=graphics() == "nvidia").main
    if needed > free:
        raise Failed("reference-memory", pack=folder.name, needed=in_gigabytes(needed), free=in_gigabytes(free))


def chosen_photos(studio: Studio, sitting: str, photos: Sequence[str]) -> tuple[BlobRow, ...]:
    """Those named, in that order, or up to four: the straightest, and then always the one that is turned most differently from those already there.

    Raises Refused without consent to train; Failed: photos-none, photo-unknown, references-count.
    """
    rows = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN)).list(Kind.PHOTO)
    if not rows:
        raise Failed("photos-none")
    if photos:
        known = {row.id: row for row in rows}
        unknown = next((photo for photo in photos if photo not in known), None)
        if unknown is not None:
            raise Failed("photo-unknown", photo=unknown)
        if len(photos) > MOST:
            raise Failed("references-count", found=len(photos), most=MOST)
        return tuple(known[photo] for photo in photos)
    yaws = {row.id: note_of(row).pose[0] for row in rows}
    chosen = [min(rows, key=lambda row: abs(yaws[row.id]))]
    while len(chosen) < min(MOST, len(rows)):
        left = [row for row in rows if row not in chosen]
        chosen.append(max(left, key=lambda row: min(abs(yaws[row.id] - yaws[other.id]) for other in chosen)))
    return tuple(chosen)


def reference_plan(
    studio: Studio, sitting: str, shown: Sequence[BlobRow], orders: Sequence[PictureOrder], look: Look
) -> Plan:
    """`orders`: how each picture is drawn; the rest follows from the photos."""
    pictures = pictures_of(studio, sitting, shown, orders[0].width)
    drafts = tuple(Draft(order, yaw_of(number), references=pictures) for number, order in enumerate(orders))
    compare = granted(studio, sitting, Purpose.COMPARE) is not None

    def finish(_: RawPicture, drawn: Picture) -> Finished:
        return graded(studio, drawn, look, compare=compare)

    return Plan("reference", drafts, finish, photos=tuple(row.id for row in shown))


def pictures_of(studio: Studio, sitting: str, shown: Sequence[BlobRow], side: int) -> tuple[Picture, ...]:
    """The heads in photos, (side, side, 3) each. Raises Refused without consent to train."""
    if not shown:
        return ()
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    return tuple(crop_square(decode_master(store.get(row.id)), Square(*note_of(row).square), side) for row in shown)
