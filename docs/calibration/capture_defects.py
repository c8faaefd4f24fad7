"""Photos with known defects, made from pictures of rendered people that have an alpha channel, as the renderer of the six people would make them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from likeness.vision.colour import srgb_to_linear

Picture = NDArray[np.uint8]
WIDTH, HEIGHT = 768, 1024


@dataclass(frozen=True)
class Cutout:
    """`pixels` (H, W, 4) uint8; the face's middle `x`, `y` and `height` in pixels of it."""

    pixels: Picture
    x: float
    y: float
    height: float


def read_cutout(path: Path, face_box: Sequence[float]) -> Cutout:
    """`face_box` x0, y0, x1, y1 in shares of the picture."""
    pixels = np.asarray(Image.open(path).convert("RGBA"))
    size = np.array([pixels.shape[1], pixels.shape[0]])
    (x0, y0), (x1, y1) = np.array(face_box).reshape(2, 2) * size
    return Cutout(pixels, (x0 + x1) / 2, (y0 + y1) / 2, y1 - y0)


class Backdrops:
    """Pictures without anybody, cut, turned and tinted anew each time."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._pictures = [np.asarray(Image.open(path).convert("RGB")) for path in paths]

    def draw(self, chance: np.random.Generator, *, blurred: bool = True) -> Picture:
        picture = self._pictures[chance.integers(len(self._pictures))]
        if chance.random() < 0.5:
            picture = picture[:, ::-1]
        share = chance.uniform(0.55, 1)
        height, width = int(picture.shape[0] * share), int(picture.shape[1] * share)
        top, left = (chance.integers(0, whole - part + 1) for whole, part in zip(picture.shape, (height, width)))  # noqa: B905
        part = cv2.resize(
            picture[top : top + height, left : left + width], (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC
        )
        if blurred:
            part = cv2.GaussianBlur(part, (0, 0), chance.uniform(3, 12))
        return np.clip(part * chance.uniform(0.85, 1.15, 3) * chance.uniform(0.6, 1.1), 0, 255).astype(np.uint8)


def place(backdrop: Picture, person: Picture, scale: float, x: float, y: float) -> Picture:
    """`person` (RGBA), enlarged by `scale`, with its upper left corner at `x`, `y`."""
    matrix = np.array([[scale, 0, x], [0, scale, y]])
    premultiplied = person.astype(np.float32)
    premultiplied[..., :3] *= premultiplied[..., 3:] / 255
    if scale < 1:
        premultiplied = cv2.GaussianBlur(premultiplied, (0, 0), 0.4 / scale)
    flags = cv2.INTER_LINEAR if scale < 1 else cv2.INTER_CUBIC
    layer = np.clip(cv2.warpAffine(premultiplied, matrix, (WIDTH, HEIGHT), flags=flags), 0, 255)
    return np.clip(backdrop * (1 - layer[..., 3:] / 255) + layer[..., :3], 0, 255).astype(np.uint8)


def expose(picture: Picture, factor: float, chance: np.random.Generator, noise: float = 0.0) -> Picture:
    """Linear light times `factor`, with sensor noise, clipped."""
    light = srgb_to_linear(picture) * factor
    light = np.clip(light + chance.normal(0, noise, light.shape), 0, 1) if noise else np.clip(light, 0, 1)
    encoded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.rint(encoded * 255).astype(np.uint8)


def motion_kernel(length: float, angle: float) -> NDArray[np.float32]:
    """A straight stroke of `length` pixels."""
    side = 2 * int(np.ceil(length)) + 3
    kernel, middle = np.zeros((side, side), np.float32), side // 2
    for step in np.linspace(-length / 2, length / 2, 400):
        x, y = middle + step * np.cos(angle), middle + step * np.sin(angle)
        for row in (int(y), int(y) + 1):
            for column in (int(x), int(x) + 1):
                kernel[row, column] += max(0.0, 1 - abs(x - column)) * max(0.0, 1 - abs(y - row))
    return kernel / kernel.sum()


def saved(picture: Picture, quality: int = 88) -> Picture:
    """Through JPEG, as a camera keeps it."""
    coded = cv2.imencode(".jpg", np.ascontiguousarray(picture[..., ::-1]), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1])


def photos_of(
    person: Cutout, other: Cutout, backdrops: Backdrops, chance: np.random.Generator
) -> Iterator[tuple[str | None, Picture]]:
    """A good photo (None), seven defects, and three things besides: out of focus, a bystander, and half exposure. 768x1024."""
    scale = chance.uniform(2.0, 2.5)
    x, y = WIDTH / 2 - person.x * scale + chance.uniform(-40, 40), HEIGHT - person.pixels.shape[0] * scale
    good = place(backdrops.draw(chance), person.pixels, scale, x, y)
    face = person.height * scale
    yield None, saved(good)
    stroke = motion_kernel(chance.uniform(0.07, 0.12) * face, chance.uniform(0, np.pi))
    yield "motion_blur", saved(cv2.filter2D(good, -1, stroke))
    yield "out_of_focus", saved(cv2.GaussianBlur(good, (0, 0), chance.uniform(0.03, 0.05) * face))
    yield "too_dark", saved(expose(good, chance.uniform(0.025, 0.06), chance, 0.002))
    yield "overexposed", saved(expose(good, chance.uniform(5, 9), chance))
    yield "half_face", saved(_half(person, backdrops, chance))
    small = chance.uniform(0.25, 0.42)
    spot = chance.uniform(0.2, 0.6) * WIDTH, chance.uniform(0.4, 0.6) * HEIGHT
    yield "too_far", saved(place(backdrops.draw(chance, blurred=False), person.pixels, small, *spot))
    yield "two_people", saved(_two(person, other, backdrops, chance))
    far = chance.choice([0.12, 0.88]) * WIDTH - other.x * scale * 0.3, 0.35 * HEIGHT
    behind = place(backdrops.draw(chance), other.pixels, scale * 0.3, *far)
    yield "bystander", saved(place(behind, person.pixels, scale, x, y))
    yield "no_person", saved(backdrops.draw(chance, blurred=chance.random() < 0.5))


def _half(person: Cutout, backdrops: Backdrops, chance: np.random.Generator) -> Picture:
    """The middle of the face at an edge of the picture, or a little beyond."""
    scale, right = chance.uniform(2.2, 3.4), chance.random() < 0.5
    beyond = chance.uniform(-0.03, 0.1) * person.height * scale
    edge = WIDTH + beyond if right else -beyond
    return place(
        backdrops.draw(chance), person.pixels, scale, edge - person.x * scale, 0.45 * HEIGHT - person.y * scale
    )


def _two(person: Cutout, other: Cutout, backdrops: Backdrops, chance: np.random.Generator) -> Picture:
    scale = chance.uniform(1.3, 1.7)
    second = scale * chance.uniform(0.85, 1.05)
    picture = backdrops.draw(chance)
    for who, size, x in ((other, second, 0.68), (person, scale, 0.30)):
        picture = place(picture, who.pixels, size, x * WIDTH - who.x * size, HEIGHT - who.pixels.shape[0] * size)
    return picture
