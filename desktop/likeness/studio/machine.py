"""What this computer has for base models, measured when it is asked for, and what personal models took on it."""

import platform
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
import psutil

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.packs.find import list_packs, pack_folders
from likeness.packs.manifest import load_manifest
from likeness.studio.estimates import key_of, load_paces

SMALL, LARGE = "stable-diffusion-1-5", "stable-diffusion-xl"
"""Of the catalogue: the one for any computer, and the one for a graphics card."""

ROOM = 500_000_000
"""Bytes that stay free beside a base model."""


class Machine(msgspec.Struct, frozen=True):
    """Bytes; `graphics`: "apple", "nvidia" or "". `advised`: the name in the catalogue that suits it; `trained`: seconds that a personal model took
    or would take here, by base model, where one was trained before.
    """

    memory: int
    memory_free: int
    disk_free: int
    cores: int
    graphics: str
    advised: str
    trained: Mapping[str, float] = {}

    def fits(self, size: int) -> bool:
        """Whether a base model of so many bytes has room on the disk."""
        return size + ROOM <= self.disk_free


def measure_machine(home: Home) -> Machine:
    """Takes milliseconds. Nothing is run on the graphics card for it."""
    memory, found = psutil.virtual_memory(), graphics()
    return Machine(
        memory=memory.total,
        memory_free=memory.available,
        disk_free=disk_free(home),
        cores=psutil.cpu_count(logical=True) or 1,
        graphics=found,
        advised=LARGE if found else SMALL,
        trained=trained_here(home),
    )


def graphics() -> str:
    """By what the system says is there."""
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return "apple"
    return "nvidia" if Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi") else ""


def disk_free(home: Home) -> int:
    """Where the data folder is, or will be."""
    place = next(folder for folder in (home.root, *home.root.absolute().parents) if folder.exists())
    return shutil.disk_usage(place).free


def trained_here(home: Home) -> Mapping[str, float]:
    """Seconds, by the name of the base model, from the trainings that were timed on this computer."""
    paces, found = load_paces(home), dict[str, float]()
    for folder in list_packs(*pack_folders(home)):
        try:
            manifest = load_manifest(folder)
        except Failed:
            continue
        pace = paces.of(key_of(manifest))
        if pace is not None:
            found[manifest.name] = pace.start + pace.each * manifest.training.steps
    return found
