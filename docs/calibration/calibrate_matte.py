"""Measure matte and foreground colours against cutouts of rendered people over busy backdrops.

python docs/calibration/calibrate_matte.py MODELS PEOPLE [--out FOLDER]

PEOPLE holds PERSON/studio/NN_cutout.png and train320/*_1.jpg. The figures are in matte.md; with --out, every sitter over black, white and
green is written there to be looked at.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "vision"))

import matte_truth as truth_of

from likeness.darkroom.colour import Floats, unit
from likeness.darkroom.foreground import separate
from likeness.vision.faces import Face, find_faces
from likeness.vision.matte import portrait_matte
from likeness.vision.matte_networks import ask, window
from likeness.vision.models import Picture, VisionModels

HAIR = {
    "ada": "long, loose, blonde",
    "teo": "quiff, beard",
    "noor": "bun",
    "ravi": "short",
    "kofi": "buzz cut, beard",
    "zola": "afro",
}
KINDS = ("clutter", "mosaic", "foliage", "hair's colours")


def backdrops(
    own: Floats, alpha: Floats, face: Face, seed: list[int], others: list[Floats]
) -> Iterator[tuple[str, Floats]]:
    rows = np.arange(alpha.shape[0])[:, None]
    hair = own[(alpha > 0.9) & (rows < face.mesh[10, 1])]
    for number, kind in enumerate(KINDS):
        rng = np.random.default_rng([*seed, number])
        if kind == "clutter":
            yield kind, truth_of.clutter(rng, alpha.shape)
        elif kind == "mosaic":
            yield kind, truth_of.mosaic(rng, alpha.shape, others)
        elif kind == "foliage":
            yield kind, truth_of.foliage(rng, alpha.shape, truth_of.GREENERY)
        else:
            few = np.concatenate([hair[rng.integers(len(hair), size=12)], rng.uniform(0.2, 0.8, (2, 3))])
            yield kind, truth_of.foliage(rng, alpha.shape, few.astype(np.float32))


def measure(models: VisionModels, picture: Picture, own: Floats, truth: Floats, out: Path | None) -> list[float]:
    """Errors in the head band of segmentation, network and ours; share outside; MSE, gradient of network and ours; colours; seconds."""
    face = find_faces(models, picture)[0]
    band, head = truth_of.head_band(truth, face)
    opinion = ask(models, picture, face)
    frame = (0, 0, truth.shape[1], truth.shape[0])
    size = frame[2], frame[3]
    coarse = window(opinion.person, frame, frame, size)
    network = window(opinion.head, opinion.box, frame, size, outside=0)
    begun = time.perf_counter()
    alpha = portrait_matte(models, picture, face)
    took = time.perf_counter() - begun
    sitter, _ = separate(unit(picture), alpha)
    row = [truth_of.absolute_error(mask, truth, head) for mask in (coarse, network, alpha)]
    row.append(100 * float(np.abs(alpha - truth)[~band].sum()) / truth.size)
    row += [1e3 * float(((mask - truth)[head] ** 2).mean()) for mask in (network, alpha)]
    row += [truth_of.gradient_error(mask, truth, head) for mask in (network, alpha)]
    for colour in truth_of.BACKDROPS.values():
        row.append(truth_of.colour_error(sitter, alpha, own, truth, colour, head))
    if out:
        over = [sitter * alpha[..., None] + (1 - alpha[..., None]) * np.array(c) for c in truth_of.BACKDROPS.values()]
        cv2.imwrite(str(out), np.rint(np.hstack(over)[..., ::-1] * 255).astype(np.uint8))
    return [*row, took]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path)
    parser.add_argument("people", type=Path)
    parser.add_argument("--out", type=Path)
    chosen = parser.parse_args()
    models = VisionModels(chosen.models)
    pictures = sorted((chosen.people / "train320").glob("*_1.jpg"))[::6]
    others = [unit(cv2.imread(str(path))[..., ::-1]) for path in pictures]
    table: dict[tuple[str, str], list[list[float]]] = {}
    for path in sorted(chosen.people.glob("*/studio/*_cutout.png")):
        person, number = path.parts[-3], path.name[:2]
        own, truth = truth_of.read_cutout(path)
        grey = np.rint((own * truth[..., None] + 0.5 * (1 - truth[..., None])) * 255).astype(np.uint8)
        seed = [*person.encode(), int(number)]
        for kind, backdrop in backdrops(own, truth, find_faces(models, grey)[0], seed, others):
            picture = truth_of.photographed(np.random.default_rng(seed), own, truth, backdrop)
            out = chosen.out / f"{person}-{number}-{kind.split()[0]}.png" if chosen.out else None
            table.setdefault((person, kind), []).append(measure(models, picture, own, truth, out))
    show(table)


def show(table: dict[tuple[str, str], list[list[float]]]) -> None:
    head = "SAD seg|SAD net|SAD ours|outside %|MSE net|MSE ours|grad net|grad ours|black|white|green"
    print("| person | hair | backdrop |", head.replace("|", " | "), "|")
    print("|---" * 14 + "|")
    everything = []
    for person, hair in HAIR.items():
        for kind in KINDS:
            print(f"| {person} | {hair} | {kind} |", words(np.mean(table[person, kind], axis=0)))
        mine = np.concatenate([table[person, kind] for kind in KINDS])
        print(f"| **{person}** | {hair} | all |", words(mine.mean(axis=0)))
        everything.append(mine)
    rows = np.concatenate(everything)
    print("\nmedian of ours / segmentation", np.median(rows[:, 2] / rows[:, 0]).round(3))
    print("median of ours / network", np.median(rows[:, 2] / rows[:, 1]).round(3))
    worst = [(mine.mean(axis=0)[2] / mine.mean(axis=0)[:2].min()).round(2) for mine in everything]
    print("per person, ours / the better of both", dict(zip(HAIR, worst, strict=True)))
    print("pictures over 1.05 x the better:", int((rows[:, 2] > 1.05 * rows[:, :2].min(axis=1)).sum()), "of", len(rows))
    print("pictures over 0.2 % outside:", int((rows[:, 3] > 0.2).sum()), "mean", rows[:, 3].mean().round(3))
    print("median seconds of portrait_matte", np.median(rows[:, -1]).round(2))


def words(row: np.ndarray) -> str:
    digits = (2, 2, 2, 3, 1, 1, 0, 0, 1, 1, 1)
    return " | ".join(f"{value:.{places}f}" for value, places in zip(row, digits, strict=False)) + " |"


if __name__ == "__main__":
    main()
