"""The figures of one run of the main job, as `report.json` holds them.

Every figure is measured or absent: a value that was not measured is `None` and is shown as "not measured". Times are seconds,
memory is bytes, distances and losses are in the unit of their own measure. Names of people are not part of it, except the
title of a sitter who does not exist.
"""

from typing import Literal

import msgspec

SCHEMA_VERSION = 1


class _Figures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One part of the report."""


class Machine(_Figures, frozen=True, kw_only=True):
    """What the figures were measured on. `system` like "Linux 6.1, x86_64"; `processor` its model name; `gpu` its name, or None."""

    system: str
    processor: str
    cores: int
    memory: int
    gpu: str | None = None


class StageFigures(_Figures, frozen=True, kw_only=True):
    """One step of the run. `peak_memory` is the largest resident size of the process that did it, in bytes."""

    code: str
    title: str
    seconds: float
    cpu_seconds: float | None = None
    peak_memory: int | None = None
    note: str = ""


class MeasureFigures(_Figures, frozen=True, kw_only=True):
    """`native` in the measure's own unit, `quality` 0..100 (ISO/IEC 29794-5)."""

    native: float
    quality: float


class PhotoFigures(_Figures, frozen=True, kw_only=True):
    """One photo that was offered. `picture` is its key in the mapping given to the page; `sentence` is the one reason for a person."""

    picture: str
    verdict: Literal["accept", "usable", "refuse"]
    reason: str
    sentence: str
    measures: dict[str, MeasureFigures] = {}
    not_measured: tuple[str, ...] = ()


class CredentialsFigures(_Figures, frozen=True, kw_only=True):
    """What reading the delivered file back said."""

    verdict: Literal["valid", "altered", "none"]
    trusted: bool = False
    actions: tuple[str, ...] = ()


class PortraitFigures(_Figures, frozen=True, kw_only=True):
    """One portrait. `seed`, `engine` and `pack` belong to generated ones. `likeness` 0..1; `tone_difference` is CIEDE2000 to the photos.

    Portraits of one `pair` were made by different engines from the same request. `alike` is False where likeness is below
    the threshold: the page says "not yet like you".
    """

    picture: str
    file: str
    origin: Literal["retouched", "generated"]
    look: str
    look_title: str
    width: int
    height: int
    size: int
    credentials: CredentialsFigures
    seed: int | None = None
    engine: Literal["torch", "onnx"] | None = None
    pack: str | None = None
    pair: str | None = None
    likeness: float | None = None
    identity_distance: float | None = None
    tone_difference: float | None = None
    alike: bool | None = None
    seconds: float | None = None


class EnginePair(_Figures, frozen=True, kw_only=True):
    """The same request on two engines: differences of 8-bit pixel values, over all channels."""

    pair: str
    mean_difference: float
    largest_difference: float


class LossPoint(_Figures, frozen=True, kw_only=True):
    step: int
    loss: float


class IdentityDistances(_Figures, frozen=True, kw_only=True):
    """Distances between the sitter's photos and pictures generated without choosing, from the same seeds. Smaller is more alike."""

    before: tuple[float, ...]
    after: tuple[float, ...]
    photos: tuple[float, ...] = ()
    without_face_before: int = 0
    without_face_after: int = 0


class TrainingFigures(_Figures, frozen=True, kw_only=True):
    """`losses` on the training pictures, `held_out` on pictures the training never saw."""

    pack: str
    pack_licence: str
    steps: int
    rank: int
    photos: int
    seconds: float
    adapter_size: int
    seed: int
    held_out: tuple[LossPoint, ...]
    losses: tuple[LossPoint, ...] = ()
    identity: IdentityDistances | None = None


class Check(_Figures, frozen=True, kw_only=True):
    """One thing that was tried, and whether it came out as promised. `detail` says what was seen."""

    title: str
    passed: bool
    detail: str = ""


class ErasureFigures(_Figures, frozen=True, kw_only=True):
    """`checks` are the proof; `promises_not` are the limits the certificate states."""

    erased: bool
    checks: tuple[Check, ...]
    promises_not: tuple[str, ...] = ()


class NetworkFigures(_Figures, frozen=True, kw_only=True):
    """`attempts` are connections that were tried and refused, by the program's own count; `method` says how it was kept shut."""

    connections: int
    attempts: int
    method: str


class Report(_Figures, frozen=True, kw_only=True):
    """Everything of one run. `created` is RFC 3339; `sitter` is the title of a person who does not exist; `removed`: generated pictures that the
    guard against bare skin did not let anybody see.
    """

    software: str
    software_version: str
    created: str
    sitter: str
    machine: Machine
    stages: tuple[StageFigures, ...]
    photos: tuple[PhotoFigures, ...]
    portraits: tuple[PortraitFigures, ...]
    network: NetworkFigures
    seconds: float
    peak_memory: int | None = None
    pairs: tuple[EnginePair, ...] = ()
    removed: int = 0
    training: TrainingFigures | None = None
    erasure: ErasureFigures | None = None
    missing: tuple[str, ...] = ()
    schema_version: int = SCHEMA_VERSION


def encode_report(report: Report) -> bytes:
    """`report.json`: UTF-8, indented, keys in the order of this file."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def decode_report(untrusted_data: bytes) -> Report:
    """Raises msgspec.ValidationError where a key is unknown, missing or of another type."""
    return msgspec.json.decode(untrusted_data, type=Report)
