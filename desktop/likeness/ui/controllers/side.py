"""Fills the side bar with the sitting that is looked at, and leads from step to step."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from likeness.studio.flows.sitting import Facts, Step, why_closed
from likeness.ui.controllers.controller import Context
from likeness.ui.places import BESIDE_STEPS, Place, Room
from likeness.ui.shell import Shell
from likeness.ui.widgets.picture import decode_picture
from likeness.ui.words import date_text, short_date_text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from likeness.studio.flows.reading import SittingShown
    from likeness.studio.house import Studio

SOON = timedelta(days=30)
ROOM_OF = {step: Room(str(step)) for step in Step}


class SideController(QObject):
    """Reads a sitting again whenever something of it was written."""

    def __init__(self, context: Context, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._shell = shell
        self._place: Place | None = None
        self._shown: SittingShown | None = None
        self._image: QImage | None = None
        context.desk.sitting_changed.connect(self._changed)
        context.works.changed.connect(lambda _: self._draw())

    def connect_bar(self) -> None:
        """Again after the bar was made anew."""
        self._shell.side.step_wanted.connect(self._go)
        self._shell.side.privacy_wanted.connect(self._show_stored)
        self._draw()

    def show(self, place: Place) -> None:
        before, self._place = self._place, place if place.room in BESIDE_STEPS else None
        if self._place is None:
            return
        if before is None or before.sitting != place.sitting or self._shown is None:
            self._shown = self._image = None
        self._draw()
        self._read()

    def _read(self) -> None:
        if self._place is not None and self._place.sitting:
            work = partial(_read, sitting=self._place.sitting)
            self._context.desk.ask(work, self._got, lambda _: None, owner=self)

    def _changed(self, sitting: str) -> None:
        if self._place is not None and self._place.sitting == sitting:
            self._read()

    def _got(self, found: "tuple[SittingShown, QImage | None]") -> None:
        if self._place is not None and found[0].sitting == self._place.sitting:
            self._shown, self._image = found
            self._draw()

    def _draw(self) -> None:
        shown, place = self._shown, self._place
        if place is None or shown is None:
            return
        until = shown.valid_until
        consent = self.tr("Nothing is agreed to yet.")
        if until is not None:
            consent = self.tr("Consent valid until {day}.").format(day=date_text(until))
        soon = until is not None and until - self._context.clock() < SOON
        since = short_date_text(shown.created)
        self._shell.side.set_person(shown.name, since, self._image, consent, warn=soon)
        self._shell.side.set_steps(self._facts(shown), _step_of(place.room))

    def _facts(self, shown: "SittingShown") -> Facts:
        at_work = any(work.sitting == shown.sitting for work in self._context.works.running)
        return replace(shown.facts, at_work=at_work)

    def _go(self, step: Step) -> None:
        if self._place is not None and self._shown is not None and why_closed(step, self._facts(self._shown)) is None:
            self._context.go(Place(ROOM_OF[step], self._place.sitting))

    def _show_stored(self) -> None:
        if self._place is not None:
            self._context.go(Place(Room.PRIVACY, self._place.sitting))


def _step_of(room: Room) -> Step | None:
    """Adjusting and the bin belong to the proofs."""
    if room in {Room.ADJUST, Room.BIN}:
        return Step.PROOFS
    return next((step for step, there in ROOM_OF.items() if there is room), None)


def _read(studio: "Studio", sitting: str) -> "tuple[SittingShown, QImage | None]":
    from likeness.studio.cards import small_picture  # noqa: PLC0415
    from likeness.studio.flows.reading import read_sitting  # noqa: PLC0415

    return read_sitting(studio, sitting), decode_picture(small_picture(studio, sitting))
