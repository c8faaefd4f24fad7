"""Linear layers of a torch module kept in 8 bits, with one scale for each output: half the memory of bfloat16, a quarter of float32.

Only the weights: what flows through stays in the module's precision, and each layer widens its weights while it runs.
"""

from typing import Any

from likeness.ml.foreign import Module, Tensor

SMALLEST = 4_096
"""Weights; below, nothing is gained."""

TOP = 127


def in_eight_bits(module: Module) -> int:
    """Change every linear layer of `module` for good: it can predict, and neither be trained nor be merged with an adapter. Layer by layer, so
    that no second copy of the whole is ever there. Returns the bytes that are saved.
    """
    import torch  # noqa: PLC0415

    saved = 0
    for parent in list(module.modules()):
        for name, child in list(parent.named_children()):
            if type(child) is torch.nn.Linear and child.weight.numel() >= SMALLEST:
                saved += child.weight.numel() * (child.weight.element_size() - 1)
                setattr(parent, name, _eight_bits(child))
    return saved


def _eight_bits(linear: Module) -> Module:
    """Of a torch.nn.Linear: by rows, the largest magnitude becomes 127."""
    import torch  # noqa: PLC0415

    class EightBits(torch.nn.Module):
        def __init__(self, weight: Tensor, bias: Any) -> None:  # noqa: ANN401 (a tensor or none)
            super().__init__()
            scale = weight.float().abs().amax(dim=1, keepdim=True).clamp(min=torch.finfo(torch.float32).tiny) / TOP
            codes = (weight.float() / scale).round().to(torch.int8)
            self.register_buffer("codes", codes)
            self.register_buffer("scale", scale[:, 0].to(weight.dtype))
            self.bias = bias

        def forward(self, x: Tensor) -> Tensor:
            found = torch.nn.functional.linear(x, self.codes.to(x.dtype)) * self.scale
            return found if self.bias is None else found + self.bias

    return EightBits(linear.weight.detach(), linear.bias)
