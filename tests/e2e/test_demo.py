"""The main job, once, as a stranger runs it; then everything it promises is looked at from outside.

One run under strace serves all tests of this file: strace sees every connection that is tried, and every file that is opened
for writing or given a name, by the program and all its children.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from likeness.base.paths import resources
from likeness.delivery.report_model import decode_report

pytestmark = pytest.mark.worker

STEPS = 40
"""Of learning: less than a quarter of what is advised, since every one of them is traced. `make soak` learns to the end."""

AGE_HEADER = b"age-encryption.org/v1"
CALLS = "connect,socket,sendto,sendmsg,openat,open,creat,rename,renameat,renameat2,link,linkat,mkdir,mkdirat,memfd_create,write,pwrite64"


@dataclass(frozen=True)
class DemoRun:
    out: Path
    home: Path
    report: object
    trace: str
    stdout: str


def strace_works():
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], check=False, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    out, trace, temporary = folder / "demo-out", folder / "trace.txt", folder / "tmp"
    temporary.mkdir()
    command = [
        sys.executable,
        "-m",
        "likeness",
        "--home",
        str(folder / "home"),
        "demo",
        "--out",
        str(out),
        "--steps",
        str(STEPS),
    ]
    if strace_works():
        command = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-y",
            "-s",
            "64",
            "-e",
            f"trace={CALLS}",
            "-o",
            str(trace),
            *command,
        ]
    elif os.environ.get("LIKENESS_REQUIRE_TOOLS") == "1":
        pytest.fail("strace is required here")
    environment = {**os.environ, "TMPDIR": str(temporary), "COVERAGE_PROCESS_START": "", "HOME": str(folder)}
    environment.pop("COVERAGE_PROCESS_CONFIG", None)
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=1500)
    assert done.returncode == 0, done.stdout + done.stderr
    report = decode_report((out / "report.json").read_bytes())
    return DemoRun(out, folder, report, trace.read_text() if trace.exists() else "", done.stdout)


def test_everything_is_there(run):
    names = {path.name for path in run.out.iterdir()}
    assert {"report.html", "report.json", "contact-sheet.jpg", "portraits", "linkedin", "consent-receipt.json"} <= names
    for portrait in run.report.portraits:
        with Image.open(run.out / "portraits" / portrait.file) as picture:
            picture.load()
            assert picture.size == (portrait.width, portrait.height)


def test_each_stage_is_measured(run):
    assert [stage.code for stage in run.report.stages] == [
        "consent", "intake", "retouch", "before", "train", "generate", "generate-onnx", "deliver", "erase",
    ]  # fmt: skip
    assert all(stage.seconds > 0 and stage.peak_memory > 10_000_000 for stage in run.report.stages)


def test_the_refused_photos_are_the_bad_ones(run):
    truth = json.loads((resources() / "people" / "noor" / "truth.json").read_text())
    refused = {photo.picture.removeprefix("photo-") for photo in run.report.photos if photo.verdict == "refuse"}
    assert refused == {name for name, known in truth.items() if not known["usable"]}
    assert len(truth) - len(refused) >= 12
    for photo in run.report.photos:
        assert photo.sentence


def test_likeness_and_tone_are_on_every_portrait(run):
    assert len([p for p in run.report.portraits if p.origin == "retouched"]) == 4
    for portrait in run.report.portraits:
        assert portrait.likeness is not None
        if portrait.origin == "retouched":
            assert portrait.alike
            assert portrait.tone_difference < 6
        else:
            assert portrait.alike == (portrait.likeness >= 0.5)


def test_learning_lowers_the_held_out_loss_and_the_distance(run):
    assert run.report.training.held_out[-1].loss < run.report.training.held_out[0].loss
    assert nearer(run.report.training.identity) > 0


NO_FACE = 1.0
"""Farther than any other person."""


def nearer(identity):
    before = [*identity.before, *[NO_FACE] * identity.without_face_before]
    after = [*identity.after, *[NO_FACE] * identity.without_face_after]
    assert len(before) == len(after) == 8
    return statistics.median(before) - statistics.median(after)


def test_both_engines_make_the_same_picture(run):
    assert len(run.report.pairs) == 8
    for pair in run.report.pairs:
        assert pair.largest_difference <= 4
        assert pair.mean_difference <= 0.5


def test_each_picture_is_on_the_page_or_counted_as_removed(run):
    generated = [portrait for portrait in run.report.portraits if portrait.origin == "generated"]
    assert len(generated) + run.report.removed == 2 * 8
    page = (run.out / "report.html").read_text()
    assert ("not kept" in page) == (run.report.removed > 0)


def test_every_file_says_how_it_was_made(run, likeness):
    for portrait in run.report.portraits:
        assert portrait.credentials.verdict == "valid"
        assert portrait.credentials.actions[0] == ("c2pa.created" if portrait.origin == "generated" else "c2pa.opened")
    said = likeness("verify", run.out / "portraits" / run.report.portraits[0].file).value
    assert (said["verdict"], said["origin"]) == ("valid", "retouched")
    changed = run.out.parent / "changed.png"
    data = bytearray((run.out / "portraits" / run.report.portraits[0].file).read_bytes())
    data[-2000] ^= 1
    changed.write_bytes(data)
    assert likeness("verify", changed).value["verdict"] == "altered"
    Image.new("RGB", (8, 8)).save(run.out.parent / "plain.png")
    assert likeness("verify", run.out.parent / "plain.png").value["verdict"] == "none"


def test_the_consent_receipt_can_be_checked_by_anyone(run, likeness):
    assert likeness("consent", "verify", run.out / "consent-receipt.json").value["intact"] is True
    forged = run.out.parent / "forged.json"
    forged.write_text((run.out / "consent-receipt.json").read_text().replace('"given"', '"refused"', 1))
    assert likeness("consent", "verify", forged, check=False).status == 1


def test_erasure_was_proven(run):
    assert run.report.erasure.erased
    assert len(run.report.erasure.checks) >= 7
    assert all(check.passed for check in run.report.erasure.checks)


needs_strace = pytest.mark.skipif(not strace_works(), reason="strace is not here or not allowed")


@needs_strace
def test_no_network_was_tried(run):
    assert "openat" in run.trace, "the trace saw something"
    tried = [line for line in run.trace.splitlines() if re.search(r"AF_INET6?\b", line)]
    assert tried == []


def opened_for_writing(trace):
    """Every path that was opened for writing or given a name, also where the call's end stands on a later line."""
    for line in trace.splitlines():
        if " = -1 " in line:
            continue
        opened = re.search(
            r'\b(?:openat|open|creat)\((?:AT_FDCWD(?:<[^>]*>)?|\d+<[^>]*>)?,? ?"([^"]+)", ([A-Z_|0-9]+)', line
        )
        if opened and re.search(r"O_WRONLY|O_RDWR|O_CREAT", opened[2]):
            yield opened[1]
        named = re.search(r'\b(?:rename|renameat|renameat2|link|linkat)\(.*"([^"]+)"[^"]*$', line)
        if named:
            yield named[1]


def first_bytes_written(trace):
    """Path to the first bytes that were written to it, as strace shows them."""
    first = {}
    for path, data in re.findall(r'\bp?write(?:64|v)?\(\d+<([^>]+)>, "((?:[^"\\]|\\.)*)"', trace):
        first.setdefault(path, data)
    return first


@needs_strace
def test_nothing_is_written_outside_the_folder_and_the_vault(run):
    """Outside demo-out only the throw-away vault, devices and the kernel's own files are ever opened for writing."""
    vault = re.compile(re.escape(str(run.home / "tmp")) + r"/likeness-demo-\w+/")
    harmless = re.compile(r"^(/dev/(null|tty|shm/sem\.|nvidia|urandom)|/proc/)")
    first = first_bytes_written(run.trace)
    probes = {path for path, data in first.items() if data == "blat"}  # how Python's tempfile tries a folder
    paths = set(opened_for_writing(run.trace))
    assert any(vault.match(path) for path in paths), "the trace saw the vault"
    outside = {path for path in paths if not path.startswith(str(run.out)) and not vault.match(path)}
    elsewhere = {path for path in outside - probes if not harmless.match(path) and "__pycache__" not in path}
    assert elsewhere == set()


@needs_strace
def test_what_is_written_into_the_vault_is_encrypted(run):
    """By the bytes themselves: each blob, checkpoint and result begins as an age file; the rest is the catalogue and files without a face."""
    vault = re.compile(re.escape(str(run.home / "tmp")) + r"/likeness-demo-\w+/(vault|old-copy)/")
    plain = re.compile(r"(catalogue[\w.-]*|header\.json|vault\.json|lock|[0-9a-f]{32}\.json)(\.[0-9a-f]{8}\.part)?$")
    written = {path: data for path, data in first_bytes_written(run.trace).items() if vault.match(path)}
    sealed = {path: data for path, data in written.items() if not plain.match(Path(path).name.lstrip("."))}
    assert len(sealed) > 40
    assert {path: data for path, data in sealed.items() if not data.startswith("age-encryption.org/v1")} == {}
    magics = ("\\211PNG", "\\377\\330\\377", "RIFF", "__metadata__", "lora")
    assert [path for path, data in written.items() if any(magic in data for magic in magics)] == []


def test_the_throw_away_vault_is_gone(run):
    assert list((run.home / "tmp").iterdir()) == []
    assert not (run.home / "home").exists()


def test_the_page_loads_nothing_from_elsewhere(run):
    page = (run.out / "report.html").read_text()
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "https://" not in page
    for name in re.findall(r'(?:src|href)="([^"#]+)"', page):
        assert (run.out / name).is_file(), name


@pytest.mark.skipif(
    sys.platform != "linux" or subprocess.run(["unshare", "-rn", "true"], check=False).returncode != 0,
    reason="no namespaces",
)
@pytest.mark.soak
def test_it_works_where_there_is_no_network_at_all(tmp_path):
    done = subprocess.run(
        ["unshare", "-rn", sys.executable, "-m", "likeness", "--json", "demo", "--out", str(tmp_path / "out")],
        capture_output=True, text=True, check=False, timeout=1500,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = decode_report((tmp_path / "out" / "report.json").read_bytes())
    assert nearer(report.training.identity) >= 0.05
