"""What is noted of a conversion to ONNX while it runs and when it is done."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES

NOTES = "conversion.json"
Variant = Literal["fp16", "int8"]
Number = Annotated[float, Meta(ge=0, le=1e9)]
Word = Annotated[str, Meta(pattern=r"^[a-z0-9_]{1,40}$")]


class Conversion(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How far the graphs are from torch, for the same inputs: `largest` and `mean` difference of the networks' outputs, in standard deviations of
    torch's; `picture` and `picture_largest` of one picture, in CIEDE2000 (mean, and of the worst pixel).
    """

    variant: Variant | None
    largest: Number
    mean: Number
    picture: Number
    picture_largest: Number

    @property
    def name(self) -> str:
        """As the manifest's `variants` call it."""
        return "onnx" if self.variant is None else f"onnx-{self.variant}"


class Notes(Struct, frozen=True, forbid_unknown_fields=True):
    """`exported`: graphs that are complete; `shrunk`: those that have the precision of `variant` as well. `conversion`: set once all of them are
    and were compared.
    """

    variant: Variant | None
    exported: Annotated[tuple[Word, ...], Meta(max_length=20)] = ()
    shrunk: Annotated[tuple[Word, ...], Meta(max_length=20)] = ()
    conversion: Conversion | None = None


def read_notes(folder: Path, variant: Variant | None) -> Notes:
    """Those of a conversion to `variant` that was stopped; where there is none, or it is not readable, it starts anew."""
    try:
        notes = msgspec.json.decode(read_bounded(folder / NOTES, MAX_TEXT_BYTES), type=Notes)
    except (Failed, msgspec.MsgspecError, UnicodeError):
        return Notes(variant)
    return notes if notes.variant == variant else Notes(variant)
