"""`likeness audit tone` and `likeness audit photos`."""

import json

import pytest


def test_what_cannot_be_done_is_said(likeness, tmp_path):
    ended = likeness("audit", "tone", "--look", "nonsense", check=False)
    assert ended.status == 2
    assert ended.value["error"]["code"] == "look-unknown"
    (tmp_path / "file").write_text("")
    ended = likeness("audit", "tone", "--out", tmp_path / "file", check=False)
    assert ended.status == 1
    assert ended.value["error"]["code"] == "folder-not-writable"


@pytest.mark.soak
def test_all_people_in_two_looks(likeness, tmp_path):
    words = ("audit", "tone", "--out", tmp_path / "out", "--look", "studio-grey", "--look", "actor")
    report = likeness(*words, timeout=600).value
    assert report["overall"]["people"] == 6
    assert len(report["rows"]) == 24
    assert abs(report["overall"]["slope"]) <= report["limit"]
    assert not any(row["hidden"] for row in report["rows"])
    assert json.loads((tmp_path / "out" / "tone.json").read_text()) == report
    assert (tmp_path / "out" / "tone.html").stat().st_size > 5000
    assert not likeness.home.exists()


def test_photos_without_a_truth_are_not_audited(likeness, tmp_path):
    ended = likeness("audit", "photos", tmp_path, check=False)
    assert ended.status == 1
    assert ended.value["error"]["code"] == "audit-no-truth"
    assert not likeness.home.exists()
