"""Source against result: every measure of the guard, in one value."""

from dataclasses import replace

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.darkroom.colour import luminance, to_linear, to_srgb, unit
from likeness.darkroom.fidelity.geometry import edge_flow, landmark_shift, meshes
from likeness.darkroom.fidelity.patch import Floats, Patch, cut
from likeness.darkroom.fidelity.texture import kept_texture
from likeness.darkroom.fidelity.tones import TONE_T, tone_model
from likeness.vision.colour import srgb_to_lab
from likeness.vision.faces import MIN_PRESENCE, find_faces
from likeness.vision.identity import distance, embed
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import oval_mask
from likeness.vision.tone import SkinTone, ToneChange, tone_change, tone_pixels

Mesh = NDArray[np.float64]

GREY = 3.0
"""CIELAB chroma below which the face of a result counts as monochrome."""


class Fidelity(msgspec.Struct, frozen=True, kw_only=True):
    """How true a portrait is to its source. None: not measured (no consent to compare, or too little to see).

    `identity`: distance of the embeddings. `landmarks`, `landmarks_worst`: median and 95th percentile of the mesh's shift over the
    distance between the eyes. `flow`, `flow_worst`: pixels at T = 250 (median over the face's edges; the 90th percentile of its
    parts). `tone`: L*, a*, b* and ITA of the skin before and after; `tone_moved`: how far it moved from the photo without its cast
    (CIEDE2000; of lightness alone where the result is `monochrome`). `skin_alone`: EV that the skin was changed by and the rest of
    the person was not. `texture`: share of the top octave's power that the skin kept. `corrected`: the lens perspective was undone, and `identity` was
    asked of the photo as it was taken.
    """

    face_found: bool
    identity: float | None = None
    landmarks: float | None = None
    landmarks_worst: float | None = None
    flow: float | None = None
    flow_worst: float | None = None
    tone: ToneChange | None = None
    tone_moved: float | None = None
    skin_alone: float | None = None
    texture: float | None = None
    monochrome: bool = False
    corrected: bool = False


def measure_fidelity(
    models: VisionModels,
    source: Picture,
    result: Picture,
    alpha: Floats,
    *,
    compare: bool,
    plain: Picture | None = None,
    balanced: Picture | None = None,
) -> Fidelity:
    """`source` (H, W, 3) is the untouched photo in the frame of `result`; `alpha` (H, W) the sitter in it.

    Where the lens perspective was undone, `source` went through the same field, and `plain` is the photo without it: who it is is
    asked of `plain`, everything else of `source`. Where the light had a cast, `balanced` is `source` without it: what the skin's tone
    and lightness are compared with. `compare` says whether the person agreed to a comparison of faces; without it
    no embedding is made. Raises ValueError where the sizes differ.
    """
    if source.shape != result.shape or source.shape[:2] != alpha.shape:
        raise ValueError(f"sizes differ: {source.shape}, {result.shape}, {alpha.shape}")
    faces = find_faces(models, source)
    if not faces:
        return Fidelity(face_found=False)
    patch = cut(source, result, alpha, faces[0])
    monochrome = _is_monochrome(patch)
    # Networks see colour: a monochrome result is compared with the photo in monochrome.
    alike = replace(patch, source=_grey(patch.source)) if monochrome else patch
    first, second, presence = meshes(models, alike)
    if presence < MIN_PRESENCE:
        return Fidelity(face_found=False)
    shift, worst_shift = landmark_shift(first, second, patch.face)
    flow, worst_flow = edge_flow(patch) or (None, None)
    coarse = cut(source, result, alpha, faces[0], TONE_T)
    neutral = coarse if balanced is None else cut(balanced, result, alpha, faces[0], TONE_T)
    tones = tone_model(neutral)
    return Fidelity(
        face_found=True,
        identity=_identity(models, alike, (first, second), plain, alpha, monochrome=monochrome) if compare else None,
        landmarks=shift,
        landmarks_worst=worst_shift,
        flow=flow,
        flow_worst=worst_flow,
        tone=_tone(coarse),
        tone_moved=_moved(neutral, monochrome=monochrome),
        skin_alone=None if tones is None else tones.skin_alone,
        texture=kept_texture(patch, tones),
        monochrome=monochrome,
        corrected=plain is not None,
    )


def _identity(
    models: VisionModels,
    patch: Patch,
    found: tuple[Mesh, Mesh],
    plain: Picture | None,
    alpha: Floats,
    *,
    monochrome: bool,
) -> float | None:
    """Distance of the embeddings; `plain` stands for the source where there is one."""
    before, face = patch.source, replace(patch.face, mesh=found[0])
    if plain is not None:
        faces = find_faces(models, plain)
        if not faces:
            return None
        own = cut(plain, plain, alpha, faces[0])
        before, face = _grey(own.source) if monochrome else own.source, own.face
    after = embed(models, patch.result, replace(patch.face, mesh=found[1]))
    return distance(embed(models, before, face), after)


def _grey(picture: Picture) -> Picture:
    """Its luminance in three equal channels: a monochrome portrait is compared with the photo in monochrome."""
    shade = to_srgb(luminance(to_linear(unit(picture))))
    return np.repeat(np.rint(shade * 255).astype(np.uint8)[..., None], 3, axis=-1)


def _tone(patch: Patch) -> ToneChange | None:
    try:
        return tone_change(patch.source, patch.result, patch.face)
    except Failed:
        return None


def compared_skin(patch: Patch) -> tuple[SkinTone, Picture] | None:
    """What the moving of the tone is measured on: the source's tone (grey, where the result is monochrome), and the result's pixels (N, 3) of it.

    None where no skin is seen.
    """
    source = _grey(patch.source) if _is_monochrome(patch) else patch.source
    try:
        return tone_pixels(source, patch.result, patch.face)
    except Failed:
        return None


def _moved(patch: Patch, *, monochrome: bool) -> float | None:
    change = _tone(replace(patch, source=_grey(patch.source)) if monochrome else patch)
    return None if change is None else change.difference


def _is_monochrome(patch: Patch) -> bool:
    """Where the whole face has lost its colours."""
    face = patch.result[oval_mask(patch.face, patch.result.shape)]
    if len(face) == 0:
        return False
    lab = srgb_to_lab(face[:: max(1, len(face) // 2000)])
    return bool(np.quantile(np.hypot(lab[:, 1], lab[:, 2]), 0.9) < GREY)
