"""What the tables of a look share: bounded numbers, colours, and the rule that an unknown line is refused."""

from typing import Annotated

import msgspec

Rgb = tuple[int, int, int]

Strength = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Fraction = Annotated[float, msgspec.Meta(ge=-0.5, le=1.5)]
Extent = Annotated[float, msgspec.Meta(ge=0.1, le=3.0)]
Seed = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
Colour = Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-fA-F]{6}$")]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Phrase = Annotated[str, msgspec.Meta(max_length=200)]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the TOML file."""


def rgb(colour: str) -> Rgb:
    """`#rrggbb` to three numbers 0..255."""
    value = int(colour[1:], 16)
    return value >> 16, value >> 8 & 255, value & 255
