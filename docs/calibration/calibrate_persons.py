"""Where photos of one person end and photos of another begin: figures, a plot, and how well groups are found.

python docs/calibration/calibrate_persons.py MODELS PEOPLE HELD_OUT OUT.png

PEOPLE holds PERSON/NN.jpg; HELD_OUT holds ID_N.jpg + .json with `identity`. The figures are in capture.md.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from likeness.capture.intake import read_photo
from likeness.capture.person import NEAR_ONE, SAME_PERSON, join_near, people_in
from likeness.vision.faces import find_faces
from likeness.vision.identity import embed
from likeness.vision.models import VisionModels

Sets = dict[str, np.ndarray]

TRIALS = 300
INK, FAINT, SAME_COLOUR, OTHER_COLOUR = "#3b3630", "#cfc9c0", "#2f6f62", "#b4572e"


def read_set(models: VisionModels, paths: Sequence[Path]) -> Sets:
    """Person to (N, 128) embeddings."""
    found: dict[str, list[np.ndarray]] = {}
    for path in paths:
        pixels = read_photo(path).pixels
        faces = find_faces(models, pixels)
        if faces:
            truth = json.loads(path.with_suffix(".json").read_text())
            found.setdefault(str(truth.get("identity", path.parent.name)), []).append(embed(models, pixels, faces[0]))
    return {person: np.stack(points).astype(float) for person, points in found.items()}


def group_distances(people: Sets, size: int, chance: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Average distances between two groups of up to `size` photos: of one person, and of two."""
    names, same, other = list(people), [], []
    for _ in range(TRIALS * 4):
        first, second = chance.choice(len(names), 2, replace=False)
        own = people[names[first]][chance.permutation(len(people[names[first]]))]
        half = min(size, len(own) // 2)
        if half:
            same.append(_average(own[:half], own[half : 2 * half]))
        strange = people[names[second]]
        other.append(_average(own[:size], strange[chance.permutation(len(strange))][:size]))
    return np.array(same), np.array(other)


def _average(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.linalg.norm(a[:, None] - b, axis=-1).mean())


def mixes(people: Sets, limit: float, chance: np.random.Generator) -> tuple[int, int, int, int]:
    """4 to 12 photos of one person and up to 3 of another, cut at `limit`: own photos outside the main group of all own, strangers inside of all."""
    names, lost, own_count, missed, strangers = list(people), 0, 0, 0, 0
    for _ in range(TRIALS):
        first, second = chance.choice(len(names), 2, replace=False)
        own = people[names[first]][chance.permutation(len(people[names[first]]))[: chance.integers(4, 13)]]
        strange = people[names[second]][
            chance.permutation(len(people[names[second]]))[: chance.integers(0, min(4, len(own)))]
        ]
        points = np.concatenate([own, strange])
        groups = join_near(np.linalg.norm(points[:, None] - points, axis=-1), limit)
        main = max(groups, key=len)
        lost += sum(index not in main for index in range(len(own)))
        missed += sum(index >= len(own) for index in main)
        own_count, strangers = own_count + len(own), strangers + len(strange)
    return lost, own_count, missed, strangers


def as_shipped(people: Sets, chance: np.random.Generator) -> tuple[int, int]:
    """Sets of two people with at least three photos each: how often `people_in` finds exactly the two, of how many."""
    names, right = [name for name in people if len(people[name]) >= 3], 0
    for _ in range(TRIALS):
        first, second = chance.choice(len(names), 2, replace=False)
        sides = [
            people[names[which]][chance.permutation(len(people[names[which]]))[: chance.integers(3, 9)]]
            for which in (first, second)
        ]
        groups = people_in(list(np.concatenate(sides).astype(np.float32)))
        border = len(sides[0])
        wanted = {tuple(range(border)), tuple(range(border, border + len(sides[1])))}
        right += {group.members for group in groups} == wanted
    return right, TRIALS


def plot(out: Path, title: str, same: np.ndarray, other: np.ndarray) -> None:
    """Both distributions and the two thresholds, 960x420 pixels."""
    size, left, right, top, bottom = (960, 420), 60, 930, 84, 350
    image = Image.new("RGB", size, "#faf8f5")
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(15)
    edges = np.linspace(0.15, 1.0, 69)
    tables = [np.histogram(values, edges)[0] / len(values) for values in (same, other)]
    highest = max(table.max() for table in tables)

    def across(value: float) -> float:
        return left + (value - edges[0]) / (edges[-1] - edges[0]) * (right - left)

    for bars in zip(*tables, edges[:-1], edges[1:], strict=True):
        *heights, x0, x1 = bars
        # The taller first, so that the other is seen before it.
        for height, colour in sorted(zip(heights, (SAME_COLOUR, OTHER_COLOUR), strict=True), reverse=True):
            if height:
                draw.rectangle(
                    (across(x0) + 1, bottom - height / highest * (bottom - top), across(x1) - 1, bottom), fill=colour
                )
    for value, name, side in ((SAME_PERSON, "one person up to", 1), (NEAR_ONE, "near one photo", -1)):
        draw.line((across(value), top - 32, across(value), bottom), fill=INK, width=2)
        anchor = "la" if side > 0 else "ra"
        draw.text((across(value) + 8 * side, top - 34), f"{name} {value}", fill=INK, font=font, anchor=anchor)
    draw.line((left, bottom, right, bottom), fill=INK)
    for tick in np.arange(0.2, 1.01, 0.1):
        draw.line((across(tick), bottom, across(tick), bottom + 5), fill=INK)
        draw.text((across(tick), bottom + 9), f"{tick:.1f}", fill=INK, font=font, anchor="ma")
    draw.text((left, 16), title, fill=INK, font=font)
    draw.text((left, 385), "Same person", fill=SAME_COLOUR, font=font)
    draw.text((left + 120, 385), "Two people", fill=OTHER_COLOUR, font=font)
    draw.text((right, 385), "distance of embeddings", fill=INK, font=font, anchor="ra")
    image.quantize(32).save(out, optimize=True)


def main() -> None:
    models = VisionModels(Path(sys.argv[1]))
    six = read_set(models, sorted(Path(sys.argv[2]).glob("*/[0-9][0-9].jpg")))
    others = read_set(models, sorted(Path(sys.argv[3]).glob("*.jpg")))
    for title, people in (("the six", six), ("held out", others)):
        chance = np.random.default_rng(1)
        print(f"== {title}: {len(people)} people, {sum(map(len, people.values()))} photos")
        for size in (1, 2, 4, 8):
            same, other = group_distances(people, size, chance)
            print(
                f"groups of {size}: same 50, 95, 99 %",
                np.percentile(same, (50, 95, 99)).round(3),
                "different 1, 5, 50 %",
                np.percentile(other, (1, 5, 50)).round(3),
            )
        for limit in (0.48, 0.50, 0.52, 0.54, 0.56, 0.58):
            print(f"cut at {limit}: own lost, of; strangers missed, of", mixes(people, limit, np.random.default_rng(2)))
        print("two people found as two, of", as_shipped(people, np.random.default_rng(3)))
    same, other = group_distances(others, 1, np.random.default_rng(1))
    plot(
        Path(sys.argv[4]),
        f"Two single photos each, {len(others)} rendered people that the thresholds were not set on",
        same,
        other,
    )


if __name__ == "__main__":
    main()
