"""The photo policy tried on a folder of pictures whose truth is known: who is refused wrongly, and whether that follows skin tone.

For people who do not exist only: a tone group is never given to a real person.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np

from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.capture.assess import assess
from likeness.capture.intake import read_photo
from likeness.capture.policy import Policy, judge
from likeness.capture.truth import TONES, Row, Share, Trial, by, tone_of
from likeness.vision.colour import srgb_to_linear
from likeness.vision.faces import find_faces
from likeness.vision.models import Picture, VisionModels
from likeness.vision.tone import skin_tone

PUBLIC = 0o644
PICTURES = {".jpg", ".jpeg", ".png", ".webp"}
STUDIO = "studio"

EXPOSURES = (-1.0, 1.0)
"""Stops by which every good picture is tried darker and brighter as well."""

EVEN_HIGHLIGHT = 0.8
"""And with the picture's brightest hundredth at this linear value, so that all have the same exposure."""

Say = Callable[[str], None]


class PersonTone(msgspec.Struct, frozen=True):
    """ITA in degrees, median over the person's studio pictures where there are some, else over the good ones; None without visible skin."""

    person: str
    ita: float | None
    group: str


class PhotoAudit(msgspec.Struct, frozen=True, kw_only=True):
    """Lines by defect, person and tone group, and for other exposures of the good pictures; `trials` picture by picture."""

    version: int = 1
    made: str
    tones: tuple[PersonTone, ...]
    defects: tuple[Row, ...]
    people: tuple[Row, ...]
    groups: tuple[Row, ...]
    exposures: Mapping[str, tuple[Row, ...]]
    trials: tuple[Trial, ...]


def audit_photos(
    models: VisionModels,
    policy: Policy,
    folder: Path,
    clock: Clock,
    *,
    exposures: bool = False,
    say: Say = lambda _line: None,
) -> PhotoAudit:
    """Every picture under `folder` with a truth file NAME.json beside it, whose `defect` says what is wrong; a person is a folder of the first level,
    or the `identity` in the file.

    Raises Failed("audit-no-truth") where no picture has a truth.
    """
    trials, varied, itas = [], [], {}
    for person, pictures in _people(folder).items():
        say(f"{person}: {len(pictures)} pictures")
        itas[person] = _ita(models, folder / person, [path for path, truth in pictures if "defect" not in truth])
        for path, truth in pictures:
            pixels = read_photo(path).pixels
            name, defect = str(path.relative_to(folder)), truth.get("defect")
            trials.append(_trial(models, policy, pixels, (person, name, None if defect is None else str(defect))))
            if exposures and defect is None:
                varied += [
                    (label, _trial(models, policy, other, (person, name, None))) for label, other in _exposed(pixels)
                ]
    if not trials:
        raise Failed("audit-no-truth", folder=folder)
    tones = tuple(PersonTone(person, ita, "unknown" if ita is None else tone_of(ita)) for person, ita in itas.items())
    return _report(trials, varied, tones, clock)


def write_photo_audit(out: Path, report: PhotoAudit) -> None:
    """`photos.json` and `photos.md` into `out`. Raises Failed: folder-not-writable, disk-full."""
    make_private_folder(out)
    write_atomic(out / "photos.json", msgspec.json.format(msgspec.json.encode(report)), mode=PUBLIC)
    write_atomic(out / "photos.md", ("\n".join(page(report)) + "\n").encode(), mode=PUBLIC)


def _people(folder: Path) -> dict[str, list[tuple[Path, dict[str, object]]]]:
    found: dict[str, list[tuple[Path, dict[str, object]]]] = {}
    for path in sorted(folder.rglob("*.json")):
        picture = next((path.with_suffix(end) for end in sorted(PICTURES) if path.with_suffix(end).exists()), None)
        truth = _truth(path)
        if picture is None or truth is None or ("head_yaw_deg" not in truth and "defect" not in truth):
            continue
        nested = path.parent != folder
        person = path.relative_to(folder).parts[0] if nested else str(truth.get("identity", path.stem))
        found.setdefault(person, []).append((picture, truth))
    return found


def _truth(path: Path) -> dict[str, object] | None:
    try:
        untrusted = json.loads(read_bounded(path, MAX_TEXT_BYTES))
    except (ValueError, Failed):
        return None
    return untrusted if isinstance(untrusted, dict) else None


def _trial(models: VisionModels, policy: Policy, pixels: Picture, which: tuple[str, str, str | None]) -> Trial:
    verdict = judge(assess(models, pixels), policy)
    return Trial(*which, verdict.decision, verdict.reason)


def _ita(models: VisionModels, person: Path, good: Sequence[Path]) -> float | None:
    studio = sorted(path for path in (person / STUDIO).glob("*") if path.suffix in {".jpg", ".jpeg"})
    angles = []
    for path in studio or good:
        pixels = read_photo(path).pixels
        faces = find_faces(models, pixels)
        try:
            angles += [skin_tone(pixels, faces[0]).ita] if faces else []
        except Failed:  # no skin to be seen in this one
            continue
    return float(np.median(angles)) if angles else None


def _exposed(pixels: Picture) -> Iterator[tuple[str, Picture]]:
    """The picture as if the shutter had been open for shorter or longer; what is clipped stays clipped."""
    light = srgb_to_linear(pixels)
    for stops in EXPOSURES:
        yield f"{stops:+.0f} stop", _encoded(light * 2**stops)
    highest = float(np.percentile(light.max(axis=2), 99))
    yield "same highlights", _encoded(light * EVEN_HIGHLIGHT / max(highest, 1e-3))


def _encoded(light: np.ndarray) -> Picture:
    light = np.clip(light, 0, 1)
    encoded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(encoded * 255), np.uint8)


def _report(
    trials: Sequence[Trial], varied: Sequence[tuple[str, Trial]], tones: tuple[PersonTone, ...], clock: Clock
) -> PhotoAudit:
    group_of = {tone.person: tone.group for tone in tones}
    names = [*(name for name, _, _ in TONES), "unknown"]

    def groups(some: Sequence[Trial]) -> dict[str, list[Trial]]:
        return {name: [trial for trial in some if group_of[trial.person] == name] for name in names}

    defects = sorted({trial.defect for trial in trials if trial.defect is not None})
    by_defect = {name: [trial for trial in trials if trial.defect == name] for name in defects}
    by_person = {tone.person: [trial for trial in trials if trial.person == tone.person] for tone in tones}
    labels = dict.fromkeys(label for label, _ in varied)
    shifted = {label: [trial for other, trial in varied if other == label] for label in labels}
    return PhotoAudit(
        made=to_iso(clock()),
        tones=tones,
        defects=by([trial for trial in trials if trial.defect], by_defect, all_reasons=True),
        people=by(trials, by_person),
        groups=by(trials, groups(trials)),
        exposures={label: by(some, groups(some)) for label, some in shifted.items()},
        trials=tuple(trials),
    )


def page(report: PhotoAudit) -> list[str]:
    """The tables as Markdown, with what they cannot show."""
    tones = {tone.person: tone for tone in report.tones}
    lines = ["# How photos are judged", "", *_table("defect", report.defects), ""]
    lines += [*_table("person", report.people, {name: _tone(tone) for name, tone in tones.items()}), ""]
    lines += [*_table("tone group", report.groups), ""]
    for label, rows in report.exposures.items():
        lines += [f"Good pictures, exposure {label}:", "", *_table("tone group", rows), ""]
    return [*lines, *cannot_show(report)]


def cannot_show(report: PhotoAudit) -> list[str]:
    """What so few people do not tell."""
    people = len(report.tones)
    smallest = min((row.people for row in report.groups[:-1]), default=0)
    widest = max((row.refused.high for row in report.groups[:-1]), default=1.0)
    return [
        (
            f"{people} people, none of whom exists; the smallest tone group has {smallest}. Pictures of one person are alike, so the intervals,"
            " which count pictures, are narrower than what is known of new people."
        ),
        (
            f"With so few, a rate of wrong refusals of up to {widest:.0%} in some group cannot be ruled out, and equal counts prove no equality."
            " Rendered pictures are cleaner than real ones: glasses, scarves, disabilities and cameras that are not in the folder were not tried."
        ),
    ]


def _tone(tone: PersonTone) -> str:
    return "no skin seen" if tone.ita is None else f"ITA {tone.ita:.0f}, {tone.group}"


def _table(what: str, rows: Sequence[Row], notes: Mapping[str, str] | None = None) -> list[str]:
    head = f"| {what} | people | good refused | good only usable | bad with the right reason | other reason | taken | reasons |"
    return [head, "|---|---|---|---|---|---|---|---|", *(_line(row, (notes or {}).get(row.name)) for row in rows)]


def _line(row: Row, note: str | None) -> str:
    name = row.name if note is None else f"{row.name} ({note})"
    reasons = ", ".join(f"{reason} {count}" for reason, count in row.reasons.items())
    counts = f"{_share(row.refused)} | {row.usable} | {_share(row.right)} | {row.other_reason} | {row.taken}"
    return f"| {name} | {row.people} | {counts} | {reasons} |"


def _share(value: Share) -> str:
    return "-" if value.of == 0 else f"{value.hits}/{value.of} ({value.low:.0%} to {value.high:.0%})"
