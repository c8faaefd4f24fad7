"""Whether the darkroom treats light and dark skin alike: every look on every person who comes with the program, measured.

The slope of the change in L* against the source's L* over people says whether one group is made lighter than another. There are few
people and all are rendered, so every slope comes with its interval, and the report says how many stand behind it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from likeness import __version__
from likeness.base.clock import Clock, to_iso
from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, write_atomic
from likeness.capture.assess import assess
from likeness.capture.intake import read_photo
from likeness.darkroom.choose import portrait_score
from likeness.darkroom.develop import Development
from likeness.darkroom.faithful import faithful
from likeness.darkroom.negative import cut_out
from likeness.delivery.tone_figures import (
    PersonFigures,
    SlopeFigures,
    ToneFigures,
    ToneReport,
    ToneRow,
    Verdict,
    encode_tone_report,
)
from likeness.delivery.tone_page import tone_page
from likeness.looks.look import Look, Output
from likeness.vision.faces import Face
from likeness.vision.models import Picture, VisionModels

LIMIT = 0.05
"""Most L* of change per L* of the source that a look may show."""

PHOTOS_EACH = 2
SIZE = Output(width=512, height=640)
"""Medians of skin do not change with the size, and this is four times as fast."""

PUBLIC = 0o644
CONFIDENCE = 0.95
FIGURES = ("lightness", "a", "b", "ita")

Say = Callable[[str], None]


def write_tone_report(
    out: Path, models: VisionModels, looks: Mapping[str, Look], people: Path, clock: Clock, say: Say
) -> ToneReport:
    """Measure, then write `tone.json` and `tone.html` into `out`. Raises Failed: people-missing, folder-not-writable, disk-full."""
    make_private_folder(out)
    report = measure_tone(models, looks, people, clock, say)
    write_atomic(out / "tone.json", encode_tone_report(report), mode=PUBLIC)
    write_atomic(out / "tone.html", tone_page(report).encode(), mode=PUBLIC)
    return report


def measure_tone(
    models: VisionModels, looks: Mapping[str, Look], people: Path, clock: Clock, say: Say = lambda _line: None
) -> ToneReport:
    """`people` holds PERSON/*.jpg. Looks for documents change nothing and are left out. Raises Failed("people-missing")."""
    shown = [look for look in looks.values() if look.document is None]
    rows: list[ToneRow] = []
    missed: list[str] = []
    folders = [folder for folder in sorted(people.glob("*")) if folder.is_dir()]
    for folder in folders:
        say(f"{folder.name}: {len(shown)} looks")
        for name, picture, face in _best_photos(models, folder):
            found = list(_rows(models, picture, face, (folder.name, name), shown))
            rows.extend(found)
            if len(found) < len(shown):
                missed.append(f"{folder.name}/{name}")
    if len({row.person for row in rows}) < 3:
        raise Failed("people-missing", folder=people)
    return _report(rows, shown, missed, clock)


def _best_photos(models: VisionModels, folder: Path) -> Iterator[tuple[str, Picture, Face]]:
    """Those that would be chosen for a portrait, of the ones that show exactly one face."""
    found = []
    for path in sorted(folder.glob("[0-9]*.jpg")):
        picture = read_photo(path).pixels
        seen = assess(models, picture)
        if len(seen.faces) == 1:
            qualities = {name: measure.quality for name, measure in seen.measures.items()}
            found.append((-portrait_score(qualities, seen.faces[0]), path.name, picture, seen.faces[0]))
    for _, name, picture, face in sorted(found, key=lambda each: each[:2])[:PHOTOS_EACH]:
        yield name, picture, face


def _rows(
    models: VisionModels, picture: Picture, face: Face, named: tuple[str, str], looks: Sequence[Look]
) -> Iterator[ToneRow]:
    development = Development(cut_out(models, picture, face))
    for look in looks:
        made = faithful(models, development, replace(look, output=SIZE), compare=False)
        tone = made.fidelity.tone
        if tone is None:
            continue
        before, after = (
            ToneFigures(**{name: round(getattr(part, name), 2) for name in FIGURES})
            for part in (tone.before, tone.after)
        )
        yield ToneRow(
            person=named[0],
            photo=named[1],
            look=look.name,
            before=before,
            after=after,
            monochrome=made.fidelity.monochrome,
            weakened=made.weakened,
            hidden=made.hidden,
        )


def _report(rows: Sequence[ToneRow], looks: Sequence[Look], missed: Sequence[str], clock: Clock) -> ToneReport:
    people = sorted({row.person for row in rows})
    figures = [_person(name, [row for row in rows if row.person == name]) for name in people]
    slopes = [
        slope
        for look in looks
        if (slope := slope_over_people([row for row in rows if row.look == look.name], look.name, look.title))
        is not None
    ]
    overall = slope_over_people(rows, "all", "All looks")
    assert overall is not None  # noqa: S101  # at least three people were measured
    return ToneReport(
        software="Likeness",
        software_version=__version__,
        created=to_iso(clock()),
        limit=LIMIT,
        people=tuple(sorted(figures, key=lambda person: person.before.lightness)),
        overall=overall,
        looks=tuple(slopes),
        rows=tuple(rows),
        without_tone=tuple(missed),
    )


def _person(name: str, rows: Sequence[ToneRow]) -> PersonFigures:
    before, after = (_mean([getattr(row, part) for row in rows]) for part in ("before", "after"))
    changes = [row.after.lightness - row.before.lightness for row in rows]
    # Black and white takes colour away by wish: it tells nothing of whether skin keeps its hue.
    in_colour = [row for row in rows if not row.monochrome] or rows
    hue_before, hue_after = (_mean([getattr(row, part) for row in in_colour]) for part in ("before", "after"))
    change = {part: round(getattr(hue_after, part) - getattr(hue_before, part), 2) for part in FIGURES}
    change["lightness"] = round(after.lightness - before.lightness, 2)
    return PersonFigures(
        person=name,
        photos=len({row.photo for row in rows}),
        before=before,
        change=ToneFigures(**change),
        least=round(min(changes), 2),
        most=round(max(changes), 2),
    )


def _mean(tones: Sequence[ToneFigures]) -> ToneFigures:
    return ToneFigures(**{name: round(float(np.mean([getattr(tone, name) for tone in tones])), 2) for name in FIGURES})


def slope_over_people(rows: Sequence[ToneRow], look: str, title: str) -> SlopeFigures | None:
    """Least squares of the change in L* on the source's L*, one point per person, so that many photos of one are not many people.

    The interval is Student's with n - 2 degrees of freedom. None with fewer than three people, or all of one lightness.
    """
    people = sorted({row.person for row in rows})
    own = [[row for row in rows if row.person == person] for person in people]
    x = np.array([np.mean([row.before.lightness for row in each]) for each in own])
    y = np.array([np.mean([row.after.lightness - row.before.lightness for row in each]) for each in own])
    spread = float(((x - x.mean()) ** 2).sum()) if people else 0.0
    if len(people) < 3 or spread < 1e-6:
        return None
    slope = float(((x - x.mean()) * (y - y.mean())).sum() / spread)
    rest = y - y.mean() - slope * (x - x.mean())
    error = float(np.sqrt((rest**2).sum() / (len(people) - 2) / spread))
    from scipy.stats import t as student  # noqa: PLC0415 (half a second, which every other command would pay)

    reach = float(student.ppf((1 + CONFIDENCE) / 2, len(people) - 2)) * error
    return SlopeFigures(
        look=look,
        title=title,
        people=len(people),
        slope=round(slope, 4),
        low=round(slope - reach, 4),
        high=round(slope + reach, 4),
        mean_change=round(float(y.mean()), 2),
        verdict=_verdict(slope, reach),
    )


def _verdict(slope: float, reach: float) -> Verdict:
    if abs(slope) > LIMIT:
        return "outside"
    return "within" if abs(slope) + reach <= LIMIT else "unsure"
