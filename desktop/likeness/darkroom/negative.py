"""The negative: the sitter in the portrait's own pixels, free of the old background, from which every look is printed.

The photo is sampled once, through the crop's similarity and the perspective field together, so nothing is softened twice.
Where the photo has far fewer pixels than the portrait the negative stays as large as the photo allows, and the finished picture
is enlarged at the end; so no step runs on pixels that were only made up.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.brush import Strokes, apply_strokes
from likeness.darkroom.colour import Floats, luminance, to_linear, unit
from likeness.darkroom.compose import background_around
from likeness.darkroom.foreground import separate
from likeness.darkroom.framing import Affine, frame, soften_border
from likeness.darkroom.grade import Scene, eye_whites, read_scene
from likeness.darkroom.join import Character, read_character
from likeness.darkroom.perspective import View, apply_field, estimate_view, perspective_field
from likeness.darkroom.perspective_field import Field
from likeness.darkroom.resample import look_up
from likeness.looks.look import Crop, Output, Perspective
from likeness.vision.faces import Face, moved
from likeness.vision.matte import solve_matte
from likeness.vision.matte_sampling import Layer, Matte, matte_in_frame, place_of
from likeness.vision.models import Picture, Points, VisionModels
from likeness.vision.regions import oval_mask, skin_mask

MAX_SAMPLED = 2.0
"""Portrait pixels per photo pixel up to which sampling alone looks as good as enlarging afterwards."""

MAX_PIXELS = 8_000_000
"""Of a negative: each array of it takes 96 MB then, and the whole program stays below 1.5 GB."""


@dataclass(frozen=True, slots=True, eq=False)
class Cutout:
    """What is the same for every look. `picture` (H, W, 3) is the photo as it came, `matte` which part of it is the sitter.

    `alpha` (h, w) is the whole matte, smaller than the photo by `scale`, and `face` is in its pixels; `scene` is what the photo's
    light was; `side` -1..1 where that comes from (-1 image left); `view` how far the camera was.
    """

    picture: Picture
    matte: Matte
    scale: float
    face: Face
    view: View
    scene: Scene
    side: float

    @property
    def alpha(self) -> Floats:
        return self.matte.whole.alpha


@dataclass(frozen=True, slots=True, eq=False)
class Negative:
    """Everything in the portrait's pixels. `colours` (H, W, 3) sRGB 0..1 without the old background, `alpha` (H, W), `face`.

    `source` (H, W, 3) is the untouched photo through the same crop and the same perspective, `around` (H, W, 3) its background as it goes
    on behind the sitter's edges, `character` its grain and sharpness. `matrix` (2x3) maps points to those of
    the photo as if its perspective were undone already (pixel-edge coordinates); `enlargement` is negative pixels per photo pixel;
    `size` (width, height) is what the portrait will have; `whole` is false where no crop shows the body without a cut; `corrected`
    says that the perspective was changed.
    """

    colours: Floats
    alpha: Floats
    face: Face
    source: Picture
    around: Floats
    character: Character
    matrix: Affine
    enlargement: float
    size: tuple[int, int]
    whole: bool
    corrected: bool


def cut_out(
    models: VisionModels, picture: Picture, face: Face, *, focal_35mm: float | None = None, preview: bool = False
) -> Cutout:
    """The slow part. `focal_35mm`: the lens's focal length from EXIF, in 35 mm equivalent; None where it is not known."""
    return cut_out_with(picture, face, solve_matte(models, picture, face, "preview" if preview else "full"), focal_35mm)


def cut_out_with(picture: Picture, face: Face, matte: Matte | Floats, focal_35mm: float | None = None) -> Cutout:
    """As `cut_out`, with a matte that is already there: solved, or alpha of the photo's size or smaller in the same proportions."""
    if not isinstance(matte, Matte):
        height, width = picture.shape[:2]
        matte = Matte((width, height), Layer(matte, (0, 0, width, height)))
    size = matte.whole.alpha.shape[1], matte.whole.alpha.shape[0]
    scale = size[0] / picture.shape[1]
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    face_small = moved(face, scale, 0, 0)
    matte = _softened(matte, face_small)
    alpha, colours = matte.whole.alpha, unit(small)
    skin = skin_mask(face_small, small.shape) & (alpha > 0.9)
    scene = read_scene(colours, alpha, _head(face_small, alpha), colours[skin], eye_whites(picture, face))
    side = _lit_from(colours, skin, face_small)
    return Cutout(picture, matte, scale, face_small, estimate_view(face_small, size, focal_35mm), scene, side)


def _softened(matte: Matte, face: Face) -> Matte:
    """Both layers with wisps faded before the photo's edges; `face` in the pixels of the whole."""
    whole = soften_border(matte.whole.alpha, face)
    kept = np.divide(whole, matte.whole.alpha, out=np.ones_like(whole), where=matte.whole.alpha > 0)
    softened = replace(matte, whole=replace(matte.whole, alpha=whole))
    if matte.head is None or float(kept.min()) >= 1:
        return softened
    x0, y0, x1, y1 = (v * kept.shape[1] / matte.size[0] for v in matte.head.box)
    size = matte.head.alpha.shape[1], matte.head.alpha.shape[0]
    to_whole = np.array([[(x1 - x0) / size[0], 0, x0], [0, (y1 - y0) / size[1], y0]])
    share = look_up(kept, _places(to_whole, size, None), 1.0, interpolation=cv2.INTER_LINEAR)
    return replace(softened, head=replace(matte.head, alpha=matte.head.alpha * share))


def expose(cutout: Cutout, crop: Crop, output: Output, perspective: Perspective, strokes: Strokes = ()) -> Negative:
    """Crop and perspective. Deterministic; changes no shape beyond one similarity and the lens's own perspective. `strokes`: a person's
    corrections of the matte, in this frame.
    """
    sight = _sight(cutout, crop, output, perspective)
    source = look_up(cutout.picture, sight.places, sight.step)
    picture = unit(source)
    face = carried(sight.face, lambda points: _through_inverse(sight.matrix, points))
    alpha = corrected(matte_in_frame(cutout.matte, picture, sight.places), picture, face, strokes)
    return Negative(
        separate(picture, alpha)[0],
        alpha,
        face,
        source,
        background_around(picture, alpha),
        read_character(picture, alpha),
        sight.matrix / cutout.scale,
        1 / sight.step,
        (output.width, output.height),
        sight.whole,
        corrected=sight.corrected,
    )


def corrected(alpha: Floats, picture: Floats, face: Face, strokes: Strokes) -> Floats:
    """The matte (H, W) after the strokes; no brush takes anything of the face away. No strokes return the same array."""
    if not strokes:
        return alpha
    changed = apply_strokes(alpha, picture, strokes)
    return np.where(oval_mask(face, alpha.shape), np.maximum(alpha, changed), changed).astype(np.float32)


def untouched(cutout: Cutout, crop: Crop, output: Output) -> Picture:
    """(H, W, 3): the photo alone, in the frame that it has without any correction of perspective."""
    sight = _sight(cutout, crop, output, Perspective(strength=0))
    return look_up(cutout.picture, sight.places, sight.step)


@dataclass(frozen=True, slots=True, eq=False)
class _Sight:
    """What a portrait's pixels see: `places` (H, W, 2) in the photo, `step` photo pixels apart. `face` and `matrix` are in the matte's pixels."""

    face: Face
    matrix: Affine
    places: Floats
    step: float
    whole: bool
    corrected: bool


def _sight(cutout: Cutout, crop: Crop, output: Output, perspective: Perspective) -> _Sight:
    field = _field(cutout, perspective)
    face = cutout.face if field is None else carried(cutout.face, field.forward)
    framing = frame(face, apply_field(cutout.alpha, field), crop, output)
    size = _negative_size(output, framing.enlargement * cutout.scale)
    matrix = framing.matrix @ np.diag([output.width / size[0], output.height / size[1], 1.0])
    places = _places(matrix, size, field) / np.float32(cutout.scale)
    step = float(np.sqrt(np.linalg.det(matrix[:, :2]))) / cutout.scale
    return _Sight(face, matrix, places, step, framing.whole, field is not None)


def carried(face: Face, through: Callable[[Points], Points]) -> Face:
    """The face after its picture went through a map of points (N, 2). Depths scale as the distance of the eyes does."""
    points, mesh = through(face.points), face.mesh.copy()
    mesh[:, :2] = through(face.mesh[:, :2])
    x0, y0, x1, y1 = face.box
    corners = through(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]))
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    box = float(left), float(top), float(right), float(bottom)
    changed = replace(face, box=box, points=points, mesh=mesh)
    mesh[:, 2] *= changed.inter_eye_distance / face.inter_eye_distance
    turned = _roll(changed) - _roll(face)
    return replace(changed, pose=replace(face.pose, roll=face.pose.roll - turned))


def _roll(face: Face) -> float:
    """Degrees of the line through the eyes, clockwise positive."""
    along = face.right_eye - face.left_eye
    return float(np.degrees(np.arctan2(along[1], along[0])))


def _field(cutout: Cutout, perspective: Perspective) -> Field | None:
    """In the matte's pixels: the field is far smoother than they are."""
    size = cutout.alpha.shape[1], cutout.alpha.shape[0]
    return perspective_field(cutout.face, cutout.view, size, perspective.strength)


def _negative_size(output: Output, enlargement: float) -> tuple[int, int]:
    """Width and height: the portrait's own, or less where the photo or the memory does not carry it."""
    shrink = min(1.0, MAX_SAMPLED / enlargement, float(np.sqrt(MAX_PIXELS / (output.width * output.height))))
    return max(16, round(output.width * shrink)), max(16, round(output.height * shrink))


def _through_inverse(matrix: Affine, points: Points) -> Points:
    return np.asarray(np.linalg.solve(matrix[:, :2], (points - matrix[:, 2]).T).T, np.float64)


def _places(matrix: Affine, size: tuple[int, int], field: Field | None) -> Floats:
    """(H, W, 2) float32: where in the photo each pixel's centre lies, x and y in pixel-edge coordinates."""
    if field is not None:
        return field.dense(size, matrix) + np.float32(0.5)
    return place_of(matrix, (size[1], size[0]))


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
