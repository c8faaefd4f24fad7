"""From a photo to a portrait. The matte is cut once (`cut_out`) and developed in as many looks as wanted (`develop_cutout`)."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.backdrop import render_backdrop
from likeness.darkroom.colour import Floats, luminance, to_linear, unit
from likeness.darkroom.compose import add_grain, composite, grain_of, round_with_dither
from likeness.darkroom.foreground import separate
from likeness.darkroom.framing import ENLARGE_LIMIT, Affine, frame, soften_border, warp
from likeness.darkroom.grade import Scene, apply_grade, plan_grade, read_scene
from likeness.looks.look import Look
from likeness.vision.faces import Face
from likeness.vision.matte import portrait_matte
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import skin_mask


@dataclass(frozen=True, slots=True, eq=False)
class Cutout:
    """The sitter apart from the background, and what the photo's light was. Everything in the photo's pixels.

    `foreground` (H, W, 3) sRGB 0..1 is free of the old background; `alpha` (H, W); `grain` its standard deviation;
    `side` -1..1 is where the light comes from (-1 image left).
    """

    foreground: Floats
    alpha: Floats
    face: Face
    scene: Scene
    grain: float
    side: float


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """A finished portrait. `alpha` (H, W) is the sitter in it; `matrix` (2x3) maps its points to the photo's (pixel-edge
    coordinates); `notes` are codes of what a person should know: `enlarged`, `cropped-body`.
    """

    picture: Picture
    alpha: Floats | None
    matrix: Affine
    enlargement: float
    notes: tuple[str, ...]


def develop(models: VisionModels, picture: Picture, face: Face, look: Look) -> Developed:
    """One photo in one look. The same inputs give the same pixels."""
    return develop_cutout(cut_out(models, picture, face), look)


def cut_out(models: VisionModels, picture: Picture, face: Face) -> Cutout:
    """The slow part, the same for every look."""
    return cut_out_with(picture, face, portrait_matte(models, picture, face))


def cut_out_with(picture: Picture, face: Face, alpha: Floats) -> Cutout:
    """As `cut_out`, with a matte (H, W) that is already there."""
    colours = unit(picture)
    alpha = soften_border(alpha, face)
    foreground, _ = separate(colours, alpha)
    skin = skin_mask(face, picture.shape) & (alpha > 0.9)
    scene = read_scene(colours, alpha, _head(face, alpha), colours[skin])
    return Cutout(foreground, alpha, face, scene, grain_of(colours, alpha), _lit_from(colours, skin, face))


def develop_cutout(cutout: Cutout, look: Look) -> Developed:
    """Crop, grade and backdrop. Never changes the geometry of the face beyond one similarity (turn, scale, shift)."""
    size = look.output.width, look.output.height
    framing = frame(cutout.face, cutout.alpha, look.crop, look.output)
    alpha = np.clip(warp(cutout.alpha, framing.matrix, size), 0, 1)
    sitter = np.clip(warp(cutout.foreground, framing.matrix, size, interpolation=cv2.INTER_LANCZOS4), 0, 1)
    sitter = apply_grade(sitter, plan_grade(cutout.scene, look.grade))
    seed = look.backdrop.seed
    backdrop = render_backdrop(look.backdrop, *size, side=cutout.side)
    backdrop = add_grain(backdrop, cutout.grain * look.join.grain, framing.enlargement, seed + 1)
    finished = composite(sitter, alpha, backdrop, look.join)
    notes = ("enlarged",) * (framing.enlargement > ENLARGE_LIMIT) + ("cropped-body",) * (not framing.whole)
    return Developed(round_with_dither(finished, alpha, seed + 2), alpha, framing.matrix, framing.enlargement, notes)


def _head(face: Face, alpha: Floats) -> NDArray[np.bool_]:
    """Face and hair: the sitter above the chin, which the white balance must not see."""
    rows = np.arange(alpha.shape[0])[:, None]
    return np.asarray((alpha > 0.05) & (rows < face.chin[1] + 0.6 * face.t))


def _lit_from(colours: Floats, skin: NDArray[np.bool_], face: Face) -> float:
    """One stop between the halves of the face is light from the side: -1 image left, 1 image right."""
    rows, columns = np.nonzero(skin)
    if len(rows) < 100:
        return 0.0
    axis = face.chin - face.eye_midpoint
    places = np.stack([columns, rows], axis=-1) + 0.5 - face.eye_midpoint
    right = places[:, 0] * axis[1] - places[:, 1] * axis[0] > 0
    if min(int(right.sum()), int((~right).sum())) < 30:
        return 0.0
    level = luminance(to_linear(colours[skin]))
    stops = np.log2(max(float(np.median(level[right])), 1e-4) / max(float(np.median(level[~right])), 1e-4))
    return float(np.clip(stops, -1, 1))
