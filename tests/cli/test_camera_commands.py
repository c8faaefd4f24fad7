"""Cameras and films on the command line, in processes of their own."""

from pathlib import Path

import pytest

from likeness.cli.commands.camera import whole_source

ROOT = Path(__file__).resolve().parents[2]
FILM = ROOT / "tests" / "data" / "film" / "sitting.mp4"


@pytest.fixture
def sitting(likeness):
    likeness("vault", "init")
    made = likeness("sitting", "new", "--name", "Noor Example").value["sitting"]
    likeness("consent", "grant", made, "--signed-name", "Noor Example", "--age", "40", "--purpose", "retouch")
    return made


def test_a_film_becomes_photos_and_nothing_of_it_lies_open(likeness, sitting):
    done = likeness("photos", "capture", sitting, "--from", FILM)
    assert [photo["verdict"] for photo in done.value["photos"]] == ["accept", "accept"]
    assert done.err == ""
    for path in likeness.home.rglob("*"):
        if path.is_file():
            assert not path.read_bytes().startswith((b"\x89PNG", b"\xff\xd8")), path
    wrong = likeness("photos", "capture", sitting, "--from", ROOT / "README.md", check=False)
    assert (wrong.status, wrong.value["error"]["code"]) == (1, "film-unreadable")


@pytest.mark.skipif(any(Path("/dev").glob("video*")), reason="this machine has a camera")
def test_without_a_camera_each_command_says_so_and_nothing_else(likeness):
    listed = likeness("camera", "list")
    assert (listed.value["cameras"], listed.err) == ([], "")
    for words in (("camera", "check"), ("camera", "check", "HD Webcam")):
        done = likeness(*words, check=False)
        assert (done.status, done.value["error"]["code"]) == (1, "camera-none")
        assert done.err == f"{done.value['error']['sentence']}\n"


def test_a_folder_that_is_called_camera_is_not_taken_for_the_camera(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("camera", "tethered", "film.mp4"):
        (tmp_path / name).mkdir()
    assert [whole_source(word) for word in ("camera", "camera:HD", "tethered")] == ["camera", "camera:HD", "tethered"]
    assert whole_source("film.mp4") == str(tmp_path / "film.mp4")
    assert whole_source("./camera") == str(tmp_path / "camera")
