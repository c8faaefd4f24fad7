"""SYNTHETIC sequences for the presence check: a rendered portrait laid on the 478-point mesh and turned in depth, and pictures held to a camera.

No person, no film of a person. A `Head` turns, looks up, smiles and shuts its eyes: the photo is a texture on the face mesh with the depth that
the network gives that very face (the check itself uses another depth, that of a mean face), around it a ring of hair and neck that lies further
back, around that a wall that does not move. A `Sheet` is the same photo as a print: moved, tilted, zoomed, bent, with its eyes covered.
An `Actor` does as the advice says, as a willing person would or an attacker would try to.
"""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from scipy.spatial import Delaunay
from scipy.spatial.transform import Rotation

UPPER = (246, 161, 160, 159, 158, 157, 173, 466, 388, 387, 386, 385, 384, 398)
LOWER = (7, 163, 144, 145, 153, 154, 155, 249, 390, 373, 374, 380, 381, 382)
CREASE = (247, 30, 29, 27, 28, 56, 190, 467, 260, 259, 257, 258, 286, 414)
CORNERS = (61, 291)
FAR = 7.0
"""Units of T (eyes to chin) from the camera to the face: about 0.8 m."""


@dataclass(frozen=True)
class Show:
    """What is to be seen: degrees (as HeadPose), shares 0..1 of a smile and of shut eyes (of a sheet: covered ones), place in shares of the frame, zoom."""

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    smile: float = 0.0
    shut: float = 0.0
    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    bend: float = 0.0

    def toward(self, other, share):
        """A part of the way, number by number."""
        names = ("yaw", "pitch", "roll", "smile", "x", "y", "zoom", "bend")
        moved = {name: getattr(self, name) + share * (getattr(other, name) - getattr(self, name)) for name in names}
        return replace(other, **moved)


class Head:
    """A solid head with one photo's face."""

    def __init__(self, pixels, face):
        self.pixels = pixels
        height, width = pixels.shape[:2]
        mesh, unit = face.mesh[:468], face.t
        middle = mesh[:, :2].mean(axis=0)
        angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        around = np.column_stack([np.cos(angles), np.sin(angles)])
        reach = np.array([np.ptp(mesh[:, 0]), np.ptp(mesh[:, 1])]) / 2
        deep = mesh[:, 2].max()
        rings = []
        for out, back in ((1.18, 0.12), (1.45, 0.35)):
            places = middle + around * reach * out
            nearest = np.linalg.norm(places[:, None] - mesh[None, :, :2], axis=2).argmin(axis=1)
            depths = np.minimum(mesh[nearest, 2], deep - 0.1 * unit) + back * unit
            rings.append(np.column_stack([places, depths]))
        wall = middle + around * reach * 2.3
        edge = np.array([(x, y) for x in np.linspace(0, width, 7) for y in np.linspace(0, height, 9)])
        edge = edge[(np.abs(edge - middle) > reach * 2.4).any(axis=1)]
        still = np.vstack([wall, edge])
        self.moving = 468 + 48
        self.points = np.vstack([mesh, *rings, np.column_stack([still, np.full(len(still), deep + 3 * unit)])])
        self.unit, self.axis = unit, np.array([*middle, deep + 0.3 * unit])
        self.triangles = Delaunay(self.points[:, :2]).simplices
        self.lidded = self._lidded()

    def _lidded(self):
        """The photo with skin of the upper lid painted over the eyes, and a line of lashes below."""
        picture, mask = self.pixels.copy(), np.zeros(self.pixels.shape[:2], np.uint8)
        for side in (slice(0, 7), slice(7, 14)):
            upper, lower, crease = (self.points[list(row[side]), :2] for row in (UPPER, LOWER, CREASE))
            x, y = ((upper[3] + crease[3]) / 2).astype(int)
            outline = np.rint(np.vstack([upper - [0, 2], lower[::-1]])).astype(np.int32)
            skin = self.pixels[y - 1 : y + 2, x - 3 : x + 4].reshape(-1, 3).mean(axis=0)
            cv2.fillPoly(picture, [outline], skin.tolist())
            cv2.polylines(
                picture, [np.rint(lower).astype(np.int32)], isClosed=False, color=(skin * 0.45).tolist(), thickness=1
            )
            cv2.fillPoly(mask, [outline], 255)
        soft = cv2.GaussianBlur(mask, (5, 5), 0)[..., None] / 255
        return (picture * soft + self.pixels * (1 - soft)).astype(np.uint8)

    def render(self, show):
        """(H, W, 3): the photo as if its head showed that."""
        points = self._expressive(show)
        head = points[: self.moving] - self.axis
        turn = Rotation.from_euler("zxy", [-show.roll, -show.pitch, -show.yaw], degrees=True).as_matrix()
        head = head @ turn.T + self.axis
        points = np.vstack([head, points[self.moving :]])
        height, width = self.pixels.shape[:2]
        centre = np.array([width, height]) / 2
        seen = points[:, :2].copy()
        near = FAR * self.unit / (FAR * self.unit + points[: self.moving, 2] - self.axis[2] + self.unit)
        before = FAR * self.unit / (FAR * self.unit + self.points[: self.moving, 2] - self.axis[2] + self.unit)
        seen[: self.moving] = centre + (seen[: self.moving] - centre) * (near / before)[:, None]
        seen = centre + (seen - centre) * show.zoom + np.array([show.x * width, show.y * height])
        texture = self.lidded if show.shut > 0.5 else self.pixels
        return paint(texture, self.points[:, :2], seen, points[:, 2], self.triangles)

    def _expressive(self, show):
        points = self.points.copy()
        for corner, side in zip(CORNERS, (-1, 1), strict=True):
            apart = np.linalg.norm(points[:468, :2] - self.points[corner, :2], axis=1) / self.unit
            weight = np.exp(-((apart / 0.28) ** 2)) * show.smile * self.unit
            points[:468, 0] += side * 0.06 * weight
            points[:468, 1] -= 0.07 * weight
        for upper, lower, crease in zip(UPPER, LOWER, CREASE, strict=True):
            gap = self.points[lower, :2] - self.points[upper, :2]
            points[upper, :2] += show.shut * 0.97 * gap
            points[crease, :2] += show.shut * 0.45 * gap
        return points


def paint(picture, source, target, depth, triangles):
    """The picture with each triangle of `source` carried to `target`, the farthest first. Points are (N, 2) pixels."""
    height, width = picture.shape[:2]
    order = np.argsort(-depth[triangles].mean(axis=1))
    corners = target[triangles][order]
    labels = np.full((height, width), -1, np.int32)
    fixed = np.rint(corners * 16).astype(np.int32)
    for number, corner in enumerate(fixed):
        cv2.fillConvexPoly(labels, corner, number, lineType=cv2.LINE_8, shift=4)
    homogeneous = np.concatenate([corners, np.ones((*corners.shape[:2], 1))], axis=2)
    homogeneous += np.eye(3) * 1e-9
    maps = np.linalg.solve(homogeneous + 1e-6 * np.eye(3), source[triangles][order])
    inside = labels >= 0
    rows, columns = np.nonzero(inside)
    chosen = maps[labels[inside]]
    places = chosen[:, 0] * columns[:, None] + chosen[:, 1] * rows[:, None] + chosen[:, 2]
    where = np.full((height, width, 2), -1, np.float32)
    where[inside] = places
    painted = cv2.remap(picture, where[..., 0], where[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    painted[~inside] = 110
    return painted


class Sheet:
    """A print or a screen with the photo, before a grey wall."""

    def __init__(self, pixels):
        self.pixels = pixels
        self.height, self.width = pixels.shape[:2]
        across, down = np.meshgrid(np.linspace(0, self.width, 17), np.linspace(0, self.height, 21))
        self.places = np.column_stack([across.ravel(), down.ravel()])
        self.triangles = Delaunay(self.places).simplices

    def render(self, show):
        centre = np.array([self.width, self.height]) / 2
        flat = (self.places - centre) / self.height
        solid = np.column_stack([flat, np.zeros(len(flat))])
        if abs(show.bend) > 1e-3:  # rolled about an upright axis
            radius = 1 / show.bend
            solid = np.column_stack(
                [radius * np.sin(flat[:, 0] / radius), flat[:, 1], radius * (1 - np.cos(flat[:, 0] / radius))]
            )
        turn = Rotation.from_euler("zxy", [-show.roll, -show.pitch, -show.yaw], degrees=True).as_matrix()
        solid = solid @ turn.T
        far = 1.6 / show.zoom
        seen = centre + 1.6 * self.height * solid[:, :2] / (far + solid[:, 2:]) * 0.95
        seen += np.array([show.x * self.width, show.y * self.height])
        picture = self.pixels
        if show.shut > 0.5:  # a finger before the eyes, or a picture with them painted shut
            picture = picture.copy()
            picture[self.eyes[0] : self.eyes[1], self.eyes[2] : self.eyes[3]] = self.cover
        return paint(picture, self.places, seen, solid[:, 2], self.triangles)

    def cover_eyes(self, face):
        """Where a finger goes for a blink: the eyes' band, in the colour of the forehead."""
        lids = face.mesh[[70, 300, 111, 340], :2]
        low, high = lids.min(axis=0).astype(int), lids.max(axis=0).astype(int)
        self.eyes = (low[1], high[1], low[0], high[0])
        x, y = face.mesh[151, :2].astype(int)
        self.cover = self.pixels[y - 3 : y + 3, x - 3 : x + 3].reshape(-1, 3).mean(axis=0).astype(np.uint8)
        return self


@dataclass
class Actor:
    """Does what the advice asks for, `slow` seconds after it heard, at a person's speed; breathes and trembles a little."""

    thing: object
    chance: np.random.Generator
    shows: dict = field(default_factory=dict)
    slow: float = 0.4
    rate: float = 15.0
    now: Show = field(default_factory=Show)
    heard: str = ""
    heard_s: float = 0.0
    blinks: bool = True

    def frame(self, code, time_s):
        word = code.removeprefix("presence-").removesuffix("-hint")
        if word != self.heard:
            self.heard, self.heard_s = word, time_s
        waited = time_s - self.heard_s - self.slow
        target = self.shows.get(word, self.shows.get("rest", Show())) if waited > 0 else self.now
        self.now = self.now.toward(target, min(1.0, 4.0 / self.rate))
        shut = (
            float(np.exp(-((((waited % 2.0) - 0.4) / 0.13) ** 2)))
            if word == "blink" and waited > 0 and self.blinks
            else 0.0
        )
        tremble = self.chance.normal(0, 1, 5)
        shown = replace(
            self.now,
            yaw=self.now.yaw + 0.3 * tremble[0],
            pitch=self.now.pitch + 0.3 * tremble[1],
            x=self.now.x + 0.0006 * tremble[2],
            y=self.now.y + 0.0006 * tremble[3],
            shut=shut,
        )
        picture = self.thing.render(shown).astype(np.int16)
        noise = self.chance.normal(0, 2.0, picture.shape)
        return np.clip(picture + noise, 0, 255).astype(np.uint8)


WILLING = {
    "rest": Show(),
    "turn-left": Show(yaw=28),
    "turn-right": Show(yaw=-28),
    "look-up": Show(pitch=18),
    "smile": Show(smile=1.0),
}


def tricks(seed):
    """What one attacker tries for each task: random tilts, bends, zooms and shifts."""
    chance = np.random.default_rng(1000 + seed)
    yaw, pitch, bend = chance.uniform(15, 60), chance.uniform(10, 45), chance.uniform(-1.2, 1.2)
    rest = Show(zoom=chance.uniform(0.85, 1.15))
    return {
        "rest": rest,
        "turn-left": replace(rest, yaw=yaw, bend=bend, x=chance.uniform(-0.08, 0.08)),
        "turn-right": replace(rest, yaw=-yaw, bend=bend, x=chance.uniform(-0.08, 0.08)),
        "look-up": replace(rest, pitch=pitch, bend=bend, roll=chance.uniform(-8, 8)),
        "smile": replace(rest, pitch=chance.uniform(-30, 30), bend=bend, zoom=rest.zoom * chance.uniform(0.8, 1.2)),
        "blink": replace(rest, y=chance.uniform(-0.03, 0.03)),
    }
