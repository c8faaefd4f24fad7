"""Where a model runs and in which precision, and that what is made fast still computes the same."""

import sys
from pathlib import Path

import numpy as np
import pytest

from likeness.base.paths import resources
from likeness.ml.parts.devices import Place, Wanted, array_of, choose, cpu_has_bfloat16
from likeness.vision.providers import CPU, KNOWN, probe, usable

STARTER = resources() / "packs" / "starter"
CPU_ONLY = Wanted(device="cpu")


def test_a_small_pack_keeps_full_precision_and_a_large_one_takes_what_the_processor_has(tmp_path):
    assert choose(STARTER, CPU_ONLY).precision == "float32"
    (tmp_path / "unet").mkdir()
    with (tmp_path / "unet" / "large.safetensors").open("wb") as file:
        file.truncate(2_000_000_000)
    assert choose(tmp_path, CPU_ONLY).precision == ("bfloat16" if cpu_has_bfloat16() else "float32")
    assert choose(tmp_path, Wanted("cpu", "float32")).precision == "float32"


def test_arrays_come_in_the_places_precision_and_layout_and_go_back():
    import torch

    place = Place("cpu", "bfloat16")
    picture = np.arange(2 * 3 * 4 * 5, dtype=np.float32).reshape(2, 3, 4, 5) / 4
    told = place.tensor(picture)
    assert told.dtype == torch.bfloat16
    assert told.is_contiguous(memory_format=torch.channels_last)
    assert np.array_equal(array_of(told), picture)
    assert place.tensor(np.arange(3)).dtype == torch.int64


@pytest.fixture(scope="module")
def denoiser():
    """With more tokens than the limit from which attention goes block by block."""
    import torch
    from diffusers import UNet2DConditionModel

    torch.manual_seed(0)
    return UNet2DConditionModel(
        sample_size=32,
        block_out_channels=(32, 64),
        layers_per_block=1,
        norm_num_groups=8,
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        cross_attention_dim=32,
        attention_head_dim=2,
    ).eval()


def test_a_packed_denoiser_is_as_near_to_full_precision_as_a_plain_one(denoiser):
    import copy

    import torch

    from likeness.ml.parts.packed import packed

    place = Place("cpu", "bfloat16")
    noisy, words = torch.randn(2, 4, 32, 32), torch.randn(2, 77, 32)
    plain = place.put(copy.deepcopy(denoiser))
    fast = packed(copy.deepcopy(denoiser), place)
    with torch.inference_mode():
        right = denoiser(noisy, 500, words).sample
        noisy, words = noisy.bfloat16(), words.bfloat16()
        first, again = (fast(noisy, 500, words).sample.float() for _ in range(2))
        usual = plain(noisy, 500, words).sample.float()
        others = fast(noisy, 500, words.flip(0)).sample.float()
    assert torch.equal(first, again)
    assert torch.linalg.norm(first - right) < 1.25 * torch.linalg.norm(usual - right)
    assert not torch.equal(first, others), "a prompt's keys and values were kept for another prompt"


def test_in_full_precision_nothing_is_packed(denoiser):
    from likeness.ml.parts.packed import packed

    before = set(dict(denoiser.named_parameters()))
    assert set(dict(packed(denoiser, Place("cpu", "float32")).named_parameters())) == before


def test_a_frozen_denoiser_that_is_laid_out_gives_the_same_losses_and_gradients_to_the_bit(denoiser, tmp_path):
    """Whether its convolutions are trained beside or not, and forwards alone as well."""
    _needs_quick_halves()
    for targets in (("to_q", "to_k", "to_v", "to_out.0"), ("to_q", "conv1")):
        usual, fast = (_trained_through(denoiser, targets, tmp_path, laid_out=laid_out) for laid_out in (False, True))
        assert len(usual) == len(fast) > 4
        assert all(map(np.array_equal, usual, fast))


def _needs_quick_halves():
    import torch

    if not (torch.backends.mkldnn.is_available() and torch.ops.mkldnn._is_mkldnn_bf16_supported()):
        pytest.skip("this processor has no instructions for bfloat16")


def _trained_through(denoiser, targets, folder, *, laid_out):
    import copy

    import torch

    from likeness.ml.parts import frozen
    from likeness.ml.recipes import adapter_layers

    network = copy.deepcopy(denoiser).requires_grad_(requires_grad=False).bfloat16()
    layers = adapter_layers.attach(network, targets, 4, torch.Generator().manual_seed(1))
    if laid_out:
        assert frozen.is_for(network)
        frozen.lay_out(network, layers, folder)
        assert network.conv_in.weight is None
    network.to(memory_format=torch.channels_last)
    matrices = [matrix for layer in layers.values() for matrix in (layer.down, layer.up)]
    for matrix in matrices:
        matrix.data.normal_(generator=torch.Generator().manual_seed(2))
    generator = torch.Generator().manual_seed(3)
    noisy = torch.randn(2, 4, 32, 32, generator=generator).bfloat16().contiguous(memory_format=torch.channels_last)
    words = torch.randn(2, 77, 32, generator=generator).bfloat16()
    with torch.no_grad():
        alone = network(noisy, 500, words).sample
    predicted = network(noisy, 500, words).sample
    predicted.float().square().mean().backward()
    return [array_of(found) for found in (alone, predicted, *(matrix.grad for matrix in matrices))]


def test_only_a_network_of_convolutions_in_bfloat16_is_laid_out(denoiser):
    import copy

    import torch

    from likeness.ml.parts import frozen

    _needs_quick_halves()
    assert not frozen.is_for(denoiser)
    assert not frozen.is_for(torch.nn.Linear(2, 2).bfloat16())
    assert frozen.is_for(copy.deepcopy(denoiser).bfloat16())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a mapped file stays in memory")
def test_memory_of_a_mapped_file_is_given_back_and_what_was_changed_there_is_kept(tmp_path):
    import torch
    from safetensors.torch import load_file, save_file

    from likeness.ml.parts.mapped import let_go

    numbers = torch.arange(4_000_000, dtype=torch.int32)
    for name in ("read", "changed"):
        save_file({"a": numbers}, tmp_path / f"{name}.safetensors")
    read, changed = (load_file(tmp_path / f"{name}.safetensors")["a"] for name in ("read", "changed"))
    changed[:3] = 7
    assert read.sum() == numbers.sum()
    held = _of_files()
    let_go(tmp_path)
    assert held - _of_files() > 0.9 * numbers.nbytes
    assert torch.equal(read, numbers)
    assert changed[:4].tolist() == [7, 7, 7, 3]


def _of_files():
    """Bytes of mapped files that this process has in memory."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssFile:"):
            return 1024 * int(line.split()[1])
    raise AssertionError


def test_providers_are_tried_and_the_cpu_always_works():
    states = {state.name: state for state in probe()}
    assert list(states) == [provider.name for provider in KNOWN]
    assert states["CPU"].usable
    assert all(state.why for state in states.values())
    assert usable()[-1] is CPU
    assert usable(only_cpu=True) == (CPU,)


def test_a_provider_that_keeps_files_gets_no_personal_weights(monkeypatch):
    from likeness.vision import providers

    everything = tuple(providers.ProviderState(provider.name, usable=True, why="") for provider in KNOWN)
    monkeypatch.setattr(providers, "probe", lambda: everything)
    assert [provider.name for provider in usable()] == ["CUDA", "DirectML", "CoreML", "CPU"]
    assert [provider.name for provider in usable(personal=True)] == ["CUDA", "DirectML", "CPU"]


@pytest.mark.parametrize("half", ["F16", "BF16"])
def test_numbers_are_rounded_to_16_bits_as_torch_does(half):
    import torch

    from likeness.ml.parts.halves import narrowed, widened

    numbers = np.random.default_rng(0).normal(size=1000).astype(np.float32)
    kind = torch.float16 if half == "F16" else torch.bfloat16
    assert np.array_equal(widened(narrowed(numbers, half), half), torch.from_numpy(numbers).to(kind).float().numpy())
