"""Changing the master secret so that at any instant one that opens is kept, and in the end only one.

Steps, each durable before the next: *announced* (the header names both epochs), *stored* (the new secret is in the keeper and was read
back), *rekeyed* (one transaction, in the write-ahead log), *emptied* (the log is in the main file, which no longer opens with the old
key), *reopened* (with the new one), *removed* (the old secret is confirmed gone), *settled* (the header names one epoch).
A start tries the newest epoch first. Where that opens, what is left of the steps is done; where the older one opens, the rekeying never
happened, and the newer entry is removed.
"""

import msgspec

from likeness.base.errors import Failed
from likeness.vault.catalogue import Catalogue
from likeness.vault.header import Header, catalogue_path, write_header
from likeness.vault.keepers import Keeper, Place
from likeness.vault.keys import catalogue_key, new_secret
from likeness.vault.ledger import Action
from likeness.vault.state import State, anchor_head, append


def rotate(state: State) -> None:
    """A new master secret; the old one is confirmed gone when this returns.

    Raises Failed: rotation-blocked (another program reads the catalogue), key-not-stored, key-not-removed and what the keeper raises. After
    any of them the vault is open and usable, and the next rotation or start finishes.
    """
    with state.catalogue.exclusive():
        settle(state)
        epoch, secret = state.epoch + 1, new_secret()
        _write_epochs(state, (epoch, state.epoch))
        state.on_step("announced")
        store_and_read_back(state.keeper, state.place, epoch, secret)
        state.on_step("stored")
        state.catalogue.rekey(catalogue_key(secret, state.place.vault))
        state.epoch, state.secret = epoch, secret
        state.on_step("rekeyed")
        settle(state)
        append(state, Action.KEY_ROTATED, count=epoch)
        anchor_head(state)


def settle(state: State) -> None:
    """Leaves one epoch, the live one, whatever was under way. Nothing to do where the header names only that."""
    if state.header.epochs == (state.epoch,):
        return
    state.catalogue.empty_log()
    state.on_step("emptied")
    state.catalogue.reopen(catalogue_key(state.secret, state.place.vault))
    state.on_step("reopened")
    anchor_head(state)
    for other in state.header.epochs:
        if other != state.epoch:
            state.keeper.remove(state.place, other)
            _confirm_absence(state, other)
    state.on_step("removed")
    _write_epochs(state, (state.epoch,))
    state.on_step("settled")


def store_and_read_back(keeper: Keeper, place: Place, epoch: int, secret: bytes) -> None:
    """Raises Failed("key-not-stored") where the keeper does not give back what it was given."""
    keeper.store(place, epoch, secret)
    if keeper.load(place, epoch) != secret:
        raise Failed("key-not-stored")


def unlock(place: Place, header: Header, keeper: Keeper) -> tuple[Catalogue, int, bytes]:
    """The open catalogue, its epoch and secret: newest first.

    Raises Failed: key-missing (the keeper has no entry of this vault), catalogue-damaged (it has one, which opens nothing), and what the
    keeper raises where it cannot be asked. Never makes anything new.
    """
    found = False
    for epoch in sorted(header.epochs, reverse=True):
        secret = keeper.load(place, epoch)
        if secret is None:
            continue
        found = True
        try:
            return Catalogue(catalogue_path(place.folder), catalogue_key(secret, place.vault)), epoch, secret
        except Failed as error:
            if error.code != "catalogue-locked":
                raise
    raise (
        Failed("catalogue-damaged", detail="no key opens it") if found else Failed("key-missing", keeper=header.keeper)
    )


def _confirm_absence(state: State, epoch: int) -> None:
    if state.keeper.load(state.place, epoch) is not None:
        raise Failed("key-not-removed", epoch=epoch)


def _write_epochs(state: State, epochs: tuple[int, ...]) -> None:
    header = msgspec.structs.replace(state.header, epochs=epochs)
    write_header(state.place.folder, header)
    state.header = header
