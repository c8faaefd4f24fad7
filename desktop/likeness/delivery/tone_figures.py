"""The figures of the tone report, as `tone.json` holds them. Everything is measured on people who do not exist."""

from typing import Literal

import msgspec

SCHEMA_VERSION = 1

Verdict = Literal["within", "unsure", "outside"]
"""Of a slope: the whole interval lies within the limit; only the slope itself does; not even that."""


class _Figures(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One part of the report."""


class ToneFigures(_Figures, frozen=True, kw_only=True):
    """CIELAB (D65) and ITA (degrees) of the skin of cheeks and forehead."""

    lightness: float
    a: float
    b: float
    ita: float


class ToneRow(_Figures, frozen=True, kw_only=True):
    """One photo in one look, before and after. `hidden`: the guard would not have shown it; `weakened`: nor without weakening a step."""

    person: str
    photo: str
    look: str
    before: ToneFigures
    after: ToneFigures
    monochrome: bool = False
    weakened: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


class SlopeFigures(_Figures, frozen=True, kw_only=True):
    """The slope of the change in L* against the source's L*, one point per person; `low` and `high` bound it with 95 % confidence.

    Below nothing: the dark are made lighter and the light darker; above: the other way round.
    """

    look: str
    title: str
    people: int
    slope: float
    low: float
    high: float
    mean_change: float
    verdict: Verdict


class PersonFigures(_Figures, frozen=True, kw_only=True):
    """Means over the person's photos and all looks, of a*, b* and ITA without those in black and white; `least` and `most`: the extreme changes in L*."""

    person: str
    photos: int
    before: ToneFigures
    change: ToneFigures
    least: float
    most: float


class ToneReport(_Figures, frozen=True, kw_only=True):
    """`overall` is over all looks. `without_tone`: photos in which too little skin showed, or no face was found."""

    software: str
    software_version: str
    created: str
    limit: float
    people: tuple[PersonFigures, ...]
    overall: SlopeFigures
    looks: tuple[SlopeFigures, ...]
    rows: tuple[ToneRow, ...]
    without_tone: tuple[str, ...] = ()
    schema: int = SCHEMA_VERSION


def encode_tone_report(report: ToneReport) -> bytes:
    """UTF-8 JSON, indented."""
    return msgspec.json.format(msgspec.json.encode(report), indent=1)
