"""What photos of people read in the measures that choose generated pictures, and how often bare skin is noticed, by skin tone.

python docs/calibration/calibrate_choice.py MODELS PEOPLE TRAINING_SET ...

Folders as for calibrate_likeness.py. Nobody is undressed here: below the neck the pictures are painted over with the colour, the shade and the
texture of the face's own skin, once in exactly its colour and once lighter or darker and of another hue. The figures are in choice.md.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.capture.assess import eyes_open_both, geometry
from likeness.capture.intake import read_photo
from likeness.studio.examining import EYES, FRONTAL, LEAST_ABOVE, LEAST_BELOW, LEAST_OPEN, MOST_TEXTURE, MOST_TONE
from likeness.vision.aligned import COPIED, aligned_face, correlation
from likeness.vision.artefacts import Eyes, eyes_of, skin_textures
from likeness.vision.colour import srgb_to_linear
from likeness.vision.exposure import SIDE, Exposure, exposure_of, too_bare
from likeness.vision.faces import Face, find_faces, moved
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import oval_mask, skin_mask
from likeness.vision.sampling import reduced
from likeness.vision.segment import person_mask
from likeness.vision.tone import SkinTone, skin_tone, tone_difference

Mask = NDArray[np.bool_]
NECK = 0.25
"""Of T below the chin: from here on the painted body is bare."""

HUE, STOPS = 0.07, 0.35
"""Standard deviations of the painted skin's log ratios and of its lightness about the face's: make-up, sun, and the light from above."""

GROUPS = (
    ("very light", 55, 181),
    ("light", 41, 55),
    ("intermediate", 28, 41),
    ("tan", 10, 28),
    ("brown", -30, 10),
    ("dark", -181, -30),
)
"""By individual typology angle (Chardon et al. 1991)."""


@dataclass
class Row:
    person: str
    face: Face
    eyes: Eyes
    textures: dict[int, float]
    tone: SkinTone | None
    aligned: NDArray[np.float32]
    shape: tuple[int, ...]
    exposures: tuple[Exposure, Exposure, Exposure]


def measure(models: VisionModels, paths: Iterable[Path], person_of: Callable[[Path], str]) -> list[Row]:
    chance = np.random.default_rng(3)
    rows = []
    for path in paths:
        pixels = read_photo(path).pixels
        faces = find_faces(models, pixels)
        if len(faces) != 1:
            continue
        face = faces[0]
        try:
            tone = skin_tone(pixels, face)
        except Failed:
            tone = None
        bare = exposures(models, pixels, face, chance)
        parts = eyes_of(pixels, face), skin_textures(pixels, face), tone, aligned_face(pixels, face), pixels.shape
        rows.append(Row(person_of(path), face, *parts, bare))
    return rows


def exposures(
    models: VisionModels, pixels: Picture, face: Face, chance: np.random.Generator
) -> tuple[Exposure, Exposure, Exposure]:
    """As photographed, painted with the face's own colour, painted with a colour near it."""
    small, scale = reduced(pixels, SIDE)
    near = moved(face, scale, 0.0, 0.0)
    person = person_mask(models, small) > 0.5
    same = paint_bare(small, near, person, chance, (0.0, 0.0), 0.0)
    first, second = chance.normal(0, HUE, 2)
    other = paint_bare(small, near, person, chance, (float(first), float(second)), float(chance.normal(0, STOPS)))
    made = [exposure_of(picture, near, person) for picture in (small, same, other)]
    return made[0], made[1], made[2]


def paint_bare(
    picture: Picture, face: Face, person: Mask, chance: np.random.Generator, hue: tuple[float, float], stops: float
) -> Picture:
    """The person below the neck in the face's skin: its median, its own variation drawn anew, and the shade of the clothes that were there."""
    linear = srgb_to_linear(picture)
    own = linear[skin_mask(face, picture.shape)]
    rows = np.arange(picture.shape[0])[:, None] + 0.5
    body = person & (rows > face.chin[1] + NECK * face.t) & ~oval_mask(face, picture.shape)
    if not body.any() or not len(own):
        return picture
    smooth = cv2.GaussianBlur(linear[..., 1].astype(np.float32), (0, 0), max(2.0, 0.12 * face.t))
    shade = np.log(smooth + 1e-3)
    shade = 0.6 * np.clip(shade - np.median(shade[body]), -1, 1)
    logs = np.log(own + 2e-3)
    rest = logs - np.median(logs, axis=0)
    rest = rest[np.abs(rest).max(axis=1) < 1]
    drawn = rest[chance.integers(0, len(rest), picture.shape[0] * picture.shape[1])].reshape(picture.shape)
    drawn = 2 * cv2.GaussianBlur(drawn.astype(np.float32), (0, 0), 1.0)
    change = np.array([hue[0], 0.0, -hue[1]]) + stops * np.log(2)
    skin = np.clip(np.median(own, axis=0) * np.exp(shade[..., None] + drawn + change), 0, 1)
    encoded = np.where(skin <= 0.0031308, 12.92 * skin, 1.055 * skin ** (1 / 2.4) - 0.055)
    painted = picture.copy()
    painted[body] = np.rint(255 * encoded).astype(np.uint8)[body]
    return painted


def report_exposure(rows: list[Row]) -> None:
    print("== bare skin: pictures, false alarms, noticed in the face's colour, noticed in another colour")
    for name, low, high in (*GROUPS, ("all", -181, 181)):
        found = [row.exposures for row in rows if row.tone is not None and low <= row.tone.ita < high]
        count = [sum(too_bare(exposure[index]) for exposure in found) for index in range(3)]
        shares = [interval(number, len(found)) for number in count]
        print(f"{name:13} {len(found):5} {count[0]:4} {shares[0]}  {shares[1]}  {shares[2]}")


def interval(count: int, of: int) -> str:
    """Share in percent with its 95 % interval (Wilson 1927)."""
    z, share = 1.96, count / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * np.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{100 * share:5.1f} % [{100 * (middle - half):.1f}, {100 * (middle + half):.1f}]"


def report_faces(rows: list[Row]) -> None:
    frontal = [row for row in rows if abs(row.face.pose.yaw) < FRONTAL]
    print(f"== eyes of {len(frontal)} faces within {FRONTAL} degrees: 50, 95, 99, 99.5 %")
    for field in fields(Eyes):
        values = [getattr(row.eyes, field.name) for row in frontal]
        print(f"{field.name:7}", np.percentile(values, [50, 95, 99, 99.5]).round(3), "limit", getattr(EYES, field.name))
    over = [
        row
        for row in frontal
        if row.eyes.colour > EYES.colour or row.eyes.size > EYES.size or row.eyes.gaze > EYES.gaze
    ]
    print(
        "would be hidden:",
        len(over),
        "of",
        len(frontal),
        "closed:",
        sum(eyes_open_both(row.face) < LEAST_OPEN for row in rows),
        "of",
        len(rows),
    )
    above, below = ([geometry(row.face, row.shape)[name] for row in rows] for name in ("MarginAbove", "MarginBelow"))
    print(
        "margins above, below: least",
        round(min(above), 2),
        round(min(below), 2),
        "1 %",
        np.percentile(above, 1).round(2),
        np.percentile(below, 1).round(2),
    )
    print("would be cut:", sum(a < LEAST_ABOVE or b < LEAST_BELOW for a, b in zip(above, below, strict=True)))


def report_persons(rows: list[Row]) -> None:
    """Each picture against the person's other ones."""
    people = defaultdict(list)
    for row in rows:
        people[row.person].append(row)
    tones, textures, nearest = [], [], []
    for own in people.values():
        for index, row in enumerate(own):
            others = own[:index] + own[index + 1 :]
            known = [other.tone for other in others if other.tone is not None]
            if row.tone is not None and len(known) > 1:
                middle = np.median([[t.lightness, t.a, t.b, t.ita] for t in known], axis=0)
                tones.append(tone_difference(row.tone, SkinTone(*map(float, middle))))
            for size, value in row.textures.items():
                same = [other.textures[size] for other in others if size in other.textures]
                if len(same) > 1:
                    textures.append(np.log2(value / np.median(same)))
            if others:
                nearest.append(max(correlation(row.aligned, other.aligned) for other in others))
    print(
        "== tone to the median of the others, CIEDE2000: 50, 95, 99, 99.5 %",
        np.percentile(tones, [50, 95, 99, 99.5]).round(1),
        "limit",
        MOST_TONE,
    )
    print(
        "texture to the others' median, octaves: 0.5, 1, 50, 99, 99.5 %",
        np.percentile(textures, [0.5, 1, 50, 99, 99.5]).round(2),
        "limit",
        MOST_TEXTURE,
    )
    print(
        "aligned face, correlation with the nearest other: 50, 95, 99 %, most",
        np.percentile(nearest, [50, 95, 99, 100]).round(3),
        "at or above",
        COPIED,
        sum(value >= COPIED for value in nearest),
        "of",
        len(nearest),
    )


def main() -> None:
    models, people = VisionModels(Path(sys.argv[1])), Path(sys.argv[2])
    rows = measure(models, sorted(people.glob("*/[0-9][0-9].jpg")), lambda path: path.parent.name)
    for folder in map(Path, sys.argv[3:]):
        truth = lambda path: f"{path.parent.name}/{json.loads(path.with_suffix('.json').read_text())['identity']}"  # noqa: E731
        rows += measure(models, sorted(folder.glob("*.jpg")), truth)
    report_exposure(rows)
    report_faces(rows)
    report_persons(rows)


if __name__ == "__main__":
    main()
