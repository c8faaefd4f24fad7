"""The grade: white balance, exposure, contrast, film, saturation and black and white, within a budget of skin tone.

Nothing here looks at what colour skin "should" have. The white balance asks the scene and the whites of the eyes, the exposure the
brightest parts of the photo, and curves turn about the sitter's own skin, so that light and dark skin alike stay where they are.

Two things are told apart. A colour cast belongs to the light: it is taken out as strongly as the look asks and the skin locus allows.
The tone belongs to the person: whatever else is done is weakened until the skin, as balanced, has moved by no more than the
budget (CIEDE2000).
"""

from dataclasses import dataclass

import numpy as np

from likeness.darkroom.colour import LUMINANCE, Floats, lab, luminance, to_linear, to_srgb
from likeness.darkroom.film import Curve, develop_colours, exact
from likeness.darkroom.scene import MAX_EXPOSURE, Scene, eye_whites, read_scene
from likeness.looks.look import Grade
from likeness.vision.colour import ciede2000

__all__ = [
    "MAX_EXPOSURE",
    "NEUTRAL",
    "GradePlan",
    "Scene",
    "apply_grade",
    "balance_only",
    "eye_whites",
    "plan_grade",
    "read_scene",
]

NEUTRAL = (1.0, 1.0, 1.0)
PIVOTS = 0.15, 0.75


@dataclass(frozen=True, slots=True)
class GradePlan:
    """What will be done: gains of linear R, G, B (balance and exposure); contrast about `pivot` (sRGB-encoded luminance);
    saturation; film; monochrome. `balance` is the part of the gains that takes the light's cast out.
    """

    gains: tuple[float, float, float]
    contrast: float
    pivot: float
    saturation: float
    film: float = 0.0
    monochrome: float = 0.0
    balance: tuple[float, float, float] = NEUTRAL

    @property
    def curve(self) -> Curve:
        return Curve(self.contrast, self.pivot, self.saturation, self.film, self.monochrome)


def plan_grade(scene: Scene, grade: Grade) -> GradePlan:
    """As strong as the look asks and the skin's budget allows. Black and white is a choice of the look, not a tone: it has no budget."""
    full = _plan(scene, grade, 1.0)
    if scene.skin is None or _tone_shift(scene.skin, full) <= grade.tone_budget:
        return full
    low, high = 0.0, 1.0
    for _ in range(12):
        middle = (low + high) / 2
        fits = _tone_shift(scene.skin, _plan(scene, grade, middle)) <= grade.tone_budget
        low, high = (middle, high) if fits else (low, middle)
    return _plan(scene, grade, low)


def _plan(scene: Scene, grade: Grade, share: float) -> GradePlan:
    balance = _balance(scene.cast * grade.white_balance, scene.tint * grade.white_balance, scene.skin)
    lift = 2 ** (scene.exposure * grade.exposure * share)
    gains = (balance[0] * lift, balance[1] * lift, balance[2] * lift)
    pivot = 0.5
    if scene.skin is not None:
        skin = to_linear(np.array(scene.skin, np.float32)) * np.array(gains, np.float32)
        pivot = float(to_srgb(luminance(np.asarray(skin, np.float32))))
    return GradePlan(
        gains,
        grade.contrast * share,
        float(np.clip(pivot, *PIVOTS)),
        grade.saturation * share,
        grade.film * share,
        grade.monochrome,
        balance,
    )


def _balance(warm: float, green: float, skin: tuple[float, float, float] | None) -> tuple[float, float, float]:
    """Gains of linear R, G, B against a cast. The balance must not act as exposure: the skin's luminance stays, or a grey's without skin."""
    if warm == 0 and green == 0:
        return NEUTRAL
    light = np.exp(np.array([warm / 2 - green / 3, 2 * green / 3, -warm / 2 - green / 3]))
    seen = light if skin is None else to_linear(np.array(skin, np.float32)) + 1e-4
    gains = (seen @ LUMINANCE) / ((seen / light) @ LUMINANCE) / light
    return float(gains[0]), float(gains[1]), float(gains[2])


def _tone_shift(skin: tuple[float, float, float], plan: GradePlan) -> float:
    """CIEDE2000 between the skin as balanced and as graded in colour."""
    before = np.array(skin, np.float32)
    colour_only = Curve(plan.contrast, plan.pivot, plan.saturation, plan.film)
    pair = exact(before, plan.balance, Curve(0, plan.pivot, 0)), exact(before, plan.gains, colour_only)
    return float(ciede2000(lab(pair[0]), lab(pair[1])))


def apply_grade(picture: Floats, plan: GradePlan) -> Floats:
    """(..., 3) sRGB 0..1 in and out. The identity plan returns the picture as it is, to the bit."""
    if plan.gains == NEUTRAL and plan.curve.nothing:
        return picture
    return develop_colours(picture, plan.gains, plan.curve)


def balance_only(picture: Floats, plan: GradePlan) -> Floats:
    """The picture with nothing but the light's cast taken out: what the tone of a graded picture is to be compared with."""
    return apply_grade(picture, GradePlan(plan.balance, 0.0, plan.pivot, 0.0))
