"""Draw every look: a preview of each for the program, and the sheet of all looks on all people for the documents.

    python docs/pictures/draw_looks.py [--people FOLDER]

Writes resources/looks/previews/LOOK.jpg and resources/pictures/welcome.jpg (by the program itself, on a sitter who does not exist)
and docs/pictures/looks-N.jpg.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from likeness.base.paths import resources
from likeness.darkroom.develop import Development, preview_of
from likeness.darkroom.document import identity_picture
from likeness.darkroom.negative import cut_out
from likeness.delivery.specs import load_specs
from likeness.looks.load import load_looks
from likeness.looks.look import Look
from likeness.studio.documents import rules_of
from likeness.vision.faces import find_faces
from likeness.vision.matte import portrait_matte
from likeness.vision.models import Picture, VisionModels

HERE = Path(__file__).resolve().parent
SITTERS = {"noor": "09", "ravi": "07", "zola": "10", "kofi": "04"}
"""Different hair, skin and sex, each with their friendliest photo; the first is the one of the previews: in clothes that nobody takes for skin."""

PREVIEW = 320, 400
WELCOME, WELCOME_LOOK = (840, 1050), "deep-blue"
CELL = 480, 600
ROWS = 7
CHECKS = 20


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--people", type=Path, default=resources() / "people")
    people = arguments.parse_args().people
    models, looks = VisionModels(resources() / "vision"), load_looks(resources() / "looks")
    photos = [read(people / name / f"{photo}.jpg") for name, photo in SITTERS.items()]
    shown = [look for look in looks.values() if look.document is None]
    columns = [dict(draw_all(models, photo, shown)) for photo in photos]
    welcome(models, photos[0], looks[WELCOME_LOOK])
    folder = resources() / "looks" / "previews"
    folder.mkdir(exist_ok=True)
    for look in looks.values():
        if look.document is None:
            picture, size = columns[0][look.name], PREVIEW
        else:
            picture, size = document(models, photos[0], look.document), (PREVIEW[0], PREVIEW[0])
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        Image.fromarray(small).save(folder / f"{look.name}.jpg", quality=88, optimize=True)
    for number, start in enumerate(range(0, len(shown), ROWS), 1):
        part = shown[start : start + ROWS]
        rows = [np.hstack([label(look), *(fitted(column[look.name]) for column in columns)]) for look in part]
        Image.fromarray(np.vstack(rows)).save(HERE / f"looks-{number}.jpg", quality=86, optimize=True)


def welcome(models: VisionModels, picture: Picture, look: Look) -> None:
    """What the program shows before anybody has sat: the first sitter's portrait in the look's own size."""
    made = Development(cut_out(models, picture, find_faces(models, picture)[0])).develop(look).picture
    path = resources() / "pictures" / "welcome.jpg"
    path.unlink(missing_ok=True)
    Image.fromarray(cv2.resize(made, WELCOME, interpolation=cv2.INTER_AREA)).save(path, quality=88, optimize=True)


def document(models: VisionModels, picture: Picture, name: str) -> Picture:
    """As `likeness deliver --spec` makes it, from the untouched photo."""
    spec = load_specs(resources() / "specs")[name]
    face = find_faces(models, picture)[0]
    if spec.document is None:
        raise ValueError(name)
    return identity_picture(picture, face, portrait_matte(models, picture, face), rules_of(spec, spec.document)).picture


def read(path: Path) -> Picture:
    return np.ascontiguousarray(np.asarray(Image.open(path).convert("RGB")))


def draw_all(models: VisionModels, picture: Picture, looks: list[Look]) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    development = Development(cut_out(models, picture, find_faces(models, picture)[0]))
    for look in looks:
        done = development.develop(preview_of(look))
        yield look.name, on_checks(done.picture, done.alpha) if done.transparent else done.picture


def on_checks(picture: Picture, alpha: NDArray[np.float32]) -> NDArray[np.uint8]:
    """What every program shows where nothing is."""
    rows, columns = np.indices(alpha.shape) // CHECKS
    ground = np.where((rows + columns) % 2 == 0, 255, 226)[..., None]
    return np.rint(picture * alpha[..., None] + ground * (1 - alpha[..., None])).astype(np.uint8)


def fitted(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(picture, CELL, interpolation=cv2.INTER_AREA), np.uint8)


def label(look: Look) -> NDArray[np.uint8]:
    page = Image.new("RGB", (CELL[0] // 2, CELL[1]), "#f4f2ef")
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(next((resources() / "fonts").glob("Inter-Medium.otf"))), 22)
    draw.text((20, 24), look.title, fill="#2a2724", font=font)
    draw.text((20, 56), look.name, fill="#7a736b", font=font.font_variant(size=16))
    return np.asarray(page)


if __name__ == "__main__":
    main()
