"""Two people's photos in one sitting: both are shown, and the user picks."""

import shutil

import pytest
from studio_kit import Hands, opened

from likeness.base.errors import Failed, Refused
from likeness.base.paths import Home
from likeness.capture.intake import encode_master, read_photo
from likeness.consent.purposes import Purpose
from likeness.studio import consents, photos, retouching, sittings
from likeness.studio.persons import choose_person, people_of, require_one_person
from likeness.studio.photos import embeddings_of
from likeness.vault.kinds import Kind


@pytest.fixture(scope="module")
def mixed(tmp_path_factory, noor, people):
    """A vault with a sitting of five photos of one person and two of another, and what lies where."""
    home = tmp_path_factory.mktemp("home")
    with opened(Home(home), Hands()) as studio:
        sitter = sittings.new_sitting(studio, "Noor Example")
        consents.grant(studio, sitter, (Purpose.RETOUCH, Purpose.COMPARE), "Noor Example", age=40)
        store = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.RETOUCH))
        paths = [*(noor / f"{number:02d}.jpg" for number in range(1, 6)), *sorted((people / "kofi").glob("0*.jpg"))]
        ids = [store.put(Kind.PHOTO, encode_master(read_photo(path).pixels), {}) for path in paths]
    return home, sitter, tuple(ids[:5]), tuple(ids[5:])


@pytest.fixture
def sitting(mixed, tmp_path):
    home, sitter, noors, kofis = mixed
    shutil.copytree(home, tmp_path / "home")
    with opened(Home(tmp_path / "home"), Hands()) as studio:
        yield studio, sitter, noors, kofis


def test_both_people_are_shown_and_the_larger_group_is_suggested(sitting):
    studio, sitter, noors, kofis = sitting
    first, second = people_of(studio, sitter)
    assert (first.number, first.main, first.photos) == (1, True, noors)
    assert (second.number, second.main, second.photos) == (2, False, kofis)
    assert first.photo in noors


def test_the_user_may_keep_either(sitting):
    studio, sitter, noors, kofis = sitting
    assert choose_person(studio, sitter, kofis[1]) == noors
    (left,) = people_of(studio, sitter)
    assert left.photos == kofis
    faces = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.COMPARE))
    assert tuple(row.id for row in faces.list(Kind.PHOTO)) == kofis
    assert set(embeddings_of(faces)) == set(kofis)


def test_nothing_is_made_of_photos_that_are_as_likely_somebody_elses(studio_of_two):
    studio, sitter, results = studio_of_two
    assert [result.reason for result in results if result.reason == "second-person"]
    assert all(result.kept for result in results)
    with pytest.raises(Failed, match="people-undecided"):
        require_one_person(studio, sitter)
    with pytest.raises(Failed, match="people-undecided"):
        retouching.retouch(studio, sitter, [studio.tools.looks["studio-grey"]])
    choose_person(studio, sitter, results[0].photo)
    require_one_person(studio, sitter)


def test_a_few_of_somebody_else_are_left_out_without_asking(sitting):
    require_one_person(sitting[0], sitting[1])


@pytest.fixture
def studio_of_two(tmp_path, noor, people):
    """Two photos of each, as they were added."""
    with opened(Home(tmp_path / "home"), Hands()) as studio:
        sitter = sittings.new_sitting(studio, "Noor Example")
        consents.grant(studio, sitter, (Purpose.RETOUCH, Purpose.COMPARE), "Noor Example", age=40)
        paths = [noor / "01.jpg", noor / "02.jpg", *sorted((people / "kofi").glob("0*.jpg"))[:2]]
        yield studio, sitter, photos.add_photos(studio, sitter, paths)


def test_a_photo_that_is_not_there_is_nobody(sitting):
    studio, sitter, *_ = sitting
    with pytest.raises(Failed, match="photo-unknown"):
        choose_person(studio, sitter, "0" * 32)
    assert len(people_of(studio, sitter)) == 2


def test_nobody_is_told_apart_without_consent_to_compare(sitting):
    studio, sitter, *_ = sitting
    consents.withdraw_consent(studio, sitter, (Purpose.COMPARE,))
    with pytest.raises(Refused):
        people_of(studio, sitter)
