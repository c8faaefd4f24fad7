"""Backdrops, and how a sitter joins one: the tables `[backdrop]` and `[join]` of a look. All colours are sRGB."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

import msgspec

from likeness.looks.part import Colour, Extent, Fraction, Part, Seed, Strength

Stops = Annotated[float, msgspec.Meta(ge=-2.0, le=2.0)]
Balance = Annotated[float, msgspec.Meta(ge=-1.0, le=1.0)]


class Glow(Part, frozen=True, forbid_unknown_fields=True):
    """The pool of light on a backdrop. Centre and radius in fractions of the frame's width and height; the radius is of its width.

    `follow` moves the pool to the side that the sitter is lit from: 0 stays, 1 goes all of `shift` (a fraction of the width).
    """

    centre_x: Fraction = 0.5
    centre_y: Fraction = 0.4
    radius: Extent = 0.8
    strength: Strength = 0.5
    follow: Strength = 1.0
    shift: Annotated[float, msgspec.Meta(ge=0.0, le=0.5)] = 0.15


class _Studio(Part, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """`light` and `dark` are the ends of what the backdrop shows; `vignette` darkens the corners; `seed` fixes the texture."""

    light: Colour
    dark: Colour
    glow: Glow = Glow()
    vignette: Strength = 0.2
    seed: Seed = 1


class Paper(_Studio, frozen=True, forbid_unknown_fields=True, tag="paper"):
    """Seamless studio paper: one hue, light falling off, the faintest tooth."""

    tooth: Strength = 0.2


class Canvas(_Studio, frozen=True, forbid_unknown_fields=True, tag="canvas"):
    """A hand-painted cloth: `accent` is worked into it in clouds (`mottle`) and overlapping dabs of the brush (`brush`)."""

    accent: Colour = "#8a7a66"
    mottle: Strength = 0.5
    brush: Strength = 0.4


class Window(_Studio, frozen=True, forbid_unknown_fields=True, tag="window"):
    """A wall by a window: soft bars of daylight across it, far out of focus."""

    bars: Strength = 0.4
    slant: Annotated[float, msgspec.Meta(ge=-45.0, le=45.0)] = 18.0


class Gradient(_Studio, frozen=True, forbid_unknown_fields=True, tag="gradient"):
    """`light` above to `dark` below, with the pool of light on it."""


class Brand(Part, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="brand"):
    """A plain paper in a house colour. The colour is true where the pool of light is, `fall` is how far it falls off around it."""

    colour: Colour
    fall: Strength = 0.5
    glow: Glow = Glow(strength=0.0)
    seed: Seed = 1


class _Scene(Part, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """A place far behind the sitter, drawn anew for each `seed` and seen through a wide open lens.

    `blur` 0..1 is the width of the lens's opening (0: about 85 mm at f/3, 1: at f/1.4, behind a head and shoulders), `exposure` in stops,
    `warmth` of its light (-1 cool to 1 warm), `fall` how far light falls off away from the side the sitter is lit from.
    """

    blur: Strength = 0.7
    exposure: Stops = 0.0
    warmth: Balance = 0.0
    fall: Strength = 0.4
    vignette: Strength = 0.2
    seed: Seed = 1


class Office(_Scene, frozen=True, forbid_unknown_fields=True, tag="office"):
    """Desks, screens and lamps before a wall of windows, by day."""


class Library(_Scene, frozen=True, forbid_unknown_fields=True, tag="library"):
    """Shelves of books that lead away, with warm lamps."""


class Greenery(_Scene, frozen=True, forbid_unknown_fields=True, tag="greenery"):
    """A garden under trees: leaves, trunks, and the sky between them."""


class City(_Scene, frozen=True, forbid_unknown_fields=True, tag="city"):
    """A street at dusk: lit windows, lamps and cars under the last light."""


class OwnPicture(Part, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="picture"):
    """A picture of one's own, cropped to cover the frame about `centre_x`, `centre_y` (fractions of the picture), never mirrored.

    `blur` 0..1 is the lens's opening: 0 leaves the picture sharp. Until a picture is given the backdrop is plain `stand_in` paper.
    """

    blur: Strength = 0.5
    centre_x: Strength = 0.5
    centre_y: Strength = 0.5
    vignette: Strength = 0.1
    stand_in: Colour = "#8f8f8d"
    seed: Seed = 1


class Transparent(Part, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="transparent"):
    """Nothing behind the sitter: the portrait keeps its alpha."""

    seed: Seed = 1


Scene = Office | Library | Greenery | City
Backdrop = Paper | Canvas | Window | Gradient | Brand | Office | Library | Greenery | City | OwnPicture | Transparent

HOUSE: Mapping[str, Backdrop] = MappingProxyType(
    {
        "paper-neutral": Paper(
            light="#b9b8b5", dark="#6f6f6e", glow=Glow(centre_y=0.42, radius=0.75, strength=0.7), seed=11
        ),
        "paper-warm": Paper(
            light="#cbb9a2", dark="#85725d", glow=Glow(centre_y=0.42, radius=0.75, strength=0.7), seed=12
        ),
        "paper-cool": Paper(
            light="#aeb9c4", dark="#626e7b", glow=Glow(centre_y=0.42, radius=0.75, strength=0.7), seed=13
        ),
        "paper-deep": Paper(
            light="#53565b", dark="#191a1c", glow=Glow(centre_y=0.45, radius=0.65, strength=0.8), seed=14
        ),
        "paper-white": Paper(
            light="#f2f1ef", dark="#d3d2d0", glow=Glow(radius=1.1, strength=0.5), vignette=0.05, seed=15
        ),
        "canvas-umber": Canvas(light="#a18c73", dark="#4a3d31", accent="#7d6a58", vignette=0.4, seed=23),
        "canvas-slate": Canvas(light="#8f979c", dark="#363c42", accent="#6b7a80", vignette=0.4, seed=24),
        "gradient-blue": Gradient(
            light="#4d6f8f", dark="#14212f", glow=Glow(centre_y=0.45, radius=0.7), vignette=0.45, seed=41
        ),
        "window": Window(light="#ecebe6", dark="#b4b8ba", vignette=0.1, seed=37),
        "office": Office(seed=51),
        "library": Library(seed=61),
        "greenery": Greenery(seed=71),
        "city": City(seed=2),
        "brand": Brand(colour="#1f5f8b"),
        "picture": OwnPicture(),
        "transparent": Transparent(),
    }
)
"""The backdrops that come with the program, by name: one to begin a look with, or to put behind a portrait by itself."""


class Join(Part, frozen=True, forbid_unknown_fields=True):
    """How the sitter joins the backdrop; all 0 is a plain alpha-over. `wrap` lets its light into half-transparent edges,
    `grain` and `sharpness` match the backdrop to the photo's, `colour` leads its light gently toward the sitter's.
    """

    wrap: Annotated[float, msgspec.Meta(ge=0.0, le=0.15)] = 0.1
    grain: Strength = 1.0
    sharpness: Strength = 1.0
    colour: Strength = 0.5
