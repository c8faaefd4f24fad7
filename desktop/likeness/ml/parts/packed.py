"""A UNet or an autoencoder of diffusers, made fast on a CPU.

The weights and the arithmetic are the same; what changes is where time is lost. Weights are laid out for oneDNN once instead of at each call
(what torch's compiler does when it freezes a model, without a compiler). A gated feed-forward is two products with GELU and the gate folded
in, instead of one, a copy and two passes over the halves. Attention over many tokens goes block by block (`ml.parts.attention`). A prompt's keys
and values are made once, not at every step.
"""

from collections.abc import Callable, Iterator
from typing import Any

from likeness.ml.foreign import Module, Tensor
from likeness.ml.parts import attention as blocks
from likeness.ml.parts.devices import Place


def packed(module: Module, place: Place) -> Module:
    """`module` itself, put in its place and changed for good: it can predict, and neither be trained nor be merged with an adapter. On a
    graphics processor and in other precisions it is only put there.
    """
    import torch  # noqa: PLC0415

    if place.device != "cpu" or place.precision != "bfloat16" or not torch.ops.mkldnn._is_mkldnn_bf16_supported():  # noqa: SLF001
        return place.put(module)
    module.to(place.dtype)
    for gated in _children(module, "GEGLU"):
        _pack_gated(gated)
    for attention in _children(module, "Attention"):
        if _is_plain(attention):
            attention.set_processor(PackedAttention(attention))
    for layer in _children(module, "Linear"):
        _pack_linear(layer)
    for layer in _children(module, "Conv2d"):
        _pack_convolution(layer)
    for weight in module.parameters():
        weight.data = weight.data.clone()  # the last that still lie in the mapped file, which can now go
    return module


class PackedAttention:
    """Attention of one layer, as diffusers calls it; between the tokens of a picture, or from them to a prompt's."""

    def __init__(self, attention: Module) -> None:
        self._fused = None if attention.is_cross_attention else _fused([attention.to_q, attention.to_k, attention.to_v])
        if self._fused is not None:
            attention.to_q = attention.to_k = attention.to_v = None
        self._prompt: Tensor | None = None
        self._known: tuple[Tensor, Tensor] | None = None

    def __call__(
        self,
        attention: Module,
        hidden_states: Tensor,
        encoder_hidden_states: Tensor | None = None,
        attention_mask: None = None,
        **_: object,
    ) -> Tensor:
        if attention_mask is not None:
            raise ValueError
        if self._fused is not None:
            query, key, value = self._fused(hidden_states).chunk(3, dim=-1)
        else:
            query, (key, value) = attention.to_q(hidden_states), self._of_prompt(attention, encoder_hidden_states)
        mixed = _attend(*(_by_heads(part, attention.heads) for part in (query, key, value)))
        return attention.to_out[0](mixed)

    def _of_prompt(self, attention: Module, prompt: Tensor) -> tuple[Tensor, Tensor]:
        """The tensor itself is what is compared: whoever calls keeps it for all steps."""
        if self._known is None or self._prompt is not prompt:
            self._prompt, self._known = prompt, (attention.to_k(prompt), attention.to_v(prompt))
        return self._known


def _attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """(N, heads, tokens, width) each, to (N, tokens, heads * width)."""
    import torch  # noqa: PLC0415

    in_blocks = blocks.fits(query, key, value)
    attend = blocks.attend if in_blocks else torch.nn.functional.scaled_dot_product_attention
    return attend(query, key, value).transpose(1, 2).flatten(2)


def _by_heads(states: Tensor, heads: int) -> Tensor:
    return states.unflatten(-1, (heads, -1)).transpose(1, 2)


def _children(module: Module, kind: str) -> Iterator[Module]:
    return (child for child in list(module.modules()) if type(child).__name__ == kind)


def _is_plain(attention: Module) -> bool:
    """Of a transformer block: no norms of its own, no residual, no scaling."""
    own = (attention.group_norm, attention.spatial_norm, attention.norm_q, attention.norm_k, attention.norm_cross)
    plain = not any(part for part in own) and not attention.residual_connection
    return plain and attention.rescale_output_factor == 1 and attention.add_k_proj is None


def _pack_linear(layer: Module) -> None:
    layer.forward = _linear(layer.weight, layer.bias)
    layer.weight = layer.bias = None


def _linear(weight: Tensor, bias: Tensor | None, activation: str = "none") -> Callable[[Tensor], Tensor]:
    """A product with a weight that lies as oneDNN wants it, and what follows it in the same pass."""
    import torch  # noqa: PLC0415

    ops, bias = torch.ops.mkldnn, _own(bias)
    laid_out = ops._reorder_linear_weight(weight.detach())  # noqa: SLF001 (what torch's own compiler calls)
    rule = "none" if activation == "gelu" else ""

    def forward(states: Tensor) -> Tensor:
        return ops._linear_pointwise(states, laid_out, bias, activation, [], rule)  # noqa: SLF001

    return forward


def _own(bias: Tensor | None) -> Tensor | None:
    """A copy: a part of the mapped file would keep the whole of it in memory."""
    return None if bias is None else bias.detach().clone()


def _fused(layers: list[Module]) -> Callable[[Tensor], Tensor]:
    """Several products of the same states as one."""
    import torch  # noqa: PLC0415

    biases = [layer.bias for layer in layers]
    bias = None if biases[0] is None else torch.cat(biases).detach()
    return _linear(torch.cat([layer.weight for layer in layers]), bias)


def _pack_gated(gated: Module) -> None:
    """States times gelu(gate): the value's product taking the gate in as it is written."""
    import torch  # noqa: PLC0415

    ops = torch.ops.mkldnn
    weight, gate_weight = gated.proj.weight.detach().chunk(2)
    bias, gate_bias = gated.proj.bias.detach().chunk(2)
    gate_of, bias = _linear(gate_weight, gate_bias, "gelu"), _own(bias)
    laid_out = ops._reorder_linear_weight(weight.contiguous())  # noqa: SLF001
    gated.proj = None

    def forward(states: Tensor, *_: Any, **__: Any) -> Tensor:  # noqa: ANN401 (as diffusers calls it)
        return ops._linear_pointwise.binary(states, gate_of(states), laid_out, bias, "mul")  # noqa: SLF001

    gated.forward = forward


def _pack_convolution(layer: Module) -> None:
    import torch  # noqa: PLC0415

    if layer.padding_mode != "zeros" or isinstance(layer.padding, str) or max(layer.kernel_size) == 1:
        return  # of one pixel: a product, for which oneDNN's guess at the layout is several times slower than none
    ops, bias = torch.ops.mkldnn, _own(layer.bias)
    how = list(layer.padding), list(layer.stride), list(layer.dilation), layer.groups
    laid_out = ops._reorder_convolution_weight(layer.weight.detach(), *how)  # noqa: SLF001
    layer.weight = layer.bias = None

    def forward(states: Tensor) -> Tensor:
        return ops._convolution_pointwise(states, laid_out, bias, *how, "none", [], "")  # noqa: SLF001

    layer.forward = forward
