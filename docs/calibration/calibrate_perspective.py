"""Measure perspective on rendered people with known camera: fit the metric face, judge distances, judge pairs from near and afar.

python docs/calibration/calibrate_perspective.py MODELS PEOPLE [--write FACE_SHAPE.csv]

PEOPLE holds PERSON/NN.jpg, PERSON/studio/NN.jpg and PERSON/pairs/pairN_{near,far}.png, each with a .json. The figures are in perspective.md.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import least_squares, linear_sum_assignment
from scipy.spatial import cKDTree
from scipy.spatial.transform import Rotation

from likeness.darkroom import perspective_pose
from likeness.darkroom.perspective import (
    AFAR,
    MESH_OFFSET,
    MESH_SLOPE,
    View,
    apply_field,
    estimate_view,
    perspective_field,
)
from likeness.vision.faces import Face, find_faces
from likeness.vision.identity import distance, embed, fit_similarity
from likeness.vision.models import VisionModels
from likeness.vision.regions import OVAL

Array = NDArray[np.float64]

EYES = [33, 133, 362, 263]
PUPILS_MM = 61.0
"""Between the pupils of the mean face: the rendered people have 59, adults 63 mm (Dodgson 2004)."""

# Turn in degrees, scale, shift in pixels: the networks' own noise is averaged over these.
JITTER = ((0, 1, 0), (4, 1, 7), (-4, 1, -7), (0, 0.93, 5), (0, 1.07, -5), (3, 0.96, -9), (-3, 1.04, 9))


@dataclass(frozen=True)
class Shot:
    """One picture with its truth: `focal` in pixels, `far` metres to what the camera looks at (the eyes, to 1 mm on average)."""

    name: str
    person: str
    size: tuple[int, int]
    face: Face
    focal: float
    far: float
    yaw: float

    @property
    def focal_35mm(self) -> float:
        return self.focal / float(np.hypot(*self.size)) * 43.27


def read_cutout(path: Path) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Colours (H, W, 3) and alpha (H, W), 0..1, of an RGBA picture."""
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED).astype(np.float32) / 255
    return np.ascontiguousarray(pixels[..., 2::-1]), pixels[..., 3]


def over_grey(colours: NDArray[np.float32], alpha: NDArray[np.float32]) -> NDArray[np.uint8]:
    cover = np.clip(alpha, 0, 1)[..., None]
    return np.rint(np.clip(colours * cover + 0.5 * (1 - cover), 0, 1) * 255).astype(np.uint8)


def vertical_focal(size: tuple[int, int], truth: Mapping[str, Any]) -> float:
    return size[1] / 2 / float(np.tan(np.radians(truth["camera_vfov_deg"]) / 2))


def read_shots(models: VisionModels, people: Path) -> list[Shot]:
    shots = []
    for path in sorted(
        [*people.glob("*/[0-9][0-9].jpg"), *people.glob("*/studio/[0-9][0-9].jpg"), *people.glob("*/pairs/*.png")]
    ):
        truth = json.loads(path.with_suffix(".json").read_text())
        picture = over_grey(*read_cutout(path)) if path.suffix == ".png" else cv2.imread(str(path))[..., ::-1].copy()
        size = picture.shape[1], picture.shape[0]
        name = path.relative_to(people)
        face = find_faces(models, picture)[0]
        focal = vertical_focal(size, truth)
        shots.append(
            Shot(str(name), name.parts[0], size, face, focal, truth["camera_distance_m"], truth["head_yaw_deg"])
        )
    return shots


# The metric face: every point of every person by triangulation over that person's pictures, every picture's pose by resection, in turns.


def seen_rays(shot: Shot) -> Array:
    return (shot.face.mesh[:, :2] - np.array(shot.size) / 2) / shot.focal


def resect(shape: Array, rays: Array, start: Array) -> Array:
    """Rotation vector and translation (6,) of `shape` before the camera."""

    def errors(pose: Array) -> Array:
        placed = shape @ Rotation.from_rotvec(pose[:3]).as_matrix().T + pose[3:]
        return ((placed[:, :2] / placed[:, 2:] - rays) * 1000).ravel()

    return np.asarray(least_squares(errors, start, method="lm").x)


def triangulate(rays: Sequence[Array], poses: Sequence[Array], prior: Array, ridge: float) -> Array:
    """(478, 3) least squares, each point weighted by nearness and held to `prior` by `ridge`."""
    left = np.tile(np.eye(3) * ridge, (len(prior), 1, 1))
    right = prior * ridge
    for seen, pose in zip(rays, poses, strict=True):
        turn = Rotation.from_rotvec(pose[:3]).as_matrix()
        far = (prior @ turn.T + pose[3:])[:, 2]
        for k in range(2):
            row = (seen[:, k : k + 1] * turn[2] - turn[k]) / far[:, None]
            goal = (pose[3 + k] - seen[:, k] * pose[5]) / far
            left += row[:, :, None] * row[:, None, :]
            right += row * goal[:, None]
    return np.asarray(np.linalg.solve(left, right[..., None])[..., 0])


def mirrored_indices(shape: Array) -> NDArray[np.int64]:
    """For every point the one on the other side of the face."""
    gaps = np.linalg.norm(shape[:, None] - shape * [-1, 1, 1], axis=-1)
    return np.asarray(linear_sum_assignment(gaps)[1])


def first_shape(shots: Sequence[Shot]) -> Array:
    """The network's own face, turned to the front, mean over the pictures from afar."""
    found = []
    for shot in shots:
        if shot.far > 1.4:
            mesh = shot.face.mesh - shot.face.mesh[EYES].mean(axis=0)
            across = mesh[[263, 454]].sum(axis=0) - mesh[[33, 234]].sum(axis=0)
            across /= np.linalg.norm(across)
            down = mesh[152] - mesh[10]
            down -= across * (across @ down)
            down /= np.linalg.norm(down)
            turned = mesh @ np.stack([across, down, np.cross(across, down)]).T
            found.append(turned / np.linalg.norm(turned[EYES[2:]].mean(axis=0) - turned[EYES[:2]].mean(axis=0)))
    return np.asarray(np.mean(found, axis=0) * 0.06)


def solve_shapes(shots: Sequence[Shot], rounds: int = 25) -> dict[str, Array]:
    """PERSON -> (478, 3) metres, from the middle of the eyes; the scale is the one at which distances are true over all pictures."""
    people = sorted({shot.person for shot in shots})
    mean = first_shape(shots)
    twin = mirrored_indices(mean)
    shapes = dict.fromkeys(people, mean)
    rays = [seen_rays(shot) for shot in shots]
    poses = [
        np.array([0, -np.radians(shot.yaw), 0, *(seen[EYES].mean(axis=0) * shot.far), shot.far])
        for shot, seen in zip(shots, rays, strict=True)
    ]
    for _ in range(rounds):
        poses = [resect(shapes[shot.person], seen, pose) for shot, seen, pose in zip(shots, rays, poses, strict=True)]
        for person in people:
            own = [index for index, shot in enumerate(shots) if shot.person == person]
            shapes[person] = triangulate([rays[i] for i in own], [poses[i] for i in own], shapes[person], 0.05)
        mean = np.mean(list(shapes.values()), axis=0)
        offset = (mean + (mean * [-1, 1, 1])[twin]) / 2 - mean
        centre = (mean + offset)[EYES].mean(axis=0)
        scale = 1 / np.polyfit([shot.far for shot in shots], [np.linalg.norm(pose[3:]) for pose in poses], 1)[0]
        shapes = {person: (shape + offset - centre) * scale for person, shape in shapes.items()}
        for pose in poses:
            pose[3:] = (pose[3:] + Rotation.from_rotvec(pose[:3]).as_matrix() @ centre) * scale
    return shapes


def mean_shape(shapes: Mapping[str, Array]) -> Array:
    """(478, 3) mm, symmetric, pupils PUPILS_MM apart."""
    mean = np.mean(list(shapes.values()), axis=0)
    mean = (mean + (mean * [-1, 1, 1])[mirrored_indices(mean)]) / 2
    return np.asarray(mean * PUPILS_MM / np.linalg.norm(mean[468] - mean[473]))


def write_shape(path: Path, shape: Array) -> None:
    head = (
        "# x, y, z in mm of the 478 mesh points: x to image right, y down, z away from the camera, from the middle of the eye corners\n"
        "# The mean of six rendered people (CC0), made symmetric, pupils 61 mm apart; docs/calibration/calibrate_perspective.py writes it.\n"
    )
    rows = "".join("{:.2f},{:.2f},{:.2f}\n".format(*(row + 0.0)) for row in shape)
    path.write_text(head + rows, encoding="utf-8")


# Distances, with and without the focal length. The mean face leaves out whoever is judged.


def report_distances(shots: Sequence[Shot], shapes: Mapping[str, Array]) -> None:
    original = perspective_pose.face_shape
    rows = []
    try:
        for person in shapes:
            others = mean_shape({name: shape for name, shape in shapes.items() if name != person}) / 1000
            perspective_pose.face_shape = lambda others=others: others  # type: ignore[assignment]
            for shot in shots:
                if shot.person == person:
                    view = estimate_view(shot.face, shot.size, shot.focal_35mm)
                    free = perspective_pose.fit_pose(shot.face, shot.size).q
                    rows.append((shot, view, free))
    finally:
        perspective_pose.face_shape = original
    for person in shapes:
        errors = [view.distance_m / shot.far - 1 for shot, view, _ in rows if shot.person == person and view.distance_m]
        print(
            f"{person}: with focal length {np.mean(errors):+.3f} +- {np.std(errors):.3f}, worst {max(errors, key=abs):+.3f}"
        )
    truth, free = np.array([1 / shot.far for shot, _, _ in rows]), np.array([free for *_, free in rows])
    slope, offset = np.polyfit(truth, free, 1)
    print(
        f"mesh alone: reads {slope:.2f} q + {offset:.2f}, error of q {np.std((free - offset) / slope - truth):.2f} 1/m"
    )
    print(f"with the constants in use: error of q {np.std((free - MESH_OFFSET) / MESH_SLOPE - truth):.2f} 1/m")
    near = [view.reliable for shot, view, _ in rows if shot.far < 0.6]
    print(f"nearer than 0.6 m: {np.mean(near):.2f} of {len(near)} accepted with their focal length")
    afar = [move_of(shot, view) for shot, view, _ in rows if shot.far >= AFAR]
    print(f"from {AFAR} m on: largest move {max(afar):.2f} % of the inter-eye distance in {len(afar)} pictures")
    for times in (1.5, 2, 3, 4):
        cropped = [
            (shot, estimate_view(shot.face, shot.size, shot.focal_35mm / times)) for shot, *_ in rows if shot.far >= 1.4
        ]
        moved = [move_of(shot, view) for shot, view in cropped]
        share = np.mean([move > 0 for move in moved])
        print(
            f"afar, cropped {times} x with the old focal length: {share:.2f} moved, by {np.median(moved):.1f} % in the median"
        )


def move_of(shot: Shot, view: View) -> float:
    """Largest move of a mesh point after similarity alignment, in % of the inter-eye distance."""
    field = perspective_field(shot.face, view, shot.size, 1.0)
    if field is None:
        return 0.0
    points = shot.face.mesh[:, :2]
    return float(aligned_gaps(field.forward(points), points).max() / shot.face.inter_eye_distance * 100)


# Pairs: the near picture, before and after, against the far one.


@dataclass(frozen=True)
class Compared:
    """Errors in % of the inter-eye distance after similarity alignment, and the distance of the mean embeddings.

    `landmarks` are those of the mesh network, which flattens perspective and guesses what hair hides; `tracked` are the same places
    found again by optical flow; `outline` is the head's silhouette.
    """

    landmarks: Array
    tracked: Array
    outline: Array
    identity: float

    @property
    def worst(self) -> tuple[float, float, float]:
        """95th percentiles."""
        mesh, tracked, outline = (float(np.percentile(v, 95)) for v in (self.landmarks, self.tracked, self.outline))
        return mesh, tracked, outline


@dataclass(frozen=True)
class Measured:
    picture: NDArray[np.uint8]
    face: Face
    alpha: NDArray[np.float32]
    identity: NDArray[np.float32]


def aligned_gaps(points: Array, target: Array) -> Array:
    matrix = fit_similarity(points, target)
    return np.asarray(np.linalg.norm(points @ matrix[:, :2].T + matrix[:, 2] - target, axis=1))


def measure(models: VisionModels, colours: NDArray[np.float32], alpha: NDArray[np.float32]) -> Measured:
    """Mesh and embedding, each the mean over slightly moved copies."""
    picture = over_grey(colours, alpha)
    height, width = alpha.shape
    meshes, embeddings = [], []
    for turn, scale, shift in JITTER:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, scale)
        matrix[0, 2] += shift
        moved = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        face = find_faces(models, moved)[0]
        embeddings.append(embed(models, moved, face))
        matrix[:, 2] += 0.5 - matrix[:, :2] @ [0.5, 0.5]  # pixel centres to pixel edges
        back = cv2.invertAffineTransform(matrix)
        meshes.append(face.mesh[:, :2] @ back[:, :2].T + back[:, 2])
    face = find_faces(models, picture)[0]
    mesh = np.column_stack([np.mean(meshes, axis=0), face.mesh[:, 2]])
    return Measured(picture, replace(face, mesh=mesh), alpha, np.mean(embeddings, axis=0))


def outline_of(alpha: NDArray[np.float32]) -> Array:
    """(N, 2): the silhouette, single hairs left out, without the picture's own edges."""
    height, width = alpha.shape
    calm = cv2.GaussianBlur(alpha, (0, 0), width / 150)
    contours, _ = cv2.findContours((calm > 0.5).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    points = max(contours, key=len)[:, 0].astype(np.float64) + 0.5
    inner = (points[:, 0] > 2) & (points[:, 0] < width - 2) & (points[:, 1] < height - 2)
    return np.asarray(points[inner])


def track(found: Measured, far: Measured, matrix: Array, points: Array) -> Array:
    """Where `points` of the far picture lie in the other one, which `matrix` (2x3) lays over it. At twice the size."""
    matrix = 2 * matrix
    size = far.alpha.shape[1] * 2, far.alpha.shape[0] * 2
    centred = matrix.copy()
    centred[:, 2] += matrix[:, :2] @ [0.5, 0.5] - 0.5
    laid = cv2.warpAffine(found.picture, centred, size, flags=cv2.INTER_CUBIC)
    target = cv2.resize(far.picture, size, interpolation=cv2.INTER_CUBIC)
    grey = [cv2.createCLAHE(3, (8, 8)).apply(cv2.cvtColor(side, cv2.COLOR_RGB2GRAY)) for side in (target, laid)]
    flow = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    flow.setFinestScale(0)
    flow.setVariationalRefinementIterations(10)
    there = (points * 2 - 0.5).astype(np.float32)
    moved = cv2.remap(flow.calc(grey[0], grey[1], None), there[:, :1], there[:, 1:], cv2.INTER_LINEAR)[:, 0]
    back = cv2.invertAffineTransform(matrix)
    return np.asarray((points * 2 + moved) @ back[:, :2].T + back[:, 2])


def compare(found: Measured, far: Measured) -> Compared:
    """The silhouette is that of the head: above the far picture's chin."""
    points, target = found.face.mesh[:, :2], far.face.mesh[:, :2]
    eyes = far.face.inter_eye_distance / 100
    matrix = fit_similarity(points, target)
    outline = outline_of(found.alpha) @ matrix[:, :2].T + matrix[:, 2]
    head = outline_of(far.alpha)
    head = head[head[:, 1] < far.face.chin[1]]
    gaps = cKDTree(outline).query(head)[0]
    inner = np.array([index for index in range(468) if index not in OVAL])
    tracked = aligned_gaps(track(found, far, matrix, target[inner]), target[inner])
    return Compared(
        aligned_gaps(points, target) / eyes, tracked / eyes, gaps / eyes, distance(found.identity, far.identity)
    )


def judge_pair(models: VisionModels, near: Path, far: Path, focal_35mm: float | None) -> tuple[Compared, Compared]:
    """Before and after the correction."""
    colours, alpha = read_cutout(near)
    size = alpha.shape[1], alpha.shape[0]
    face = find_faces(models, over_grey(colours, alpha))[0]
    field = perspective_field(face, estimate_view(face, size, focal_35mm), size, 1.0)
    carried, cover = apply_field(colours * alpha[..., None], field), np.clip(apply_field(alpha, field), 0, 1)
    corrected = carried / np.maximum(cover, 1 / 255)[..., None]
    target = measure(models, *read_cutout(far))
    before, after = measure(models, colours, alpha), measure(models, corrected, cover)
    return compare(before, target), compare(after, target)


def report_pairs(models: VisionModels, people: Path) -> None:
    for near in sorted(people.glob("*/pairs/*_near.png")):
        truth = json.loads(near.with_suffix(".json").read_text())
        colours, _ = read_cutout(near)
        size = colours.shape[1], colours.shape[0]
        focal = vertical_focal(size, truth) / float(np.hypot(*size)) * 43.27
        before, after = judge_pair(models, near, near.with_name(near.name.replace("near", "far")), focal)
        (mesh0, track0, outline0), (mesh1, track1, outline1) = before.worst, after.worst
        print(
            f"{near.parts[-3]:5} {near.stem[:5]} mesh {mesh0:.1f} -> {mesh1:.1f}, tracked {track0:.1f} -> {track1:.1f}, silhouette {outline0:.1f} -> {outline1:.1f}, "
            f"identity {before.identity:.3f} -> {after.identity:.3f}"
        )


def main() -> None:
    cv2.setNumThreads(1)
    models, people = VisionModels(Path(sys.argv[1])), Path(sys.argv[2])
    shots = read_shots(models, people)
    shapes = solve_shapes([shot for shot in shots if abs(shot.yaw) < 36])
    mean = mean_shape(shapes)
    print(f"iris {np.ptp(mean[[469, 471], 0]):.1f} mm, nose tip {mean[1].round(1)}, chin {mean[152].round(1)}")
    if "--write" in sys.argv:
        write_shape(Path(sys.argv[sys.argv.index("--write") + 1]), mean)
    report_distances(shots, shapes)
    report_pairs(models, people)


if __name__ == "__main__":
    main()
