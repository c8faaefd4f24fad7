"""Making a generated portrait again from its record, to show that it is the one: the same pack, model, seed and engine give the same pixels."""

import hashlib
from dataclasses import replace
from pathlib import Path

import msgspec

from likeness import __version__
from likeness.base.errors import Failed
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.adjust import adjusted_again
from likeness.looks.look import Look
from likeness.packs.manifest import Manifest
from likeness.studio.anchored import around_plan, read_source
from likeness.studio.drawing import Draft, Model, RawPicture, draw
from likeness.studio.generating import Plan, graded_plan
from likeness.studio.handwork import Handwork
from likeness.studio.house import Studio
from likeness.studio.making import Making, libraries, machine, pack_digest, pixels_digest
from likeness.studio.outfits import outfit_plan
from likeness.studio.referencing import chosen_photos, reference_plan
from likeness.studio.retouching import portrait_row
from likeness.studio.training import checked_pack
from likeness.studio.work import Control, OnEvent
from likeness.vault.kinds import Kind
from likeness.vault.sitters import SitterStore


class Remade(msgspec.Struct, frozen=True):
    """`same`: every pixel of the finished portrait; `drawn`: every pixel as the model drew it. `differences`: sentences about what is not as it was
    when the portrait was made. `expected`, `found`: SHA-256 of the finished pixels.
    """

    same: bool
    drawn: bool
    differences: tuple[str, ...]
    expected: str
    found: str

    @property
    def sentence(self) -> str:
        if self.same:
            return "It was made again, and every pixel is the same."
        if self.differences:
            return "It was made again, and it is not the same in every pixel, because something changed since:"
        return "It was made again, and it is not the same in every pixel, though nothing that is known to matter has changed."


def remake(
    studio: Studio, sitting: str, portrait: str, on_event: OnEvent | None = None, control: Control | None = None
) -> Remade:
    """Nothing is kept. Raises Refused without the consents that it was made under; Failed: portrait-unknown, portrait-not-remakable,
    portrait-sources-gone, pack-..., worker-crashed; Cancelled.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    row = next((row for row in map(portrait_row, store.list(Kind.PORTRAIT)) if row.portrait == portrait), None)
    if row is None:
        raise Failed("portrait-unknown", portrait=portrait)
    if row.making is None or row.recipe is None:
        raise Failed("portrait-not-remakable")
    made = row.making
    kept = pixels_digest(decode_master(store.get(portrait)))
    folder, manifest = checked_pack(studio, made.pack)
    adapter = None if made.adapter is None else _adapter_digest(store, made.adapter)
    plan = _plan(studio, sitting, made, row.recipe)
    model, drafts = Model(made.pack, made.engine, made.adapter, on_any_base=True), _beside(plan.drafts[0], made)
    raw = draw(studio, sitting, model, drafts, on_event, control, made.batch)[made.row]
    drawn = raw.again if made.second_look == "kept" and raw.again is not None else raw.picture
    finished = plan.finish(raw, drawn).picture
    as_made = kept if row.handwork is None else _as_made(row.handwork, made, kept)
    told = differences(made, folder, manifest, adapter, raw, as_made)
    expected, found = made.finished, pixels_digest(finished)
    if row.handwork is not None:
        expected, found = row.handwork.pixels, pixels_digest(adjusted_again(finished, row.handwork.adjustments))
        told = (*told, *_other_base(row.handwork, made))
    return Remade(
        same=found == expected == kept,
        drawn=pixels_digest(drawn) == made.drawn,
        differences=told,
        expected=expected,
        found=found,
    )


def _beside(draft: Draft, made: Making) -> tuple[Draft, ...]:
    """As many side by side as there were then: their last bits depend on it, but not on what the others show."""
    rows = range(made.batch)
    orders = [msgspec.structs.replace(draft.order, name=f"picture-{row:03d}") for row in rows]
    orders = [one if row == made.row else msgspec.structs.replace(one, face=None) for row, one in enumerate(orders)]
    return tuple(replace(draft, order=order) for order in orders)


def _as_made(handwork: Handwork, made: Making, kept: str) -> str:
    """What stands for the finished picture's digest, where the portrait that is kept is one that was adjusted by hand since."""
    return made.finished if kept == handwork.pixels else kept


def _other_base(handwork: Handwork, made: Making) -> tuple[str, ...]:
    """An adjustment of an adjusted picture, whose own record was overwritten, cannot be followed back."""
    if handwork.made_pixels == made.finished:
        return ()
    return ("It was adjusted by hand on a version that was adjusted before and is gone.",)


def _plan(studio: Studio, sitting: str, made: Making, look: Look) -> Plan:
    orders = [made.order]
    try:
        if made.method in {"anchored", "outfit"}:
            source = read_source(studio, sitting, made.photos[0])
            beside = made.photos[1:]
            shown = chosen_photos(studio, sitting, beside) if beside else ()
            if made.method == "anchored":
                return around_plan(studio, sitting, source, orders, look, made.slider or 0, shown)
            return outfit_plan(studio, sitting, source, orders, look, made.outfit or "", shown)
        if made.method == "reference":
            return reference_plan(studio, sitting, chosen_photos(studio, sitting, made.photos), orders, look)
    except Failed as error:
        raise Failed("portrait-sources-gone") if error.code in {"photo-unknown", "photos-none"} else error from None
    return graded_plan(studio, sitting, orders, look)


def _adapter_digest(store: SitterStore, adapter: str) -> str:
    try:
        return hashlib.sha256(store.get(adapter)).hexdigest()
    except Failed as error:
        raise Failed("portrait-sources-gone") if error.code == "blob-unknown" else error from None


def differences(
    made: Making, folder: Path, manifest: Manifest, adapter: str | None, raw: RawPicture, kept: str
) -> tuple[str, ...]:
    """What is not as it was, in sentences. `adapter`, `raw`, `kept`: as they are now; `kept`: SHA-256 of the portrait's pixels."""
    now = libraries()
    pairs = {
        "The program": (made.program, __version__),
        "The computer": (made.machine, machine()),
        "The number of processor cores in use": (made.threads, raw.threads),
        "What runs the model": (made.place, raw.place),
        "The number of pictures drawn at once": (made.batch, raw.batch),
    }
    found = [f"{name} was {was}, and is {is_} now." for name, (was, is_) in pairs.items() if was != is_]
    names = sorted({*made.libraries, *now})
    found += [
        f"{name} was {made.libraries.get(name, 'not there')}, and is {now.get(name, 'not there')} now."
        for name in names
        if made.libraries.get(name) != now.get(name)
    ]
    if made.pack_digest != pack_digest(folder):
        found.append(f"The base model {manifest.title} is not the same any more.")
    if made.adapter_digest != adapter:
        found.append("The personal model is not the same any more.")
    if made.finished != kept:
        found.append("The portrait itself was changed after it was made.")
    return tuple(found)
