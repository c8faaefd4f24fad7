"""Other clothes on a real photo: what the sitter wears is drawn anew; face, hair and skin keep every bit. The result is a composite and says so."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import msgspec

from likeness.base.errors import Usage
from likeness.consent.purposes import Purpose
from likeness.darkroom.around import clothes, joined
from likeness.darkroom.generated import Finished
from likeness.jobs.protocol import PictureOrder
from likeness.looks.look import Look
from likeness.studio.anchored import Source, called, composite, drafts_of, of_the_photo, read_source
from likeness.studio.captions import direction
from likeness.studio.drawing import Picture, RawPicture
from likeness.studio.generating import Generated, Generation, Plan, carry_out, picture_orders
from likeness.studio.house import Studio
from likeness.studio.measuring import Reference
from likeness.studio.permits import granted
from likeness.studio.referencing import pictures_of, shown_beside
from likeness.studio.retouching import OnPortrait, refuse_document
from likeness.studio.training import checked_pack
from likeness.studio.work import Control, OnEvent
from likeness.vault.sitters import BlobRow

OUTFITS: Mapping[str, str] = MappingProxyType(
    {
        "dark-suit": "a black business suit jacket, white shirt",
        "navy-blazer": "a navy blazer, white shirt",
        "grey-blazer": "a grey blazer, black top",
        "white-shirt": "a white shirt",
        "dark-sweater": "a dark sweater",
        "light-sweater": "a beige sweater",
        "doctor": "a white medical coat, blue shirt",
    }
)
"""Names that a person chooses from, and the words for the model."""

STRENGTH = 0.95
"""Of the noise: all but the last of the old clothes is forgotten; where light and shoulders are stays."""


def change_outfit(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    outfit: str,
    reference: Reference,
    *,
    photo: str | None = None,
    references: Sequence[str] = (),
    on_event: OnEvent | None = None,
    control: Control | None = None,
    on_portrait: OnPortrait | None = None,
) -> Generated:
    """Portraits from `photo`, or from the best one, in other clothes. `references`: see `anchored.around`.

    Raises Usage: outfit-unknown, look-is-a-document; and as `anchored.around`.
    """
    refuse_document(wanted.look)
    if outfit not in OUTFITS:
        raise Usage("outfit-unknown", outfit=outfit, known=", ".join(OUTFITS))
    studio.vault.permit(sitting, Purpose.GENERATE)
    source = read_source(studio, sitting, photo)
    shown = shown_beside(studio, sitting, wanted.pack, references)
    _, manifest = checked_pack(studio, wanted.pack)
    token = called(manifest, wanted.adapter, shown)
    prompt = f"a photo of {token}, {direction(source.face.pose.yaw)}, wearing {OUTFITS[outfit]}"
    orders = [
        msgspec.structs.replace(order, prompt=prompt, face=None)
        for order in picture_orders(wanted, manifest, wanted.made)
    ]
    plan = outfit_plan(studio, sitting, source, orders, wanted.look, outfit, shown)
    return carry_out(studio, sitting, wanted, plan, of_the_photo(reference), on_event, control, on_portrait)


def outfit_plan(
    studio: Studio,
    sitting: str,
    source: Source,
    orders: Sequence[PictureOrder],
    look: Look,
    outfit: str,
    shown: Sequence[BlobRow] = (),
) -> Plan:
    """`orders`: how each picture is drawn; the rest follows from the photo, and the photos that are `shown` beside."""
    change = clothes(source.parts, source.face)
    drafts = drafts_of(source, orders, change, STRENGTH, pictures_of(studio, sitting, shown, orders[0].width))
    compare = granted(studio, sitting, Purpose.COMPARE) is not None

    def finish(raw: RawPicture, _: Picture) -> Finished:
        whole = joined(source.picture, raw.picture, change)
        return composite(studio, source, whole, change, look, "outfit", drawn=raw.picture, compare=compare)

    return Plan("outfit", drafts, finish, photos=(source.photo, *(row.id for row in shown)), outfit=outfit)
