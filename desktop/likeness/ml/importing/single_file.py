"""A checkpoint in one file becomes a diffusers folder, part by part; a part that is complete is not written again."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from likeness.base.files import write_atomic
from likeness.base.paths import resources
from likeness.ml.importing.conversion import PARTS, convert
from likeness.ml.importing.layout import Checkpoint
from likeness.ml.importing.streaming import size_of, write_tensors
from likeness.packs.safety import read_safetensors_header

TOKENIZER = "clip-tokenizer"
VOCABULARY = ("vocab.json", "merges.txt")
WEIGHTS = {"unet": "diffusion_pytorch_model.safetensors", "vae": "diffusion_pytorch_model.safetensors"}
TEXT_WEIGHTS = "model.safetensors"

OnPart = Callable[[str], None]
OnProgress = Callable[[int, int], None]


def import_checkpoint(
    checkpoint: Checkpoint,
    target: Path,
    *,
    on_part: OnPart = lambda _part: None,
    on_progress: OnProgress = lambda _done, _of: None,
    templates: Path | None = None,
) -> None:
    """Fill `target`, an existing folder. `templates`: a folder with the family's configs; None takes those that come with the program.

    `on_part(name)` before each part, `on_progress(done, of)` in bytes; what they raise stops the work, and the same call goes on with the
    next part. Raises Failed: checkpoint-differs, checkpoint-unreadable, disk-full, folder-not-writable.
    """
    templates = templates or resources() / "families" / checkpoint.family
    configs = {part: _config(templates / part / "config.json") for part in PARTS[checkpoint.family]}
    plans = {part: convert(checkpoint, part, config) for part, config in configs.items()}
    of = sum(size_of(tensor, checkpoint.entries) for plan in plans.values() for tensor in plan.values())
    done = 0

    def count(written: int) -> None:
        nonlocal done
        done += written
        on_progress(min(done, of), of)

    for part, plan in plans.items():
        on_part(part)
        folder = target / part
        folder.mkdir(exist_ok=True)
        weights = folder / WEIGHTS.get(part, TEXT_WEIGHTS)
        if _complete(weights, plan):
            count(sum(size_of(tensor, checkpoint.entries) for tensor in plan.values()))
        else:
            write_tensors(weights, plan, checkpoint, count)
        _put(folder / "config.json", configs[part])
    _write_words(templates, target)
    _write_card(checkpoint, target)
    _write_index(checkpoint, templates, target)


def _config(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value


def _complete(weights: Path, plan: Mapping[str, Any]) -> bool:
    """An earlier call wrote it: files are complete or absent, and the folder belongs to one checkpoint."""
    header = read_safetensors_header(weights) if weights.is_file() else None
    return header is not None and header[1].keys() - {"__metadata__"} == plan.keys()


def _write_words(templates: Path, target: Path) -> None:
    for source in sorted(templates.glob("tokenizer*")):
        folder = target / source.name
        folder.mkdir(exist_ok=True)
        shared = resources() / "families" / TOKENIZER
        own = [path for path in source.iterdir() if path.is_file()]
        missing = [shared / name for name in VOCABULARY if name not in {path.name for path in own}]
        for path in (*own, *missing):
            write_atomic(folder / path.name, path.read_bytes(), mode=0o644)


def _write_card(checkpoint: Checkpoint, target: Path) -> None:
    """What the maker noted, in the form in which downloaded models say it; a person reads the licence there before it is accepted."""
    notes = checkpoint.notes
    head = f"---\nlicense: {notes['licence']}\n---\n" if "licence" in notes else ""
    author = f"By {notes['author']}\n" if "author" in notes else ""
    text = f"{head}# {notes.get('title', checkpoint.path.stem)}\n{author}"
    write_atomic(target / "README.md", text.encode("utf-8", "replace"), mode=0o644)


def _write_index(checkpoint: Checkpoint, templates: Path, target: Path) -> None:
    """Last: with it the folder is a pipeline."""
    schedule = _config(templates / "scheduler" / "scheduler_config.json")
    schedule["prediction_type"] = checkpoint.prediction
    if checkpoint.zero_terminal:
        schedule["rescale_betas_zero_snr"] = True
    (target / "scheduler").mkdir(exist_ok=True)
    _put(target / "scheduler" / "scheduler_config.json", schedule)
    _put(target / "model_index.json", _config(templates / "model_index.json"))


def _put(path: Path, value: Mapping[str, Any]) -> None:
    write_atomic(path, json.dumps(value, indent=1).encode() + b"\n", mode=0o644)
