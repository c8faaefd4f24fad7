"""Making a vault, and opening one: the lock, the key, the anchor, and whatever an earlier run left unfinished.

vault = create_vault(folder, keeper, clock)     or     open_vault(folder, keeper, clock)
sitter = vault.new_sitter("...")
vault.add_consent(new_record(sitter=sitter, ...))
store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
proof = vault.erase(sitter)
"""

import contextlib
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from likeness.base.clock import Clock
from likeness.base.errors import Failed
from likeness.base.files import fsync_folder, make_private_folder, write_atomic
from likeness.base.ids import new_id
from likeness.vault import kit
from likeness.vault.both import parts
from likeness.vault.catalogue import Catalogue
from likeness.vault.header import (
    Header,
    catalogue_path,
    check_free,
    creating_path,
    make_header,
    read_header,
    vault_exists,
    write_header,
)
from likeness.vault.keepers import Keeper, Place
from likeness.vault.keys import catalogue_key, new_secret
from likeness.vault.ledger import Action
from likeness.vault.lock import Lock
from likeness.vault.opened import Vault
from likeness.vault.reserve import with_room
from likeness.vault.rotation import change, settle, store_and_read_back, unlock, wrong_keeper
from likeness.vault.starting import Begun, begin, read_signing_key
from likeness.vault.state import OnStep, State, anchor_head, append, check_anchor, ignore_step

__all__ = ["Vault", "create_vault", "open_vault", "recover_vault", "vault_exists"]


def create_vault(folder: Path, keeper: Keeper, clock: Clock) -> Vault:
    """A new vault in `folder`, which may exist. The catalogue gets its name last: without it there is no vault, and this can be done again.

    Raises Failed: vault-exists, catalogue-missing, vault-busy, folder-not-writable, key-not-stored, and what the keeper raises.
    """
    make_private_folder(folder)
    lock = Lock(folder / "lock")
    try:
        check_free(folder)
        write_atomic(creating_path(folder), b"")
        _clear_unfinished(folder)
        place, secret = Place(folder, new_id()), new_secret()
        header = make_header(place.vault, {1: keeper.kind})
        write_header(folder, header)
        make_private_folder(folder / "blobs")
        store_and_read_back(keeper, place, 1, secret)
        _write_catalogue(place, header, keeper, clock, secret)
    except BaseException:
        lock.release()
        raise
    lock.release()
    return open_vault(folder, keeper, clock)


def open_vault(
    folder: Path, keeper: Keeper, clock: Clock, *, accept_loss: bool = False, on_step: OnStep = ignore_step
) -> Vault:
    """The vault in `folder`, with what an earlier run left unfinished put right.

    `accept_loss`: open although the database is behind the ledger's anchor (an old copy was put back, or rows were lost), and note it.
    `on_step` hears the name of each step of a rotation or an erasure.
    Raises Failed: vault-missing, vault-busy, vault-header-damaged, vault-newer, keeper-wrong, keeper-wrong-both, key-missing, key-file-missing,
    key-half-missing, catalogue-missing, catalogue-damaged, ledger-behind, ledger-forked, ledger-anchor-missing, ledger-anchor-damaged, and
    what the keeper raises.
    """
    header = read_header(folder)
    if not parts(keeper).keys() & header.kinds:
        raise wrong_keeper(header.keeper)
    with contextlib.ExitStack() as on_failure:
        lock = Lock(folder / "lock")
        on_failure.callback(lock.release)
        state, begun = with_room(folder, lambda: _open(folder, keeper, clock, on_step, accept_loss=accept_loss))
        on_failure.pop_all()
    return Vault(state, lock, begun.alarms, begun.collected)


def _open(folder: Path, keeper: Keeper, clock: Clock, on_step: OnStep, *, accept_loss: bool) -> tuple[State, Begun]:
    with contextlib.ExitStack() as on_failure:
        header = read_header(folder)  # again: a rotation may have ended while we waited for the lock
        place = Place(folder, header.vault)
        catalogue, epoch, secret, asked = unlock(place, header, keeper)
        on_failure.callback(catalogue.close)
        key = read_signing_key(catalogue)
        state = State(place, asked, clock, header, catalogue, epoch, secret, key, on_step, keeper)
        _check_loss(state, accept_loss=accept_loss)
        _tidy(state)
        begun = begin(state)
        on_failure.pop_all()
    return state, begun


def recover_vault(
    folder: Path,
    identity: str,
    keeper: Keeper,
    clock: Clock,
    *,
    accept_loss: bool = False,
    on_step: OnStep = ignore_step,
) -> Vault:
    """The vault in `folder`, opened with its recovery kit's identity (kit.parse_code) and given a fresh secret that `keeper` keeps from now on.

    Where `keeper` still has the ledger's anchor it is asked; where not, that nothing was lost cannot be known. Either way the ledger notes it.
    Raises Failed: what kit.unwrap raises (kit-missing, kit-wrong, ...), what opening raises but for the key, and what a rotation raises.
    """
    read_header(folder)
    with contextlib.ExitStack() as on_failure:
        lock = Lock(folder / "lock")
        on_failure.callback(lock.release)
        header = read_header(folder)
        place = Place(folder, header.vault)
        epoch, secret = kit.unwrap(folder, identity)
        catalogue = Catalogue(catalogue_path(folder), catalogue_key(secret, place.vault))
        on_failure.callback(catalogue.close)
        key = read_signing_key(catalogue)
        state = State(place, keeper, clock, header, catalogue, epoch, secret, key, on_step)
        _check_recovered(state, accept_loss=accept_loss)
        append(state, Action.RECOVERED)
        settle(state, abroad=True)
        change(state, keeper, abroad=True)
        _tidy(state)
        begun = begin(state)
        on_failure.pop_all()
    return Vault(state, lock, begun.alarms, begun.collected)


def _write_catalogue(place: Place, header: Header, keeper: Keeper, clock: Clock, secret: bytes) -> None:
    """Under a temporary name, complete with its first ledger entry and anchor; then the name."""
    path = catalogue_path(place.folder)
    catalogue = Catalogue(path.with_name("catalogue.new"), catalogue_key(secret, place.vault))
    try:
        signing_key = Ed25519PrivateKey.generate()
        state = State(place, keeper, clock, header, catalogue, 1, secret, signing_key)
        with catalogue.transaction():
            catalogue.execute("INSERT INTO secrets (name, value) VALUES ('ledger', ?)", signing_key.private_bytes_raw())
            append(state, Action.VAULT_CREATED)
        anchor_head(state)
        catalogue.empty_log()
    finally:
        catalogue.close()
    catalogue.path.rename(path)
    fsync_folder(place.folder)
    creating_path(place.folder).unlink()


def _clear_unfinished(folder: Path) -> None:
    """What a creation that did not finish left behind; nothing was ever kept in it."""
    for path in folder.glob("catalogue.new*"):
        path.unlink()
    for path in (*folder.glob("keys/*.json"), folder / "anchor.json", folder / "anchor.next.json"):
        path.unlink(missing_ok=True)


def _check_loss(state: State, *, accept_loss: bool) -> None:
    try:
        check_anchor(state)
    except Failed:
        if not accept_loss:
            raise
        append(state, Action.LOSS_ACCEPTED)


def _check_recovered(state: State, *, accept_loss: bool) -> None:
    """As `_check_loss`, where the anchor can be asked: another computer's keychain, or a file behind a lost passphrase, cannot."""
    try:
        _check_loss(state, accept_loss=accept_loss)
    except Failed as error:
        if error.code not in {"ledger-anchor-missing", "ledger-anchor-damaged"}:
            raise


def _tidy(state: State) -> None:
    """The leases of a process that is gone, and what making the vault left."""
    creating_path(state.place.folder).unlink(missing_ok=True)
    for files in state.folders:
        make_private_folder(files)
    for marker in make_private_folder(state.leases).iterdir():
        marker.unlink()
