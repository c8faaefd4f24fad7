"""Measure the retouch on rendered people of all tones and on one real photograph, with painted marks.

Usage: python docs/calibration/calibrate_retouch.py PEOPLE [--preset natural|polished] [--only NAME ...]

PEOPLE holds <person>/NN.jpg with NN.json and matte/NN.png, and <person>/studio/NN.jpg with NN_matte.png. Of each person the two
snapshots nearest to frontal, the frontal one that shows teeth and the first studio picture are framed as a portrait (1024x1280).
Columns: how much of the painted contrast is left (1 = all), top-octave power over that before, mean change of the skin's
L*, a*, b*, and the processor time of one retouch in seconds.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import skimage.data
from skimage.color import rgb2lab

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "darkroom"))
import retouch_defects as defects

from likeness.base.paths import resources
from likeness.darkroom.colour import Floats
from likeness.darkroom.negative import cut_out, cut_out_with, expose
from likeness.darkroom.retouch import retouch
from likeness.looks.look import Crop, Output, Perspective
from likeness.looks.retouch import PRESETS, Strengths
from likeness.vision.faces import Face, find_faces
from likeness.vision.models import Picture, VisionModels

Sitter = tuple[Floats, Floats, Face]

KINDS = ("blemishes", "moles", "freckles", "scars", "vitiligo", "wrinkles")


def pictures(people: Path) -> Iterator[tuple[str, Picture, Floats | None]]:
    """NAME, photo, matte (or None)."""
    for folder in sorted(p for p in people.iterdir() if (p / "studio").is_dir()):
        facts = {file.stem: json.loads(file.read_text()) for file in folder.glob("[0-9]*.json")}
        frontal = sorted(facts, key=lambda name: abs(facts[name]["head_yaw_deg"]))
        teeth = [name for name in frontal if facts[name]["expression"] == "teeth"][:1]
        for name in dict.fromkeys([*frontal[:2], *teeth]):
            yield f"{folder.name}-{name}", _read(folder / f"{name}.jpg"), _matte(folder / "matte" / f"{name}.png")
        studio = min((folder / "studio").glob("[0-9][0-9].jpg"))
        yield f"{folder.name}-studio", _read(studio), _matte(studio.with_name(studio.stem + "_matte.png"))
    yield "astronaut", skimage.data.astronaut(), None


def _read(file: Path) -> Picture:
    return np.ascontiguousarray(cv2.imread(str(file))[..., ::-1])


def _matte(file: Path) -> Floats:
    return cv2.imread(str(file), cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255


def portrait(models: VisionModels, picture: Picture, matte: Floats | None) -> Sitter:
    """The picture framed as a portrait, as the retouch sees it."""
    face = find_faces(models, picture)[0]
    if matte is None:
        cutout = cut_out(models, picture, face)
    else:
        cutout = cut_out_with(picture, face, cv2.resize(matte, picture.shape[1::-1]))
    negative = expose(cutout, Crop(), Output(), Perspective(strength=0.0))
    return negative.colours, negative.alpha, negative.face


def measure(colours: Floats, alpha: Floats, face: Face, strengths: Strengths) -> list[float]:
    """One row of the table."""
    rng = np.random.default_rng(3)
    skin = defects.skin_of(colours, alpha, face)
    colours = defects.sensor_noise(defects.pores(colours, skin, rng), rng, 0.004)
    started = time.process_time()
    treated = retouch(colours, alpha, face, strengths).colours
    seconds = time.process_time() - started
    row = []
    for kind in KINDS:
        painted = getattr(defects, kind)(colours, alpha, face, np.random.default_rng(5))
        result = retouch(painted.colours, alpha, face, strengths).colours
        channel = 0 if kind == "wrinkles" else None
        row.append(defects.contrast_left((colours, treated), painted.colours, result, painted.mask, channel))
    row.append(defects.top_octave(treated, skin) / defects.top_octave(colours, skin))
    row.extend((rgb2lab(treated[skin > 0.6]) - rgb2lab(colours[skin > 0.6])).mean(axis=0))
    return [*row, seconds]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("people", type=Path)
    parser.add_argument("--preset", default="natural", choices=("natural", "polished"))
    parser.add_argument("--only", nargs="*", default=[])
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    models = VisionModels(resources() / "vision")
    print("| picture | " + " | ".join(KINDS) + " | octave | dL* | da* | db* | s |")
    print("|---" * (len(KINDS) + 6) + "|")
    rows = []
    for name, picture, matte in pictures(chosen.people):
        if chosen.only and name not in chosen.only:
            continue
        rows.append(measure(*portrait(models, picture, matte), PRESETS[chosen.preset]))
        print(f"| {name} | " + " | ".join(f"{value:.2f}" for value in rows[-1]) + " |", flush=True)
    for name, value in (("median", np.median), ("least", np.min), ("most", np.max)):
        print(f"| **{name}** | " + " | ".join(f"{v:.2f}" for v in value(rows, axis=0)) + " |")


if __name__ == "__main__":
    main()
