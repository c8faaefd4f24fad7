"""That a sitter was there before a personal model is made: shown to the camera, vouched for by the studio's owner, or fictional.

How it was shown is noted among the sitting's details and goes with them; the ledger holds a code. It counts until the yes to train is given
anew, or until a photo comes in whose face is far from those it was shown for. Embeddings of frames stay in memory.
"""

import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Refused
from likeness.capture import presence
from likeness.capture.frames import Frame, FrameSource
from likeness.capture.live import LiveMeasure, LiveMeter
from likeness.capture.presence import Phase, PresenceAdvice, PresenceState
from likeness.capture.presence_tasks import Task
from likeness.consent.purposes import Purpose
from likeness.consent.records import check_name
from likeness.studio.fictional import MARK, all_fictional
from likeness.studio.house import Studio
from likeness.studio.measuring import mean_embedding
from likeness.studio.permits import granted
from likeness.studio.photos import embed_missing, embeddings_of, note_of
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vision.identity import distance, embed, likeness
from likeness.vision.models import VisionModels

NOTE = "presence"
SHOWN, VOUCHED, FICTIONAL = "shown", "vouched", "fictional"

COMPARE_EVERY_S = 0.5
"""An embedding costs as much as several frames."""

SAME_FACE = 0.54
"""Distance of a later photo from the mean of those that presence was shown for; beyond it, it is taken for somebody else's."""

RECORDED = "recording"
"""Among the limits: no camera was asked, files were."""

OnAdvice = Callable[[PresenceAdvice], None]


class PresenceShown(msgspec.Struct, frozen=True):
    """How presence was shown. `how`: shown, vouched or fictional; `at` RFC 3339; `by` who vouched.

    `tasks` in their order, `match` the likeness 0..1 of the frames to the photos (median) and `distance` the same as a distance, None where
    nothing was compared; `seconds` from the first frame. `limits`: codes of what such a check does not stop. `photos`: ids it was shown for.
    `agreed`: when the yes to train was given that it belongs to. `valid` is not kept but looked up: whether it still counts.
    """

    sitting: str
    how: str
    at: str
    agreed: str
    photos: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    match: float | None = None
    distance: float | None = None
    seconds: float | None = None
    by: str | None = None
    limits: tuple[str, ...] = ()
    valid: bool = True


def check_presence(
    studio: Studio,
    sitter: str,
    source: FrameSource,
    rng: random.Random,
    on_advice: OnAdvice | None = None,
    *,
    recorded: bool = False,
) -> PresenceShown:
    """Ask for the tasks, look at the frames until they are done, and note it. `on_advice` hears every frame's advice; raising ends the check.

    `recorded`: the frames come from files, and the record says so.

    Raises Refused: presence-no-compare, presence-other-person (nobody real is the fictional person), and without consent to train; Failed: presence-no-photos, presence-ended (no more frames),
    the reason why it failed (presence-not-done, -other-person, -lost, -cut, -several, -not-compared), and what the source raises.
    """
    agreed = check_allowed(studio, sitter)
    reference = mean_embedding(studio, sitter)
    if reference is None:
        raise Failed("presence-no-photos")
    before = _noted(studio, sitter)
    asked = tuple(Task(word) for word in before.tasks) if before is not None else ()
    with source:
        state, last_s = _watched(
            _seen(studio.tools.models, source.frames(), reference), presence.begin(rng, asked), on_advice
        )
    if state.phase is not Phase.SHOWN or state.match is None:
        raise Failed(state.failure or "presence-ended")
    shown = PresenceShown(
        sitting=sitter,
        how=SHOWN,
        at=to_iso(studio.clock()),
        agreed=agreed,
        photos=_photos(studio, sitter),
        tasks=tuple(state.tasks),
        match=round(likeness(state.match), 3),
        distance=round(state.match, 3),
        seconds=round(last_s - (state.began_s or 0.0), 1),
        limits=(RECORDED, *presence.LIMITS) if recorded else presence.LIMITS,
    )
    return _note(studio, shown, Action.PRESENCE_SHOWN)


def check_allowed(studio: Studio, sitter: str) -> str:
    """When the yes to train was given. Raises Refused as `check_presence`; so that a camera is not opened for nothing."""
    agreed = _agreed(studio, sitter)
    _refuse_fictional(studio, sitter)
    if granted(studio, sitter, Purpose.COMPARE) is None:
        raise Refused("presence-no-compare")
    return agreed


def vouch(studio: Studio, sitter: str, by: str) -> PresenceShown:
    """The studio's owner says that the person was there and is the one in the photos. The name goes with the sitting.

    Raises Usage("name-unusable"), Refused without consent to train, and presence-other-person for a sitting of the fictional person.
    """
    agreed = _agreed(studio, sitter)
    _refuse_fictional(studio, sitter)
    shown = PresenceShown(
        sitter, VOUCHED, to_iso(studio.clock()), agreed, photos=_photos(studio, sitter), by=check_name(by)
    )
    return _note(studio, shown, Action.PRESENCE_VOUCHED)


def note_fictional(studio: Studio, sitter: str) -> PresenceShown:
    """Nobody can be there: the sitter does not exist. In a vault whose key was never anywhere but in memory; in any other only for a sitting that
    was begun for a fictional person, and only while every photo in it is one of those that came with the program.

    Raises Refused("presence-missing") for any other.
    """
    if not _is_fictional(studio, sitter):
        raise Refused("presence-missing")
    shown = PresenceShown(sitter, FICTIONAL, to_iso(studio.clock()), _agreed(studio, sitter))
    return _note(studio, shown, Action.PRESENCE_FICTIONAL)


def presence_of(studio: Studio, sitter: str) -> PresenceShown | None:
    """What was noted last, and whether it still counts; None where nothing was. Raises Failed("sitter-unknown"), Refused where erased."""
    noted = _noted(studio, sitter)
    return None if noted is None else msgspec.structs.replace(noted, valid=_counts(studio, noted))


def require_presence(studio: Studio, sitter: str) -> None:
    """Raises Refused("presence-missing") unless it was shown or vouched for and still counts."""
    noted = presence_of(studio, sitter)
    if noted is None or not noted.valid:
        raise Refused("presence-missing")


def _seen(
    models: VisionModels, frames: Iterable[Frame], reference: NDArray[np.float32]
) -> Iterator[tuple[LiveMeasure, float | None]]:
    """Each frame's measures, and every half second the distance of its face from the photos'."""
    meter, compared_s = LiveMeter(models), None
    for frame in frames:
        seen = meter.measure(frame)
        due = compared_s is None or not 0 <= frame.time_s - compared_s < COMPARE_EVERY_S
        match = None
        if due and seen.face is not None and seen.faces == 1:
            match, compared_s = distance(embed(models, frame.pixels, seen.face), reference), frame.time_s
        yield seen, match


def _watched(
    seen: Iterable[tuple[LiveMeasure, float | None]], state: PresenceState, on_advice: OnAdvice | None
) -> tuple[PresenceState, float]:
    """The state it ended in, and the last frame's time."""
    time_s = 0.0
    for measure, match in seen:
        time_s = measure.time_s
        state, advice = presence.step(state, measure, match)
        if on_advice is not None:
            on_advice(advice)
        if state.ended:
            break
    return state, time_s


def _agreed(studio: Studio, sitter: str) -> str:
    """When the yes to train that counts was given. Raises Refused without one."""
    studio.vault.permit(sitter, Purpose.TRAIN)
    record = studio.vault.consent(sitter)
    section = None if record is None else record.section(Purpose.TRAIN)
    if section is None:  # the permit says otherwise
        raise Refused("consent-missing", purpose=Purpose.TRAIN)
    return section.events[-1].event_time


def _photos(studio: Studio, sitter: str) -> tuple[str, ...]:
    store = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.TRAIN))
    return tuple(row.id for row in store.list(Kind.PHOTO))


def _note(studio: Studio, shown: PresenceShown, action: Action) -> PresenceShown:
    kept: dict[str, Any] = msgspec.to_builtins(shown)
    kept = {name: value for name, value in kept.items() if name not in {"sitting", "valid"}}
    details = studio.vault.sitter(shown.sitting).details
    studio.vault.update_sitter(shown.sitting, {**details, NOTE: kept})
    studio.vault.note(action, shown.sitting, count=len(shown.tasks))
    return shown


def _noted(studio: Studio, sitter: str) -> PresenceShown | None:
    details = studio.vault.sitter(sitter).details.get(NOTE)
    if not isinstance(details, dict):
        return None
    return msgspec.convert({**details, "sitting": sitter}, PresenceShown)


def _counts(studio: Studio, noted: PresenceShown) -> bool:
    if granted(studio, noted.sitting, Purpose.TRAIN) is None or noted.agreed != _agreed(studio, noted.sitting):
        return False
    if noted.how == FICTIONAL:
        return _is_fictional(studio, noted.sitting)
    return _same_face(studio, noted)


def _refuse_fictional(studio: Studio, sitter: str) -> None:
    """A sitting that was begun for somebody who does not exist never becomes that of somebody real."""
    if studio.vault.sitter(sitter).details.get(MARK) is True:
        raise Refused("presence-other-person")


def _is_fictional(studio: Studio, sitter: str) -> bool:
    if studio.vault.keeper_kind == "memory":
        return True
    if studio.vault.sitter(sitter).details.get(MARK) is not True:
        return False
    store = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.TRAIN))
    return all_fictional(note_of(row).file_digest for row in store.list(Kind.PHOTO))


def _same_face(studio: Studio, noted: PresenceShown) -> bool:
    """Whether later photos look like the earlier ones. Where faces may not be compared: whether there are later ones, if it was shown to the camera."""
    earlier, later = set(noted.photos), set(_photos(studio, noted.sitting)) - set(noted.photos)
    if not later:
        return True
    permit = granted(studio, noted.sitting, Purpose.COMPARE)
    if permit is None:
        return noted.how == VOUCHED
    faces = studio.vault.open_sitter(permit)
    embed_missing(studio, faces)
    known = embeddings_of(faces)
    before = [known[photo] for photo in earlier if photo in known]
    if (
        not before
    ):  # nothing is left of what it was shown for; who vouched before there were photos vouched for the person
        return noted.how == VOUCHED and not earlier
    mean = np.asarray(np.mean(before, axis=0), np.float32)
    return all(distance(known[photo], mean) <= SAME_FACE for photo in later if photo in known)
