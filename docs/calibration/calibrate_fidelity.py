"""Measure what the guard sees on honest work, on canaries, and on every look, over rendered people and any other photos.

python docs/calibration/calibrate_fidelity.py RESOURCES changes|looks PHOTO...

A matte is taken from matte/NAME.png or NAME_matte.png beside the photo where there is one. The figures are in fidelity.md.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import cv2
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from likeness.capture.intake import read_photo
from likeness.darkroom.colour import luminance, to_linear, to_srgb, unit
from likeness.darkroom.develop import Development
from likeness.darkroom.faithful import faithful
from likeness.darkroom.fidelity import Fidelity, breaches, measure_fidelity
from likeness.darkroom.negative import cut_out
from likeness.looks.load import load_looks
from likeness.vision.faces import Face, find_faces
from likeness.vision.models import VisionModels
from likeness.vision.regions import BROWS, EYES, LIPS_OUTLINE, oval_mask, polygon_mask, skin_mask
from likeness.vision.segment import person_mask

Floats = NDArray[np.float32]
Change = Callable[[Floats, Face], Floats]

T = 220.0
COLUMNS = ("identity", "landmarks", "landmarks_worst", "flow", "flow_worst", "skin_alone", "tone_moved", "texture")


def places(face: Face, shape: tuple[int, ...]) -> tuple[Floats, Floats]:
    """Of every pixel, in T from the eyes."""
    x, y = np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5)
    found = (x - face.eye_midpoint[0]) / face.t, (y - face.eye_midpoint[1]) / face.t
    return found[0].astype(np.float32), found[1].astype(np.float32)


def gain(colours: Floats, factors: object) -> Floats:
    """Linear light times `factors`."""
    return to_srgb(np.asarray(to_linear(colours) * np.asarray(factors, np.float32), np.float32))


def stops(field: Callable[[Floats, Floats], Floats]) -> Change:
    return lambda colours, face: gain(colours, np.exp2(field(*places(face, colours.shape)))[..., None])


def curve(power: float) -> Change:
    """Contrast about the skin."""

    def change(colours: Floats, face: Face) -> Floats:
        level = float(np.clip(np.median(colours[skin_mask(face, colours.shape)].mean(axis=-1)), 0.15, 0.75))
        below, above = level * (colours / level) ** power, 1 - (1 - level) * ((1 - colours) / (1 - level)) ** power
        return np.where(colours < level, below, above).astype(np.float32)

    return change


def grey(colours: Floats, _face: Face) -> Floats:
    return to_srgb(np.repeat(luminance(to_linear(colours))[..., None], 3, axis=-1))


def spots(colours: Floats, face: Face) -> Floats:
    """Ten spots of 0.05 T filled from around them."""
    rows, columns = np.nonzero(skin_mask(face, colours.shape))
    mask = np.zeros(colours.shape[:2], np.uint8)
    for index in np.random.default_rng(3).choice(len(rows), 10, replace=False):
        cv2.circle(mask, (int(columns[index]), int(rows[index])), round(0.025 * face.t), 1, -1)
    filled = unit(cv2.inpaint(np.rint(colours * 255).astype(np.uint8), mask, 5, cv2.INPAINT_TELEA))
    share = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 1.5)[..., None]
    return np.asarray(colours * (1 - share) + filled * share, np.float32)


def skin(face: Face, shape: tuple[int, ...], *, whole: bool, reach: float) -> Floats:
    features = np.logical_or.reduce([polygon_mask(face, part, shape) for part in (*EYES, *BROWS, LIPS_OUTLINE)])
    mask = oval_mask(face, shape) & (whole | ~features)
    return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), reach * face.t), np.float32)


def slim(share: float, *, chin: bool) -> Change:
    def change(colours: Floats, face: Face) -> Floats:
        x, y = places(face, colours.shape)
        axis = (face.mesh[1, 0] - face.eye_midpoint[0]) / face.t
        near = np.exp(-0.5 * np.clip(np.hypot(x / 1.3, (y - 0.3) / 1.5) - 0.9, 0, None) ** 2 / 0.3**2)
        near *= np.clip((y - 0.1) / 0.4, 0, 1) if chin else 1
        columns, rows = np.meshgrid(*(np.arange(side, dtype=np.float32) for side in colours.shape[1::-1]))
        columns = (columns + share * (x - axis) * near * face.t).astype(np.float32)
        moved = cv2.remap(colours, columns, rows, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return np.clip(moved, 0, 1).astype(np.float32)

    return change


def plastic(share: float, reach: float, grain: float = 0.0) -> Change:
    def change(colours: Floats, face: Face) -> Floats:
        weight = skin(face, colours.shape, whole=False, reach=0.02)[..., None]
        noise = np.random.default_rng(1).normal(0, grain, colours.shape[:2])[..., None] if grain else 0.0
        smooth = cv2.GaussianBlur(colours, (0, 0), reach * face.t) + noise
        return np.clip(colours + share * weight * (smooth - colours), 0, 1).astype(np.float32)

    return change


def lit_skin(ev: float, *, whole: bool, reach: float = 0.015, rest: float = 0.0) -> Change:
    return lambda colours, face: gain(
        colours, np.exp2(ev * skin(face, colours.shape, whole=whole, reach=reach) + rest)[..., None]
    )


HONEST: Mapping[str, Change] = {
    "nothing": lambda colours, _: colours,
    "exposure +0.5 EV": lambda colours, _: gain(colours, 2**0.5),
    "exposure +0.7 EV": lambda colours, _: gain(colours, 2**0.7),
    "exposure -0.3 EV": lambda colours, _: gain(colours, 2**-0.3),
    "balance, cooler": lambda colours, _: gain(colours, (0.75, 1.03, 1.35)),
    "balance, warmer": lambda colours, _: gain(colours, (1.15, 1.0, 0.85)),
    "contrast +20 %": curve(1.2),
    "contrast -20 %": curve(0.8),
    "monochrome": grey,
    "open blacks, soft whites": lambda colours, _: np.asarray(0.03 + 0.92 * colours, np.float32),
    "light from a side, 1.4 to 0.7": stops(lambda x, y: 0.45 * np.tanh(-0.8 * x - 0.3 * y)),
    "light from above, 1.3 to 0.75": stops(lambda _x, y: 0.4 * np.tanh(-0.8 * (y - 0.4))),
    "light on the head, 1.3 to 0.9": stops(
        lambda x, y: 0.5 * np.exp(-0.5 * ((x + 0.2) ** 2 + (y - 0.1) ** 2) / 1.3**2) - 0.1
    ),
    "ten spots removed": spots,
}
CANARIES: Mapping[str, Change] = {
    "4 % slimmer": slim(0.04, chin=False),
    "4 % slimmer from the nose down": slim(0.04, chin=True),
    "2 % slimmer": slim(0.02, chin=False),
    "plastic skin": plastic(1.0, 0.025),
    "plastic skin, 60 %": plastic(0.6, 0.02),
    "plastic skin, 30 %": plastic(0.3, 0.015),
    "plastic skin with grain": plastic(1.0, 0.025, 0.012),
    "skin +0.5 EV": lit_skin(0.5, whole=False),
    "skin -0.5 EV": lit_skin(-0.5, whole=False),
    "whole face +0.5 EV": lit_skin(0.5, whole=True),
    "skin +0.5 EV, wide edge": lit_skin(0.5, whole=False, reach=0.04),
    "skin +0.5 EV, all -0.3 EV": lit_skin(0.5, whole=False, rest=-0.3),
}


def framed(models: VisionModels, path: Path) -> tuple[NDArray[np.uint8], Floats]:
    """The photo and its matte, the face as large as in a portrait."""
    photo = read_photo(path).pixels
    known = [path.parent / "matte" / f"{path.stem}.png", path.with_name(f"{path.stem}_matte.png")]
    matte = next((read_photo(file).pixels[..., 0] / 255 for file in known if file.exists()), None)
    alpha = person_mask(models, photo) if matte is None else matte
    scale = T / find_faces(models, photo)[0].t
    source = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    alpha = cv2.resize(np.asarray(alpha, np.float32), source.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    top, left = (max(0, int(v)) for v in (find_faces(models, source)[0].eye_midpoint - 2 * T)[::-1])
    window = np.s_[top : top + int(4.4 * T), left : left + int(4 * T)]
    return np.ascontiguousarray(source[window]), np.ascontiguousarray(np.clip(alpha[window], 0, 1))


def measure_changes(models: VisionModels, path: Path) -> Iterator[tuple[str, Fidelity]]:
    source, alpha = framed(models, path)
    face = find_faces(models, source)[0]
    for name, change in {**HONEST, **CANARIES}.items():
        done = change(unit(source), face) * alpha[..., None] + 0.4 * (1 - alpha[..., None])
        result = np.clip(np.rint(done * 255), 0, 255).astype(np.uint8)
        yield name, measure_fidelity(models, source, result, alpha, compare=True)


def measure_looks(models: VisionModels, resources: Path, path: Path) -> Iterator[tuple[str, Fidelity]]:
    picture = read_photo(path).pixels
    development = Development(cut_out(models, picture, find_faces(models, picture)[0]))
    for look in load_looks(resources / "looks").values():
        if look.document is None:
            straight = replace(look, perspective=replace(look.perspective, strength=0.0))
            made = faithful(models, development, straight, compare=True)
            if made.weakened or made.hidden:
                print(path, look.name, made.weakened, made.hidden)
            yield look.name, made.fidelity


def row(name: str, found: list[Fidelity]) -> str:
    """Least, median and most of every measure, and how many were rejected."""
    cells = [name]
    for column in COLUMNS:
        values = [value for each in found if (value := getattr(each, column)) is not None]
        factor, digits = (100, 2) if column.startswith("landmarks") else (1, 3 if column == "identity" else 2)
        spread = np.quantile(values, (0, 0.5, 1)) * factor if values else ()
        cells.append(" ".join(f"{value:.{digits}f}" for value in spread))
    return f"| {' | '.join([*cells, f'{sum(bool(breaches(each)) for each in found)}/{len(found)}'])} |"


def main(resources: Path, what: str, photos: list[Path]) -> None:
    models = VisionModels(resources / "vision")
    found: dict[str, list[Fidelity]] = {}
    for path in photos:
        rows = measure_changes(models, path) if what == "changes" else measure_looks(models, resources, path)
        for name, fidelity in rows:
            found.setdefault(name, []).append(fidelity)
    print(f"| | {' | '.join(COLUMNS)} | rejected |")
    for name, values in found.items():
        print(row(name, values))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], [Path(name) for name in sys.argv[3:]])
