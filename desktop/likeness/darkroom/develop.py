"""From a photo to a portrait: the matte is cut once (`negative.cut_out`) and printed in as many looks as wanted.

Order: crop and perspective (the negative), retouch, light, grade, backdrop, join, and an enlargement where the photo has fewer
pixels than the portrait. What a person adjusted by hand goes in where it belongs: strokes into the matte, strengths into the look, exposure and
warmth over the joined picture. Every stage is a pure function of what came before, and what two looks share is made once.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

import cv2
import msgspec
import numpy as np

from likeness.darkroom.adjustments import NOTHING, Adjustments, adjusted_look, toned
from likeness.darkroom.backdrop import render_backdrop
from likeness.darkroom.brush import Strokes
from likeness.darkroom.colour import Floats
from likeness.darkroom.compose import round_with_dither
from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.film import black_and_white
from likeness.darkroom.framing import ENLARGE_LIMIT
from likeness.darkroom.grade import NEUTRAL, GradePlan, Scene, apply_grade, plan_grade
from likeness.darkroom.join import Cast, join_sitter
from likeness.darkroom.light import relight
from likeness.darkroom.negative import Cutout, Negative, cut_out, expose, untouched
from likeness.darkroom.retouch import Retouched, retouch
from likeness.looks.backdrop import OwnPicture, Transparent
from likeness.looks.look import Grade, Look, Output
from likeness.vision.faces import Face
from likeness.vision.models import Picture, VisionModels

PREVIEW_HEIGHT = 1024

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """A portrait. `picture` (H, W, 3); `alpha` (H, W) is the sitter in it; where `transparent`, it belongs into the file.

    `look` is what was asked for and `negative` what it was printed from; `enlargement` is portrait pixels per photo pixel. `performed`: the steps that were taken, in
    the words of delivery.provenance. `notes`: codes of what a person should know (`note-...`).
    """

    picture: Picture
    alpha: Floats
    look: Look
    negative: Negative
    enlargement: float
    performed: tuple[str, ...]
    notes: tuple[str, ...]
    transparent: bool


def develop(models: VisionModels, picture: Picture, face: Face, look: Look) -> Developed:
    """One photo (H, W, 3) in one look. The same inputs give the same pixels."""
    return Development(cut_out(models, picture, face)).develop(look)


def preview_of(look: Look) -> Look:
    """The same look, small enough for a screen: at most 1024 pixels high."""
    height = min(PREVIEW_HEIGHT, look.output.height)
    width = max(64, round(look.output.width * height / look.output.height))
    return msgspec.structs.replace(look, output=Output(width=width, height=height))


class Development:
    """One cutout on its way through any number of looks. Keeps the last result of each stage, and no more than that."""

    def __init__(self, cutout: Cutout, own_backdrop: Picture | None = None) -> None:
        """`own_backdrop` (H, W, 3): the picture behind the sitter in looks whose backdrop is one's own."""
        self.cutout = cutout
        self.own_backdrop = own_backdrop
        self._kept: dict[str, tuple[Hashable, object]] = {}

    def develop(self, look: Look, by_hand: Adjustments = NOTHING) -> Developed:
        """`by_hand`: all of it but the crop, which is the caller's to cut."""
        look = adjusted_look(look, by_hand)
        negative, retouched = self.negative(look, by_hand.strokes), self._retouched(look, by_hand.strokes)
        finished, alpha = self.printed(look, by_hand.strokes)
        picture = _rounded(look, toned(finished, by_hand), alpha)
        plan = plan_grade(self.cutout.scene, look.grade)
        enlargement = negative.enlargement * negative.size[0] / picture.shape[1]
        if picture.shape[1::-1] != negative.size:
            picture = enlarge(picture, negative.size).picture
            alpha = np.clip(cv2.resize(alpha, negative.size, interpolation=cv2.INTER_CUBIC), 0, 1)
        return Developed(
            picture,
            alpha,
            look,
            negative,
            enlargement,
            _performed(look, negative, retouched, plan, enlargement),
            _notes(negative, enlargement),
            isinstance(look.backdrop, Transparent),
        )

    def negative(self, look: Look, strokes: Strokes = ()) -> Negative:
        frame = (look.crop, look.output, look.perspective)
        return self._once("negative", (frame, strokes), lambda: expose(self.cutout, *frame, strokes))

    def as_taken(self, look: Look) -> Picture:
        """The untouched photo (h, w, 3) in the frame that the look has without its correction of perspective."""
        key = (look.crop, look.output)
        return self._once("as taken", key, lambda: untouched(self.cutout, *key))

    def printed(self, look: Look, strokes: Strokes = ()) -> tuple[Floats, Floats]:
        """The joined picture (h, w, 3) sRGB 0..1 before it is rounded, and the alpha it was laid with: in the negative's pixels."""
        plan = plan_grade(self.cutout.scene, look.grade)
        sitter = apply_grade(self._lit(look, strokes), plan)
        return self._joined(look, sitter, self._retouched(look, strokes).alpha, self.negative(look, strokes))

    def _retouched(self, look: Look, strokes: Strokes) -> Retouched:
        negative, strengths = self.negative(look, strokes), look.retouch.strengths
        return self._once(
            "retouched",
            (look.crop, look.output, look.perspective, strokes, strengths),
            lambda: retouch(negative.colours, negative.alpha, negative.face, strengths),
        )

    def _lit(self, look: Look, strokes: Strokes) -> Floats:
        negative, retouched = self.negative(look, strokes), self._retouched(look, strokes)
        return self._once(
            "lit",
            (look.crop, look.output, look.perspective, strokes, look.retouch.strengths, look.light),
            lambda: relight(retouched.colours, retouched.alpha, negative.face, look.light, self.cutout.side),
        )

    def _joined(self, look: Look, sitter: Floats, alpha: Floats, negative: Negative) -> tuple[Floats, Floats]:
        """The sitter before the backdrop."""
        height, width = alpha.shape
        backdrop = render_backdrop(look.backdrop, width, height, self.cutout.side, self.own_backdrop)
        if backdrop is None:
            # Beyond the edge the sitter's own colours go on: black there would fringe wherever a page scales the file.
            return sitter, alpha
        return join_sitter(
            sitter,
            alpha,
            look.backdrop,
            black_and_white(backdrop, look.grade.monochrome),  # one picture, one palette
            look.join,
            character=negative.character,
            old=negative.around,
            cast=light_left(self.cutout.scene, look.grade),
        )

    def _once(self, stage: str, key: Hashable, make: Callable[[], Value]) -> Value:
        kept = self._kept.get(stage)
        if kept is None or kept[0] != key:
            self._kept[stage] = kept = key, make()
        return cast("Value", kept[1])


def _rounded(look: Look, finished: Floats, alpha: Floats) -> Picture:
    if isinstance(look.backdrop, Transparent):
        return np.clip(np.rint(finished * 255), 0, 255).astype(np.uint8)
    picture = round_with_dither(finished, alpha, look.backdrop.seed + 2)
    if look.grade.monochrome >= 1:  # grain and dither too
        picture = np.repeat(picture[..., 1:2], 3, axis=-1)
    return picture


def light_left(scene: Scene, grade: Grade) -> Cast:
    """Linear R, G, B of the light that the balance leaves on the sitter."""
    warm = scene.cast * (1 - grade.white_balance)
    return float(np.exp(warm / 2)), 1.0, float(np.exp(-warm / 2))


BEHIND: Mapping[type, str] = {Transparent: "cut-out", OwnPicture: "own-backdrop"}


def _performed(
    look: Look, negative: Negative, retouched: Retouched, plan: GradePlan, enlargement: float
) -> tuple[str, ...]:
    """Only what really changed something."""
    light = look.light.even > 0 or (look.light.setup != "none" and look.light.strength > 0)
    steps = {
        "perspective": negative.corrected,
        "retouch": bool(retouched.performed),
        "light": light,
        "grade": (plan.gains != NEUTRAL or not plan.curve.nothing),
        BEHIND.get(type(look.backdrop), "backdrop"): True,
        "crop": True,
        "resize": enlargement != 1,
    }
    return tuple(step for step, done in steps.items() if done)


def _notes(negative: Negative, enlargement: float) -> tuple[str, ...]:
    return ("note-enlarged",) * (enlargement > ENLARGE_LIMIT) + ("note-cropped-body",) * (not negative.whole)
