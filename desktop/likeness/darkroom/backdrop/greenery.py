"""A garden under trees: lawn, hedge, trunks, leaves in sun and shade, the sky between them."""

import numpy as np

from likeness.darkroom.backdrop.carpentry import cards, lamps, petals, shapes, slab
from likeness.darkroom.backdrop.stage import Camera, Lamps, Shapes

CAMERA = Camera()
LEVEL = 0.17
SHADE, SUN = np.array([0.020, 0.040, 0.012]), np.array([0.34, 0.47, 0.09])


def build(rng: np.random.Generator) -> tuple[list[Shapes], list[Lamps]]:
    """Far things first."""
    built = [_sky(), _lawn(rng)]
    for depth, spread, count in ((32.0, 11.0, 700), (20.0, 8.0, 600), (12.0, 5.0, 420)):
        built += [_trunks(rng, depth, spread), _leaves(rng, depth, spread, count)]
    return built, _glints(rng)


def _sky() -> Shapes:
    return shapes([[(-80, -2, 80), (80, -2, 80), (80, 60, 80), (-80, 60, 80)]], (1.5, 1.75, 1.7))


def _lawn(rng: np.random.Generator) -> Shapes:
    patches = rng.uniform(0.4, 1.3, (24, 1))
    return slab(-40, 40, 2.0, 70.0, 0.0, patches * np.array([0.13, 0.22, 0.05]))


def _trunks(rng: np.random.Generator, depth: float, spread: float) -> Shapes:
    count = 4
    x = rng.uniform(-spread, spread, count) * 0.6
    places = np.stack([x, np.zeros(count), np.full(count, depth)], axis=-1)
    return cards(
        places,
        rng.uniform(0.15, 0.5, count),
        np.full(count, 9.0),
        rng.uniform(0.5, 1.5, (count, 1)) * np.array([0.05, 0.04, 0.028]),
    )


def _leaves(rng: np.random.Generator, depth: float, spread: float, count: int) -> Shapes:
    """Clumps of leaves: within a clump they share the light, sunny above, shaded below."""
    clumps = count // 14
    low = np.where(rng.random(clumps) < 0.35, rng.uniform(0.2, 1.4, clumps), rng.uniform(1.2, 0.32 * depth, clumps))
    centres = np.stack([rng.uniform(-spread, spread, clumps), low, rng.uniform(0.85, 1.1, clumps) * depth], axis=-1)
    which = rng.integers(0, clumps, count)
    offset = rng.standard_normal((count, 3)) * np.array([0.045, 0.035, 0.02]) * depth
    sun = rng.beta(0.8, 1.6, clumps)[which] + 0.25 * offset[:, 1] / (0.035 * depth) + rng.normal(0, 0.15, count)
    colour = SHADE + (SUN - SHADE) * np.clip(sun, 0, 1)[:, None] ** 1.5
    colour *= rng.uniform(0.75, 1.25, (count, 3)) ** 0.6
    return petals(centres[which] + offset, rng.uniform(0.008, 0.022, count) * depth, rng, colour)


def _glints(rng: np.random.Generator) -> list[Lamps]:
    """Sun on wet leaves and sky through gaps."""
    count = 170
    z = rng.uniform(8, 32, count)
    y = 1.5 + rng.normal(0.16, 0.22, count) * z / 2.1
    places = np.stack([rng.uniform(-0.5, 0.5, count) * z / 2.1 * 1.2, y, z], axis=-1)
    power = rng.pareto(1.6, (count, 1)).clip(0, 6) * np.array([0.95, 1.0, 0.6])
    return [lamps(places, power * 2.2)]
