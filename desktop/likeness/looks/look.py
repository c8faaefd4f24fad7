"""The Look: backdrop, light, grade, crop, output size and prompt parts of a portrait, as one checked, frozen value.

All colours are sRGB. Every number is bounded by its type, so that a look that loads can be developed.
A strength is 0..1 (or a stated range) and 0 leaves the picture as it was.
"""

from typing import Annotated

import msgspec

Rgb = tuple[int, int, int]

Strength = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Fraction = Annotated[float, msgspec.Meta(ge=-0.5, le=1.5)]
Extent = Annotated[float, msgspec.Meta(ge=0.1, le=3.0)]
Colour = Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-fA-F]{6}$")]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Phrase = Annotated[str, msgspec.Meta(max_length=200)]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the TOML file."""


class Glow(_Part, frozen=True, forbid_unknown_fields=True):
    """The pool of light on a backdrop. Centre and radius in fractions of the frame's width and height; the radius is of its width.

    `follow` moves the pool to the side that the sitter is lit from: 0 stays, 1 goes all of `shift` (a fraction of the width).
    """

    centre_x: Fraction = 0.5
    centre_y: Fraction = 0.4
    radius: Extent = 0.8
    strength: Strength = 0.5
    follow: Strength = 1.0
    shift: Annotated[float, msgspec.Meta(ge=0.0, le=0.5)] = 0.15


class _Backdrop(_Part, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """`light` and `dark` are the ends of what the backdrop shows; `vignette` darkens the corners; `seed` fixes the texture."""

    light: Colour
    dark: Colour
    glow: Glow = Glow()
    vignette: Strength = 0.2
    seed: Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)] = 1


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


class Light(_Part, frozen=True, forbid_unknown_fields=True):
    """How the sitter joins the backdrop. `wrap` lets its light into half-transparent edges; `grain` matches the photo's grain."""

    wrap: Strength = 0.3
    grain: Strength = 1.0


class Grade(_Part, frozen=True, forbid_unknown_fields=True):
    """Strengths of the grade; all 0 leave every pixel as it was. `tone_budget` is the most CIEDE2000 the skin may move."""

    white_balance: Strength = 0.7
    exposure: Strength = 0.8
    contrast: Annotated[float, msgspec.Meta(ge=-0.3, le=0.3)] = 0.08
    saturation: Annotated[float, msgspec.Meta(ge=-0.2, le=0.2)] = 0.0
    tone_budget: Annotated[float, msgspec.Meta(ge=0.0, le=5.0)] = 2.5


class Crop(_Part, frozen=True, forbid_unknown_fields=True):
    """`head`: T (eye midpoint to chin) over the frame's height. `eye_line`: the eyes' height from the top, over the frame's height.

    `level`: the most degrees of roll that are straightened.
    """

    head: Annotated[float, msgspec.Meta(ge=0.08, le=0.4)] = 0.205
    eye_line: Annotated[float, msgspec.Meta(ge=0.25, le=0.6)] = 0.40
    level: Annotated[float, msgspec.Meta(ge=0.0, le=5.0)] = 5.0


class Prompt(_Part, frozen=True, forbid_unknown_fields=True):
    """Parts of the sentence for a generated portrait, and what it must not show (added to the program's own list)."""

    light: Phrase
    backdrop: Phrase
    style: Phrase = ""
    negative: Phrase = ""


class Output(_Part, frozen=True, forbid_unknown_fields=True):
    """Pixels of the finished portrait."""

    width: Annotated[int, msgspec.Meta(ge=64, le=8192)] = 1024
    height: Annotated[int, msgspec.Meta(ge=64, le=8192)] = 1280


class Look(_Part, frozen=True, forbid_unknown_fields=True):
    """`name` is the file's stem and goes into commands; `title` and `description` are for people; `place` orders the list."""

    title: Title
    description: Phrase
    backdrop: Backdrop
    prompt: Prompt
    name: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)] = "look"
    place: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 100
    light: Light = Light()
    grade: Grade = Grade()
    crop: Crop = Crop()
    output: Output = Output()


def rgb(colour: str) -> Rgb:
    """`#rrggbb` to three numbers 0..255."""
    value = int(colour[1:], 16)
    return value >> 16, value >> 8 & 255, value & 255
