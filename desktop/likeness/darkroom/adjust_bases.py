"""What a portrait is made again from when it is adjusted by hand: the photo, through every step of the darkroom; or, where that is gone or never
was, the finished picture itself.
"""

from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from msgspec.structs import replace

from likeness.darkroom.adjustments import (
    NAMES,
    NOTHING,
    PICTURE_ONLY,
    Adjustments,
    FaceBox,
    Name,
    face_box,
    only_picture,
    toned,
)
from likeness.darkroom.colour import Floats, lab, unit
from likeness.darkroom.compose import round_with_dither
from likeness.darkroom.develop import Development
from likeness.darkroom.faithful import measured, neutral_source
from likeness.darkroom.fidelity import LIMITS, Fidelity, measure_fidelity
from likeness.darkroom.fidelity.measure import compared_skin
from likeness.darkroom.fidelity.patch import Patch, cut
from likeness.darkroom.fidelity.tones import TONE_T
from likeness.darkroom.negative import MAX_PIXELS
from likeness.looks.look import Look, Output
from likeness.vision.faces import Face, find_faces
from likeness.vision.models import Picture, VisionModels
from likeness.vision.tone import SkinTone, tone_difference, typical_tone

UNMOVED = Fidelity(face_found=True, landmarks=0.0, landmarks_worst=0.0, flow=0.0, flow_worst=0.0, texture=1.0)

QUICK = 640
"""Pixels of a small picture's longer side: enough to tell the tone of skin by, and made within 15 ms once its parts are there."""

WORTH_LARGER = 1.1
"""Times the pixels from which a crop is developed anew rather than enlarged."""


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A portrait, not cropped by hand yet: `picture` (H, W, 3), `alpha` (H, W) of the sitter in it. `times`: its pixels per pixel of the portrait as it
    is kept. The rest is as in `Developed`.
    """

    picture: Picture
    alpha: Floats
    fidelity: Fidelity
    times: float
    enlargement: float
    performed: tuple[str, ...]
    notes: tuple[str, ...]
    transparent: bool


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """`tone` of the source, and `pixels` (N, 3) sRGB 0..1 of the same skin in the portrait without hand adjustments. `most`: CIEDE2000 that the tone
    may move altogether.
    """

    tone: SkinTone
    pixels: Floats
    most: float

    def moved(self, adjustments: Adjustments) -> float:
        """CIEDE2000 from the source's tone. In a millisecond: some thousand pixels tell as much as all."""
        return tone_difference(self.tone, typical_tone(lab(toned(self.pixels, adjustments))))


def _skin(patch: Patch, most: float) -> Skin | None:
    found = compared_skin(patch)
    return None if found is None else Skin(found[0], unit(found[1]), most)


class Base(Protocol):
    """`names`: what can be adjusted. `face`: what no crop may cut, in fractions of the portrait; None where no face is found."""

    @property
    def names(self) -> frozenset[Name]: ...
    @property
    def size(self) -> tuple[int, int]: ...
    @property
    def face(self) -> FaceBox | None: ...
    @property
    def skin(self) -> Skin | None: ...
    def make(self, adjustments: Adjustments) -> Made: ...


class FromPhoto:
    """The photo's cutout on its way through the look, as `darkroom.faithful` makes it. `quick` is the same for small pictures, so that neither
    throws away what the other keeps. `compare`: the person agreed that faces are compared.
    """

    def __init__(self, models: VisionModels, development: Development, look: Look, *, compare: bool) -> None:
        self.development = development
        self.quick = Development(development.cutout, development.own_backdrop)
        self.look = look
        self._models = models
        self._compare = compare
        self._skin: Skin | None = None
        self._face: FaceBox | None = None
        self._plain: tuple[tuple[Look, Adjustments], Fidelity] | None = None
        self._small = small_output(self.size)

    @property
    def names(self) -> frozenset[Name]:
        lit = self.look.light.even > 0 or (self.look.light.setup != "none" and self.look.light.strength > 0)
        left_out = ({"light"} if not lit else set()) | ({"warmth"} if self.look.grade.monochrome >= 1 else set())
        return frozenset(NAMES) - left_out

    @property
    def size(self) -> tuple[int, int]:
        return self.look.output.width, self.look.output.height

    @property
    def face(self) -> FaceBox:
        if self._face is None:
            negative = self.quick.negative(replace(self.look, output=self._small))
            height, width = negative.alpha.shape
            self._face = face_box(negative.face, (width, height))
        return self._face

    @property
    def skin(self) -> Skin | None:
        if self._skin is None:
            developed = self.quick.develop(replace(self.look, output=self._small))
            result, alpha = _in_size(developed.picture, developed.alpha, developed.negative.source.shape)
            source = neutral_source(self.quick, developed)
            self._skin = _skin(cut(source, result, alpha, developed.negative.face, TONE_T), LIMITS.tone)
        return self._skin

    def make(self, adjustments: Adjustments) -> Made:
        plain = self.development.negative(self.look).enlargement
        times = _times(adjustments.crop.zoom, plain, self.size)
        output = Output(width=round(self.size[0] * times), height=round(self.size[1] * times))
        look = self.look if times == 1 else replace(self.look, output=output)
        done = self.development.develop(look, adjustments)
        fidelity = measured(self._models, self.development, done, compare=self._compare)
        if adjustments.recoloured:
            fidelity = shaped_as(fidelity, self._uncoloured(look, adjustments))
        return Made(
            done.picture,
            done.alpha,
            fidelity,
            output.width / self.size[0],
            done.enlargement,
            done.performed,
            done.notes,
            done.transparent,
        )

    def _uncoloured(self, look: Look, adjustments: Adjustments) -> Fidelity:
        """Of the same portrait without exposure and warmth; the last one is kept."""
        key = look, replace(adjustments, exposure=0.0, warmth=0.0, crop=NOTHING.crop)
        if self._plain is None or self._plain[0] != key:
            done = self.development.develop(*key)
            self._plain = key, measured(self._models, self.development, done, compare=False)
        return self._plain[1]


def shaped_as(fidelity: Fidelity, plain: Fidelity) -> Fidelity:
    """With the shape and the pores of `plain`: a change of every pixel by itself has the same, and what is measured differently is the light's doing."""
    names = ("landmarks", "landmarks_worst", "flow", "flow_worst", "texture")
    return replace(fidelity, **{name: getattr(plain, name) for name in names})


def small_output(size: tuple[int, int], longest: int = QUICK) -> Output:
    """The portrait's shape, at most `longest` pixels high or wide, and never below the 64 that a look may have."""
    scale = min(1.0, longest / max(size))
    return Output(width=max(64, round(size[0] * scale)), height=max(64, round(size[1] * scale)))


def _times(zoom: float, enlargement: float, size: tuple[int, int]) -> float:
    """By how much larger a portrait that is cropped to 1 / `zoom` is developed: as far as the photo has pixels and memory carries it."""
    times = min(zoom, 1 / enlargement, float(np.sqrt(MAX_PIXELS / (size[0] * size[1]))))
    return times if times >= WORTH_LARGER else 1.0


def _in_size(picture: Picture, alpha: Floats, shape: tuple[int, ...]) -> tuple[Picture, Floats]:
    if picture.shape[:2] == shape[:2]:
        return picture, alpha
    size = shape[1], shape[0]
    return (
        np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8),
        np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), np.float32),
    )


class FromPicture:
    """A finished picture (H, W, 3) with its `alpha` (H, W), None where it has none. `enlargement`, `performed`, `notes`: as it was made.

    `moved`: by how much its skin had moved already when it was made (CIEDE2000): only what is left of the limit may be used.
    """

    def __init__(
        self,
        models: VisionModels,
        picture: Picture,
        alpha: Floats | None,
        *,
        compare: bool,
        moved: float = 0.0,
        enlargement: float = 1.0,
        performed: tuple[str, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> None:
        self.picture = picture
        self.alpha = np.ones(picture.shape[:2], np.float32) if alpha is None else alpha
        self.transparent = alpha is not None
        self.enlargement, self.performed, self.notes = enlargement, performed, notes
        self._models, self._compare, self._moved = models, compare, moved
        self._faces: tuple[Face, ...] | None = None
        self._skin: Skin | None = None
        self._grey = bool((picture[..., 0] == picture[..., 1]).all() and (picture[..., 1] == picture[..., 2]).all())

    @property
    def names(self) -> frozenset[Name]:
        return PICTURE_ONLY - ({"warmth"} if self._grey else set())

    @property
    def size(self) -> tuple[int, int]:
        return self.picture.shape[1], self.picture.shape[0]

    @property
    def faces(self) -> tuple[Face, ...]:
        if self._faces is None:
            self._faces = find_faces(self._models, self.picture)
        return self._faces

    @property
    def face(self) -> FaceBox | None:
        return face_box(self.faces[0], self.size) if self.faces else None

    @property
    def skin(self) -> Skin | None:
        if self._skin is None and self.faces:
            patch = cut(self.picture, self.picture, self.alpha, self.faces[0], TONE_T)
            self._skin = _skin(patch, max(0.0, LIMITS.tone - self._moved))
        return self._skin

    def make(self, adjustments: Adjustments) -> Made:
        adjustments = only_picture(adjustments)
        picture = recoloured(self.picture, adjustments)
        fidelity = measure_fidelity(self._models, self.picture, picture, self.alpha, compare=self._compare)
        fidelity = shaped_as(fidelity, UNMOVED)
        return Made(picture, self.alpha, fidelity, 1.0, self.enlargement, self.performed, self.notes, self.transparent)


def recoloured(picture: Picture, adjustments: Adjustments) -> Picture:
    """(H, W, 3) uint8: exposure and warmth over a finished picture, rounded with noise of one step so that nothing bands."""
    if not adjustments.recoloured:
        return picture
    changed = toned(unit(picture), adjustments)
    return round_with_dither(changed, np.zeros(picture.shape[:2], np.float32), 1)
