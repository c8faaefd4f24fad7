"""A library: shelves of books that lead away to a window, warm lamps between them."""

import numpy as np

from likeness.darkroom.backdrop.carpentry import box, cards, lamps, petals, shapes, slab, wall
from likeness.darkroom.backdrop.stage import Camera, Lamps, Shapes

CAMERA = Camera(focal=2.35, yaw=8.5)
LEVEL = 0.085
WOOD = np.array([0.105, 0.058, 0.030])
SHELF, DEPTHS = 0.36, (1.6, 13.0)
PALETTE = np.array(
    [
        (0.16, 0.045, 0.025), (0.10, 0.03, 0.02), (0.045, 0.06, 0.035), (0.03, 0.045, 0.08), (0.20, 0.11, 0.05), (0.30, 0.20, 0.10),
        (0.42, 0.36, 0.26), (0.05, 0.03, 0.02), (0.14, 0.08, 0.04), (0.24, 0.06, 0.03), (0.08, 0.09, 0.09), (0.34, 0.27, 0.17),
    ]
)  # fmt: skip


def build(rng: np.random.Generator) -> tuple[list[Shapes], list[Lamps]]:
    """Far things first."""
    left, right = -1.3, 1.3
    built = [*_far_end(rng), *_shell(left, right)]
    for side, x in ((-1, left), (1, right)):
        built += _case(rng, x, side)
    return [*built, *_table(rng), *_shades(left, right)], [_gilt(rng, left, right)]


def _far_end(rng: np.random.Generator) -> list[Shapes]:
    """A tall window at the end of the aisle with trees before it, and the wall around it."""
    far = DEPTHS[1] + 1.5
    around = wall((-4, far), (4, far), 0, 4.2, [(0.16, 0.125, 0.09)])
    panes = [
        wall(
            (x, far - 0.05),
            (x + 0.42, far - 0.05),
            y,
            y + 0.62,
            [(0.55 + 0.16 * row, 0.60 + 0.16 * row, 0.58 + 0.17 * row)],
        )
        for x in (-0.72, -0.24, 0.24)
        for row, y in enumerate((0.9, 1.58, 2.26, 2.94))
    ]
    count = 60
    places = np.stack(
        [rng.uniform(-0.7, 0.66, count), rng.beta(1.2, 1.8, count) * 2.4 + 0.95, np.full(count, far - 0.06)], axis=-1
    )
    leaves = petals(
        places, rng.uniform(0.04, 0.12, count), rng, rng.uniform(0.3, 1.2, (count, 1)) * np.array([0.30, 0.40, 0.20])
    )
    bars = [wall((x, far - 0.08), (x + 0.06, far - 0.08), 0.9, 3.56, [WOOD * 0.6]) for x in (-0.78, -0.30, 0.18, 0.66)]
    rails = [
        wall((-0.75, far - 0.08), (0.7, far - 0.08), y, y + 0.06, [WOOD * 0.6]) for y in (0.84, 1.52, 2.20, 2.88, 3.56)
    ]
    return [around, *panes, leaves, *bars, *rails]


def _shell(left: float, right: float) -> list[Shapes]:
    far = DEPTHS[1] + 1.5
    fade = np.linspace(1.7, 0.6, 14)[:, None]
    boards = np.random.default_rng(0).uniform(0.8, 1.25, (14, 1))
    floor = slab(left - 0.4, right + 0.4, 2.0, far, 0, fade * boards * np.array([0.12, 0.078, 0.048]))
    runner = slab(-0.55, 0.6, 2.0, far - 0.5, 0.01, fade * np.array([0.075, 0.030, 0.024]))
    ceiling = slab(left - 0.4, right + 0.4, 2.0, far, 3.6, fade * np.array([0.17, 0.14, 0.11]))
    return [floor, runner, ceiling]


def _case(rng: np.random.Generator, x: float, side: int) -> list[Shapes]:
    """One long bookcase along the aisle: back, books, boards and uprights, the far ones first."""
    near, far = DEPTHS
    back = wall((x + side * 0.3, far), (x + side * 0.3, near), 0, 3.3, [WOOD * 0.25])
    books = [_row(rng, x, level) for level in range(9)]
    boards = [wall((x, far), (x, near), y - 0.03, y, [WOOD * 1.5]) for y in np.arange(9) * SHELF + 0.12]
    uprights = [
        wall((x - side * 0.02, z + 0.06), (x - side * 0.02, z), 0, 3.3, [WOOD * 1.2])
        for z in np.arange(far, near, -1.05)
    ]
    cornice = wall((x - side * 0.05, far), (x - side * 0.05, near), 3.2, 3.4, [WOOD * 1.3])
    return [back, *books, *boards, *uprights, cornice]


def _row(rng: np.random.Generator, x: float, level: int) -> Shapes:
    """The spines of a shelf: thick and thin, tall and low, some missing, some in sets."""
    near, far = DEPTHS
    thick = rng.gamma(6.0, 0.008, 420).clip(0.02, 0.12)
    ends = far - np.cumsum(thick)
    kept = ends > near
    thick, ends = thick[kept], ends[kept]
    count = len(thick)
    sets = rng.integers(0, len(PALETTE), count)
    same = rng.random(count) < 0.62
    for index in range(1, count):
        sets[index] = sets[index - 1] if same[index] else sets[index]
    high = (0.27 + 0.03 * rng.standard_normal(count)).clip(0.18, 0.32)
    missing = np.repeat(rng.random(count // 6 + 1) < 0.10, 6)[:count]
    tone = (
        PALETTE[sets]
        * rng.uniform(0.65, 1.35, (count, 1))
        * np.where(missing, 0.08, 1.0)[:, None]
        * (0.75 + 0.06 * level)
    )
    low = level * SHELF + 0.12
    corner = np.stack(
        [np.stack([np.full(count, x), np.full(count, low), z], axis=-1) for z in (ends, ends + thick)], axis=1
    )
    top = corner[:, ::-1] + np.stack([0 * high, high, 0 * high], axis=-1)[:, None]
    return shapes(np.concatenate([corner, top], axis=1), tone)


def _table(rng: np.random.Generator) -> list[Shapes]:
    table = box((-0.5, 0.75), (0.72, 0.77), (7.0, 9.2), WOOD * 2.0, 2.2)
    heaps = []
    for _ in range(7):
        x, z = rng.uniform(-0.45, 0.6), rng.uniform(7.1, 9.0)
        heaps.append(
            box(
                (x, x + 0.24),
                (0.77, 0.77 + rng.uniform(0.03, 0.2)),
                (z, z + 0.17),
                PALETTE[rng.integers(0, len(PALETTE))],
                1.6,
            )
        )
    return [table, *heaps]


def _shades(left: float, right: float) -> list[Shapes]:
    """Lamps with paper shades along the cases, the light they throw on the spines, and two on the table."""
    built = []
    for z in np.arange(12.1, 3.5, -2.1):
        for x, inward in ((left, 1), (right, -1)):
            lit = np.exp(-(np.linspace(-1.6, 1.6, 9) ** 2))[:, None] * np.array([0.20, 0.115, 0.05]) + WOOD * 1.3
            built.append(wall((x + 0.03 * inward, z + 0.45), (x + 0.03 * inward, z - 0.45), 2.56, 2.64, lit))
            built.append(cards([(x + 0.13 * inward, 2.36, z)], 0.15, 0.17, [(0.95, 0.56, 0.25)]))
    return [*built, cards([(-0.2, 1.02, 8.8), (0.45, 1.02, 7.6)], 0.3, 0.2, [(1.2, 0.74, 0.34)])]


def _gilt(rng: np.random.Generator, left: float, right: float) -> Lamps:
    """Gilt on the spines catches the lamps."""
    count = 110
    side = np.where(rng.random(count) < 0.5, left, right)
    places = np.stack([side, rng.uniform(0.3, 2.9, count), rng.uniform(3, 12, count)], axis=-1)
    return lamps(places, rng.pareto(2.2, (count, 1)).clip(0, 3) * np.array([0.9, 0.62, 0.3]) * 0.5)
