"""Measure how near a picture's hashes stay to what people do to it, and how far two photos of one person are apart.

python docs/calibration/calibrate_intake.py MODELS PEOPLE [TRAINING_SET]

PEOPLE holds PERSON/NN.jpg and PERSON/studio/NN.jpg + NN_cutout.png; TRAINING_SET holds ID_N.webp (the person alone, RGBA) + .json with `identity`.
The figures are in intake.md.
"""

import io
import itertools
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from likeness.capture.duplicates import FACE_ALIKE, FRAME_ALIKE, distance, face_hash, frame_hash
from likeness.vision.faces import find_faces
from likeness.vision.models import VisionModels

Pixels = NDArray[np.uint8]
Hashes = tuple[str, str] | None
Distances = list[tuple[float, float]]


def hashes(models: VisionModels, pixels: Pixels) -> Hashes:
    faces = find_faces(models, pixels)
    return (frame_hash(pixels), face_hash(pixels, faces[0])) if faces else None


def changes(pixels: Pixels, rng: np.random.Generator) -> Iterator[tuple[str, Pixels]]:
    height, width = pixels.shape[:2]
    yield "saved again, quality 50", jpeg(pixels, 50)
    yield "half its size, quality 85", jpeg(cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 85)
    yield "a quarter of its size", np.asarray(cv2.resize(pixels, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA))
    yield "a little brighter", np.clip(pixels * 1.08 + 3, 0, 255).astype(np.uint8)
    yield "noise of 6 levels", np.clip(pixels + rng.normal(0, 6, pixels.shape), 0, 255).astype(np.uint8)
    yield "2 % off two sides", np.ascontiguousarray(pixels[height // 50 :, width // 50 :])
    yield "2.5 % off each side", np.ascontiguousarray(pixels[height // 40 : -height // 40, width // 40 : -width // 40])
    for share, degrees in ((0.01, 0.5), (0.02, 1.0), (0.03, 1.5)):
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        matrix[:, 2] += share * width, share * height / 2
        shifted = cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
        noisy = np.clip(shifted + rng.normal(0, 4, pixels.shape), 0, 255).astype(np.uint8)
        yield f"next of a burst: {share:.0%} aside, {degrees} degrees", noisy


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))


def opened(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def before_one_backdrop(path: Path) -> Pixels:
    """A cut-out person before the same soft picture as everybody else: what a fixed camera sees."""
    with Image.open(path) as image:
        layers = np.asarray(image.convert("RGBA"), np.float32)
    height, width = layers.shape[:2]
    y, x = np.mgrid[0:height, 0:width] / np.array([height, width])[:, None, None]
    waves = (120 + 60 * np.sin(5 * x) + 30 * np.cos(9 * y), 130 + 40 * np.cos(7 * x + 1), 110 + 50 * np.sin(4 * y))
    alpha = layers[..., 3:] / 255
    return np.clip(layers[..., :3] * alpha + np.stack(waves, axis=-1) * (1 - alpha), 0, 255).astype(np.uint8)


def between(models: VisionModels, pictures: Sequence[Pixels]) -> Distances:
    found = [item for item in (hashes(models, pixels) for pixels in pictures) if item is not None]
    return [(distance(one[0], other[0]), distance(one[1], other[1])) for one, other in itertools.combinations(found, 2)]


def show(title: str, distances: Distances) -> None:
    frame, face = np.array(distances).T
    both = int(((frame <= FRAME_ALIKE) & (face <= FACE_ALIKE)).sum())
    print(
        f"{title:45s} {len(distances):5d}  frame {frame.min():.3f} {np.median(frame):.3f} {frame.max():.3f}"
        f"  face {face.min():.3f} {np.median(face):.3f} {face.max():.3f}  alike {both}"
    )


def main(models: VisionModels, people: Path, training: Path | None) -> None:
    rng = np.random.default_rng(0)
    sets = [sorted(folder.glob("[0-9][0-9].jpg")) for folder in sorted([*people.glob("*"), *people.glob("*/studio")])]
    print(
        "what, pairs, then smallest, median and largest share of bits that differ, and how many count as nearly the same"
    )
    same: dict[str, Distances] = {}
    for path in itertools.chain.from_iterable(paths[::4] for paths in sets):
        one = hashes(models, opened(path))
        for name, pixels in changes(opened(path), rng) if one is not None else ():
            other = hashes(models, pixels)
            if one is not None and other is not None:
                same.setdefault(name, []).append((distance(one[0], other[0]), distance(one[1], other[1])))
    for name, distances in same.items():
        show(name, distances)
    show(
        "two photos of one person", [pair for paths in sets if paths for pair in between(models, [*map(opened, paths)])]
    )
    groups = [
        sorted((people / name / "studio").glob("*_cutout.png")) for name in sorted(p.name for p in people.glob("*"))
    ]
    by_identity: dict[str, list[Path]] = {}
    for path in sorted(training.glob("*.json"))[:400] if training else []:
        by_identity.setdefault(json.loads(path.read_text())["identity"], []).append(path.with_suffix(".webp"))
    groups += list(by_identity.values())
    fixed = [pair for paths in groups if paths for pair in between(models, [*map(before_one_backdrop, paths)])]
    show("two photos of one person, one backdrop", fixed)


if __name__ == "__main__":
    main(VisionModels(Path(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
