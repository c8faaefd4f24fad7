"""An office by day: desks, screens, plants and lamps before a wall of windows."""

import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop.carpentry import box, cards, lamps, petals, shapes, slab, wall
from likeness.darkroom.backdrop.stage import Camera, Lamps, Shapes

CAMERA = Camera(focal=2.55, yaw=-13.0)
LEVEL = 0.21
"""Where the scene's geometric middle is brought: a bright room, below the face."""

WINDOWS, LEFT, RIGHT, CEILING = 12.5, -6.5, 2.7, 3.0
FRAME = (0.035, 0.036, 0.038)


def build(rng: np.random.Generator) -> tuple[list[Shapes], list[Lamps]]:
    """Far things first."""
    built = [*_outside(rng), *_shell(), *_window_wall(), *_side_wall(rng)]
    for row, depth in enumerate((10.6, 8.3, 6.1)):
        built += _desks(rng, depth, -4.6 + 0.85 * row)
    return [*built, *_plant(rng, 1.55, 8.8, 1.7), *_plant(rng, -3.6, 6.4, 1.2)], _lamps(rng)


def _outside(rng: np.random.Generator) -> list[Shapes]:
    """Sky, brighter to the horizon's haze, and the houses across the street."""
    heights = np.linspace(-2, 14, 9)
    sky = [
        shapes(
            [[(-60, y, 60), (60, y, 60), (60, y + 2.5, 60), (-60, y + 2.5, 60)]],
            (2.3 + y / 14, 2.6 + y / 9, 3.0 + y / 6),
        )
        for y in heights
    ]
    x = np.cumsum(rng.uniform(2.5, 6, 14)) - 40
    tall = rng.uniform(-1.5, 6, 14)
    grey = rng.uniform(0.45, 1.3, (14, 1)) * np.array([0.95, 1.0, 1.06])
    blocks = cards(np.stack([x, np.full(14, -8.0), np.full(14, 38.0)], axis=-1), rng.uniform(3, 6, 14), tall + 8, grey)
    trees = _crowns(rng, 26)
    return [*sky, blocks, trees]


def _crowns(rng: np.random.Generator, count: int) -> Shapes:
    centres = np.stack([rng.uniform(-20, 12, count), rng.uniform(-2, 1.6, count), rng.uniform(22, 30, count)], axis=-1)
    green = rng.uniform(0.35, 1.0, (count, 1)) * np.array([0.34, 0.5, 0.24])
    return petals(centres, rng.uniform(0.8, 1.8, count), rng, green)


def _shell() -> list[Shapes]:
    """Floor that mirrors the windows a little, and a ceiling with panels of light."""
    near_to_far = np.linspace(1.5, 0.7, 16)[:, None]
    floor = slab(LEFT, RIGHT, 2.0, WINDOWS, 0.0, near_to_far * np.array([0.30, 0.295, 0.285]))
    ceiling = slab(
        LEFT, RIGHT, 2.0, WINDOWS, CEILING, np.linspace(0.95, 0.6, 16)[:, None] * np.array([0.62, 0.62, 0.61])
    )
    panels = [
        shapes(
            [
                [
                    (x, CEILING - 0.01, z),
                    (x + 0.25, CEILING - 0.01, z),
                    (x + 0.25, CEILING - 0.01, z + 1.3),
                    (x, CEILING - 0.01, z + 1.3),
                ]
            ],
            (3.4, 3.3, 3.1),
        )
        for z in (10.6, 8.4, 6.2, 4.2)
        for x in (-5.2, -3.0, -0.8, 1.4)
    ]
    return [floor, ceiling, *panels]


def _window_wall() -> list[Shapes]:
    """Mullions, a transom and a parapet against the light."""
    posts = np.arange(LEFT, RIGHT + 0.1, 1.53)
    uprights = [box((x - 0.05, x + 0.05), (0, CEILING), (WINDOWS - 0.12, WINDOWS), FRAME) for x in posts]
    rail = box((LEFT, RIGHT), (2.22, 2.30), (WINDOWS - 0.1, WINDOWS), FRAME)
    parapet = wall(
        (LEFT, WINDOWS - 0.1),
        (RIGHT, WINDOWS - 0.1),
        0.0,
        0.75,
        np.linspace(0.8, 1.0, 6)[:, None] * np.array([0.26, 0.26, 0.26]),
    )
    blind = wall((LEFT, WINDOWS - 0.15), (RIGHT, WINDOWS - 0.15), 2.75, CEILING, [(0.5, 0.5, 0.49)])
    return [*uprights, rail, parapet, blind]


def _side_wall(rng: np.random.Generator) -> list[Shapes]:
    """The wall to the right, lit by the windows at its far end, with a shelf and two pictures."""
    lit = np.linspace(1.35, 0.55, 14)[:, None] * np.array([0.50, 0.485, 0.46])
    built = [wall((RIGHT, WINDOWS), (RIGHT, 2.0), 0.0, CEILING, lit)]
    for z, tone in ((10.8, (0.10, 0.13, 0.16)), (9.0, (0.30, 0.20, 0.13))):
        built.append(wall((RIGHT - 0.02, z), (RIGHT - 0.02, z - 1.0), 1.35, 2.15, [(0.7, 0.7, 0.69)]))
        built.append(wall((RIGHT - 0.03, z - 0.12), (RIGHT - 0.03, z - 0.88), 1.45, 2.05, [tone]))
    return [
        *built,
        box((RIGHT - 0.45, RIGHT), (0, 0.85), (7.4, 10.0), (0.22, 0.15, 0.10), 2.0),
        *_clutter(rng, RIGHT - 0.25, 0.85, (9.8, 7.6)),
    ]


def _clutter(rng: np.random.Generator, x: float, y: float, depths: tuple[float, float]) -> list[Shapes]:
    """Books and boxes standing on something."""
    z = np.sort(rng.uniform(min(depths), max(depths), 14))[::-1]
    places = np.stack([rng.normal(x, 0.05, 14), np.full(14, y), z], axis=-1)
    return [cards(places, rng.uniform(0.04, 0.2, 14), rng.uniform(0.1, 0.34, 14), _tones(rng, 14))]


def _tones(rng: np.random.Generator, count: int) -> NDArray[np.float64]:
    palette = np.array(
        [
            (0.45, 0.44, 0.42),
            (0.06, 0.08, 0.11),
            (0.30, 0.17, 0.09),
            (0.09, 0.16, 0.22),
            (0.35, 0.30, 0.22),
            (0.03, 0.03, 0.03),
            (0.30, 0.08, 0.05),
        ]
    )
    return palette[rng.integers(0, len(palette), count)] * rng.uniform(0.7, 1.3, (count, 1))


def _desks(rng: np.random.Generator, depth: float, start: float) -> list[Shapes]:
    """A row of desks with screens seen from front and back, chairs before them."""
    built = []
    for place in range(4):
        x = start + 1.75 * place
        built.append(box((x, x + 1.55), (0.70, 0.74), (depth, depth + 0.75), (0.34, 0.25, 0.17), 2.2))
        built += [
            box((x + leg, x + leg + 0.05), (0, 0.70), (depth + 0.3, depth + 0.35), (0.05, 0.05, 0.05))
            for leg in (0.05, 1.45)
        ]
        facing = rng.random() < 0.5
        screen = (0.55, 0.68, 0.85) if facing else (0.02, 0.02, 0.022)
        left = x + rng.uniform(0.3, 0.6)
        built.append(box((left, left + 0.58), (0.86, 1.2), (depth + 0.4, depth + 0.43), screen, 1.0))
        built += _clutter_on(rng, x, depth)
        built += _chair(rng, x + rng.uniform(0.4, 0.9), depth - 0.35)
    return built


def _clutter_on(rng: np.random.Generator, x: float, depth: float) -> list[Shapes]:
    places = np.stack([x + rng.uniform(0.05, 1.5, 5), np.full(5, 0.74), np.full(5, depth + 0.2)], axis=-1)
    return [cards(places, rng.uniform(0.05, 0.25, 5), rng.uniform(0.04, 0.22, 5), _tones(rng, 5))]


def _chair(rng: np.random.Generator, x: float, depth: float) -> list[Shapes]:
    """A back that narrows upward, on a post, with a seat."""
    tone = np.array([(0.035, 0.035, 0.04), (0.09, 0.10, 0.12), (0.16, 0.11, 0.075)])[rng.integers(0, 3)]
    high = rng.uniform(0.92, 1.06)
    back = [
        shapes([[(x, 0.56, depth), (x + 0.44, 0.56, depth), (x + 0.40, 0.8, depth), (x + 0.04, 0.8, depth)]], tone),
        shapes(
            [[(x + 0.04, 0.8, depth), (x + 0.40, 0.8, depth), (x + 0.33, high, depth), (x + 0.11, high, depth)]],
            tone * 1.4,
        ),
    ]
    seat = box((x - 0.01, x + 0.45), (0.44, 0.50), (depth, depth + 0.44), tone, 2.0)
    return [seat, box((x + 0.2, x + 0.24), (0.0, 0.56), (depth, depth + 0.04), (0.03, 0.03, 0.03)), *back]


def _plant(rng: np.random.Generator, x: float, z: float, high: float) -> list[Shapes]:
    pot = box((x - 0.17, x + 0.17), (0, 0.4), (z - 0.17, z + 0.17), (0.5, 0.48, 0.45))
    count = 70
    centres = np.stack([rng.normal(x, 0.26, count), rng.uniform(0.45, high, count), rng.normal(z, 0.2, count)], axis=-1)
    lit = rng.uniform(0.5, 2.2, (count, 1)) * (0.5 + centres[:, 1:2] / high)
    return [pot, petals(centres, rng.uniform(0.08, 0.2, count), rng, lit * np.array([0.055, 0.11, 0.04]))]


def _lamps(rng: np.random.Generator) -> list[Lamps]:
    """Pendants over the desks."""
    x = np.arange(-5.2, 2.2, 1.2)
    pendants = np.stack([x, np.full(len(x), 2.05), np.full(len(x), 9.6)], axis=-1)
    return [lamps(pendants, rng.uniform(0.6, 1.0, (len(x), 1)) * np.array([9.0, 7.2, 4.8]))]
