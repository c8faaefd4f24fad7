"""A look tried on one person at the size of a screen: one photo cut out roughly, once, and developed small in any look within a fraction of a second.

Nothing is kept: photo, cutout and previews are in memory for as long as somebody holds the `Trial`.
"""

from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.consent.purposes import Purpose
from likeness.darkroom.develop import Development
from likeness.darkroom.negative import cut_out
from likeness.looks.look import Look, Output
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.persons import require_one_person
from likeness.studio.photos import note_of
from likeness.studio.retouching import Wishes, on_white, source_photo
from likeness.studio.seeing import shrunk
from likeness.vault.kinds import Kind
from likeness.vault.sitters import SitterStore
from likeness.vision.faces import find_faces

LONGEST_PHOTO = 1200
"""Pixels of the photo's longer side: enough for a preview, and quick to cut out."""

HEIGHT = 512
"""Pixels of a preview; its width follows from the look."""


@dataclass(frozen=True, eq=False)
class Trial:
    """One photo, ready for any look. Not for two threads at once."""

    photo: str
    _store: SitterStore
    _development: Development

    def show(self, look: Look, wishes: Wishes | None = None) -> NDArray[np.uint8]:
        """(H, W, 3) sRGB; a cut-out stands on white. The guard of fidelity, which may weaken the finished portrait, is not asked.

        Raises Refused where consent to retouch has ended.
        """
        self._store.check()
        wanted = (wishes or Wishes()).applied(look)
        development = self._development
        if wishes is not None and wishes.own_backdrop is not None:
            development = Development(development.cutout, wishes.own_backdrop)
        done = development.develop(msgspec.structs.replace(wanted, output=small_output(look.output)))
        return on_white(done.picture, done.alpha) if done.transparent else done.picture


def begin_trial(studio: Studio, sitting: str, photo: str | None = None) -> Trial:
    """From `photo`, or from the one that would be taken. Raises Refused without consent to retouch; Failed: photos-none, photo-unknown,
    photo-without-face, people-undecided.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    if photo is None:
        require_one_person(studio, sitting)
    row, whole = source_photo(studio, store, photo)
    picture = shrunk(whole, LONGEST_PHOTO)
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        raise Failed("photo-without-face", photo=row.id)
    cutout = cut_out(studio.tools.models, picture, faces[0], focal_35mm=note_of(row).focal_35mm, preview=True)
    return Trial(row.id, store, Development(cutout))


def photos_of(studio: Studio, sitting: str) -> tuple[str, ...]:
    """Those that a look can be tried on, oldest first; none without consent to retouch."""
    permit = granted(studio, sitting, Purpose.RETOUCH)
    return () if permit is None else tuple(row.id for row in studio.vault.open_sitter(permit).list(Kind.PHOTO))


def small_output(output: Output) -> Output:
    height = min(HEIGHT, output.height)
    return Output(width=max(64, round(output.width * height / output.height)), height=height)
