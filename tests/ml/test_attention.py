"""Attention by blocks against torch's own in float64: values and gradients, every shape, and only where it is meant for."""

import pytest
import torch

from likeness.ml.parts import attention
from likeness.ml.parts.attention import attend, attend_plainly, faster_attention, fits, is_short

plain = torch.nn.functional.scaled_dot_product_attention


def inputs(queries, keys, heads=2, width=40, spread=1.0):
    torch.manual_seed(0)
    shapes = [(1, heads, queries, width), (1, heads, keys, width), (1, heads, keys, width)]
    return [(spread * torch.randn(shape)).bfloat16().requires_grad_() for shape in shapes]


def outcome(function, tensors, gradient):
    result = function(*tensors)
    result.backward(gradient.to(result.dtype))
    return [result.detach(), *(tensor.grad for tensor in tensors)]


@pytest.mark.parametrize(("queries", "keys"), [(600, 600), (1024, 513), (513, 2048)])
@pytest.mark.parametrize("spread", [1.0, 3.0])
def test_values_and_gradients_are_those_of_exact_attention(queries, keys, spread):
    tensors = inputs(queries, keys, spread=spread)
    gradient = torch.randn(1, 2, queries, 40)
    exact = outcome(plain, [tensor.detach().double().requires_grad_() for tensor in tensors], gradient)
    for ours, truth in zip(outcome(attend, tensors, gradient), exact, strict=True):
        error = (ours.double() - truth).square().mean().sqrt() / truth.square().mean().sqrt()
        assert error < 0.02  # bfloat16 itself carries 2 to 3 digits


def test_large_scores_lose_nothing():
    """One key stands out by far, and all scores have a large part in common: rounded without a shift, neighbours would be mixed up."""
    query, key, value = (tensor.detach() for tensor in inputs(512, 512))
    query, key = query + 20, key + 5
    exact = plain(query.double(), key.double(), value.double())
    assert (attend(query, key, value).double() - exact).abs().mean() < 0.02 * exact.abs().mean()


def test_a_key_that_was_not_looked_at_may_stand_out_beyond_all_numbers():
    """Its share, 2 to the power of a thousand, fits into none: then every key is looked at."""
    query, key, value = (tensor.detach() for tensor in inputs(600, 600))
    key = key.clone()
    query, key[:, :, 5] = query + 10, 20
    exact = plain(query.double(), key.double(), value.double())
    assert (attend(query, key, value).double() - exact).abs().max() < 0.01 * exact.abs().max()


def test_the_same_twice_and_whatever_the_blocks(monkeypatch):
    query, key, value = (tensor.detach() for tensor in inputs(700, 700, heads=5))
    first = attend(query, key, value)
    assert torch.equal(first, attend(query, key, value))
    monkeypatch.setattr(attention, "BLOCK_SCORES", 700 * 64)
    assert (attend(query, key, value).float() - first.float()).abs().max() < 0.02


@pytest.mark.parametrize("keys", [1, 77, 511])
def test_short_sequences_in_one_piece(keys):
    tensors = inputs(300, keys)
    gradient = torch.randn(1, 2, 300, 40)
    exact = outcome(plain, [tensor.detach().double().requires_grad_() for tensor in tensors], gradient)
    for ours, truth in zip(outcome(attend_plainly, tensors, gradient), exact, strict=True):
        assert (ours.double() - truth).square().mean().sqrt() < 0.02 * max(0.1, truth.square().mean().sqrt())


def test_a_scale_of_ones_own():
    query, key, value = (tensor.detach() for tensor in inputs(512, 512))
    assert (attend(query, key, value, 0.3) - plain(query, key, value, scale=0.3)).abs().max() < 0.05


def test_every_library_uses_it_where_it_fits_and_torchs_own_elsewhere(monkeypatch):
    asked, short_ones = [], []
    monkeypatch.setattr(
        attention, "attend", lambda *args, **named: asked.append(args[0].shape) or attend(*args, **named)
    )
    monkeypatch.setattr(
        attention,
        "attend_plainly",
        lambda *args, **named: short_ones.append(args[0].shape) or attend_plainly(*args, **named),
    )
    long, short = inputs(512, 512), inputs(512, 77)
    mask = torch.zeros(512, 512, dtype=torch.bfloat16)
    with faster_attention():
        plain(*long)
        plain(*long, attn_mask=None, dropout_p=0.0, is_causal=False)
        plain(*short)
        plain(*long, attn_mask=mask)
        plain(*long, is_causal=True)
        plain(*(tensor.float() for tensor in long))
    plain(*long)
    assert (len(asked), len(short_ones)) == (2, 1)
    assert is_short(*short)
    assert not fits(*short)
    assert not fits(*(tensor.float() for tensor in long))
