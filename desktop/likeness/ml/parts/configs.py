"""What the configs in a pack's folder say. No torch, no transformers."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES


@dataclass(frozen=True, slots=True)
class Latents:
    """`factor`: pixels per latent; `scale` and `shift`: latents = (mean - shift) * scale."""

    factor: int
    channels: int
    scale: float
    shift: float


def read_latents(pack: Path) -> Latents:
    """Of a KL autoencoder in `vae/`. Raises Failed: pack-missing, pack-unsupported."""
    vae = read_config(pack / "vae" / "config.json")
    factor = 2 ** (len(vae.get("block_out_channels", ())) - 1)
    channels = int(vae.get("latent_channels", 4))
    if not 1 <= factor <= 64 or not 1 <= channels <= 64:
        raise Failed("pack-unsupported", part="vae")
    scale, shift = float(vae.get("scaling_factor", 0.18215)), float(vae.get("shift_factor") or 0.0)
    return Latents(factor, channels, scale, shift)


def read_config(path: Path) -> dict[str, Any]:
    """Raises Failed: pack-missing, pack-unsupported."""
    try:
        untrusted_config = json.loads(read_bounded(path, MAX_TEXT_BYTES))
    except Failed as error:
        raise Failed("pack-missing", pack=path.parent.parent.name) from error
    except ValueError as error:
        raise Failed("pack-unsupported", part=path.parent.name) from error
    if not isinstance(untrusted_config, dict):
        raise Failed("pack-unsupported", part=path.parent.name)
    return untrusted_config
