"""`likeness presence` as somebody types it."""

import shutil

import pytest
from inside import Inside

GRANT = ("--signed-name", "Noor", "--age", "55")


@pytest.fixture
def run(tmp_path, monkeypatch):
    return Inside(tmp_path, monkeypatch)


@pytest.fixture
def sitting(run, noor):
    made = run("sitting", "new", "--name", "Noor").value["sitting"]
    words = [word for purpose in ("retouch", "compare", "train") for word in ("--purpose", purpose)]
    run("consent", "grant", made, *words, *GRANT)
    assert run("photos", "add", made, noor / "12.jpg").status == 0
    return made


def test_training_says_what_to_do_then_vouching_opens_it(run, sitting):
    refused = run("train", sitting)
    assert (refused.status, refused.value["error"]["code"]) == (3, "presence-missing")
    assert "likeness presence check" in refused.err
    assert "likeness presence vouch" in refused.err
    vouched = run("presence", "vouch", sitting, "--by", "Grace").value
    assert (vouched["how"], vouched["by"], vouched["valid"]) == ("vouched", "Grace", True)
    assert run("train", sitting).value["error"]["code"] == "photos-too-few"
    assert run("presence", "show", sitting).value["presence"] == vouched
    assert "Grace vouched" in run("presence", "show", sitting, as_json=False).out


def test_showing_says_what_such_a_check_does_not_stop(run, sitting):
    said = run("presence", "show", sitting, as_json=False).out
    assert run("presence", "show", sitting).value == {"presence": None}
    for words in ("pretends to be a camera", "film of the person", "mask", "relative"):
        assert words in said


def test_a_folder_with_the_same_picture_again_and_again_shows_nobody(run, sitting, noor, tmp_path):
    folder = tmp_path / "frames"
    folder.mkdir()
    for number in range(8):
        shutil.copy(noor / "12.jpg", folder / f"{number}.jpg")
    done = run("presence", "check", sitting, "--from", folder, "--fps", "8", as_json=False)
    assert done.status == 1
    assert "Look straight" in done.out
    assert "ended before all tasks were done" in done.err
    assert run("presence", "show", sitting).value == {"presence": None}
