"""Packs with random weights, each made once a process, or once for all."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import tiny_packs

from once_kit import once, shared_folder


@pytest.fixture(scope="session")
def bare_sd15(tmp_path_factory):
    """An sd15 pack as diffusers writes it, without ONNX files."""
    return tiny_packs.write_sd15(tmp_path_factory.mktemp("packs") / "tiny-bare", "epsilon")


@pytest.fixture(scope="session")
def exported_pack(tmp_path_factory):
    from likeness.ml.families import family

    def build(folder):
        tiny_packs.write_sd15(folder, "epsilon")
        family("sd15").export_onnx(folder)

    return once(shared_folder(tmp_path_factory) / "tiny-epsilon", build)


@pytest.fixture(scope="session", params=["epsilon", "v_prediction"])
def tiny_sd15(request, exported_pack, tmp_path_factory):
    """An sd15 pack with ONNX files; once for each kind of prediction (which only the scheduler's config tells)."""
    if request.param == "epsilon":
        return exported_pack
    # Test processes side by side may ask for the kinds in turns, and then this is made again.
    folder = tmp_path_factory.mktemp("packs-v") / "tiny-v"
    shutil.copytree(exported_pack, folder)
    config = folder / "scheduler" / "scheduler_config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "prediction_type": request.param}))
    return folder


@pytest.fixture(scope="session")
def bare_sdxl(tmp_path_factory):
    """An sdxl pack as diffusers writes it, without ONNX files."""
    return tiny_packs.write_sdxl(tmp_path_factory.mktemp("packs") / "tiny-sdxl")


@pytest.fixture(scope="session")
def tiny_sdxl(bare_sdxl, exported_pack, tmp_path_factory):
    """The same with ONNX files. The autoencoder is that of the sd15 pack: its graphs (a third of an export's time) are taken from there."""
    from likeness.ml.families import family

    folder = tmp_path_factory.mktemp("packs-onnx") / "tiny-sdxl"
    shutil.copytree(bare_sdxl, folder)
    weights = Path("vae", "diffusion_pytorch_model.safetensors")
    assert (folder / weights).read_bytes() == (exported_pack / weights).read_bytes()
    for graph in ("vae_decoder", "vae_encoder"):
        shutil.copytree(exported_pack / graph, folder / graph)
    for graph in ("unet", "text_encoder", "text_encoder_2"):
        family("sdxl").export_graph(folder, graph)
    return folder


@pytest.fixture(scope="session")
def tiny_flux2_klein(tmp_path_factory):
    """A distilled pack, which has no ONNX form."""
    return tiny_packs.write_flux2_klein(tmp_path_factory.mktemp("packs") / "tiny-flux2-klein")


@pytest.fixture(scope="session")
def photos():
    """Seven pictures with something to learn: the same shape in the same colours, moved and relit a little."""
    from likeness.ml.recipes.adapter import Example

    rng = np.random.default_rng(0)
    axis = np.linspace(-1, 1, 32)
    made = []
    for number in range(7):
        disc = (axis[None] - 0.1 * rng.normal()) ** 2 + (axis[:, None] - 0.1 * rng.normal()) ** 2 < 0.4
        picture = np.where(disc[..., None], (200, 140, 90), (40, 60, 120 + number)).astype(np.uint8)
        made.append(
            Example(
                picture,
                f"a photo of sks, {'smiling' if number % 2 else 'facing the camera'}",
                np.where(disc, 1.0, 0.1).astype(np.float32),
            )
        )
    return tuple(made)
