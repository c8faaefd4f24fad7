"""Exact attention on a CPU in bfloat16, at the speed of its matrix products: long sequences block by block, short ones in one piece.

torch's own CPU kernel reaches a fifth of the speed of a plain bfloat16 product on processors with those instructions, and attention is more than
half of a denoiser's step. Here a block of queries is small enough for its scores to stay in the processor's cache; the backward pass makes
the scores anew (Dao et al. 2022, "FlashAttention", Algorithm 4), so that no more memory is needed than by torch.

Scores leave the product rounded to bfloat16. So that those that count are rounded finely, each query's scores are shifted by about their
maximum within the product itself, as one more column; a shift per query cancels in the softmax. What is left of the softmax is one pass over
the scores, 2 to their power: their sums are one more column of the next product, and it is the result, and backwards the gradient, that is
divided by them.

For few keys torch's kernel, made for many, is slower than two plain products and a softmax. Measured forwards and backwards on one core (Zen 4,
6 pictures): 256 x 256 tokens 15.3 ms in the kernel, 6.0 ms plain; 4096 x 77 (the words of a prompt) 36 and 17 ms; 64 x 64 4.3 and 1.5 ms.
"""

import math
from collections.abc import Iterator
from typing import Any

from likeness.ml.foreign import Tensor

MIN_TOKENS = 512
"""From here on in blocks. With fewer keys the scores are small beside the other activations, which they are kept with for the backward pass."""

BLOCK_SCORES = 1 << 20
"""Scores per thread and block: two megabytes of bfloat16, about a core's second-level cache."""


SAMPLED = 16
"""Of so many keys one is looked at for a query's highest score; anything near it will do."""

PART = 1024
"""Queries whose highest scores are looked for together."""

REGISTER = 16
"""Columns that a product takes at once. Those of the shift and the sums lie where it would work on nothing: a head is 40 wide, or 80."""

LN2 = math.log(2)


def fits(query: Tensor, key: Tensor, value: Tensor) -> bool:
    """Whether `attend` is meant for these: (B, H, N, D) in bfloat16 on a CPU, long enough to pay."""
    return _is_quick(query, key, value) and min(query.shape[2], key.shape[2]) >= MIN_TOKENS


def is_short(query: Tensor, key: Tensor, value: Tensor) -> bool:
    """Whether `attend_plainly` is meant for these."""
    return _is_quick(query, key, value) and key.shape[2] < MIN_TOKENS


def _is_quick(query: Tensor, key: Tensor, value: Tensor) -> bool:
    import torch  # noqa: PLC0415

    halves = query.dtype == key.dtype == value.dtype == torch.bfloat16
    return query.device.type == "cpu" and halves and query.dim() == 4 and query.shape[:2] == key.shape[:2]


def attend_plainly(query: Tensor, key: Tensor, value: Tensor, scale: float | None = None) -> Tensor:
    """As `attend`, all scores at once."""
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    return ((query * scale) @ key.transpose(-1, -2)).softmax(dim=-1) @ value


def attend(query: Tensor, key: Tensor, value: Tensor, scale: float | None = None) -> Tensor:
    """softmax(query key^T * scale) value: (B, H, N, D), (B, H, M, D), (B, H, M, D) to (B, H, N, D). `scale`: 1 / sqrt(D) where None."""
    return _function().apply(query, key, value, scale if scale is not None else 1 / math.sqrt(query.shape[-1]))


def _function() -> Any:  # noqa: ANN401 (a class of a library without types)
    """The autograd function; torch is imported when it is first asked for."""
    if not _MADE:
        _MADE.append(_make())
    return _MADE[0]


_MADE: list[Any] = []


def _make() -> Any:  # noqa: ANN401
    import torch  # noqa: PLC0415

    class BlockAttention(torch.autograd.Function):
        @staticmethod
        def forward(context: Any, query: Tensor, key: Tensor, value: Tensor, scale: float) -> Tensor:  # noqa: ANN401
            q, k, v = _heads(query * (scale / LN2)), _heads(key), _heads(value)
            wide_k, wide_v = _widened(k, torch.ones_like(k[..., :1])), _widened(v, torch.ones_like(v[..., :2]))
            wide_q = _widened(q, -_highest(q, k[:, ::SAMPLED]))
            result, sums = _forward(wide_q, wide_k, wide_v, v.shape[2])
            if not bool(torch.isfinite(sums).all()):  # a key that was not looked at stands out too far for any number
                wide_q = _widened(q, -_highest(q, k))
                result, sums = _forward(wide_q, wide_k, wide_v, v.shape[2])
            context.save_for_backward(wide_q, wide_k, wide_v, result, sums)
            context.scale, context.shapes = scale, (query.shape, key.shape)
            return result.view(query.shape)

        @staticmethod
        def backward(context: Any, gradient: Tensor) -> tuple[Any, ...]:  # noqa: ANN401
            q, k, v, result, sums = context.saved_tensors
            mine, theirs = context.shapes
            dq, dk, dv = _backward(q, k, v, result, sums, _heads(gradient))
            return (dq * context.scale).to(gradient.dtype).view(mine), dk.view(theirs), dv.view(theirs), None

    return BlockAttention


def _heads(tensor: Tensor) -> Tensor:
    """(B, H, N, D) to (B * H, N, D), in one piece."""
    return tensor.reshape(-1, *tensor.shape[2:]).contiguous()


def _widened(tensor: Tensor, *columns: Tensor) -> Tensor:
    """With `columns` beside its own, and zeros up to whole registers."""
    import torch  # noqa: PLC0415

    own = tensor.shape[2] + sum(part.shape[2] for part in columns)
    return torch.cat([tensor, *columns, tensor.new_zeros((*tensor.shape[:2], -own % REGISTER))], dim=2)


def _highest(q: Tensor, k: Tensor) -> Tensor:
    """(B * H, N, 1): each query's highest score."""
    import torch  # noqa: PLC0415

    columns = k.transpose(1, 2)
    return torch.cat([torch.bmm(part, columns).amax(dim=2, keepdim=True) for part in q.split(PART, dim=1)], dim=1)


def _blocks(heads: int, taken: int, others: int) -> Iterator[tuple[slice, slice]]:
    """Heads, and rows of `taken`, that go together: as many as keep every thread's scores with `others` in its cache."""
    import torch  # noqa: PLC0415

    threads = torch.get_num_threads()
    together = min(heads, threads)
    rows = max(32, BLOCK_SCORES * threads // (together * others))
    for head in range(0, heads, together):
        for start in range(0, taken, rows):
            yield slice(head, min(head + together, heads)), slice(start, min(start + rows, taken))


def _forward(q: Tensor, k: Tensor, v: Tensor, width: int) -> tuple[Tensor, Tensor]:
    """The result, and each query's sum of 2 to the power of its shifted scores, (B * H, N, 1) in float32."""
    import torch  # noqa: PLC0415

    result, sums = torch.empty((*q.shape[:2], width), dtype=q.dtype), torch.empty((*q.shape[:2], 1))
    columns = k.transpose(1, 2)
    kept: dict[tuple[int, ...], Tensor] = {}
    for heads, rows in _blocks(q.shape[0], q.shape[1], k.shape[1]):
        block = q[heads, rows]
        share = _buffer(kept, (*block.shape[:2], k.shape[1]), 0)
        torch.bmm(block, columns[heads], out=share)
        mixed = torch.bmm(share.exp2_(), v[heads])
        sums[heads, rows] = mixed[..., width : width + 1].float()
        result[heads, rows] = mixed[..., :width] / sums[heads, rows]
    return result, sums


def _backward(
    q: Tensor, k: Tensor, v: Tensor, result: Tensor, sums: Tensor, gradient: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """With P = 2^(q k^T - shift) and dO divided by the sums: dV = P^T dO, dS = P (dO V^T - rowsum(dO O)), dQ = dS K, dK = dS^T Q.

    Scores lie turned round, keys by queries: only dQ needs a product with a turned block, and a block's dK and dV are whole at once.
    """
    import torch  # noqa: PLC0415

    width = gradient.shape[2]
    gradient = _with_row_sums(gradient.float() / sums, result)
    dk, dv = (torch.empty((*k.shape[:2], width), dtype=k.dtype) for _ in range(2))
    dq = torch.zeros(q.shape)
    columns, gradient_columns = q.transpose(1, 2), gradient.transpose(1, 2)
    kept: dict[tuple[int, ...], Tensor] = {}
    for heads, rows in _blocks(k.shape[0], k.shape[1], q.shape[1]):
        block = k[heads, rows]
        share, change = (_buffer(kept, (*block.shape[:2], q.shape[1]), number) for number in range(2))
        torch.bmm(block, columns[heads], out=share)
        dv[heads, rows] = torch.bmm(share.exp2_(), gradient[heads])[..., :width]
        torch.bmm(v[heads, rows], gradient_columns[heads], out=change)
        change.mul_(share)
        dk[heads, rows] = torch.bmm(change, q[heads])[..., :width] * LN2
        dq[heads] += torch.bmm(change.transpose(1, 2), block)
    return dq[..., :width], dk, dv


def _with_row_sums(gradient: Tensor, result: Tensor) -> Tensor:
    """For one product that gives dO V^T - rowsum(dO O): minus the sum as two more columns, what bfloat16 holds of it and the rest."""
    row_sums = -(gradient * result.float()).sum(-1, keepdim=True)
    most = row_sums.to(result.dtype)
    return _widened(gradient.to(result.dtype), most, (row_sums - most.float()).to(result.dtype))


def _buffer(kept: dict[tuple[int, ...], Tensor], shape: tuple[int, ...], number: int) -> Tensor:
    """Memory that is used again: new memory for each block would be most of the cost."""
    import torch  # noqa: PLC0415

    key = (*shape, number)
    if key not in kept:
        kept[key] = torch.empty(shape, dtype=torch.bfloat16)
    return kept[key]


def faster_attention() -> Any:  # noqa: ANN401 (a context manager of a library without types)
    """Within it every `scaled_dot_product_attention` that one of the two is meant for is done by it, whichever library calls."""
    import torch  # noqa: PLC0415
    from torch.overrides import TorchFunctionMode  # noqa: PLC0415

    class Faster(TorchFunctionMode):
        def __torch_function__(self, function, _types, args=(), named=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN204 (torch's own protocol)
            named = named or {}
            if function is torch.nn.functional.scaled_dot_product_attention and len(args) == 3 and _is_plain(named):
                query, key, value = args
                if fits(query, key, value):
                    return attend(query, key, value, named.get("scale"))
                if is_short(query, key, value):
                    return attend_plainly(query, key, value, named.get("scale"))
            return function(*args, **named)

    return Faster()


def _is_plain(named: dict[str, Any]) -> bool:
    """Whether the named arguments ask for attention and nothing more: no mask, no dropout, no order, no shared heads."""
    return named.get("attn_mask") is None and not any(
        named.get(extra) for extra in ("dropout_p", "is_causal", "enable_gqa")
    )
