"""Frames as from a camera, made from rendered photos by seeds and transformations; and traces of their measures, as small tables.

`python tests/capture/sequences.py` writes the traces anew to tests/data/capture/traces.
"""

import csv
import sys
from dataclasses import fields
from pathlib import Path

import cv2
import numpy as np

from likeness.capture.frames import Frame, frozen
from likeness.capture.live import LiveMeasure, LiveMeter
from likeness.vision.faces import HeadPose
from likeness.vision.models import VisionModels

ROOT = Path(__file__).resolve().parents[2]
SITTING = ROOT / "tests/data/capture/sitting"
TRACES = ROOT / "tests/data/capture/traces"
RATE = 12.0
NUMBERS = [field.name for field in fields(LiveMeasure) if field.name not in {"pose", "centre", "face"}]
COLUMNS = [*NUMBERS, "x", "y", "yaw", "pitch", "roll"]


def picture(name):
    return cv2.imread(str(SITTING / f"{name}.jpg"))[..., ::-1]


def camera(
    pixels, number, seed=0, *, size=(640, 480), zoom=1.0, dx=0.0, dy=0.0, light=1.0, blur=0.0, noise=3.0, sway=1.0
):
    """(H, W, 3): a frame of somebody who sits before a camera and never sits quite still. `dx`, `dy` in shares of the frame."""
    width, height = size
    scale = height / pixels.shape[0] * zoom
    x = width / 2 - pixels.shape[1] / 2 * scale + width * dx + sway * 3 * np.sin(number / 5 + seed)
    y = height / 2 - pixels.shape[0] / 2 * scale + height * dy + sway * 2 * np.sin(number / 7 + seed)
    matrix = np.array([[scale, 0, x], [0, scale, y]])
    frame = cv2.warpAffine(pixels, matrix, size, borderMode=cv2.BORDER_REPLICATE)
    if blur:
        frame = cv2.blur(frame, (max(1, round(blur * height / 100)), 1))
    grain = np.random.default_rng([seed, number]).normal(0, noise, frame.shape).astype(np.float32)
    return np.clip(frame * np.float32(light) + grain, 0, 255).astype(np.uint8)


def frames(shots, rate=RATE):
    """Frames from pictures in the order given."""
    return (Frame(frozen(pixels), number / rate, number) for number, pixels in enumerate(shots))


def steady():
    """Twelve seconds before the camera, facing it."""
    pixels = picture("09")
    return [camera(pixels, n, 1, noise=5, light=1 + 0.03 * np.sin(n * 1.7)) for n in range(144)]


def visitors():
    """Somebody sits down, looks aside, a second person comes and goes, the light fades and returns, the camera is knocked, they leave."""
    front, aside = picture("09"), picture("11")
    empty = np.full((480, 640, 3), 128, np.uint8)
    both = np.hstack([camera(front, 0, size=(320, 480)), camera(picture("04"), 0, 3, size=(320, 480))])
    parts = [[camera(empty, n, 2) for n in range(12)]]
    parts.append([camera(front, n, 2) for n in range(36)])
    parts.append([camera(aside, n, 2) for n in range(24)])
    parts.append([camera(both, n, 2, sway=0) for n in range(36)])
    parts.append([camera(front, n, 2, light=max(0.06, 1 - n / 12)) for n in range(36)])
    parts.append([camera(front, n, 2, blur=4, dx=0.05 * np.sin(n * 1.3)) for n in range(24)])
    parts.append([camera(front, n, 2, dx=0.3) for n in range(24)])
    parts.append([camera(front, n, 2, zoom=0.4) for n in range(24)])
    parts.append([camera(empty, n, 2) for n in range(12)])
    return [frame for part in parts for frame in part]


def record(shots, models):
    meter = LiveMeter(models)
    return [meter.measure(frame) for frame in frames(shots)]


def save(path, measures):
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for measure in measures:
            pose = (measure.pose.yaw, measure.pose.pitch, measure.pose.roll) if measure.pose else ("", "", "")
            values = [*(getattr(measure, name) for name in NUMBERS), *measure.centre, *pose]
            table.writerow([f"{value:.5g}" if isinstance(value, float) else value for value in values])


def load(name):
    """The measures of a trace, without the faces' points."""
    with (TRACES / f"{name}.csv").open(newline="") as file:
        return [_measure(row) for row in csv.DictReader(file)]


def _measure(row):
    values = {name: float(row[name]) for name in NUMBERS if name != "faces"}
    pose = HeadPose(*(float(row[name]) for name in ("yaw", "pitch", "roll"))) if row["yaw"] else None
    return LiveMeasure(**values, faces=int(row["faces"]), centre=(float(row["x"]), float(row["y"])), pose=pose)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "desktop"))
    networks = VisionModels(ROOT / "resources/vision")
    TRACES.mkdir(exist_ok=True)
    for trace, made in (("steady", steady()), ("visitors", visitors())):
        save(TRACES / f"{trace}.csv", record(made, networks))
