"""Fit the pitch correction of vision/pitch.py to rendered people, and try it on others.

python docs/calibration/calibrate_pose.py MODELS PEOPLE TRAINING_SET ...

PEOPLE holds PERSON/NN.jpg + .json, to try it on; a training set holds ID_N.jpg + .json with `identity`, to fit it to. Prints the tables for
pitch.py and the errors before and after. The figures are in vision.md.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from likeness.capture.intake import read_photo
from likeness.vision.faces import find_faces, head_pose
from likeness.vision.models import VisionModels
from likeness.vision.pitch import PAIRS, pitch_correction, shape_of

RIDGE = 1.0
LARGEST_YAW = 45
FOLDS = 5
ANGLES = ("head_yaw_deg", "head_pitch_deg", "head_roll_deg")


@dataclass(frozen=True)
class Faces:
    """One row per picture: who, shape (53), angles found without the correction, true angles, and the correction of today."""

    people: np.ndarray
    shapes: np.ndarray
    found: np.ndarray
    truth: np.ndarray
    correction: np.ndarray


def read_faces(models: VisionModels, paths: Iterable[Path]) -> Faces:
    rows = []
    for path in paths:
        truth = json.loads(path.with_suffix(".json").read_text())
        angles = [truth[name] for name in ANGLES]
        faces = find_faces(models, read_photo(path).pixels)
        if abs(angles[0]) > LARGEST_YAW or not faces:
            continue
        pose = head_pose(faces[0].mesh)
        correction = pitch_correction(faces[0].mesh, pose.roll)
        found = (pose.yaw, pose.pitch - correction, pose.roll)
        who = str(truth.get("identity", path.parent.name))
        rows.append((f"{path.parent.name}/{who}", shape_of(faces[0].mesh, pose.roll), found, angles, correction))
    return Faces(*(np.array(column) for column in zip(*rows, strict=True)))


def fit(shapes: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, float]:
    """Ridge regression; weights and base."""
    mean = shapes.mean(axis=0)
    centred = shapes - mean
    weights = np.linalg.solve(
        centred.T @ centred + RIDGE * np.eye(centred.shape[1]), centred.T @ (wanted - wanted.mean())
    )
    return weights, float(wanted.mean() - mean @ weights)


def across_people(faces: Faces) -> np.ndarray:
    """The correction of each picture by a fit to other people: five folds over people."""
    chance = np.random.default_rng(0)
    folds = {person: chance.integers(FOLDS) for person in sorted(set(faces.people))}
    fold = np.array([folds[person] for person in faces.people])
    wanted, corrected = faces.truth[:, 1] - faces.found[:, 1], np.zeros(len(fold))
    for number in range(FOLDS):
        weights, base = fit(faces.shapes[fold != number], wanted[fold != number])
        corrected[fold == number] = faces.shapes[fold == number] @ weights + base
    return corrected


def report(title: str, faces: Faces, correction: np.ndarray) -> None:
    before = faces.found - faces.truth
    after = before[:, 1] + correction
    print(f"{title}: {len(before)} pictures, {len(set(faces.people))} people")
    print("  without: mean error", before.mean(axis=0).round(2), "mean absolute", np.abs(before).mean(axis=0).round(2))
    print("  pitch corrected: mean error", round(after.mean(), 2), "mean absolute", round(np.abs(after).mean(), 2))


def main() -> None:
    models = VisionModels(Path(sys.argv[1]))
    tried = read_faces(models, sorted(Path(sys.argv[2]).glob("*/[0-9][0-9].jpg")))
    trained = [read_faces(models, sorted(Path(folder).glob("*.jpg"))) for folder in sys.argv[3:]]
    report("tried on, tables of today", tried, tried.correction)
    if not trained:
        return
    both = Faces(*(np.concatenate(columns) for columns in zip(*(vars(one).values() for one in trained), strict=True)))
    weights, base = fit(both.shapes, both.truth[:, 1] - both.found[:, 1])
    report("tried on, fitted now", tried, tried.shapes @ weights + base)
    report("fitted to, across people", both, across_people(both))
    count = len(PAIRS)
    print("HEIGHT_WEIGHTS", weights[:count].round(2).tolist())
    print("WIDTH_WEIGHTS", weights[count : 2 * count].round(2).tolist())
    print("MIDDLE_WEIGHTS", weights[2 * count :].round(2).tolist())
    print("BASE", round(base, 3))


if __name__ == "__main__":
    main()
