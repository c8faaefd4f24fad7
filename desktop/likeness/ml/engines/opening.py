"""Open a pack, with or without an adapter, on one engine."""

from pathlib import Path

from likeness.ml.engines.engine import Engine
from likeness.ml.families.registry import family_of
from likeness.ml.lora import read_adapter
from likeness.ml.networks import EngineName
from likeness.ml.parts.devices import Device, Precision, Wanted


def open_engine(
    name: EngineName,
    pack: Path,
    adapter: bytes | None = None,
    *,
    device: Device | None = None,
    precision: Precision | None = None,
) -> Engine:
    """`device` and `precision`: None is what is best here (see `ml.parts.devices`).

    Raises Failed: pack-missing, pack-damaged, pack-unsupported, pack-no-onnx, family-unknown, adapter-damaged, adapter-mismatch.
    """
    spec = family_of(pack)
    return Engine(name, spec.open_networks(name, pack, read_adapter(adapter, spec.prefix), Wanted(device, precision)))
