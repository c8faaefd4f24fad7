"""The checkpoint: one safetensors file with everything that a resume needs, whichever memory tier goes on with it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from likeness.base.errors import Failed
from likeness.ml.foreign import Generator, Tensor
from likeness.ml.lora import read_note
from likeness.ml.recipes.adapter_optimizer import Average, LossScale, Optimizer
from likeness.ml.recipes.adapter_settings import AdapterSettings

MAX_CHECKPOINT_BYTES = 8_000_000_000


@dataclass(frozen=True, slots=True)
class Moving:
    """What changes while training, beside the step."""

    parameters: Sequence[Tensor]
    optimizer: Optimizer
    average: Average
    scale: LossScale
    generator: Generator


def dump(settings: AdapterSettings, base: str | None, step: int, held_out_before: float, moving: Moving) -> bytes:
    """`base`: which weights it was trained on (packs/base_digest.py); None where the pack has no manifest to say so."""
    from safetensors.torch import save  # noqa: PLC0415

    tensors: dict[str, Any] = {"generator": moving.generator.get_state()}
    tensors |= {f"parameter.{number}": value.detach() for number, value in enumerate(moving.parameters)}
    tensors |= {f"average.{number}": value for number, value in enumerate(moving.average.shadow)}
    tensors |= {f"optimizer.{name}": value for name, value in moving.optimizer.dump().items()}
    note = {
        "step": step,
        "held_out_before": held_out_before,
        "scale": [moving.scale.scale, moving.scale.calm],
        "settings": msgspec.to_builtins(settings),
        "base": base,
    }
    copied = {name: tensor.cpu().clone().contiguous() for name, tensor in tensors.items()}
    return bytes(save(copied, metadata={"likeness": json.dumps(note)}))


def restore(untrusted_data: bytes, settings: AdapterSettings, base: str | None, moving: Moving) -> tuple[int, float]:
    """Put everything back in place; the step and the held-out loss before training. Checkpoints from before `base` was noted are taken as they are.

    Raises Failed: checkpoint-damaged, checkpoint-other-settings, checkpoint-other-base.
    """
    from safetensors import SafetensorError  # noqa: PLC0415
    from safetensors.torch import load  # noqa: PLC0415

    try:
        tensors, note = load(untrusted_data), read_note(untrusted_data)
        step, before = int(note["step"]), float(note["held_out_before"])
        scale, calm = float(note["scale"][0]), int(note["scale"][1])
        if not _same(note["settings"], settings):
            raise Failed("checkpoint-other-settings")
        if note.get("base") not in {None, base}:
            raise Failed("checkpoint-other-base")
        _copy(moving.parameters, "parameter", tensors)
        _copy(moving.average.shadow, "average", tensors)
        moving.optimizer.load(
            {name.removeprefix("optimizer."): value for name, value in tensors.items() if name.startswith("optimizer.")}
        )
        moving.generator.set_state(tensors["generator"])
    except (SafetensorError, KeyError, IndexError, ValueError, TypeError, RuntimeError) as error:
        raise Failed("checkpoint-damaged") from error
    if not 0 <= step <= settings.steps or not scale > 0:
        raise Failed("checkpoint-damaged")
    if moving.scale.needed:
        moving.scale.scale, moving.scale.calm = max(1.0, scale), calm
    return step, before


def _same(noted: object, settings: AdapterSettings) -> bool:
    """A setting that came later was at its default. Raises KeyError, ValueError."""
    return msgspec.convert(noted, AdapterSettings) == settings


def _copy(places: Sequence[Tensor], kind: str, tensors: Mapping[str, Tensor]) -> None:
    """Raises KeyError, ValueError."""
    import torch  # noqa: PLC0415

    with torch.no_grad():
        for number, place in enumerate(places):
            kept = tensors[f"{kind}.{number}"]
            if kept.shape != place.shape:
                raise ValueError
            place.copy_(kept)
