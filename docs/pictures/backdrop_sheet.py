"""A sheet of every backdrop behind some sitters, to be looked at.

python docs/pictures/backdrop_sheet.py OUT.jpg CUTOUT.png [CUTOUT.png ...] [--tile WIDTH] [--only NAME,NAME]

A cutout is RGBA. Tiles are four by five, each with its name below. `backdrops.jpg` was made so from two rendered people.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np

from likeness.darkroom.backdrop import render_backdrop
from likeness.darkroom.colour import Floats
from likeness.darkroom.compose import round_with_dither
from likeness.darkroom.join import join_sitter, read_character
from likeness.looks.backdrop import HOUSE, Join, Office
from likeness.vision.models import Picture

SIZE = 1024, 1280
COLUMNS = 8
CAPTION = 34


def read_sitter(path: Path) -> tuple[Floats, Floats]:
    """Colours (H, W, 3) sRGB 0..1 and alpha (H, W) of a cutout, cropped to the portrait's shape with a little air above the head."""
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED).astype(np.float32) / 255
    tall, wide = picture.shape[:2]
    keep = min(tall, round(wide * SIZE[1] / SIZE[0]))
    head = int(np.flatnonzero((picture[..., 3] > 0.5).any(axis=1))[0])
    top = int(np.clip(head - 0.12 * keep, 0, tall - keep))
    picture = cv2.resize(picture[top : top + keep], SIZE, interpolation=cv2.INTER_CUBIC).clip(0, 1)
    return np.ascontiguousarray(picture[..., 2::-1]), picture[..., 3]


def portrait(colours: Floats, alpha: Floats, name: str, own: Picture) -> Picture:
    """One sitter before one backdrop, at full size; the transparent one over a chequer."""
    backdrop = HOUSE[name]
    painted = render_backdrop(backdrop, *SIZE, 0.3, own)
    if painted is None:
        rows, columns = np.indices((SIZE[1], SIZE[0])) // 40
        chequer = np.where((rows + columns) % 2, 0.82, 0.94).astype(np.float32)[..., None]
        return np.rint((colours * alpha[..., None] + chequer * (1 - alpha[..., None])) * 255).astype(np.uint8)
    done, weight = join_sitter(colours, alpha, backdrop, painted, Join(), character=read_character(colours, alpha))
    return round_with_dither(done, weight, 1)


def tile(picture: Picture, name: str, width: int) -> Picture:
    small = cv2.resize(picture, (width, width * SIZE[1] // SIZE[0]), interpolation=cv2.INTER_AREA)
    named = np.full((small.shape[0] + CAPTION, width, 3), 245, np.uint8)
    named[:-CAPTION] = small
    place = 8, named.shape[0] - 11
    cv2.putText(named, name, place, cv2.FONT_HERSHEY_SIMPLEX, 0.5, (60, 60, 60), 1, cv2.LINE_AA)
    return named


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("out", type=Path)
    words.add_argument("cutouts", type=Path, nargs="+")
    words.add_argument("--tile", type=int, default=280)
    words.add_argument("--only", type=lambda text: text.split(","), default=list(HOUSE))
    chosen = words.parse_args()
    place = render_backdrop(Office(blur=0.0, seed=5), 1200, 900)
    own = np.rint(np.asarray(place) * 255).astype(np.uint8)
    sitters = [read_sitter(path) for path in chosen.cutouts]
    tiles = [tile(portrait(*sitter, name, own), name, chosen.tile) for name in chosen.only for sitter in sitters]
    across = min(COLUMNS, len(tiles))
    tiles += [np.full_like(tiles[0], 245)] * (-len(tiles) % across)
    sheet = np.vstack([np.hstack(tiles[start : start + across]) for start in range(0, len(tiles), across)])
    cv2.imwrite(str(chosen.out), sheet[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88])


if __name__ == "__main__":
    main()
