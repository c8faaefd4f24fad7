"""A pack in one file: what is written is read back, any tar program reads it, and nothing that was tampered with is believed."""

import io
import json
import os
import random
import shutil
import subprocess
import tarfile

import msgspec
import pytest
from pack_tools import ACCEPTED, KINDS, TINY, contents

from likeness.base.errors import Failed
from likeness.base.sentences import sentence
from likeness.packs.archive import archive_size, header, read_archive, write_archive
from likeness.packs.installing import install
from likeness.packs.manifest import MANIFEST, Manifest, encode_manifest, load_manifest, verify, write_manifest
from likeness.packs.offers import look_at

MANIFEST_SIZE = slice(124, 136)


@pytest.fixture
def packs(tmp_path):
    return tmp_path / "packs"


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "tiny.tar"
    write_archive(TINY, load_manifest(TINY), path)
    return path


def refused(path, packs):
    """The code with which it was refused; nothing of it may be anywhere afterwards."""
    beside = set(path.parent.iterdir())
    with pytest.raises(Failed) as caught:
        install(look_at(path, KINDS), packs, ACCEPTED)
    said = sentence(caught.value)
    assert "no sentence" not in said
    assert f"({caught.value})" not in said
    assert not (packs / "tiny-pack").exists()
    assert {place for place in path.parent.iterdir() if place != packs} == beside - {packs}
    return caught.value.code


def test_there_and_back(archive, packs, tmp_path):
    assert archive.stat().st_size == archive_size(load_manifest(TINY))
    seen = []
    manifest = install(look_at(archive, KINDS), packs, ACCEPTED, on_bytes=lambda *both: seen.append(both))
    assert verify(packs / "tiny-pack") == manifest
    assert manifest.accepted == ACCEPTED
    total = sum(file.size for file in manifest.files.values())
    assert seen[-1] == (total, total)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    here, there = contents(packs / "tiny-pack"), contents(TINY)
    assert {name: data for name, data in here.items() if name != MANIFEST} == {
        name: data for name, data in there.items() if name != MANIFEST
    }
    write_archive(packs / "tiny-pack", manifest, tmp_path / "again.tar")
    assert read_archive(tmp_path / "again.tar").manifest == manifest


def test_any_tar_program_reads_it(archive, tmp_path):
    listed = subprocess.run(["tar", "tf", archive], capture_output=True, text=True, check=True).stdout.split()
    assert listed[0] == MANIFEST
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "out", filter="data")
    assert {name: data for name, data in contents(tmp_path / "out").items() if name != MANIFEST} == {
        name: data for name, data in contents(TINY).items() if name != MANIFEST
    }


def test_files_over_eight_gigabytes_have_a_header_too(tmp_path):
    """The size of a classic header ends there. A hole in the file, so that nothing is written."""
    big = 9 * 2**30
    assert len(header("unet/model.safetensors", big)) == 512
    with tarfile.open(fileobj=io.BytesIO(header("unet/model.safetensors", big))) as tar:
        assert next(iter(tar)).size == big


def test_a_name_longer_than_a_header_has_room_for(tmp_path, packs):
    shutil.copytree(TINY, tmp_path / "tiny-pack")
    long = "tokenizer/" + "x" * 120 + ".txt"
    (tmp_path / "tiny-pack" / long).write_text("words", encoding="utf-8")
    manifest = write_manifest(tmp_path / "tiny-pack", load_manifest(TINY))
    write_archive(tmp_path / "tiny-pack", manifest, tmp_path / "long.tar")
    install(look_at(tmp_path / "long.tar", KINDS), packs, ACCEPTED)
    assert (packs / "tiny-pack" / long).read_text() == "words"


def test_a_damaged_pack_is_not_exported(tmp_path):
    shutil.copytree(TINY, tmp_path / "tiny-pack")
    with (tmp_path / "tiny-pack" / "vae" / "config.json").open("r+b") as file:
        file.write(b" ")
    with pytest.raises(Failed, match="pack-damaged"):
        write_archive(tmp_path / "tiny-pack", load_manifest(TINY), tmp_path / "out.tar")
    assert not (tmp_path / "out.tar").exists()


def rebuilt(path, members):
    """Another tar of the same name: `members` are (TarInfo, bytes)."""
    with tarfile.open(path, "w", format=tarfile.GNU_FORMAT) as tar:
        for member, data in members:
            tar.addfile(member, io.BytesIO(data))
    return path


def members_of(path):
    with tarfile.open(path) as tar:
        return [(member, tar.extractfile(member).read()) for member in tar]


def forged(name, **changes):
    member = tarfile.TarInfo(name)
    member.mode = 0o644
    for key, value in changes.items():
        setattr(member, key, value)
    return member


def with_files(archive, **files):
    """The archive's manifest with other files in it, sealed as ours are."""
    manifest = json.loads(members_of(archive)[0][1])
    manifest["files"] = {**manifest["files"], **files}
    return encode_manifest(msgspec.convert({**manifest, "seal": ""}, type=Manifest))


ONE = {"size": 1, "sha256": "0" * 64}


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "/etc/evil.txt",
        "a/../../evil.txt",
        "C:/evil.txt",
        "a\\..\\evil.txt",
        ".hidden/x.txt",
        "a//b.txt",
        "con.txt",
        "MODEL_INDEX.json/x.txt",
        "Unet/config.json",
        "manifest.json",
        "MANIFEST.json",
        "é.txt",
        "x. ",
    ],
)
def test_paths_that_lead_elsewhere_are_refused_before_anything_is_written(archive, packs, name):
    members = members_of(archive)
    data = with_files(archive, **{name: ONE})
    path = rebuilt(archive, [(forged(MANIFEST, size=len(data)), data), *members[1:], (forged(name, size=1), b"x")])
    assert refused(path, packs) == "pack-unsafe"
    assert not packs.exists()


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("symbolic link", {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"}),
        ("hard link", {"type": tarfile.LNKTYPE, "linkname": "manifest.json"}),
        ("device", {"type": tarfile.CHRTYPE, "devmajor": 1, "devminor": 5}),
        ("pipe", {"type": tarfile.FIFOTYPE}),
        ("folder", {"type": tarfile.DIRTYPE}),
        ("sparse", {"type": tarfile.GNUTYPE_SPARSE}),
        ("runnable", {"mode": 0o755}),
        ("owned", {"uid": 1000}),
    ],
)
def test_members_that_are_no_plain_files_are_refused(archive, packs, kind, changes):
    members = members_of(archive)
    for key, value in changes.items():
        setattr(members[3][0], key, value)
    if "type" in changes:
        members[3] = (members[3][0], b"")
        members[3][0].size = 0
    assert refused(rebuilt(archive, members), packs) == "pack-archive-foreign", kind


def test_members_that_come_twice_in_another_order_or_too_many_are_refused(archive, packs):
    members = members_of(archive)
    for wrong in (
        [*members, members[2]],
        [members[0], members[2], members[1], *members[3:]],
        [members[0], members[0], *members[1:]],
        members[1:],
        members[:-1],
        [*members, (forged("run.sh", size=3), b"#!x")],
    ):
        assert refused(rebuilt(archive, wrong), packs) in {
            "pack-archive-foreign",
            "pack-archive-short",
            "pack-source-unknown",
        }
        with tarfile.open(archive) as tar:
            assert tar.getnames()


@pytest.mark.parametrize(
    "size",
    [
        b"77777777777\0",
        b"-0000000001\0",
        b"\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"           \0",
        b"abcdefghijk\0",
    ],
)
def test_sizes_that_cannot_be_are_refused(archive, packs, size):
    data = bytearray(archive.read_bytes())
    data[MANIFEST_SIZE] = size
    archive.write_bytes(data)
    assert refused(archive, packs) == "pack-archive-foreign"


def test_a_file_that_claims_a_terabyte_is_short(archive, packs):
    members = members_of(archive)
    name = members[-1][0].name
    data = with_files(archive, **{name: {"size": 2**40, "sha256": "0" * 64}})
    path = rebuilt(archive, [(forged(MANIFEST, size=len(data)), data), *members[1:]])
    assert refused(path, packs) in {"pack-archive-foreign", "pack-archive-short"}


def test_every_length_that_is_too_short_is_noticed_before_anything_is_copied(archive, packs):
    whole = archive.stat().st_size
    chosen = random.Random(5)  # noqa: S311
    for length in [0, 1, 511, 512, 513, whole - 1, whole - 1024, *(chosen.randrange(whole) for _ in range(60))]:
        copy = archive.with_name("short.tar")
        shutil.copy(archive, copy)
        os.truncate(copy, length)
        assert refused(copy, packs) in {
            "pack-archive-short",
            "pack-source-unknown",
            "pack-archive-foreign",
            "pack-damaged",
        }
        assert not packs.exists()


def test_bytes_behind_the_end_are_refused(archive, packs):
    with archive.open("ab") as file:
        file.write(b"#!/bin/sh\n")
    assert refused(archive, packs) == "pack-archive-foreign"


def test_any_changed_byte_is_noticed(archive, packs):
    """In a header, the list, a file's bytes or the padding between them."""
    chosen = random.Random(11)  # noqa: S311
    data = bytearray(archive.read_bytes())
    for place in [*(chosen.randrange(len(data)) for _ in range(25)), *range(0, 512, 37), len(data) - 1]:
        copy = archive.with_name("changed.tar")
        wrong = bytearray(data)
        wrong[place] ^= 1 << chosen.randrange(8)
        copy.write_bytes(wrong)
        refused(copy, packs)
        shutil.rmtree(packs, ignore_errors=True)  # whole files of an earlier attempt would not be read again
