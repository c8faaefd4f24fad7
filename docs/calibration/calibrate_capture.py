"""Try the photo policy on rendered people, and print how far the nearest good and bad photo lie from each threshold.

python docs/calibration/calibrate_capture.py RESOURCES PEOPLE HELD_OUT [PICTURES]

PEOPLE holds PERSON/NN.jpg and PERSON/bad/DEFECT.jpg, each with .json; HELD_OUT holds ID_N.jpg, .webp (RGBA) and .json with `identity`, of other
people: good photos and seven of the defects are made from PICTURES of them (default 200). The figures are in capture.md.
"""

import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from capture_defects import Backdrops, photos_of, read_cutout

from likeness.capture.assess import assess
from likeness.capture.intake import read_photo
from likeness.capture.policy import Policy, judge, load_policy
from likeness.capture.truth import RIGHT_REASONS, share, tone_of
from likeness.vision.models import Picture, VisionModels
from likeness.vision.tone import skin_tone

LARGEST_YAW = 45
"""Degrees: what is turned farther is no good photo and no profile."""

Row = dict[str, object]

OURS = {**RIGHT_REASONS, "out_of_focus": frozenset({"blurred"}), "bystander": frozenset({"bystander"})}

# Measure or sign, which side is bad, the defect that it is for.
THRESHOLDS = (
    ("Sharpness", -1, "motion_blur"),
    ("EyesOpen", -1, "eyes_closed"),
    ("InterEyeDistance", -1, "too_far"),
    ("FaceHighlights", -1, "too_dark"),
    ("PictureHighlights", -1, "too_dark"),
    ("OverExposurePrevention", 1, "overexposed"),
    ("ChannelsClipped", 1, "overexposed"),
    ("HeadPoseYaw", 1, "profile"),
    ("SingleFacePresent", 1, "two_people"),
)


def measured(models: VisionModels, policy: Policy, pixels: Picture, who: str, defect: str | None) -> Row:
    """Verdict, natives and signs of one picture; the skin's ITA where the picture is good."""
    found = assess(models, pixels)
    verdict = judge(found, policy)
    natives = {**found.signs, **{name: measure.native for name, measure in found.measures.items()}}
    ita = skin_tone(pixels, found.faces[0]).ita if found.faces and defect is None else None
    return {"who": who, "defect": defect, "decision": verdict.decision, "reason": verdict.reason, "ita": ita, **natives}


def the_six(models: VisionModels, policy: Policy, folder: Path) -> Iterator[Row]:
    for path in sorted([*folder.glob("*/[0-9][0-9].jpg"), *folder.glob("*/bad/*.jpg")]):
        who = path.relative_to(folder).parts[0]
        defect = json.loads(path.with_suffix(".json").read_text()).get("defect")
        yield measured(models, policy, read_photo(path).pixels, who, defect)


def held_out(models: VisionModels, policy: Policy, folder: Path, backdrops: Backdrops, count: int) -> Iterator[Row]:
    paths = sorted(folder.glob("*.webp"))
    truths = {path: json.loads(path.with_suffix(".json").read_text()) for path in paths}
    paths = [path for path in paths if abs(truths[path]["head_yaw_deg"]) <= LARGEST_YAW]
    for path in paths[:: max(1, len(paths) // count)]:
        chance = np.random.default_rng(zlib.crc32(path.name.encode()))
        second = paths[chance.integers(len(paths))]
        person, other = (read_cutout(one, truths[one]["face_box_xyxy"]) for one in (path, second))
        for defect, pixels in photos_of(person, other, backdrops, chance):
            yield measured(models, policy, pixels, str(truths[path]["identity"]), defect)


def verdicts(title: str, rows: Sequence[Row]) -> None:
    print(f"== {title}: {len({row['who'] for row in rows})} people")
    for defect in dict.fromkeys(row["defect"] for row in rows):
        some = [row for row in rows if row["defect"] == defect]
        counts = Counter(f"{row['decision']} {row['reason']}" for row in some).most_common()
        good = sum(_right(row) for row in some)
        found = share(good, len(some))
        print(f"{defect or 'good':13s}{good:4d}/{len(some):<4d}({found.low:.1%} to {found.high:.1%})", counts)
    bad = [row for row in rows if row["defect"] in RIGHT_REASONS]
    if bad:
        found = share(sum(map(_right, bad)), len(bad))
        print(f"the nine defects: {found.hits}/{found.of} ({found.low:.1%} to {found.high:.1%})")


def _right(row: Row) -> bool:
    if row["defect"] is None:
        return row["decision"] != "refuse"
    wanted = "usable" if row["defect"] == "bystander" else "refuse"
    return row["decision"] == wanted and row["reason"] in OURS[str(row["defect"])]


def tones(rows: Sequence[Row]) -> None:
    """Good photos refused by tone: of the picture itself, for these people have no studio picture."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if row["defect"] is None and row["ita"] is not None:
            groups.setdefault(tone_of(float(str(row["ita"]))), []).append(row)
    for name, some in groups.items():
        found = share(sum(row["decision"] == "refuse" for row in some), len(some))
        usable = sum(row["decision"] == "usable" for row in some)
        print(f"{name:13s} refused {found.hits}/{found.of} ({found.low:.1%} to {found.high:.1%}), only usable {usable}")


def margins(rows: Sequence[Row]) -> None:
    for name, sign, defect in THRESHOLDS:
        good = _values(rows, name, None)
        bad = _values(rows, name, defect)
        if not len(bad) or not len(good):
            continue
        edge, far = (1, 99) if sign < 0 else (99, 1)
        print(
            f"{name:24s} good {good.min():.3f} .. {good.max():.3f} (1 in 100 beyond {np.percentile(good, edge):.3f}),"
            f" {defect} {bad.min():.3f} .. {bad.max():.3f} (1 in 100 {np.percentile(bad, far):.3f})"
        )


def _values(rows: Sequence[Row], name: str, defect: str | None) -> np.ndarray:
    return np.array([abs(float(str(row[name]))) for row in rows if row["defect"] == defect and name in row])


def leave_one_out(rows: Sequence[Row]) -> None:
    """Each threshold set anew in the middle (of the logarithms) between the nearest good and bad photos of five people, and tried on the sixth."""
    people = sorted({str(row["who"]) for row in rows})
    for name, sign, defect in THRESHOLDS:
        wrong = []
        for person in people:
            others = [row for row in rows if row["who"] != person]
            limit = _middle(_values(others, name, None), _values(others, name, defect), sign)
            own = [row for row in rows if row["who"] == person]
            lost = int((sign * (_values(own, name, None) - limit) > 0).sum())
            missed = int((sign * (_values(own, name, defect) - limit) <= 0).sum())
            wrong.append((person, round(limit, 3), lost, missed))
        print(f"{name:24s} (person left out, threshold, good refused, bad missed)", wrong)


def _middle(good: np.ndarray, bad: np.ndarray, sign: int) -> float:
    near_good, near_bad = (good.min(), bad.max()) if sign < 0 else (good.max(), bad.min())
    return float(np.sqrt(max(near_good, 1e-3) * max(near_bad, 1e-3)))


def main() -> None:
    resources, people, folder = map(Path, sys.argv[1:4])
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 200
    models, policy = VisionModels(resources / "vision"), load_policy(resources / "capture" / "policy.toml")
    six = list(the_six(models, policy, people))
    others = list(held_out(models, policy, folder, Backdrops(sorted(people.glob("*/bad/no_person.jpg"))), count))
    for title, rows in (("the six", six), ("held out", others)):
        verdicts(title, rows)
        tones(rows)
        margins(rows)
    print("== thresholds set on five, tried on the sixth")
    leave_one_out(six)


if __name__ == "__main__":
    main()
