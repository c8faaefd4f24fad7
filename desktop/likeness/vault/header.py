"""vault.json: what must be known before any key is there. Public: a random id, the kind of keeper, and which key epochs may exist."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded, write_atomic
from likeness.base.limits import MAX_TEXT_BYTES

FORMAT = 1
KeeperKind = Literal["keychain", "passphrase", "memory"]


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`epochs`: one when all is settled, two while a rotation is under way."""

    format: int
    vault: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
    keeper: KeeperKind
    epochs: Annotated[tuple[Annotated[int, msgspec.Meta(ge=1)], ...], msgspec.Meta(min_length=1, max_length=8)]


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


def check_free(folder: Path) -> None:
    """That a vault may be made in `folder`. Raises Failed: vault-exists, catalogue-missing.

    A header without a catalogue is a vault that lost it, and may get it back from a backup: its keys must not be written over.
    """
    if vault_exists(folder):
        raise Failed("vault-exists", folder=folder)
    if header_path(folder).exists() and not creating_path(folder).exists():
        raise Failed("catalogue-missing", folder=folder)


def read_header(folder: Path) -> Header:
    """Raises Failed: vault-missing, catalogue-missing, vault-header-damaged, vault-newer."""
    if not vault_exists(folder):
        check_free(folder)
        raise Failed("vault-missing", folder=folder)
    try:
        header = msgspec.json.decode(read_bounded(header_path(folder), MAX_TEXT_BYTES), type=Header)
    except (Failed, msgspec.DecodeError) as error:
        raise Failed("vault-header-damaged", folder=folder) from error
    if header.format > FORMAT:
        raise Failed("vault-newer", version=header.format)
    return header


def write_header(folder: Path, header: Header) -> None:
    write_atomic(header_path(folder), msgspec.json.encode(header))
