"""A garden under trees: lawn, hedges, trunks, leaves in sun and shade, the sky between them."""

import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop.carpentry import cards, lamps, petals, shapes, slab
from likeness.darkroom.backdrop.stage import Camera, Lamps, Points, Shapes

CAMERA = Camera(focal=2.4)
LEVEL = 0.15
SHADE, SUN, GROUND = np.array([0.024, 0.040, 0.017]), np.array([0.36, 0.44, 0.125]), np.array([0.125, 0.175, 0.062])


def build(rng: np.random.Generator) -> tuple[list[Shapes], list[Lamps]]:
    """Far things first."""
    built = [_sky(), slab(-90, 90, 2.0, 90.0, 0.0, [GROUND]), _wood(rng), _dapples(rng)]
    for depth, spread, count in ((34.0, 21.0, 1900), (21.0, 13.0, 1500), (12.0, 7.5, 780)):
        built += [
            _trunks(rng, depth, spread),
            _crowns(rng, depth, spread, count),
            _hedge(rng, depth, spread, count // 3),
        ]
    return built, [_glints(rng)]


def _sky() -> Shapes:
    return shapes([[(-90, -2, 90), (90, -2, 90), (90, 70, 90), (-90, 70, 90)]], (1.35, 1.55, 1.5))


def _wood(rng: np.random.Generator) -> Shapes:
    """The dark edge of a wood far behind, with an uneven top."""
    count = 165
    x = rng.uniform(-40, 40, count)
    centres = np.stack(
        [x, 1.5 + rng.uniform(0, 7, count) * (0.7 + 0.3 * np.sin(0.35 * x + rng.uniform(0, 6))), np.full(count, 70.0)],
        axis=-1,
    )
    return petals(
        centres,
        rng.uniform(1.6, 3.6, count),
        rng,
        _green(rng, rng.beta(1.2, 4.0, count)) * 1.3 + np.array([0.03, 0.045, 0.05]),
    )


def _dapples(rng: np.random.Generator) -> Shapes:
    """Sun and shade on the lawn: flat lozenges, many and small."""
    count = 770
    z = np.sort(rng.uniform(5.5, 60, count) ** 1.0)[::-1]
    x, size = rng.uniform(-1.1, 1.1, count) * z / 2.0, rng.uniform(0.15, 0.9, count) * (0.4 + z / 30)
    tone = GROUND * (0.35 + 1.9 * rng.beta(0.7, 1.3, (count, 1)))
    middle, nothing = np.stack([x, np.zeros(count), z], axis=-1), np.zeros(count)
    wide, deep = np.stack([size, nothing, nothing], axis=-1), np.stack([nothing, nothing, 1.4 * size], axis=-1)
    return shapes(np.stack([middle - wide, middle + deep, middle + wide, middle - deep], axis=1), tone)


def _trunks(rng: np.random.Generator, depth: float, spread: float) -> Shapes:
    count = 6
    x = rng.uniform(-spread, spread, count) * 0.7
    places = np.stack([x, np.zeros(count), np.full(count, depth)], axis=-1)
    bark = rng.uniform(0.6, 1.6, (count, 1)) * np.array([0.06, 0.047, 0.034])
    return cards(places, rng.uniform(0.15, 0.4, count), np.full(count, 0.5 * depth), bark)


def _crowns(rng: np.random.Generator, depth: float, spread: float, count: int) -> Shapes:
    """Boughs that hang into the picture: clumps of leaves that share their light."""
    clumps = count // 16
    centres = np.stack(
        [
            rng.uniform(-spread, spread, clumps),
            1.3 + rng.beta(1.6, 1.0, clumps) * 0.26 * depth,
            rng.uniform(0.85, 1.1, clumps) * depth,
        ],
        axis=-1,
    )
    return _leaves(rng, centres, depth, count, rng.beta(0.8, 1.7, clumps))


def _hedge(rng: np.random.Generator, depth: float, spread: float, count: int) -> Shapes:
    """Shrubs at the foot of the trees."""
    clumps = count // 12
    centres = np.stack(
        [rng.uniform(-spread, spread, clumps), rng.uniform(0.1, 1.5, clumps), rng.uniform(0.9, 1.05, clumps) * depth],
        axis=-1,
    )
    return _leaves(rng, centres, 0.8 * depth, count, rng.beta(0.9, 2.6, clumps))


def _leaves(rng: np.random.Generator, centres: Points, depth: float, count: int, sun: NDArray[np.float64]) -> Shapes:
    """Sunny above, shaded below; what lets the sun through is yellower."""
    which = rng.integers(0, len(centres), count)
    offset = rng.standard_normal((count, 3)) * np.array([0.040, 0.030, 0.02]) * depth
    lit = sun[which] + 0.2 * offset[:, 1] / (0.03 * depth) + rng.normal(0, 0.16, count)
    return petals(
        centres[which] + offset, rng.uniform(0.008, 0.021, count) * depth, rng, _green(rng, np.clip(lit, 0, 1))
    )


def _green(rng: np.random.Generator, lit: NDArray[np.float64]) -> NDArray[np.float64]:
    tone = SHADE + (SUN - SHADE) * lit[:, None] ** 1.6
    return tone * np.exp(rng.normal(0, 0.16, (len(lit), 1)) * np.array([1.0, 0.1, -0.5]))


def _glints(rng: np.random.Generator) -> Lamps:
    """Sky through small gaps, and sun on leaves: most of them faint."""
    count = 480
    z = rng.uniform(10, 60, count)
    y = 1.5 + rng.normal(0.14, 0.13, count) * z / 2.4
    places = np.stack([rng.uniform(-1.0, 1.0, count) * z / 2.4, y, z], axis=-1)
    return lamps(places, rng.pareto(1.9, (count, 1)).clip(0, 4) * np.array([0.95, 1.0, 0.68]) * 0.9)
