"""A lease opens what it names, while it lives, and nothing else."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pyrage
import pytest

from likeness.base.errors import Failed, Refused
from likeness.consent.purposes import Purpose
from likeness.vault.kinds import HELD_FOR, READS, WRITES, Kind, held_for
from likeness.vault.lease import Lease, LeasedBlob, open_sealed, read_leased, seal

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLAIN = b"a picture" * 1000


@pytest.fixture
def lease(tmp_path: Path) -> Lease:
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    sealed = seal(recipient, PLAIN)
    path = tmp_path / f"{'a' * 32}.age"
    path.write_bytes(sealed)
    marker = tmp_path / "marker"
    marker.touch()
    blob = LeasedBlob("a" * 32, str(path), len(sealed), hashlib.sha256(sealed).hexdigest(), Kind.PHOTO)
    return Lease("b" * 32, Purpose.TRAIN, NOW + timedelta(hours=1), str(identity), recipient, str(marker), (blob,))


def test_a_lease_survives_its_way_to_the_worker_and_opens_its_blob(lease: Lease) -> None:
    arrived = msgspec.json.decode(msgspec.json.encode(lease), type=Lease)
    assert arrived == lease
    assert read_leased(arrived, "a" * 32, NOW) == PLAIN


def test_the_key_is_not_in_its_text_form(lease: Lease) -> None:
    assert lease.identity not in repr(lease)
    assert lease.identity not in str(lease)


def test_an_expired_lease_is_refused(lease: Lease) -> None:
    with pytest.raises(Refused, match="lease-expired"):
        read_leased(lease, "a" * 32, NOW + timedelta(hours=1))


def test_a_lease_ends_with_its_marker(lease: Lease) -> None:
    Path(lease.marker).unlink()
    with pytest.raises(Refused, match="lease-withdrawn"):
        read_leased(lease, "a" * 32, NOW)


def test_a_blob_that_was_not_lent_is_refused(lease: Lease) -> None:
    with pytest.raises(Refused, match="blob-not-leased"):
        read_leased(lease, "c" * 32, NOW)


@pytest.mark.parametrize("change", ["truncate", "lengthen", "flip"])
def test_a_changed_ciphertext_is_noticed_before_it_is_opened(lease: Lease, change: str) -> None:
    path = Path(lease.blobs[0].path)
    data = path.read_bytes()
    middle = len(data) // 2
    changed = {
        "truncate": data[:-1],
        "lengthen": data + b"x",
        "flip": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
    }
    path.write_bytes(changed[change])
    with pytest.raises(Failed, match="blob-damaged"):
        read_leased(lease, "a" * 32, NOW)


def test_a_missing_ciphertext_is_named(lease: Lease) -> None:
    Path(lease.blobs[0].path).unlink()
    with pytest.raises(Failed, match="blob-missing"):
        read_leased(lease, "a" * 32, NOW)


def test_another_key_does_not_open_it(lease: Lease) -> None:
    stranger = str(pyrage.x25519.Identity.generate())
    with pytest.raises(Failed, match="blob-locked"):
        open_sealed(stranger, seal(lease.recipient, PLAIN))


def test_the_tables_name_every_purpose_and_kind() -> None:
    assert set(READS) == set(WRITES) == set(Purpose)
    assert set(HELD_FOR) == set(Kind)


def test_a_generated_portrait_is_held_for_generating_alone() -> None:
    assert held_for(Kind.PORTRAIT, "generated") == {Purpose.GENERATE}
    for kind in Kind:
        assert held_for(kind) == held_for(kind, "retouched") == HELD_FOR[kind]
