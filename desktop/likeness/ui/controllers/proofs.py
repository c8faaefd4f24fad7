"""Joins the Proofs page to the desk: portraits as they come, what a person says of them, and the way back from it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage

from likeness.ui.controllers.controller import Context, Controller
from likeness.ui.models import proofs as model
from likeness.ui.models.making import Batch
from likeness.ui.models.proofs import Proof, ProofsState, Saying, Way
from likeness.ui.models.works import WorkState
from likeness.ui.pages.proofs import ProofsPage
from likeness.ui.places import Place, Room
from likeness.ui.portrait_work import PortraitWork, portrait_works
from likeness.ui.problem import Problem
from likeness.ui.widgets.picture import decode_picture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from likeness.studio.house import Studio
    from likeness.studio.proofing import ProofRow, Proofs

TILE = QSize(400, 500)
"""Pixels of a tile's picture: twice its width, for screens with small pixels."""

LONGEST = 2400
NOTHING = Batch()

REMEMBERED = 6
"""Large pictures that are held: the one that is looked at, and a few of those before."""


@dataclass(frozen=True, eq=False)
class Large:
    """A portrait and the photo laid beside it; `photo` None where there is none."""

    portrait: QImage
    photo: QImage | None


class ProofsController(Controller):
    """Reads anew whenever something of the sitting was written; what a person says shows at once and is written behind it."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context, parent)
        self.page: ProofsPage = ProofsPage(context.icons)
        self.state = ProofsState()
        self._sitting = ""
        self._here = self._begun = False
        self._writing = 0
        self._images: dict[str, QImage] = {}
        self._wanted: list[str] = []
        self._fetching = False
        self._large: dict[str, Large] = {}
        self._looking = ""
        self._work: PortraitWork | None = None
        self._heard: set[str] = set()
        self._item = ""
        self._connect()

    def enter(self, place: Place) -> None:
        self._here = self._begun = True
        self._item = place.item
        if place.sitting != self._sitting:
            self._sitting, self.state = place.sitting, ProofsState()
            self._forget_pictures()
        self._find_work()
        self._become(replace(self.state, problem=None if self._work is None else self._work.problem))
        self._load()

    def leave(self) -> None:
        self._here = False
        if self._work is not None:
            self._work.problem = None  # it was told
        self._wanted.clear()
        self._large.clear()
        self.page.bench.view.set_pictures(None, None)

    def close(self) -> None:
        self.leave()
        self._forget_pictures()

    def _connect(self) -> None:
        page, context = self.page, self.context
        context.desk.sitting_changed.connect(self._changed)
        context.works.changed.connect(self._work_changed)
        page.selected.connect(lambda portrait: self._become(model.select(self.state, portrait)))
        page.said.connect(self._say)
        page.needed.connect(self._need)
        page.skipped.connect(self._skip)
        page.hidden_toggled.connect(
            lambda: self._become(model.show_hidden(self.state, shown=not self.state.hidden_shown))
        )
        page.look_chosen.connect(lambda look: self._become(model.filter_by(self.state, look=look)))
        page.way_chosen.connect(lambda way: self._become(model.filter_by(self.state, way=way)))
        page.undo_wanted.connect(self._undo)
        page.redo_wanted.connect(self._redo)
        page.stop_wanted.connect(self._stop)
        page.foot.back.connect(lambda: self._go(Room.LOOKS))
        page.more_wanted.connect(lambda: self._go(Room.LOOKS, self.state.look))
        page.deliver_wanted.connect(lambda: self._go(Room.DELIVER))
        page.bin_wanted.connect(lambda: self._go(Room.BIN))
        page.adjust_wanted.connect(self._adjust)

    def _go(self, room: Room, item: str = "") -> None:
        self.context.go(Place(room, self._sitting, item))

    def _adjust(self) -> None:
        if self.state.current is not None:
            self._go(Room.ADJUST, self.state.current.id)

    def _become(self, state: ProofsState) -> None:
        self.state = state
        self.page.show_state(state, self._work_state())
        self._look()

    def _failed(self, problem: Problem) -> None:
        self._become(replace(self.state, problem=problem, loaded=True))

    # -- what there is

    def _changed(self, sitting: str) -> None:
        if self._here and sitting == self._sitting:
            self._load()

    def _load(self) -> None:
        work = partial(_read, sitting=self._sitting)
        self.context.desk.ask(work, partial(self._found, self._sitting), self._failed, owner=self)

    def _found(self, sitting: str, found: "Proofs") -> None:
        """What was read while something was still to be written is old: it is read again after that."""
        if sitting != self._sitting or self._writing:
            return
        state = replace(self.state, name=found.name, titles=found.titles, may_deliver=found.may_deliver)
        state = model.with_proofs(state, [_proof(row) for row in found.rows])
        self._become(model.select(state, self._item) if self._item else state)
        self._item = ""
        for portrait, image in self._images.items():
            self.page.set_image(portrait, image)
        if self._begun and found.rows:
            self._begun = False
            self.page.grid.focus_current()  # the keys of the page work at once

    # -- what is being made

    def _find_work(self) -> None:
        """The first that is not over; else the last, which may have something to tell."""
        works = portrait_works(self.context.works, self._sitting)
        for work in works:
            if work.id not in self._heard:
                self._heard.add(work.id)
                work.changed.connect(self._batch_changed)
                work.ended.connect(self._work_ended)
        at_work = [work for work in works if not work.batch.ended]
        self._work = next(iter(at_work), works[-1] if works else None)
        self._batch_changed()

    def _batch_changed(self) -> None:
        batch = NOTHING if self._work is None else self._work.batch
        new = replace(self.state, waiting=batch.pictures, later=batch.later, can_skip=batch.can_skip, tally=batch.tally)
        if new != self.state:
            self._become(new)

    def _work_ended(self) -> None:
        problem = None if self._work is None else self._work.problem
        if problem is not None:
            self._become(replace(self.state, problem=problem))
        self._find_work()

    def _work_state(self) -> WorkState | None:
        state = None if self._work is None else self.context.works.state(self._work.id)
        return None if state is None or state.ended else state

    def _work_changed(self, state: WorkState) -> None:
        if self._here and state.sitting == self._sitting:
            self.page.show_progress(self.state, self._work_state())

    def _skip(self, key: str) -> None:
        if self._work is not None:
            self._work.skip(key)

    def _stop(self) -> None:
        if self._work is not None:
            self.context.works.cancel(self._work.id)

    # -- what a person says

    def _say(self, portrait: str, word: str) -> None:
        """`portrait` "": the one that is looked at. The same key twice takes it back."""
        portrait = portrait or self.state.selected
        saying = model.toggled(self.state, portrait, Saying(word))
        state, step = model.say(self.state, [portrait], saying)
        if step is not None:
            self._become(replace(state, problem=None))
            self._write(step.before, step.after)

    def _undo(self) -> None:
        state, after = model.undo(self.state)
        if after:
            before = self.state.done[-1].after
            self._become(replace(state, problem=None))
            self._write(before, after)

    def _redo(self) -> None:
        state, after = model.redo(self.state)
        if after:
            before = self.state.undone[-1].before
            self._become(replace(state, problem=None))
            self._write(before, after)

    def _write(self, before: Mapping[str, Saying], after: Mapping[str, Saying]) -> None:
        self._writing += 1
        work = partial(_write, sitting=self._sitting, before=before, after=after)
        self.context.desk.ask(work, self._written, self._not_written, owner=self)

    def _written(self, _: object) -> None:
        self._writing -= 1
        if not self._writing:
            self.context.desk.changed(self._sitting)

    def _not_written(self, problem: Problem) -> None:
        """What is in the vault counts, and is read again."""
        self._writing -= 1
        self._failed(problem)
        self._load()

    # -- pictures

    def _need(self, portrait: str) -> None:
        """The one that came into sight last is fetched first."""
        known = self._images.get(portrait)
        if known is not None:
            self.page.set_image(portrait, known)
        elif portrait not in self._wanted:
            self._wanted.append(portrait)
            self._fetch()

    def _fetch(self) -> None:
        """One by one, so that whatever else is asked comes in between."""
        if self._fetching or not self._wanted:
            return
        self._fetching = True
        portrait = self._wanted.pop()
        work = partial(_read_small, sitting=self._sitting, portrait=portrait)
        self.context.desk.ask(
            work, partial(self._fetched, portrait), lambda _: self._fetched(portrait, None), owner=self
        )

    def _fetched(self, portrait: str, image: QImage | None) -> None:
        self._fetching = False
        if image is None:
            self.page.grid.ask_again(portrait)
        elif any(proof.id == portrait for proof in self.state.proofs):
            self._images[portrait] = image
            self.page.set_image(portrait, image)
        self._fetch()

    def _look(self) -> None:
        """Show the portrait that is looked at; what was passed by meanwhile is not fetched."""
        proof = self.state.current
        view = self.page.bench.view
        if proof is None or not self._here:
            view.set_pictures(None, None)
            return
        large = self._large.get(proof.id)
        if large is not None:
            view.set_pictures(large.portrait, large.photo)
            return
        view.set_pictures(self._images.get(proof.id), None)
        if not self._looking:
            self._looking = proof.id
            work = partial(_read_large, sitting=self._sitting, proof=proof)
            done, failed = partial(self._looked, proof.id), partial(self._not_looked, proof.id)
            self.context.desk.ask(work, done, failed, owner=self)

    def _looked(self, portrait: str, large: Large) -> None:
        self._looking = ""
        if self._here and any(proof.id == portrait for proof in self.state.proofs):
            self._large[portrait] = large
            for oldest in list(self._large)[:-REMEMBERED]:
                del self._large[oldest]
        self._look()

    def _not_looked(self, portrait: str, problem: Problem) -> None:
        self._looking = ""
        if portrait == self.state.selected:
            self._failed_to_look(problem)
        else:
            self._look()

    def _failed_to_look(self, problem: Problem) -> None:
        self.state = replace(self.state, problem=problem)
        self.page.show_state(self.state, self._work_state())

    def _forget_pictures(self) -> None:
        self._images.clear()
        self._large.clear()
        self._wanted.clear()


def _read(studio: "Studio", sitting: str) -> "Proofs":
    from likeness.studio.proofing import read_proofs  # noqa: PLC0415

    return read_proofs(studio, sitting)


def _proof(found: "ProofRow") -> Proof:
    """A row of the vault as the page shows it."""
    row = found.row
    saying = Saying.KEEP if row.kept else Saying.ASIDE if row.aside else Saying.NOTHING
    return Proof(
        id=row.portrait,
        look=row.look,
        way=Way(found.sort),
        points=found.points,
        alike=row.measured.alike,
        reasons=row.hidden,
        remarks=(*row.weakened, *row.notes),
        tone=row.measured.tone_difference,
        saying=saying,
        created=row.created,
        photo=row.photo or "",
        width=row.width,
        height=row.height,
    )


def _write(studio: "Studio", sitting: str, before: Mapping[str, Saying], after: Mapping[str, Saying]) -> None:
    """Out of the bin first, what is said of it, and into the bin last."""
    from likeness.studio.bin import discard, restore  # noqa: PLC0415
    from likeness.studio.picking import Pick, pick  # noqa: PLC0415

    restore(studio, sitting, [portrait for portrait, saying in before.items() if saying is Saying.BIN])
    said = {portrait: saying for portrait, saying in after.items() if saying is not Saying.BIN}
    pick(
        studio,
        sitting,
        {portrait: Pick(kept=saying is Saying.KEEP, aside=saying is Saying.ASIDE) for portrait, saying in said.items()},
    )
    discard(studio, sitting, [portrait for portrait, saying in after.items() if saying is Saying.BIN])


def _read_small(studio: "Studio", sitting: str, portrait: str) -> QImage | None:
    from likeness.studio.seeing import thumbnail  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    image = decode_picture(thumbnail(studio, sitting, Kind.PORTRAIT, portrait))
    if image is None:
        return None
    return image.scaled(TILE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _read_large(studio: "Studio", sitting: str, proof: Proof) -> Large:
    from likeness.studio.beside import photo_beside  # noqa: PLC0415
    from likeness.studio.seeing import picture, shrunk  # noqa: PLC0415
    from likeness.vault.kinds import Kind  # noqa: PLC0415

    pixels = shrunk(picture(studio, sitting, Kind.PORTRAIT, proof.id), LONGEST)
    photo = photo_beside(studio, sitting, pixels, proof.photo or None)
    return Large(_image_of(pixels), None if photo is None else _image_of(photo))


def _image_of(pixels: "NDArray[np.uint8]") -> QImage:
    """(H, W, 3) as an image with pixels of its own."""
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
