"""A sitter's photos, encoded once: latents, loss weights and the words of their captions. Only ever in memory."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.families.spec import TrainingParts
from likeness.ml.foreign import Device, Tensor
from likeness.ml.guard import guarded

HELD_OUT_ONE_IN = 6
FACE_GAIN = 3.0
"""A face is a sixth of the picture and all of the likeness."""

MIN_TO_SPARE = 4
"""With fewer photos every one is needed for training."""


class Photo(Protocol):
    @property
    def picture(self) -> NDArray[np.uint8]: ...
    @property
    def caption(self) -> str: ...
    @property
    def weight(self) -> NDArray[np.float32] | None: ...


@dataclass(frozen=True, slots=True)
class Prepared:
    """Tensors. `mean`, `deviation` (N, C, h, w); `weight` (N, h, w); `words` by name, (texts, ...); `caption` (N,) rows of them."""

    mean: Tensor
    deviation: Tensor
    weight: Tensor
    words: dict[str, Tensor]
    caption: Tensor
    train: tuple[int, ...]
    held_out: tuple[int, ...]


def prepare(parts: TrainingParts, examples: Sequence[Photo], device: Device) -> Prepared:
    """Raises Failed("photos-not-square") where a picture's sides are not those of the first or not multiples of the latent's factor."""
    import torch  # noqa: PLC0415

    side = examples[0].picture.shape[0]
    if side % parts.factor or any(example.picture.shape != (side, side, 3) for example in examples):
        raise Failed("photos-not-square")
    pairs = [parts.encode_picture(_to_tensor(example.picture)) for example in examples]
    texts = list(dict.fromkeys(guarded(example.caption, "")[0] for example in examples))
    captions = torch.tensor([texts.index(guarded(example.caption, "")[0]) for example in examples])
    held_out = tuple(range(2, len(examples), HELD_OUT_ONE_IN)) if len(examples) >= MIN_TO_SPARE else ()
    return Prepared(
        mean=torch.cat([mean for mean, _ in pairs]).to(device),
        deviation=torch.cat([deviation for _, deviation in pairs]).to(device),
        weight=torch.stack([_weight(example, parts.factor) for example in examples]).to(device),
        words={name: array.to(device) for name, array in _encoded(parts, texts, side).items()},
        caption=captions,
        train=tuple(index for index in range(len(examples)) if index not in held_out),
        held_out=held_out,
    )


def _encoded(parts: TrainingParts, texts: list[str], side: int) -> dict[str, Tensor]:
    import torch  # noqa: PLC0415

    with torch.no_grad():
        return parts.encode_text(texts, side, side)


def _to_tensor(picture: NDArray[np.uint8]) -> Tensor:
    import torch  # noqa: PLC0415

    return torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float().div(127.5).sub(1.0)


def _weight(example: Photo, factor: int) -> Tensor:
    """(h, w): the mean of the weights of the pixels under each latent."""
    import torch  # noqa: PLC0415

    side = example.picture.shape[0]
    weight = np.ones((side, side), np.float32) if example.weight is None else np.asarray(example.weight, np.float32)
    if weight.shape != (side, side) or not np.isfinite(weight).all() or weight.min() < 0 or weight.sum() <= 0:
        raise Failed("photos-not-square")
    weight = weight * face_emphasis(side)
    return torch.from_numpy(weight.reshape(side // factor, factor, side // factor, factor).mean(axis=(1, 3)))


def face_emphasis(side: int) -> NDArray[np.float32]:
    """(side, side): up to 1 + FACE_GAIN where `training_square` puts the face (eyes 0.07 of the side above the centre, chin 0.21 below)."""
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side - 0.5
    distance = (axis[None, :] / 0.15) ** 2 + ((axis[:, None] - 0.03) / 0.2) ** 2
    return np.asarray(1 + FACE_GAIN * np.exp(-0.5 * distance**2), np.float32)
