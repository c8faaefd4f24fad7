"""Measure evening and set-ups on folders of rendered people: is the level kept, does a cheek move towards the studio's truth.

python docs/calibration/calibrate_light.py MODELS PEOPLE

PEOPLE holds PERSON/NN.jpg + .json + matte/NN.png, and studio/NN.jpg for some of them: the same pose in studio light. The figures are in light.md.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.colour import Floats, luminance, to_linear, unit
from likeness.darkroom.foreground import separate
from likeness.darkroom.light import even_light, light_gains, relight
from likeness.looks.light import Light, SetUp
from likeness.vision.colour import srgb_to_lab
from likeness.vision.faces import Face, find_faces
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import LEFT_CHEEK, RIGHT_CHEEK, polygon_mask, skin_mask

SET_UPS: tuple[SetUp, ...] = ("flat", "loop", "butterfly", "rim")


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A snapshot with its true matte, as the darkroom has it when it sets the light."""

    name: str
    lighting: str
    colours: Floats
    alpha: Floats
    face: Face


def read_picture(path: Path) -> Picture:
    return np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1])


def read_photo(models: VisionModels, path: Path) -> Photo:
    picture = read_picture(path)
    matte = cv2.imread(str(path.parent / "matte" / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE)
    alpha = unit(cv2.resize(matte, picture.shape[1::-1]))
    truth = json.loads(path.with_suffix(".json").read_text())
    colours, _ = separate(unit(picture), alpha)
    return Photo(f"{path.parent.name}/{path.stem}", truth["lighting"], colours, alpha, find_faces(models, picture)[0])


def rounded(colours: Floats) -> Picture:
    return np.rint(colours * 255).astype(np.uint8)


def cheeks(picture: Picture, face: Face) -> NDArray[np.float64]:
    """(2, 3): median L*a*b* of the cheek at image left and at image right."""
    lab = [srgb_to_lab(picture[polygon_mask(face, cheek, picture.shape)]) for cheek in (LEFT_CHEEK, RIGHT_CHEEK)]
    return np.array([np.median(values, axis=0) for values in lab])


def skin_lightness(colours: Floats, face: Face) -> float:
    """L* of the mean luminance of cheeks and forehead."""
    level = float(luminance(to_linear(colours[skin_mask(face, colours.shape)])).mean())
    return 116 * float(np.cbrt(level)) - 16


def against_studio(models: VisionModels, photo: Photo, studio: Path) -> None:
    """Both cheeks before and after evening against the same pose in studio light."""
    picture = read_picture(studio)
    truth = cheeks(picture, find_faces(models, picture)[0])
    before = cheeks(rounded(photo.colours), photo.face)
    for strength in (0.5, 1.0):
        done = even_light(photo.colours, photo.alpha, photo.face, strength)
        after = cheeks(rounded(done), photo.face)
        away = [float(np.linalg.norm(values - truth, axis=1).mean()) for values in (before, after)]
        gap = [float(values[1, 0] - values[0, 0]) for values in (before, after, truth)]
        past = np.sign(truth[:, 0] - before[:, 0]) * (after[:, 0] - truth[:, 0])
        print(
            f"{photo.name:9} {photo.lighting:9} {strength:.1f}  L* of cheeks {np.round(before[:, 0])} -> "
            f"{np.round(after[:, 0])}, studio {np.round(truth[:, 0])}; right less left {gap[0]:+.1f} -> {gap[1]:+.1f}, "
            f"studio {gap[2]:+.1f}; dE76 {away[0]:.1f} -> {away[1]:.1f}; past the truth {max(0.0, past.max()):.1f}"
        )


def levels(photos: list[Photo]) -> None:
    """What evening and every set-up do to L* of the skin, per person, and its slope against the source's L*."""
    lights = {"even": Light(even=1.0)} | {set_up: Light(setup=set_up, strength=1.0, even=0.5) for set_up in SET_UPS}
    source = np.array([skin_lightness(photo.colours, photo.face) for photo in photos])
    people = [photo.name.split("/")[0] for photo in photos]
    for name, light in lights.items():
        change, ranges = [], []
        for photo, own in zip(photos, source, strict=True):
            done = relight(photo.colours, photo.alpha, photo.face, light, 0.0)
            change.append(skin_lightness(done, photo.face) - own)
            gains = light_gains(photo.colours, photo.alpha, photo.face, light, 0.0)
            ranges.append((0.0, 0.0) if gains is None else (float(gains.level.min()), float(gains.level.max())))
        slope = float(np.polyfit(source, change, 1)[0])
        low, high = np.exp(np.array(ranges).min(axis=0)[0]), np.exp(np.array(ranges).max(axis=0)[1])
        per_person = {
            person: round(float(np.mean([c for c, p in zip(change, people, strict=True) if p == person])), 2)
            for person in dict.fromkeys(people)
        }
        print(
            f"{name:9} slope {slope:+.4f}, worst {np.abs(change).max():.2f} L*, gain {low:.2f}..{high:.2f}, {per_person}"
        )


def main(models_folder: Path, people: Path) -> None:
    models = VisionModels(models_folder)
    photos = [read_photo(models, path) for path in sorted(people.glob("*/[0-9][0-9].jpg"))]
    for photo in photos:
        person, number = photo.name.split("/")
        studio = people / person / "studio" / f"{number}.jpg"
        if studio.exists():
            against_studio(models, photo, studio)
    levels(photos)


if __name__ == "__main__":
    cv2.setNumThreads(1)
    main(*map(Path, sys.argv[1:3]))
