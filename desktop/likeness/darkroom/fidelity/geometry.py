"""Shape: by the mesh, and by the flow of edges."""

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.darkroom.fidelity.patch import SOLID, Floats, Patch, light
from likeness.vision.detector import Detection
from likeness.vision.faces import Face
from likeness.vision.mesh import face_mesh
from likeness.vision.models import Picture, VisionModels
from likeness.vision.regions import Mask, oval_mask

EDGE_SHARE = 0.25
"""The strongest quarter of the face's edges is followed: eyes, brows, nose, mouth and jaw on every skin, but no skin texture."""

MIN_EDGES = 200


def meshes(models: VisionModels, patch: Patch) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """The mesh (478, 3) of source and of result, and how sure the network is of a face in the result.

    Both come from exactly the crop that the face was found in, before the same grey and with the source's tone, so that only the
    face's shape moves the mesh: on the same face it moves by up to 1 % of the distance between the eyes with backdrop and tone.
    """
    place = Detection(patch.face.score, np.array(patch.face.box), patch.face.points)
    inside = oval_mask(patch.face, patch.source.shape) & (patch.alpha > SOLID)
    first, _ = face_mesh(models, patch.source, place)
    second, presence = face_mesh(models, _with_tone_of(patch.source, patch.result, inside), place)
    return first, second, presence


def _with_tone_of(source: Picture, result: Picture, inside: Mask) -> Picture:
    """`result` with the mean and deviation that each channel of `source` has inside the face (Reinhard et al. 2001, in sRGB)."""
    if int(inside.sum()) < MIN_EDGES:
        return result
    first, second = source[inside].astype(np.float32), result[inside].astype(np.float32)
    gain = np.clip(first.std(axis=0) / np.maximum(second.std(axis=0), 1), 0.4, 2.5)
    levels = (np.arange(256)[:, None] - second.mean(axis=0)) * gain + first.mean(axis=0)
    table = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return np.stack([table[result[..., channel], channel] for channel in range(3)], axis=-1)


def landmark_shift(first: NDArray[np.float64], second: NDArray[np.float64], face: Face) -> tuple[float, float]:
    """Median and 95th percentile over the 468 points of the face, as a share of the distance between the eyes.

    That distance is corrected for yaw, as in ISO/IEC 29794-5: a turned face is as large as one that looks ahead.
    """
    between_eyes = face.inter_eye_distance / max(float(np.cos(np.radians(face.pose.yaw))), 0.5)
    away = np.linalg.norm(first[:468, :2] - second[:468, :2], axis=1) / max(between_eyes, 1.0)
    return float(np.median(away)), float(np.percentile(away, 95))


def edge_flow(patch: Patch) -> tuple[float, float] | None:
    """How far edges inside the face moved across themselves, in pixels of the patch: median, and the worst tenth of the face.

    Dense inverse search (Kroeger et al. 2016) between the two pictures' normalised light: with its local mean and contrast taken
    out, a change of tone or of smooth light is no motion. Only the component along the edge's gradient is known, so only it
    counts. None where the face has too few edges.
    """
    inside = _inside(patch)
    if int(inside.sum()) < MIN_EDGES:
        return None
    window = _window(inside, round(0.2 * patch.face.t))
    inside = inside[window]
    before, after = (normalised(light(picture[window]), patch.face.t) for picture in (patch.source, patch.result))
    gradient = np.stack([cv2.Scharr(before, cv2.CV_32F, 1, 0), cv2.Scharr(before, cv2.CV_32F, 0, 1)], axis=-1)
    strength = np.linalg.norm(gradient, axis=-1)
    edges = inside & (strength >= max(float(np.quantile(strength[inside], 1 - EDGE_SHARE)), 1e-6))
    if int(edges.sum()) < MIN_EDGES:
        return None
    flow = _flow(before, after)
    along = (flow * gradient).sum(axis=-1) / np.maximum(strength, 1e-6)
    return float(np.median(np.abs(along[edges]))), _worst_tile(np.abs(along), edges, patch.face.t)


def _flow(before: Floats, after: Floats) -> Floats:
    first, second = (np.clip(np.rint(128 + 40 * values), 0, 255).astype(np.uint8) for values in (before, after))
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    search.setFinestScale(0)
    return np.asarray(search.calc(first, second, None), np.float32)


def normalised(values: Floats, t: float) -> Floats:
    """Less its local mean, over its local deviation (both within 0.04 T); flat parts stay near nothing."""
    spread = max(2.0, 0.04 * t)
    smooth = cv2.GaussianBlur(values, (0, 0), 0.8)
    rest = smooth - cv2.GaussianBlur(smooth, (0, 0), spread)
    deviation = np.sqrt(cv2.GaussianBlur(rest * rest, (0, 0), spread))
    return np.asarray(rest / (deviation + 0.08), np.float32)


def _window(mask: Mask, margin: int) -> tuple[slice, slice]:
    """The rows and columns of what is marked, with a margin."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        slice(max(0, int(rows[0]) - margin), int(rows[-1]) + margin + 1),
        slice(max(0, int(columns[0]) - margin), int(columns[-1]) + margin + 1),
    )


def _inside(patch: Patch) -> Mask:
    """The face, a little in from its outline and from the matte's edge, where the backdrop changes."""
    margin = max(1, round(0.05 * patch.face.t))
    solid = oval_mask(patch.face, patch.source.shape) & (patch.alpha > SOLID)
    return cv2.erode(solid.astype(np.uint8), np.ones((2 * margin + 1, 2 * margin + 1), np.uint8)) > 0


def _worst_tile(values: Floats, edges: Mask, t: float) -> float:
    """The 90th percentile over tiles of 0.25 T of the mean over each tile's edges: a part of the face that moved on its own."""
    side = max(4, round(0.25 * t))
    rows, columns = np.nonzero(edges)
    tile = rows // side * 10_000 + columns // side
    _, where, counts = np.unique(tile, return_inverse=True, return_counts=True)
    means = np.bincount(where, values[rows, columns]) / counts
    full = counts >= max(8, side)
    return float(np.quantile(means[full], 0.9)) if full.any() else float(np.median(values[edges]))
