"""What an open vault offers about its own keys: who keeps them, the recovery kit, locking and unlocking.

Locked is a vault that still has its folder's lock, so that nobody else opens it and no lease that is out is taken away, but not its
keys: the database is closed, the master secret and the signing key are dropped, and the passphrase is zeroed. Everything that asks it for
something is refused with vault-locked. Workers go on with the leases they have.
The limit: Python copies bytes freely; what a library copied meanwhile stays in memory until it is used for something else.
"""

import gc
from typing import TYPE_CHECKING, NoReturn, cast

from likeness.base.errors import Failed, LikenessError
from likeness.vault import kit
from likeness.vault.both import parts
from likeness.vault.header import KeeperKind, read_header
from likeness.vault.keepers import Keeper, key_costs
from likeness.vault.key_files import Argon2Costs, stronger
from likeness.vault.kit import KitRow
from likeness.vault.reserve import with_room
from likeness.vault.rotation import rotate, unlock
from likeness.vault.starting import begin, read_signing_key
from likeness.vault.state import State, anchor_head, check_anchor

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from likeness.vault.catalogue import Catalogue


class Custody:
    """Made by `Vault.custody`. While the vault is locked, everything but `locked`, `lock`, `unlock` and `kind` raises Failed("vault-locked")."""

    def __init__(self, state: State) -> None:
        self._state = state

    @property
    def kind(self) -> KeeperKind:
        """Who keeps the master secret."""
        return self._state.keeper.kind

    @property
    def costs_are_weak(self) -> bool:
        """Whether guessing the passphrase costs less than this program asks for; the next rotation mends it."""
        costs = key_costs(self._state.place)
        return costs is not None and costs != stronger(costs, Argon2Costs())

    def change_keeper(self, keeper: Keeper) -> None:
        """From now on `keeper` keeps the secret, a fresh one: one rotation. Also for a new passphrase. See rotation.rotate."""
        self._rotate(keeper)

    # -- the recovery kit

    @property
    def kit(self) -> KitRow | None:
        return kit.kit_row(self._state)

    def keep_kit(self, recipient: str) -> None:
        """From now on this kit counts. The one before stops working at once: the master secret is changed as well."""
        replaced = self.kit is not None
        kit.keep_kit(self._state, recipient)
        if replaced:
            self._rotate(self._state.keeper)

    def _rotate(self, keeper: Keeper) -> None:
        """On a full disk it takes place in the reserve."""
        with_room(self._state.place.folder, lambda: rotate(self._state, keeper))

    def test_kit(self, identity: str) -> None:
        """That this is the kit and that it opens what lies there; noted. Raises Failed: kit-missing, kit-wrong, kit-damaged."""
        with self._state.catalogue.exclusive():
            if self.kit is None:
                raise Failed("kit-missing")
            if kit.recipient_of(identity) != kit.kit_recipient(self._state):
                raise Failed("kit-wrong")
            kit.unwrap(self._state.place.folder, identity)
            kit.mark_tested(self._state)

    # -- locking

    @property
    def locked(self) -> bool:
        return isinstance(self._state.catalogue, _Locked)

    def lock(self) -> None:
        """Anchors, closes the database and drops the keys. May be called again."""
        if not self.locked:
            try:
                self.shut()
            finally:
                for keeper in parts(self._state.keeper, self._state.at_hand).values():
                    keeper.wipe()
                gc.collect()

    def shut(self) -> None:
        """As `lock`, but the keeper stays as it is: for whoever gave it and goes on using it. The keys go also where the anchor cannot be written."""
        if self.locked:
            return
        state, catalogue = self._state, self._state.catalogue
        with catalogue.exclusive():
            try:
                with_room(state.place.folder, lambda: anchor_head(state))
            finally:
                state.catalogue = cast("Catalogue", _Locked())
                state.signing_key = cast("Ed25519PrivateKey", _Locked())
                state.secret = b""
                catalogue.close()

    def prove(self, keeper: Keeper) -> None:
        """That `keeper` opens the vault, also while it is not locked: for a window that is shut while works go on behind it.

        Raises what opening raises; nothing is changed.
        """
        place = self._state.place
        catalogue, _, _, _ = unlock(place, read_header(place.folder), keeper)
        catalogue.close()

    def unlock(self, keeper: Keeper) -> tuple[LikenessError, ...]:
        """Asks `keeper`, as opening does; alarms, as opening gives them. Nothing to do where it is not locked.

        Raises what open_vault raises, and leaves it locked then.
        """
        state = self._state
        if not self.locked:
            return ()
        header = read_header(state.place.folder)
        catalogue, epoch, secret, asked = unlock(state.place, header, keeper)
        former = state.catalogue, state.header, state.epoch, state.keeper, state.at_hand
        try:
            key = read_signing_key(catalogue)
            state.catalogue = catalogue
            state.header, state.epoch, state.keeper, state.at_hand = header, epoch, asked, keeper
            check_anchor(state)
        except BaseException:
            catalogue.close()
            state.catalogue, state.header, state.epoch, state.keeper, state.at_hand = former
            raise
        state.secret, state.signing_key = secret, key
        return begin(state).alarms


class _Locked:
    """Stands where the database and the signing key were."""

    def __getattr__(self, name: str) -> NoReturn:
        raise Failed("vault-locked")
