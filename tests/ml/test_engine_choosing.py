"""Which engine draws, where nobody names one: by what the pack has and by what the computer has. The computers are said here, the packs are real."""

import shutil
from importlib.metadata import PackageNotFoundError

import pytest

from likeness.base.paths import resources
from likeness.ml.engines import choosing
from likeness.ml.engines.choosing import engines_for
from likeness.vision import providers

STARTER = resources() / "packs" / "starter"
CARDS = {provider.name: provider for provider in providers.KNOWN}
GRAPHS, TORCH = ("onnx", "torch"), ("torch",)


@pytest.fixture
def computer(monkeypatch):
    """`torch`: what it runs on, "none" where its build knows no graphics processor; `graphs`: what ONNX Runtime finds."""

    def has(torch, graphs="CPU"):
        monkeypatch.setattr(choosing, "version", lambda _name: "2.13.0+cpu" if torch == "none" else "2.13.0")
        monkeypatch.setattr("likeness.ml.parts.devices._device", lambda: "cpu" if torch == "none" else torch)

        def usable(*, personal):
            found = CARDS[graphs]
            return (providers.CPU,) if personal and found.keeps_files else (found, providers.CPU)

        monkeypatch.setattr(choosing, "usable", usable)

    return has


@pytest.mark.parametrize(
    ("torch", "graphs", "small", "large"),
    [
        ("none", "CPU", GRAPHS, TORCH),
        ("cpu", "CPU", GRAPHS, TORCH),
        ("cuda", "CUDA", TORCH, TORCH),
        ("mps", "CoreML", TORCH, TORCH),
        ("none", "DirectML", GRAPHS, GRAPHS),
        ("cpu", "CUDA", GRAPHS, GRAPHS),
        ("none", "CoreML", GRAPHS, TORCH),  # it keeps what it is given in files: nobody's weights may go there
    ],
)
def test_what_is_sooner_done(computer, monkeypatch, torch, graphs, small, large):
    computer(torch, graphs)
    assert engines_for(STARTER, personal=True) == small
    assert engines_for(STARTER, personal=False) == small
    monkeypatch.setattr(choosing, "SMALL_PACK", 0)
    assert engines_for(STARTER, personal=True) == large
    assert engines_for(STARTER, personal=False) == (GRAPHS if graphs == "CoreML" and torch == "none" else large)


def test_a_pack_that_lacks_a_graph_is_for_torch_alone(computer, tmp_path):
    computer("none", "DirectML")
    pack = shutil.copytree(STARTER, tmp_path / "starter")
    assert engines_for(pack, personal=False) == GRAPHS
    (pack / "vae_encoder" / "model.onnx").unlink()
    assert engines_for(pack, personal=False) == TORCH


def test_a_pack_of_graphs_alone_is_for_them_alone_whatever_card_torch_has(computer, tmp_path):
    computer("cuda")
    pack = shutil.copytree(STARTER, tmp_path / "starter")
    (pack / "unet" / "diffusion_pytorch_model.safetensors").unlink()
    assert engines_for(pack, personal=False) == ("onnx",)


def test_a_torch_that_says_nothing_of_itself_is_asked(computer, monkeypatch):
    computer("cuda")

    def unknown(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(choosing, "version", unknown)
    assert engines_for(STARTER, personal=True) == TORCH
