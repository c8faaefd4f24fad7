"""What a sitting's photos have and lack, from what was noted when they came, or from the photos themselves."""

import msgspec
import pytest
from studio_kit import Hands, opened

from likeness.base.errors import Refused
from likeness.base.paths import Home
from likeness.capture.coverage import ORDER, Shot, Wants, cover
from likeness.capture.intake import encode_master, read_photo
from likeness.capture.variety import Variety, describe
from likeness.cli.commands.coverage import lines
from likeness.consent.purposes import Purpose
from likeness.studio import consents, sittings
from likeness.studio.coverage import coverage_of, in_words, shots_of
from likeness.studio.photos import add_photos
from likeness.vault.kinds import Kind
from likeness.vision.faces import find_faces

DAY, LAMP = (-0.1, 0.1, 0.0, 0.0, -0.3, 0.1), (0.6, -0.7, 0.4, 0.0, -0.3, 0.1)


@pytest.fixture
def sitting(tmp_path):
    with opened(Home(tmp_path / "home"), Hands()) as studio:
        sitter = sittings.new_sitting(studio, "Noor Example")
        consents.grant(studio, sitter, (Purpose.RETOUCH,), "Noor Example", age=40)
        yield studio, sitter, studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.RETOUCH))


def test_a_photo_that_was_added_is_counted_from_its_note(sitting, noor):
    studio, sitter, store = sitting
    (result,) = add_photos(studio, sitter, [noor / "04.jpg"])
    assert result.kept
    (row,) = store.list(Kind.PHOTO)
    pixels = read_photo(noor / "04.jpg").pixels
    seen = describe(studio.tools.models, pixels, find_faces(studio.tools.models, pixels)[0])
    assert msgspec.convert(row.details["variety"], type=Variety) == seen
    assert shots_of(studio, sitter) == (Shot(seen),)
    found = coverage_of(studio, sitter)
    assert found.photos == 1
    assert {item.code for item in found.items if item.done} == {"left", "smile"}


def test_photos_from_before_are_looked_at_now(sitting, noor):
    studio, sitter, store = sitting
    pixels = read_photo(noor / "01.jpg").pixels
    store.put(Kind.PHOTO, encode_master(pixels), {})
    seen = describe(studio.tools.models, pixels, find_faces(studio.tools.models, pixels)[0])
    assert shots_of(studio, sitter) == (Shot(seen),)


def test_a_full_set_says_so(sitting):
    studio, sitter, store = sitting
    poses = [
        (0, 0, 0.0),
        (0, 0, 1.0),
        (27, 0, 0.0),
        (-27, 0, 0.0),
        (0, 12, 0.0),
        (0, -12, 0.0),
        (30, 0, 0.5),
        (0, 0, 0.5),
    ]
    for number, (yaw, pitch, smile) in enumerate(poses):
        variety = Variety(
            yaw, pitch, 0, smile, LAMP if number % 2 else DAY, (-1.0, 0.8, -0.4), (7.0, 0.1, 0.5, 0.5, 0.2, 0.3)
        )
        store.put(Kind.PHOTO, b"not looked at", {"variety": msgspec.to_builtins(variety)})
    found = coverage_of(studio, sitter)
    assert (found.share, found.enough, found.next_step) == (1.0, True, "top")
    assert found.sentence == studio.tools.guide.steps["top"]
    assert coverage_of(studio, sitter, Wants(photos=12)).next_step == "more"


def test_without_consent_nothing_is_told(sitting):
    studio, sitter, _ = sitting
    consents.withdraw_consent(studio, sitter, ())
    with pytest.raises(Refused):
        coverage_of(studio, sitter)


def test_as_text(sitting):
    studio, _, _ = sitting
    empty = lines(in_words(studio, cover([])))
    assert empty[0] == "[------------------------] 0 %"
    assert len(empty) == len(ORDER) + 2
    assert "lacks  Two tops  0 of 2  (if you like)" in empty
    assert empty[-1] == "Start with one where you look straight into the camera."
