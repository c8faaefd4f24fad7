"""Where torch runs a model, and in which precision."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from likeness.ml.foreign import Dtype, Module, Tensor

Floats = NDArray[np.float32]
Precision = Literal["float32", "float16", "bfloat16"]
Half = Literal["float16", "bfloat16"]
Device = Literal["cpu", "cuda", "mps"]

SMALL_PACK = 300_000_000
"""Bytes of weights. Below, a picture takes seconds in float32 as well (the starter pack: 1.8 CPU seconds for 20 steps, 1.1 in bfloat16), and
both engines agree to a level or two.
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the caller of an engine insists on; None: whatever is best here. `weights`: how linear layers are kept, where a family can do that."""

    device: Device | None = None
    precision: Precision | None = None
    weights: Literal["int8"] | None = None


ANYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Place:
    """`channels_last`: convolutions want their channels innermost."""

    device: Device
    precision: Precision
    channels_last: bool = True

    @property
    def dtype(self) -> Dtype:
        """The torch dtype of this precision."""
        import torch  # noqa: PLC0415

        return getattr(torch, self.precision)

    def for_decoding(self) -> "Place":
        """For an autoencoder. Some overflow in float16 (SDXL's does): bfloat16 has the range, float32 where there is no bfloat16."""
        if self.precision != "float16":
            return self
        import torch  # noqa: PLC0415

        wide = self.device == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
        return replace(self, precision="bfloat16" if wide else "float32")

    def put(self, module: Module) -> Module:
        """`module`, moved and laid out. What is there already is not copied."""
        import torch  # noqa: PLC0415

        layout = torch.channels_last if self.channels_last else torch.preserve_format
        return module.to(self.device, self.dtype, memory_format=layout)

    def tensor(self, array: NDArray[Any]) -> Tensor:
        """Real numbers come in this place's precision, whole numbers (ids, times) as they are. An array of four axes is laid out as
        `channels_last` says.
        """
        import torch  # noqa: PLC0415

        found = torch.from_numpy(np.ascontiguousarray(array))
        found = found.to(self.device, self.dtype if found.is_floating_point() else None)
        pictures = self.channels_last and found.ndim == 4
        return found.contiguous(memory_format=torch.channels_last) if pictures else found

    def tensors(self, arrays: Mapping[str, NDArray[Any]]) -> dict[str, Tensor]:
        return {name: self.tensor(array) for name, array in arrays.items()}


def array_of(tensor: Tensor) -> Floats:
    """Back to numpy."""
    return np.asarray(tensor.detach().float().cpu().contiguous().numpy())


def choose(pack: Path, wanted: Wanted = ANYTHING, half: Half = "float16") -> Place:
    """The best this computer has for `pack`. `half`: what the family wants on a graphics processor (a model that was trained in bfloat16
    may overflow in float16). On a CPU it is bfloat16 where there are instructions for it, and float32 elsewhere.
    """
    device = wanted.device or _device()
    if wanted.precision is not None:
        return Place(device, wanted.precision)
    if device == "cpu":
        small = weight_bytes(pack) < SMALL_PACK
        return Place(device, "float32" if small or not cpu_has_bfloat16() else "bfloat16")
    place = Place(device, "float16")
    return place if half == "float16" else place.for_decoding()


def cpu_has_bfloat16() -> bool:
    """Whether this processor multiplies in bfloat16; emulated, it is slower than float32."""
    import torch  # noqa: PLC0415

    looks = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(look() for name in looks if (look := getattr(torch.cpu, name, None)) is not None)


def weight_bytes(pack: Path) -> int:
    """Of the safetensors files below `pack`."""
    return sum(
        (Path(folder) / name).stat().st_size
        for folder, _, names in os.walk(pack)
        for name in names
        if name.endswith(".safetensors")
    )


def _device() -> Device:
    import torch  # noqa: PLC0415

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"
