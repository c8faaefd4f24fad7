"""The two anchors of the likeness curve, with intervals and a plot: a picture against the mean of a person's other photos.

python docs/calibration/calibrate_likeness.py MODELS PEOPLE OUT.png TRAINING_SET ...

PEOPLE holds PERSON/NN.jpg; a training set holds ID_N.jpg + .json with `identity`. The figures are in likeness.md.
"""

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from likeness.capture.intake import read_photo
from likeness.vision.faces import find_faces
from likeness.vision.identity import CURVE, embed, likeness
from likeness.vision.models import VisionModels

Embeddings = dict[str, NDArray[np.float64]]
Sides = dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]]
"""Per person: distances of own pictures to the mean of the others, and of everybody else's pictures to the mean of all."""

DRAWS = 200
FALSE_MATCH = 1.0


def embeddings(models: VisionModels, paths: Iterable[Path], person_of: Callable[[Path], str]) -> Embeddings:
    found: dict[str, list[NDArray[np.float32]]] = {}
    for path in paths:
        pixels = read_photo(path).pixels
        faces = find_faces(models, pixels)
        if faces:
            found.setdefault(person_of(path), []).append(embed(models, pixels, faces[0]))
    return {person: np.stack(rows).astype(np.float64) for person, rows in found.items() if len(rows) > 1}


def sides(people: Embeddings, photos: int) -> Sides:
    """`photos`: how many make up a mean at most."""
    chance = np.random.default_rng(1)
    made = {}
    for person, own in people.items():
        same = []
        for index in range(len(own)):
            others = chance.permutation(np.delete(np.arange(len(own)), index))[:photos]
            same.append(np.linalg.norm(own[index] - own[others].mean(axis=0)))
        mean = own[chance.permutation(len(own))[:photos]].mean(axis=0)
        rest = np.concatenate([rows for name, rows in people.items() if name != person])
        made[person] = np.array(same), np.linalg.norm(rest - mean, axis=1)
    return made


def anchors(made: Sides, people: Iterable[str]) -> tuple[float, float]:
    """The distance that 1 % of other people's pictures come below, and the median of the same person's."""
    chosen = [made[person] for person in people]
    same = np.concatenate([one for one, _ in chosen])
    other = np.concatenate([two for _, two in chosen])
    return float(np.percentile(other, FALSE_MATCH)), float(np.median(same))


def report(title: str, made: Sides) -> None:
    """With 95 % intervals of a bootstrap over people: pictures of one person are no independent ones."""
    chance, names = np.random.default_rng(2), list(made)
    drawn = np.array([anchors(made, chance.choice(names, len(names))) for _ in range(DRAWS)])
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    border, same = anchors(made, names)
    counts = sum(len(one) for one, _ in made.values()), sum(len(two) for _, two in made.values())
    print(f"{title}: {len(names)} people, {counts[0]} same, {counts[1]} other")
    print(
        f"  1 % false match {border:.3f} [{low[0]:.3f}, {high[0]:.3f}]  median same {same:.3f} [{low[1]:.3f}, {high[1]:.3f}]"
    )
    own = np.concatenate([one for one, _ in made.values()])
    other = np.concatenate([two for _, two in made.values()])
    readings = [likeness(float(np.percentile(own, share))) for share in (5, 25, 50, 75, 95)]
    print("  likeness of the same person at 5, 25, 50, 75, 95 % of distances:", np.round(100 * np.array(readings)))
    print(
        f"  own pictures below 50: {100 * float((own > CURVE.border).mean()):.1f} %, others at or above: {100 * float((other <= CURVE.border).mean()):.2f} %"
    )


def draw(path: Path, made: Sides) -> None:
    """Both distributions over distance, with the curve."""
    width, height, left, bottom = 1200, 560, 80, 70
    picture = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(picture)
    edges = np.linspace(0, 1, 101)

    def at(distance: float, share: float) -> tuple[float, float]:
        return left + distance * (width - left - 30), height - bottom - share * (height - bottom - 60)

    for index, colour in ((0, (38, 110, 90)), (1, (176, 84, 60))):
        counts, _ = np.histogram(np.concatenate([sets[index] for sets in made.values()]), edges)
        for low, high, share in zip(edges, edges[1:], counts / counts.max() * 0.9, strict=False):
            if share:
                top, end = at(low, share), at(high, 0)
                pen.rectangle((*top, end[0] - 1, end[1]), fill=(*colour,) if index == 0 else None, outline=colour)
    pen.line([at(x, likeness(float(x))) for x in np.linspace(0, 1, 400)], fill=(20, 20, 20), width=4)
    for value, share in ((CURVE.border, 0.5), (CURVE.same, 0.9)):
        pen.line([at(value, 0), at(value, share)], fill=(20, 20, 20), width=2)
        pen.text(
            (at(value, share)[0] + 14, at(value, share)[1] - 34),
            f"{100 * share:.0f} at {value:.2f}",
            fill=(20, 20, 20),
            font_size=22,
        )
    for value in np.linspace(0, 1, 11):
        pen.text((at(value, 0)[0] - 12, height - bottom + 8), f"{value:.1f}", fill=(80, 80, 80), font_size=20)
        pen.text((24, at(0, value)[1] - 12), f"{100 * value:.0f}", fill=(80, 80, 80), font_size=20)
    pen.line([at(0, 0), at(1, 0)], fill=(80, 80, 80))
    pen.text((left, 12), "Likeness (line) over the distance to the mean of the photos", fill=(20, 20, 20), font_size=24)
    pen.text(
        (left + 20, height - 34), "green: the same person   red outline: other people", fill=(80, 80, 80), font_size=20
    )
    picture.save(path)


def main() -> None:
    models, people, out = VisionModels(Path(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])
    sets = {"six people": embeddings(models, sorted(people.glob("*/[0-9][0-9].jpg")), lambda path: path.parent.name)}
    for folder in map(Path, sys.argv[4:]):
        sets[folder.name] = embeddings(
            models,
            sorted(folder.glob("*.jpg")),
            lambda path: str(json.loads(path.with_suffix(".json").read_text())["identity"]),
        )
    for photos in (1, 2, 3, 4, 15):
        print(f"== means of up to {photos}")
        for title, rows in sets.items():
            if photos < 4 or len(rows) < 10:
                report(title, sides(rows, photos))
    pooled = {f"{title}/{name}": value for title, rows in sets.items() for name, value in sides(rows, 4).items()}
    print("== all, means of up to 4 (in the training sets 3 others, or 4)")
    report("all", pooled)
    draw(out, pooled)


if __name__ == "__main__":
    main()
