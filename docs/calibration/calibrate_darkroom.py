"""Measure the whole darkroom on people who do not exist: every look on every person, and skin against the studio's truth.

    python docs/calibration/calibrate_darkroom.py PEOPLE [--looks NAME ...] [--photos N]

PEOPLE holds one folder per person: NN.jpg snapshots, and studio/NN.jpg of the same pose in studio light. Prints Markdown tables.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import msgspec
import numpy as np

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.darkroom.develop import Development
from likeness.darkroom.faithful import Faithful, faithful
from likeness.darkroom.negative import cut_out
from likeness.looks.load import load_looks
from likeness.looks.look import Look, Perspective
from likeness.vision.faces import find_faces
from likeness.vision.models import Picture, VisionModels
from likeness.vision.tone import SkinTone, skin_tone


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("people", type=Path)
    parser.add_argument("--looks", nargs="*", default=[])
    parser.add_argument("--photos", type=int, default=3, help="snapshots of each person, evenly taken")
    arguments = parser.parse_args()
    models, looks = VisionModels(resources() / "vision"), load_looks(resources() / "looks")
    wanted = [looks[name] for name in arguments.looks or looks if looks[name].document is None]
    folders = sorted(path for path in arguments.people.iterdir() if (path / "studio").is_dir())
    results = {folder.name: list(measure(models, folder, wanted, arguments.photos)) for folder in folders}
    print(fidelity_table(results))
    print(looks_table(results))
    print(tone_table(models, folders, looks["studio-grey"]))


def read(path: Path) -> Picture:
    return np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])


def development_of(models: VisionModels, path: Path) -> Development:
    picture = read(path)
    return Development(cut_out(models, picture, find_faces(models, picture)[0]))


def measure(models: VisionModels, folder: Path, looks: Sequence[Look], count: int) -> Iterator[Faithful]:
    """Perspective off, as the limits are meant; some photos of this person in every look."""
    files = sorted(folder.glob("[0-9][0-9].jpg"))
    for path in files[:: max(1, len(files) // count)][:count]:
        development = development_of(models, path)
        for look in looks:
            flat = msgspec.structs.replace(look, perspective=Perspective(strength=0))
            yield faithful(models, development, flat, compare=True)


def fidelity_table(results: dict[str, list[Faithful]]) -> str:
    lines = [
        "| person | portraits | identity median, max | landmarks, % | flow, px | texture, least | skin alone, EV | tone, dE | weakened | hidden |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [_fidelity_row(name, made) for name, made in results.items()]
    lines.append(_fidelity_row("all", [item for made in results.values() for item in made]))
    return "\n".join(lines) + "\n"


def looks_table(results: dict[str, list[Faithful]]) -> str:
    every = [item for made in results.values() for item in made]
    names = list(dict.fromkeys(item.developed.look.name for item in every))
    rows = [_fidelity_row(name, [item for item in every if item.developed.look.name == name]) for name in names]
    head = fidelity_table({}).splitlines()[:2]
    return "\n".join([head[0].replace("person", "look"), head[1], *rows]) + "\n"


def _fidelity_row(name: str, made: Sequence[Faithful]) -> str:
    def all_of(field: str) -> list[float]:
        values = [getattr(item.fidelity, field) for item in made]
        return [value for value in values if value is not None] or [float("nan")]

    tones = [
        item.fidelity.tone.difference
        for item in made
        if item.fidelity.tone is not None and not item.fidelity.monochrome
    ]
    identity, alone = all_of("identity"), [abs(value) for value in all_of("skin_alone")]
    cells = [
        name,
        str(len(made)),
        f"{np.median(identity):.3f}, {max(identity):.3f}",
        f"{100 * np.median(all_of('landmarks')):.2f}, {100 * max(all_of('landmarks')):.2f}",
        f"{np.median(all_of('flow')):.3f}, {max(all_of('flow')):.3f}",
        f"{np.median(all_of('texture')):.2f}, {min(all_of('texture')):.2f}",
        f"{np.median(alone):.2f}, {max(alone):.2f}",
        f"{np.median(tones or [0]):.1f}, {max(tones or [0]):.1f}",
        str(sum(bool(item.weakened) for item in made)),
        str(sum(bool(item.hidden) for item in made)),
    ]
    return "| " + " | ".join(cells) + " |"


def tone_table(models: VisionModels, folders: Sequence[Path], look: Look) -> str:
    """Skin of each snapshot that has a studio twin: before and after, against the twin's."""
    lines = [
        "| person | photo | L* photo, portrait, studio | dE76 to studio before, after | overshoot, L* |",
        "|---|---|---|---|---|",
    ]
    sources, changes = [], []
    for folder in folders:
        for twin in sorted((folder / "studio").glob("[0-9][0-9].jpg")):
            path = folder / twin.name
            if not path.exists():
                continue
            before, truth = tone_of(models, read(path)), tone_of(models, read(twin))
            after = tone_of(
                models, faithful(models, development_of(models, path), look, compare=True).developed.picture
            )
            if before is None or after is None or truth is None:
                continue
            sources.append(truth.lightness)
            changes.append(after.lightness - before.lightness)
            lines.append(_tone_row(folder.name, twin.stem, before, after, truth))
    slope = np.polyfit(sources, changes, 1)[0]
    return "\n".join(lines) + f"\n\nSlope of the change in L* against the person's own L*: {slope:+.3f}\n"


def _tone_row(person: str, photo: str, before: SkinTone, after: SkinTone, truth: SkinTone) -> str:
    def apart(tone: SkinTone) -> float:
        return float(np.hypot(np.hypot(tone.lightness - truth.lightness, tone.a - truth.a), tone.b - truth.b))

    toward = np.sign(truth.lightness - before.lightness)
    over = (
        max(0.0, float(toward * (after.lightness - truth.lightness)))
        if toward
        else abs(after.lightness - truth.lightness)
    )
    levels = f"{before.lightness:.1f}, {after.lightness:.1f}, {truth.lightness:.1f}"
    return f"| {person} | {photo} | {levels} | {apart(before):.1f}, {apart(after):.1f} | {over:.1f} |"


def tone_of(models: VisionModels, picture: Picture) -> SkinTone | None:
    faces = find_faces(models, picture)
    try:
        return skin_tone(picture, faces[0]) if faces else None
    except Failed:
        return None


if __name__ == "__main__":
    main()
