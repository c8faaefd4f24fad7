"""The fictional person's sitting in a real vault: open to every step, found again, and of no use for anybody real."""

import pytest
from studio_kit import Hands, opened

from likeness.base.errors import Refused
from likeness.base.paths import Home
from likeness.studio import presence
from likeness.studio.photos import add_photos
from likeness.studio.sittings import erase_sitting, show_sitting
from likeness.studio.trying import NAME, PURPOSES, begin_fictional, photos_to_take
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


def test_only_the_photos_that_came_with_the_program_keep_it_valid(studio, noor):
    """One of hers with a byte more could be anybody's: what counts is the file, not what it looks like."""
    sitting = begin_fictional(studio)
    add_photos(studio, sitting, [noor / "07.jpg"])
    presence.require_presence(studio, sitting)
    assert photos_to_take(studio, sitting) == ()
    other = studio.home.root / "other.jpg"
    other.write_bytes((noor / "01.jpg").read_bytes() + b"\0")
    assert [result.kept for result in add_photos(studio, sitting, [other])] == [True]
    with pytest.raises(Refused, match="presence-missing"):
        presence.require_presence(studio, sitting)
