"""Damaged files: looked for without changing a thing, set aside, named, brought back; and they never stop anything else."""

import pytest
from backup_tools import make_kit

from likeness.base.errors import Cancelled, Failed
from likeness.consent.purposes import Purpose
from likeness.vault import quarantine
from likeness.vault.checking import Finding
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action


@pytest.fixture
def store(vault, sitter):
    return vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))


@pytest.fixture
def photos(store):
    """Three, of which tests damage the first."""
    return [store.put(Kind.PHOTO, name * 5000, {}) for name in (b"one", b"two", b"three")]


def damage(store, blob):
    path = store.export_blob(blob)
    right = path.read_bytes()
    path.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    return path


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.age")}


def test_looking_changes_nothing(vault, store, photos, folder, sitter):
    damage(store, photos[0])
    before = files(folder)
    report = vault.check()
    assert report.findings == (Finding("blob-damaged", photos[0], sitter, Kind.PHOTO),)
    assert files(folder) == before
    assert store.find(photos[0]).damaged is None


def test_a_damaged_file_is_set_aside_and_named(vault, store, photos, folder, sitter):
    path = damage(store, photos[0])
    damaged = path.read_bytes()
    report = vault.repair()
    assert report.findings == (Finding("blob-damaged", photos[0], sitter, Kind.PHOTO, aside=True),)
    assert not path.exists()
    assert (folder / "quarantine" / path.name).read_bytes() == damaged, "nothing is thrown away"
    assert [row.damaged for row in store.list(Kind.PHOTO) if row.id in photos] == ["blob-damaged", None, None]
    assert store.get(photos[1]) == b"two" * 5000, "the others are as they were"
    with pytest.raises(Failed, match="blob-missing"):
        store.get(photos[0])
    assert vault.ledger()[-1].action is Action.BLOBS_QUARANTINED
    entries = len(vault.ledger())
    assert vault.repair().findings == vault.check().findings == report.findings, "and again"
    assert len(vault.ledger()) == entries


def test_a_missing_file_is_named_and_marked(vault, store, photos, sitter):
    store.export_blob(photos[0]).unlink()
    assert vault.repair().findings == (Finding("blob-missing", photos[0], sitter, Kind.PHOTO),)
    assert store.find(photos[0]).damaged == "blob-missing"


def test_it_comes_back_from_a_backup(vault, sitter, tmp_path, folder):
    make_kit(vault)
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    photos = [store.put(Kind.PHOTO, name * 5000, {}) for name in (b"one", b"two", b"three")]
    vault.backups.back_up(tmp_path / "stick")
    name = damage(store, photos[0]).name
    store.export_blob(photos[1]).unlink()
    vault.repair()
    (tmp_path / "stick" / "blobs" / name).rename(tmp_path / "kept")
    report = vault.repair(tmp_path / "stick" / "blobs")
    assert (report.returned, [finding.subject for finding in report.findings]) == (1, [photos[0]])
    (tmp_path / "kept").rename(tmp_path / "stick" / "blobs" / name)
    report = vault.repair(tmp_path / "stick" / "blobs")
    assert (report.returned, report.ok) == (1, True)
    assert [store.get(photo)[:3] for photo in photos] == [b"one", b"two", b"thr"]
    assert store.find(photos[0]).damaged is None
    assert list((folder / "quarantine").iterdir()) == []
    assert vault.check().ok


def test_put_back_by_hand_it_leaves_quarantine(vault, store, photos, folder, sitter):
    path = store.export_blob(photos[0])
    right = path.read_bytes()
    damage(store, photos[0])
    vault.repair()
    path.write_bytes(right)
    assert store.get(photos[0]) == b"one" * 5000, "at once"
    assert vault.check().findings == (Finding("blob-returned", photos[0], sitter, Kind.PHOTO),)
    report = vault.repair()
    assert (report.returned, report.ok) == (1, True)
    assert list((folder / "quarantine").iterdir()) == []


def test_set_aside_by_mistake_it_comes_back_by_itself(vault, store, photos):
    """A disk that could not be read for a moment."""
    path = store.export_blob(photos[0])
    right = path.read_bytes()
    damage(store, photos[0])
    vault.repair()
    (path.parents[1] / "quarantine" / path.name).write_bytes(right)
    assert vault.repair().returned == 1
    assert store.get(photos[0]) == b"one" * 5000


def test_stopped_between_the_mark_and_the_move_the_next_look_goes_on(vault, store, photos, monkeypatch, folder):
    damage(store, photos[0])

    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(quarantine, "_move", stop)
        with pytest.raises(KeyboardInterrupt):
            vault.repair()
    assert store.find(photos[0]).damaged == "blob-damaged"
    assert list((folder / "quarantine").iterdir()) == []
    vault.repair()
    assert len(list((folder / "quarantine").iterdir())) == 1


def test_a_folder_that_takes_nothing_is_named(vault, store, photos, folder):
    path = damage(store, photos[0])
    (folder / "quarantine" / path.name).mkdir()
    with pytest.raises(Failed, match="folder-not-writable"):
        vault.repair()
    (folder / "quarantine" / path.name).rmdir()
    assert not vault.repair().ok


def test_it_can_be_stopped_and_has_then_changed_nothing(vault, store, photos, folder):
    damage(store, photos[0])
    before, heard = files(folder), []

    def stop(done, of):
        heard.append((done, of))
        if done == 2:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        vault.repair(on_blob=stop)
    assert heard == [(1, 4), (2, 4)]
    assert files(folder) == before


def test_orphans_go_and_what_is_being_written_stays(vault, store, photos, folder):
    for place in ("blobs", "quarantine"):
        (folder / place / f"{'f' * 32}.age").write_bytes(b"x")
    (folder / "blobs" / f".{'e' * 32}.age.1234.part").write_bytes(b"x")
    (folder / "blobs" / f".{'d' * 32}.age.1234.part").write_bytes(b"x")
    (folder / "blobs" / f"{'d' * 32}.age").write_bytes(b"x")
    with vault._state.writing("d" * 32, "somebody"):
        assert [finding.subject for finding in vault.check().findings] == ["f" * 32]
        report = vault.repair()
    assert (report.collected, report.ok) == (3, True)
    assert (folder / "blobs" / f"{'d' * 32}.age").exists()


def test_opening_says_how_many_it_removed(vault, store, photos, folder, again):
    vault.close()
    (folder / "blobs" / f"{'f' * 32}.age").write_bytes(b"x")
    opened = again()
    assert opened.collected == 1


@pytest.mark.parametrize("way", ["erase", "delete", "purge"])
def test_whoever_goes_goes_also_from_quarantine(vault, store, photos, folder, sitter, way):
    damage(store, photos[0])
    vault.repair()
    if way == "erase":
        assert vault.erase(sitter).complete
    elif way == "delete":
        store.delete(photos[0])
    else:
        vault.purge({}, [photos[0]])
    assert list((folder / "quarantine").iterdir()) == []
    assert vault.check().ok
