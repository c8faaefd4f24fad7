"""The fictional person's sitting in a real vault: open to every step, found again, and of no use for anybody real."""

import msgspec
import pytest
from studio_kit import Hands, opened

from likeness.base.errors import Refused
from likeness.base.paths import Home
from likeness.capture.frames import Frame
from likeness.capture.intake import read_photo
from likeness.consent.purposes import Purpose
from likeness.studio import presence
from likeness.studio.capturing import Keeping
from likeness.studio.photos import add_photos, note_of
from likeness.studio.preparing import details_of
from likeness.studio.sittings import erase_sitting, show_sitting
from likeness.studio.trying import NAME, PURPOSES, begin_fictional, photos_to_take
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action


@pytest.fixture
def studio(tmp_path):
    with opened(Home(tmp_path / "home"), Hands()) as studio:
        yield studio


def test_every_step_is_open_and_the_ledger_says_that_nobody_was_there(studio):
    sitting = begin_fictional(studio)
    assert show_sitting(studio, sitting).name == NAME
    assert set(show_sitting(studio, sitting).purposes) == set(PURPOSES)
    presence.require_presence(studio, sitting)
    assert studio.vault.ledger()[-1].action is Action.PRESENCE_FICTIONAL
    assert len(photos_to_take(studio, sitting)) == 18


def test_a_second_try_goes_on_with_the_first_until_that_is_erased(studio):
    first = begin_fictional(studio)
    assert begin_fictional(studio) == first
    erase_sitting(studio, first)
    assert begin_fictional(studio) != first


def test_only_the_photos_that_came_with_the_program_come_in(studio, noor):
    """One of hers with a byte more could be anybody's: what counts is the file, not what it looks like. A camera's frame is always somebody's."""
    sitting = begin_fictional(studio)
    other = studio.home.root / "other.jpg"
    other.write_bytes((noor / "01.jpg").read_bytes() + b"\0")
    results = add_photos(studio, sitting, [noor / "07.jpg", other])
    assert [(result.kept, result.reason) for result in results] == [(True, "good"), (False, "other-person")]
    framed = Keeping(studio, sitting).keep(Frame(read_photo(noor / "01.jpg").pixels, 0.0, 1))
    assert (framed.kept, framed.reason) == (False, "other-person")
    presence.require_presence(studio, sitting)
    assert photos_to_take(studio, sitting) == ()


def test_nobody_real_can_stand_in_for_the_fictional_person(studio):
    sitting = begin_fictional(studio)
    for stand_in in (presence.check_allowed, lambda *these: presence.vouch(*these, "The Owner")):
        with pytest.raises(Refused, match="presence-other-person"):
            stand_in(studio, sitting)
    shown = presence.presence_of(studio, sitting)
    assert shown is not None
    assert (shown.how, shown.valid) == (presence.FICTIONAL, True)


def test_a_photo_of_somebody_else_that_is_in_already_ends_it(studio):
    sitting = begin_fictional(studio)
    (note,) = (note_of(row) for row in _taken(studio, sitting))
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    store.put(Kind.PHOTO, b"another", details_of(msgspec.structs.replace(note, file_digest="0" * 64)))
    with pytest.raises(Refused, match="presence-missing"):
        presence.require_presence(studio, sitting)


def _taken(studio, sitting):
    add_photos(studio, sitting, photos_to_take(studio, sitting)[:1])
    return studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH)).list(Kind.PHOTO)
