"""vault.json: what must be known before any key is there. Public: a random id, the kind of keeper, and which key epochs may exist."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES

MOST_EPOCHS = 100_000
"""One is used by each erasure. Wiping asks the keychain for all of them, and a spoilt header must not make that endless."""

FORMAT = 2
"""2 added keychain and passphrase together, and a change from one keeper to another. What 1 can say is still written as 1."""

KeeperKind = Literal["keychain", "passphrase", "both", "memory"]


@dataclass(frozen=True, slots=True)
class Place:
    """Which vault, and the folder where a keeper may put files of its own."""

    folder: Path
    vault: str


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """`epochs`: one when all is settled, two while a rotation is under way, the newest first.

    `keeper` is that of the newest; `keepers`, only while it changes, is that of each epoch.
    """

    format: int
    vault: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
    keeper: KeeperKind
    epochs: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=1, le=MOST_EPOCHS)], ...], msgspec.Meta(min_length=1, max_length=8)
    ]
    keepers: Annotated[tuple[KeeperKind, ...], msgspec.Meta(max_length=8)] = ()

    def __post_init__(self) -> None:
        if self.keepers and len(self.keepers) != len(self.epochs):
            raise ValueError("a keeper for each epoch")

    def kind_of(self, epoch: int) -> KeeperKind:
        """Who keeps the secret of one of `epochs`."""
        return self.keepers[self.epochs.index(epoch)] if self.keepers else self.keeper

    @property
    def kinds(self) -> frozenset[KeeperKind]:
        """Whoever may have to be asked."""
        return frozenset(self.keepers) or frozenset({self.keeper})


class _Format(msgspec.Struct, frozen=True):
    """What is looked at first: the rest of a newer header may look different."""

    format: Annotated[int, msgspec.Meta(ge=1)]


def make_header(vault: str, epochs: Mapping[int, KeeperKind]) -> Header:
    """`epochs`: who keeps the secret of each."""
    newest_first = sorted(epochs, reverse=True)
    kinds = tuple(epochs[epoch] for epoch in newest_first)
    changing = len(set(kinds)) > 1
    number = 2 if changing or "both" in kinds else 1
    return Header(number, vault, kinds[0], tuple(newest_first), kinds if changing else ())


def header_path(folder: Path) -> Path:
    return folder / "vault.json"


def catalogue_path(folder: Path) -> Path:
    return folder / "catalogue.db"


def vault_exists(folder: Path) -> bool:
    """A vault is there once its catalogue is: everything before that is a creation that did not finish."""
    return catalogue_path(folder).is_file()


def creating_path(folder: Path) -> Path:
    """The mark of a creation under way: what lies there may be cleared away."""
    return folder / "creating"


def wiping_path(folder: Path) -> Path:
    """The mark of a wipe that has begun: whatever still lies there is to go, and is never opened again."""
    return folder / "wiping"


def check_free(folder: Path) -> None:
    """That a vault may be made in `folder`. Raises Failed: vault-exists, catalogue-missing, wipe-unfinished.

    A header without a catalogue is a vault that lost it, and may get it back from a backup: its keys must not be written over.
    """
    if wiping_path(folder).exists():
        raise Failed("wipe-unfinished")
    if vault_exists(folder):
        raise Failed("vault-exists", folder=folder)
    if header_path(folder).exists() and not creating_path(folder).exists():
        raise Failed("catalogue-missing", folder=folder)


def read_header(folder: Path) -> Header:
    """Raises Failed: vault-missing, catalogue-missing, vault-header-damaged, vault-newer, wipe-unfinished."""
    if wiping_path(folder).exists():
        raise Failed("wipe-unfinished")
    if not vault_exists(folder):
        check_free(folder)
        raise Failed("vault-missing", folder=folder)
    return read_public(folder)


def read_public(folder: Path) -> Header:
    """The header, whether or not there is more than that. Raises Failed: vault-header-damaged, vault-newer."""
    try:
        untrusted_data = read_bounded(header_path(folder), MAX_TEXT_BYTES)
        found = msgspec.json.decode(untrusted_data, type=_Format).format
        if found <= FORMAT:
            return msgspec.json.decode(untrusted_data, type=Header)
    except (Failed, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Failed("vault-header-damaged", folder=folder) from error
    raise Failed("vault-newer", version=found)


def write_header(folder: Path, header: Header) -> None:
    write_atomic(header_path(folder), msgspec.json.encode(header))
