"""The door to a sitter's blobs: what a permit opens, and that consent is asked again at every use."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from likeness.base.errors import Failed, Refused, Usage
from likeness.consent.permits import Permit
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import HELD_FOR, READS, WRITES, Kind
from likeness.vault.lease import read_leased, seal

PICTURE = b"\x89PNG not really, but bytes that must not be found again" * 40
HOUR = timedelta(hours=1)


@pytest.fixture
def store(vault, sitter):
    return vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))


@pytest.fixture
def photo(store):
    return store.list(Kind.PHOTO)[0].id


def every_use(store, photo, lease_file):
    """Each way of touching a blob, by name."""
    return {
        "get": lambda: store.get(photo),
        "find": lambda: store.find(photo),
        "list": lambda: store.list(Kind.PHOTO),
        "put": lambda: store.put(Kind.PHOTO, b"x", {}),
        "update": lambda: store.update(photo, {}),
        "delete": lambda: store.delete(photo),
        "adopt": lambda: store.adopt(Kind.PHOTO, lease_file, {}),
        "lease": lambda: store.lease([photo], HOUR),
        "export_blob": lambda: store.export_blob(photo),
        "export_identity": store.export_identity,
        "check": store.check,
    }


class TestEveryUseAsksAgain:
    @pytest.fixture
    def refused(self, store, photo, tmp_path):
        def all_refused(code):
            uses = every_use(store, photo, tmp_path / "none")
            for name, use in uses.items():
                with pytest.raises(Refused) as caught:
                    use()
                assert caught.value.code == code, name

        return all_refused

    def test_after_a_withdrawal(self, vault, sitter, refused):
        vault.withdraw(sitter, [Purpose.RETOUCH])
        refused("consent-withdrawn")

    def test_after_the_end_of_the_consent(self, clock, refused):
        clock.turn(timedelta(days=366))
        refused("consent-expired")

    def test_after_a_new_record_that_says_no(self, vault, sitter, agree, refused):
        agree(vault, sitter, Purpose.DELIVER)
        refused("consent-missing")

    def test_after_an_erasure(self, vault, sitter, refused):
        vault.erase(sitter)
        refused("sitter-erased")


class TestNoPermit:
    def test_without_a_record(self, vault):
        nobody = vault.new_sitter("A")
        with pytest.raises(Refused, match="consent-missing"):
            vault.permit(nobody, Purpose.RETOUCH)

    def test_a_permit_made_by_hand_opens_nothing(self, vault, sitter, agree):
        agree(vault, sitter, Purpose.DELIVER)
        with pytest.raises(Refused, match="consent-missing"):
            vault.open_sitter(Permit(sitter, Purpose.TRAIN, "made-up"))

    def test_for_somebody_unknown(self, vault):
        with pytest.raises(Failed, match="sitter-unknown"):
            vault.permit("0" * 32, Purpose.RETOUCH)


class TestTheTableOfPurposes:
    @pytest.mark.parametrize("purpose", Purpose)
    def test_a_purpose_reads_and_writes_its_kinds_and_no_others(self, vault, sitter, purpose):
        store = vault.open_sitter(vault.permit(sitter, purpose))
        for kind in Kind:
            if kind in WRITES[purpose]:
                blob = store.put(kind, b"data", {})
                store.update(blob, {"a": 1})
            else:
                with pytest.raises(Refused, match="kind-not-covered"):
                    store.put(kind, b"data", {})
            if kind in READS[purpose]:
                store.list(kind)
            else:
                with pytest.raises(Refused, match="kind-not-covered"):
                    store.list(kind)

    def test_deliver_cannot_read_photos(self, vault, sitter, photo):
        store = vault.open_sitter(vault.permit(sitter, Purpose.DELIVER))
        for use in (store.get, store.find, store.export_blob, store.delete, lambda blob: store.lease([blob], HOUR)):
            with pytest.raises(Refused, match="kind-not-covered"):
                use(photo)


class TestStoring:
    def test_there_and_back(self, store, photo, clock):
        assert store.get(photo) == PICTURE
        row = store.find(photo)
        assert (row.kind, row.details, row.created) == (Kind.PHOTO, {"name": "one"}, clock())

    def test_details_are_whatever_json_holds(self, store, photo):
        details = {"why": "zu dunkel ä", "measures": [1.5, None, True], "deep": {"a": []}}
        store.update(photo, details)
        assert store.find(photo).details == details

    def test_oldest_first(self, store, photo):
        second = store.put(Kind.PHOTO, b"2", {})
        assert [row.id for row in store.list(Kind.PHOTO)] == [photo, second]

    def test_deleting_takes_row_and_file(self, store, photo):
        path = store.export_blob(photo)
        store.delete(photo)
        assert not path.exists()
        assert store.list(Kind.PHOTO) == []
        with pytest.raises(Failed, match="blob-unknown"):
            store.get(photo)

    def test_nothing_of_it_lies_in_the_open(self, vault, sitter, store, folder):
        for path in folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                assert PICTURE[:40] not in content
                assert b"Noor" not in content
                assert sitter.encode() not in content, path

    @pytest.mark.parametrize("change", ["flip", "cut", "gone", "swapped"])
    def test_a_damaged_file_is_named_before_it_is_opened(self, vault, store, photo, change):
        other = store.put(Kind.PHOTO, b"x" * len(PICTURE), {})
        path = store.export_blob(photo)
        data = path.read_bytes()
        new = {
            "flip": data[:-1] + bytes([data[-1] ^ 1]),
            "cut": data[:-1],
            "swapped": store.export_blob(other).read_bytes(),
        }
        path.unlink() if change == "gone" else path.write_bytes(new[change])
        with pytest.raises(Failed, match="blob-missing" if change == "gone" else "blob-damaged"):
            store.get(photo)
        assert [finding.subject for finding in vault.check().findings] == [photo]

    def test_a_folder_that_cannot_be_written_leaves_no_row(self, store, vault, folder):
        blobs = folder / "blobs"
        kept = blobs.rename(folder / "away")
        with pytest.raises(Failed, match="folder-not-writable"):
            store.put(Kind.PHOTO, b"x", {})
        kept.rename(blobs)
        assert len(store.list(Kind.PHOTO)) == 1
        assert vault.check().ok

    def test_threads_take_turns(self, store):
        def work():
            for _ in range(10):
                store.get(store.put(Kind.MASK, b"mask", {}))

        threads = [threading.Thread(target=work) for _ in range(4)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert len(store.list(Kind.MASK)) == 40


class TestAdopting:
    def test_what_a_worker_sealed_becomes_a_blob(self, vault, sitter, tmp_path):
        store = vault.open_sitter(vault.permit(sitter, Purpose.TRAIN))
        lease = store.lease([row.id for row in store.list(Kind.PHOTO)], HOUR)
        made = tmp_path / "out.age"
        made.write_bytes(seal(lease.recipient, b"weights"))
        adapter = store.adopt(Kind.ADAPTER, made, {"steps": 3})
        assert store.get(adapter) == b"weights"
        assert not made.exists()

    def test_what_is_for_somebody_else_is_not(self, vault, sitter, agree, store, tmp_path):
        other = vault.new_sitter("B")
        agree(vault, other)
        theirs = vault.open_sitter(vault.permit(other, Purpose.RETOUCH)).lease([], HOUR).recipient
        made = tmp_path / "out.age"
        made.write_bytes(seal(theirs, b"x"))
        with pytest.raises(Failed, match="blob-locked"):
            store.adopt(Kind.PORTRAIT, made, {})
        assert made.exists()


class TestLeasing:
    def test_a_lease_reads_what_it_names(self, vault, store, photo, clock):
        lease = store.lease([photo], HOUR)
        assert read_leased(lease, photo, clock()) == PICTURE
        assert lease.expires == clock() + HOUR

    def test_withdrawal_ends_it(self, vault, sitter, store, photo, clock):
        lease = store.lease([photo], HOUR)
        training = vault.open_sitter(vault.permit(sitter, Purpose.TRAIN)).lease([photo], HOUR)
        vault.withdraw(sitter, [Purpose.TRAIN])
        with pytest.raises(Refused, match="lease-withdrawn"):
            read_leased(training, photo, clock())
        assert read_leased(lease, photo, clock()) == PICTURE

    def test_erasure_ends_it(self, vault, sitter, store, photo, clock):
        lease = store.lease([photo], HOUR)
        vault.erase(sitter)
        with pytest.raises(Refused, match="lease-withdrawn"):
            read_leased(lease, photo, clock())

    def test_ending_it_ends_it(self, store, photo, clock):
        lease = store.lease([photo], HOUR)
        store.end_lease(lease)
        store.end_lease(lease)
        with pytest.raises(Refused, match="lease-withdrawn"):
            read_leased(lease, photo, clock())

    def test_it_never_outlives_the_consent_or_a_week(self, vault, sitter, agree, store, photo, clock):
        assert store.lease([photo], timedelta(days=30)).expires == clock() + timedelta(days=7)
        agree(vault, sitter, Purpose.RETOUCH, months=1)
        clock.turn(timedelta(days=29))
        assert store.lease([photo], timedelta(days=30)).expires == clock() + timedelta(days=2)

    def test_the_next_owner_starts_without_old_leases(self, vault, store, photo, again, clock):
        lease = store.lease([photo], HOUR)
        vault.close()
        again()
        assert not Path(lease.marker).exists()


class TestWithdrawing:
    @pytest.mark.parametrize("purpose", Purpose)
    def test_what_has_no_reason_left_is_removed(self, vault, sitter, purpose, folder):
        for writer in (Purpose.RETOUCH, Purpose.COMPARE, Purpose.TRAIN):
            store = vault.open_sitter(vault.permit(sitter, writer))
            for kind in WRITES[writer]:
                store.put(kind, b"x", {})
        vault.withdraw(sitter, set(Purpose) - {purpose})
        kept = {kind for kind in Kind if purpose in HELD_FOR[kind]}
        rows = vault._state.catalogue.rows("SELECT DISTINCT kind FROM blobs")
        assert {Kind(row[0]) for row in rows} == kept
        assert vault.check().ok, "no file without a row either"

    def test_it_needs_a_record(self, vault):
        nobody = vault.new_sitter("A")
        with pytest.raises(Failed, match="consent-none"):
            vault.withdraw(nobody, [Purpose.RETOUCH])
        with pytest.raises(Failed, match="consent-none"):
            vault.receipt(nobody)


class TestSitters:
    def test_names_and_notes(self, vault, clock):
        made = vault.new_sitter(" Zoë ", {"look": "studio-grey"})
        assert vault.sitter(made).name == "Zoë"
        vault.update_sitter(made, {"look": "deep-blue"})
        assert vault.sitters()[0].details == {"look": "deep-blue"}
        assert vault.sitters()[0].created == clock()

    def test_a_name_of_nothing_is_refused(self, vault):
        with pytest.raises(Usage, match="name-unusable"):
            vault.new_sitter(" ")

    def test_settings_keep_any_json(self, vault):
        assert vault.get_setting("booth") is None
        vault.put_setting("booth", {"pin": [1, 2]})
        vault.put_setting("booth", {"pin": [3]})
        assert vault.get_setting("booth") == {"pin": [3]}
