"""`likeness audit photos` on a small folder of people who do not exist."""

import json
import shutil

import pytest
from studio_kit import Hands

from likeness.base.errors import Failed
from likeness.studio.photo_audit import audit_photos, page, write_photo_audit
from likeness.studio.tools import Tools


@pytest.fixture(scope="module")
def folder(tmp_path_factory, people):
    """Two people with one good and one bad picture each, and a picture nobody knows the truth of."""
    made = tmp_path_factory.mktemp("audit")
    for person, defect in (("ada", "half_face"), ("kofi", "too_far")):
        (made / person / "bad").mkdir(parents=True)
        photo = min((people / person).glob("[0-9][0-9].jpg"))
        shutil.copy(photo, made / person / "01.jpg")
        shutil.copy(photo.with_suffix(".json"), made / person / "01.json")
        shutil.copy(people / person / f"bad-{defect}.jpg", made / person / "bad" / "02.jpg")
        (made / person / "bad" / "02.json").write_text(json.dumps({"defect": defect}))
        shutil.copy(photo, made / person / "unknown.jpg")
    return made


@pytest.fixture(scope="module")
def report(folder):
    tools = Tools()

    return audit_photos(tools.models, tools.policy, folder, Hands().clock, exposures=True)


def test_every_picture_with_a_truth_is_tried_once(report):
    assert [(trial.person, trial.defect, trial.reason) for trial in report.trials] == [
        ("ada", None, "good"),
        ("ada", "half_face", "face-cut-off"),
        ("kofi", None, "good"),
        ("kofi", "too_far", "too-far"),
    ]


def test_people_are_grouped_by_their_measured_tone(report):
    tones = {tone.person: tone for tone in report.tones}
    assert tones["ada"].ita > 50
    assert tones["kofi"].ita < 0
    assert [row.name for row in report.groups] == [tones["ada"].group, tones["kofi"].group, "all"]


def test_darker_or_equal_exposure_is_refused_for_no_tone(report):
    assert set(report.exposures) == {"-1 stop", "+1 stop", "same highlights"}
    for label in ("-1 stop", "same highlights"):
        assert [row.refused.hits for row in report.exposures[label]] == [0, 0, 0]


def test_the_page_has_the_counts_and_says_what_they_cannot_show(report, tmp_path):
    write_photo_audit(tmp_path / "out", report)
    text = (tmp_path / "out" / "photos.md").read_text()
    assert text.splitlines() == page(report)
    assert "| all | 2 | 0/2 (0% to 66%) | 0 | 2/2 (34% to 100%) | 0 | 0 |  |" in text
    assert "cannot be ruled out" in text
    assert json.loads((tmp_path / "out" / "photos.json").read_text())["people"][-1]["right"]["hits"] == 2


def test_a_folder_without_truth_is_refused(tmp_path, people):
    shutil.copy(people / "kofi/bad-too_far.jpg", tmp_path / "real.jpg")
    tools = Tools()
    with pytest.raises(Failed, match="audit-no-truth"):
        audit_photos(tools.models, tools.policy, tmp_path, lambda: None)
