"""The pictures a base model learns from, in one .npz: aligned crops, captions, and (where known) the person apart from the backdrop.

pictures  uint8 (N, S, S, 3)   sRGB
captions  str   (N,)
people    uint8 (N, S, S, 3)   the person alone, premultiplied by alpha; zeros where unknown
alphas    uint8 (N, S, S)      zeros where unknown
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.ml.foreign import Tensor
from likeness.ml.recipes.base_words import swap_sides

Pixels = NDArray[np.uint8]

BACKDROPS: dict[str, tuple[int, int, int]] = {
    "plain grey": (150, 150, 152), "plain dark grey": (70, 71, 74), "plain white": (238, 238, 236), "plain black": (18, 18, 20),
    "plain warm beige": (205, 184, 158), "plain warm brown": (112, 84, 62), "plain deep blue": (28, 48, 88),
    "plain light blue": (160, 188, 214), "plain dark green": (46, 74, 58),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dataset:
    pictures: Pixels
    captions: tuple[str, ...]
    people: Pixels
    alphas: Pixels

    @property
    def size(self) -> int:
        return int(self.pictures.shape[1])

    def picture_batch(self, rng: np.random.Generator, count: int) -> Pixels:
        """uint8 (count, S, S, 3): mirrored, on other backdrops, at random."""
        return np.stack([self.variant(int(index), rng)[0] for index in rng.integers(len(self.pictures), size=count)])

    def variant(self, index: int, rng: np.random.Generator) -> tuple[Pixels, str]:
        """One picture and its caption: as it is, or before a plain backdrop; mirrored half of the time."""
        picture, caption = self.pictures[index], self.captions[index]
        if self.alphas[index].any() and rng.random() < 0.5:
            picture, name = self._before_plain(index, rng)
            caption = ", ".join([*caption.split(", ")[:-1], f"{name} backdrop"])
        if rng.random() < 0.5:
            picture, caption = picture[:, ::-1], swap_sides(caption)
        return picture, caption

    def _before_plain(self, index: int, rng: np.random.Generator) -> tuple[Pixels, str]:
        names = list(BACKDROPS)
        name = names[int(rng.integers(len(names)))]
        backdrop = _paint(BACKDROPS[name], self.size, rng)
        alpha = self.alphas[index][..., None].astype(np.float32) / 255
        picture = self.people[index].astype(np.float32) + (1 - alpha) * backdrop
        return np.clip(picture, 0, 255).round().astype(np.uint8), name


def _paint(colour: tuple[int, int, int], size: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """A studio backdrop: one colour, lighter around a spot, darker at the edges."""
    axis = np.linspace(-1, 1, size, dtype=np.float32)
    x, y = axis[None, :] - rng.uniform(-0.6, 0.6), axis[:, None] - rng.uniform(-0.6, 0.4)
    light = 1.08 - rng.uniform(0.02, 0.22) * (x**2 + y**2)
    shade = np.array(colour, np.float32) * rng.uniform(0.9, 1.1) + rng.uniform(-5, 5, 3)
    return np.clip(light[..., None] * shade, 0, 255).astype(np.float32)


def load(path: Path) -> Dataset:
    with np.load(path, allow_pickle=False) as file:
        captions = tuple(str(caption) for caption in file["captions"])
        return Dataset(file["pictures"], captions, file["people"], file["alphas"])


def to_tensor(pictures: Pixels) -> Tensor:
    """uint8 (N, H, W, 3) -> float32 tensor (N, 3, H, W) in -1..1, channels last."""
    import torch  # noqa: PLC0415

    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float().div(127.5).sub(1.0)
