"""The smallest base model that is taken seriously: 256 pixels, the layout of SD 1.x, random weights."""

import json
import shutil
from pathlib import Path

import msgspec
from safetensors.numpy import load_file, save_file

from likeness.packs.manifest import load_manifest, write_manifest

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
NAME = "tiny-256"
SIDE = 256
DOWN = ("encoder.down_blocks.{}.", (0, 1, 1, 2))
UP = ("decoder.up_blocks.{}.", (0, 1, 1, 2))
"""The blocks of a codec that halves three times, by those of the small pack's, which halves twice."""


def write_whole_pack(packs):
    """The small pack of the workers' tests with latents an eighth as large as the picture, as real ones have; its folder."""
    folder = shutil.copytree(TINY_PACK, packs / NAME)
    weights = folder / "vae" / "diffusion_pytorch_model.safetensors"
    held = load_file(weights)
    for pattern, blocks in (DOWN, UP):
        old = {name: held.pop(name) for name in list(held) if name.startswith(pattern.split("{")[0])}
        for number, block in enumerate(blocks):
            start = pattern.format(block)
            found = {name: value for name, value in old.items() if name.startswith(start)}
            held |= {pattern.format(number) + name.removeprefix(start): value.copy() for name, value in found.items()}
    save_file(held, weights, {"format": "pt"})
    config = folder / "vae" / "config.json"
    told = json.loads(config.read_text())
    deeper = {
        name: [*told[name], told[name][-1]] for name in ("block_out_channels", "down_block_types", "up_block_types")
    }
    config.write_text(json.dumps(told | deeper))
    write_manifest(folder, msgspec.structs.replace(load_manifest(TINY_PACK), name=NAME, resolution=SIDE, files={}))
    return folder
