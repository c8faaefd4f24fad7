"""A sitter's photos, encoded once: latents, loss weights and the words of their captions. Only ever in memory, and never mirrored: a face is
not the same from both sides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.ml.families.spec import TrainingParts
from likeness.ml.foreign import Device, Generator, Tensor
from likeness.ml.guard import guarded
from likeness.ml.recipes.adapter_events import Example

HELD_OUT_ONE_IN = 6
FACE_GAIN = 3.0
"""A face is a sixth of the picture and all of the likeness."""

MIN_TO_SPARE = 4
"""With fewer photos every one is needed for training."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Tensors on the device. `mean`, `deviation` (N, C, h, w); `weight` (N, h, w); `words` by name, (texts, ...), the last text is empty;
    `caption` (N,) rows of them, on the CPU; `with_token`: which texts have the sitter's word. The tuples are rows of N.
    """

    mean: Any
    deviation: Any
    weight: Any
    words: dict[str, Any]
    texts: tuple[str, ...]
    with_token: tuple[bool, ...]
    caption: Any
    side: int
    whole: tuple[int, ...]
    faces: tuple[int, ...]
    priors: tuple[int, ...]
    held_out: tuple[int, ...]


def prepare(
    parts: TrainingParts, examples: Sequence[Example], priors: Sequence[Example], token: str, device: Device
) -> Prepared:
    """Raises Failed("photos-not-square") where a picture's sides are not those of the first or not multiples of the latent's factor."""
    import torch  # noqa: PLC0415

    every = [*examples, *priors]
    side = every[0].picture.shape[0]
    if side % parts.factor or any(example.picture.shape != (side, side, 3) for example in every):
        raise Failed("photos-not-square")
    pairs = [parts.encode_picture(_to_tensor(example.picture)) for example in every]
    captions = [guarded(example.caption, "")[0] for example in every]
    texts = [*dict.fromkeys(captions), ""]
    word = re.compile(rf"(?<!\w){re.escape(token)}(?!\w)")
    with torch.no_grad():
        words = parts.encode_text(texts, side, side)
    held_out = _held_out(examples)
    own = [index for index in range(len(examples)) if index not in held_out]
    return Prepared(
        mean=torch.cat([mean for mean, _ in pairs]).float().to(device),
        deviation=torch.cat([deviation for _, deviation in pairs]).float().to(device),
        weight=torch.stack([_weight(example, parts.factor) for example in every]).to(device),
        words={name: array.to(device) for name, array in words.items()},
        texts=tuple(texts),
        with_token=tuple(bool(word.search(text)) for text in texts),
        caption=torch.tensor([texts.index(caption) for caption in captions]),
        side=side,
        whole=tuple(index for index in own if not examples[index].face),
        faces=tuple(index for index in own if examples[index].face),
        priors=tuple(range(len(examples), len(every))),
        held_out=tuple(index for index in held_out if not examples[index].face),
    )


def _held_out(examples: Sequence[Example]) -> tuple[int, ...]:
    """Rows of every sixth photo, with all of its views; none where there are too few photos."""
    photos = list(dict.fromkeys(_photo(number, example) for number, example in enumerate(examples)))
    if len(photos) < MIN_TO_SPARE:
        return ()
    spared = set(photos[2::HELD_OUT_ONE_IN])
    return tuple(number for number, example in enumerate(examples) if _photo(number, example) in spared)


def _photo(number: int, example: Example) -> str:
    return example.photo or f"#{number}"


def draw(rows: Sequence[int], count: int, generator: Generator) -> list[int]:
    """`count` of `rows`, none twice before each has come once."""
    import torch  # noqa: PLC0415

    order: list[int] = []
    while len(order) < count:
        order += torch.randperm(len(rows), generator=generator).tolist()
    return [rows[number] for number in order[:count]]


def share_at(step: int, batch: int, share: float) -> int:
    """How many of the batch at `step` (from 0) a share is, so that over many steps it is met exactly."""
    return int((step + 1) * batch * share + 1e-9) - int(step * batch * share + 1e-9)


def _to_tensor(picture: NDArray[np.uint8]) -> Tensor:
    import torch  # noqa: PLC0415

    return torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float().div(127.5).sub(1.0)


def _weight(example: Example, factor: int) -> Tensor:
    """(h, w): the mean of the weights of the pixels under each latent."""
    import torch  # noqa: PLC0415

    side = example.picture.shape[0]
    weight = np.ones((side, side), np.float32) if example.weight is None else np.asarray(example.weight, np.float32)
    if weight.shape != (side, side) or not np.isfinite(weight).all() or weight.min() < 0 or weight.sum() <= 0:
        raise Failed("photos-not-square")
    if not example.face:
        weight = weight * face_emphasis(side)
    return torch.from_numpy(weight.reshape(side // factor, factor, side // factor, factor).mean(axis=(1, 3)))


def face_emphasis(side: int) -> NDArray[np.float32]:
    """(side, side): up to 1 + FACE_GAIN where `training_square` puts the face (eyes 0.07 of the side above the centre, chin 0.21 below)."""
    axis = (np.arange(side, dtype=np.float32) + 0.5) / side - 0.5
    distance = (axis[None, :] / 0.15) ** 2 + ((axis[:, None] - 0.03) / 0.2) ** 2
    return np.asarray(1 + FACE_GAIN * np.exp(-0.5 * distance**2), np.float32)
