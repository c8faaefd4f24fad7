"""The answers of the small parts to what hardly ever happens."""

import io
import zlib
from datetime import timedelta

import pytest

from likeness.base.errors import Failed, Refused
from likeness.consent.purposes import Purpose
from likeness.vault import catalogue, sitters, streams
from likeness.vault.blobs import Written
from likeness.vault.documents import fold, unfold
from likeness.vault.kinds import Kind
from likeness.vault.lease import seal


class TestFoldedRecords:
    def test_there_and_back_and_what_an_earlier_version_kept(self):
        assert unfold(fold(b'{"a": 1}')) == b'{"a": 1}' == unfold(b'{"a": 1}')

    @pytest.mark.parametrize("stored", [b"", b"nothing", zlib.compress(b"{}" * 99)[:-3], zlib.compress(b"{}") + b"x"])
    def test_what_is_no_record_is_unreadable(self, stored):
        with pytest.raises(Failed, match="consent-unreadable"):
            unfold(stored)

    def test_a_bomb_does_not_go_off(self):
        with pytest.raises(Failed, match="consent-unreadable"):
            unfold(zlib.compress(bytes(50_000_000)))


class TestLeases:
    def test_one_that_cannot_be_noted_leaves_no_marker_behind(self, vault, sitter, folder, monkeypatch):
        def full(*_args, **_fields):
            raise Failed("disk-full")

        store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
        monkeypatch.setattr(sitters, "append", full)
        with pytest.raises(Failed, match="disk-full"):
            store.lease([store.list(Kind.PHOTO)[0].id], timedelta(hours=1))
        assert not list(folder.rglob(f"{sitter}.retouch.*"))


class TestPages:
    def test_people_come_in_order_page_by_page(self, vault, agree, clock):
        people = [vault.new_sitter(f"P{number}") for number in range(5)]
        agree(vault, people[1], Purpose.RETOUCH)
        vault.open_sitter(vault.permit(people[1], Purpose.RETOUCH)).put(Kind.PHOTO, b"x", {})
        first, rest = vault.page(None, 2), vault.page(people[1], 10)
        assert [row.id for row in (*first, *rest)] == people
        assert (first[1].live, first[1].counts) == (frozenset({Purpose.RETOUCH}), {Kind.PHOTO: 1})
        assert (first[0].record, first[0].live, first[0].counts) == (None, frozenset(), {})
        assert vault.page(people[-1], 10) == ()
        assert vault.page("0" * 32, 10) == ()

    def test_one_who_is_not_there(self, vault, sitter):
        assert vault.listed(sitter).name == "Noor Example"
        with pytest.raises(Failed, match="sitter-unknown"):
            vault.listed("0" * 32)
        vault.erase(sitter)
        with pytest.raises(Refused, match="sitter-erased"):
            vault.listed(sitter)


class TestStreams:
    def test_what_a_worker_hands_back_is_bounded(self, vault, sitter, tmp_path, monkeypatch):
        store = vault.open_sitter(vault.permit(sitter, Purpose.TRAIN))
        (tmp_path / "large.age").write_bytes(seal(store._recipient(), b"x" * 100))
        monkeypatch.setattr(sitters, "MAX_SEALED_BYTES", 50)
        with pytest.raises(Failed, match="file-too-large"):
            store.adopt(Kind.CHECKPOINT, tmp_path / "large.age", {})

    def test_a_file_that_cannot_be_read_to_its_end_is_damaged(self, tmp_path):
        class Failing(io.FileIO):
            def read(self, size=-1):
                raise OSError(5, "Input/output error")

        (tmp_path / "x.age").write_bytes(b"abc")
        with Failing(tmp_path / "x.age") as file, pytest.raises(Failed, match="blob-damaged"):
            streams.check_sealed(file, "x", Written(3, "0" * 64))

    def test_a_copy_that_is_not_as_recorded_is_none(self, tmp_path):
        (tmp_path / "x.age").write_bytes(b"abc")
        with pytest.raises(Failed, match="blob-damaged"):
            streams.copy_file(tmp_path / "x.age", tmp_path / "y.age", Written(3, "0" * 64))
        assert not (tmp_path / "y.age").exists()


class TestChangingTheKey:
    """A change that did not end well: which key the pages have is found out, not assumed."""

    @pytest.fixture
    def book(self, tmp_path):
        made = catalogue.Catalogue(tmp_path / "c.db", bytes(32))
        yield made
        made.close()

    def test_it_happened_although_an_error_came(self, book, monkeypatch):
        honest = catalogue.Catalogue._change_key

        def change(self, key):
            honest(self, key)
            raise Failed("catalogue-unusable", detail="afterwards")

        monkeypatch.setattr(catalogue.Catalogue, "_change_key", change)
        book.rekey(b"n" * 32)
        assert book.rows("SELECT count(*) FROM settings") == [(0,)]

    def test_it_did_not_happen_although_the_answer_was_yes(self, book, monkeypatch):
        monkeypatch.setattr(catalogue, "opens_with", lambda *_: False)
        honest = catalogue.Catalogue._change_key
        monkeypatch.setattr(catalogue.Catalogue, "_change_key", lambda self, key: honest(self, bytes(32)))
        with pytest.raises(Failed, match="catalogue-unusable"):
            book.rekey(b"n" * 32)
        assert book.rows("SELECT count(*) FROM settings") == [(0,)]

    def test_other_trouble_is_not_read_as_an_answer(self, book, monkeypatch):
        def broken(*_):
            raise Failed("catalogue-unusable", detail="SQLITE_IOERR")

        monkeypatch.setattr(catalogue, "_connect", broken)
        with pytest.raises(Failed, match="catalogue-unusable"):
            book.rekey(b"n" * 32)
        monkeypatch.undo()
        book.reopen(b"n" * 32)
