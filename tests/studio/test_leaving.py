"""Photos taken out by a person: gone from everything at once, had back until they are erased, and erased even after a crash."""

import threading
import time
from datetime import timedelta

import numpy as np
import pytest
from studio_kit import Hands, opened, person, unfinished_training

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.capture.intake import encode_master
from likeness.consent.purposes import Purpose
from likeness.studio import consents, leaving, seeing
from likeness.studio.leaving import NOTED, finish_leaving, leaving_photos, take_back, take_out
from likeness.studio.taking import remove_photo
from likeness.vault.kinds import Kind


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def studio(tmp_path, hands):
    with opened(Home(tmp_path / "home"), hands) as made:
        yield made


def store_of(studio, who):
    return studio.vault.open_sitter(studio.vault.permit(who, Purpose.RETOUCH))


def photos(studio, who):
    return [row.id for row in store_of(studio, who).list(Kind.PHOTO)]


def three(studio):
    who = person(studio)
    store = store_of(studio, who)
    for number in range(2):
        store.put(Kind.PHOTO, b"photo", {"number": number})
    return who, photos(studio, who)


def test_what_is_taken_out_is_in_no_list_and_comes_back_as_it_was(studio):
    who, (first, second, third) = three(studio)
    before = store_of(studio, who).find(second).details
    take_out(studio, who, [second])
    assert photos(studio, who) == [first, third]
    assert leaving_photos(studio, who) == (second,)
    assert studio.vault.listed(who).counts[Kind.PHOTO] == 2
    take_back(studio, who, [second])
    assert photos(studio, who) == [first, second, third]
    assert store_of(studio, who).find(second).details == before


def test_the_one_taken_out_last_is_the_last_and_finishing_erases_them_all(studio, hands):
    who, (first, second, third) = three(studio)
    for photo in (third, first):
        take_out(studio, who, [photo])
        hands.pass_(timedelta(minutes=1))
    assert leaving_photos(studio, who) == (third, first)
    assert finish_leaving(studio, who) == 2
    assert {item.id for item in studio.vault.inventory(who) if item.kind is Kind.PHOTO} == {second}
    assert studio.vault.get_setting(NOTED) == []


def test_a_program_that_ended_before_is_finished_at_the_next_start(tmp_path, hands):
    home = Home(tmp_path / "home")
    with opened(home, hands) as studio:
        who, (first, *rest) = three(studio)
        take_out(studio, who, [first])
    with opened(home, hands) as studio:
        assert photos(studio, who) == rest
        assert {item.id for item in studio.vault.inventory(who) if item.kind is Kind.PHOTO} == set(rest)


def test_one_wrong_id_takes_nothing_out_and_a_training_holds_its_photos(studio):
    who, (first, *rest) = three(studio)
    with pytest.raises(Failed, match="photo-unknown"):
        take_out(studio, who, [first, "0" * 32])
    unfinished_training(studio, who)
    with pytest.raises(Failed, match="photos-in-use"):
        take_out(studio, who, [first])
    assert photos(studio, who) == [first, *rest]


def test_where_only_training_still_holds_a_photo_it_is_erased_all_the_same(studio):
    who, (first, *rest) = three(studio)
    take_out(studio, who, [first])
    consents.withdraw_consent(studio, who, (Purpose.RETOUCH,))
    assert finish_leaving(studio, who) == 1
    assert {item.id for item in studio.vault.inventory(who) if item.kind is Kind.PHOTO} == set(rest)
    assert studio.vault.get_setting(NOTED) == []


def picture_in(studio, who):
    return store_of(studio, who).put(Kind.PHOTO, encode_master(np.full((40, 30, 3), 90, np.uint8)), {})


def test_a_refused_photo_takes_its_small_pictures_along(studio):
    who = person(studio)
    before = studio.vault.inventory(who)
    photo, store = picture_in(studio, who), store_of(studio, who)
    seeing.thumbnail(studio, who, Kind.PHOTO, photo)
    store.put(Kind.MASK, b"mask", {"photo": photo})
    remove_photo(store, None, photo)
    assert studio.vault.inventory(who) == before


@pytest.mark.parametrize("gone", [remove_photo, None])
def test_no_small_picture_is_kept_of_a_photo_that_went_while_it_was_made(studio, monkeypatch, gone):
    who = person(studio)
    photo, shrunk = picture_in(studio, who), seeing.shrunk

    def meanwhile(pixels, longest):
        if gone is None:
            take_out(studio, who, [photo])
        else:
            gone(store_of(studio, who), None, photo)
        return shrunk(pixels, longest)

    monkeypatch.setattr(seeing, "shrunk", meanwhile)
    assert seeing.thumbnail(studio, who, Kind.PHOTO, photo).startswith(b"\xff\xd8")
    assert store_of(studio, who).list(Kind.THUMBNAIL) == []


def test_sittings_noted_at_the_same_moment_are_all_noted(studio, monkeypatch):
    many, noted = [three(studio) for _ in range(3)], leaving._noted

    def slowly(of):
        before = noted(of)
        time.sleep(0.05)  # room for another to come in between, were there any
        return before

    monkeypatch.setattr(leaving, "_noted", slowly)
    threads = [threading.Thread(target=take_out, args=(studio, who, had[:1])) for who, had in many]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert studio.vault.get_setting(NOTED) == sorted(who for who, _ in many)
