"""Exact attention on a CPU in bfloat16, at the speed of its matrix products: long sequences block by block, short ones in one piece.

torch's own CPU kernel reaches a fifth of the speed of a plain bfloat16 product on processors with those instructions, and attention is more than
half of a denoiser's step. Here a block of queries is small enough for its scores to stay in the processor's cache; the backward pass makes
the scores anew (Dao et al. 2022, "FlashAttention", Algorithm 4), so that no more memory is needed than by torch.

Scores leave the product rounded to bfloat16. So that those that count are rounded finely, each query's scores are shifted by about their
maximum within the product itself, as one more column; a shift per query cancels in the softmax.

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
            q, k, v = _shifted(_heads(query * scale), _heads(key), _heads(value))
            result = _forward(q, k, v).view(query.shape)
            context.save_for_backward(q, k, v, result)
            context.scale, context.shapes = scale, (query.shape, key.shape)
            return result

        @staticmethod
        def backward(context: Any, gradient: Tensor) -> tuple[Any, ...]:  # noqa: ANN401
            q, k, v, result = context.saved_tensors
            mine, theirs = context.shapes
            dq, dk, dv = _backward(q, k, v, _heads(result), _heads(gradient))
            return (dq * context.scale).view(mine), dk.view(theirs), dv.view(theirs), None

    return BlockAttention


def _heads(tensor: Tensor) -> Tensor:
    """(B, H, N, D) to (B * H, N, D), in one piece."""
    return tensor.reshape(-1, *tensor.shape[2:]).contiguous()


def _shifted(q: Tensor, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Q with a column of minus each query's highest score among some of the keys, k with a column of ones."""
    import torch  # noqa: PLC0415

    highest = torch.bmm(q, k[:, ::SAMPLED].transpose(1, 2)).amax(dim=2, keepdim=True)
    return torch.cat([q, -highest], dim=2), torch.cat([k, k.new_ones((*k.shape[:2], 1))], dim=2), v


def _blocks(heads: int, queries: int, keys: int) -> Iterator[tuple[slice, slice]]:
    """Heads and queries that are taken together: as many as keep every thread's scores in its cache."""
    import torch  # noqa: PLC0415

    threads = torch.get_num_threads()
    together = min(heads, threads)
    rows = max(32, BLOCK_SCORES * threads // (together * keys))
    for head in range(0, heads, together):
        for start in range(0, queries, rows):
            yield slice(head, min(head + together, heads)), slice(start, min(start + rows, queries))


def _forward(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    import torch  # noqa: PLC0415

    result = torch.empty((*q.shape[:2], v.shape[2]), dtype=q.dtype)
    columns = k.transpose(1, 2)
    scores: dict[tuple[int, ...], Tensor] = {}
    for heads, rows in _blocks(q.shape[0], q.shape[1], k.shape[1]):
        block = q[heads, rows]
        raw = _buffer(scores, (block.shape[0], block.shape[1], k.shape[1]), 0)
        torch.bmm(block, columns[heads], out=raw)
        share = _buffer(scores, tuple(raw.shape), 1)
        torch.softmax(raw, -1, out=share)
        result[heads, rows] = torch.bmm(share, v[heads])
    return result


def _backward(q: Tensor, k: Tensor, v: Tensor, result: Tensor, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """With P = softmax(q k^T): dV = P^T dO, dS = P (dO V^T - rowsum(dO O)), dQ = dS K, dK = dS^T Q."""
    import torch  # noqa: PLC0415

    row_sums = (gradient.float() * result.float()).sum(-1, keepdim=True)
    # One product gives dO V^T - rowsum: the sum is one more column against minus one.
    wider_gradient = torch.cat([gradient, row_sums.to(gradient.dtype)], dim=2)
    wider_value = torch.cat([v, v.new_full((*v.shape[:2], 1), -1)], dim=2).transpose(1, 2)
    columns = k.transpose(1, 2)
    own_q, own_k = q[..., :-1], k[..., :-1]
    dq = torch.empty(own_q.shape, dtype=q.dtype)
    dk, dv = (torch.zeros(x.shape, dtype=torch.float32) for x in (own_k, v))
    scores: dict[tuple[int, ...], Tensor] = {}
    for heads, rows in _blocks(q.shape[0], q.shape[1], k.shape[1]):
        block, out = q[heads, rows], gradient[heads, rows]
        shape = (block.shape[0], block.shape[1], k.shape[1])
        change, share = _buffer(scores, shape, 0), _buffer(scores, shape, 1)
        torch.bmm(block, columns[heads], out=change)
        torch.softmax(change, -1, out=share)
        dv[heads] += torch.bmm(share.transpose(1, 2), out)
        torch.bmm(wider_gradient[heads, rows], wider_value[heads], out=change)
        change.mul_(share)
        dq[heads, rows] = torch.bmm(change, own_k[heads])
        dk[heads] += torch.bmm(change.transpose(1, 2), own_q[heads, rows])
    return dq, dk.to(k.dtype), dv.to(v.dtype)


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
