"""A street at dusk: lit windows, shop fronts, lamps and cars under the last light."""

from itertools import pairwise

import numpy as np

from likeness.darkroom.backdrop.carpentry import lamps, shapes, slab, together, wall
from likeness.darkroom.backdrop.stage import Camera, Lamps, Shapes

CAMERA = Camera(yaw=5.0)
LEVEL = 0.055
LEFT, RIGHT, END = -6.5, 7.5, 110.0
WARM, COOL = np.array([1.0, 0.62, 0.28]), np.array([0.75, 0.88, 1.0])


def build(rng: np.random.Generator) -> tuple[list[Shapes], list[Lamps]]:
    """Far things first."""
    built = [
        *_sky(),
        _end(rng),
        slab(LEFT - 3, RIGHT + 3, 2.0, END, 0.0, np.linspace(1.6, 0.7, 12)[:, None] * np.array([0.022, 0.024, 0.032])),
    ]
    windows = []
    for x in (LEFT, RIGHT):
        built.append(_front(rng, x))
        built.append(_shops(rng, x))
        windows.append(_windows(rng, x))
    return built + windows, [*_street_lamps(), *_cars(rng), *_far_lights(rng)]


def _sky() -> list[Shapes]:
    """Orange at the horizon to deep blue above."""
    low, high = np.array([0.62, 0.30, 0.16]), np.array([0.045, 0.085, 0.20])
    steps = np.linspace(0, 1, 14)
    y = 190 * steps - 5
    tint = low * np.exp(-5 * steps)[:, None] + high * (1 - np.exp(-5 * steps))[:, None]
    return [
        shapes([[(-300, b, 300), (300, b, 300), (300, b + 16, 300), (-300, b + 16, 300)]], c)
        for b, c in zip(y, tint, strict=True)
    ]


def _end(rng: np.random.Generator) -> Shapes:
    """Houses at the end of the street."""
    x = np.linspace(-30, 30, 13)
    parts = [
        wall((a, END), (a + 5.5, END), 0, rng.uniform(8, 34), [rng.uniform(0.5, 1.2) * np.array([0.030, 0.035, 0.055])])
        for a in x
    ]
    return together(parts)


def _front(rng: np.random.Generator, x: float) -> Shapes:
    """The houses of one side, each of its own height and tone."""
    z = [END]
    while z[-1] > 4:
        z.append(z[-1] - rng.uniform(7, 16))
    parts = [
        wall((x, a), (x, b), 0, rng.uniform(11, 24), [rng.uniform(0.6, 1.6) * np.array([0.028, 0.030, 0.042])])
        for a, b in pairwise(z)
    ]
    return together(parts)


def _shops(rng: np.random.Generator, x: float) -> Shapes:
    """Lit fronts at street level."""
    z = np.arange(100, 8, -4.6)
    tint = np.where(rng.random((len(z), 1)) < 0.7, WARM, COOL) * rng.uniform(0.05, 0.9, (len(z), 1))
    parts = [wall((x * 0.99, a), (x * 0.99, a - 3.4), 0.5, 3.0, [c]) for a, c in zip(z, tint, strict=True)]
    return together(parts)


def _windows(rng: np.random.Generator, x: float) -> Shapes:
    """Windows in rows; two in five are lit."""
    z, y = (part.ravel() for part in np.meshgrid(np.arange(104, 8, -2.7), np.arange(4.4, 14, 3.1)))
    lit = rng.random(len(z)) < 0.4
    z, y = z[lit], y[lit]
    tint = np.where(rng.random((len(z), 1)) < 0.8, WARM, COOL) * rng.gamma(1.5, 0.35, (len(z), 1))
    corner = [(0.0, 0.0), (1.2, 0.0), (1.2, 1.6), (0.0, 1.6)]
    corners = np.stack(
        [np.stack([np.full(len(z), x * 0.985), y + up, z - along], axis=-1) for along, up in corner], axis=1
    )
    return shapes(corners, tint)


def _street_lamps() -> list[Lamps]:
    z = np.arange(14, 100, 11.0)
    places = [(x, 5.2, depth) for depth in z for x in (LEFT + 2.2, RIGHT - 2.2)]
    depth = np.array([place[2] for place in places])
    return [lamps(places, (WARM * np.array([1, 0.95, 0.8])) * (2600 / depth**2).clip(0.8, 10)[:, None])]


def _cars(rng: np.random.Generator) -> list[Lamps]:
    """Pairs of head lamps on the one side, tail lamps on the other."""
    z = np.concatenate([rng.uniform(16, 30, 3), rng.uniform(30, 95, 9)])
    side = rng.random(len(z)) < 0.5
    x = np.where(side, rng.normal(-1.4, 0.3, len(z)), rng.normal(2.6, 0.3, len(z)))
    tint = np.where(side[:, None], [1.0, 0.95, 0.85], [0.9, 0.06, 0.035]) * (1600 / z**2).clip(0.5, 7)[:, None]
    return [lamps(np.stack([x + shift, np.full(len(z), 0.7), z], axis=-1), tint) for shift in (-0.65, 0.65)]


def _far_lights(rng: np.random.Generator) -> list[Lamps]:
    """The many small lights of a town: signs, signals, windows far off; most are faint."""
    count = 110
    z = rng.uniform(25, 108, count)
    x = np.where(rng.random(count) < 0.5, LEFT, RIGHT) * rng.uniform(0.55, 1.0, count)
    y = rng.gamma(2.0, 1.5, count) + 0.5
    kinds = np.array([WARM, WARM, WARM * [1, 0.85, 0.7], COOL, [0.95, 0.12, 0.08], [0.15, 0.8, 0.55], [0.2, 0.35, 1.0]])
    tint = kinds[rng.choice(len(kinds), count, p=[0.3, 0.2, 0.2, 0.15, 0.08, 0.04, 0.03])]
    return [lamps(np.stack([x, y, z], axis=-1), tint * rng.pareto(1.5, (count, 1)).clip(0.05, 6))]
