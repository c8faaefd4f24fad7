"""Who is in the photos of a sitting: shown as groups, and the user picks whose sitting it is. Needs the consent to compare."""

import msgspec

from likeness.base.errors import Failed
from likeness.capture.person import Group, people_in, undecided
from likeness.consent.purposes import Purpose
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.photos import embed_missing, embeddings_of
from likeness.studio.removing import remove_photos
from likeness.vault.sitters import SitterStore


class PersonShown(msgspec.Struct, frozen=True):
    """`photo` is the one to show for this person, `photos` all of theirs, oldest first; `main` on the one who is suggested."""

    number: int
    photo: str
    photos: tuple[str, ...]
    main: bool


def people_of(studio: Studio, sitter: str) -> tuple[PersonShown, ...]:
    """The people in a sitting's photos, numbered from 1, the main one first; empty without photos.

    Raises Refused where comparing faces was not agreed to: without it nobody's photos are told apart.
    """
    return _people(studio, _comparing(studio, sitter))


def people_to_choose(studio: Studio, sitter: str) -> tuple[PersonShown, ...]:
    """The people of `people_of`, where a person has to say whose sitting this is; empty where that is clear, or nothing may be compared."""
    permit = granted(studio, sitter, Purpose.COMPARE)
    if permit is None:
        return ()
    people = _people(studio, studio.vault.open_sitter(permit))
    return people if undecided([Group(0, tuple(range(len(person.photos)))) for person in people]) else ()


def require_one_person(studio: Studio, sitter: str) -> None:
    """That nobody has to choose first. Without the consent to compare nothing is told apart, and nothing is asked.

    Raises Failed("people-undecided").
    """
    permit = granted(studio, sitter, Purpose.COMPARE)
    if permit is None:
        return
    faces = studio.vault.open_sitter(permit)
    embed_missing(studio, faces)
    if undecided(people_in(list(embeddings_of(faces).values()))):
        raise Failed("people-undecided")


def choose_person(studio: Studio, sitter: str, photo: str) -> tuple[str, ...]:
    """Keep the person whom `photo` shows (any id of the group), and erase everybody else's photos with what was computed from them.

    The ids that are gone; adding the same files again brings them back. Raises Refused as `people_of` does, Failed: photo-unknown, photos-in-use.
    """
    faces = _comparing(studio, sitter)
    people = _people(studio, faces)
    chosen = next((person for person in people if photo in person.photos), None)
    if chosen is None:
        raise Failed("photo-unknown")
    gone = {name for person in people if person is not chosen for name in person.photos}
    if gone:
        remove_photos(studio, sitter, sorted(gone))
    return tuple(name for person in people for name in person.photos if name in gone)


def _comparing(studio: Studio, sitter: str) -> SitterStore:
    return studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.COMPARE))


def _people(studio: Studio, faces: SitterStore) -> tuple[PersonShown, ...]:
    embed_missing(studio, faces)
    known = embeddings_of(faces)
    ids = list(known)
    return tuple(
        PersonShown(number, ids[group.medoid], tuple(ids[member] for member in group.members), number == 1)
        for number, group in enumerate(people_in(list(known.values())), 1)
    )
