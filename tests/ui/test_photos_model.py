"""What the Photos page shows, as values: no window, no vault."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from likeness.studio.coverage import CoverageItem
from likeness.studio.persons import PersonShown
from likeness.studio.photo_notes import PhotoResult
from likeness.studio.photo_set import PhotoSet, PhotoShown
from likeness.ui.models import photos as model
from likeness.ui.models.photos import Adding, PhotosState, Step
from likeness.ui.models.volumes import Mount, phone_name, volumes

GOOD = "This one is good."


def shown(*names, dropped=()):
    return tuple(PhotoShown(name, "accept", "good", GOOD, dropped) for name in names)


def found(*names, **changes):
    lacks = (
        CoverageItem("top", "Another top", 1, 2, False, False),
        CoverageItem("left", "Turned to the left", 0, 1, True, False),
    )
    return PhotoSet(
        **{"photos": shown(*names), "share": 0.5, "enough": False, "lacks": lacks, "trains": True, **changes}
    )


def result(name, reason="good", photo=None, **changes):
    told = PhotoResult(name=name, verdict="accept" if photo else "refuse", reason=reason, sentence=GOOD, photo=photo)
    return msgspec.structs.replace(told, **changes)


def test_what_is_required_is_missing_before_what_would_be_nice():
    state = model.with_set(PhotosState(), found("a", "b"))
    assert state.lacks == ("Turned to the left", "Another top")
    assert [card.id for card in state.cards] == ["a", "b"]


@pytest.mark.parametrize(("count", "step"), [(0, Step.NOTHING), (1, Step.RETOUCH), (4, Step.LEARN), (8, Step.WHOLE)])
def test_the_number_of_photos_says_what_they_are_good_for(count, step):
    state = model.with_set(PhotosState(), found(*map(str, range(count))))
    assert state.step is step
    assert state.may_go_on == (count > 0)


def test_nobody_goes_on_while_photos_come_in_or_somebody_has_to_choose():
    state = model.with_set(PhotosState(), found("a", "b"))
    assert not model.begin_adding(state).may_go_on
    people = (PersonShown(1, "a", ("a",), True), PersonShown(2, "b", ("b",), False))
    undecided = model.with_set(state, found("a", "b", people=people))
    assert not undecided.may_go_on
    assert model.others_than(undecided, 2) == ("a",)


def test_photos_show_as_they_come_and_the_end_says_what_was_not_kept():
    state = model.begin_adding(model.with_set(PhotosState(), found("a")))
    state = model.with_progress(state, 1, 3)
    state = model.with_result(state, result("x.jpg", photo="b"))
    state = model.with_result(state, result("x.jpg", photo="b"))
    assert [card.id for card in state.cards] == ["a", "b"]
    assert model.with_progress(state, 0, 3).adding == Adding(1, 3)
    twin = result("y.jpg", "photo-similar", fields={"other": "x.jpg"})
    ended = model.end_adding(
        state,
        [
            (result("x.jpg", photo="b"), Path("/one/x.jpg")),
            (twin, Path("/two/y.jpg")),
            (result("z.jpg", "photo-similar"), Path("/two/all.zip")),
            (result("w.jpg", "blurred"), Path("/one/w.jpg")),
        ],
    )
    assert ended.adding is None
    assert ended.originals == (Path("/one"),)
    assert [(file.name, file.file) for file in ended.refused] == [
        ("y.jpg", Path("/two/y.jpg")),
        ("z.jpg", None),
        ("w.jpg", None),
    ]
    assert model.begin_adding(ended).refused == ()
    following = model.begin_adding(replace(ended, more=1))
    assert (len(following.refused), following.more) == (3, 0), "what follows is added to the same list"
    assert model.stop_adding(replace(following, more=2)).more == 0


def test_taking_out_the_large_photo_shows_the_next_and_at_the_end_the_one_before():
    state = model.with_set(PhotosState(), found("a", "b", "c"))
    large = replace(state, larger="b")
    assert model.taken_out(large, ["b"]).larger == "c"
    assert model.taken_out(replace(state, larger="c"), ["c"]).larger == "b"
    gone = model.taken_out(replace(state, larger="a"), ["a", "b", "c"])
    assert (gone.larger, gone.taken_out, gone.empty) == ("", ("a", "b", "c"), True)


def test_steps_between_photos_stay_within_them():
    state = model.with_set(PhotosState(), found("a", "b", "c"))
    assert model.beside(state, "b", 1) == "c"
    assert model.beside(state, "c", 1) == "c"
    assert model.beside(state, "a", -5) == "a"
    assert model.beside(state, "gone", 1) == ""


def test_cards_and_phones_are_found_and_disks_of_the_system_are_not(tmp_path):
    card, stick, disk = tmp_path / "media" / "CARD", Path("/media/x/STICK"), tmp_path / "disk"
    phone = tmp_path / "gvfs" / "mtp:host=SAMSUNG_SAMSUNG_Android_RF8N30ABCDE"
    for folder in (card / "DCIM", phone / "Internal storage" / "DCIM", disk):
        folder.mkdir(parents=True)
    mounts = [
        Mount(disk, "Data", "ext4"),
        Mount(stick, "STICK", "vfat"),
        Mount(card, "CARD", "exfat"),
        Mount(card, "Snap", "squashfs"),
        Mount(card, "Not ready", "exfat", ready=False),
        Mount(phone, phone_name(phone.name)),
    ]
    seen = volumes(mounts, Path.is_dir, lambda path: sorted(path.iterdir()))
    assert [(volume.name, volume.photos) for volume in seen] == [
        ("CARD", card / "DCIM"),
        ("SAMSUNG Android", phone / "Internal storage" / "DCIM"),
        ("STICK", None),
    ]
