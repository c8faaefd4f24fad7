"""The sitter's own fine lines: low-rank changes of the picture codec's decoder, learned beside the denoiser's from the same photos.

A small codec draws a face it never saw with the eyes of those it learned from, however well the latents say whose they are
(docs/calibration/adapter.md). Latents, and so the denoiser, stay as they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from likeness.ml.families.spec import DecoderPart
from likeness.ml.foreign import Device, Generator, Tensor
from likeness.ml.recipes import adapter_layers
from likeness.ml.recipes.adapter_data import Prepared, face_emphasis, to_tensor
from likeness.ml.recipes.adapter_layers import Layer
from likeness.ml.recipes.picture_loss import decoder_loss

BEFORE = 2**32 - 1
"""In the place of a step: before the first."""

HALF = "decoder"
"""The half of the codec that draws, by its name in it."""

TARGETS = ("conv", "conv1", "conv2", "conv_shortcut", "to_q", "to_k", "to_v", "to_out.0")
EVERY = 2
"""Of so many steps one: at twice the rate half as many bring faces nearly as near (by 0.131, all by 0.136) in half the time."""

FACE_GAIN = 11.0
"""Errors in the face count twelve times."""

CUT = 0.75
"""Of a picture's sides. Less is quicker, but the norms then see other numbers than in a whole picture, and faces come less near."""

ASTRAY, BELOW = 0.1, 0.03
"""Of the sides: how far a cut's centre lies from the face's (deviation), and the face's below the middle of head and shoulders."""


@dataclass(frozen=True, slots=True)
class PersonalDecoder:
    """`layers` by their names in the codec. It learns from the whole photos, but not from those that are held out."""

    layers: Mapping[str, Layer]
    _part: DecoderPart
    _data: Sequence[Prepared]
    _seed: int
    _device: Device

    def loss(self, step: int) -> Tensor:
        """Of one photo, cut anew around the face. What it draws depends on seed and `step`."""
        import torch  # noqa: PLC0415

        generator = _generator(self._seed, step)
        rows = [(data, row) for data in self._data for row in data.whole]
        data, row = rows[int(torch.randint(len(rows), (), generator=generator))]
        return self._of(data, row, generator)

    def _of(self, data: Prepared, row: int, generator: Generator) -> Tensor:
        import torch  # noqa: PLC0415

        example, shape = data.examples[row], data.mean.shape[1:]
        factor = data.height // shape[1]
        noise = torch.randn(shape, generator=generator).to(self._device)
        latents = (data.mean[row] + data.deviation[row] * noise)[None]
        cx, cy, side = example.square or (data.width / 2, data.height / 2, float(data.width))
        down = _cut(shape[1], (cy + BELOW * side) / factor, generator)
        across = _cut(shape[2], cx / factor, generator)
        weight = torch.from_numpy(face_emphasis(data.width, data.height, example.square, FACE_GAIN))
        weight = _seen(weight / weight.mean(), down, across, factor)[None, None]
        wanted = _seen(to_tensor(example.picture), down, across, factor)
        drawn = self._part.decode(latents[..., down, across])
        return decoder_loss(wanted.to(self._device), drawn, weight.to(self._device))


def attach(part: DecoderPart, data: Sequence[Prepared], rank: int, seed: int, device: Device) -> PersonalDecoder:
    """Let the half that draws be changed; nothing is at first."""
    import torch  # noqa: PLC0415

    part.module.to(device, memory_format=torch.channels_last)
    layers = adapter_layers.attach(getattr(part.module, HALF), TARGETS, rank, _generator(seed, BEFORE))
    return PersonalDecoder({f"{HALF}.{name}": layer for name, layer in layers.items()}, part, data, seed, device)


def _generator(seed: int, step: int) -> Generator:
    """One that has no state to be kept, and takes nothing from the denoiser's: that learns the same beside this as without it."""
    import torch  # noqa: PLC0415

    return torch.Generator().manual_seed(int(np.random.SeedSequence([seed, step]).generate_state(1)[0]))


def _cut(extent: int, centre: float, generator: Generator) -> slice:
    """Of `extent` latents, those of a cut about `centre`."""
    import torch  # noqa: PLC0415

    length = max(1, round(CUT * extent))
    middle = centre + ASTRAY * extent * float(torch.randn((), generator=generator))
    start = min(max(0, round(middle - length / 2)), extent - length)
    return slice(start, start + length)


def _seen(pixels: Tensor, down: slice, across: slice, factor: int) -> Tensor:
    """The pixels (..., H, W) under those latents."""
    rows, columns = (slice(one.start * factor, one.stop * factor) for one in (down, across))
    return pixels[..., rows, columns]
