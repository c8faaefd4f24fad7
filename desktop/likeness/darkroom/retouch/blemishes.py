"""Blemishes and, where asked, moles: the spot's own low and middle frequencies go, its finest texture stays.

Freckles, scars and patches without pigment are part of the person: they fail the tests below and are never touched.
"""

from dataclasses import dataclass

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.darkroom.retouch.plate import Plate, blur
from likeness.darkroom.retouch.spots import Spots, find_spots

LEAST_RED = 0.012
"""Redness of a blemish over the skin around it, in density."""

LEAST_DARK = 0.06
"""Darkness of a mole; a lighter brown spot is a freckle."""

STANDS_OUT, STANDS_OUT_DARK = 4.5, 5.0
"""Of redness and of darkness over the skin's unrest: what is less may be texture or noise."""

BLOOD, PIGMENT = 0.55, 0.45
"""Blood index from which a spot is a blemish, and up to which it is pigment; what lies between is left alone."""

FRECKLED, BLOOD_AMONG_FRECKLES = 20, 0.8
"""Pigment spots on one face from which it is a freckled face, where a blemish has to be plainer."""

NO_BLUE, SOME_BLUE, BLOOD_WITHOUT_BLUE = 0.05, 0.09, 1.0
"""sRGB blue of the skin below which blue says nothing and redness decides alone, and from which it is sound."""

ALONE, ROUND = 0.40, 0.82

NO_SCAR = 0.05
"""Darkness of a blemish over its redness: a scar is redder and lighter than the skin."""

REACH = 1.25
"""Of a healed disc, in radii of the spot: its soft rim lies on clean skin."""


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """What is on this skin."""

    blemishes: Spots
    moles: Spots


def find_marks(plate: Plate) -> Marks:
    """Blemishes and moles of this face, told apart from each other, from freckles, lines and edges."""
    red = find_spots(plate, plate.redness, STANDS_OUT)
    brown = find_spots(plate, -plate.light, STANDS_OUT_DARK)
    pigment = (brown.dark > 0.015) & (brown.blood < PIGMENT) & (brown.alone > ALONE)
    # Without its blue nobody can tell a freckle: it counts.
    unknown = (brown.dark > 0.015) & (brown.alone > ALONE) & (brown.blue < SOME_BLUE)
    freckled = int((pigment | unknown).sum()) >= FRECKLED
    blood = np.interp(red.blue, (NO_BLUE, SOME_BLUE), (BLOOD_WITHOUT_BLUE, BLOOD))
    if freckled:
        # A freckle without its blue passes for a blemish.
        blood = np.where(red.blue > SOME_BLUE, BLOOD_AMONG_FRECKLES, np.inf)
    no_scar = (red.dark > NO_SCAR * red.red) & (red.round > ROUND)
    blemish = (red.red > LEAST_RED) & (red.blood > blood) & (red.alone > ALONE) & no_scar
    mole = pigment & (brown.dark > (1.5 if freckled else 1.0) * LEAST_DARK)
    return Marks(red.only(blemish), brown.only(mole))


def heal_change(plate: Plate, strength: float, moles: float = 0.0) -> Floats:
    """Change of density (h, w, 3) that takes blemishes away by `strength` and moles by `moles`, each 0..1."""
    marks = find_marks(plate)
    change = np.zeros_like(plate.density)
    for spots, share in ((marks.blemishes, strength), (marks.moles, moles)):
        if share > 0 and len(spots):
            change += share * _heal(plate.density + change, plate.skin, spots)
    return change


def _heal(density: Floats, skin: Floats, spots: Spots) -> Floats:
    """From what is there to what the skin around suggests, without the finest texture; zero outside the spots."""
    cover = _discs(skin.shape, spots, REACH)
    clean = skin * (1 - np.clip(1.5 * cover, 0, 1))
    filled = _fill(density, clean, float(spots.sizes.max()))
    change = np.zeros_like(density)
    # Small spots are hardly larger than pores: each size is cut off its texture at its own scale.
    for size in np.unique(spots.sizes):
        alike = spots.only(spots.sizes == size)
        mask = _discs(skin.shape, alike, REACH)[..., None]
        change = np.where(
            mask > 0, change + mask * (filled - blur(density, max(0.45, 0.4 * float(size))) - change), change
        )
    return np.asarray(change, np.float32)


def _discs(shape: tuple[int, ...], spots: Spots, reach: float) -> Floats:
    """(h, w) 0..1: discs about the spots, soft at the rim."""
    cover = np.zeros(shape[:2], np.float32)
    for (x, y), radius in zip(spots.places, reach * spots.radii, strict=True):
        half = int(np.ceil(radius)) + 1
        x0, x1 = max(0, int(x) - half), min(shape[1], int(x) + half + 1)
        y0, y1 = max(0, int(y) - half), min(shape[0], int(y) + half + 1)
        distance = np.hypot(np.arange(x0, x1)[None] - x, np.arange(y0, y1)[:, None] - y)
        rim = np.clip((radius - distance) / (0.35 * radius), 0, 1)
        cover[y0:y1, x0:x1] = np.maximum(cover[y0:y1, x0:x1], rim * rim * (3 - 2 * rim))
    return cover


def _fill(density: Floats, clean: Floats, size: float) -> Floats:
    """(h, w, 3): a smooth surface through the clean skin, carried on over the spots from coarse to fine."""
    surface = np.zeros_like(density)
    for sigma in (8 * size, 4 * size, 2 * size, size):
        weight = blur(clean, sigma)[..., None]
        rest = blur((density - surface) * clean[..., None], sigma) / (weight + np.float32(1e-3))
        surface = surface + rest * np.clip(weight / 0.1, 0, 1)
    return surface
