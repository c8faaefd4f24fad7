"""Networks that are kept as they are stored, in 16 bits, and compute in full precision: each layer's weights are widened while it runs.

Numbers of 16 bits are numbers of 32 bits as well: what comes out is to the bit what the network gives whose weights are all wide, which takes twice the
memory. Only without gradients: the way back would keep the wide weights.
"""

from collections.abc import Iterable
from typing import Any

from likeness.ml.foreign import Module, Tensor


def widen_while_running(words: Module, layers: Iterable[Module]) -> None:
    """`words`: the table that the `layers` begin with; its vectors come out wide, and are few."""
    words.register_forward_hook(_wide_vectors)
    for layer in layers:
        _widen(layer)


def _wide_vectors(_module: Module, _inputs: tuple[Any, ...], output: Tensor) -> Tensor:
    return output.float()


def _widen(layer: Module) -> None:
    narrow: list[tuple[Tensor, Tensor]] = []

    def before(*_: object) -> None:
        for weight in layer.parameters():
            narrow.append((weight, weight.data))
            weight.data = weight.data.float()

    def after(*_: object) -> None:
        while narrow:
            weight, numbers = narrow.pop()
            weight.data = numbers

    layer.register_forward_pre_hook(before)
    layer.register_forward_hook(after, always_call=True)
