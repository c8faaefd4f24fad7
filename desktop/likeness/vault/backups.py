"""What an open vault offers about its backups. Restoring needs no open vault: restore.py."""

from pathlib import Path

from likeness.vault.backup import (
    KEEP,
    BackedUp,
    BackupChecked,
    OnProgress,
    back_up,
    check_backup,
    ignore_progress,
    rewrite_owed,
)
from likeness.vault.known_backups import KnownBackup, give_up, known_backups
from likeness.vault.state import State

__all__ = ["KEEP", "BackedUp", "BackupChecked", "Backups", "KnownBackup", "OnProgress"]


class Backups:
    """Made by `Vault.backups`."""

    def __init__(self, state: State) -> None:
        self._state = state

    def back_up(
        self, folder: Path, *, keep: int = KEEP, verify: bool = False, on_progress: OnProgress = ignore_progress
    ) -> BackedUp:
        """See backup.back_up."""
        return back_up(self._state, folder, keep=keep, verify=verify, on_progress=on_progress)

    def check(self, folder: Path) -> BackupChecked:
        """See backup.check_backup."""
        return check_backup(self._state, folder)

    def known(self) -> list[KnownBackup]:
        """Oldest first."""
        return known_backups(self._state)

    def rewrite_owed(self) -> tuple[int, ...]:
        """See backup.rewrite_owed."""
        with self._state.catalogue.exclusive():
            return rewrite_owed(self._state)

    def give_up(self, number: int) -> None:
        """See known_backups.give_up."""
        give_up(self._state, number)
