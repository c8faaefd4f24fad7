"""Cameras on a cable, with what libgphoto2 offers without one: its virtual Nikon, which speaks PTP through the real driver, and a folder as a camera.

Not tried anywhere: a camera of glass and metal, a USB cable that is pulled, and a file manager that really holds one.
"""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from likeness.base.errors import Failed
from likeness.capture import dslr
from likeness.capture.holders import programs_holding, programs_running

DATA = Path(__file__).resolve().parents[1] / "data"
PHOTO = DATA / "people" / "ada" / "04.jpg"

needs_library = pytest.mark.skipif(not dslr.installed(), reason="python-gphoto2 is optional")

VIRTUAL = """
import hashlib, json
from likeness.capture import dslr
found = dslr.find_cameras()
with dslr.TetheredCamera() as camera:
    shots = camera.shots()
    camera.trigger()
    first = next(shots)
    camera.trigger()
    second = next(shots)
    stored = list(camera.stored())
    camera.close()
    after = list(shots)
digests = [hashlib.sha256(data).hexdigest() for _, data in (first, second, *stored[:1])]
print(json.dumps({"found": [[f.model, f.port] for f in found], "name": camera.name, "names": [first[0], second[0]], "digests": digests, "after": after}))
"""


@needs_library
def test_a_camera_on_a_cable_sends_each_photo_as_it_is_taken(tmp_path):
    """libgphoto2's own virtual camera answers as a Nikon D750 over PTP; it needs a photo to send, and its place in the environment."""
    library = Path(importlib.util.find_spec("gphoto2").origin).parent / "libgphoto2"
    if not (library / "vusb").is_dir():
        pytest.skip("this build of libgphoto2 has no virtual camera")
    card = tmp_path / "DCIM" / "100NIKON"
    card.mkdir(parents=True)
    (card / "DSC_0001.JPG").write_bytes(PHOTO.read_bytes())
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", VIRTUAL],
        env={**os.environ, "IOLIBS": str(library / "vusb"), "VCAMERADIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    assert value["found"] == [["Nikon DSC D750", "usb:001,001"]]
    assert value["name"] == "Nikon DSC D750"
    assert len(set(value["names"])) == 2
    assert len(set(value["digests"])) == 1
    assert value["after"] == []
    assert (card / "DSC_0001.JPG").read_bytes() == PHOTO.read_bytes()


@needs_library
def test_a_folder_as_a_camera_is_read_to_the_byte_and_left_as_it_is(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.jpg").write_bytes(PHOTO.read_bytes())
    (tmp_path / "two.jpg").write_bytes(b"\xff\xd8 no picture")
    with dslr.TetheredCamera(dslr.Tethered("Directory Browse", f"disk:{tmp_path}")) as camera:
        stored = dict(camera.stored())
    assert stored == {"one.jpg": PHOTO.read_bytes(), "two.jpg": b"\xff\xd8 no picture"}
    assert sorted(path.name for path in tmp_path.rglob("*.jpg")) == ["one.jpg", "two.jpg"]


@needs_library
def test_no_camera_and_one_that_is_not_there_any_more_say_so():
    if not dslr.find_cameras():
        with pytest.raises(Failed, match="camera-none"):
            dslr.TetheredCamera()
    with pytest.raises(Failed, match="camera-gone"):
        dslr.TetheredCamera(dslr.Tethered("Nikon DSC D750", "usb:001,099"))


def test_only_usb_ports_have_a_device_file():
    assert dslr.device_of("usb:001,004") == Path("/dev/bus/usb/001/004")
    assert dslr.device_of("usb:") is None
    assert dslr.device_of("usb:../../etc,1") is None
    assert dslr.device_of("ptpip:192.168.1.1") is None


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="/proc is of Linux")


@linux_only
def test_the_program_that_holds_a_device_is_named(tmp_path):
    """A real process with a real file open; /dev/null stands for a device that is open under any name."""
    held = tmp_path / "video9"
    held.write_bytes(b"")
    child = subprocess.Popen(
        [sys.executable, "-c", "import sys; f = open(sys.argv[1]); print(1, flush=True); input()", held],
        stdin=-1,
        stdout=-1,
    )
    try:
        assert child.stdout.readline()
        name = Path(f"/proc/{child.pid}/comm").read_text().strip()
        assert programs_holding(held) == (name,)
        assert programs_running({name})
    finally:
        child.communicate(b"\n")
    assert programs_holding(held) == ()
    assert programs_holding(tmp_path / "video8") == ()


def processes(folder, *commands, holding=None):
    """A folder like /proc: each command as a process, the first with `holding` open."""
    for number, command in enumerate(commands, start=2_000_000):
        (folder / str(number) / "fd").mkdir(parents=True)
        (folder / str(number) / "comm").write_text(f"{command}\n")
        if holding is not None and number == 2_000_000:
            (folder / str(number) / "fd" / "7").symlink_to(holding)
    return folder


@linux_only
def test_a_file_manager_that_took_the_camera_is_named_with_the_way_out(tmp_path):
    device = tmp_path / "004"
    device.write_bytes(b"")
    gvfs = processes(tmp_path / "gvfs", "gvfs-gphoto2-vo", holding=device)
    found = dslr.why_shut(device, gvfs)
    assert (found.code, found.fields) == ("camera-mounted", {"program": "the file manager (gvfs)"})
    other = processes(tmp_path / "other", "darktable", "gvfsd-gphoto2", holding=device)
    found = dslr.why_shut(device, other)
    assert (found.code, found.fields) == ("camera-busy", {"program": "darktable"})
    nobody = processes(tmp_path / "nobody", "bash")
    found = dslr.why_shut(device, nobody)
    assert (found.code, found.fields) == ("camera-busy", {"program": "another program"})
