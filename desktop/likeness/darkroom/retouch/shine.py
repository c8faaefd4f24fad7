"""Shine: the light that skin mirrors, taken back in part.

Skin's colour is the sum of what it scatters, which has the skin's own colour, and what it mirrors, which has the light's
(dichromatic model, Shafer 1985). A pixel that is both lighter than the face around it and nearer to white than this person's
skin has mirrored light on it. A part of that is subtracted; the highlight keeps its place, its shape and its finest sparkle.
"""

import cv2
import numpy as np

from likeness.darkroom.colour import Floats, luminance, to_linear
from likeness.darkroom.retouch.plate import LUMA, OFFSET, Plate, disc, fit, ramp

MOST = 0.9
"""Of the mirrored light that full strength takes: without any highlight a face is a mask."""

MARGIN = 1.15
"""Over the matt skin's light: rounded skin turned to the light is that much lighter without any shine."""

SHEEN = 0.06
"""Of the matt skin's light: every skin mirrors that much where it is turned to the light."""

SOFT, HARD = 16.0, 23.0
"""Steepness of a light patch's rim, as the slope per T of log light over its height: shine is soft, a patch of skin without
pigment ends in an edge."""

PATCH = 0.28
"""Diameter, in T, of the widest patch that is looked at: what is broader is the light on the face."""

LARGE = 0.08
"""Diameter, in T, from which a patch's rim is looked at; a smaller highlight is all rim."""

OVERALL = 0.010
"""Density by which the skin as a whole may darken: the shine goes, the tone of the skin does not."""

CLIPPED = 0.985
"""sRGB value from which nothing is known of the skin beneath."""


def shine_change(plate: Plate, strength: float) -> Floats:
    """Change of density (h, w, 3) that takes `strength` (0..1) of the shine away."""
    encoded = np.clip(np.exp(plate.density) - OFFSET, 0, 1)
    linear = to_linear(encoded)
    mirrored = _mirrored(plate, linear)
    # Where the sensor was full, less is taken: the skin's colour there is a guess.
    known = 1 - 0.5 * ramp(plate.blur(encoded.max(axis=-1), 0.006), 0.93, CLIPPED)
    taken = strength * MOST * mirrored * known
    least = 0.35 * linear
    rest = np.maximum(linear - taken[..., None], least)
    ratio = np.log(np.maximum(rest, 1e-5) / np.maximum(linear, 1e-5)) / 2.4
    change = plate.blur(ratio.astype(np.float32), 0.006) * plate.inner[..., None]
    overall = -float((change @ LUMA).sum()) / max(float(plate.skin.sum()), 1.0)
    return np.asarray(change * min(1.0, OVERALL / max(overall, 1e-6)), np.float32)


def _mirrored(plate: Plate, linear: Floats) -> Floats:
    """(h, w): linear light that the skin mirrors, smooth, 0 off the skin."""
    soft = plate.blur(linear, 0.008)
    light = luminance(soft)
    matt = _matt(plate, light)
    above = light - matt
    excess = np.maximum(light - MARGIN * matt, 0)
    # How much nearer to white than the skin's own colour, in the share of white light that explains it.
    whiteness = soft.min(axis=-1) / np.maximum(light, 1e-4)
    own = _own_whiteness(plate, whiteness, light, matt)
    white = np.maximum(whiteness - own, 0) * light / np.maximum(1 - own, 0.05)
    # More white than light means that pigment is missing and no light was added: that is skin, not shine.
    # Where the sensor was full the light itself is cut off.
    added = np.maximum(ramp(white / np.maximum(above, 1e-4), 1.7, 1.2), ramp(soft.max(axis=-1), 0.90, 0.98))
    mirrored = np.minimum(excess, np.maximum(white - SHEEN * matt, 0)) * plate.blur(added, 0.015) * plate.skin
    return plate.blur(np.asarray(mirrored * _soft_rimmed(plate, mirrored, light, matt), np.float32), 0.008)


def _matt(plate: Plate, light: Floats) -> Floats:
    """The face's light without its highlights: a broad mean over the skin, in which what is lighter than it counts less and less."""
    weight = plate.skin
    matt = plate.skin_blur(light, 0.18, weight)
    for _ in range(2):
        weight = plate.skin * ramp(light / np.maximum(matt, 1e-4), 1.35, 1.0)
        matt = plate.skin_blur(light, 0.18, weight + np.float32(1e-3) * plate.skin)
    # Next to hair and in shade the mean is low, and all skin beside it would pass for shine.
    return np.maximum(matt, np.float32(np.median(light[plate.skin > 0.5])) if (plate.skin > 0.5).any() else matt)


def _own_whiteness(plate: Plate, whiteness: Floats, light: Floats, matt: Floats) -> Floats:
    """How white this person's matt skin is, around each pixel."""
    dull = plate.skin * ramp(light / np.maximum(matt, 1e-4), 1.15, 0.95)
    return plate.skin_blur(whiteness, 0.25, dull + np.float32(1e-3) * plate.skin)


def _soft_rimmed(plate: Plate, mirrored: Floats, light: Floats, matt: Floats) -> Floats:
    """(h, w) 0..1: low on patches that end in an edge, seen against the skin close by and against the matt face."""
    logs = np.log(np.maximum(light, 1e-4))
    slope = np.hypot(*np.gradient(logs)) * plate.t
    over_matt = np.log1p(mirrored / np.maximum(matt, 1e-4)).astype(np.float32)
    veto = np.maximum(
        _hard_rimmed(plate, _standing_out(plate, logs), slope), _hard_rimmed(plate, plate.blur(over_matt, 0.006), slope)
    )
    cover = cv2.dilate(veto, disc(round(0.05 * plate.t)))
    return np.asarray(1 - plate.blur(cover, 0.02), np.float32)


def _hard_rimmed(plate: Plate, height: Floats, slope: Floats) -> Floats:
    """(h, w) 0..1: high on the cores of patches, by `height` in log light, whose rims are steep for it."""
    around = cv2.dilate(height, disc(round(0.08 * plate.t)))
    core = ((height > 0.5 * around) & (height > 0.08)).astype(np.uint8)
    rims = (cv2.dilate(core, disc(2)) > cv2.erode(core, disc(2))) & (plate.skin > 0.9)
    steepness = slope / np.maximum(around, 0.08)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(core)
    # A rim pixel outside a core belongs to the core beside it.
    near = cv2.dilate(labels.astype(np.float32), disc(2)).astype(np.intp)
    veto = np.zeros(count, np.float32)
    for label in range(1, count):
        rim = steepness[rims & (near == label)]
        if stats[label, cv2.CC_STAT_AREA] > 0.785 * (LARGE * plate.t) ** 2 and rim.size:
            veto[label] = float(ramp(np.median(rim), SOFT, HARD))
    return veto[labels]


def _standing_out(plate: Plate, logs: Floats) -> Floats:
    """(h, w): by how much patches narrower than PATCH are lighter than the skin around: a white top-hat, at reduced size."""
    height, width = logs.shape
    skin_only = np.where(plate.skin > 0.3, logs, plate.skin_blur(logs, 0.1)).astype(np.float32)
    step = max(1, round(0.015 * plate.t))
    small = fit(skin_only, (max(1, width // step), max(1, height // step)))
    ground = cv2.morphologyEx(small, cv2.MORPH_OPEN, disc(round(PATCH * plate.t / step / 2)))
    return np.asarray(np.maximum(skin_only - fit(ground, (width, height)), 0) * (plate.skin > 0.3), np.float32)
