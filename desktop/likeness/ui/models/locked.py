"""The page that stands before a vault that is not open: why, and what leads on. Codes in, codes out; no Qt, no clock."""

from dataclasses import dataclass, replace
from enum import StrEnum

from likeness.ui.problem import Problem


class Face(StrEnum):
    """What is the matter, as far as it changes what a person can do."""

    OPENING = "opening"
    LOCKED = "locked"
    PASSPHRASE = "passphrase"  # noqa: S105 (says that one is asked for)
    BOTH = "both"
    KEYCHAIN_LOCKED = "keychain-locked"
    KEYCHAIN_NONE = "keychain-none"
    KEY_GONE = "key-gone"
    BUSY = "busy"
    LOSS = "loss"
    DISK_FULL = "disk-full"
    DAMAGED = "damaged"
    WIPE_UNFINISHED = "wipe-unfinished"
    OTHER = "other"


class Way(StrEnum):
    """What is shown of the page: the way in, or one of the others."""

    IN = "in"
    FORGOTTEN = "forgotten"
    RECOVER = "recover"
    RESTORE = "restore"
    DONE = "done"


_FACES = {
    "keeper-wrong-both": Face.BOTH,
    "both-wrong": Face.BOTH,
    "passphrase-wrong": Face.PASSPHRASE,
    "passphrase-empty": Face.PASSPHRASE,
    "keychain-locked": Face.KEYCHAIN_LOCKED,
    "keychain-denied": Face.KEYCHAIN_LOCKED,
    "keychain-missing": Face.KEYCHAIN_NONE,
    "keychain-not-safe": Face.KEYCHAIN_NONE,
    "keychain-plaintext": Face.KEYCHAIN_NONE,
    "key-missing": Face.KEY_GONE,
    "key-file-missing": Face.KEY_GONE,
    "key-half-missing": Face.KEY_GONE,
    "vault-busy": Face.BUSY,
    "disk-full": Face.DISK_FULL,
    "ledger-behind": Face.LOSS,
    "ledger-forked": Face.LOSS,
    "ledger-anchor-missing": Face.LOSS,
    "ledger-anchor-damaged": Face.LOSS,
    "wipe-unfinished": Face.WIPE_UNFINISHED,
    "catalogue-damaged": Face.DAMAGED,
    "catalogue-locked": Face.DAMAGED,
    "catalogue-missing": Face.DAMAGED,
    "key-file-damaged": Face.DAMAGED,
    "keychain-entry-damaged": Face.DAMAGED,
    "vault-header-damaged": Face.DAMAGED,
    "ledger-damaged": Face.DAMAGED,
    "kit-damaged": Face.DAMAGED,
}
NEEDS_WORDS = frozenset({"passphrase", "both"})
"""Keepers that a passphrase belongs to."""

ASKS = frozenset({Face.PASSPHRASE, Face.BOTH})
"""Faces with a field to type a passphrase into."""


@dataclass(frozen=True, slots=True)
class Loss:
    """`expected` None: nothing readable was remembered. `until`: when the last entry that is there was made."""

    expected: int | None
    found: int
    until: str

    @property
    def missing(self) -> int:
        """How many noted steps are gone, as far as that is known."""
        return 0 if self.expected is None else max(0, self.expected - self.found)


@dataclass(frozen=True, slots=True)
class LockedState:
    """`opened_with`: what the vault asks for. `tried`: somebody tried in vain since the page is there. `aside`: where the former vault lies.

    `jobs`: works that go on behind the lock; `overdue`: hours whose erasing waits for it to open. `folder`: of the backup that was chosen. `left`: what a restored vault still lacks.
    `ending`: what is at work behind the lock is ended, before anything is put in its place.
    """

    face: Face = Face.OPENING
    way: Way = Way.IN
    opened_with: frozenset[str] = frozenset()
    has_vault: bool = True
    problem: Problem | None = None
    tried: bool = False
    busy: bool = False
    loss: Loss | None = None
    jobs: int = 0
    overdue: int = 0
    folder: str = ""
    done: int = 0
    of: int = 0
    ending: bool = False
    aside: str = ""
    sittings: int = 0
    warnings: tuple[Problem, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether there is something to type."""
        if self.face is Face.LOCKED:
            return bool(self.opened_with & NEEDS_WORDS)
        return self.face in ASKS


def face_of(problem: Problem | None, opened_with: frozenset[str], *, locked: bool) -> Face:
    """`locked`: the studio is held open, and its keys are gone from memory."""
    if problem is None:
        return Face.LOCKED if locked else Face.OPENING
    if problem.code == "keeper-wrong":
        return Face.PASSPHRASE if problem.fields.get("needed") == "passphrase" else Face.LOCKED
    face = _FACES.get(problem.code, Face.OTHER)
    return Face.BOTH if face is Face.PASSPHRASE and opened_with == {"both"} else face


def facing(
    state: LockedState, problem: Problem | None, opened_with: frozenset[str], *, locked: bool, has_vault: bool
) -> LockedState:
    """After an attempt, or when the page is shown. What a person is in the middle of (recovering, restoring) stays."""
    face = face_of(problem, opened_with, locked=locked)
    asked_first = problem is not None and problem.code in {"keeper-wrong", "keeper-wrong-both"} and not state.tried
    return replace(
        state,
        face=face,
        opened_with=opened_with,
        has_vault=has_vault,
        problem=None if asked_first else problem,
        busy=False,
    )


def trying(state: LockedState) -> LockedState:
    return replace(state, busy=True, tried=True, problem=None)


def going(state: LockedState, way: Way) -> LockedState:
    """Another part of the page; what was said before does not belong there."""
    return replace(state, way=way, problem=None, busy=False, done=0, of=0, ending=False)


def failed(state: LockedState, problem: Problem) -> LockedState:
    """Where it happened. What was stopped on purpose is no problem."""
    return replace(
        state, busy=False, done=0, of=0, ending=False, problem=None if problem.code == "stopped" else problem
    )


def offers_kit(face: Face) -> bool:
    """Whether the recovery kit can help: the vault is there and only its key is not."""
    return face in {Face.LOCKED, Face.PASSPHRASE, Face.BOTH, Face.KEY_GONE, Face.KEYCHAIN_LOCKED, Face.KEYCHAIN_NONE}
