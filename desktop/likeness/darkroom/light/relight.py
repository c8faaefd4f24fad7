"""Even out the photo's light, then set a portrait light: one smooth gain over the whole sitter.

A set-up shapes and never lightens or darkens a person: the mean luminance of cheeks and forehead is what it was, for every skin alike.
"""

from dataclasses import dataclass

import numpy as np

from likeness.darkroom.colour import Floats, luminance, to_linear
from likeness.darkroom.light.evening import cheeks_and_forehead, even_colour, even_gain, read_light, reduced
from likeness.darkroom.light.exposing import expose
from likeness.darkroom.light.normals import Surface, surface
from likeness.darkroom.light.setups import key_side, set_up_gain
from likeness.looks.light import Light
from likeness.vision.faces import Face
from likeness.vision.regions import Mask

MOST = float(np.log(1.42))
"""The gain stays within a factor of this before the skin's mean is restored."""


@dataclass(frozen=True, slots=True, eq=False)
class Gains:
    """What the light does, in the field's pixels (h, w): `level` is the natural log of the gain of linear light, the same for all channels;
    `colour` (h, w, 3) the further gains per channel that even out mixed colour, None where there is none.
    """

    level: Floats
    colour: Floats | None


def even_light(colours: Floats, alpha: Floats, face: Face, strength: float) -> Floats:
    """(H, W, 3) sRGB 0..1 with a strong side light and mixed colours taken back by `strength` 0..1; 0 returns `colours` itself."""
    return relight(colours, alpha, face, Light(even=strength), 0.0)


def relight(colours: Floats, alpha: Floats, face: Face, light: Light, lit_from: float) -> Floats:
    """Evened and set in the light of a look: (H, W, 3) sRGB 0..1 in and out, `alpha` (H, W) the sitter, `face` in the same pixels.

    `lit_from` -1..1 is where the photo's own light comes from (-1 image left). With nothing to do, `colours` itself is returned.
    """
    gains = light_gains(colours, alpha, face, light, lit_from)
    return colours if gains is None else expose(colours, gains.level, gains.colour)


def light_gains(colours: Floats, alpha: Floats, face: Face, light: Light, lit_from: float) -> Gains | None:
    """What `relight` will do, or None where it does nothing: strengths of 0, or hardly any skin in the picture."""
    if light.even <= 0 and (light.setup == "none" or light.strength <= 0):
        return None
    where = surface(alpha, face)
    shape = where.reach.shape
    small, opaque = reduced(colours, shape), reduced(alpha, shape)
    skin = cheeks_and_forehead(small, opaque > 0.95, where)
    if not skin.any():
        return None
    level = np.zeros(shape, np.float32)
    own = read_light(small, opaque, where) if light.even > 0 else None
    colour = None
    if own is not None:
        level += even_gain(own, where, light.even)
        colour = even_colour(own, where, skin, light.even)
    if light.setup != "none" and light.strength > 0:
        level += _set_up(where, light, lit_from)
    return _bounded(level, colour, where, small, skin)


def _set_up(where: Surface, light: Light, lit_from: float) -> Floats:
    pose = where.face.pose
    side = key_side(light, lit_from, pose.yaw)
    return np.float32(light.strength) * set_up_gain(where.normals, light.setup, side, pose.roll)


def _bounded(level: Floats, colour: Floats | None, where: Surface, small: Floats, skin: Mask) -> Gains | None:
    """Softly limited, faded out far from the sitter, and moved so that the skin's mean luminance stays."""
    faded = None if colour is None else np.asarray(colour * where.reach[..., None], np.float32)
    if faded is None and not level.any():
        return None
    # A row of the skin's pixels is a picture too.
    pixels, tint = small[skin][None], None if faded is None else faded[skin][None]
    own, reach = level[skin][None], where.reach[skin][None]
    wanted = float(luminance(to_linear(pixels)).mean())
    shift = -float(own.mean())
    for _ in range(8):  # limit and roll-off make it a little less than linear
        now = float(luminance(to_linear(expose(pixels, _limited(own, shift) * reach, tint))).mean())
        shift += float(np.log(max(wanted, 1e-6) / max(now, 1e-6)))
    return Gains(np.asarray(_limited(level, shift) * where.reach, np.float32), faded)


def _limited(level: Floats, shift: float) -> Floats:
    return np.asarray(np.float32(MOST) * np.tanh((level + np.float32(shift)) / np.float32(MOST)), np.float32)
