"""The pictures that the starter pack learned from, cut as a training cuts a sitter's photos, into one file for `likeness.ml.recipes.base`.

python docs/calibration/starter_dataset.py VISION OUT.npz FOLDER [FOLDER ...]

A FOLDER holds NAME.jpg with NAME.json (`caption`) and, where the person was rendered apart, NAME.webp (RGBA). Pictures with no face or several
are left out.
"""

import json
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.capture.intake import read_photo
from likeness.vision.faces import find_faces
from likeness.vision.framing import Square, crop_square
from likeness.vision.models import VisionModels

Pixels = NDArray[np.uint8]
SIZE = 128
SIDE, LOWER = 3.6, 0.25
"""Of the square, and how far its centre lies below the eyes, in lengths of the face as `training_square` counts them."""

LARGER = 2
"""The renders are small: the finder sees faces better at twice the size."""


def square_of(models: VisionModels, picture: Pixels) -> Square | None:
    faces = find_faces(models, cv2.resize(picture, None, fx=LARGER, fy=LARGER, interpolation=cv2.INTER_CUBIC))
    if len(faces) != 1:
        return None
    (across, down), length = faces[0].eye_midpoint, faces[0].t
    return Square(float(across) / LARGER, float(down + LOWER * length) / LARGER, SIDE * float(length) / LARGER)


def apart(path: Path, square: Square) -> tuple[Pixels, Pixels]:
    """The person alone, premultiplied, and its alpha; zeros where it was not rendered apart."""
    if not path.exists():
        return np.zeros((SIZE, SIZE, 3), np.uint8), np.zeros((SIZE, SIZE), np.uint8)
    rgba = np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), np.uint8)
    alpha = np.ascontiguousarray(np.repeat(rgba[..., 3:], 3, axis=2))
    person = np.rint(rgba[..., 2::-1].astype(np.float32) * alpha / 255).astype(np.uint8)
    return crop_square(np.ascontiguousarray(person), square, SIZE), crop_square(alpha, square, SIZE)[..., 0]


def main() -> None:
    models, rows = VisionModels(Path(sys.argv[1])), []
    for path in sorted(one for folder in sys.argv[3:] for one in Path(folder).glob("*.jpg")):
        picture = read_photo(path).pixels
        square = square_of(models, picture)
        if square is not None:
            caption = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["caption"]
            rows.append((crop_square(picture, square, SIZE), caption, *apart(path.with_suffix(".webp"), square)))
    columns = [np.array(column) for column in zip(*rows, strict=True)]
    np.savez(sys.argv[2], **dict(zip(("pictures", "captions", "people", "alphas"), columns, strict=True)))
    print(f"{len(rows)} pictures")


if __name__ == "__main__":
    main()
