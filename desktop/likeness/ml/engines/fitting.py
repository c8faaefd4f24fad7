"""Whether an adapter was made for a pack: told from the names and shapes of the pack's weights, without loading them."""

from collections.abc import Mapping
from pathlib import Path

from likeness.base.errors import Failed
from likeness.ml.families.registry import family_of
from likeness.ml.layouts import CODEC
from likeness.ml.lora import Delta, read_adapter, read_note
from likeness.ml.parts.devices import ANYTHING
from likeness.packs.safety import read_safetensors_header

Shapes = dict[str, tuple[int, ...]]
OUTER = ("model.", "text_model.")
"""Names of outer modules, with which some text encoders are written and others not."""


def check_fits(pack: Path, untrusted_data: bytes) -> None:
    """A diffusers, peft or kohya LoRA of nobody in particular that changes this pack's denoiser.

    Raises Failed: adapter-damaged, adapter-unsupported, adapter-mismatch, adapter-personal (one of ours: a sitter's), and what a pack that
    cannot be opened raises.
    """
    spec = family_of(pack)
    adapter = read_adapter(untrusted_data, spec.prefix)
    if read_note(untrusted_data):
        raise Failed("adapter-personal")
    if not adapter.deltas:
        raise Failed("adapter-mismatch")
    if not any((pack / spec.prefix).glob("*.safetensors")):  # graphs alone, whose names only the engine knows
        spec.open_networks("onnx", pack, adapter, ANYTHING)
        return
    for part, deltas in {spec.prefix: adapter.deltas, CODEC: adapter.codec, **adapter.texts}.items():
        _check_part(_shapes(pack / part), deltas)


def _check_part(shapes: Shapes, deltas: Mapping[str, Delta]) -> None:
    for layer, delta in deltas.items():
        shape = shapes.get(f"{layer}.weight")
        if shape is None or not delta.fits(shape):
            raise Failed("adapter-mismatch")


def _shapes(folder: Path) -> Shapes:
    """Of all weights in the folder's shards."""
    found: Shapes = {}
    for path in sorted(folder.glob("*.safetensors")):
        header = read_safetensors_header(path)
        for name, entry in ({} if header is None else header[1]).items():
            if name == "__metadata__":
                continue
            for outer in OUTER:
                name = name.removeprefix(outer)  # noqa: PLW2901
            found[name] = tuple(entry["shape"])
    return found
