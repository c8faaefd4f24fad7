"""The Look: backdrop, light, retouch, grade, crop, output size and prompt parts of a portrait, as one checked, frozen value.

All colours are sRGB. Every number is bounded by its type, so that a look that loads can be developed.
A strength is 0..1 (or a stated range) and 0 leaves the picture as it was.
"""

from typing import Annotated, Literal

import msgspec

from likeness.looks.backdrop import Backdrop, Join
from likeness.looks.light import Light
from likeness.looks.part import Part, Phrase, Strength, Title
from likeness.looks.retouch import Retouch

Document = Literal["us-passport", "schengen"]
"""An identity document: its picture comes from the untouched capture, cropped and sized only."""


class Perspective(Part, frozen=True, forbid_unknown_fields=True):
    """`strength` of undoing the lens perspective of a near camera: 0 leaves it, 1 shows the head as from 1.5 m."""

    strength: Strength = 1.0


class Grade(Part, frozen=True, forbid_unknown_fields=True):
    """Strengths of the grade; all 0 leave every pixel as it was. `film` is a film-like tone curve, `monochrome` mixes to black and white.

    `tone_budget` is the most CIEDE2000 the skin may move.
    """

    white_balance: Strength = 0.7
    exposure: Strength = 0.8
    contrast: Annotated[float, msgspec.Meta(ge=-0.3, le=0.3)] = 0.08
    saturation: Annotated[float, msgspec.Meta(ge=-0.2, le=0.2)] = 0.0
    film: Strength = 0.0
    monochrome: Strength = 0.0
    tone_budget: Annotated[float, msgspec.Meta(ge=0.0, le=5.0)] = 2.5


class Crop(Part, frozen=True, forbid_unknown_fields=True):
    """`head`: T (eye midpoint to chin) over the frame's height. `eye_line`: the eyes' height from the top, over the frame's height.

    `level`: the most degrees of roll that are straightened. `lead`: how much room is left on the side a turned head looks to.
    """

    head: Annotated[float, msgspec.Meta(ge=0.08, le=0.4)] = 0.205
    eye_line: Annotated[float, msgspec.Meta(ge=0.25, le=0.6)] = 0.40
    level: Annotated[float, msgspec.Meta(ge=0.0, le=5.0)] = 5.0
    lead: Strength = 0.5


class Prompt(Part, frozen=True, forbid_unknown_fields=True):
    """Parts of the sentence for a generated portrait, and what it must not show (added to the program's own list)."""

    light: Phrase
    backdrop: Phrase
    style: Phrase = ""
    negative: Phrase = ""


class Output(Part, frozen=True, forbid_unknown_fields=True):
    """Pixels of the finished portrait."""

    width: Annotated[int, msgspec.Meta(ge=64, le=8192)] = 1024
    height: Annotated[int, msgspec.Meta(ge=64, le=8192)] = 1280


class Look(Part, frozen=True, forbid_unknown_fields=True):
    """`name` is the file's stem and goes into commands; `title` and `description` are for people; `place` orders the list.

    `document` makes it a look for an identity document: its picture is the untouched photo, cropped and sized, as `deliver` makes
    it; no portrait is retouched or generated in it.
    """

    title: Title
    description: Phrase
    backdrop: Backdrop
    prompt: Prompt
    name: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)] = "look"
    place: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 100
    document: Document | None = None
    join: Join = Join()
    perspective: Perspective = Perspective()
    light: Light = Light()
    retouch: Retouch = Retouch()
    grade: Grade = Grade()
    crop: Crop = Crop()
    output: Output = Output()
