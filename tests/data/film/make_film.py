"""Make sitting.mp4: a person who does not exist sits before a camera and turns. Run with the folder of the rendered people's snapshots.

Each scene is one snapshot, held with a slight sway; between two of them the picture is black for a moment, as when somebody covers the lens.
"""

import sys
from pathlib import Path

import cv2
import numpy as np

SCENES = (("01", (0.48, 0.41)), ("08", (0.48, 0.41)))
"""Snapshot, and where its face is, in shares."""
FPS, FRAMES = 8, 30
SIZE = (540, 720)
PART = 0.84


def scene(picture, centre):
    """Whole pixels of sway cost a film nothing."""
    height, width = picture.shape[:2]
    across, down = width * PART, height * PART
    x = np.clip(centre[0] * width - across / 2, 0, width - across)
    y = np.clip(centre[1] * height - down * 0.46, 0, height - down)
    scale = SIZE[0] / across
    matrix = np.array([[scale, 0, -scale * x], [0, scale, -scale * y]])
    still = cv2.warpAffine(picture, matrix, SIZE, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    for number in range(FRAMES):
        yield np.roll(still, round(np.sin(number / 4)), axis=1)


def main(snapshots: Path, film: Path) -> None:
    writer = cv2.VideoWriter(str(film), cv2.CAP_FFMPEG, cv2.VideoWriter_fourcc(*"mp4v"), FPS, SIZE)
    for name, centre in SCENES:
        for frame in scene(cv2.imread(str(snapshots / f"{name}.jpg")), centre):
            writer.write(frame)
        for _ in range(3):
            writer.write(np.zeros((SIZE[1], SIZE[0], 3), np.uint8))
    writer.release()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
