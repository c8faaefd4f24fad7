"""A sitter's photos, encoded once: latents, loss weights and the words of their captions. Only ever in memory, and never mirrored: a face is
not the same from both sides.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.jobs.evaluation import HELD_OUT_PHOTOS
from likeness.ml.families.spec import TextPart, TrainingParts
from likeness.ml.foreign import Device, Generator, Tensor
from likeness.ml.guard import guarded
from likeness.ml.recipes.adapter_events import Example

HELD_OUT_ONE_IN = 6
FACE_GAIN = 3.0
"""A face is a sixth of the picture and all of the likeness."""

MIN_TO_SPARE = 4
"""With fewer photos every one is needed for training."""


SAME_AREA = 0.9
"""Of the largest picture's area, at least."""

Rows = Sequence[tuple[Example, str]]
"""Pictures, and of each what it is for."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The pictures of one shape, `examples` (N). Tensors on the device. `mean`, `deviation` (N, C, h, w); `weight` (N, h, w); `words` by name, (texts, ...), the
    last text is empty; `caption` (N,) rows of them, on the CPU; `with_token`: which texts have the sitter's word. The tuples are rows of N.
    """

    examples: tuple[Example, ...]
    mean: Any
    deviation: Any
    weight: Any
    words: dict[str, Any]
    texts: tuple[str, ...]
    with_token: tuple[bool, ...]
    caption: Any
    width: int
    height: int
    whole: tuple[int, ...]
    faces: tuple[int, ...]
    priors: tuple[int, ...]
    held_out: tuple[int, ...]


def prepare(
    parts: TrainingParts, examples: Sequence[Example], priors: Sequence[Example], token: str, device: Device
) -> tuple[Prepared, ...]:
    """One for each shape, in the order of their first pictures. The text encoders are gone before the autoencoder comes, and both at the end.

    Raises Failed("photos-not-square") where a picture is smaller than the others, or its sides are not multiples of the latent's factor.
    """
    every = [*examples, *priors]
    areas = [example.picture.shape[0] * example.picture.shape[1] for example in every]
    fits = (_fits(example.picture.shape, parts.factor) for example in every)
    if min(areas) < SAME_AREA * max(areas) or not all(fits):
        raise Failed("photos-not-square")
    kinds = _kinds(examples, len(every))
    shapes = list(dict.fromkeys(example.picture.shape for example in every))
    groups = [
        [(one, kind) for one, kind in zip(every, kinds, strict=True) if one.picture.shape == shape] for shape in shapes
    ]
    told = _told(parts.load_text(), groups)
    encode = parts.load_autoencoder()
    return tuple(
        _bucket(encode, parts.factor, rows, captions, token, device)
        for rows, captions in zip(groups, told, strict=True)
    )


def _fits(shape: tuple[int, ...], factor: int) -> bool:
    return len(shape) == 3 and shape[2] == 3 and shape[0] % factor == 0 and shape[1] % factor == 0


def _kinds(examples: Sequence[Example], count: int) -> list[str]:
    """Of each picture what it is for; views of a held-out photo's face are for nothing."""
    held_out = _held_out(examples)
    of_whole, of_face = ("whole", "held out"), ("face", "nothing")
    own = [(of_face if one.face else of_whole)[row in held_out] for row, one in enumerate(examples)]
    return own + ["prior"] * (count - len(own))


@dataclass(frozen=True, slots=True)
class _Captions:
    """Of pictures of one shape: each picture's caption, the `texts` among them and an empty one, and what the text encoders say of those."""

    each: tuple[str, ...]
    texts: tuple[str, ...]
    words: Mapping[str, Any]


def _told(text: TextPart, groups: Sequence[Rows]) -> tuple[_Captions, ...]:
    import torch  # noqa: PLC0415

    found = []
    for rows in groups:
        height, width = rows[0][0].picture.shape[:2]
        captions = tuple(guarded(example.caption, "")[0] for example, _ in rows)
        texts = (*dict.fromkeys(captions), "")
        with torch.no_grad():
            found.append(_Captions(captions, texts, text.encode(list(texts), width, height)))
    return tuple(found)


def _bucket(
    encode: Callable[[Any], tuple[Any, Any]], factor: int, rows: Rows, captions: _Captions, token: str, device: Device
) -> Prepared:
    import torch  # noqa: PLC0415

    height, width = rows[0][0].picture.shape[:2]
    pairs = [encode(to_tensor(example.picture)) for example, _ in rows]
    texts, word = captions.texts, re.compile(rf"(?<!\w){re.escape(token)}(?!\w)")
    kinds = [kind for _, kind in rows]
    return Prepared(
        examples=tuple(example for example, _ in rows),
        mean=torch.cat([mean for mean, _ in pairs]).float().to(device),
        deviation=torch.cat([deviation for _, deviation in pairs]).float().to(device),
        weight=torch.stack([_weight(example, factor) for example, _ in rows]).to(device),
        words={name: array.to(device) for name, array in captions.words.items()},
        texts=texts,
        with_token=tuple(bool(word.search(text)) for text in texts),
        caption=torch.tensor([texts.index(caption) for caption in captions.each]),
        width=width,
        height=height,
        whole=_rows(kinds, "whole"),
        faces=_rows(kinds, "face"),
        priors=_rows(kinds, "prior"),
        held_out=_rows(kinds, "held out"),
    )


def _rows(kinds: Sequence[str], kind: str) -> tuple[int, ...]:
    return tuple(row for row, one in enumerate(kinds) if one == kind)


def _held_out(examples: Sequence[Example]) -> tuple[int, ...]:
    """Rows of the third and the ninth photo, with all of their views; none where there are too few photos."""
    photos = list(dict.fromkeys(_photo(number, example) for number, example in enumerate(examples)))
    if len(photos) < MIN_TO_SPARE:
        return ()
    spared = set(photos[2::HELD_OUT_ONE_IN][:HELD_OUT_PHOTOS])
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


def to_tensor(picture: NDArray[np.uint8]) -> Tensor:
    """(H, W, 3) to (1, 3, H, W) in -1..1."""
    import torch  # noqa: PLC0415

    return torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float().div(127.5).sub(1.0)


def _weight(example: Example, factor: int) -> Tensor:
    """(h, w): the mean of the weights of the pixels under each latent."""
    import torch  # noqa: PLC0415

    height, width = example.picture.shape[:2]
    weight = np.ones((height, width), np.float32) if example.weight is None else np.asarray(example.weight, np.float32)
    if weight.shape != (height, width) or not np.isfinite(weight).all() or weight.min() < 0 or weight.sum() <= 0:
        raise Failed("photos-not-square")
    if not example.face:
        weight = weight * face_emphasis(width, height, example.square)
    return torch.from_numpy(weight.reshape(height // factor, factor, width // factor, factor).mean(axis=(1, 3)))


def face_emphasis(
    width: int, height: int, square: tuple[float, float, float] | None = None, gain: float = FACE_GAIN
) -> NDArray[np.float32]:
    """(height, width): up to 1 + `gain` where the face is: eyes 0.07 of the side of `square` (centre, side) above its centre, chin 0.21 below."""
    cx, cy, side = square or (width / 2, height / 2, float(width))
    across = (np.arange(width, dtype=np.float32) + 0.5) / side - cx / side
    down = (np.arange(height, dtype=np.float32) + 0.5) / side - cy / side
    distance = (across[None, :] / 0.15) ** 2 + ((down[:, None] - 0.03) / 0.2) ** 2
    return np.asarray(1 + gain * np.exp(-0.5 * distance**2), np.float32)
