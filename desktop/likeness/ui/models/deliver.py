"""What the Deliver page shows, as one frozen value, and the functions that change it. Codes, numbers and ids; the page has the words."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

from likeness.ui.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from likeness.studio.outlets import DocumentSeen, Outlet, Outlets, PortraitOut, SheetSeen

FIRST = "linkedin"
"""Chosen when the page is first seen: what most people come for."""

SHEET = "sheet"
"""The tile that stands for a sheet of photo paper; no output size is called that."""

SHEET_OF = "cv"
PAPER = "4R"


class Asking(StrEnum):
    """What the page asks before it goes on."""

    NOTHING = "nothing"
    CLASH = "clash"
    SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Labels:
    """`form`: "" for what each size asks for, "jpeg" or "png". `named`: the person's name goes into the file. `mining`: a PLUS code."""

    form: str = ""
    named: bool = False
    mining: str = "DMI-PROHIBITED-AIMLTRAINING"


@dataclass(frozen=True, slots=True)
class SheetWish:
    spec: str = SHEET_OF
    paper: str = PAPER
    touching: bool = False
    marks: bool = True


@dataclass(frozen=True, slots=True)
class Course:
    """Work under way: `done` of `of` files."""

    work: str = ""
    done: int = 0
    of: int = 0
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: names of files in `where`, a folder or (`sealed`) an encrypted file. `stopped`: before the end."""

    files: tuple[str, ...]
    where: str
    sealed: bool = False
    stopped: bool = False
    printed: int = 0

    @property
    def folder(self) -> str:
        """The one to look into."""
        return str(PurePath(self.where).parent) if self.sealed else self.where

    @property
    def sealed_name(self) -> str:
        """Of the encrypted file; "" where there is none."""
        return PurePath(self.where).name if self.sealed else ""


@dataclass(frozen=True, slots=True)
class DeliverState:
    """`portraits`, `specs`: what is chosen. `photo`: the untouched photo for documents. `seen`: how each document comes out, `sheet_seen` the sheet;
    `clash`: names that the folder has already.
    """

    sitting: str = ""
    outlets: "Outlets | None" = None
    portraits: frozenset[str] = frozenset()
    specs: frozenset[str] = frozenset()
    photo: str = ""
    choosing: bool = False
    plain: bool = False
    labels: Labels = Labels()
    sheet: SheetWish = SheetWish()
    seen: "Mapping[str, DocumentSeen | Problem]" = field(default_factory=dict)
    sheet_seen: "SheetSeen | Problem | None" = None
    asking: Asking = Asking.NOTHING
    clash: tuple[str, ...] = ()
    folder: str = ""
    course: Course | None = None
    written: Written | None = None
    problem: Problem | None = None

    @property
    def loaded(self) -> bool:
        return self.outlets is not None

    @property
    def offered(self) -> "tuple[PortraitOut, ...]":
        """Portraits that may be delivered."""
        return () if self.outlets is None else tuple(each for each in self.outlets.portraits if not each.hidden)

    @property
    def hidden(self) -> "tuple[PortraitOut, ...]":
        return () if self.outlets is None else tuple(each for each in self.outlets.portraits if each.hidden)

    @property
    def chosen(self) -> "tuple[PortraitOut, ...]":
        """In the order in which they are shown."""
        return tuple(each for each in self.offered if each.portrait in self.portraits)

    @property
    def face(self) -> str:
        """The portrait that stands in the shapes; "" where there is none."""
        shown = self.chosen or self.offered
        return shown[0].portrait if shown else ""

    @property
    def with_sheet(self) -> bool:
        return SHEET in self.specs

    @property
    def plain_specs(self) -> tuple[str, ...]:
        """Chosen sizes for portraits, without the sheet."""
        return tuple(each.name for each in self._of(document=False) if each.name in self.specs)

    @property
    def documents(self) -> tuple[str, ...]:
        return tuple(each.name for each in self._of(document=True) if each.name in self.specs)

    @property
    def sheet_is_document(self) -> bool:
        return any(each.name == self.sheet.spec for each in self._of(document=True))

    @property
    def files(self) -> int:
        """How many will be written."""
        sheets = (1 if self.sheet_is_document else len(self.chosen)) if self.with_sheet else 0
        return len(self.chosen) * len(self.plain_specs) + len(self.documents) + sheets

    @property
    def busy(self) -> bool:
        return self.course is not None

    @property
    def ready(self) -> bool:
        """Whether there is something to write, and nothing is being written."""
        return self.files > 0 and not self.busy

    def _of(self, *, document: bool) -> "tuple[Outlet, ...]":
        return () if self.outlets is None else tuple(each for each in self.outlets.outlets if each.document == document)


def grouped(outlets: "tuple[Outlet, ...]") -> "dict[str, tuple[Outlet, ...]]":
    """By use: screens by their pixels, paper by its size, documents by name."""
    screens = sorted(
        (each for each in outlets if each.use == "screen"), key=lambda each: _area(each.width, each.height)
    )
    papers = sorted((each for each in outlets if each.use == "print"), key=lambda each: _area(*(each.mm or (0, 0))))
    return {
        "screen": tuple(screens),
        "print": tuple(papers),
        "identity": tuple(each for each in outlets if each.use == "identity"),
    }


def _area(width: float | None, height: float | None) -> float:
    """What has no size of its own comes last."""
    return width * height if width and height else float("inf")


def begin(sitting: str, portrait: str = "") -> DeliverState:
    """A page for somebody, before anything is known. `portrait`: the one that was come for."""
    return DeliverState(sitting=sitting, portraits=frozenset({portrait} - {""}))


def come_for(state: DeliverState, portrait: str) -> DeliverState:
    """Somebody comes with one portrait in mind; all else stays as it was."""
    return replace(state, portraits=frozenset({portrait}), written=None)


def with_outlets(state: DeliverState, outlets: "Outlets") -> DeliverState:
    """What was chosen before stays, as far as it is still there; at first what a person kept, else all."""
    first = state.outlets is None
    new = replace(state, outlets=outlets, problem=None)
    there = frozenset(each.portrait for each in new.offered)
    chosen = state.portraits & there
    if not chosen and first:
        chosen = frozenset(each.portrait for each in new.offered if each.kept) or there
    specs = frozenset({FIRST}) if first else state.specs
    photo = state.photo if state.photo in outlets.untouched else ""
    return replace(new, portraits=chosen, specs=specs if photo else _without_documents(new, specs), photo=photo)


def _without_documents(state: DeliverState, specs: frozenset[str]) -> frozenset[str]:
    outlets = () if state.outlets is None else state.outlets.outlets
    return specs - {each.name for each in outlets if each.document}


def turn_portrait(state: DeliverState, portrait: str) -> DeliverState:
    """Chosen or not chosen; what was said of an earlier delivery is over."""
    return replace(state, portraits=state.portraits ^ {portrait}, written=None, sheet_seen=None)


def turn_spec(state: DeliverState, spec: str) -> DeliverState:
    """A document wants an untouched photo first: until there is one, its tile asks for it."""
    is_document = any(each.name == spec for each in state._of(document=True))  # noqa: SLF001 (of the same file)
    if is_document and not state.photo:
        return replace(state, choosing=True)
    return replace(state, specs=state.specs ^ {spec}, written=None, asking=Asking.NOTHING)


def choose_photo(state: DeliverState, photo: str) -> DeliverState:
    """Documents are looked at anew; without a photo none is made. The first choice chooses the first document along with it."""
    if not photo:
        specs = _without_documents(state, state.specs)
        wish = replace(state.sheet, spec=SHEET_OF) if state.sheet_is_document else state.sheet
        return replace(state, photo="", choosing=False, seen={}, specs=specs, sheet=wish, plain=False)
    return replace(state, photo=photo, seen={}, sheet_seen=None, written=None)


def with_plain(state: DeliverState, *, plain: bool) -> DeliverState:
    return replace(state, plain=plain, seen={}, sheet_seen=None)


def with_seen(state: DeliverState, spec: str, seen: "DocumentSeen | Problem") -> DeliverState:
    return replace(state, seen={**state.seen, spec: seen})


def to_see(state: DeliverState) -> tuple[str, ...]:
    """Documents whose result is not known yet."""
    if not state.photo:
        return ()
    return tuple(name for name in state.documents if name not in state.seen)


def with_labels(state: DeliverState, labels: Labels) -> DeliverState:
    return replace(state, labels=labels, written=None)


def with_sheet(state: DeliverState, sheet: SheetWish) -> DeliverState:
    return replace(state, sheet=sheet, sheet_seen=None, written=None)


def with_sheet_seen(state: DeliverState, seen: "SheetSeen | Problem") -> DeliverState:
    return replace(state, sheet_seen=seen)


def subject_of_sheet(state: DeliverState) -> str:
    """The portrait or photo that fills the sheet in the preview; "" where there is none yet."""
    if state.sheet_is_document:
        return state.photo
    return state.chosen[0].portrait if state.chosen else ""


def ask(state: DeliverState, asking: Asking, clash: tuple[str, ...] = (), folder: str = "") -> DeliverState:
    written = state.written if asking is Asking.NOTHING else None
    return replace(state, asking=asking, clash=clash, folder=folder, problem=None, written=written)


def started(state: DeliverState, work: str) -> DeliverState:
    return replace(state, asking=Asking.NOTHING, course=Course(work, 0, state.files), written=None, problem=None)


def taken_up(state: DeliverState, work: str, done: int, of: int) -> DeliverState:
    """Work that somebody ordered earlier is still under way."""
    return replace(state, course=Course(work, done, of))


def progressed(state: DeliverState, done: int, of: int, *, stopping: bool) -> DeliverState:
    if state.course is None:
        return state
    return replace(state, course=replace(state.course, done=done, of=of or state.course.of, stopping=stopping))


def failed(state: DeliverState, problem: Problem) -> DeliverState:
    """Something could not be looked up; what is being written goes on."""
    return replace(state, problem=problem)


def ended(state: DeliverState, written: Written | None, problem: Problem | None = None) -> DeliverState:
    """`written`: also what there is after a stop or a failure."""
    return replace(state, course=None, written=written, problem=problem)
