"""Measure enlarging against pictures that are known: each is reduced, enlarged again, and compared.

python docs/calibration/calibrate_enlarge.py PICTURE...

The figures are in enlarge.md. Needs scikit-image.
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.data import astronaut
from skimage.metrics import structural_similarity

from likeness.darkroom.enlarge import enlarge

Pixels = NDArray[np.uint8]


def by_library(small: Pixels, size: tuple[int, int], method: int) -> Pixels:
    return np.asarray(cv2.resize(small, size, interpolation=method), np.uint8)


def score(known: Pixels, made: Pixels) -> tuple[float, float]:
    error = float(((known.astype(np.float64) - made) ** 2).mean())
    return 10 * np.log10(255**2 / error), float(structural_similarity(known, made, channel_axis=2))


def main(paths: list[Path]) -> None:
    known = [astronaut(), *(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]) for path in paths)]
    print("| times | bilinear | bicubic | Lanczos (8 taps) | ours |")
    print("|---|---|---|---|---|")
    for times in (2, 3, 4):
        scores: dict[str, list[tuple[float, float]]] = {}
        for whole in known:
            picture = np.ascontiguousarray(whole[: whole.shape[0] // 12 * 12, : whole.shape[1] // 12 * 12])
            size = picture.shape[1], picture.shape[0]
            small = by_library(picture, (size[0] // times, size[1] // times), cv2.INTER_AREA)
            for name, method in (("l", cv2.INTER_LINEAR), ("c", cv2.INTER_CUBIC), ("z", cv2.INTER_LANCZOS4)):
                scores.setdefault(name, []).append(score(picture, by_library(small, size, method)))
            scores.setdefault("o", []).append(score(picture, enlarge(small, size).picture))
        means = [np.mean(values, axis=0) for values in scores.values()]
        print(f"| {times} | " + " | ".join(f"{psnr:.2f} dB, {ssim:.4f}" for psnr, ssim in means) + " |")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
