"""Backdrops, and how a sitter joins one: the tables `[backdrop]` and `[join]` of a look. All colours are sRGB."""

from typing import Annotated

import msgspec

from likeness.looks.part import Colour, Extent, Fraction, Part, Seed, Strength


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


class _Backdrop(Part, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """`light` and `dark` are the ends of what the backdrop shows; `vignette` darkens the corners; `seed` fixes the texture."""

    light: Colour
    dark: Colour
    glow: Glow = Glow()
    vignette: Strength = 0.2
    seed: Seed = 1


class Paper(_Backdrop, frozen=True, forbid_unknown_fields=True, tag="paper"):
    """Seamless studio paper: one hue, light falling off, the faintest tooth."""

    tooth: Strength = 0.2


class Canvas(_Backdrop, frozen=True, forbid_unknown_fields=True, tag="canvas"):
    """A hand-painted cloth: `accent` is worked into it in clouds and brush marks."""

    accent: Colour = "#8a7a66"
    mottle: Strength = 0.5
    brush: Strength = 0.4


class Window(_Backdrop, frozen=True, forbid_unknown_fields=True, tag="window"):
    """A wall by a window: soft bars of daylight across it, far out of focus."""

    bars: Strength = 0.4
    slant: Annotated[float, msgspec.Meta(ge=-45.0, le=45.0)] = 18.0


class Gradient(_Backdrop, frozen=True, forbid_unknown_fields=True, tag="gradient"):
    """`light` above to `dark` below, with the pool of light on it."""


Backdrop = Paper | Canvas | Window | Gradient


class Join(Part, frozen=True, forbid_unknown_fields=True):
    """How the sitter joins the backdrop; all 0 is a plain alpha-over. `wrap` lets its light into half-transparent edges,
    `grain` and `sharpness` match the backdrop to the photo's.
    """

    wrap: Annotated[float, msgspec.Meta(ge=0.0, le=0.15)] = 0.1
    grain: Strength = 1.0
    sharpness: Strength = 1.0
