"""Which camera, which format, why not: rules without a camera, and Qt's own answers on a machine that has none."""

import os
import sys
from pathlib import Path

import pytest

from likeness.base.errors import Failed
from likeness.base.sentences import SENTENCES, sentence
from likeness.studio.doctor import camera_finding
from likeness.ui.camera.faults import hidden_by_rights, why_silent
from likeness.ui.camera.formats import Format, choose_format

HD, FULL, ULTRA, VGA = (1280, 720), (1920, 1080), (3840, 2160), (640, 480)


@pytest.mark.parametrize(
    ("formats", "best"),
    [
        ([], None),
        ([Format(*VGA, 30), Format(*HD, 30), Format(*FULL, 30)], 2),
        ([Format(*HD, 30), Format(*FULL, 15)], 0),
        ([Format(*HD, 10), Format(*HD, 30, compressed=True)], 1),
        ([Format(*FULL, 5), Format(*FULL, 30, compressed=True), Format(*VGA, 30)], 1),
        ([Format(*HD, 30, compressed=True), Format(*HD, 30)], 1),
        ([Format(*HD, 60), Format(*HD, 30)], 1),
        ([Format(*HD, 24), Format(*HD, 30)], 1),
        ([Format(*FULL, 30), Format(*ULTRA, 30)], 0),
        ([Format(*ULTRA, 30)], 0),
        ([Format(*VGA, 30), Format(*HD, 15)], 0),
        ([Format(*HD, 10), Format(*FULL, 5), Format(*VGA, 15)], 0),
    ],
)
def test_the_best_format_is_large_enough_and_fluent(formats, best):
    assert choose_format(formats) == best


@pytest.mark.parametrize(
    ("facts", "code", "fields"),
    [
        ({"permitted": False}, "camera-denied", {}),
        ({"listed": False}, "camera-gone", {}),
        ({"holders": ("Zoom", "OBS Studio")}, "camera-busy", {"program": "Zoom"}),
        ({"holders": ("Zoom",), "had_frames": True}, "camera-busy", {"program": "Zoom"}),
        ({}, "camera-busy", {"program": "another program"}),
        ({"had_frames": True}, "camera-gone", {}),
    ],
)
def test_a_silent_camera_has_one_reason(facts, code, fields):
    usual = {"listed": True, "permitted": True, "holders": (), "had_frames": False}
    failure = why_silent(**{**usual, **facts})
    assert (failure.code, failure.fields) == (code, fields)


def test_each_trouble_is_one_sentence_with_a_way_out():
    for code in ("none", "unknown", "busy", "mounted", "denied", "gone", "damaged"):
        fields = {"program": "Zoom", "name": "HD Webcam"}
        words = sentence(Failed(f"camera-{code}", **fields))
        assert words.count(". ") + words.count("; ") >= 1
        assert "{" not in words
        assert f"camera-{code}" in SENTENCES


def camera(folder, number, name, *, usable=True):
    node, device = folder / "sys" / f"video{number}", folder / "dev" / f"video{number}"
    node.mkdir(parents=True)
    (folder / "dev").mkdir(exist_ok=True)
    (node / "name").write_text(f"{name}\n")
    device.write_bytes(b"")
    device.chmod(0o600 if usable else 0o000)


def test_the_doctor_names_cameras_once(tmp_path):
    finding = camera_finding(tmp_path / "sys", tmp_path / "dev")
    assert (finding.state, finding.detail) == ("ok", "none found; photos can be added as files")
    for number in range(2):
        camera(tmp_path, number, "HD Webcam: HD Webcam")
    camera(tmp_path, 2, "Brio 500")
    finding = camera_finding(tmp_path / "sys", tmp_path / "dev")
    assert (finding.state, finding.detail, finding.advice) == ("ok", "HD Webcam, Brio 500", "")


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() == 0, reason="the superuser may open everything")
def test_a_camera_without_rights_is_found_and_said(tmp_path):
    camera(tmp_path, 0, "HD Webcam", usable=False)
    assert camera_finding(tmp_path / "sys", tmp_path / "dev").state == "missing"
    assert hidden_by_rights(tmp_path / "dev")


@pytest.mark.window
@pytest.mark.skipif(any(Path("/dev").glob("video*")), reason="this machine has a camera")
def test_without_a_camera_qt_lists_none_and_the_error_says_so(qapp, qtbot, qt_messages):
    from likeness.ui.camera.media import quiet

    quiet()
    from PySide6.QtMultimedia import QCameraDevice

    from likeness.ui.camera.devices import Devices, find, permitted
    from likeness.ui.camera.webcam import Webcam

    assert Devices().rows() == ()
    assert permitted() is True
    for name in ("", "HD Webcam"):
        with pytest.raises(Failed, match="camera-none"):
            find(name)
    # A camera that was unplugged between being listed and being opened: QtMultimedia's own error arrives as ours.
    gone = Webcam(QCameraDevice())
    with gone, pytest.raises(Failed, match="camera-gone"):
        next(gone.frames())
