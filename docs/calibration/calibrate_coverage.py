"""Fit and measure what the set coverage rests on: smile, light, top, background, pose classes.

python docs/calibration/calibrate_coverage.py MODELS PEOPLE TRAINING_SET

PEOPLE holds PERSON/NN.jpg + .json and PERSON/bad/no_person.jpg; the training set holds ID_N.jpg + .webp (the person alone) + .json with
`identity`. Weights are fitted on the training set (backgrounds: on every second backdrop) and measured on PEOPLE, whom the fit has not seen.
Needs scikit-image for real backdrops. The figures are in coverage.md.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage import data as backdrops

from likeness.capture import variety
from likeness.capture.coverage import MANY, Shot, baseline_of, pose_of
from likeness.capture.intake import read_photo
from likeness.capture.variety import Variety, describe
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels
from likeness.vision.segment import person_mask

SMILES, STEADY_LIGHT = ("smile", "grin", "teeth"), {"overcast", "office", "studio", "backlit", "lamp"}
"""A window and a low sun may stand left or right: two pictures "by a window" need not be in one light, so such pairs do not count as the same."""

Fit = tuple[NDArray[np.float64], float]
Pairs = tuple[NDArray[np.float64], NDArray[np.bool_]]


@dataclass(frozen=True, slots=True)
class Row:
    person: str
    truth: dict[str, Any]
    seen: Variety


def rows(models: VisionModels, paths: Sequence[Path]) -> list[Row]:
    found = []
    for path in paths:
        truth, pixels = json.loads(path.read_text()), read_photo(path.with_suffix(".jpg")).pixels
        faces = find_faces(models, pixels)
        if faces:
            person = str(truth.get("identity", truth.get("subject")))
            found.append(Row(person, truth, describe(models, pixels, faces[0])))
    return found


def pairs_of(people: Sequence[Row], signature: str, truth: str, same_counts: Callable[[str], bool]) -> Pairs:
    """Absolute differences of all pairs of one person, and whether the truth calls them the same."""
    by_person = defaultdict(list)
    for row in people:
        if getattr(row.seen, signature):
            by_person[row.person].append(row)
    differences, same = [], []
    for mine in by_person.values():
        for a, b in combinations(mine, 2):
            alike = a.truth[truth] == b.truth[truth]
            if not alike or same_counts(a.truth[truth]):
                differences.append(np.abs(np.subtract(getattr(a.seen, signature), getattr(b.seen, signature))))
                same.append(alike)
    return np.array(differences), np.array(same)


def fit(differences: NDArray[np.float64], same: NDArray[np.bool_]) -> Fit:
    """Logistic regression of "another" with equal priors, weights not negative, by projected gradient."""
    scale = differences.std(axis=0) + 1e-9
    inputs, target = differences / scale, ~same
    weights, offset = np.full(inputs.shape[1], 0.3), 0.5
    share = np.where(target, 0.5 / target.sum(), 0.5 / same.sum())
    for _ in range(6000):
        error = share * (1 / (1 + np.exp(offset - inputs @ weights)) - target)
        weights = np.maximum(0, weights - 3 * (inputs.T @ error + 1e-3 * weights))
        offset += 3 * error.sum()
    return weights / scale / offset, float(offset)


def auc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> float:
    ranks = np.argsort(np.argsort(scores))
    ones, zeros = positive.sum(), (~positive).sum()
    return float((ranks[positive].sum() - ones * (ones - 1) / 2) / (ones * zeros))


def say(name: str, weights: NDArray[np.float64], pairs: Pairs) -> None:
    differences, same = pairs
    far = differences @ weights
    print(
        f"{name}: {len(same)} pairs, {same.sum()} same, AUC {auc(far, ~same):.3f}, "
        f"same known {np.mean(far[same] < 1):.3f}, another known {np.mean(far[~same] > 1):.3f}"
    )


def signatures(people: Sequence[Row], training: Sequence[Row]) -> None:
    for signature, truth, counts in (
        ("light", "lighting", STEADY_LIGHT.__contains__),
        ("top", "top", lambda _: True),
    ):
        learned = pairs_of(training, signature, truth, counts)
        weights, _ = fit(*learned)
        print(f"\n{signature} weights {weights.round(2).tolist()}")
        say("  training", weights, learned)
        say("  held out", weights, pairs_of(people, signature, truth, counts))
    shipped = np.array(variety.LIGHT_WEIGHTS)
    for names in combinations(("backlit", "golden", "lamp", "office", "overcast", "window"), 2):
        chosen = [row for row in people if row.truth["lighting"] in names]
        far, same = pairs_of(chosen, "light", "lighting", STEADY_LIGHT.__contains__)
        print(f"  {' / '.join(names)}: told apart {np.mean(far[~same] @ shipped > 1):.2f} of {(~same).sum()}")


def composites(models: VisionModels, people: Path, training: Path) -> Iterator[tuple[int, tuple[float, ...]]]:
    """Twelve backdrops, each twelve times: another part of it, another exposure and white balance, another person before it."""
    rooms = [read_photo(path).pixels for path in sorted(people.glob("*/bad/no_person.jpg"))]
    real = [backdrops.coffee(), backdrops.rocket(), backdrops.grass(), backdrops.gravel(), backdrops.brick()]
    real.append(backdrops.stereo_motorcycle()[0])
    alone, rng = sorted(training.glob("*.webp")), np.random.default_rng(1)
    mixed = [room for pair in zip(rooms, real, strict=True) for room in pair]
    for index, room in enumerate(mixed):
        colour = room if room.ndim == 3 else np.repeat(room[..., None], 3, axis=2)
        for _ in range(12):
            cut = _another_part(colour, rng)
            person = cv2.imread(str(alone[rng.integers(len(alone))]), cv2.IMREAD_UNCHANGED)[..., [2, 1, 0, 3]] / 1.0
            alpha = person[..., 3:] / 255
            mixture = person[..., :3] * alpha + cut * (1 - alpha) + rng.normal(0, 2, cut.shape)
            pixels = np.clip(mixture, 0, 255).astype(np.uint8)
            values = variety._background(pixels, person_mask(models, pixels))  # noqa: SLF001
            yield index, tuple(values)


def _another_part(room: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.float64]:
    height, width = room.shape[:2]
    side = int(min(height, width) * rng.uniform(0.6, 1))
    x, y = rng.integers(0, width - side + 1), rng.integers(0, int((height - side) * 0.6) + 1)
    cut = cv2.resize(room[y : y + side, x : x + side], (320, 320), interpolation=cv2.INTER_AREA)
    return cut * rng.uniform(0.8, 1.2) * (1 + rng.uniform(-0.05, 0.05, 3))


def backgrounds(models: VisionModels, people: Path, training: Path) -> None:
    made = list(composites(models, people, training))
    place, values = np.array([index for index, _ in made]), np.array([value for _, value in made])

    def pairs(chosen: NDArray[np.bool_]) -> Pairs:
        index = np.flatnonzero(chosen)
        first, second = np.triu_indices(len(index), 1)
        first, second = index[first], index[second]
        return np.abs(values[first] - values[second]), place[first] == place[second]

    print("\nbackground")
    for chosen in (place % 4 < 2, place % 4 >= 2, place < 6, place >= 6):
        weights, _ = fit(*pairs(chosen))
        say(f"  held out, weights {weights.round(2).tolist()}", weights, pairs(~chosen))
    everything = pairs(place >= 0)
    weights, _ = fit(*everything)
    say(f"  all, weights {weights.round(2).tolist()}", weights, everything)


def smiles(name: str, people: Sequence[Row]) -> None:
    print(f"\nsmile, {name}")
    for word in ("neutral", "slight", *SMILES):
        values = np.array([row.seen.smile for row in people if row.truth["expression"] == word])
        if len(values):
            print(
                f"  {word}: {len(values)}, 5 25 50 75 95 % {np.percentile(values, (5, 25, 50, 75, 95)).round(2).tolist()}"
            )
    clear = [row for row in people if row.truth["expression"] in {"neutral", *SMILES}]
    values = np.array([row.seen.smile for row in clear])
    positive = np.array([row.truth["expression"] in SMILES for row in clear])
    print(f"  AUC {auc(values, positive):.4f}, right at 0.5: {np.mean((values > 0.5) == positive):.3f}")


def poses(people: Sequence[Row]) -> None:
    print("\npose classes: truth -> measured, with the set's own baseline")
    table: dict[tuple[str, str], int] = defaultdict(int)
    for person in sorted({row.person for row in people}):
        mine = [row for row in people if row.person == person]
        shots = [Shot(row.seen) for row in mine]
        base = baseline_of(shots)
        for row, shot in zip(mine, shots, strict=True):
            true = Variety(row.truth["head_yaw_deg"], row.truth["head_pitch_deg"], 0, 0)
            table[pose_of(true, 0.0) or "-", pose_of(shot.variety, base) or "-"] += 1
    for (true_name, measured), count in sorted(table.items()):
        print(f"  {true_name} -> {measured}: {count}")


def kinds(people: Sequence[Row]) -> None:
    """Of sets drawn from one person's photos: how many of one kind are called several, and of two kinds one."""
    rng = np.random.default_rng(2)
    for signature, truth, weights in (
        ("light", "lighting", variety.LIGHT_WEIGHTS),
        ("top", "top", variety.TOP_WEIGHTS),
    ):
        for limit in (1.0, 1.25, 1.5):
            several, one = [], []
            for person in sorted({row.person for row in people}):
                mine = [row for row in people if row.person == person and getattr(row.seen, signature)]
                by_kind = defaultdict(list)
                for row in mine:
                    by_kind[row.truth[truth]].append(getattr(row.seen, signature))
                for word, values in by_kind.items():
                    if len(values) >= 3 and (signature == "top" or word in STEADY_LIGHT):
                        several.append(len(variety.groups(values, weights, limit)) > 1)
                for first, second in combinations(sorted(by_kind), 2):
                    drawn = [*rng.permutation(by_kind[first])[:4], *rng.permutation(by_kind[second])[:2]]
                    one.append(len(variety.groups([tuple(d) for d in drawn], weights, limit)) < 2)
            print(
                f"  {signature} at {limit}: one kind called several {np.mean(several):.2f} of {len(several)}, two called one {np.mean(one):.2f} of {len(one)}"
            )
    print(f"  shipped: {MANY}")


def main(models_at: Path, people_at: Path, training_at: Path) -> None:
    models = VisionModels(models_at)
    names = [path.parent.parent.name for path in sorted(people_at.glob("*/bad/no_person.jpg"))]
    people = rows(models, [path for name in names for path in sorted((people_at / name).glob("[0-9]*.json"))])
    training = rows(models, sorted(training_at.glob("*.json")))
    smiles("training", training)
    smiles("held out", people)
    signatures(people, training)
    backgrounds(models, people_at, training_at)
    print("\nsets")
    kinds(people)
    poses(people)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
