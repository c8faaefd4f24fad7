"""The adapter's layers while they are trained: beside each frozen weight W a low-rank B A, in float32, whatever the frozen weights are kept in.

Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models". The layers are written out instead of left to automatic
differentiation: on a CPU a step's attention is bound by memory, and each pass over the activations that is not made counts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from likeness.ml.foreign import Generator, Module, Tensor
from likeness.ml.recipes.adapter_settings import Layers

ATTENTION = (
    "to_q",
    "to_k",
    "to_v",
    "to_out",
    "to_out.0",
    "add_q_proj",
    "add_k_proj",
    "add_v_proj",
    "to_add_out",
    "to_qkv_mlp_proj",
)
CONVOLUTIONS = ("conv", "conv1", "conv2", "conv_shortcut", "proj_in", "proj_out")


@dataclass(frozen=True, slots=True)
class Layer:
    """Trainable float32 tensors. Linear: down (r, in), up (out, r). Convolution: down (r, in, k, k), up (out, r, 1, 1)."""

    down: Any
    up: Any


def chosen(targets: tuple[str, ...], layers: Layers) -> tuple[str, ...]:
    """Those of a family's targets that `layers` means."""
    if layers == "attention":
        return tuple(target for target in targets if target in ATTENTION)
    if layers == "transformer":
        return tuple(target for target in targets if target not in CONVOLUTIONS)
    return targets


def attach(denoiser: Module, targets: tuple[str, ...], rank: int, generator: Generator) -> dict[str, Layer]:
    """Let every layer whose name ends in one of `targets` add `up(down(x))`; `up` starts at 0, so that nothing changes at first.

    The layers' numbers are drawn on the CPU and lie where the weight lies: move the denoiser first.
    """
    import torch  # noqa: PLC0415

    layers: dict[str, Layer] = {}
    ends = tuple(f".{target}" for target in targets)
    for name, module in denoiser.named_modules():
        if not name.endswith(ends):
            continue
        inner: tuple[int, ...]
        outer: tuple[int, ...]
        if isinstance(module, torch.nn.Linear):
            inner, outer = (rank, module.in_features), (module.out_features, rank)
        elif isinstance(module, torch.nn.Conv2d) and module.groups == 1:
            inner = (rank, module.in_channels, *module.kernel_size)
            outer = (module.out_channels, rank, 1, 1)
        else:
            continue
        device = module.weight.device
        down = torch.randn(inner, generator=generator) / torch.tensor(inner[1:]).prod().sqrt()
        layers[name] = Layer(torch.nn.Parameter(down.to(device)), torch.nn.Parameter(torch.zeros(outer, device=device)))
        module.forward = _forward_of(module, layers[name])
    return layers


def _forward_of(module: Module, layer: Layer) -> Callable[[Tensor], Tensor]:
    """What takes the place of the module's own `forward`."""
    from torch.nn import functional  # noqa: PLC0415

    if layer.down.dim() == 2:
        low_rank = _low_rank()

        def linear(x: Tensor) -> Tensor:
            return low_rank.apply(x, module.weight, module.bias, layer.down, layer.up)

        return linear

    def convolution(x: Tensor) -> Tensor:
        down, up = layer.down.to(x.dtype), layer.up.to(x.dtype)
        low = functional.conv2d(x, down, stride=module.stride, padding=module.padding, dilation=module.dilation)
        return module._conv_forward(x, module.weight, module.bias) + functional.conv2d(low, up)  # noqa: SLF001 (its forward is replaced)

    return convolution


@cache
def _low_rank() -> Any:  # noqa: ANN401 (a class of torch, which is imported late)
    import torch  # noqa: PLC0415
    from torch.nn import functional  # noqa: PLC0415

    class LowRank(torch.autograd.Function):
        """x W' + b + (x A') B' for x (..., in), frozen W (out, in) and b (out), A (r, in), B (out, r)."""

        @staticmethod
        def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, down: Tensor, up: Tensor) -> Tensor:  # noqa: ANN401
            flat = x.reshape(-1, x.shape[-1])
            a, b = down.to(x.dtype), up.to(x.dtype)
            low = flat @ a.T
            added = functional.linear(flat, weight, bias).addmm_(low, b.T)
            ctx.save_for_backward(flat, low, weight, a, b)
            ctx.shape = x.shape
            return added.view(*x.shape[:-1], -1)

        @staticmethod
        def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:  # noqa: ANN401
            flat, low, weight, a, b = ctx.saved_tensors
            gradient = gradient.reshape(-1, gradient.shape[-1])
            through = gradient @ b
            down, up = through.T @ flat, gradient.T @ low
            back = (gradient @ weight).addmm_(through, a).view(ctx.shape) if ctx.needs_input_grad[0] else None
            return back, None, None, down.float(), up.float()

    return LowRank
