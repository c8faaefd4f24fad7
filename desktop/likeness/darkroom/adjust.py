"""A portrait with a person's hand adjustments: made again, measured as it was when it was made, and held back where it goes too far.

What broke                       adjustments at fault
  tone, skin alone               exposure, warmth, light, retouch
  texture                        retouch, light
  shape                          light, retouch, strokes
  identity, no face              light, retouch, strokes, exposure, warmth

Exposure and warmth change every pixel by itself, so they move no shape and take no pore away: both are measured without them (adjust_bases). But
in a face that is nearly black nobody is found. One at fault is brought back to how the portrait was made in steps, at last all of it. Tone follows exposure and warmth
smoothly, so these are brought back as far as they have to be and no farther. A crop never cuts the face. Whatever is held back is named.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from types import MappingProxyType

import cv2
import numpy as np
from msgspec.structs import replace

from likeness.darkroom.adjust_bases import Base, Made, Skin, recoloured
from likeness.darkroom.adjustments import (
    NOTHING,
    Adjustments,
    HandCrop,
    Name,
    changed_names,
    crop_pixels,
    holding,
    only_picture,
)
from likeness.darkroom.colour import Floats
from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.fidelity import Fidelity, breaches
from likeness.darkroom.fidelity.limits import GEOMETRY, IDENTITY, NO_FACE, SKIN_ALONE, TEXTURE, TONE
from likeness.vision.models import Picture

AT_FAULT: Mapping[str, tuple[Name, ...]] = MappingProxyType(
    {
        TEXTURE: ("retouch", "light"),
        SKIN_ALONE: ("light", "retouch", "exposure", "warmth"),
        TONE: ("exposure", "warmth", "light", "retouch"),
        IDENTITY: ("light", "retouch", "strokes", "exposure", "warmth"),
        GEOMETRY: ("light", "retouch", "strokes"),
        NO_FACE: ("light", "retouch", "strokes", "exposure", "warmth"),
    }
)
SHARES = (0.7, 0.7, 0.5, 0.0)
"""What each attempt leaves of what was adjusted: 70, 49, 25 percent, nothing."""

CUTS_FACE = "adjust-crop-face"
UNSEEN = "adjust-unseen"
REASONS: Mapping[str, str] = MappingProxyType(
    {
        TONE: "adjust-tone",
        SKIN_ALONE: "adjust-skin-alone",
        TEXTURE: "adjust-texture",
        IDENTITY: "adjust-identity",
        GEOMETRY: "adjust-shape",
        NO_FACE: "adjust-shape",
    }
)
"""Codes of why an adjustment was held back; their sentences stand in base/sentences.py."""

TONE_SLACK = 0.5
"""CIEDE2000 that is left for what the small patch of skin does not show."""

BY_HAND: Mapping[Name, str] = MappingProxyType(
    {
        "exposure": "hand-tone",
        "warmth": "hand-tone",
        "retouch": "hand-retouch",
        "light": "hand-light",
        "crop": "hand-crop",
        "strokes": "hand-edges",
    }
)
"""How each is named among what was done to a portrait (delivery.provenance)."""


@dataclass(frozen=True, slots=True, eq=False)
class Adjusted:
    """`picture` (H, W, 3) and `alpha` as they are kept, cropped; `whole` (h, w, 3) and `whole_alpha` before that. `adjustments`: as they were used in the end; `held`: which of them were held back, and
    the code of why; `hidden`: of why the portrait may not be shown, none of which came from what is left of them.
    """

    picture: Picture
    alpha: Floats
    adjustments: Adjustments
    held: Mapping[Name, str]
    fidelity: Fidelity
    hidden: tuple[str, ...]
    performed: tuple[str, ...]
    enlargement: float
    notes: tuple[str, ...]
    transparent: bool
    whole: Picture
    whole_alpha: Floats


def adjust(base: Base, wanted: Adjustments) -> Adjusted:
    """As much of `wanted` as the limits of fidelity allow."""
    current, held = within_reach(base, wanted)
    for attempt in count():
        made = base.make(current)
        broken = breaches(made.fidelity)
        milder = _milder(current, _by_hand(base, broken), attempt)
        if milder is None:
            return _finished(base, made, current, held, broken)
        current, names = milder
        held = {**{name: _reason(name, broken) for name in names}, **held}
    raise AssertionError  # `_milder` ends the loop


def _by_hand(base: Base, broken: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `broken` that the portrait did not break as it was made: no adjustment is to blame for the others."""
    if not broken:
        return ()
    before = breaches(base.make(NOTHING).fidelity)
    return tuple(code for code in broken if code not in before)


def within_reach(base: Base, wanted: Adjustments) -> tuple[Adjustments, dict[Name, str]]:
    """What can be said without making the portrait: it takes milliseconds. Less what this base cannot do, a crop that holds the face, tone in its limit."""
    held: dict[Name, str] = {}
    current = replace(
        wanted, **{name: getattr(NOTHING, name) for name in changed_names(wanted) if name not in base.names}
    )
    crop = holding(current.crop, base.face)
    if _apart(crop.box, current.crop.box):
        current, held["crop"] = replace(current, crop=crop), CUTS_FACE
    milder = _in_tone(base.skin, current) if current.recoloured else current
    held |= {name: REASONS[TONE] for name in ("exposure", "warmth") if getattr(milder, name) != getattr(current, name)}
    return milder, held


def _apart(one: Sequence[float], other: Sequence[float]) -> bool:
    return any(abs(first - second) > 1e-6 for first, second in zip(one, other, strict=True))


def _in_tone(skin: Skin | None, wanted: Adjustments) -> Adjustments:
    """Exposure and warmth brought back by one share, the largest that keeps the tone within its limit, to hundredths."""
    if skin is None:
        return wanted
    limit = max(skin.most - TONE_SLACK, skin.moved(NOTHING))
    if skin.moved(wanted) <= limit:
        return wanted
    low, high = 0.0, 1.0
    for _ in range(7):
        middle = (low + high) / 2
        low, high = (middle, high) if skin.moved(_part(wanted, middle)) <= limit else (low, middle)
    return _part(wanted, low)


def _part(wanted: Adjustments, share: float) -> Adjustments:
    """Rounded toward nothing: what is shown as a number is what is done."""
    exposure, warmth = (float(np.trunc(value * share * 100) / 100) for value in (wanted.exposure, wanted.warmth))
    return replace(wanted, exposure=exposure, warmth=warmth)


def _milder(current: Adjustments, broken: Sequence[str], attempt: int) -> tuple[Adjustments, tuple[Name, ...]] | None:
    """For the next attempt. None when nothing is broken, nothing at fault was adjusted, or all of it was taken back."""
    if attempt >= len(SHARES):
        return None
    at_fault = {name for code in broken for name in AT_FAULT.get(code, ())}
    names = tuple(name for name in changed_names(current) if name in at_fault)
    if not names:
        return None
    return replace(current, **{name: _nearer(current, name, SHARES[attempt]) for name in names}), names


def _nearer(current: Adjustments, name: Name, share: float) -> object:
    """To how the portrait was made. Strokes are as they are or not there."""
    if name == "strokes":
        return ()
    made, value = float(getattr(NOTHING, name)), float(getattr(current, name))
    return round(made + (value - made) * share, 2)


def _reason(name: Name, broken: Sequence[str]) -> str:
    if name in {"exposure", "warmth"} and TONE not in broken and SKIN_ALONE not in broken:
        return UNSEEN
    return next(REASONS[code] for code in broken if name in AT_FAULT.get(code, ()))


def _finished(
    base: Base, made: Made, adjustments: Adjustments, held: Mapping[Name, str], broken: tuple[str, ...]
) -> Adjusted:
    picture, alpha, enlarged = _cropped(made.picture, made.alpha, adjustments.crop, base.size)
    by_hand = tuple(dict.fromkeys(BY_HAND[name] for name in changed_names(adjustments)))
    enlargement = made.enlargement * enlarged
    return Adjusted(
        picture,
        alpha,
        adjustments,
        MappingProxyType(dict(held)),
        made.fidelity,
        broken,
        (*made.performed, *by_hand),
        enlargement,
        made.notes,
        made.transparent,
        made.picture,
        made.alpha,
    )


def _cropped(picture: Picture, alpha: Floats, crop: HandCrop, size: tuple[int, int]) -> tuple[Picture, Floats, float]:
    """The part that a person chose, at `size`, which the portrait has without it, and how much that enlarged it."""
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = crop_pixels(crop, (width, height))
    if (x1 - x0, y1 - y0) == size == (width, height):
        return picture, alpha, 1.0
    part = enlarge(np.ascontiguousarray(picture[y0:y1, x0:x1]), size).picture
    smooth = np.clip(cv2.resize(alpha[y0:y1, x0:x1], size, interpolation=cv2.INTER_CUBIC), 0, 1)
    return part, np.asarray(smooth, np.float32), size[0] / (x1 - x0)


def adjusted_again(picture: Picture, adjustments: Adjustments) -> Picture:
    """What `adjust` made of a finished picture (H, W, 3) with adjustments that were within reach: the same pixels."""
    height, width = picture.shape[:2]
    whole = recoloured(picture, only_picture(adjustments))
    return _cropped(whole, np.ones((height, width), np.float32), adjustments.crop, (width, height))[0]
