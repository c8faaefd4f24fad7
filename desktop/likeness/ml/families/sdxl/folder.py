"""A pack's folder as this family reads it. No torch, no transformers."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from likeness.ml.parts.clip_tokenizer import ClipTokenizer
from likeness.ml.parts.configs import Latents, read_config, read_latents
from likeness.ml.schedule import Schedule

ENCODERS = ("text_encoder", "text_encoder_2")
TOKENIZERS = ("tokenizer", "tokenizer_2")


@dataclass(frozen=True, slots=True)
class Folder:
    """What the configs say. `depths`: layers of each text encoder."""

    schedule: Schedule
    latents: Latents
    depths: tuple[int, int]


def read_folder(pack: Path) -> Folder:
    """Raises Failed: pack-missing, pack-unsupported."""
    schedule = Schedule.from_config(read_config(pack / "scheduler" / "scheduler_config.json"))
    one, two = (int(read_config(pack / part / "config.json").get("num_hidden_layers", 12)) for part in ENCODERS)
    return Folder(schedule, read_latents(pack), (one, two))


def tokenizers(pack: Path) -> tuple[ClipTokenizer, ClipTokenizer]:
    """The second pads with another word than the first."""
    one, two = TOKENIZERS
    return ClipTokenizer(pack / one), ClipTokenizer(pack / two)


def time_ids(prompts: int, width: int, height: int) -> NDArray[np.float32]:
    """(prompts, 6): size of the original, where the crop begins, size that is wanted, each as height and width (Podell et al. 2023,
    "SDXL: Improving Latent Diffusion Models for High-Resolution Image Synthesis", 2.2). Ours is the whole of a picture of its own size.
    """
    return np.tile(np.array([height, width, 0, 0, height, width], np.float32), (prompts, 1))
