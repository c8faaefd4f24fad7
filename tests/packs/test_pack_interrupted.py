"""Kills, full disks, flipped bits: what is there afterwards is whole or is noticed, and what was copied is not copied again."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pack_tools import ACCEPTED, KINDS, TINY, UNET, contents, foreign

from likeness.base.errors import Cancelled, Failed
from likeness.base.sentences import sentence
from likeness.packs import incoming, installing
from likeness.packs.incoming import FOLDER, JOURNAL, Incoming
from likeness.packs.installing import install
from likeness.packs.items import Item, file_item
from likeness.packs.manifest import MANIFEST, load_manifest, put_manifest, verify
from likeness.packs.offers import look_at

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills by signal, mounts and forks")


def kill_everywhere(folder, every, offset):
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("kill_points.py"), folder, str(every), str(offset)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_killed_at_some_steps_it_goes_on_and_ends_whole(tmp_path):
    results = kill_everywhere(tmp_path, 29, random.SystemRandom().randrange(29))
    assert {name: result["wrong"] for name, result in results.items()} == {
        "adding": [],
        "replacing": [],
        "repairing": [],
        "adapter in": [],
    }
    assert all(result["killed"] >= 2 for result in results.values())


@pytest.mark.soak
def test_killed_at_every_step_it_goes_on_and_ends_whole(tmp_path):
    results = kill_everywhere(tmp_path, 1, 0)
    assert {name: result["wrong"] for name, result in results.items()} == {
        "adding": [],
        "replacing": [],
        "repairing": [],
        "adapter in": [],
    }
    assert sum(result["killed"] for result in results.values()) > 300


@pytest.fixture
def quick_pieces(monkeypatch):
    monkeypatch.setattr(incoming, "PIECE", 10_000)
    monkeypatch.setattr(incoming, "SYNC_EVERY", 40_000)


class Watched:
    """A file to copy that remembers from where it was read."""

    def __init__(self, path):
        whole = file_item(path, "unet/model.safetensors")
        self.offsets = []

        def open_at(offset):
            self.offsets.append(offset)
            return whole.open_at(offset)

        self.item = Item(whole.target, whole.size, whole.mark, open_at)


@pytest.mark.usefixtures("quick_pieces")
class TestHalfAFile:
    @pytest.fixture
    def data(self):
        return random.Random(1).randbytes(200_000)  # noqa: S311

    @pytest.fixture
    def watched(self, tmp_path, data):
        (tmp_path / "source").write_bytes(data)
        return Watched(tmp_path / "source")

    def stopped(self, packs, watched, after):
        count = []

        def stop():
            count.append(1)
            return len(count) > after

        with Incoming(packs, "mine") as coming, pytest.raises(Cancelled):
            coming.receive(watched.item, lambda _count: None, stop)
        return packs / FOLDER / "mine.part"

    def finished(self, packs, watched, data):
        told = []
        with Incoming(packs, "mine") as coming:
            got = coming.receive(watched.item, told.append, lambda: False)
            assert (coming.folder / "unet" / "model.safetensors").read_bytes() == data
        assert got.sha256 == hashlib.sha256(data).hexdigest()
        assert sum(told) == len(data)

    def test_it_goes_on_where_it_was_synced_last(self, tmp_path, watched, data):
        self.stopped(tmp_path / "packs", watched, 13)
        self.finished(tmp_path / "packs", watched, data)
        assert watched.offsets == [0, 120_000]

    def test_zeros_that_a_power_cut_left_behind_are_not_kept(self, tmp_path, watched, data):
        part = self.stopped(tmp_path / "packs", watched, 13)
        with (part / "unet" / "model.safetensors").open("ab") as file:
            file.write(bytes(60_000))
        self.finished(tmp_path / "packs", watched, data)
        assert watched.offsets == [0, 120_000]

    def test_a_file_shorter_than_the_journal_says_starts_again(self, tmp_path, watched, data):
        part = self.stopped(tmp_path / "packs", watched, 13)
        os.truncate(part / "unet" / "model.safetensors", 119_999)
        self.finished(tmp_path / "packs", watched, data)
        assert watched.offsets == [0, 0]

    @pytest.mark.parametrize("cut", [1, 5, 40])
    def test_a_journal_whose_last_line_is_torn_is_believed_up_to_there(self, tmp_path, watched, data, cut):
        part = self.stopped(tmp_path / "packs", watched, 13)
        os.truncate(part / JOURNAL, (part / JOURNAL).stat().st_size - cut)
        self.finished(tmp_path / "packs", watched, data)
        assert watched.offsets == [0, 80_000]

    def test_a_source_that_changed_starts_again(self, tmp_path, watched, data):
        self.stopped(tmp_path / "packs", watched, 13)
        (tmp_path / "source").write_bytes(data[::-1])
        os.utime(tmp_path / "source", ns=(1, 1))
        again = Watched(tmp_path / "source")
        self.finished(tmp_path / "packs", again, data[::-1])
        assert again.offsets == [0]


class TestFullDisk:
    @pytest.fixture
    def small(self, tmp_path):
        place = tmp_path / "small"
        place.mkdir()
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2500k", "tmpfs", place], capture_output=True, check=False
        )
        if mounted.returncode:
            pytest.skip("only root may mount a small disk")
        yield place
        subprocess.run(["umount", place], check=True)

    def test_too_small_from_the_start_says_how_much_is_missing(self, small, tmp_path):
        source = foreign(tmp_path / "mine")
        with pytest.raises(Failed) as caught:
            install(look_at(source, KINDS), small, ACCEPTED)
        assert caught.value.code == "pack-no-room"
        assert "it needs 0.5 GB, and 0.5 GB more must be free" in sentence(caught.value)
        assert not contents(small)

    def test_it_fills_up_in_the_middle_and_goes_on_when_there_is_room(self, small, tmp_path, monkeypatch):
        monkeypatch.setattr(installing, "MARGIN", 0)
        source = foreign(tmp_path / "mine")
        filler = small / "filler"

        def fill(done, _of):
            if done > 50_000 and not filler.exists():
                free = shutil.disk_usage(small).free
                filler.write_bytes(bytes(free - 150_000))

        with pytest.raises(Failed) as caught:
            install(look_at(source, KINDS), small, ACCEPTED, on_bytes=fill)
        assert caught.value.code == "pack-disk-full"
        filler.unlink()
        told = []
        manifest = install(look_at(source, KINDS), small, ACCEPTED, on_bytes=lambda done, of: told.append((done, of)))
        assert verify(small / "mine") == manifest


class TestFlippedBits:
    @pytest.fixture
    def pack(self, tmp_path):
        shutil.copytree(TINY, tmp_path / "tiny-pack")
        put_manifest(tmp_path / "tiny-pack", load_manifest(tmp_path / "tiny-pack"))
        return tmp_path / "tiny-pack"

    def flips(self, pack, names, count, seed):
        chosen = random.Random(seed)  # noqa: S311
        for _ in range(count):
            path = pack / chosen.choice(names)
            data = path.read_bytes()
            place, bit = chosen.randrange(len(data)), chosen.randrange(8)
            path.write_bytes(data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :])
            with pytest.raises(Failed) as caught:
                verify(pack)
            assert caught.value.code in {"pack-damaged", "pack-unsafe"}
            assert caught.value.fields["pack"] == "tiny-pack"
            path.write_bytes(data)
        verify(pack)

    def test_in_any_file(self, pack):
        self.flips(pack, sorted(contents(pack)), 60, 2)

    def test_in_the_list_itself(self, pack):
        self.flips(pack, [MANIFEST], 120, 3)

    def test_other_spaces_or_another_order_of_the_list(self, pack):
        data = (pack / MANIFEST).read_bytes()
        listing = json.loads(data)
        turned = json.dumps(dict(reversed(listing.items())), indent=1).encode() + b"\n"
        for other in (data.replace(b"\n", b" ", 1), data + b"\n", data.replace(b"\n", b"\r\n"), turned):
            (pack / MANIFEST).write_bytes(other)
            with pytest.raises(Failed, match="pack-damaged"):
                verify(pack)

    def test_a_folder_under_another_name(self, pack):
        with pytest.raises(Failed) as caught:
            verify(pack.rename(pack.with_name("other")))
        assert (caught.value.code, caught.value.fields["name"]) == ("pack-renamed", "tiny-pack")

    def test_raw_data_that_no_graph_asks_for(self, pack):
        (pack / "unet" / "more.onnx_data").write_bytes(bytes(100))
        manifest = load_manifest(pack)
        from likeness.packs.manifest import write_manifest

        write_manifest(pack, manifest)
        with pytest.raises(Failed) as caught:
            verify(pack)
        assert (caught.value.code, caught.value.fields["file"]) == ("pack-unsafe", "unet/more.onnx_data")

    def test_a_file_too_many(self, pack):
        (pack / UNET).with_name("notes.txt").write_text("hello")
        with pytest.raises(Failed, match="pack-extra"):
            verify(pack)
