"""Measure what the grade does to the skin of rendered people, beside the same people in studio light.

python docs/calibration/calibrate_grade.py MODELS PEOPLE

PEOPLE holds PERSON/NN.jpg + .json + matte/NN.png, and studio/NN.jpg for some of them: the same pose in studio light. The figures are in grade.md.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import unit
from likeness.darkroom.grade import apply_grade, eye_whites, plan_grade, read_scene
from likeness.looks.look import Grade
from likeness.vision.colour import ciede2000
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels
from likeness.vision.regions import skin_mask
from likeness.vision.tone import skin_tone

Tone = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """L*, a*, b* of the skin before and after the grade, in the same pose in the studio (None where there is none), and of the person's mean."""

    person: str
    photo: str
    lighting: str
    source: Tone
    graded: Tone
    twin: Tone | None
    truth: Tone


def tone_of(models: VisionModels, path: Path) -> Tone:
    picture = read(path)
    return as_array(skin_tone(picture, find_faces(models, picture)[0]))


def as_array(tone: object) -> Tone:
    return np.array([getattr(tone, name) for name in ("lightness", "a", "b")])


def read(path: Path) -> NDArray[np.uint8]:
    return np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])


def measure(models: VisionModels, person: Path) -> Iterator[Measured]:
    studio = {path.stem: tone_of(models, path) for path in sorted(person.glob("studio/[0-9][0-9].jpg"))}
    truth = np.mean(list(studio.values()), axis=0)
    for path in sorted(person.glob("[0-9][0-9].jpg")):
        picture = read(path)
        face, colours = find_faces(models, picture)[0], unit(picture)
        matte = cv2.imread(str(person / "matte" / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE)
        alpha = matte.astype(np.float32) / 255
        head = (alpha > 0.05) & (np.arange(len(alpha))[:, None] < face.chin[1] + 0.6 * face.t)
        skin = colours[skin_mask(face, picture.shape) & (alpha > 0.9)]
        plan = plan_grade(read_scene(colours, alpha, head, skin, eye_whites(colours, face)), Grade())
        graded = np.rint(apply_grade(colours, plan) * 255).astype(np.uint8)
        lighting = str(json.loads(path.with_suffix(".json").read_text())["lighting"])
        before, after = (as_array(skin_tone(pixels, face)) for pixels in (picture, graded))
        yield Measured(person.name, path.stem, lighting, before, after, studio.get(path.stem), truth)


def overshoot(source: float, graded: float, truth: float) -> float:
    """By how much it passed the truth, or went away from it on its own side."""
    before, after = source - truth, graded - truth
    return max(0.0, abs(after) - abs(before)) if before * after > 0 else abs(after)


def off_colour(tone: Tone, truth: Tone) -> float:
    """Distance of (a*, b*) / L*, in hundredths."""
    return float(100 * np.linalg.norm(tone[1:] / tone[0] - truth[1:] / truth[0]))


def report(title: str, rows: list[Measured]) -> None:
    truths = [row.twin if title == "twins" and row.twin is not None else row.truth for row in rows]
    paired = list(zip(rows, truths, strict=True))
    differences = [np.mean([ciede2000(tone, truth) for tone, truth in part]) for part in (
        [(row.source, truth) for row, truth in paired], [(row.graded, truth) for row, truth in paired]
    )]  # fmt: skip
    colours = [np.mean([off_colour(tone, truth) for tone, truth in part]) for part in (
        [(row.source, truth) for row, truth in paired], [(row.graded, truth) for row, truth in paired]
    )]  # fmt: skip
    over = max(overshoot(row.source[0], row.graded[0], truth[0]) for row, truth in paired)
    lift = np.mean([row.graded[0] - row.source[0] for row in rows])
    print(
        f"| {title} | {len(rows)} | {differences[0]:.1f} -> {differences[1]:.1f} | {colours[0]:.1f} -> {colours[1]:.1f} | {lift:+.2f} | {over:.1f} |"
    )


def main(models_folder: Path, people: Path) -> None:
    models = VisionModels(models_folder)
    folders = [folder for folder in sorted(people.iterdir()) if (folder / "studio").is_dir()]
    rows = [row for folder in folders for row in measure(models, folder)]
    print(
        "| photos | count | dE2000 to the studio | colour for its lightness | mean change of L* | most overshoot L* |"
    )
    print("|---|---|---|---|---|---|")
    for person in dict.fromkeys(row.person for row in rows):
        report(person, [row for row in rows if row.person == person])
    for lighting in sorted({row.lighting for row in rows}):
        report(lighting, [row for row in rows if row.lighting == lighting])
    report("twins", [row for row in rows if row.twin is not None])
    names = list(dict.fromkeys(row.person for row in rows))
    source = [np.mean([row.source[0] for row in rows if row.person == name]) for name in names]
    change = [np.mean([row.graded[0] - row.source[0] for row in rows if row.person == name]) for name in names]
    every = np.polyfit([row.source[0] for row in rows], [row.graded[0] - row.source[0] for row in rows], 1)[0]
    print(
        f"\nSlope of the change in L* against the source's L*: over people {np.polyfit(source, change, 1)[0]:+.3f}, over photos {every:+.3f}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
