"""The people that the light is tried on, as the darkroom has them when it sets the light."""

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from likeness.darkroom.colour import unit
from likeness.vision.faces import Face, find_faces, head_pose
from likeness.vision.models import VisionModels

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("ada", "teo", "noor", "ravi", "kofi", "zola")
WITH_STUDIO = ("ada", "noor", "kofi", "zola")


@dataclass(frozen=True, slots=True, eq=False)
class Sitter:
    colours: np.ndarray
    alpha: np.ndarray
    face: Face


def read_sitter(models, name):
    folder = ROOT / "tests" / "data" / "light"
    picture = np.ascontiguousarray(cv2.imread(str(folder / f"{name}.jpg"))[..., ::-1])
    alpha = unit(cv2.imread(str(folder / f"{name}-matte.png"), cv2.IMREAD_GRAYSCALE))
    return Sitter(unit(picture), alpha, find_faces(models, picture)[0])


def read_everybody():
    models = VisionModels(ROOT / "resources" / "vision")
    names = (*NAMES, *(f"{name}-studio" for name in WITH_STUDIO))
    return {name: read_sitter(models, name) for name in names}


def turned(face, yaw=0.0, roll=0.0, scale=1.0, shift=(0.0, 0.0)):
    """The face turned about the middle of its own mesh, scaled, and moved."""
    first, second = np.radians(yaw), np.radians(roll)
    about_y = np.array([[np.cos(first), 0, -np.sin(first)], [0, 1, 0], [np.sin(first), 0, np.cos(first)]])
    about_z = np.array([[np.cos(second), np.sin(second), 0], [-np.sin(second), np.cos(second), 0], [0, 0, 1]])
    middle = face.mesh.mean(axis=0)
    mesh = (face.mesh - middle) @ (about_z @ about_y).T * scale + middle + (*shift, 0)
    return replace(face, mesh=mesh, pose=head_pose(mesh))
