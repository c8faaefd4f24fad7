"""The adapter's layers while they are trained, and the checkpoint: one safetensors file with everything that a resume needs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from likeness.base.errors import Failed
from likeness.ml.foreign import Generator, Module, Optimizer, Tensor
from likeness.ml.lora import read_note

MAX_CHECKPOINT_BYTES = 8_000_000_000
MOMENTS = ("exp_avg", "exp_avg_sq", "step")
"""What AdamW remembers of each parameter."""


class Settings(Protocol):
    """The recipe's settings: a msgspec struct."""

    @property
    def steps(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Layer:
    """Trainable tensors. Linear: down (r, in), up (out, r). Convolution: down (r, in, k, k), up (out, r, 1, 1)."""

    down: Any
    up: Any


def attach(denoiser: Module, targets: tuple[str, ...], rank: int, generator: Generator) -> dict[str, Layer]:
    """Let every layer whose name ends in one of `targets` add `up(down(x))`; `up` starts at 0, so that nothing changes at first."""
    import torch  # noqa: PLC0415

    layers: dict[str, Layer] = {}
    for name, module in denoiser.named_modules():
        if not name.endswith(tuple(f".{target}" for target in targets)):
            continue
        inner: tuple[int, ...]
        outer: tuple[int, ...]
        if isinstance(module, torch.nn.Linear):
            inner, outer = (rank, module.in_features), (module.out_features, rank)
        elif isinstance(module, torch.nn.Conv2d):
            inner = (rank, module.in_channels, *module.kernel_size)
            outer = (module.out_channels, rank, 1, 1)
        else:
            continue
        down = torch.randn(inner, generator=generator) / torch.tensor(inner[1:]).prod().sqrt()
        layers[name] = Layer(torch.nn.Parameter(down.to(module.weight.device)), torch.nn.Parameter(torch.zeros(outer)))
        module.register_forward_hook(_adding(layers[name]))
    return layers


def _adding(layer: Layer) -> Tensor:
    from torch.nn import functional  # noqa: PLC0415

    def linear(_module: Module, inputs: tuple[Any, ...], output: Tensor) -> Tensor:
        return output + functional.linear(functional.linear(inputs[0], layer.down), layer.up)

    def convolution(module: Module, inputs: tuple[Any, ...], output: Tensor) -> Tensor:
        return output + functional.conv2d(
            functional.conv2d(inputs[0], layer.down, stride=module.stride, padding=module.padding), layer.up
        )

    return linear if layer.down.dim() == 2 else convolution


def dump(
    settings: Settings,
    step: int,
    held_out_before: float,
    layers: Mapping[str, Layer],
    optimizer: Optimizer,
    generator: Generator,
) -> bytes:
    from safetensors.torch import save  # noqa: PLC0415

    tensors: dict[str, Any] = {"generator": generator.get_state()}
    for name, layer in layers.items():
        tensors[f"layer.{name}.down"], tensors[f"layer.{name}.up"] = layer.down.detach(), layer.up.detach()
    for number, kept in optimizer.state_dict()["state"].items():
        for moment in MOMENTS:
            tensors[f"optimizer.{number}.{moment}"] = kept[moment]
    note = {"step": step, "held_out_before": held_out_before, "settings": msgspec.to_builtins(settings)}
    copied = {name: tensor.cpu().clone().contiguous() for name, tensor in tensors.items()}
    return bytes(save(copied, metadata={"likeness": json.dumps(note)}))


def restore(
    untrusted_data: bytes,
    settings: Settings,
    layers: Mapping[str, Layer],
    optimizer: Optimizer,
    generator: Generator,
) -> tuple[int, float]:
    """Put everything back in place; the step and the held-out loss before training.

    Raises Failed: checkpoint-damaged, checkpoint-other-settings.
    """
    import torch  # noqa: PLC0415
    from safetensors import SafetensorError  # noqa: PLC0415
    from safetensors.torch import load  # noqa: PLC0415

    try:
        tensors, note = load(untrusted_data), read_note(untrusted_data)
        step, before = int(note["step"]), float(note["held_out_before"])
        if note["settings"] != msgspec.to_builtins(settings):
            raise Failed("checkpoint-other-settings")
        with torch.no_grad():
            for name, layer in layers.items():
                layer.down.copy_(tensors[f"layer.{name}.down"])
                layer.up.copy_(tensors[f"layer.{name}.up"])
        state = optimizer.state_dict()
        count = 2 * len(layers)
        state["state"] = {
            number: {moment: tensors[f"optimizer.{number}.{moment}"] for moment in MOMENTS} for number in range(count)
        }
        optimizer.load_state_dict(state)
        generator.set_state(tensors["generator"])
    except (SafetensorError, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise Failed("checkpoint-damaged") from error
    if not 0 <= step <= settings.steps:
        raise Failed("checkpoint-damaged")
    return step, before
