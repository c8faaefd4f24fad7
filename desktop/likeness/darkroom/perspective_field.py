"""The warp that moves the camera back: how deep the head is at every place of the photo, and where each place then goes.

A camera that steps back along its own axis by D shows a point of depth Z at e + (p - e) g, g = Z / (Z + D) * (Z0 + D) / Z0, where e is the
middle of the photo and Z0 the depth that keeps its size. Z0 is taken at the ears and shoulders: they and all that lies deeper stay where they
are, and only what stands out toward the camera shrinks. So the field ends by itself, without a seam, before the shoulders.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from scipy.interpolate import RBFInterpolator
from scipy.ndimage import gaussian_filter, map_coordinates, spline_filter

from likeness.darkroom.colour import Floats
from likeness.darkroom.framing import Affine
from likeness.darkroom.perspective_pose import Pose
from likeness.vision.faces import Face
from likeness.vision.models import Points
from likeness.vision.regions import OVAL

BODY = 0.085
"""Metres from the eyes back to the plane that stays: ears, neck, shoulders."""

SKULL = (0.076, 0.095, 0.062)
SKULL_CENTRE = (0.0, -0.005, 0.072)
"""Half axes and centre of the head behind the face, in the face's axes, metres. They are those of what a near camera sees as the outline,
which lies before the widest part of the skull (docs/calibration/perspective.md)."""

HAIR_TOP, HAIR_SIDE = 0.040, 0.085
"""Metres behind the eyes at which the outline of full hair lies: above the head, and beside the ears."""

CROWN = 0.15
"""Metres above the eyes at which hair counts as above the head; at the eyes it is beside it."""

HAIR_BEGINS, HAIR_WIDTH = 1.0, 0.5
"""Where the outline passes from skull to hair, and over what, in half axes of the skull."""

CHIN_LEVEL, NECK = 0.10, 0.08
"""Metres below the eyes at which the body's plane begins to be taken, and over which."""

EYES = 0.06
"""Metres between the eyes, to choose the grid by."""

NODES_PER_EYES = 10
"""Grid nodes over the distance between the eyes: fine enough for a nose."""

MAX_NODES = 160
"""Along the photo's longer side, so that memory and time stay bounded."""

FADE = 0.05
"""Metres over which the face's own depth gives way to skull and neck beyond its outline."""

EDGE = 0.03
"""Metres at the photo's edges over which the warp ends."""

MAX_AXIS_ANGLE = 6.5
"""Degrees. A face farther off the camera's axis would be turned in the picture by stepping back along it; then the step is along a nearer
line. Measured on pairs in which the face lies 9 degrees off: at 6.5 the corrected picture lies nearest to the real one."""

MAX_STEEPNESS = 0.9
"""Of the offsets anywhere, see `steepness`. Above it the warp is weakened until nothing folds."""

RBF_UNIT = 0.006
"""Metres in which the spline counts: a bump much narrower than this is smoothed away."""

BLUR = 0.006
"""Metres. Keeps the edge of the skull from being a crease."""

INVERSIONS = 16


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """Both directions of the warp on a coarse grid over the photo; `size` is the photo's width and height.

    `offsets` (h, w, 2) lead from corrected to original, `forth` (h, w, 2) from original to corrected photo points. Node (i, j) lies at
    (j, i) * `step` in pixel-edge coordinates. `performed` is the strength that was left after the guard against folds.
    """

    offsets: Floats
    forth: Floats
    step: float
    size: tuple[int, int]
    performed: float

    def at(self, points: Points) -> Points:
        """(N, 2) corrected photo points to where they lie in the original photo."""
        return points + _sampled(self.offsets, points / self.step)

    def forward(self, points: Points) -> Points:
        """(N, 2) points of the original photo to where the correction moves them."""
        return points + _sampled(self.forth, points / self.step)

    def dense(self, size: tuple[int, int], matrix: Affine | None = None) -> Floats:
        """(height, width, 2) float32 for `cv2.remap`: every pixel of a frame of `size` (width, height) to photo pixels (pixel centres integer).

        `matrix` (2x3) leads from the frame's points to the corrected photo's points, as `Framing.matrix` does; None: the frame is the photo.
        """
        width, height = size
        to_photo = np.eye(2, 3) if matrix is None else matrix
        stretch = float(np.sqrt(abs(np.linalg.det(to_photo[:, :2]))))
        cell = max(1, int(0.5 * self.step / max(stretch, 1e-9)))
        # One cell more on every side: at its border a resize only repeats.
        columns, rows = -(-width // cell) + 2, -(-height // cell) + 2
        centres = np.stack(np.meshgrid(np.arange(columns) - 0.5, np.arange(rows) - 0.5), axis=-1) * cell
        nodes = centres.reshape(-1, 2) @ to_photo[:, :2].T + to_photo[:, 2]
        coarse = _sampled(self.offsets, nodes / self.step).reshape(rows, columns, 2).astype(np.float32)
        fine = cv2.resize(coarse, (columns * cell, rows * cell), interpolation=cv2.INTER_CUBIC)
        fine = fine[cell : cell + height, cell : cell + width]
        # OpenCV counts pixel centres as integers, everything else here pixel edges.
        fine += ((np.arange(width) + 0.5)[:, None] * to_photo[:, 0]).astype(np.float32)
        fine += ((np.arange(height) + 0.5)[:, None, None] * to_photo[:, 1] + to_photo[:, 2] - 0.5).astype(np.float32)
        return np.ascontiguousarray(fine, np.float32)


def _sampled(grid: Floats, nodes: Points) -> Points:
    """Cubic B-spline through `grid` (h, w, 2) at `nodes` (N, 2), x first; beyond its edge the edge goes on."""
    places = np.stack([nodes[:, 1], nodes[:, 0]])
    return np.stack([map_coordinates(grid[..., k], places, np.float64, order=3, mode="nearest") for k in (0, 1)], -1)


def build_field(face: Face, pose: Pose, size: tuple[int, int], target_q: float, strength: float) -> Field:
    """The warp from distance 1 / pose.q to 1 / target_q, by `strength`; weakened where it would fold."""
    step = max(pose.scale * EYES / NODES_PER_EYES, max(size) / MAX_NODES)
    shape = int(np.ceil(size[1] / step)) + 1, int(np.ceil(size[0] / step)) + 1
    nodes: Points = np.stack(np.meshgrid(np.arange(shape[1]), np.arange(shape[0])), axis=-1).astype(np.float64) * step
    depth = depth_map(face, pose, nodes, step)
    epipole = _epipole(pose)
    performed = strength
    while True:
        offsets = (nodes - epipole) * (_shrinking(depth, pose.q, target_q, performed)[..., None] - 1)
        if steepness(offsets, step) < MAX_STEEPNESS:
            break
        performed *= 0.85
    forth = offsets.astype(np.float32)
    return Field(_inverted(forth, nodes, step), forth, step, size, performed)


def steepness(offsets: Points, step: float) -> float:
    """Largest singular value of the Jacobian of offsets (h, w, 2). Below 1 the map point + offset folds nowhere and can be inverted by iteration."""
    along_x, along_y = np.diff(offsets, axis=1)[:-1] / step, np.diff(offsets, axis=0)[:, :-1] / step
    squares = (along_x**2).sum(axis=-1) + (along_y**2).sum(axis=-1)
    area = along_x[..., 0] * along_y[..., 1] - along_x[..., 1] * along_y[..., 0]
    largest = (squares + np.sqrt(np.maximum(squares**2 - 4 * area**2, 0))) / 2
    return float(np.sqrt(largest.max(initial=0.0)))


def _epipole(pose: Pose) -> Points:
    """Where the line along which the camera steps back meets the photo."""
    reach = pose.scale / pose.q * np.tan(np.radians(MAX_AXIS_ANGLE))
    away = float(np.linalg.norm(pose.place))
    return np.asarray(pose.middle + pose.place * (1 - min(1.0, reach / max(away, 1e-9))))


def _shrinking(depth: Points, q: float, target_q: float, strength: float) -> Points:
    """The g of the module's text, with depths in units of the distance to the eyes, 1 / `q`."""
    back = q / (q + strength * (target_q - q)) - 1
    near, kept = np.maximum(1 + q * depth, 0.2), 1 + q * BODY
    return np.asarray(near / (near + back) * (kept + back) / kept)


def _inverted(forth: Floats, nodes: Points, step: float) -> Floats:
    """Fixed-point iteration p = x - offset(p); converges because the offsets are not steep."""
    goal = nodes.reshape(-1, 2)
    found = goal.copy()
    splines = [spline_filter(forth[..., k], output=np.float64, mode="nearest") for k in (0, 1)]
    for _ in range(INVERSIONS):
        places = found[:, ::-1].T / step
        offsets = [map_coordinates(spline, places, mode="nearest", prefilter=False) for spline in splines]
        found = goal - np.stack(offsets, axis=-1)
    return (found - goal).reshape(nodes.shape).astype(np.float32)


def depth_map(face: Face, pose: Pose, nodes: Points, step: float) -> Points:
    """(h, w) metres behind the middle of the eyes at photo points `nodes` (h, w, 2): the face, the head and hair behind it, the plane that stays."""
    depth = _head_depth(pose, nodes)
    outline = _convex_outline(face.mesh[list(OVAL), :2])
    reach = FADE * pose.scale
    close = ((nodes >= outline.min(axis=0) - reach) & (nodes <= outline.max(axis=0) + reach)).all(axis=-1)
    nearest, gap = _into_outline(outline, nodes[close])
    # Every second point carries the shape; the smoothing evens out where a turned face lies over itself.
    points, unit = face.mesh[:468:2, :2], RBF_UNIT * pose.scale
    known = pose.depth()[:468:2] - _head_depth(pose, points)
    excess = RBFInterpolator(points / unit, known, smoothing=1.0)
    depth[close] += excess(nearest / unit) * _smooth(1 - gap / reach)
    depth = gaussian_filter(np.minimum(depth, BODY), BLUR * pose.scale / step, mode="nearest")
    return np.asarray(BODY + (depth - BODY) * _inside(nodes, pose))


def _inside(nodes: Points, pose: Pose) -> Points:
    """1 inside the photo, 0 at its edges: what the edge cuts has no pixels beyond it to be pulled in."""
    gap = np.minimum(nodes, 2 * pose.middle - nodes).min(axis=-1)
    return _smooth(gap / (EDGE * pose.scale))


def _head_depth(pose: Pose, points: Points) -> Points:
    """Depth of the front of the skull's ellipsoid at photo points (..., 2), of hair beside it, and of the body below the chin."""
    form = pose.turn @ np.diag(np.array(SKULL) ** -2.0) @ pose.turn.T
    centre = pose.turn @ np.array(SKULL_CENTRE)
    away = (points - pose.middle) * (1 + pose.q * centre[2]) - pose.place
    away = away / pose.scale - centre[:2]
    a, b = form[2, 2], away @ form[2, :2]
    c = np.einsum("...i,ij,...j->...", away, form[:2, :2], away) - 1
    front = centre[2] - (b + np.sqrt(np.maximum(b * b - a * c, 0))) / a
    beside = _smooth((np.sqrt(np.maximum(c + 1 - b * b / a, 0)) - HAIR_BEGINS) / HAIR_WIDTH)
    level = (away + centre[:2]) @ pose.turn[:2, 1]
    hair = HAIR_SIDE + (HAIR_TOP - HAIR_SIDE) * _smooth(-level / CROWN)
    depth = front + (hair - front) * beside
    below = _smooth((level - CHIN_LEVEL) / NECK)
    return np.asarray(depth + (BODY - depth) * below)


def _smooth(share: Points) -> Points:
    """0 below 0, 1 above 1, without a kink."""
    share = np.clip(share, 0, 1)
    return np.asarray(share * share * (3 - 2 * share))


def _convex_outline(points: Points) -> Points:
    """(K, 2): corners of the convex hull in order."""
    return np.asarray(cv2.convexHull(points.astype(np.float32))[:, 0], np.float64)


def _into_outline(outline: Points, points: Points) -> tuple[Points, Points]:
    """Each of `points` (N, 2) moved to the nearest place in the convex `outline` (K, 2), and how far that was."""
    side = np.roll(outline, -1, axis=0) - outline
    to_points = points[:, None] - outline
    along = (to_points * side).sum(axis=-1) / np.maximum((side * side).sum(axis=-1), 1e-9)
    onto = outline + np.clip(along, 0, 1)[..., None] * side
    gaps = np.linalg.norm(points[:, None] - onto, axis=-1)
    best, row = gaps.argmin(axis=1), np.arange(len(points))
    cross = side[:, 0] * to_points[..., 1] - side[:, 1] * to_points[..., 0]
    inside = np.asarray((cross >= 0).all(axis=1) | (cross <= 0).all(axis=1))
    return np.where(inside[:, None], points, onto[row, best]), np.where(inside, 0.0, gaps[row, best])
