"""Bad input is normal: each kind gets one clear line with a next step, the right exit status, and leaves nothing half done."""

import io
import json
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from likeness.base.paths import resources


def bomb():
    """A PNG whose header promises 30,000 x 30,000 pixels."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def animated_gif():
    frames = [Image.new("P", (64, 64), color) for color in (1, 2, 3)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def assert_one_line_with_next_step(ended, status=1):
    assert ended.status == status, ended
    document = json.loads(ended.out)
    lines = ended.err.strip().splitlines()
    assert lines == [document["error"]["sentence"]], ended.err
    assert lines[0].count(". ") >= 1 or ":" in lines[0] or ";" in lines[0], "it says what happened and what to do next"
    assert "Traceback" not in ended.err
    assert "inside Likeness" not in lines[0]


@pytest.fixture(scope="module")
def agreed(new_likeness):
    """Somebody who agreed, for every test that begins with that; and the sitting."""
    made = new_likeness()
    made("vault", "init")
    sitting = made("sitting", "new", "--name", "Noor").value["sitting"]
    made(
        "consent",
        "grant",
        sitting,
        *[word for p in ("retouch", "compare", "keep", "deliver") for word in ("--purpose", p)],
        "--signed-name",
        "Noor",
        "--age",
        "55",
    )
    return made, sitting


@pytest.fixture
def sitting(likeness, agreed):
    made, sitting = agreed
    likeness.start_from(made)
    return sitting


@pytest.fixture(scope="module")
def with_photo(new_likeness, agreed, noor):
    """The same with one photo."""
    first, sitting = agreed
    made = new_likeness()
    made.start_from(first)
    made("photos", "add", sitting, noor / "01.jpg")
    return made


@pytest.fixture
def photographed(likeness, agreed, with_photo):
    """The sitting of somebody with one photo."""
    likeness.start_from(with_photo)
    return agreed[1]


UNUSABLE = {
    "empty.jpg": lambda _noor: b"",
    "truncated.jpg": lambda noor: noor[: len(noor) // 3],
    "bomb.png": lambda _noor: bomb(),
    "text.jpg": lambda _noor: b"Dear diary, this is not a photograph.\n" * 20,
    "moving.gif": lambda _noor: animated_gif(),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_unusable_files_are_refused_and_nothing_is_kept(likeness, sitting, noor, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(UNUSABLE[name]((noor / "01.jpg").read_bytes()))
    assert_one_line_with_next_step(likeness("photos", "assess", path, check=False))
    assert_one_line_with_next_step(likeness("photos", "add", sitting, path, check=False))
    assert likeness("photos", "list", sitting).value["photos"] == []


def test_unusual_but_good_files_are_taken(likeness, sitting, noor, tmp_path):
    photo = Image.open(noor / "01.jpg").convert("RGB")
    photo.convert("CMYK").save(tmp_path / "cmyk.jpg", quality=92)
    import cv2

    deep = np.asarray(photo, np.uint16)[..., ::-1] * 257
    cv2.imwrite(str(tmp_path / "deep.png"), deep)
    added = likeness("photos", "add", sitting, tmp_path / "cmyk.jpg", tmp_path / "deep.png", "--keep-similar").value
    assert [photo["verdict"] in {"accept", "usable"} for photo in added["photos"]] == [True, True], added


def test_no_face_and_two_people_say_so(likeness, sitting, noor, people, tmp_path):
    Image.fromarray(np.full((800, 600, 3), 127, np.uint8)).save(tmp_path / "wall.png")
    left = Image.open(noor / "01.jpg").convert("RGB")
    right = (
        Image.open(next(people.rglob("ravi*/*.jpg"), None) or next(people.rglob("ravi*.jpg")))
        .convert("RGB")
        .resize(left.size)
    )
    both = Image.new("RGB", (left.width * 2, left.height))
    both.paste(left, (0, 0))
    both.paste(right, (left.width, 0))
    both.save(tmp_path / "both.png")
    for path in (tmp_path / "wall.png", tmp_path / "both.png"):
        assert_one_line_with_next_step(likeness("photos", "add", sitting, path, check=False))
    assert likeness("photos", "list", sitting).value["photos"] == []


@pytest.fixture
def copied_pack(likeness):
    pack = likeness.home / "packs" / "starter"
    shutil.copytree(resources() / "packs" / "starter", pack)
    return pack


def test_missing_pack(likeness):
    assert_one_line_with_next_step(likeness("packs", "verify", "no-such-pack", check=False))


def test_pack_with_a_wrong_hash(likeness, copied_pack):
    weights = next(copied_pack.rglob("*.safetensors"))
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    ended = likeness("packs", "verify", "starter", check=False)
    assert_one_line_with_next_step(ended)
    assert weights.name in ended.err


def test_pack_with_a_pickle(likeness, copied_pack):
    import pickle

    (copied_pack / "unet" / "extra.bin").write_bytes(pickle.dumps({"weights": [1, 2, 3]}))
    assert_one_line_with_next_step(likeness("packs", "verify", "starter", check=False))


def test_training_on_a_bad_pack_is_refused_before_it_starts(likeness, sitting, copied_pack):
    (copied_pack / "model_index.json").write_text("{}")
    likeness("consent", "grant", sitting, "--purpose", "train", "--signed-name", "Noor", "--age", "55")
    assert_one_line_with_next_step(likeness("train", sitting, "--pack", "starter", check=False))
    assert_one_line_with_next_step(likeness("train", sitting, "--pack", "no-such-pack", check=False))


def test_read_only_output_folder(likeness, photographed, tmp_path):
    locked = tmp_path / "file"
    locked.write_text("a file where a folder should be")
    assert_one_line_with_next_step(
        likeness("retouch", photographed, "--look", "studio-grey", "--out", locked / "out", check=False)
    )


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a read-only folder in a namespace of its own")
def test_read_only_mount_before_the_demo_starts(tmp_path):
    if subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode != 0:
        pytest.skip("this machine does not let a test mount a folder")
    out = tmp_path / "out"
    out.mkdir()
    command = f'mount -t tmpfs -o ro none "{out}" && exec "{sys.executable}" -m likeness --json demo --out "{out}"'
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", command], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"]["code"] == "folder-not-writable"
    assert len(done.stderr.strip().splitlines()) == 1


def test_wrong_passphrase(likeness, sitting):
    likeness.passphrase.write_text("not the words")
    ended = likeness("sitting", "list", check=False)
    assert_one_line_with_next_step(ended)
    assert json.loads(ended.out)["error"]["code"] == "passphrase-wrong"
    likeness.passphrase.write_text("correct horse battery staple")
    assert [row["sitting"] for row in likeness("sitting", "list").value["sittings"]] == [sitting]


@pytest.mark.usefixtures("sitting")
def test_refused_without_consent_is_exit_3(likeness, noor):
    made = likeness("sitting", "new", "--name", "Noor").value["sitting"]
    assert_one_line_with_next_step(likeness("photos", "add", made, noor / "01.jpg", check=False), status=3)
    assert_one_line_with_next_step(likeness("retouch", made, "--look", "studio-grey", check=False), status=3)


@pytest.mark.parametrize(
    "words", [["no-such-command"], ["sitting", "new"], ["consent", "grant", "0" * 32], ["--no-such-option", "doctor"]]
)
def test_wrong_usage_is_exit_2(likeness, words):
    ended = likeness(*words, check=False)
    assert ended.status == 2
    assert json.loads(ended.out)["error"]["code"] == "usage"
    assert "Traceback" not in ended.err


@pytest.mark.usefixtures("sitting")
def test_an_unknown_sitting_is_a_sentence(likeness):
    assert_one_line_with_next_step(likeness("sitting", "show", "0" * 32, check=False))


def test_unknown_look_and_missing_file(likeness, photographed, tmp_path):
    assert_one_line_with_next_step(likeness("retouch", photographed, "--look", "no-such-look", check=False), status=2)
    assert_one_line_with_next_step(likeness("photos", "add", photographed, Path(tmp_path / "gone.jpg"), check=False))
