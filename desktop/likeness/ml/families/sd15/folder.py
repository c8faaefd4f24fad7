"""A pack's folder as this family reads it. No torch, no transformers."""

from dataclasses import dataclass
from pathlib import Path

from likeness.ml.parts.configs import Latents, read_config, read_latents
from likeness.ml.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Folder:
    """What the configs say."""

    schedule: Schedule
    latents: Latents


def read_folder(pack: Path) -> Folder:
    """Raises Failed: pack-missing, pack-unsupported."""
    schedule = Schedule.from_config(read_config(pack / "scheduler" / "scheduler_config.json"))
    return Folder(schedule, read_latents(pack))
