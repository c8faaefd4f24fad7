"""Measure what the presence check goes by: depth of real turns, of pictures held askew, and identity against the mean of several photos.

python docs/calibration/calibrate_presence.py MODELS PEOPLE [TESTS_CAPTURE REAL FLAT]

PEOPLE holds PERSON/NN.jpg + .json (renders with exact truth). With the folder tests/capture and two numbers it also plays so many SYNTHETIC
sequences of willing people and of pictures held to the camera. The figures are in presence.md.
"""

import json
import random
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.capture import presence
from likeness.capture.frames import Frame
from likeness.capture.intake import read_photo
from likeness.capture.live import LiveMeter
from likeness.capture.presence import Phase
from likeness.capture.presence_geometry import Change, change, rest_of
from likeness.vision.faces import Face, find_faces
from likeness.vision.identity import distance, embed
from likeness.vision.models import Picture, VisionModels

NAMES = ("ada", "kofi", "noor", "ravi", "teo", "zola")
RATE, GIVE_UP_S, LIMIT_S = 12.0, 4.0, 60.0

Seen = tuple[Picture, Face, dict[str, Any], NDArray[np.float32]]


def photos(models: VisionModels, folder: Path) -> list[Seen]:
    found = []
    for path in sorted(folder.glob("[0-9][0-9].jpg")):
        pixels = read_photo(path).pixels
        face = find_faces(models, pixels)[0]
        found.append((pixels, face, json.loads(path.with_suffix(".json").read_text()), embed(models, pixels, face)))
    return found


def frontal(people: list[Seen]) -> Seen:
    """The calm photo that looks most straight."""
    calm = [seen for seen in people if seen[2]["expression"] in {"neutral", "slight"}]
    return min(calm, key=lambda seen: abs(seen[2]["head_yaw_deg"]) + abs(seen[2]["head_pitch_deg"]))


def real_turns(name: str, people: list[Seen]) -> list[Change]:
    """Every other photo of the person as a turn away from the frontal one."""
    base = frontal(people)
    rest = rest_of([base[1]])
    changes = [change(rest, seen[1]) for seen in people if seen is not base]
    turned = [found for found in changes if abs(found.turn) >= 18]
    depth = [abs(found.depth_across) for found in turned]
    squash = [found.squash for found in turned]
    print(
        f"{name}: {len(turned)} turns, depth {min(depth):.2f}..{max(depth):.2f}, squash {min(squash):.2f}..{max(squash):.2f}"
    )
    return turned


def askew(pixels: Picture, chance: np.random.Generator) -> Picture:
    """A homography of the whole picture: tilted up to 55 degrees either way, at a random distance."""
    height, width = pixels.shape[:2]
    yaw, pitch, roll = np.radians(chance.uniform([-55, -40, -15], [55, 40, 15]))
    turn = cv2.Rodrigues(np.array([0.0, yaw, 0.0]))[0] @ cv2.Rodrigues(np.array([pitch, 0.0, roll]))[0]
    corners = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]) * [width / height, 1]
    solid = np.column_stack([corners, np.zeros(4)]) @ turn.T
    far = 1.6 / chance.uniform(0.8, 1.2)
    seen = solid[:, :2] / (solid[:, 2:] + far) * 1.6 * height + [width / 2, height / 2]
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    return cv2.warpPerspective(pixels, cv2.getPerspectiveTransform(source, np.float32(seen)), (width, height))


def flat_turns(models: VisionModels, people: list[Seen], count: int, chance: np.random.Generator) -> list[Change]:
    base = frontal(people)
    rest, found = rest_of([base[1]]), []
    for _ in range(count):
        faces = find_faces(models, askew(base[0], chance))
        found += [change(rest, faces[0])] if faces else []
    return found


def identity(people: dict[str, list[Seen]], chance: np.random.Generator) -> None:
    """One photo against the mean of several."""
    for count in (1, 2, 4, 8):
        same, other = [], []
        for name, own in people.items():
            for _ in range(400):
                order = chance.permutation(len(own))
                mean = np.mean([own[i][3] for i in order[:count]], axis=0)
                same.append(distance(own[order[count]][3], mean))
                strangers = people[str(chance.choice([key for key in people if key != name]))]
                other.append(distance(strangers[chance.integers(len(strangers))][3], mean))
        missed, taken = np.mean(np.array(same) > presence.MATCH_SHOWN), np.mean(np.array(other) <= presence.MATCH_SHOWN)
        print(
            f"mean of {count}: same",
            np.percentile(same, [50, 95, 99]).round(3),
            "other",
            np.percentile(other, [1, 5, 50]).round(3),
        )
        print(f"  at {presence.MATCH_SHOWN}: {missed:.3f} of the same missed, {taken:.4f} of others taken")


def play(models: VisionModels, actor: Any, seed: int, known: NDArray[np.float32], *, give_up: bool) -> Phase:  # noqa: ANN401
    """One whole check against an actor of tests/capture/presence_sequences.py."""
    state = presence.begin(random.Random(seed))  # noqa: S311 (the same tasks each time)
    meter, code, compared_s = LiveMeter(models), "presence-rest", -1.0
    for number in range(int(LIMIT_S * RATE)):
        time_s = number / RATE
        pixels = actor.frame(code, time_s)
        seen, match = meter.measure(Frame(pixels, time_s, number)), None
        if seen.face is not None and time_s - compared_s >= 0.5:
            match, compared_s = distance(embed(models, pixels, seen.face), known), time_s
        state, advice = presence.step(state, seen, match)
        code = advice.code
        tired = give_up and state.phase is Phase.TASK and state.since is not None and time_s - state.since > GIVE_UP_S
        if state.ended or tired:
            break
    return state.phase


def sequences(models: VisionModels, people: dict[str, list[Seen]], folder: Path, real: int, flat: int) -> None:
    sys.path.insert(0, str(folder))
    from presence_sequences import WILLING, Actor, Head, Sheet, tricks  # noqa: PLC0415

    for kind, count in (("real", real), ("flat", flat)):
        passed: dict[str, list[bool]] = {name: [] for name in NAMES}
        for seed in range(count):
            name = NAMES[seed % len(NAMES)]
            pixels = read_photo(folder.parent / "data" / "presence" / f"{name}.jpg").pixels
            face, chance = find_faces(models, pixels)[0], np.random.default_rng(seed)
            thing = Head(pixels, face) if kind == "real" else Sheet(pixels).cover_eyes(face)
            actor = Actor(thing, chance, WILLING if kind == "real" else tricks(seed), rate=RATE)
            known = np.mean([seen[3] for seen in people[name]], axis=0)
            passed[name].append(play(models, actor, seed, known, give_up=kind == "flat") is Phase.SHOWN)
        print(f"{kind}, SYNTHETIC:", {name: f"{sum(done)} of {len(done)}" for name, done in passed.items()})


def main() -> None:
    models, folder = VisionModels(Path(sys.argv[1])), Path(sys.argv[2])
    people = {name: photos(models, folder / name) for name in NAMES}
    chance = np.random.default_rng(1)
    for name, own in people.items():
        real_turns(name, own)
    flat = [found for own in people.values() for found in flat_turns(models, own, 30, chance)]
    turn, depth = (np.abs([getattr(found, word) for found in flat]) for word in ("turn", "depth_across"))
    print(
        f"flat: {len(flat)} pictures, turn read",
        np.percentile(turn, [50, 95, 100]).round(1),
        "depth",
        np.percentile(depth, [50, 95, 100]).round(3),
    )
    identity(people, chance)
    if len(sys.argv) > 3:
        sequences(models, people, Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))


if __name__ == "__main__":
    main()
