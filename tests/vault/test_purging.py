"""One sweep, one change of the key: many sitters and single files go together, survive a kill, and leave a certificate that anyone can check."""

import json
import re
from datetime import timedelta

import pytest
from test_erasing import ROTATION, Stop, abandon, check_settled, reader_of, stop_at

from likeness.base.errors import Failed, Refused
from likeness.consent.erasure_page import CHECKS, LIMITS, certificate_page
from likeness.consent.erasures import is_certificate, verify_certificate
from likeness.consent.purposes import Purpose
from likeness.vault import renewal
from likeness.vault.inventory import Held
from likeness.vault.kinds import Kind
from likeness.vault.lease import open_sealed, read_leased
from likeness.vault.ledger import Action
from likeness.vault.proving import LIMITS as LIMIT_CODES
from likeness.vault.proving import PASSPHRASE_LIMITS
from likeness.vault.renewal import owed_renewals

STEPS = ["struck", "resealed", *ROTATION, "unlinked", "erased"]


@pytest.fixture
def crowd(vault, sitter, agree):
    """Three sitters with a photo each; the second also has a personal model and one portrait of each origin."""
    sitters = [sitter]
    for name in ("Ravi", "Mei"):
        made = vault.new_sitter(name)
        agree(vault, made)
        vault.open_sitter(vault.permit(made, Purpose.RETOUCH)).put(Kind.PHOTO, name.encode() * 99, {})
        sitters.append(made)
    vault.open_sitter(vault.permit(sitters[1], Purpose.TRAIN)).put(Kind.ADAPTER, b"weights", {})
    store = vault.open_sitter(vault.permit(sitters[1], Purpose.GENERATE))
    for origin in ("generated", "retouched"):
        store.put(Kind.PORTRAIT, origin.encode(), {"origin": origin, "measured": {"likeness": 0.25}})
    return sitters


def kinds_of(vault, who):
    return sorted((held.kind, held.origin) for held in vault.inventory(who))


def ids_of(vault, who, kind):
    return [held.id for held in vault.inventory(who) if held.kind is kind]


def test_many_go_with_one_change_of_the_key(vault, crowd, folder):
    gone, kept, other = crowd
    steps = []
    vault._state.on_step = steps.append
    proofs = vault.purge({gone: "never-answered", other: "session-over"}, ids_of(vault, kept, Kind.PHOTO))
    assert steps == STEPS
    assert vault.epoch == 2
    assert {proof.sitter: proof.why for proof in proofs} == {gone: "never-answered", other: "session-over"}
    assert all(proof.complete and proof.old_key_refused and proof.kept_copy_refused for proof in proofs)
    assert [person.id for person in vault.sitters()] == [kept]
    assert kinds_of(vault, kept) == [(Kind.ADAPTER, None), (Kind.PORTRAIT, "generated"), (Kind.PORTRAIT, "retouched")]
    assert len(list((folder / "blobs").iterdir())) == 3
    assert [entry.action for entry in vault.ledger()].count(Action.KEY_ROTATED) == 1
    check_settled(vault)


def test_nothing_to_do_changes_no_key(vault, crowd):
    assert vault.purge({}, []) == ()
    assert vault.purge({"0" * 32: "asked"}, ["0" * 32]) == ()
    assert vault.epoch == 1


@pytest.mark.parametrize("step", STEPS)
def test_stopped_after_any_step_it_is_finished_at_the_next_start(vault, crowd, again, folder, step):
    gone, kept, other = crowd
    photos = ids_of(vault, kept, Kind.PHOTO)
    stop_at(vault, step)
    with pytest.raises(Stop):
        vault.purge({gone: "asked", other: "asked"}, photos)
    abandon(vault)
    with again() as opened:
        check_settled(opened)
        assert opened.epoch == 2, "one change of the key, whatever was interrupted"
        assert [person.id for person in opened.sitters()] == [kept]
        assert ids_of(opened, kept, Kind.PHOTO) == []
        assert len(list((folder / "blobs").iterdir())) == 3
        for who in (gone, other):
            assert verify_certificate(opened.certificate(who)).intact


@pytest.mark.parametrize("step", STEPS)
def test_a_withdrawal_is_finished_too(vault, crowd, again, folder, step):
    who = crowd[1]
    stop_at(vault, step)
    with pytest.raises(Stop):
        vault.withdraw(who, [Purpose.TRAIN, Purpose.GENERATE])
    abandon(vault)
    with again() as opened:
        check_settled(opened)
        assert opened.epoch == 2
        assert kinds_of(opened, who) == [(Kind.PHOTO, None), (Kind.PORTRAIT, "retouched")]
        assert len(list((folder / "blobs").iterdir())) == 4
        with pytest.raises(Refused, match="consent-withdrawn"):
            opened.permit(who, Purpose.TRAIN)


@pytest.mark.usefixtures("impatient")
def test_a_withdrawal_counts_although_the_key_cannot_be_changed_now(vault, crowd):
    who = crowd[1]
    with reader_of(vault):
        vault.withdraw(who, [Purpose.TRAIN])
        assert [alarm.code for alarm in vault.alarms] == ["rotation-blocked"]
    with pytest.raises(Refused, match="consent-withdrawn"):
        vault.permit(who, Purpose.TRAIN)
    assert "removal-pending" in {finding.code for finding in vault.check().findings}
    vault.purge({}, [])
    assert vault.check().ok


def test_a_withdrawal_that_erases_nothing_changes_no_key(vault, crowd):
    vault.withdraw(crowd[1], [Purpose.SHOWCASE])
    assert vault.epoch == 1


def test_the_inventory_says_what_and_nothing_more(vault, crowd):
    portrait = next(held for held in vault.inventory(crowd[1]) if held.origin == "generated")
    assert portrait.likeness == 0.25
    assert len(vault.inventory()) == 6
    names = {"id", "sitter", "kind", "made", "origin", "likeness", "hidden", "photo", "binned", "kept"}
    assert set(Held.__slots__) == names


class TestTheKeyOfWhoStays:
    """What was erased must not open from an old copy of its file, with whatever today's vault gives."""

    @pytest.fixture
    def old(self, vault, crowd, folder):
        """Copies of every file as it was before, and the key of the time."""
        store = vault.open_sitter(vault.permit(crowd[1], Purpose.TRAIN))
        copies = {path.stem: path.read_bytes() for path in (folder / "blobs").iterdir()}
        return copies, store.export_identity()

    def test_old_copies_open_with_no_key_there_is(self, vault, crowd, old):
        copies, former = old
        adapter = ids_of(vault, crowd[1], Kind.ADAPTER)[0]
        assert open_sealed(former, copies[adapter]) == b"weights"
        vault.withdraw(crowd[1], [Purpose.TRAIN])
        keys = [row[0] for row in vault._state.catalogue.rows("SELECT identity FROM keys")]
        assert former not in keys
        for key in keys:
            with pytest.raises(Failed, match="blob-locked"):
                open_sealed(key, copies[adapter])

    def test_what_stays_reads_as_before_under_its_own_id(self, vault, crowd, old, folder, clock):
        photo = ids_of(vault, crowd[1], Kind.PHOTO)[0]
        vault.withdraw(crowd[1], [Purpose.TRAIN])
        store = vault.open_sitter(vault.permit(crowd[1], Purpose.RETOUCH))
        assert store.get(photo) == b"Ravi" * 99
        assert store.export_blob(photo).read_bytes() != old[0][photo]
        assert read_leased(store.lease([photo], timedelta(hours=1)), photo, clock()) == b"Ravi" * 99
        mine = {store.export_blob(photo).stem}
        assert not mine & set(old[0]), "no file of theirs lies under its former name"
        store.delete(photo)
        assert vault.check().ok
        assert vault.erase(crowd[1]).complete

    @pytest.mark.parametrize("how", ["lease", "job"])
    def test_who_still_works_with_the_old_one_keeps_it_for_now(self, vault, crowd, old, how):
        store = vault.open_sitter(vault.permit(crowd[1], Purpose.RETOUCH))
        lease = store.lease([], timedelta(hours=1)) if how == "lease" else None
        vault.withdraw(crowd[1], [Purpose.TRAIN], renew=how != "job")
        assert store.export_identity() == old[1]
        if lease is not None:
            store.end_lease(lease)
        vault.purge({}, [])
        assert store.export_identity() != old[1]
        assert store.get(ids_of(vault, crowd[1], Kind.PHOTO)[0]) == b"Ravi" * 99

    def test_with_a_damaged_file_it_waits(self, vault, crowd, old, folder):
        path = folder / "blobs" / f"{ids_of(vault, crowd[1], Kind.PHOTO)[0]}.age"
        whole = path.read_bytes()
        path.write_bytes(whole[:-1])
        vault.withdraw(crowd[1], [Purpose.TRAIN])
        assert owed_renewals(vault._state) == [crowd[1]]
        assert [finding.code for finding in vault.check().findings] == ["blob-damaged"], (
            "and no half-done file beside it"
        )
        path.write_bytes(whole)
        vault.purge({}, [])
        assert owed_renewals(vault._state) == []
        assert vault.check().ok

    def test_on_a_full_disk_the_withdrawal_counts_and_the_key_waits(self, vault, crowd, old, monkeypatch):
        def full(*_):
            raise Failed("disk-full")

        with monkeypatch.context() as patch:
            patch.setattr(renewal, "reseal", full)
            vault.withdraw(crowd[1], [Purpose.TRAIN])
        assert [alarm.code for alarm in vault.alarms] == ["disk-full"]
        assert ids_of(vault, crowd[1], Kind.ADAPTER) == []
        assert (vault.epoch, owed_renewals(vault._state)) == (2, [crowd[1]])
        vault.purge({}, [])
        assert owed_renewals(vault._state) == []
        assert vault.check().ok


class TestCertificate:
    @pytest.fixture
    def document(self, vault, crowd):
        vault.erase(crowd[1])
        return vault.certificate(crowd[1])

    def test_it_says_what_when_how_and_what_not(self, vault, crowd, document, clock):
        verdict = verify_certificate(document)
        statement = verdict.statement
        assert verdict.intact
        assert verdict.fingerprint == vault.fingerprint
        assert (statement.sitter, statement.why) == (crowd[1], "asked")
        assert statement.files == {"photo": 1, "adapter": 1, "portrait": 2}
        assert statement.checks == dict.fromkeys(CHECKS, True)
        assert set(statement.limits) >= set(LIMIT_CODES)

    def test_it_names_nobody(self, document):
        assert b"Ravi" not in document
        assert "Ravi" not in certificate_page(document)

    def test_the_page_is_for_people_and_fetches_nothing(self, document):
        page = certificate_page(document)
        assert "2 portraits" in page
        for words in (*CHECKS.values(), LIMITS["exported-files"]):
            assert words.replace("'", "&#x27;") in page
        assert not re.search(r"https?://|url\(|@import|<script", page)

    def test_with_nobody_else_in_the_vault_it_claims_no_trial_of_keys(self, vault, crowd, document):
        claim = CHECKS["kept-copy-refused"].replace("'", "&#x27;")
        assert claim in certificate_page(document)
        for other in crowd:
            if other != crowd[1]:
                vault.erase(other)
        alone = vault.certificate(next(sitter for sitter in reversed(crowd) if sitter != crowd[1]))
        assert verify_certificate(alone).statement.keys_tried == 0
        assert claim not in certificate_page(alone)

    def test_behind_a_passphrase_it_does_not_claim_that_old_copies_are_shut(self, vault, document):
        claims = "old copies of the vault&#x27;s list do not open" in certificate_page(document)
        assert claims is (vault.keeper_kind != "passphrase")

    def test_every_limit_has_words(self):
        assert set(PASSPHRASE_LIMITS) <= set(LIMITS)

    @pytest.mark.parametrize("path", [("statement", "why"), ("statement", "erased_at"), ("proof", "signature")])
    def test_any_change_shows(self, document, path):
        changed = json.loads(document)
        changed[path[0]][path[1]] = "00" * 32
        altered = json.dumps(changed).encode()
        assert not verify_certificate(altered).intact
        with pytest.raises(Failed, match="certificate-altered"):
            certificate_page(altered)

    def test_what_was_added_shows(self, document):
        changed = json.loads(document) | {"note": "and all copies"}
        assert not verify_certificate(json.dumps(changed).encode()).intact

    @pytest.mark.parametrize("untrusted", [b"", b"{}", b"[1]", b'{"type": "likeness erasure certificate 1"}'])
    def test_what_is_no_certificate_is_said_to_be_none(self, untrusted):
        with pytest.raises(Failed, match="certificate-unreadable"):
            verify_certificate(untrusted)

    def test_another_way_of_signing_is_none_of_ours(self, document):
        changed = json.loads(document)
        changed["proof"]["algorithm"] = "none"
        with pytest.raises(Failed, match="certificate-unreadable"):
            verify_certificate(json.dumps(changed).encode())

    def test_it_is_told_from_a_receipt(self, vault, crowd, document):
        assert is_certificate(document)
        assert not is_certificate(vault.receipt(crowd[0]))
        assert not is_certificate(b"\xff")

    def test_who_is_still_there_has_none(self, vault, crowd):
        with pytest.raises(Failed, match="certificate-none"):
            vault.certificate(crowd[0])
