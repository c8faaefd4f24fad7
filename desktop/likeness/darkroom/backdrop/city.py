"""A street at dusk: lit windows, shop fronts, lamps and cars under the last light."""

from itertools import pairwise

import numpy as np

from likeness.darkroom.backdrop.carpentry import box, cards, lamps, shapes, slab, together, wall
from likeness.darkroom.backdrop.stage import Camera, Lamps, Shapes

CAMERA = Camera(focal=2.3, yaw=4.0)
LEVEL = 0.085
LEFT, RIGHT, END = -7.0, 8.0, 120.0
WARM, COOL = np.array([1.0, 0.60, 0.27]), np.array([0.78, 0.88, 1.0])
STONE = np.array([0.034, 0.036, 0.048])


def build(rng: np.random.Generator) -> tuple[list[Shapes], list[Lamps]]:
    """Far things first."""
    built = [*_sky(), _end(rng), *_road(rng)]
    for x in (LEFT, RIGHT):
        built += [_houses(rng, x), _windows(rng, x), _shops(rng, x)]
    return [*built, *_parked(rng), _people(rng)], [*_street_lamps(rng), *_cars(rng), _far_lights(rng)]


def _sky() -> list[Shapes]:
    """Orange at the horizon to deep blue above."""
    low, high = np.array([0.62, 0.30, 0.15]), np.array([0.05, 0.095, 0.21])
    steps = np.linspace(0, 1, 24)
    tint = low * np.exp(-4.5 * steps)[:, None] + high * (1 - np.exp(-4.5 * steps))[:, None]
    return [
        shapes([[(-300, y, 300), (300, y, 300), (300, y + 9, 300), (-300, y + 9, 300)]], colour)
        for y, colour in zip(170 * steps - 5, tint, strict=True)
    ]


def _end(rng: np.random.Generator) -> Shapes:
    """Houses at the end of the street, paler with the air before them."""
    x = np.cumsum(rng.uniform(3, 8, 14)) - 40
    return together(
        [
            wall((a, END), (b, END), 0, rng.uniform(7, 26), [rng.uniform(0.8, 1.7) * np.array([0.050, 0.052, 0.075])])
            for a, b in pairwise(x)
        ]
    )


def _road(rng: np.random.Generator) -> list[Shapes]:
    """Asphalt that takes the sky's and the shops' light, in uneven patches; pavements and kerbs."""
    tone = np.linspace(2.2, 1.0, 64)[:, None] * np.array([0.030, 0.032, 0.042])
    road = slab(LEFT, RIGHT, 2.0, END, 0.0, tone)
    count = 420
    z = np.sort(rng.uniform(7, 90, count))[::-1]
    x, size = rng.uniform(LEFT, RIGHT, count), rng.uniform(0.06, 0.3, count)
    warm = rng.beta(0.7, 3.0, (count, 1)) * (0.4 + np.abs(x - 0.5)[:, None] / 8)
    middle, nothing = np.stack([x, np.zeros(count), z], axis=-1), np.zeros(count)
    wide, deep = np.stack([size, nothing, nothing], axis=-1), np.stack([nothing, nothing, 3.5 * size], axis=-1)
    shine = shapes(
        np.stack([middle - wide, middle + deep, middle + wide, middle - deep], axis=1),
        np.array([0.045, 0.048, 0.064]) + warm * np.array([0.11, 0.075, 0.048]),
    )
    paved = [slab(a, b, 2.0, END, 0.12, tone * 1.5) for a, b in ((LEFT, LEFT + 2.2), (RIGHT - 2.2, RIGHT))]
    return [road, shine, *paved]


def _houses(rng: np.random.Generator, x: float) -> Shapes:
    """One side of the street, each house of its own height, depth and tone."""
    z = [END]
    while z[-1] > 4:
        z.append(z[-1] - rng.uniform(6, 14))
    return together(
        [
            wall((x, a), (x, b), 0, rng.uniform(9, 21), [rng.uniform(0.6, 1.9) * STONE + 0.00016 * a])
            for a, b in pairwise(z)
        ]
    )


def _shops(rng: np.random.Generator, x: float) -> Shapes:
    """Lit fronts at street level, parted by piers and by what stands in them."""
    parts = []
    for z in np.arange(108, 8, -5.2):
        glow = (WARM if rng.random() < 0.75 else COOL) * rng.gamma(1.6, 0.22)
        panes = rng.uniform(0.35, 1.3, (9, 1)) * glow
        parts += [
            wall((x * 0.99, z), (x * 0.99, z - 4.4), 0.5, 2.9, panes),
            wall((x * 0.985, z), (x * 0.985, z - 4.6), 2.9, 3.5, [glow * 0.25]),
        ]
    return together(parts)


def _windows(rng: np.random.Generator, x: float) -> Shapes:
    """Windows in rows; a third are lit, each its own way, the others mirror the sky."""
    z, y = (part.ravel() for part in np.meshgrid(np.arange(112, 8, -2.3), np.arange(4.4, 13, 3.0)))
    count = len(z)
    lit = (rng.random(count) < 0.33)[:, None]
    tint = np.where(rng.random((count, 1)) < 0.85, WARM, COOL) * rng.gamma(1.1, 0.45, (count, 1))
    dark = np.array([0.045, 0.055, 0.085]) * rng.uniform(0.5, 1.6, (count, 1))
    corner = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.6), (0.0, 1.6)]
    corners = np.stack(
        [np.stack([np.full(count, x * 0.988), y + up, z - along], axis=-1) for along, up in corner], axis=1
    )
    return shapes(corners, np.where(lit, tint, dark))


def _parked(rng: np.random.Generator) -> list[Shapes]:
    """Cars along the kerbs: dark bodies with a lighter roof that mirrors the sky."""
    built = []
    for z in np.arange(58, 9, -6.2):
        for x in (LEFT + 2.4, RIGHT - 4.2):
            if rng.random() < 0.75:
                paint = rng.uniform(0.4, 2.4) * np.array([0.035, 0.037, 0.045])
                built += [
                    box((x, x + 1.75), (0.25, 0.85), (z, z + 4.2), paint, 3.0),
                    box((x + 0.2, x + 1.55), (0.85, 1.4), (z + 0.9, z + 3.2), paint * 0.7, 3.5),
                ]
    return built


def _people(rng: np.random.Generator) -> Shapes:
    """Passers-by far off, dark against the windows."""
    count = 16
    z = np.sort(rng.uniform(16, 70, count))[::-1]
    x = np.where(rng.random(count) < 0.5, LEFT + 1.2, RIGHT - 1.2) + rng.normal(0, 0.5, count)
    coats = rng.uniform(0.4, 1.6, (count, 1)) * np.array([0.030, 0.030, 0.036])
    return cards(
        np.stack([x, np.full(count, 0.12), z], axis=-1),
        rng.uniform(0.4, 0.55, count),
        rng.uniform(1.55, 1.8, count),
        coats,
    )


def _street_lamps(rng: np.random.Generator) -> list[Lamps]:
    z = np.arange(17, 118, 12.0)
    places = np.array([(x, 5.4, depth) for depth in z for x in (LEFT + 2.3, RIGHT - 2.3)])
    power = (2200 / places[:, 2] ** 2).clip(0.8, 4.5)[:, None] * rng.uniform(0.6, 1.0, (len(places), 1))
    return [lamps(places, np.array([1.0, 0.66, 0.34]) * power)]


def _cars(rng: np.random.Generator) -> list[Lamps]:
    """Pairs of head lamps on the one side, tail lamps on the other, and their shine on the road."""
    z = np.concatenate([rng.uniform(20, 36, 3), rng.uniform(36, 110, 10)])
    coming = rng.random(len(z)) < 0.5
    x = np.where(coming, rng.normal(-1.6, 0.3, len(z)), rng.normal(2.4, 0.3, len(z)))
    tint = np.where(coming[:, None], [1.0, 0.94, 0.82], [0.85, 0.055, 0.03]) * (1500 / z**2).clip(0.35, 2.4)[:, None]
    lit = [lamps(np.stack([x + shift, np.full(len(z), 0.7), z], axis=-1), tint) for shift in (-0.65, 0.65)]
    shine = [lamps(np.stack([x, np.zeros(len(z)), z * nearer], axis=-1), tint * 0.22) for nearer in (0.86, 0.74)]
    return lit + shine


def _far_lights(rng: np.random.Generator) -> Lamps:
    """The many small lights of a town: signs, signals, windows far off; most are faint."""
    count = 150
    z = rng.uniform(25, 118, count)
    x = np.where(rng.random(count) < 0.5, LEFT, RIGHT) * rng.uniform(0.5, 1.0, count)
    kinds = np.array(
        [
            WARM,
            WARM * [1, 0.8, 0.6],
            WARM * [1, 1.2, 1.5],
            COOL,
            [0.95, 0.12, 0.08],
            [0.15, 0.75, 0.5],
            [0.25, 0.4, 1.0],
        ]
    )
    tint = kinds[rng.choice(len(kinds), count, p=[0.3, 0.22, 0.2, 0.13, 0.08, 0.04, 0.03])]
    places = np.stack([x, rng.gamma(2.0, 1.4, count) + 0.5, z], axis=-1)
    return lamps(places, tint * rng.pareto(1.7, (count, 1)).clip(0.03, 3.0) * 0.95)
