"""The convolutions of a denoiser that a training goes through and leaves as they are, made fast on a CPU in bfloat16.

torch lays a weight out for oneDNN at each call, and once more for the way back: as many bytes as the whole denoiser has, twice in each step.
Here it is done once for each way, and the weight itself goes. The way back of a convolution in single steps is one with its weight turned
round, its channels exchanged. The same instructions work on the same numbers: losses and gradients are the same to the bit.
"""

from collections.abc import Callable, Container
from pathlib import Path
from typing import Any

from likeness.ml.foreign import Module, Tensor
from likeness.ml.parts.mapped import let_go

ONCE = [1, 1], [1, 1], 1
"""Stride, dilation, groups."""

TOGETHER = 200_000_000
"""Bytes of weights that are copied before the file's memory is given back."""


def lay_out(module: Module, apart_from: Container[str], folder: Path) -> None:
    """`module` is changed for good: it can be trained through as before, in the precision it is in. `apart_from`: names of layers that keep
    their weights. `folder`: where its files lie; nothing of them stays in memory beside the copies.
    """
    copied = 0
    for name, layer in list(module.named_modules()):
        copied += sum(weight.nbytes for weight in layer.parameters(recurse=False))
        if name not in apart_from and _fits(layer):
            layer.forward = _convolution(layer)
            layer.weight = None
        for weight in layer.parameters(recurse=False):
            weight.data = weight.data.clone()
        if copied > TOGETHER:
            let_go(folder)
            copied = 0


def is_for(module: Module) -> bool:
    """Whether `lay_out` is meant for it, where it is: a network of convolutions in bfloat16, on a CPU that oneDNN has instructions for."""
    import torch  # noqa: PLC0415

    weight = next(module.parameters())
    if weight.device.type != "cpu" or weight.dtype != torch.bfloat16 or not any(map(_fits, module.modules())):
        return False
    known = torch.backends.mkldnn.is_available()
    return known and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())  # noqa: SLF001 (what torch's own compiler asks)


def _fits(layer: Module) -> bool:
    """In single steps, of more than one pixel: the others are few, and products."""
    import torch  # noqa: PLC0415

    if not isinstance(layer, torch.nn.Conv2d) or layer.padding_mode != "zeros" or isinstance(layer.padding, str):
        return False
    return {*layer.stride, *layer.dilation, layer.groups} == {1} and max(layer.kernel_size) > 1


def _convolution(layer: Module) -> Callable[[Tensor], Tensor]:
    """What takes the place of the layer's own `forward`."""
    import torch  # noqa: PLC0415

    ops, weight = torch.ops.mkldnn, layer.weight.detach()
    bias = None if layer.bias is None else layer.bias.detach().clone()
    there_edges = list(layer.padding)
    back_edges = [size - 1 - edge for size, edge in zip(layer.kernel_size, there_edges, strict=True)]
    there = ops._reorder_convolution_weight(weight, there_edges, *ONCE)  # noqa: SLF001 (what torch's own compiler calls)
    turned = weight.flip(2, 3).transpose(0, 1).contiguous()
    back = ops._reorder_convolution_weight(turned, back_edges, *ONCE)  # noqa: SLF001

    class Frozen(torch.autograd.Function):
        @staticmethod
        def forward(_ctx: Any, states: Tensor) -> Tensor:  # noqa: ANN401
            return ops._convolution_pointwise(states, there, bias, there_edges, *ONCE, "none", [], "")  # noqa: SLF001

        @staticmethod
        def backward(_ctx: Any, gradient: Tensor) -> Tensor:  # noqa: ANN401
            gradient = gradient.contiguous(memory_format=torch.channels_last)
            return ops._convolution_pointwise(gradient, back, None, back_edges, *ONCE, "none", [], "")  # noqa: SLF001

    return Frozen.apply
