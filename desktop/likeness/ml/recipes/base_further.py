"""Train a base model that is there already further, half by half: what draws in the latents, or what turns latents into pictures.

    python -m likeness.ml.recipes.base_further denoiser DATASET.npz PACK OUT --minutes 60
    python -m likeness.ml.recipes.base_further decoder DATASET.npz PACK OUT --minutes 60

The encoder stays as it is, so the halves still fit each other. OUT gets the folders of PACK that have learned; its graphs have to be written
anew. Goes on where it was stopped, as `base`.
"""

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

from likeness.ml.recipes import base_data, base_decoder, base_denoiser
from likeness.ml.recipes.base import show
from likeness.ml.recipes.base_clock import Stopwatch

GENTLER = 4e-4
"""Peak rate of a denoiser that has learned before."""


def train_denoiser_further(data: base_data.Dataset, pack: Path, out: Path, watch: Stopwatch) -> None:
    """UNet and text encoder, on the latents of the pack's own autoencoder."""
    from diffusers import AutoencoderKL, UNet2DConditionModel  # noqa: PLC0415
    from transformers import CLIPTextModel, CLIPTokenizer  # noqa: PLC0415

    local: dict[str, Any] = {"local_files_only": True}
    vae = AutoencoderKL.from_pretrained(pack / "vae", **local).float()
    unet = UNet2DConditionModel.from_pretrained(pack / "unet", **local).train()
    text = CLIPTextModel.from_pretrained(pack / "text_encoder", **local).train()
    tokenizer = CLIPTokenizer.from_pretrained(pack / "tokenizer", **local)
    scheduler = json.loads((pack / "scheduler" / "scheduler_config.json").read_text(encoding="utf-8"))
    latents = base_denoiser.encode(vae, data, out / "latents.npz", scale=vae.config["scaling_factor"])
    path = out / "denoiser.pt"
    show("denoiser", base_denoiser.train(unet, text, tokenizer, latents, scheduler, path, watch, GENTLER))
    text.save_pretrained(out / "text_encoder")
    unet.save_pretrained(out / "unet")


def train_decoder_further(data: base_data.Dataset, pack: Path, out: Path, watch: Stopwatch) -> None:
    """The picture half of the autoencoder: the people behind the seeds stay the same."""
    from diffusers import AutoencoderKL  # noqa: PLC0415

    vae = AutoencoderKL.from_pretrained(pack / "vae", local_files_only=True).float()
    show("decoder", base_decoder.train_decoder(vae, data, out / "decoder.pt", watch))
    vae.half().save_pretrained(out / "vae")


HALVES = {"denoiser": (train_denoiser_further, ("unet", "text_encoder")), "decoder": (train_decoder_further, ("vae",))}


def main() -> None:
    parser = argparse.ArgumentParser(description="Train one half of a base model further.")
    parser.add_argument("half", choices=HALVES)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("pack", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    words = parser.parse_args()
    words.out.mkdir(parents=True, exist_ok=True)
    train, parts = HALVES[words.half]
    train(base_data.load(words.dataset), words.pack, words.out, Stopwatch(60 * words.minutes))
    for part in parts:  # diffusers writes where it read from into them
        shutil.copyfile(words.pack / part / "config.json", words.out / part / "config.json")


if __name__ == "__main__":
    main()
