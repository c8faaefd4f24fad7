"""The random base of random_sd15.py as one file in the layout of checkpoints, for programs that read no folders of diffusers. `make(base, file)`."""

import json
import sys
from pathlib import Path


def make(base: Path, file: Path) -> Path:
    from safetensors.torch import load_file, save_file

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "ml"))
    from ldm_layout import as_checkpoint

    if file.is_file():
        return file
    parts = {part: load_file(next((base / part).glob("*.safetensors"))) for part in ("unet", "vae", "text_encoder")}
    configs = {part: json.loads((base / part / "config.json").read_text()) for part in parts}
    part = file.with_suffix(".part")
    save_file(as_checkpoint(parts, configs), part)
    return part.rename(file)
