"""What the networks say about the sitter: MODNet on the whole picture and, larger, on the head, made whole by the person network."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.vision.faces import Face
from likeness.vision.models import PORTRAIT_MATTING, Floats, Picture, Points, VisionModels
from likeness.vision.segment import person_mask

NETWORK_STEP = 32
"""MODNet wants both sides in multiples of 32."""

NETWORK_LONGEST = 2.0
"""A panorama would ask for a network input without bound; beyond 1:2 the long side is squeezed."""

HEAD_SIDE = 512
"""Short side of MODNet's input for the head crop: what it was trained at."""

WHOLE_SIDE = 384
"""For the whole picture: it decides only what lies beyond the head crop, at half the time, and strays less on busy backgrounds."""

BLUR_IN_T = 0.0137
"""Standard deviation of the blur for a second look at the head crop: single strands vanish, gaps between them and the neck do not."""

QUICK_SIDE = 384
"""For the head crop of a preview."""

CROP_IN_T = 4.2

Box = tuple[int, int, int, int]
"""x0, y0, x1, y1 in pixels of the photo."""


@dataclass(frozen=True, slots=True, eq=False)
class Opinion:
    """What the networks say, in the picture's frame: `whole` and `person` (h, w) of the whole picture, `head` of the square `box`.

    `blurred` is MODNet's mask of `box` too, of the photo without its finest detail; None for a preview.
    """

    whole: Floats
    person: Floats
    head: Floats
    box: Box
    blurred: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """Where the head is, in working pixels."""

    t: float
    eyes: Points
    chin: Points

    @property
    def centre(self) -> Points:
        return np.asarray(0.6 * self.eyes + 0.4 * self.chin)

    def torso(self, shape: tuple[int, int]) -> Floats:
        """0 above the chin to 1 a third of T below it."""
        rows = np.arange(shape[0], dtype=np.float32)[:, None]
        ramp = np.clip((rows - np.float32(self.chin[1])) / np.float32(0.33 * self.t), 0, 1)
        return np.asarray(np.broadcast_to(ramp, shape), np.float32)


def head_of(face: Face, scale: float, corner: tuple[float, float] = (0.0, 0.0)) -> Head:
    """The head in a working picture whose pixel (0, 0) is the photo's `corner` and which is `scale` as large."""
    shift = np.asarray(corner, np.float64)
    return Head(face.t * scale, (face.eye_midpoint - shift) * scale, (face.chin - shift) * scale)


def ask(models: VisionModels, picture: Picture, face: Face) -> Opinion:
    """All passes, on two threads. Each network runs on one thread of its own, so the answer does not depend on their timing."""
    box = head_and_shoulders(face, picture.shape[1], picture.shape[0])
    x0, y0, x1, y1 = box
    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(_whole_and_person, models, picture)
        part = picture[y0:y1, x0:x1]
        head = run_matting(models, part, HEAD_SIDE)
        blurred = run_matting(models, _blurred(part, face.t), HEAD_SIDE)
        whole, person = later.result()
    return Opinion(whole, person, head, box, blurred)


def _blurred(part: Picture, t: float) -> Picture:
    """Without single strands; large photos at a smaller size, still finer than the network sees them."""
    scale = min(1.0, 250 / t)
    size = max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale))
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA) if scale < 1 else part
    return np.asarray(cv2.GaussianBlur(small, (0, 0), max(0.3, BLUR_IN_T * t * scale)), np.uint8)


def ask_quickly(models: VisionModels, picture: Picture, face: Face) -> Opinion:
    """For a preview: MODNet on the head crop only, the person network for the rest."""
    box = head_and_shoulders(face, picture.shape[1], picture.shape[0])
    x0, y0, x1, y1 = box
    person = person_mask(models, picture_at(picture, 512))
    return Opinion(person, person, run_matting(models, picture[y0:y1, x0:x1], QUICK_SIDE), box)


def _whole_and_person(models: VisionModels, picture: Picture) -> tuple[Floats, Floats]:
    return run_matting(models, picture, WHOLE_SIDE), person_mask(models, picture_at(picture, 512))


def picture_at(picture: Picture, longest: int) -> Picture:
    """`picture`, averaged down to at most `longest` pixels along its longer side."""
    scale = longest / max(picture.shape[:2])
    if scale >= 1:
        return picture
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def head_and_shoulders(face: Face, width: int, height: int) -> Box:
    """A square of 4.2 T about the face, clipped to the picture."""
    half = CROP_IN_T / 2 * face.t
    x, y = face.eye_midpoint[0], face.eye_midpoint[1] + 0.35 * face.t
    x0, y0 = int(np.clip(x - half, 0, width - 2)), int(np.clip(y - half, 0, height - 2))
    x1, y1 = int(np.clip(np.ceil(x + half), x0 + 2, width)), int(np.clip(np.ceil(y + half), y0 + 2, height))
    return x0, y0, x1, y1


def run_matting(models: VisionModels, picture: Picture, side: int) -> Floats:
    """MODNet's alpha of `picture` with its short side brought to `side`; at the network's own size."""
    height, width = picture.shape[:2]
    scale = side / min(height, width)
    size = tuple(
        int(np.clip(round(length * scale / NETWORK_STEP) * NETWORK_STEP, NETWORK_STEP, NETWORK_LONGEST * side))
        for length in (width, height)
    )
    resized = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    tensor = (resized.astype(np.float32) / np.float32(127.5) - 1).transpose(2, 0, 1)[None]
    (alpha,) = models.run(PORTRAIT_MATTING, {"input": np.ascontiguousarray(tensor)})
    return alpha[0, 0]


def joined(opinion: Opinion, photo: tuple[int, int], box: Box, size: tuple[int, int]) -> Floats:
    """MODNet's mask of the part `box` of a photo (width, height), at `size` (width, height): whole picture and head crop in one.

    The crop fades out toward those of its edges that lie inside the photo.
    """
    whole = window(opinion.whole, (0, 0, *photo), box, size)
    height, width = opinion.head.shape
    x0, y0, x1, y1 = opinion.box
    reach = max(2, round(0.12 / CROP_IN_T * max(height, width)))
    across = feather(width, reach, low=x0 > 0, high=x1 < photo[0])
    down = feather(height, reach, low=y0 > 0, high=y1 < photo[1])
    share = window(down[:, None] * across[None], opinion.box, box, size, outside=0)
    return np.asarray(whole + (window(opinion.head, opinion.box, box, size) - whole) * share, np.float32)


def window(mask: Floats, frame: Box, box: Box, size: tuple[int, int], *, outside: float | None = None) -> Floats:
    """The part `box` of a mask that covers `frame`, at `size` (width, height). Beyond the frame: its border, or `outside`."""
    step = np.array([(frame[2] - frame[0]) / mask.shape[1], (frame[3] - frame[1]) / mask.shape[0]])
    ratio = np.array([(box[2] - box[0]) / size[0], (box[3] - box[1]) / size[1]]) / step
    if ratio.max() > 1.5:
        small = max(1, round(mask.shape[1] / ratio[0])), max(1, round(mask.shape[0] / ratio[1]))
        return window(cv2.resize(mask, small, interpolation=cv2.INTER_AREA), frame, box, size, outside=outside)
    offset = (np.array(box[:2], np.float64) - frame[:2]) / step + 0.5 * ratio - 0.5
    matrix = np.array([[ratio[0], 0, offset[0]], [0, ratio[1], offset[1]]])
    border = cv2.BORDER_REPLICATE if outside is None else cv2.BORDER_CONSTANT
    seen = cv2.warpAffine(
        mask, matrix, size, flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=border, borderValue=outside or 0
    )
    return np.clip(seen, 0, 1).astype(np.float32)


def second_opinion(mask: Floats, person: Floats, head: Head) -> Floats:
    """MODNet's mask, made whole where the person network is sure of the torso's inside (not at its edge, which it draws coarsely)."""
    core = cv2.erode(person, disc(0.08 * head.t), borderValue=1)
    inside = np.clip((core - 0.85) / 0.1, 0, 1) * head.torso(mask.shape)
    return np.maximum(mask, inside).astype(np.float32)


def feather(length: int, reach: int, *, low: bool, high: bool) -> Floats:
    """1 inside, falling to 0 at those ends where the crop ends inside the picture."""
    place = np.arange(length, dtype=np.float32) + 0.5
    rise = np.clip(place / reach, 0, 1) if low else np.ones(length)
    fall = np.clip((length - place) / reach, 0, 1) if high else np.ones(length)
    return np.asarray(rise * fall, np.float32)


def disc(reach: float) -> NDArray[np.uint8]:
    side = 2 * max(1, round(reach)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)
