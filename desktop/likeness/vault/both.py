"""Keychain and passphrase together: neither alone opens the vault. And which keepers stand behind one, for a change from one to another.

The keychain holds, under the same name as ever, 32 random bytes that are not the master secret but one half of the key that wraps it; the
other half is made of the passphrase. The wrapped secret lies in keys/<epoch>.json.
"""

from likeness.base.errors import Failed
from likeness.vault.header import KeeperKind
from likeness.vault.keepers import Keeper, KeyFiles, MemoryKeeper, PassphraseKeeper, Place, Store
from likeness.vault.keychain import KeychainKeeper
from likeness.vault.keys import new_secret

ANCHOR_HOME = {"keychain": "keychain", "both": "keychain", "passphrase": "files", "memory": "keychain"}
"""Where each kind of keeper has its anchor. Memory stands for a keychain that nothing else sees."""


class BothKeeper:
    """`keychain` holds its half and the anchor, `passphrase` the other half and the file."""

    kind: KeeperKind = "both"

    def __init__(self, keychain: Keeper, passphrase: PassphraseKeeper) -> None:
        self.keychain = keychain
        self.passphrase = passphrase

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        if self.has(place, epoch):
            raise Failed("key-entry-exists", epoch=epoch)
        half = new_secret()
        self.keychain.store(place, epoch, half)
        self.passphrase.store_with(place, epoch, secret, half)

    def load(self, place: Place, epoch: int) -> bytes | None:
        """None also where one half is missing. Raises Failed: both-wrong, key-file-damaged, and what the keychain raises."""
        half = self.keychain.load(place, epoch)
        if half is None:
            return None
        try:
            return self.passphrase.load_with(place, epoch, half)
        except Failed as error:
            raise (Failed("both-wrong") if error.code == "passphrase-wrong" else error) from error

    def has(self, place: Place, epoch: int) -> bool:
        return self.passphrase.has(place, epoch) or self.keychain.has(place, epoch)

    def remove(self, place: Place, epoch: int) -> None:
        self.keychain.remove(place, epoch)
        self.passphrase.remove(place, epoch)

    def forget(self, place: Place) -> None:
        self.keychain.forget(place)

    def read_anchor(self, place: Place) -> str | None:
        return self.keychain.read_anchor(place)

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:
        self.keychain.write_anchor(place, epoch, anchor)

    def wipe(self) -> None:
        self.keychain.wipe()
        self.passphrase.wipe()


class _BothStores:
    """Both halves as things to take away: no passphrase is needed for that."""

    def __init__(self, keychain: Store) -> None:
        self._keychain = keychain
        self._files = KeyFiles()

    def has(self, place: Place, epoch: int) -> bool:
        return self._files.has(place, epoch) or self._keychain.has(place, epoch)

    def remove(self, place: Place, epoch: int) -> None:
        self._keychain.remove(place, epoch)
        self._files.remove(place, epoch)

    def forget(self, place: Place) -> None:
        self._keychain.forget(place)


def parts(*keepers: Keeper | None) -> dict[KeeperKind, Keeper]:
    """The keepers that are at hand, by kind: who has keychain and passphrase together also has each by itself. Earlier ones go first."""
    found: dict[KeeperKind, Keeper] = {}
    for keeper in keepers:
        if keeper is not None:
            found.setdefault(keeper.kind, keeper)
        if isinstance(keeper, BothKeeper):
            found.setdefault(keeper.keychain.kind, keeper.keychain)
            found.setdefault("passphrase", keeper.passphrase)
    return found


def store_of(kind: KeeperKind, *at_hand: Keeper | None) -> Store:
    """Where the entries of that kind of keeper lie, to take them away.

    What only lived in the memory of another run went with it. Raises Failed: keychain-missing, keychain-not-safe.
    """
    there = parts(*at_hand)
    if kind in there:
        return there[kind]
    if kind == "passphrase":
        return KeyFiles()
    if kind == "memory":
        return MemoryKeeper()
    keychain = there.get("keychain") or there.get("memory") or KeychainKeeper()
    return keychain if kind == "keychain" else _BothStores(keychain)
