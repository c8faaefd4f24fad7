"""Locking a vault that a window holds open: by hand, by another process, and after it was not used for a while (settings.idle says when).

Nothing opens without the keeper after that, but what is out on a lease goes on: the results of jobs at work need the vault, so while
there are any the window is shut at once and the keys go with the end of the last.
"""

import msgspec

from likeness.base.errors import LikenessError
from likeness.jobs.states import is_at_work
from likeness.studio.house import Studio
from likeness.vault.keepers import Keeper

LOCK = "lock"
"""In `Studio.wanted`."""


class Locked(msgspec.Struct, frozen=True):
    """`locked`: now. Else it will be, once `jobs` that are at work have ended."""

    locked: bool
    jobs: int


def lock_now(studio: Studio, works: int = 0) -> Locked:
    """The keys go from memory at once, unless jobs are at work: their results need the vault, so the last of them locks it (lock_if_wanted).

    `works`: of this process, which no journal knows (a backup), and whose end calls lock_if_wanted as well.
    """
    at_work = max(_at_work(studio), works)
    if at_work:
        studio.wanted.add(LOCK)
    else:
        studio.vault.custody.lock()
    return Locked(locked=not at_work, jobs=at_work)


def lock_if_wanted(studio: Studio) -> bool:
    """For the end of each job: locks where that was asked for and nothing else is at work. Whether it is locked now."""
    if LOCK in studio.wanted and not _at_work(studio):
        studio.vault.custody.lock()
    if studio.vault.custody.locked:
        studio.wanted.discard(LOCK)
    return studio.vault.custody.locked


def unlock(studio: Studio, keeper: Keeper) -> tuple[LikenessError, ...]:
    """Asks `keeper` for the key again; alarms, as opening gives them. Raises what opening a vault raises; then a lock that waits still does.

    Also where works keep the vault open behind the lock: whoever comes in proves that it may.
    """
    if not studio.vault.custody.locked:
        studio.vault.custody.prove(keeper)
    alarms = studio.vault.custody.unlock(keeper)
    studio.wanted.discard(LOCK)
    return alarms


def _at_work(studio: Studio) -> int:
    return sum(is_at_work(entry.state) for entry in studio.journal.entries())
