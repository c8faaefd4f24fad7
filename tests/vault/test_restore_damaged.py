"""Backups that are torn, changed, swapped, forged or old: what is right comes back, what is not is named, and nothing crashes."""

import contextlib
import resource
import secrets

import msgspec
import pytest
from backup_tools import add_person, contents, files, make_kit, restored

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose
from likeness.vault import generations
from likeness.vault.backup import BackupFinding
from likeness.vault.backup_folder import read_note
from likeness.vault.blobs import Written
from likeness.vault.generations import Listed, Part, encode_list, manifest_bytes, part_of, read_generation
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vault.restore import LostBlob, check_with_kit
from likeness.vault.tombstones import Tombstone, tombstone_bytes
from likeness.vault.vault import create_vault, open_vault, vault_exists


@pytest.fixture
def vault(folder, clock):
    with create_vault(folder, MemoryKeeper(), clock) as made:
        yield made


@pytest.fixture
def kit(vault):
    return make_kit(vault)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stick"


@pytest.fixture
def home(tmp_path):
    return tmp_path / "elsewhere"


@pytest.fixture
def two(vault, agree, kit, stick):
    """Two generations: Noor alone, then Teo as well."""
    people = [add_person(vault, agree, "Noor", photos=1)]
    vault.backups.back_up(stick)
    people.append(add_person(vault, agree, "Teo", photos=2))
    vault.backups.back_up(stick)
    return people


@pytest.fixture
def back(kit, stick, home, clock):
    """Restores, and opens what was restored."""
    opened = []

    def give(**options):
        keeper = MemoryKeeper()
        report = restored(kit, stick, home, keeper, clock, **options)
        opened.append(open_vault(home, keeper, clock))
        return report, opened[-1]

    yield give
    for vault in opened:
        vault.close()


def newest(stick):
    return max((stick / "generations").iterdir())


def codes(report):
    return [finding.code for finding in report.findings]


def flip(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)


@pytest.mark.parametrize("damage", ["cut", "one byte short", "empty", "older one in its place", "gone"])
def test_a_torn_generation_does_not_count_and_the_one_before_does(two, stick, back, kit, damage):
    path = newest(stick)
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        older = (stick / "generations/000001.age").read_bytes()
        cut = {"cut": data[: len(data) // 2], "one byte short": data[:-1], "empty": b""}
        path.write_bytes(cut.get(damage, older))
    report, vault = back()
    assert report.generation == 1
    assert [person.name for person in vault.sitters()] == ["Noor"]
    torn = [] if damage == "gone" else [BackupFinding("generation-torn", "2")]
    assert report.findings == (*torn, BackupFinding("restore-behind", "2"))
    assert vault.check().findings == ()
    checked = check_with_kit(stick, kit.identity)
    assert checked.generation == 1
    assert set(report.findings) <= set(checked.findings)


def test_flipped_bits_in_a_generation_are_always_found(two, stick, kit):
    """A sample here; the thousands are with the other forgeries."""
    path = newest(stick)
    whole = path.read_bytes()
    for place in (*range(0, 300, 7), *range(300, len(whole), len(whole) // 60)):
        data = bytearray(whole)
        data[place] ^= 1 << place % 8
        path.write_bytes(data)
        with pytest.raises(Failed, match="generation-"):
            read_generation(path, kit.identity, len)
    path.write_bytes(whole)
    assert read_generation(path, kit.identity, len).manifest.number == 2


def test_no_whole_generation_is_no_vault(two, stick, home, kit, clock, vault):
    for path in (stick / "generations").iterdir():
        path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(Failed, match="backup-all-torn"):
        restored(kit, stick, home, MemoryKeeper(), clock)
    with pytest.raises(Failed, match="backup-all-torn"):
        check_with_kit(stick, kit.identity)
    assert not vault_exists(home)
    assert [finding.code for finding in vault.backups.check(stick).findings] == ["generation-torn"] * 2
    assert vault.backups.check(stick).generation is None
    done = vault.backups.back_up(stick)
    assert (done.gone, done.generation) == ((1, 2), 3)
    assert restored(kit, stick, home, MemoryKeeper(), clock).findings == ()


def test_another_kit_opens_nothing(two, stick, home, vault, clock):
    stranger = make_kit(vault)
    with pytest.raises(Failed, match="backup-other-kit"):
        restored(stranger, stick, home, MemoryKeeper(), clock)
    with pytest.raises(Failed, match="backup-none"):
        restored(stranger, stick / "blobs", home, MemoryKeeper(), clock)
    assert not vault_exists(home)


@pytest.mark.parametrize("damage", ["missing", "flipped", "cut", "swapped"])
def test_damaged_files_are_named_and_the_rest_comes_back(two, stick, back, vault, kit, damage):
    noor, teo = two
    rows = vault.open_sitter(vault.permit(teo, Purpose.RETOUCH)).list(Kind.PHOTO)
    first, second = (stick / "blobs" / f"{row.file}.age" for row in rows)
    if damage == "missing":
        first.unlink()
    elif damage == "swapped":
        first.write_bytes(second.read_bytes())
    elif damage == "cut":
        first.write_bytes(first.read_bytes()[:-1])
    else:
        flip(first)
    found = (BackupFinding("backup-file-damaged", rows[0].file),)
    assert vault.backups.check(stick).findings == check_with_kit(stick, kit.identity).findings == found
    report, again = back()
    assert report.lost == (LostBlob(rows[0].id, Kind.PHOTO, teo),)
    assert report.blobs == 2
    whole, there = contents_of(vault, noor, teo), contents_of(again, noor, teo)
    assert there == {blob: data for blob, data in whole.items() if blob != rows[0].id}
    assert [(finding.code, finding.subject, finding.sitter) for finding in again.check().findings] == [
        ("blob-missing", rows[0].id, teo)
    ]
    assert Action.LOST_IN_RESTORE in [entry.action for entry in again.ledger()]
    assert again.verify_ledger().intact


def contents_of(vault, *people):
    held = {}
    for person in people:
        store = vault.open_sitter(vault.permit(person, Purpose.RETOUCH))
        for row in store.list(Kind.PHOTO):
            with contextlib.suppress(Failed):
                held[row.id] = store.get(row.id)
    return held


def test_what_one_backup_lost_another_still_has(two, stick, back, vault, tmp_path):
    """A second folder helps at once, and a backup brings the files back also later."""
    other = tmp_path / "other stick"
    vault.backups.back_up(other)
    for path in (stick / "blobs").iterdir():
        flip(path)
    report, again = back(others=[other])
    assert report.lost == ()
    assert contents(again) == contents(vault)


def test_a_backup_made_again_with_verify_is_mended(two, stick, back, vault):
    for path in (stick / "blobs").iterdir():
        flip(path)
    assert vault.backups.back_up(stick).copied == 0, "what was read back is believed"
    assert vault.backups.back_up(stick, verify=True).copied == 3
    report, again = back()
    assert report.lost == ()
    assert contents(again) == contents(vault)


@pytest.mark.parametrize("damage", ["flipped", "gone", "not ours", "nonsense"])
def test_restoring_works_without_the_note(two, stick, back, vault, damage):
    path = stick / "likeness-backup.json"
    note = read_note(stick)
    changed = {
        "flipped": path.read_bytes().replace(b'"generation": 2', b'"generation": 9'),
        "not ours": msgspec.json.encode(msgspec.structs.replace(note, signature=secrets.token_hex(64))),
        "nonsense": b"\xff[",
    }
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(changed[damage])
    report, again = back()
    assert codes(report) == ["backup-note-damaged"]
    assert contents(again) == contents(vault)


class TestTombstones:
    def put(self, stick, by, sitter, **changes):
        at = "2026-03-02T00:00:00Z"
        signature = by.sign(tombstone_bytes(by.id, sitter, at)).hex()
        tombstone = Tombstone("likeness tombstone 1", by.id, sitter, at, signature)
        (stick / "tombstones" / f"{sitter}.json").write_bytes(
            msgspec.json.encode(msgspec.structs.replace(tombstone, **changes))
        )

    def test_who_was_erased_since_is_struck(self, two, stick, back, vault):
        """As where the program was stopped between the tombstone and the new generation, or the stick was put back as it was."""
        noor, teo = two
        self.put(stick, vault, teo)
        report, again = back()
        assert report.struck == (teo,)
        assert [person.id for person in again.sitters()] == [noor]
        assert len(list(again._state.blobs.glob("*.age"))) == 1, "their files were not copied"
        assert again.certificate(teo)
        assert again.check().findings == ()
        assert again._state.catalogue.rows("SELECT vault, at FROM tombstones") == [(vault.id, "2026-03-02T00:00:00Z")]
        assert [(backup.owed, backup.path) for backup in again.backups.known()] == [(1, None)]
        before = files(stick)
        assert before == files(stick)
        again.backups.back_up(stick)
        assert [path.name for path in (stick / "generations").iterdir()] == ["000003.age"]
        assert not again.backups.known()[0].owed

    def test_those_of_another_backup_count_as_well(self, two, stick, back, vault, tmp_path):
        other = tmp_path / "other"
        vault.backups.back_up(other)
        stick.rename(tmp_path / "away")
        vault.erase(two[1])
        (tmp_path / "away").rename(stick)
        report, again = back(others=[other])
        assert report.struck == (two[1],)
        assert [person.id for person in again.sitters()] == [two[0]]

    @pytest.mark.parametrize(
        "changes", [{"signature": "00" * 64}, {"signature": "zz"}, {"at": "2027-01-01T00:00:00Z"}, {"vault": "0" * 32}]
    )
    def test_a_forged_one_is_refused_and_named(self, two, stick, back, vault, kit, changes):
        self.put(stick, vault, two[1], **changes)
        report, again = back()
        assert report.struck == ()
        assert report.findings == (BackupFinding("tombstone-damaged", two[1]),)
        assert len(again.sitters()) == 2
        assert BackupFinding("tombstone-damaged", two[1]) in check_with_kit(stick, kit.identity).findings

    def test_one_of_somebody_else_under_this_name_is_refused(self, two, stick, back, vault):
        self.put(stick, vault, two[1])
        (stick / "tombstones" / f"{two[1]}.json").rename(stick / "tombstones" / f"{two[0]}.json")
        assert codes(back()[0]) == ["tombstone-damaged"]

    def test_nonsense_is_named(self, two, stick, back):
        (stick / "tombstones" / f"{two[0]}.json").write_bytes(b"{")
        (stick / "tombstones" / ".DS_Store").write_bytes(b"a Mac was here")
        assert codes(back()[0]) == ["tombstone-damaged"]


class TestForgedGenerations:
    """By somebody who knows the kit's public half, but not the vault's signing key."""

    @pytest.fixture
    def forge(self, two, stick, vault, kit, tmp_path):
        def write(signer=None, blob_list=None, pages=b"x" * 5000, **changes):
            path, kept = newest(stick), []
            generation = read_generation(path, kit.identity, kept.append)
            data = encode_list(generation.blobs) if blob_list is None else blob_list
            real = b"".join(kept) if pages is None else pages
            source = tmp_path / "forged.db"
            source.write_bytes(real)
            part = part_of(real)
            manifest = msgspec.structs.replace(
                generation.manifest, **{"list": part_of(data), "catalogue": part, **changes}
            )
            with source.open("rb") as file, path.open("wb") as out:
                generations.seal_generation(kit.recipient, manifest, signer or vault.sign, data, file, out.write)

        return write

    def test_a_strange_signature(self, forge, back):
        forge(signer=lambda data: b"0" * 64)
        assert codes(back()[0]) == ["generation-torn", "restore-behind"]

    @pytest.mark.parametrize(
        "changes",
        [
            {"list": Part(1, "0" * 64)},
            {"catalogue": Part(5000, "0" * 64)},
            {"blobs": 7},
            {"bytes": 7},
            {"number": 7},
            {"public_key": "00" * 32},
            {"blob_list": b"{"},
        ],
    )
    def test_a_manifest_that_does_not_fit(self, forge, back, changes):
        forge(**changes)
        assert codes(back()[0]) == ["generation-torn", "restore-behind"]

    @pytest.mark.parametrize(
        "changes",
        [
            {"ledger_number": 1},
            {"ledger_hash": "1" * 64},
            {"blob_list": b"[]", "blobs": 0, "bytes": 0},
            {"backup": "1" * 32},
        ],
    )
    def test_a_catalogue_that_is_not_the_one_it_says(self, forge, home, kit, stick, clock, changes):
        forge(pages=None, **changes)
        with pytest.raises(Failed, match="backup-all-torn"):
            restored(kit, stick, home, MemoryKeeper(), clock)
        assert not vault_exists(home)

    @pytest.mark.parametrize("names", [["signature"], ["../x"], [], ["generation.json"]])
    def test_a_tar_with_other_things_in_it(self, two, stick, kit, vault, names, monkeypatch, back):
        parts = [(name, 3, [b"abc"]) for name in names]
        data = b"".join(generations._tar(parts))
        path = newest(stick)
        with path.open("wb") as out:
            source = generations.Source(generations._Pieces(iter([data])))
            generations.seal_stream(kit.recipient, source, out.write)
        assert codes(back()[0]) == ["generation-torn", "restore-behind"]

    def test_a_manifest_that_is_too_long(self, two, stick, kit, back):
        data = b"".join(generations._tar([("generation.json", 20_000, [b" " * 20_000])]))
        with newest(stick).open("wb") as out:
            source = generations.Source(generations._Pieces(iter([data])))
            generations.seal_stream(kit.recipient, source, out.write)
        assert codes(back()[0]) == ["generation-torn", "restore-behind"]


def test_never_over_an_existing_vault(two, stick, kit, vault, clock):
    folder = vault._state.place.folder
    vault.close()
    before = files(folder)
    with pytest.raises(Failed, match="vault-exists"):
        restored(kit, stick, folder, MemoryKeeper(), clock)
    assert files(folder) == before


def test_no_room_is_said_before_anything_is_copied(two, stick, kit, home, clock, monkeypatch):
    import shutil
    from types import SimpleNamespace

    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=10))
    with pytest.raises(Failed, match="disk-full"):
        restored(kit, stick, home, MemoryKeeper(), clock)
    assert not vault_exists(home)
    assert not list((home / "blobs").iterdir())


def test_no_room_for_the_list_itself(two, stick, kit, home, clock):
    """A real limit of the system: no file may be longer than this."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(Failed, match="too-large"):
            restored(kit, stick, home, MemoryKeeper(), clock)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not vault_exists(home)
    assert restored(kit, stick, home, MemoryKeeper(), clock).generation == 2


def test_a_list_entry_shows_no_key(two, stick, kit):
    manifest = read_generation(newest(stick), kit.identity, len).manifest
    assert manifest.catalogue_key not in repr(manifest)
    assert manifest_bytes(manifest).count(manifest.catalogue_key.encode()) == 1
    assert Listed("a" * 32, 3, "b" * 64).written == Written(3, "b" * 64)
