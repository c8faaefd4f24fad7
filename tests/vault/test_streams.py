"""Large blobs: there and back in little memory, and nothing of a file that is not as recorded."""

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from likeness.base.errors import Failed, Refused
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import Kind
from likeness.vault.lease import open_leased, seal
from likeness.vault.streams import seal_stream

CHILD = Path(__file__).with_name("stream_child.py")
SIZE = 3_000_000
HOUR = timedelta(hours=1)


@pytest.fixture
def store(vault, sitter):
    return vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))


@pytest.fixture
def data():
    return os.urandom(SIZE)


@pytest.fixture
def blob(store, data):
    return store.put_stream(Kind.PHOTO, io.BytesIO(data), {"name": "large"})


class Breaking(io.BytesIO):
    """A stick that is pulled out."""

    def read(self, size=-1):
        if self.tell() > 100_000:
            raise OSError(5, "Input/output error")
        return super().read(size)


class TestThereAndBack:
    def test_as_bytes_and_as_a_stream(self, store, blob, data):
        assert store.get(blob) == data
        with store.get_stream(blob) as file:
            assert file.read(10) == data[:10]
            assert file.read() == data[10:]
            assert file.read() == b""

    @pytest.mark.parametrize("size", [0, 1, 65_536, 1 << 18, (1 << 18) + 1])
    def test_every_size(self, store, size):
        made = store.put_stream(Kind.PHOTO, io.BytesIO(bytes(size)), {})
        with store.get_stream(made) as file:
            assert file.read() == bytes(size)

    def test_left_early_it_leaves_nothing_behind(self, store, blob):
        before = threading.active_count()
        with store.get_stream(blob) as file:
            file.read(1)
        assert threading.active_count() == before

    def test_a_lease_reads_it_too(self, store, blob, data, clock):
        lease = store.lease([blob], HOUR)
        with open_leased(lease, blob, clock) as file:
            assert file.read() == data
        with pytest.raises(Refused, match="blob-not-leased"), open_leased(lease, "0" * 32, clock):
            pass


class TestWhatIsNotWhole:
    def test_a_source_that_breaks_off_leaves_nothing(self, store, vault, folder, data):
        before = sorted((folder / "blobs").iterdir())
        with pytest.raises(Failed, match="file-unreadable"):
            store.put_stream(Kind.PHOTO, Breaking(data), {})
        assert sorted((folder / "blobs").iterdir()) == before
        assert vault._state.being_written == {}

    @pytest.mark.parametrize("change", ["cut", "flipped", "longer", "gone", "folder"])
    def test_not_a_byte_comes_of_a_changed_file(self, store, blob, change):
        path = store.export_blob(blob)
        sealed = path.read_bytes()
        path.unlink()
        if change == "folder":
            path.mkdir()
        elif change != "gone":
            path.write_bytes({"cut": sealed[:-1], "flipped": b"b" + sealed[1:], "longer": sealed + b"x"}[change])
        code = "blob-missing" if change == "gone" else "blob-damaged"
        with pytest.raises(Failed, match=code), store.get_stream(blob):
            pytest.fail("it was opened")

    def test_a_file_that_changes_while_it_is_read_does_not_end_as_if_it_were_whole(self, store, blob, data):
        """In place, after it was checked: age finds a changed piece; a whole other file, of the same key, is found by the second hash."""
        other = seal(store._recipient(), data[::-1])
        path = store.export_blob(blob)
        with store.get_stream(blob) as file:
            file.read(1)
            path.write_bytes(other)
            with pytest.raises(Failed, match=r"blob-(damaged|locked)"):
                file.read()

    def test_the_second_hash_is_what_finds_it(self, store, blob, data, monkeypatch):
        """Right at the first look, another valid file at the second."""
        from likeness.vault import sitters, streams

        sealed = io.BytesIO(seal(store._recipient(), b"another picture"))
        row = store.find(blob)
        expected = streams.Written(row.size, row.sha256)
        plain = streams.Unsealing(store.export_identity(), sealed, expected)
        with pytest.raises(Failed, match="blob-damaged"), plain:
            io.BufferedReader(plain).read()
        assert sitters.opened is streams.opened

    def test_consent_is_asked_on_the_way(self, vault, sitter, store, blob):
        with store.get_stream(blob) as file:
            file.read(1)
            vault.withdraw(sitter, [Purpose.RETOUCH])
            with pytest.raises(Refused, match="consent-withdrawn"):
                file.read()

    def test_an_erasure_in_the_middle_of_writing_wins(self, vault, sitter, store, folder, data):
        class Erasing(io.BytesIO):
            def read(self, size=-1):
                if self.tell() > 1_000_000 and vault.sitters():
                    vault.erase(sitter)
                return super().read(size)

        with pytest.raises(Refused, match="sitter-erased"):
            store.put_stream(Kind.PHOTO, Erasing(data), {})
        assert list((folder / "blobs").iterdir()) == []
        assert vault.check().ok

    def test_a_key_does_not_change_while_a_file_is_being_written(self, vault, sitter, store, data):
        class Withdrawing(io.BytesIO):
            asked = False

            def read(self, size=-1):
                if self.tell() > 1_000_000 and not self.asked:
                    self.asked = True
                    vault.purge({}, [row.id for row in store.list(Kind.PHOTO)])
                return super().read(size)

        made = store.put_stream(Kind.PHOTO, Withdrawing(data), {})
        assert store.get(made) == data
        assert vault._state.catalogue.rows("SELECT count(*) FROM renewals") == [(1,)], "it is owed"
        vault.purge({}, [])
        assert store.get(made) == data
        assert vault._state.catalogue.rows("SELECT count(*) FROM renewals") == [(0,)]
        assert vault.check().ok


def in_little_memory(tmp_path, size):
    """Written, adopted, read and leased in a process of its own; what it used, in bytes."""
    ended = subprocess.run(
        [sys.executable, CHILD, tmp_path, str(size)], capture_output=True, text=True, check=False, timeout=3600
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
def test_two_hundred_megabytes_in_under_a_hundred(tmp_path):
    figures = in_little_memory(tmp_path, 200_000_000)
    assert figures["grown"] < 100_000_000, figures
    assert len(set(figures["hashes"])) == 1


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
def test_two_gigabytes_in_under_a_hundred_megabytes(tmp_path):
    figures = in_little_memory(tmp_path, 2_000_000_000)
    print(
        f"\n{figures['peak'] / 1e6:.0f} MB at most, of which {figures['grown'] / 1e6:.0f} MB for the file; {figures['seconds']} s"
    )
    assert figures["peak"] < 100_000_000, figures
    assert len(set(figures["hashes"])) == 1


def test_what_is_hashed_is_what_lies_there(store, blob):
    row = store.find(blob)
    sealed = store.export_blob(blob).read_bytes()
    assert (row.size, row.sha256) == (len(sealed), hashlib.sha256(sealed).hexdigest())


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 300_001])
def test_what_is_written_is_what_the_stock_program_reads(size, tmp_path):
    """At every edge of the format's chunks; read by age itself, which also insists on a well-formed end."""
    age = shutil.which("age")
    if age is None:
        pytest.skip("the age program is missing")
    identity, data, sealed = pyrage.x25519.Identity.generate(), os.urandom(size), tmp_path / "sealed.age"
    (tmp_path / "key.txt").write_text(str(identity))
    with sealed.open("wb") as file:
        written = seal_stream(str(identity.to_public()), Trickling(data), file.write)
    ended = subprocess.run([age, "-d", "-i", tmp_path / "key.txt", sealed], capture_output=True, check=True)
    assert ended.stdout == data == pyrage.decrypt(sealed.read_bytes(), [identity])
    assert (written.size, written.sha256) == (sealed.stat().st_size, hashlib.sha256(sealed.read_bytes()).hexdigest())


class Trickling(io.BytesIO):
    """Gives less than it is asked for, as a pipe does."""

    def read(self, size=-1):
        return super().read(min(size, 50_000))
