"""A vault out of a backup, in place of one that does not open any more. The old one is set aside, not removed.

The backup is restored beside the vault, then the old folder gets another name, then the new one takes its place. Stopped before the renames,
nothing was changed; stopped between the two, both vaults lie there complete, and restoring once more sets it right.
"""

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from likeness.base.clock import Clock
from likeness.base.errors import Failed
from likeness.base.files import fsync_folder
from likeness.base.paths import SET_ASIDE, Home
from likeness.studio.backups import Restoration, restore
from likeness.vault.backups import OnProgress
from likeness.vault.header import header_path
from likeness.vault.keepers import Keeper
from likeness.vault.lock import Lock
from likeness.vault.wipe import wipe_vault


def restore_instead(
    home: Home,
    keeper: Keeper,
    clock: Clock,
    folder: Path,
    untrusted_code: str,
    *,
    others: Sequence[Path] = (),
    on_progress: OnProgress,
) -> tuple[Restoration, Path | None]:
    """The vault of a backup, and where the vault that was here lies now; None where there was none.

    Raises what `backups.restore` raises, and vault-busy where another process has the vault; then the old one is still in its place.
    """
    beside = Home(home.restoring)
    _clear(beside, keeper)
    if not _holds_something(home.vault):
        return restore(home, keeper, clock, folder, untrusted_code, others=others, on_progress=on_progress), None
    _check_idle(home.vault)
    done = restore(beside, keeper, clock, folder, untrusted_code, others=others, on_progress=on_progress)
    aside = home.root / f"{SET_ASIDE}{clock():%Y%m%d-%H%M%S}"
    try:
        home.vault.rename(aside)
        Home(home.restoring).vault.rename(home.vault)
    except OSError as error:
        if aside.exists() and not home.vault.exists():
            aside.rename(home.vault)
        raise Failed("folder-not-writable", path=home.root) from error
    _take_settings(home, beside)
    fsync_folder(home.root)
    return done, aside


def _holds_something(folder: Path) -> bool:
    return folder.is_dir() and any(path.name != "lock" for path in folder.iterdir())


def _check_idle(folder: Path) -> None:
    """Raises Failed("vault-busy"). Released at once: Windows renames no folder with an open file in it."""
    Lock(folder / "lock").release()


def _clear(beside: Home, keeper: Keeper) -> None:
    """A restored vault that never got to its place: with its keys."""
    if header_path(beside.vault).exists():
        wipe_vault(beside.vault, keeper if keeper.kind == "keychain" else None)
    if beside.root.exists():
        shutil.rmtree(beside.root)


def _take_settings(home: Home, beside: Home) -> None:
    """The settings of the backup count only where this computer has none."""
    if beside.settings_file.exists() and not home.settings_file.exists():
        beside.settings_file.rename(home.settings_file)
    with contextlib.suppress(OSError):
        shutil.rmtree(beside.root)
