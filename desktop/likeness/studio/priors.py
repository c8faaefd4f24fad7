"""Pictures that a base model made of nobody, before it learns somebody: what keeps "a man" what it was. Made once per pack, and kept."""

import contextlib
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import make_private_folder
from likeness.base.ids import new_id
from likeness.base.paths import Home
from likeness.jobs.protocol import DrawPriorsJob, PackOrder
from likeness.jobs.supervisor import Worker
from likeness.packs.manifest import Manifest
from likeness.packs.prior_pictures import FOLDER, prior_file
from likeness.studio.house import Studio
from likeness.studio.work import Control, OnEvent, raise_for, stopped_with

PRACTICE_SIDE = 256
"""Pixels. Base models below are for practice: their whole training is over in a minute, and they know nobody that could be lost."""


def prior_folder(
    studio: Studio, pack: Path, manifest: Manifest, on_event: OnEvent | None, control: Control | None
) -> Path | None:
    """Where this pack's lie, made now where they are not there yet; None where a training does without.

    Raises what the worker failed with (worker-crashed, out-of-memory, disk-full); Cancelled: what was drawn is drawn again.
    """
    if manifest.resolution < PRACTICE_SIDE:
        return None
    folder = make_private_folder(studio.home.packs / FOLDER)
    if not prior_file(folder, pack).is_file():
        _draw(pack, folder, on_event, control or Control())
    return folder


def forget_priors(home: Home, pack: Path) -> None:
    """With a pack that goes; a damaged one cannot be told apart from others any more."""
    with contextlib.suppress(Failed):
        prior_file(home.packs / FOLDER, pack).unlink(missing_ok=True)


def _draw(pack: Path, folder: Path, on_event: OnEvent | None, control: Control) -> None:
    order = PackOrder(DrawPriorsJob(new_id(), str(pack)), str(folder))
    with Worker(order) as worker, control.holding(worker), stopped_with(worker, lambda _event: None):
        for event in worker:
            if on_event is not None:
                on_event(event)
            raise_for(event)
