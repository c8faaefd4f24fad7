"""The tone report: slopes over people, an honest interval, a page that says what it cannot say."""

import re
import shutil
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import msgspec
import numpy as np
import pytest

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.delivery.tone_figures import ToneFigures, ToneReport, ToneRow
from likeness.delivery.tone_page import tone_page
from likeness.looks.load import load_looks
from likeness.studio.tone_report import LIMIT, _person, slope_over_people, write_tone_report
from likeness.vision.models import VisionModels

PHOTOS = ("ada/10.jpg", "ravi/09.jpg", "kofi/04.jpg")
LOOKS = ("studio-grey", "monochrome", "passport")


def clock():
    return datetime(2026, 5, 4, tzinfo=UTC)


def row(person, level, change, photo="01.jpg", look="x"):
    before = ToneFigures(lightness=level, a=9, b=15, ita=10)
    return ToneRow(
        person=person,
        photo=photo,
        look=look,
        before=before,
        after=msgspec.structs.replace(before, lightness=level + change),
    )


def rows_of(slope, levels=(35, 40, 50, 60, 70, 75), noise=0.0, seed=0):
    wobble = np.random.default_rng(seed).normal(0, noise, len(levels)) if noise else np.zeros(len(levels))
    return [row(f"p{i}", level, 1 + slope * level + wobble[i]) for i, level in enumerate(levels)]


def test_black_and_white_counts_for_lightness_and_not_for_hue():
    plain = row("p", 50, 2)
    grey = msgspec.structs.replace(plain, look="y", monochrome=True, after=ToneFigures(lightness=54, a=0, b=0, ita=90))
    found = _person("p", [plain, grey])
    assert (found.change.lightness, found.change.a, found.change.b, found.change.ita) == (3, 0, 0, 0)
    assert (found.least, found.most) == (2, 4)


@pytest.mark.parametrize(
    ("slope", "verdict"), [(0.0, "within"), (0.04, "within"), (-0.07, "outside"), (0.2, "outside")]
)
def test_a_slope_that_is_there_is_found(slope, verdict):
    found = slope_over_people(rows_of(slope), "x", "X")
    assert found.slope == pytest.approx(slope, abs=1e-4)
    assert (found.low, found.high) == pytest.approx((slope, slope), abs=1e-4)
    assert (found.people, found.verdict) == (6, verdict)


def test_few_people_who_differ_leave_it_unsure():
    found = slope_over_people(rows_of(0.0, noise=1.5), "x", "X")
    assert abs(found.slope) <= LIMIT < found.high - found.slope
    assert found.verdict == "unsure"


def test_the_interval_holds_the_truth_as_often_as_it_says():
    held = 0
    for seed in range(400):
        found = slope_over_people(rows_of(0.03, noise=1.0, seed=seed), "x", "X")
        held += found.low <= 0.03 <= found.high
    assert 0.92 <= held / 400 <= 0.98


def test_many_photos_of_one_person_are_one_person():
    rows = rows_of(0.0)
    crowd = rows + [row("p5", 75, 8, photo=f"{i}.jpg") for i in range(50)]
    assert slope_over_people(crowd, "x", "X").people == 6
    assert slope_over_people(rows[:2], "x", "X") is None
    assert slope_over_people([], "x", "X") is None
    assert slope_over_people([row(name, 50, 1) for name in "abc"], "x", "X") is None


@pytest.fixture(scope="module")
def models():
    return VisionModels(resources() / "vision")


@pytest.fixture(scope="module")
def written(tmp_path_factory, models):
    folder = tmp_path_factory.mktemp("tone")
    for photo in PHOTOS:
        (folder / "people" / photo).parent.mkdir(parents=True)
        shutil.copyfile(resources() / "people" / photo, folder / "people" / photo)
    looks = load_looks(resources() / "looks")
    said = []
    report = write_tone_report(
        folder / "out", models, {name: looks[name] for name in LOOKS}, folder / "people", clock, said.append
    )
    return report, folder / "out", said


def test_every_person_in_every_look_but_documents(written):
    report, _, said = written
    assert {(row.person, row.look) for row in report.rows} == {
        (photo.split("/")[0], look) for photo in PHOTOS for look in ("studio-grey", "monochrome")
    }
    assert len(said) == 3
    assert [person.person for person in report.people] == ["kofi", "ravi", "ada"]
    assert report.people[0].before.ita < report.people[2].before.ita


def test_skin_keeps_its_lightness_in_what_the_darkroom_makes(written):
    report, _, _ = written
    assert all(abs(row.after.lightness - row.before.lightness) < 6 for row in report.rows)
    assert all(row.hidden == () for row in report.rows)
    assert all(abs(row.after.b) < 3 for row in report.rows if row.look == "monochrome")


def test_the_file_holds_the_figures(written):
    report, out, _ = written
    assert msgspec.json.decode((out / "tone.json").read_bytes(), type=ToneReport) == report


def test_the_page_is_whole_and_loads_nothing(written):
    report, out, _ = written
    page = (out / "tone.html").read_text()
    assert "default-src 'none'" in page
    assert not re.search(r"<script|https?://|src=", page)
    charts = re.findall(r"<svg class=\"chart\".*?</svg>", page)
    assert len(charts) == 1 + len(report.looks)
    for chart in charts:
        assert len(ET.fromstring(chart).findall("circle")) == 3  # noqa: S314  # our own page
    assert "There are 3 people behind these figures." in page
    assert f"{report.overall.slope:+.3f}" in page


def test_names_in_the_page_are_only_text(written):
    report, _, _ = written
    person = msgspec.structs.replace(report.people[0], person="<b>x&y")
    page = tone_page(msgspec.structs.replace(report, people=(person, *report.people[1:])))
    assert "<b>" not in page.lower()


def test_too_few_people_are_an_error(tmp_path, models):
    with pytest.raises(Failed) as error:
        write_tone_report(tmp_path / "out", models, {}, tmp_path, clock, lambda _line: None)
    assert error.value.code == "people-missing"
