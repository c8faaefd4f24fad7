"""Removing everything of this program's from a computer, after showing what that is."""

import shutil
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.delivery.kit_page import short_id
from likeness.vault.header import header_path, vault_exists, wiping_path
from likeness.vault.keepers import Keeper
from likeness.vault.state import OnStep, ignore_step
from likeness.vault.wipe import LOCK_NAME, look_at_vault, wipe_vault

STAYS = (
    "pictures and other files that were exported",
    "backups, which still open with the recovery kit",
    "the printed recovery kit",
    "copies that other programs made of this folder",
)
"""What lies elsewhere and is not touched."""


class WipeRow(msgspec.Struct, frozen=True):
    """`size` in bytes."""

    kind: str
    count: int
    size: int


class WipeList(msgspec.Struct, frozen=True):
    """`confirm`: what a person types to agree, the vault's short id. `keychain`: entries there, None where there is no keychain."""

    confirm: str
    rows: tuple[WipeRow, ...]
    keychain: int | None
    stays: tuple[str, ...]


def wipe_list(home: Home, *, packs: bool, keychain: Keeper | None = None) -> WipeList:
    """Everything that would go. Changes nothing. Raises Failed("vault-missing") where there is nothing of a vault, and what the keychain raises."""
    there = look_at_vault(home.vault, keychain)
    rows = [WipeRow(pile.kind, pile.count, pile.size) for pile in there.piles]
    for folder in _vaults_beside(home):
        kept = [path for path in folder.rglob("*") if path.is_file()]
        rows.append(WipeRow("vaults set aside", len(kept), sum(path.stat().st_size for path in kept)))
    settings = [path for path in _beside(home) if path.exists()]
    rows.append(WipeRow("settings and notes", len(settings), sum(path.stat().st_size for path in settings)))
    if packs:
        files = [path for path in home.packs.rglob("*") if path.is_file()]
        rows.append(WipeRow("base models", len(files), sum(path.stat().st_size for path in files)))
    stays = STAYS if packs else (*STAYS, "base models, which are not personal (--packs removes them too)")
    return WipeList(short_id(there.vault), tuple(rows), there.entries, stays)


def wipe_begun(home: Home) -> bool:
    """Whether removing everything was begun and stopped: what is left needs no question any more."""
    nameless = home.vault.is_dir() and not header_path(home.vault).exists() and not vault_exists(home.vault)
    return wiping_path(home.vault).exists() or nameless


def wipe(
    home: Home, confirmed: str, *, packs: bool, keychain: Keeper | None = None, on_step: OnStep = ignore_step
) -> None:
    """All that `wipe_list` names: keys first, then files. May be called again after it was stopped.

    Raises Failed: wipe-not-confirmed (`confirmed` is not the vault's short id), and what wipe_vault raises.
    """
    if header_path(home.vault).exists():
        expected = short_id(look_at_vault(home.vault, keychain).vault)
        if "".join(confirmed.split()).lower() != "".join(expected.split()):
            raise Failed("wipe-not-confirmed", expected=expected)
        for folder in _vaults_beside(home):
            _wipe_beside(folder, keychain)
        on_step("others-gone")
        wipe_vault(home.vault, keychain, on_step)
    elif wiping_path(home.vault).exists():
        wipe_vault(home.vault, keychain, on_step)
    elif not home.vault.exists():
        raise Failed("vault-missing")
    try:
        _clear(home, packs=packs)
    except OSError as error:
        raise Failed("wipe-unfinished") from error


def _vaults_beside(home: Home) -> tuple[Path, ...]:
    """Former vaults of this person, and one that was being restored: what opens them has to go as well."""
    restoring = Home(home.restoring).vault
    return (*home.set_aside, *((restoring,) if restoring.exists() else ()))


def _wipe_beside(folder: Path, keychain: Keeper | None) -> None:
    """Its keys as of any vault, where it still has a name; then the folder, whatever is in it."""
    try:
        if header_path(folder).exists():
            wipe_vault(folder, keychain)
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise Failed("wipe-unfinished") from error


def _clear(home: Home, *, packs: bool) -> None:
    """Only what this program made and knows: the folder may hold other things of the person's."""
    for path in (*_beside(home), home.vault / LOCK_NAME):
        path.unlink(missing_ok=True)
    if packs and home.packs.is_dir():
        shutil.rmtree(home.packs)
    for folder in (home.restoring, home.vault, home.root):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _beside(home: Home) -> tuple[Path, ...]:
    return (
        home.settings_file,
        home.retention_file,
        home.mishaps_file,
        home.window_file,
        Home(home.restoring).settings_file,
    )
