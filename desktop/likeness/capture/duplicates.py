"""Nearly the same picture twice: re-saved, made smaller, a little cropped, or the next one of a burst.

Perceptual hashes after Zauner (2010), "Implementation and benchmarking of perceptual image hash functions": the signs of the low frequencies of
the discrete cosine transform of the luminance, here 255 of them. Two are taken, of the frame and of the face: before one backdrop the frames of a
whole sitting are alike, and it is the face that tells a smile or a turn from the next picture of a burst. Limits: docs/calibration/intake.md.
"""

import cv2
import numpy as np

from likeness.capture.convert import Pixels
from likeness.vision.faces import Face

SIDE = 64
FREQUENCIES = 16
BITS = FREQUENCIES**2 - 1

FRAME_ALIKE, FACE_ALIKE = 0.24, 0.155
"""Shares of bits that differ, up to which two pictures are nearly the same."""


def frame_hash(pixels: Pixels) -> str:
    """Of the whole picture, (H, W, 3); 64 hexadecimal digits."""
    return _hash(np.asarray(cv2.resize(pixels, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8))


def face_hash(pixels: Pixels, face: Face) -> str:
    """Of the square around the face's mesh; 64 hexadecimal digits."""
    height, width = pixels.shape[:2]
    low, high = face.mesh[:, :2].min(axis=0), face.mesh[:, :2].max(axis=0)
    centre, half = (low + high) / 2, max(float((high - low).max()) / 2, 1.0)
    x0, y0 = (round(v) for v in np.clip(centre - half, 0, (width - 2, height - 2)))
    x1, y1 = (round(v) for v in np.clip(centre + half, (x0 + 1, y0 + 1), (width, height)))
    return _hash(np.asarray(cv2.resize(pixels[y0:y1, x0:x1], (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8))


def alike(frames: tuple[str, str], faces: tuple[str, str]) -> bool:
    """Whether two pictures, told by their hashes, are nearly the same. An empty hash is like no other."""
    return distance(*frames) <= FRAME_ALIKE and distance(*faces) <= FACE_ALIKE


def distance(first: str, second: str) -> float:
    """The share of bits that differ, 0..1; 1 where a hash is missing."""
    if len(first) != len(second) or not first:
        return 1.0
    return (int(first, 16) ^ int(second, 16)).bit_count() / BITS


def _hash(small: Pixels) -> str:
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
    low = cv2.dct(grey)[:FREQUENCIES, :FREQUENCIES].ravel()[1:]  # without the mean
    bits = np.packbits(low > np.median(low))
    return bits.tobytes().hex()
