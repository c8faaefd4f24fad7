"""The studio as one value: the open vault and everything a use case needs besides plain values."""

import contextlib
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from likeness.base.clock import Clock, Uptime, system_uptime
from likeness.base.errors import Failed, LikenessError
from likeness.base.paths import Home
from likeness.jobs.journal import Journal
from likeness.packs.find import pack_folders
from likeness.settings import Settings, load_settings
from likeness.studio.tools import Tools
from likeness.vault.header import check_free, vault_exists
from likeness.vault.keepers import Keeper
from likeness.vault.opened import Vault
from likeness.vault.vault import create_vault, open_vault

__all__ = ["JOBS_FOLDER", "Studio", "open_studio", "pack_folders"]

JOBS_FOLDER = "jobs"


@dataclass(frozen=True)
class Studio:
    """What use cases share. `alarms`: what opening found and could not put right, for a person to know."""

    home: Home
    vault: Vault
    settings: Settings
    clock: Clock
    tools: Tools = field(default_factory=Tools)
    uptime: Uptime = system_uptime
    alarms: tuple[LikenessError, ...] = ()
    wanted: set[str] = field(default_factory=set)
    """What is to be done once no job is at work (locking.py)."""

    def take_settings(self, settings: Settings) -> None:
        """What the owner chose meanwhile: a studio that a window holds open for days goes by it from now on."""
        object.__setattr__(self, "settings", settings)

    @cached_property
    def journal(self) -> Journal:
        """The jobs of this vault; on first use, trainings that a crash left at work are marked as interrupted.

        Generations that it left are dropped: each finished picture is in the vault already, and the others are made again from their seeds.
        """
        journal = Journal(self.home.vault / JOBS_FOLDER, self.clock)
        for entry in journal.recover():
            if entry.kind == "generate":
                journal.discard(entry.id)
        return journal


@contextlib.contextmanager
def open_studio(
    home: Home,
    keeper: Keeper,
    clock: Clock,
    *,
    create: bool = False,
    sweep: bool = True,
    uptime: Uptime = system_uptime,
) -> Iterator[Studio]:
    """The studio of `home` while the block lasts. `create` makes the vault where there is none.

    What has been kept long enough is erased first, unless that was looked at within the hour or `sweep` is off; trouble with it is an
    alarm and keeps nobody out.
    Raises Failed: vault-missing, and what opening a vault raises (passphrase-wrong, keychain-..., vault-busy).
    """
    from likeness.studio.retaining import sweep_at_start  # noqa: PLC0415 (it needs the Studio of this file)

    settings = load_settings(home.settings_file)
    if vault_exists(home.vault):
        vault = open_vault(home.vault, keeper, clock)
    elif create:
        vault = create_vault(home.vault, keeper, clock)
    else:
        check_free(home.vault)  # one that lost its catalogue is not "none yet"
        raise Failed("vault-missing")
    with contextlib.closing(vault):
        studio = Studio(home, vault, settings, clock, uptime=uptime)
        alarms = sweep_at_start(studio) if sweep else ()
        yield dataclasses.replace(studio, alarms=(*vault.alarms, *alarms))
