"""Measure pose, identity and the person mask on folders of rendered people with known truth.

python docs/calibration/calibrate_vision.py MODELS PEOPLE [TRAINING_SET ...]

PEOPLE holds PERSON/NN.jpg + .json (+ matte/NN.png); a training set holds ID_N.jpg + .json with `identity`. The figures are in vision.md.
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.capture.intake import read_photo
from likeness.capture.person import odd_ones_out
from likeness.vision.faces import find_faces
from likeness.vision.identity import embed
from likeness.vision.models import VisionModels
from likeness.vision.segment import person_mask

Row = tuple[str, NDArray[np.float64], NDArray[np.float32], float | None]

ANGLES = ("head_yaw_deg", "head_pitch_deg", "head_roll_deg")


def measure(
    models: VisionModels, paths: Iterable[Path], person_of: Callable[[Path, dict[str, object]], str]
) -> list[Row]:
    """Per picture: person, angle errors, embedding, and the mask's IoU where there is a matte."""
    rows = []
    for path in paths:
        pixels, truth = read_photo(path).pixels, json.loads(path.with_suffix(".json").read_text())
        faces = find_faces(models, pixels)
        if len(faces) != 1:
            print(f"{path.name}: {len(faces)} faces")
            continue
        pose = faces[0].pose
        errors = np.array([pose.yaw, pose.pitch, pose.roll]) - [truth[angle] for angle in ANGLES]
        matte = path.parent / "matte" / f"{path.stem}.png"
        iou = overlap(person_mask(models, pixels), read_photo(matte).pixels[..., 0]) if matte.exists() else None
        rows.append((person_of(path, truth), errors, embed(models, pixels, faces[0]), iou))
    return rows


def overlap(mask: NDArray[np.float32], matte: NDArray[np.uint8]) -> float:
    found, real = mask > 0.5, matte > 127
    return (found & real).sum() / (found | real).sum()


def fit_logistic(distances: NDArray[np.float64], same: NDArray[np.bool_]) -> tuple[float, float]:
    """Midpoint and width of P(same | distance) with equal priors, by Newton's method."""
    weights = np.where(same, 0.5 / same.sum(), 0.5 / (~same).sum())
    inputs, beta = np.c_[np.ones_like(distances), distances], np.array([5.0, -10.0])
    for _ in range(100):
        chance = 1 / (1 + np.exp(-inputs @ beta))
        slope = weights * chance * (1 - chance) + 1e-12
        step = np.linalg.solve((inputs * slope[:, None]).T @ inputs, inputs.T @ (weights * (same - chance)))
        beta += step
    return -beta[0] / beta[1], -1 / beta[1]


def report(title: str, rows: Sequence[Row]) -> None:
    people = np.array([row[0] for row in rows])
    errors = np.stack([row[1] for row in rows])
    print(f"== {title}: {len(rows)} pictures, {len(set(people))} people")
    print("pose, mean error", errors.mean(axis=0).round(2), "mean absolute", np.abs(errors).mean(axis=0).round(2))
    ious = [row[3] for row in rows if row[3] is not None]
    if ious:
        print("mask IoU: median", np.median(ious).round(4), "lowest", min(ious).round(4))
    embeddings = np.stack([row[2] for row in rows]).astype(float)
    squares = (embeddings**2).sum(axis=1)
    table = np.sqrt(np.maximum(squares[:, None] + squares - 2 * embeddings @ embeddings.T, 0))
    pairs = np.triu_indices(len(rows), 1)
    distances, same = table[pairs], (people[:, None] == people)[pairs]
    print("same", same.sum(), np.percentile(distances[same], [1, 5, 50, 95, 99]).round(3))
    print("different", (~same).sum(), np.percentile(distances[~same], [1, 5, 50, 95]).round(3))
    print("logistic midpoint, width", np.round(fit_logistic(distances, same), 4))


def mix_strangers(rows: Sequence[Row], trials: int = 150) -> None:
    """How often photos of another person are named as odd, and one's own are not."""
    by_person = {}
    for person, _, embedding, _ in rows:
        by_person.setdefault(person, []).append(embedding)
    chance = np.random.default_rng(1)
    names, wrong, missed, own, strangers = list(by_person), 0, 0, 0, 0
    for _ in range(trials):
        main, other = chance.choice(len(names), 2, replace=False)
        first = [
            by_person[names[main]][i] for i in chance.permutation(len(by_person[names[main]]))[: chance.integers(5, 13)]
        ]
        second = [
            by_person[names[other]][i]
            for i in chance.permutation(len(by_person[names[other]]))[: chance.integers(0, 4)]
        ]
        odd, truth = set(odd_ones_out([*first, *second])), set(range(len(first), len(first) + len(second)))
        wrong, missed = wrong + len(odd - truth), missed + len(truth - odd)
        own, strangers = own + len(first), strangers + len(second)
    print(f"second person: own photo called odd {wrong}/{own}, stranger missed {missed}/{strangers}")


def main() -> None:
    models, people = VisionModels(Path(sys.argv[1])), Path(sys.argv[2])
    rows = measure(models, sorted(people.glob("*/[0-9][0-9].jpg")), lambda path, _: path.parent.name)
    report("people", rows)
    mix_strangers(rows)
    for folder in map(Path, sys.argv[3:]):
        found = measure(
            models,
            sorted(folder.glob("*.jpg")),
            lambda path, truth: str(truth.get("identity", path.stem.split("_")[0])),
        )
        report(folder.name, found)


if __name__ == "__main__":
    main()
