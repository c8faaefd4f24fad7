"""How hair keeps its weight before another wall, and how grain and blur are read: the figures of join.md.

python docs/calibration/calibrate_join.py MODELS PEOPLE

PEOPLE holds PERSON/studio/NN_cutout.png (RGBA with true coverage). Each is put before a dark, a middle and a light wall as light mixes,
matted by the program, and laid before a black and a white wall: plainly, and with the alpha corrected for the old wall.
"""

import sys
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np

from likeness.darkroom.colour import Floats, to_linear, to_srgb, unit
from likeness.darkroom.compose import alpha_before, background_around, composite
from likeness.darkroom.foreground import separate
from likeness.darkroom.join import read_character
from likeness.looks.backdrop import Join
from likeness.vision.faces import find_faces
from likeness.vision.matte import portrait_matte
from likeness.vision.models import VisionModels

OLD, NEW = {"dark": 0.15, "middle": 0.5, "light": 0.85}, {"black": 0.05, "white": 0.95}
NOTHING = Join(wrap=0.0, grain=0.0, sharpness=0.0, colour=0.0)


def seen(colours: Floats, cover: Floats, wall: float) -> Floats:
    """What a camera sees: light mixes, then it is encoded."""
    share = cover[..., None]
    return to_srgb(to_linear(colours) * share + to_linear(np.full_like(colours, wall)) * (1 - share))


def errors(models: VisionModels, path: Path) -> dict[tuple[str, str], tuple[float, float]]:
    """(old, new) wall -> mean error in half-covered pixels, plain and corrected."""
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED).astype(np.float32) / 255
    colours, cover = np.ascontiguousarray(picture[..., 2::-1]), picture[..., 3]
    half, found = (cover > 0.05) & (cover < 0.95), {}
    for old, wall in OLD.items():
        photo = np.rint(seen(colours, cover, wall) * 255).astype(np.uint8)
        alpha = portrait_matte(models, photo, find_faces(models, photo)[0])
        own, _ = separate(unit(photo), alpha)
        around = background_around(unit(photo), alpha)
        for new, level in NEW.items():
            ground, truth = np.full_like(colours, level), seen(colours, cover, level)
            weights = alpha, alpha_before(alpha, own, around, ground)
            laid = [np.abs(composite(own, weight, ground, NOTHING) - truth)[half].mean() for weight in weights]
            found[old, new] = float(laid[0]), float(laid[1])
    return found


def main() -> None:
    models, people = VisionModels(Path(sys.argv[1])), Path(sys.argv[2])
    gathered: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for folder in sorted(part for part in people.iterdir() if (part / "studio").is_dir()):
        path = max((folder / "studio").glob("*_cutout.png"))
        for walls, pair in errors(models, path).items():
            gathered[walls].append(pair)
        snapshot = unit(np.ascontiguousarray(cv2.imread(str(folder / "03.jpg"))[..., ::-1]))
        matte = cv2.imread(str(folder / "matte" / "03.png"), cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255
        print(folder.name, read_character(snapshot, cv2.resize(matte, snapshot.shape[1::-1])))
    for walls, pairs in gathered.items():
        plain, corrected = np.mean(pairs, axis=0)
        print(f"{walls[0]:>6} -> {walls[1]}: plain {plain:.4f}, corrected {corrected:.4f}")


if __name__ == "__main__":
    main()
