"""The whole retouch: each step in its turn on the plate of the face, laid over the portrait once."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.blemishes import heal_change
from likeness.darkroom.retouch.eyes import eye_change
from likeness.darkroom.retouch.plate import Plate, Step, lay
from likeness.darkroom.retouch.redness import redness_change
from likeness.darkroom.retouch.shine import shine_change
from likeness.darkroom.retouch.skin import cut_face
from likeness.darkroom.retouch.stray_hairs import thin_alpha
from likeness.darkroom.retouch.teeth import teeth_change
from likeness.darkroom.retouch.under_eye import under_eye_change
from likeness.darkroom.retouch.wrinkles import wrinkle_change
from likeness.looks.retouch import Strengths
from likeness.vision.faces import Face

VISIBLE = 0.002
"""Density: a change below half a step of 8 bits is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Retouched:
    """`colours` (H, W, 3) sRGB 0..1, `alpha` (H, W), and the names of the steps that changed something."""

    colours: Floats
    alpha: Floats
    performed: tuple[str, ...]


def retouch(colours: Floats, alpha: Floats, face: Face, strengths: Strengths) -> Retouched:
    """Retouch one face. No pixel is moved: only tone and colour at a place change, and the alpha of strands beyond the hair.

    `colours` (H, W, 3) float32 sRGB 0..1 free of the old background, `alpha` (H, W) float32, `face` in the same pixels.
    With all strengths 0, and where a step finds nothing, the same arrays come back.
    """
    performed = []
    steps = tuple(_steps(strengths))
    plate = cut_face(colours, alpha, face) if steps else None
    if plate is not None:
        change = np.zeros_like(plate.density)
        for name, strength, step in steps:
            found = step(plate, strength)
            if float(np.abs(found).max(initial=0.0)) > VISIBLE:
                performed.append(name)
                change += found
                plate = plate.with_change(found)
        colours = lay(colours, plate, change) if performed else colours
    thinned = thin_alpha(alpha, face, strengths.stray_hairs)
    if thinned is not alpha and float(np.abs(thinned - alpha).max(initial=0.0)) > VISIBLE:
        performed.append("stray_hairs")
        alpha = thinned
    return Retouched(colours, alpha, tuple(performed))


def _steps(strengths: Strengths) -> Iterator[tuple[str, float, Step]]:
    """What is asked for, in the order in which it is done: spots first, so that no broad step spreads them."""
    if strengths.blemishes > 0 or strengths.moles > 0:
        name = "blemishes" if strengths.blemishes > 0 else "moles"
        yield name, strengths.blemishes, lambda plate, share: heal_change(plate, share, strengths.moles)
    for name, strength, step in (
        ("redness", strengths.redness, redness_change),
        ("shine", strengths.shine, shine_change),
        ("under_eye", strengths.under_eye, under_eye_change),
        ("wrinkles", strengths.wrinkles, wrinkle_change),
        ("eye_whites", strengths.eye_whites, eye_change),
        ("teeth", strengths.teeth, teeth_change),
    ):
        if strength > 0:
            yield name, strength, step


def apply_step(colours: Floats, alpha: Floats, face: Face, step: Step, strength: float) -> Floats:
    """One step alone over a portrait (H, W, 3); strength 0 returns the same array."""
    plate: Plate | None = cut_face(colours, alpha, face) if strength > 0 else None
    if plate is None:
        return colours
    change = step(plate, strength)
    return lay(colours, plate, change) if float(np.abs(change).max(initial=0.0)) > VISIBLE else colours
