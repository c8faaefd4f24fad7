"""The desk: the studio, held open away from the window's thread. The window asks; answers come back as calls in the window's thread.

This process owns the vault for as long as it is open here, and does the commands of this user's other processes meanwhile (cli/doorway.py).
"""

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from likeness.base.clock import system_clock
from likeness.base.errors import Cancelled, Failed, LikenessError
from likeness.base.paths import Home
from likeness.ui.bridge import Background
from likeness.ui.problem import Problem
from likeness.ui.words import problem_of

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from likeness.studio.house import Studio

Result = TypeVar("Result")
Fail = Callable[[Problem], None]

MOST_LONG = 8
"""Long works that may stand beside each other; how many really run, works.py decides."""


class DeskState(StrEnum):
    """Whether the studio can be used. TROUBLE: opening it failed, `Desk.problem` says why."""

    CLOSED = "closed"
    NONE = "none"
    OPEN = "open"
    LOCKED = "locked"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, eq=False)
class _Long:
    """`sitting`: whose it is; "": of anybody; None: of nobody. `stop` asks it to end after what it has in hand."""

    sitting: str | None
    stop: Callable[[], None] | None


class OpenStudio(Protocol):
    """Opens the studio; `create` makes the vault where there is none; `passphrase` as it was typed, None without one."""

    def __call__(self, *, create: bool, passphrase: bytes | None = None) -> "AbstractContextManager[Studio]": ...


class Desk(QObject):
    """Lives as long as the window. Signals arrive in the window's thread, wherever they were caused."""

    state_changed = Signal(object)
    sitting_changed = Signal(str)
    """Something of this sitting was written; "": the list of sittings."""
    erased = Signal(str)
    """A sitting was erased: no page may show anything of it any more."""
    long_ended = Signal()
    """One that `long` began is not at work any more."""

    def __init__(
        self, home: Home, opening: OpenStudio, has_vault: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.home = home
        self.state = DeskState.CLOSED
        self.problem: Problem | None = None
        self._opening = opening
        self._has_vault = has_vault
        self._held = contextlib.ExitStack()
        self._studio: Studio | None = None
        self._passphrase: bytes | None = None
        self._guard = threading.Lock()  # held for a moment only: the window's thread takes it too
        self._locking = threading.Lock()  # so that no lock comes between the end of the last work and its look for one
        self._longs: list[_Long] = []
        self._ended = threading.Condition(self._guard)
        self._closing = False
        self.more_waits: Callable[[], bool] = lambda: False
        """Whether another work begins as soon as the last one has ended (works.py): then a lock waits for it as well."""
        self._later: tuple[LikenessError, ...] = ()
        self._lane = Background(self, describe=self._told)
        self._aside = Background(self, describe=self._told)
        self._long = Background(self, threads=MOST_LONG, describe=self._told)

    @property
    def is_new(self) -> bool:
        """Whether nothing was set up here yet."""
        return not self.home.settings_file.exists() and not self._has_vault()

    @property
    def busy(self) -> bool:
        """Whether short work is on its way."""
        return self._lane.busy or self._aside.busy

    @property
    def alarms(self) -> tuple[LikenessError, ...]:
        """What opening the studio, and the last look of the hour, found that a person should know."""
        return self._later if self._studio is None else (*self._studio.alarms, *self._later)

    def note_alarms(self, alarms: Sequence[LikenessError]) -> None:
        """In the window's thread: what the hour's sweep found. Said where the sittings are."""
        if tuple(alarms) != self._later:
            self._later = tuple(alarms)
            self.changed()

    def ask(
        self,
        work: "Callable[[Studio], Result]",
        done: Callable[[Result], None],
        failed: Fail,
        *,
        create: bool = False,
        owner: QObject | None = None,
    ) -> None:
        """One after the other, on one thread. Answers for an `owner` that is gone are dropped. `create`: make the vault where there is none."""
        self._lane.run(partial(self._with_studio, work, create=create), _alive(owner, done), _alive(owner, failed))

    def aside(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Fail, *, owner: QObject | None = None
    ) -> None:
        """What needs no studio (base models, settings, decoding a picture), on a thread that does not wait behind `ask`."""
        self._aside.run(work, _alive(owner, done), _alive(owner, failed))

    def long(
        self,
        work: "Callable[[Studio], Result]",
        done: Callable[[Result], None],
        failed: Fail,
        *,
        sitting: str | None = "",
        stop: Callable[[], None] | None = None,
    ) -> None:
        """On a thread of its own: the studio may be used from several. It counts as at work from now on: a lock waits for it, and so does
        whatever erases. `sitting`: whose it is, "" of anybody, None of nobody; `stop` asks it to end soon.
        """
        one = _Long(sitting, stop)
        with self._guard:
            self._longs.append(one)
        self._long.run(partial(self._with_open_studio, work, one), done, failed)

    def at_work(self, sitting: str = "") -> bool:
        """Whether something that `long` began goes on: for this one person (or for anybody, which may be them), or at all."""
        return bool(self._found(sitting))

    def end_work(self, sitting: str = "") -> None:
        """Ask what `at_work` counts to end. Works are stopped by works.py, and are only waited for."""
        for one in self._found(sitting):
            if one.stop is not None:
                one.stop()

    def changed(self, sitting: str = "") -> None:
        """Say, from any thread, that something of this sitting was written."""
        self.sitting_changed.emit(sitting)

    def open(self, passphrase: bytes | None = None) -> None:
        """Open or unlock the studio; what comes of it is the state. Where there is no vault, the state is NONE."""
        self._lane.run(partial(self._unlock, passphrase), lambda _: None, lambda _: None)

    def lock(self) -> None:
        """The keys go from memory at once, or with the end of the last work; the state is LOCKED at once: nobody sees anything meanwhile."""
        if self.state is DeskState.OPEN:
            self._become(DeskState.LOCKED)  # what is asked already would come first otherwise
        self._lane.run(self._lock, lambda _: None, lambda _: None)

    def settle(self) -> None:
        """Nothing is at work or waits any more: a lock that waited for it comes now."""
        self._lane.run(self._settle, lambda _: None, lambda _: None)

    def look(self) -> None:
        """Notice what others changed: a vault that was locked from the command line."""
        if self.state is DeskState.OPEN and self._studio is not None and self._studio.vault.custody.locked:
            self._become(DeskState.LOCKED)

    def let_go(self, then: Callable[[], None]) -> None:
        """Close the studio, for what needs it closed (a wipe, a restore), once all that is at work has ended; what can be stopped, is.

        `then` is called in the window's thread.
        """
        self.end_work()
        self._lane.run(self._close_when_left, lambda _: then(), lambda _: then())

    def close(self) -> None:
        """Wait for everything that has begun, and let the studio go. The last call."""
        with self._guard:
            self._closing = True
            self._ended.notify_all()
        self._long.close(lambda: None)
        self._aside.close(lambda: None)
        self._lane.close(self._close_studio)

    def _with_studio(self, work: "Callable[[Studio], Result]", *, create: bool) -> Result:
        studio = self._enter(create=create)
        try:
            return work(studio)
        finally:
            self.look()

    def _with_open_studio(self, work: "Callable[[Studio], Result]", one: _Long) -> Result:
        studio = self._studio
        try:
            if studio is None or studio.vault.custody.locked:
                raise Failed("vault-locked")
            return work(studio)
        finally:
            self._end_long(studio, one)

    def _end_long(self, studio: "Studio | None", one: _Long) -> None:
        """The last one shuts a vault that was locked meanwhile."""
        with self._locking:
            with self._guard:
                self._longs.remove(one)
                self._ended.notify_all()
            with contextlib.suppress(LikenessError):  # what the work itself came to is more important
                self._lock_if_left(studio)
        self.long_ended.emit()

    def _found(self, sitting: str) -> list[_Long]:
        with self._guard:
            return [one for one in self._longs if not sitting or one.sitting in {sitting, ""}]

    def _lock_if_left(self, studio: "Studio | None") -> None:
        from likeness.studio.locking import LOCK, lock_if_wanted  # noqa: PLC0415

        if studio is not None and LOCK in studio.wanted and not self._works:
            lock_if_wanted(studio)

    @property
    def _works(self) -> int:
        """At work, and one more where others wait for their turn."""
        with self._guard:
            return len(self._longs) + self.more_waits()

    def _enter(self, *, create: bool) -> "Studio":
        """On the lane's thread. Raises what opening raises."""
        if self.state is DeskState.LOCKED:
            raise Failed("vault-locked")
        if self._studio is None:
            self._studio = self._open_studio(create=create)
            self._become(DeskState.OPEN)
        return self._studio

    def _open_studio(self, *, create: bool) -> "Studio":
        if not create and not self._has_vault():
            self._become(DeskState.NONE)
            raise Failed("vault-missing")
        try:
            return self._held.enter_context(self._opening(create=create, passphrase=self._passphrase))
        except LikenessError as error:
            self._become(DeskState.TROUBLE, problem_of(error))
            raise
        finally:
            self._passphrase = None

    def _unlock(self, passphrase: bytes | None) -> None:
        self._passphrase = passphrase
        if self._studio is None:
            self.state = DeskState.CLOSED
            self._enter(create=False)
            return
        from likeness.studio.keys import keeper_for  # noqa: PLC0415
        from likeness.studio.locking import unlock  # noqa: PLC0415

        self.problem = None  # so that the same answer twice is told twice
        try:
            unlock(self._studio, keeper_for(self.home, passphrase))
        except LikenessError as error:
            self._become(DeskState.LOCKED, problem_of(error))
            raise
        finally:
            self._passphrase = None
        self._become(DeskState.OPEN)

    def _lock(self) -> None:
        if self._studio is None:
            return
        from likeness.studio.locking import lock_now  # noqa: PLC0415

        with self._locking:
            lock_now(self._studio, self._works)
        self._become(DeskState.LOCKED)

    def _settle(self) -> None:
        with self._locking:
            self._lock_if_left(self._studio)

    def _told(self, error: LikenessError) -> Problem:
        """On the thread where it happened. Its code is noted for the diagnostics, unless it only says that there is nothing, or that a person stopped it."""
        if error.code != "vault-missing" and not isinstance(error, Cancelled):
            from likeness.studio.mishaps import note_mishap  # noqa: PLC0415

            with contextlib.suppress(LikenessError, OSError):
                note_mishap(self.home, system_clock, error.code)
        return problem_of(error)

    def _close_when_left(self) -> None:
        """On the lane's thread: nobody writes into what is taken away."""
        with self._guard:
            self._ended.wait_for(lambda: self._closing or not self._longs)
        self._close_studio()

    def _close_studio(self) -> None:
        self._studio = None
        self._held.close()
        if self.state is DeskState.OPEN:
            self.state = DeskState.CLOSED

    def _become(self, state: DeskState, problem: Problem | None = None) -> None:
        if (state, problem) == (self.state, self.problem):
            return
        self.state, self.problem = state, problem
        self.state_changed.emit(state)


def _alive(owner: QObject | None, call: Callable[[Result], None]) -> Callable[[Result], None]:
    """`call`, unless `owner` is gone by then."""
    if owner is None:
        return call

    def carry(value: Result) -> None:
        if isValid(owner):
            call(value)

    return carry
