"""What a live frame shows, fast enough for every frame: the face is followed by its mesh, and looked for only now and then."""

from dataclasses import dataclass, replace

import numpy as np

from likeness.capture.assess import eyes_open_both, geometry
from likeness.capture.frames import Frame
from likeness.capture.light import light_of_face
from likeness.capture.sharp import sharpness
from likeness.capture.signs import light_of_picture, signs_of_face
from likeness.capture.smile import smile
from likeness.vision.detector import Detection, overlap
from likeness.vision.faces import (
    LEFT_EYE_CORNERS,
    MIN_PRESENCE,
    RIGHT_EYE_CORNERS,
    Face,
    HeadPose,
    believed,
    extent,
    face_at,
    find_faces,
    heads,
)
from likeness.vision.models import Picture, VisionModels

LOOK_AROUND_S = 1.0
"""How often the frame is searched for somebody else while a face is followed."""

LOOK_AGAIN_S = 0.09
"""How often a frame without a face is searched."""

COUNTED_SHARE = 0.1
"""Of the largest face's area: somebody smaller, far behind, is not counted. A photo may have them too (resources/capture/policy.toml)."""

SAME_HEAD = 0.3
"""Intersection over union from which two finds are one head."""

STEADY_POINTS = (*LEFT_EYE_CORNERS, *RIGHT_EYE_CORNERS, 6, 2)
"""Mesh points that no expression moves: eye corners, the nose's bridge and base."""


@dataclass(frozen=True, slots=True, eq=False)
class LiveMeasure:
    """One frame's measures. Without a face `pose` and `face` are None and every number of the face is 0.

    `centre` of the face in shares of the frame, y down, image coordinates (not mirrored); `height` of the face, the mesh's extent, as a share of
    the frame's. `mouth_open`, `luminance`, `range_bits`, `over` are natives of ISO/IEC 29794-5 (MouthClosed, LuminanceMean, DynamicRange,
    OverExposurePrevention); `eyes_open`, `highlights` of the face, `surroundings`, `clipped` and `white` what the photo policy calls EyesOpenBoth,
    FaceHighlights, PictureHighlights, ChannelsClipped and PictureClipped; `sharpness` our own (sharp.sharpness). `smile` 0..1. `motion` in face
    heights per second. `faces` counts those of at least a tenth of the largest one's area.
    """

    time_s: float
    faces: int = 0
    pose: HeadPose | None = None
    centre: tuple[float, float] = (0.0, 0.0)
    height: float = 0.0
    eyes_open: float = 0.0
    mouth_open: float = 0.0
    smile: float = 0.0
    luminance: float = 0.0
    range_bits: float = 0.0
    over: float = 0.0
    sharpness: float = 0.0
    motion: float = 0.0
    face: Face | None = None
    highlights: float = 0.0
    surroundings: float = 0.0
    clipped: float = 0.0
    white: float = 0.0


class LiveMeter:
    """Follows the largest face from frame to frame. One per source; not to be shared between threads."""

    def __init__(self, models: VisionModels) -> None:
        self._models = models
        self._face: Face | None = None
        self._seen_s = 0.0
        self._searched_s: float | None = None
        self._others = 0

    def measure(self, frame: Frame) -> LiveMeasure:
        """Frames in the order of their time. A frame that is older than the one before is measured as if it came from a new source."""
        if self._searched_s is not None and frame.time_s < max(self._seen_s, self._searched_s):
            self._face, self._searched_s, self._others = None, None, 0
        before, before_s = self._face, self._seen_s
        face = self._follow(frame)
        self._face, self._seen_s = face, frame.time_s
        if face is None:
            return LiveMeasure(frame.time_s)
        motion = _motion(before, face, frame.time_s - before_s)
        return _measured(frame, face, 1 + self._others, motion)

    def _follow(self, frame: Frame) -> Face | None:
        face = None if self._face is None else _again(self._models, frame.pixels, self._face)
        if face is None:
            return self._search(frame)
        if self._searched_s is None or frame.time_s - self._searched_s >= LOOK_AROUND_S:
            return self._look_around(frame, face)
        return face

    def _search(self, frame: Frame) -> Face | None:
        """Where a face was just lost, at once; where nobody was, not in every frame."""
        waiting = self._searched_s is not None and frame.time_s - self._searched_s < LOOK_AGAIN_S
        if self._face is None and waiting:
            return None
        self._searched_s = frame.time_s
        faces = find_faces(self._models, frame.pixels)
        if not faces:
            self._others = 0
            return None
        self._others = sum(face.area >= COUNTED_SHARE * faces[0].area for face in faces[1:])
        return faces[0]

    def _look_around(self, frame: Frame, followed: Face) -> Face:
        """Count the others; whoever has come clearly nearer than the one followed is followed from now on."""
        self._searched_s = frame.time_s
        others = _others(self._models, frame.pixels, followed)
        largest = max((followed, *others), key=_size)
        main = largest if _size(largest) > 1.5 * _size(followed) else followed
        self._others = sum(
            _size(face) >= COUNTED_SHARE * _size(main) for face in (followed, *others) if face is not main
        )
        return main


def _again(models: VisionModels, picture: Picture, before: Face) -> Face | None:
    """The same face in the next frame, by its mesh alone; None where it is there no more."""
    face = face_at(models, picture, _detection(before))
    height, width = picture.shape[:2]
    inside = 0 <= face.mesh[2, 0] < width and 0 <= face.mesh[2, 1] < height
    return face if face.presence >= MIN_PRESENCE and inside else None


def _detection(face: Face) -> Detection:
    """What a detector would say of a face whose mesh is known: the mesh's extent along the line of the eyes, as a square."""
    eyes = np.stack([face.left_eye, face.right_eye])
    across = (eyes[1] - eyes[0]) / max(float(np.linalg.norm(eyes[1] - eyes[0])), 1e-6)
    turn = np.stack([across, [-across[1], across[0]]])
    level = face.mesh[:468, :2] @ turn.T
    low, high = level.min(axis=0), level.max(axis=0)
    centre = turn.T @ ((low + high) / 2)
    half = (high - low).max() / 2
    points = np.concatenate([eyes, face.mesh[[1, 13, 234, 454], :2]])
    return Detection(face.score, np.concatenate([centre - half, centre + half]), points)


def _others(models: VisionModels, picture: Picture, followed: Face) -> list[Face]:
    """Everybody but the one followed, as surely as `find_faces` asks."""
    taken = [extent(followed.mesh)]
    found: list[Face] = []
    for detection in heads(models, picture):
        if overlap(detection.box, np.stack(taken)).max() > SAME_HEAD:
            continue
        face = face_at(models, picture, detection)
        if believed(face) and overlap(extent(face.mesh), np.stack(taken)).max() <= SAME_HEAD:
            found.append(face)
            taken.append(extent(face.mesh))
    return found


def _size(face: Face) -> float:
    """Area of the mesh's extent: boxes of the detector and of a followed mesh are not of one measure."""
    x0, y0, x1, y1 = extent(face.mesh)
    return float((x1 - x0) * (y1 - y0))


def _motion(before: Face | None, face: Face, seconds: float) -> float:
    if before is None or seconds <= 0:
        return 0.0
    points = list(STEADY_POINTS)
    moved = np.linalg.norm((face.mesh[points, :2] - before.mesh[points, :2]).mean(axis=0))
    _, top, _, bottom = extent(face.mesh)
    return float(moved / max(bottom - top, 1.0) / seconds)


def _measured(frame: Frame, face: Face, faces: int, motion: float) -> LiveMeasure:
    height, width = frame.pixels.shape[:2]
    x0, y0, x1, y1 = (float(v) for v in extent(face.mesh))
    light = light_of_face(frame.pixels, face) | signs_of_face(frame.pixels, face)
    seen = LiveMeasure(
        time_s=frame.time_s,
        faces=faces,
        pose=face.pose,
        centre=((x0 + x1) / 2 / width, (y0 + y1) / 2 / height),
        height=(y1 - y0) / height,
        eyes_open=eyes_open_both(face),
        mouth_open=geometry(face, frame.pixels.shape)["MouthClosed"],
        smile=smile(face.mesh),
        motion=motion,
        face=face,
    )
    if not light:
        return seen
    around = _around(frame.pixels)
    return replace(
        seen,
        luminance=light["LuminanceMean"],
        range_bits=light["DynamicRange"],
        over=light["OverExposurePrevention"],
        highlights=light["FaceHighlights"],
        surroundings=around["PictureHighlights"],
        clipped=light["ChannelsClipped"],
        white=around["PictureClipped"],
        sharpness=sharpness(frame.pixels, face),
    )


def _around(pixels: Picture) -> dict[str, float]:
    """The light of the whole picture, of every so many pixels: shares and percentiles need no more."""
    skip = max(1, pixels.shape[0] // 180)
    return light_of_picture(np.ascontiguousarray(pixels[::skip, ::skip]))
