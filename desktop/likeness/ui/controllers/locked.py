"""Joins the page before a shut vault to the desk, the keychain, the recovery kit and the backups. What is typed is used once and forgotten."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.base.errors import Failed, LikenessError
from likeness.base.paths import Home
from likeness.ui.bridge import Background
from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.desk import DeskState
from likeness.ui.models import locked as model
from likeness.ui.models.locked import Face, LockedState, Loss, Way
from likeness.ui.pages.locked import LockedPage
from likeness.ui.places import Place, Room
from likeness.ui.problem import Problem
from likeness.ui.teller import Teller, while_there
from likeness.ui.words import problem_of, said

if TYPE_CHECKING:
    from likeness.base.clock import Clock
    from likeness.studio.kits import Recovered

Then = Callable[[], None]
Restored = tuple[int, Path | None, tuple[LikenessError, ...]]
"""How many sittings there are, where the former vault lies, and what to know besides."""

WORDS_NEEDED = frozenset({"passphrase", "both"})


class LockedController(Controller):
    """Lives as long as the window."""

    page: LockedPage

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.state = LockedState()
        self.page = LockedPage(context.icons)
        self._slow = Background(self, describe=problem_of)
        self._teller: Teller | None = None
        self._folder: Path | None = None
        self._words: bytes | None = None
        """Only between being typed and the answer; while a loss is decided on, until that is done."""
        self._closed = False
        context.desk.state_changed.connect(self._look)
        self._connect()

    def enter(self, place: Place) -> None:
        """`place.item`: a way to begin with, such as restoring a backup on a new computer."""
        ways = {str(way) for way in Way} - {Way.DONE}
        self._become(model.going(self.state, Way(place.item) if place.item in ways else Way.IN))
        self._look()
        self.page.focus_first()

    def leave(self) -> None:
        self._forget()
        self.page.way_in.field.clear()
        self.page.way_in.choice.clear()
        self.page.form.clear()

    def close(self) -> None:
        self._closed = True
        self.leave()
        if self._teller is not None:
            self._teller.stop()
        self._slow.close(lambda: None)

    def _connect(self) -> None:
        page = self.page
        page.unlock_wanted.connect(self._unlock)
        page.way_wanted.connect(self._go)
        page.wanted.connect(self._want)

    def _become(self, state: LockedState) -> None:
        self.state = state
        self.page.show_state(state)

    def _go(self, way: Way) -> None:
        """Back to the way in; where there is nothing to get into yet, to where the person came from."""
        if way is Way.IN and self.context.desk.state not in {DeskState.LOCKED, DeskState.TROUBLE}:
            self._back()
            return
        self._folder = None
        self._become(replace(model.going(self.state, way), folder=""))
        if way in {Way.RECOVER, Way.RESTORE}:
            self._slow.run(_ways, while_there(self, self._offer), _nothing)

    def _back(self) -> None:
        """To where one came from: also to the first run, which no way leads back to."""
        if self.context.desk.is_new:
            self.context.go(Place(Room.FIRST_RUN))
        else:
            self.context.back()

    def _offer(self, ways: tuple[str, ...]) -> None:
        self.page.form.choice.choose(ways[0], ways)

    # -- how things are

    def _look(self, _state: DeskState | None = None) -> None:
        if not self._closed:
            self._slow.run(partial(_vault_of, self.context.home), while_there(self, self._faced), _nothing)

    def _faced(self, found: tuple[frozenset[str], bool, int]) -> None:
        opened_with, has_vault, overdue = found
        desk = self.context.desk
        locked = desk.state is DeskState.LOCKED
        problem = desk.problem if desk.state in {DeskState.TROUBLE, DeskState.LOCKED} else None
        state = model.facing(self.state, problem, opened_with, locked=locked, has_vault=has_vault)
        self._become(replace(state, jobs=len(self.context.works.running), overdue=overdue))
        if state.face is not Face.LOSS:
            self._forget()
        elif state.loss is None and (self._words is not None or not opened_with & WORDS_NEEDED):
            self._find_loss()

    # -- the way in

    def _unlock(self) -> None:
        if self.state.face is Face.KEYCHAIN_NONE and not self.state.has_vault:
            self._make_with_words()
            return
        self._words = self.page.way_in.field.take() if self.state.asks else None
        self._become(model.trying(self.state))
        self.context.desk.open(self._words)

    def _make_with_words(self) -> None:
        """The first vault of a computer without a keychain."""
        choice = self.page.way_in.choice
        if not choice.ready:
            return
        words = choice.take()
        self._become(model.trying(self.state))
        work = partial(_make, self.context.home, words, self.context.clock)
        self._slow.run(work, while_there(self, lambda _: self.context.desk.open(words)), self._failed)

    def _find_loss(self) -> None:
        work = partial(_loss, self.context.home, self._words, self.context.clock)
        self._slow.run(work, while_there(self, lambda loss: self._become(replace(self.state, loss=loss))), _nothing)

    def _accept(self) -> None:
        """Open it as it is. The desk lets go of it first: a vault that was locked is still held."""
        work = partial(_accept, self.context.home, self._words, self.context.clock)
        words = self._words
        self._become(model.trying(self.state))

        def accepted(_: object) -> None:
            self._become(replace(self.state, loss=None))
            self.context.desk.open(words)

        self._let_go_then(lambda: self._slow.run(work, while_there(self, accepted), self._failed))

    def _want(self, word: str) -> None:
        acts: Mapping[str, Then] = {
            "accept": self._accept,
            "folder": self._choose_folder,
            "recover": lambda: self._recover(accept_loss=False),
            "recover-with-loss": lambda: self._recover(accept_loss=True),
            "restore": self._restore,
            "stop": self._stop,
            "open": self._open,
            "diagnostics": lambda: self.context.go(Place(Room.DIAGNOSTICS)),
            "wipe": lambda: self.context.go(Place(Room.WIPE)),
        }
        acts[word]()

    def _open(self) -> None:
        """After the vault is there again: with its passphrase typed once more, where it has one."""
        self._become(model.going(replace(self.state, tried=False), Way.IN))
        self.context.desk.open()

    # -- recovery kit and backup

    def _recover(self, *, accept_loss: bool) -> None:
        form = self.page.form
        if not form.ready or self.state.busy:
            return
        if self.context.works.running:
            self._failed(problem_of(Failed("vault-busy")))
            return
        work = partial(
            _recover,
            self.context.home,
            form.code.code,
            form.choice.kind,
            form.choice.take(),
            self.context.clock,
            accept_loss=accept_loss,
        )
        self._become(replace(self.state, busy=True, problem=None))
        self._let_go_then(lambda: self._slow.run(work, while_there(self, self._recovered), self._failed))

    def _recovered(self, done: "tuple[Recovered, tuple[LikenessError, ...]]") -> None:
        recovered, alarms = done
        warnings = tuple(Problem(alarm.code, said(alarm)) for alarm in alarms)
        self.page.form.clear()
        state = replace(model.going(self.state, Way.DONE), sittings=recovered.sittings, warnings=warnings)
        self._become(replace(state, aside="", folder=""))

    def _choose_folder(self) -> None:
        folder = self.context.choose.folder(self.tr("The folder of the backup"))
        if folder is not None:
            self._folder = folder
            self._become(replace(self.state, folder=str(folder), problem=None))

    def _restore(self) -> None:
        form, folder = self.page.form, self._folder
        if not form.ready or folder is None or self.state.busy:
            return
        if self.context.works.running:
            self._failed(problem_of(Failed("vault-busy")))
            return
        self._teller = Teller(self)
        self._teller.told.connect(lambda done, of: self._become(replace(self.state, done=done, of=of)))
        work = partial(
            _restore,
            self.context.home,
            folder,
            form.code.code,
            form.choice.kind,
            form.choice.take(),
            self.context.clock,
            self._teller,
        )
        self._become(replace(self.state, busy=True, problem=None))
        self._let_go_then(lambda: self._slow.run(work, while_there(self, self._restored), self._failed))

    def _restored(self, done: Restored) -> None:
        self.page.form.clear()
        sittings, aside, errors = done
        warnings = tuple(Problem(error.code, said(error)) for error in errors)
        state = replace(model.going(self.state, Way.DONE), sittings=sittings, warnings=warnings)
        self._become(replace(state, aside="" if aside is None else str(aside)))

    def _stop(self) -> None:
        if self._teller is not None:
            self._teller.stop()

    def _let_go_then(self, then: Then) -> None:
        self._become(replace(self.state, ending=self.context.desk.at_work()))

        def left() -> None:
            self._become(replace(self.state, ending=False))
            then()

        self.context.desk.let_go(left)

    def _failed(self, problem: Problem) -> None:
        self._become(model.failed(self.state, problem))

    def _forget(self) -> None:
        self._words = None


def _vault_of(home: Home) -> tuple[frozenset[str], bool, int]:
    from likeness.studio.deferring import read_deferral  # noqa: PLC0415
    from likeness.studio.keys import has_vault, opened_with  # noqa: PLC0415 (on a background thread)

    return opened_with(home), has_vault(home), read_deferral(home).times


def _ways() -> tuple[str, ...]:
    from likeness.studio.keys import ways_here  # noqa: PLC0415

    return ways_here()


def _make(home: Home, words: bytes | None, clock: "Clock") -> None:
    from likeness.studio.keys import make_vault, new_keeper  # noqa: PLC0415

    make_vault(home, new_keeper("passphrase", words), clock)


def _loss(home: Home, words: bytes | None, clock: "Clock") -> Loss | None:
    from likeness.studio.keys import find_loss, keeper_for  # noqa: PLC0415

    found = find_loss(home, keeper_for(home, words), clock)
    return None if found is None else Loss(found.expected, found.found, found.until)


def _accept(home: Home, words: bytes | None, clock: "Clock") -> None:
    from likeness.studio.keys import accept_loss, keeper_for  # noqa: PLC0415

    accept_loss(home, keeper_for(home, words), clock)


def _recover(
    home: Home, code: str, kind: str, words: bytes | None, clock: "Clock", *, accept_loss: bool
) -> "tuple[Recovered, tuple[LikenessError, ...]]":
    from likeness.studio.keys import new_keeper  # noqa: PLC0415
    from likeness.studio.kits import recover  # noqa: PLC0415

    return recover(home, code, new_keeper(kind, words), clock, accept_loss=accept_loss)


def _restore(
    home: Home, folder: Path, code: str, kind: str, words: bytes | None, clock: "Clock", teller: Teller
) -> Restored:
    from likeness.studio.keys import new_keeper  # noqa: PLC0415
    from likeness.studio.restoring import restore_instead  # noqa: PLC0415

    done, aside = restore_instead(home, new_keeper(kind, words), clock, folder, code, on_progress=teller)
    warnings = [Failed(code, subject=subject, made=done.made[:10]) for code, subject in done.warnings]
    if done.lost:
        warnings.append(Failed("restored-in-part", count=len(done.lost)))
    return done.sittings, aside, tuple(warnings)


def _nothing(_: object) -> None:
    """The page says already what is known."""
