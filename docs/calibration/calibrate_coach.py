"""What the coach would say of still photos of people whose good and bad pictures are known, seen as frames of a camera.

python docs/calibration/calibrate_coach.py MODELS GUIDE PEOPLE

GUIDE is resources/capture/coach.toml; PEOPLE holds PERSON/NN.jpg and PERSON/bad/DEFECT.jpg. Pose and expression are wanted as they are, so
that only the other hints are counted. The figures are in coverage.md.
"""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.capture.coverage import Target
from likeness.capture.frames import Frame
from likeness.capture.hints import CHECKS, Angles, Guide, load_guide
from likeness.capture.intake import read_photo
from likeness.capture.live import LiveMeasure, LiveMeter
from likeness.capture.readings import readings, smoothed
from likeness.vision.models import VisionModels

WIDTH, HEIGHT = 1280, 720


def as_frame(photo: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """In the middle of a camera's frame, the edges drawn out."""
    scale = HEIGHT / photo.shape[0]
    matrix = np.array([[scale, 0, WIDTH / 2 - photo.shape[1] / 2 * scale], [0, scale, 0]])
    return np.asarray(cv2.warpAffine(photo, matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def measured(models: VisionModels, path: Path) -> LiveMeasure:
    """The second look at the same frame: the first finds, the second follows and counts who else is there."""
    meter, pixels = LiveMeter(models), as_frame(read_photo(path).pixels)
    meter.measure(Frame(pixels, 0.0, 0))
    return replace(meter.measure(Frame(pixels, 2.0, 1)), motion=0.0)


def said(guide: Guide, measure: LiveMeasure) -> str:
    """The first hint that would come, "-" where none would."""
    pose = measure.pose
    wanted = Angles(0, 0) if pose is None else Angles(pose.yaw if abs(pose.yaw) < 50 else 0, pose.pitch)
    values = readings(smoothed(None, measure, guide.timing.smooth_s), Target(), wanted, 0.0)
    return next(
        (code for code in CHECKS if code in values and guide.limits[code].holds(values[code], shown=False)), "-"
    )


def main(models_at: Path, guide_at: Path, people: Path) -> None:
    models, guide = VisionModels(models_at), load_guide(guide_at)
    folders = sorted(path.parent for path in people.glob("*/bad"))
    for folder in folders:
        counts = Counter(said(guide, measured(models, path)) for path in sorted(folder.glob("[0-9]*.jpg")))
        print(f"{folder.name}: good photos {dict(counts)}")
    for defect in sorted({path.stem for folder in folders for path in (folder / "bad").glob("*.jpg")}):
        counts = Counter(said(guide, measured(models, folder / "bad" / f"{defect}.jpg")) for folder in folders)
        print(f"{defect}: {dict(counts)}")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
