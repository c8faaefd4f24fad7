"""The set-ups of portrait light: where lamps stand, and what they add to a surface.

Rembrandt and split light are left out: both live from the shadow that the nose or the far half of the face throws, and a smooth gain
throws none.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from likeness.darkroom.colour import Floats
from likeness.looks.light import Light, SetUp

NEUTRAL_SIDE = 0.15
"""A photo lit less from the side than this says nothing about where the key should stand."""

TURNED = 8.0
"""Degrees of yaw from which the key goes to the side the face looks to: the light of the classical portrait ("short" light)."""

ALREADY_THERE = 0.5
"""By how much a key moves to the front where the photo is fully lit from its side."""


@dataclass(frozen=True, slots=True)
class Lamp:
    """`azimuth` in degrees towards the key's side (90 is beside, more is behind), `height` in degrees above the face, `power`."""

    azimuth: float
    height: float
    power: float


@dataclass(frozen=True, slots=True)
class Lamps:
    """What reaches every surface alike, and the lamps. With a power of 1 a lamp gives 1 to a surface that faces it."""

    ambient: float
    lamps: tuple[Lamp, ...]


SET_UPS: Mapping[SetUp, Lamps] = {
    "flat": Lamps(0.50, (Lamp(-55, 8, 0.38), Lamp(55, 8, 0.38), Lamp(0, -35, 0.24))),
    "loop": Lamps(0.40, (Lamp(42, 32, 0.90), Lamp(-30, -20, 0.22))),
    "butterfly": Lamps(0.36, (Lamp(0, 44, 0.95), Lamp(0, -35, 0.30))),
    "rim": Lamps(0.52, (Lamp(-125, 25, 0.75), Lamp(30, 24, 0.45))),
}

SOFT_LIGHT = Lamps(0.62, (Lamp(0, 22, 0.45),))
"""What an evened photo is taken to be lit by: a wide light from the front, a little from above. A set-up changes this one into its own."""


def key_side(light: Light, lit_from: float, yaw: float) -> float:
    """-1..1: on which side the key stands, 0 in front.

    It follows the photo's own light; without one, the side the face looks to. Asked for the other side, it moves to the front the
    more the stronger the photo's light is, so that shading never contradicts shadows that are in the photo. Light that already comes
    from the key's side needs less of it.
    """
    if light.side != 0:
        side = float(light.side)
    elif abs(lit_from) >= NEUTRAL_SIDE:
        side = float(np.sign(lit_from))
    else:
        side = 1.0 if yaw > TURNED else -1.0
    agreement = side * lit_from
    return side * (1 - ALREADY_THERE * agreement if agreement > 0 else max(0.0, 1 + 2 * agreement))


def set_up_gain(normals: Floats, set_up: SetUp, side: float, roll: float) -> Floats:
    """Natural log of a set-up's light over `SOFT_LIGHT`, (h, w) for normals (h, w, 3); the level is left to the caller.

    `side` -1..1 is where the key stands; the lamps turn with the head's `roll` (degrees, counter-clockwise).
    """
    light, soft = (_received(normals, lamps, side, roll) for lamps in (SET_UPS[set_up], SOFT_LIGHT))
    return np.asarray(np.log(np.maximum(light, 0.05) / np.maximum(soft, 0.05)), np.float32)


def _received(normals: Floats, lamps: Lamps, side: float, roll: float) -> Floats:
    total = np.full(normals.shape[:2], lamps.ambient, np.float32)
    for lamp in lamps.lamps:
        total += np.float32(lamp.power) * irradiance(normals @ direction(lamp, side, roll))
    return total


def direction(lamp: Lamp, side: float, roll: float) -> Floats:
    """Unit vector to the lamp: x to image right, y down, z to the camera."""
    azimuth, height, turn = np.radians(lamp.azimuth) * side, np.radians(lamp.height), np.radians(roll)
    across, up = np.sin(azimuth) * np.cos(height), np.sin(height)
    x = across * np.cos(turn) - up * np.sin(turn)
    y = -across * np.sin(turn) - up * np.cos(turn)
    return np.array([x, y, np.cos(azimuth) * np.cos(height)], np.float32)


def irradiance(cosine: Floats) -> Floats:
    """What a matt surface receives from a soft, far lamp: the clamped cosine in spherical harmonics up to order 2,
    which is 99 % of it (Ramamoorthi, Hanrahan 2001, "An efficient representation for irradiance environment maps").
    """
    return np.asarray(0.09375 + 0.5 * cosine + 0.46875 * cosine * cosine, np.float32)
