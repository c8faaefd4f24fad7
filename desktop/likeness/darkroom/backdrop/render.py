"""One backdrop, painted at a working size and brought to the frame's.

Nothing here has detail finer than the working size shows (paper's tooth apart, which is laid on at full size), so a picture of 7680
pixels costs its own memory and little more. Values stay floating point; the composite rounds them with dither, so that slow
gradients do not band.
"""

from collections.abc import Callable
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop import city, greenery, library, office
from likeness.darkroom.backdrop.canvas import paint_canvas
from likeness.darkroom.backdrop.ground import side_fall, to_frame, vignette, working_size
from likeness.darkroom.backdrop.lens import expose
from likeness.darkroom.backdrop.noise import Places, places_of
from likeness.darkroom.backdrop.paper import STRIP, add_tooth, paint_brand, paint_gradient, paint_paper
from likeness.darkroom.backdrop.picture import lay_picture
from likeness.darkroom.backdrop.stage import Camera, Lamps, Shapes, photograph
from likeness.darkroom.backdrop.window import paint_window
from likeness.darkroom.colour import Floats, to_srgb
from likeness.looks.backdrop import (
    Backdrop,
    Brand,
    Canvas,
    City,
    Gradient,
    Greenery,
    Library,
    Office,
    OwnPicture,
    Paper,
    Scene,
    Transparent,
    Window,
)

Studio = Paper | Canvas | Window | Gradient
Builder = Callable[[np.random.Generator], tuple[list[Shapes], list[Lamps]]]

LEAST_BLUR = 0.45
"""Of the lens's opening: a drawn place holds up only out of focus."""

SMOOTH, PAINTED, SCENE = 480, 768, 320
"""Longer side of the working size: of what is only gradients, of what is painted with a brush, of what is far out of focus."""


def render_backdrop(
    backdrop: Backdrop, width: int, height: int, side: float = 0.0, picture: NDArray[np.uint8] | None = None
) -> Floats | None:
    """(height, width, 3) sRGB values 0..1, unrounded; None for a transparent backdrop.

    `side` -1..1: where the sitter's light comes from (-1 image left). `picture` (H, W, 3) uint8 sRGB is for `OwnPicture`.
    """
    match backdrop:
        case Transparent():
            return None
        case OwnPicture():
            return _picture(backdrop, width, height, picture)
        case Brand():
            painted = _brand(backdrop, width, height, side)
        case Office() | Library() | Greenery() | City():
            painted = _scene(backdrop, width, height, side)
        case Paper() | Canvas() | Window() | Gradient():
            painted = _studio(backdrop, width, height, side)
        case _:
            assert_never(backdrop)
    framed = to_frame(to_srgb(painted), width, height)
    if isinstance(backdrop, Paper) and backdrop.tooth > 0:
        add_tooth(framed, backdrop.tooth, backdrop.seed)
    return np.clip(framed, 0, 1, out=framed)


def _brand(brand: Brand, width: int, height: int, side: float) -> Floats:
    places, aspect = _ground(width, height, SMOOTH)
    return paint_brand(brand, places, side, aspect)


def _studio(backdrop: Studio, width: int, height: int, side: float) -> Floats:
    places, aspect = _ground(width, height, PAINTED if isinstance(backdrop, Canvas) else SMOOTH)
    match backdrop:
        case Paper():
            linear = paint_paper(backdrop, places, side, aspect)
        case Canvas():
            linear = paint_canvas(backdrop, places, side, aspect)
        case Window():
            linear = paint_window(backdrop, places, side, aspect)
        case Gradient():
            linear = paint_gradient(backdrop, places, side, aspect)
    return linear * vignette(places, aspect, backdrop.vignette)[..., None]


def _scene(scene: Scene, width: int, height: int, side: float) -> Floats:
    """A stage built, photographed and printed: its middle at the level that suits the place."""
    places, aspect = _ground(width, height, SCENE)
    build, camera, level = _place_of(scene)
    shapes, lamps = build(np.random.default_rng(scene.seed))
    light = photograph(
        shapes, lamps, camera, (len(places[0]), len(places[1])), LEAST_BLUR + (1 - LEAST_BLUR) * scene.blur
    )
    tint = np.exp(np.array([0.22, 0.0, -0.30], np.float32) * scene.warmth)
    fall = vignette(places, aspect, scene.vignette) * side_fall(places, side, scene.fall)
    return expose(light * tint, level, scene.exposure) * fall[..., None]


def _place_of(scene: Scene) -> tuple[Builder, Camera, float]:
    match scene:
        case Office():
            return office.build, office.CAMERA, office.LEVEL
        case Library():
            return library.build, library.CAMERA, library.LEVEL
        case Greenery():
            return greenery.build, greenery.CAMERA, greenery.LEVEL
        case City():
            return city.build, city.CAMERA, city.LEVEL


def _picture(backdrop: OwnPicture, width: int, height: int, picture: NDArray[np.uint8] | None) -> Floats:
    if picture is None:
        return to_frame(to_srgb(_brand(Brand(colour=backdrop.stand_in), width, height, 0.0)), width, height)
    laid = lay_picture(backdrop, picture, width, height)
    (across, down), aspect = places_of(width, height, height / width), height / width
    for start in range(0, height if backdrop.vignette > 0 else 0, STRIP):
        rows = down[start : start + STRIP]
        # Encoded light goes about as linear light to 1 / 2.4: the corners need no conversion at full size.
        laid[start : start + STRIP] *= (vignette((across, rows), aspect, backdrop.vignette) ** np.float32(1 / 2.4))[
            ..., None
        ]
    return laid


def _ground(width: int, height: int, longest: int) -> tuple[Places, float]:
    wide, tall = working_size(width, height, longest)
    return places_of(wide, tall, height / width), height / width
