"""Ordering the learning of a personal model, for the pages that begin it or let it go on."""

from functools import partial
from typing import TYPE_CHECKING

from likeness.ui.models.works import WorkKind
from likeness.ui.works import Controls, Order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from likeness.studio.estimates import Pace
    from likeness.studio.house import Studio
    from likeness.studio.training import Trained
    from likeness.ui.desk import Desk
    from likeness.ui.models.activity import Row
    from likeness.ui.works import Run, Works


def train_order(desk: "Desk", sitting: str, pack: str, steps: int | None = None, *, overnight: bool = False) -> Order:
    """`steps`: how long is learned; None: as the base model's maker found good."""
    return _order(desk, sitting, partial(_train, sitting=sitting, pack=pack, steps=steps), pack, overnight=overnight)


def resume_order(desk: "Desk", sitting: str, pack: str = "", *, overnight: bool = False) -> Order:
    """Go on with what another run of the program left; `pack` only helps the first finish time."""
    return _order(desk, sitting, partial(_resume, sitting=sitting), pack, overnight=overnight)


def go_on_with(desk: "Desk", works: "Works", row: "Row") -> None:
    """With the work of this window where there is one; after a restart with a new one."""
    if row.work:
        works.resume(row.work)
    else:
        works.start(resume_order(desk, row.sitting))


def _order(desk: "Desk", sitting: str, run: "Run", pack: str, *, overnight: bool) -> Order:
    return Order(
        WorkKind.TRAIN,
        sitting,
        run,
        lambda _: desk.changed(sitting),
        lambda _: desk.changed(sitting),
        can_pause=True,
        resume=partial(_resume, sitting=sitting),
        paces=partial(_paces, pack=pack),
        overnight=overnight,
    )


# -- on the work's thread


def _train(studio: "Studio", controls: Controls, *, sitting: str, pack: str, steps: int | None) -> "Trained":
    from likeness.studio import training  # noqa: PLC0415
    from likeness.studio.learning import Wishes  # noqa: PLC0415

    settings = training.settings_for(studio, pack, steps)
    wishes = Wishes(control=controls.control)
    return training.train(studio, sitting, pack, settings=settings, on_event=controls.hear, wishes=wishes)


def _resume(studio: "Studio", controls: Controls, *, sitting: str) -> "Trained":
    from likeness.studio.learning import Wishes  # noqa: PLC0415
    from likeness.studio.training import resume_training  # noqa: PLC0415

    return resume_training(studio, sitting, controls.hear, Wishes(control=controls.control))


def _paces(studio: "Studio", pack: str) -> "Mapping[str, Pace]":
    from likeness.studio.personal import paces_of  # noqa: PLC0415

    return paces_of(studio, pack)
