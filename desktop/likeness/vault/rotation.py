"""Changing the master secret, and who keeps it, so that at any instant one that opens is kept, and in the end only one.

Steps, each durable before the next: *announced* (the header names both epochs and who keeps each), *stored* (the new secret is with its
keeper and was read back), *anchored* (a new keeper knows the ledger's head), *wrapped* (kit.age holds both), *rekeyed* (one transaction,
in the write-ahead log), *emptied* (the log is in the main file, which no longer opens with the old key), *reopened* (with the new one),
*rewrapped* (kit.age holds the new one alone), *removed* (the old secret is confirmed gone), *settled* (the header names one epoch).
A start tries the newest epoch first. Where that opens, what is left of the steps is done; where the older one opens, the rekeying never
happened, and the newer entry is removed.
"""

from likeness.base.errors import Failed
from likeness.vault import kit
from likeness.vault.both import ANCHOR_HOME, parts, store_of
from likeness.vault.catalogue import Catalogue
from likeness.vault.header import Header, KeeperKind, catalogue_path, make_header, write_header
from likeness.vault.keepers import Keeper, Place
from likeness.vault.keys import catalogue_key, new_secret
from likeness.vault.ledger import Action
from likeness.vault.state import State, anchor_head, append, last_anchor

KEY_MISSING = {"passphrase": "key-file-missing", "both": "key-half-missing"}
WRONG = frozenset({"passphrase-wrong", "both-wrong"})
NO_KEYCHAIN = frozenset({"keychain-missing", "keychain-not-safe"})


def rotate(state: State, keeper: Keeper | None = None) -> None:
    """A new master secret; the old one is confirmed gone when this returns. `keeper`: who keeps it from now on, if somebody else.

    Raises Failed: rotation-blocked (another program reads the catalogue), key-not-stored, key-not-removed, disk-full and what the keepers
    raise. After any of them the vault is open and usable, and the next rotation or start finishes.
    """
    with state.catalogue.exclusive():
        settle(state)
        change(state, keeper or state.keeper)


def change(state: State, keeper: Keeper, *, abroad: bool = False) -> None:
    """`rotate` from whatever is there. `abroad`: on another computer, where the keychain of the former one cannot be reached (see settle)."""
    with state.catalogue.exclusive():
        epoch, secret, former = _free_epoch(state, keeper), new_secret(), state.keeper
        _write_epochs(state, {**_epochs(state), epoch: keeper.kind})
        state.on_step("announced")
        store_and_read_back(keeper, state.place, epoch, secret)
        state.on_step("stored")
        anchor = last_anchor(state)
        if (abroad or keeper is not former) and anchor is not None:
            keeper.write_anchor(state.place, epoch, anchor)
            state.on_step("anchored")
        kit.wrap(state, {epoch: secret, state.epoch: state.secret})
        state.on_step("wrapped")
        state.catalogue.rekey(catalogue_key(secret, state.place.vault))
        state.epoch, state.secret = epoch, secret
        if keeper is not former:
            state.keeper, state.at_hand = keeper, state.at_hand if abroad else former
        state.on_step("rekeyed")
        settle(state, abroad=abroad)
        state.at_hand = keeper  # the former one, and a passphrase that it holds, is needed no more
        kit.note_rotation(state)
        append(state, Action.KEY_ROTATED, count=epoch)
        if keeper.kind != former.kind:
            append(state, Action.KEEPER_CHANGED)
        anchor_head(state)


def settle(state: State, *, abroad: bool = False) -> None:
    """Leaves one epoch, the live one, whatever was under way. Nothing to do where the header names only that.

    `abroad`: opened by the recovery kit. The keeper may know nothing of the live epoch, so it gets no anchor here. And where there is no
    keychain, its former entry counts as gone: it is on another computer, and opens nothing of this vault.
    """
    if state.header.epochs == (state.epoch,):
        return
    state.catalogue.empty_log()
    state.on_step("emptied")
    state.catalogue.reopen(catalogue_key(state.secret, state.place.vault))
    state.on_step("reopened")
    if not abroad:
        anchor_head(state)
    kit.wrap(state, {state.epoch: state.secret})
    state.on_step("rewrapped")
    for epoch, kind in _epochs(state).items():
        if epoch != state.epoch:
            try:
                _remove(state, epoch, kind)
            except Failed as error:
                if not (abroad and error.code in NO_KEYCHAIN):
                    raise
    state.on_step("removed")
    _write_epochs(state, {state.epoch: state.header.kind_of(state.epoch)})
    state.on_step("settled")


def store_and_read_back(keeper: Keeper, place: Place, epoch: int, secret: bytes) -> None:
    """Raises Failed("key-not-stored") where the keeper does not give back what it was given."""
    keeper.store(place, epoch, secret)
    if keeper.load(place, epoch) != secret:
        raise Failed("key-not-stored")


def unlock(place: Place, header: Header, keeper: Keeper) -> tuple[Catalogue, int, bytes, Keeper]:
    """The open catalogue, its epoch and secret, and who kept that: newest first. Never makes anything new.

    While the keeper or the passphrase changes, each epoch is asked of its own: what one of them cannot open, the other may.
    Raises Failed: keeper-wrong (another kind of keeper is needed), key-missing, key-file-missing, key-half-missing (the keeper has no entry
    of this vault), catalogue-damaged (it has one, which opens nothing), and what the keeper raises where it cannot be asked.
    """
    there, trouble = parts(keeper), [Failed(KEY_MISSING.get(header.keeper, "key-missing"))]
    for epoch in sorted(header.epochs, reverse=True):
        kind = header.kind_of(epoch)
        if kind not in there:
            trouble.append(wrong_keeper(kind))
            continue
        try:
            secret = there[kind].load(place, epoch)
        except Failed as error:
            if error.code not in WRONG:
                raise
            trouble.append(error)
            continue
        if secret is None:
            continue
        try:
            catalogue = Catalogue(catalogue_path(place.folder), catalogue_key(secret, place.vault))
        except Failed as error:
            if error.code != "catalogue-locked":
                raise
            trouble.insert(1, Failed("catalogue-damaged", detail="no key opens it"))
        else:
            return catalogue, epoch, secret, there[kind]
    raise trouble[-1]


def wrong_keeper(needed: KeeperKind) -> Failed:
    return Failed("keeper-wrong-both" if needed == "both" else "keeper-wrong", needed=needed)


def _free_epoch(state: State, keeper: Keeper) -> int:
    """The next number to which the keeper has nothing. Asked before anything is announced: a locked keychain then changes nothing.

    Where an old copy of the folder was put back, the keychain may hold the key of the newer one: it is left alone, for that may come back too.
    """
    epoch = max(state.header.epochs) + 1
    while keeper.has(state.place, epoch):
        epoch += 1
    return epoch


def _remove(state: State, epoch: int, kind: KeeperKind) -> None:
    """The entry, and where its keeper is the vault's no more, the anchor that it has."""
    store = store_of(kind, state.keeper, state.at_hand)
    store.remove(state.place, epoch)
    if store.has(state.place, epoch):
        raise Failed("key-not-removed", epoch=epoch)
    if ANCHOR_HOME[kind] != ANCHOR_HOME[state.header.kind_of(state.epoch)]:
        store.forget(state.place)


def _epochs(state: State) -> dict[int, KeeperKind]:
    return {epoch: state.header.kind_of(epoch) for epoch in state.header.epochs}


def _write_epochs(state: State, epochs: dict[int, KeeperKind]) -> None:
    header = make_header(state.place.vault, epochs)
    write_header(state.place.folder, header)
    state.header = header
