"""A look tried on one person, the photo beside a portrait, which ways are open, and orders of several looks."""

import cv2
import numpy as np
import pytest
from studio_kit import ALL, Hands, opened

from likeness.base.errors import Cancelled, Refused
from likeness.base.paths import Home
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.choose import portrait_score
from likeness.studio import consents, photos, sittings
from likeness.studio.beside import photo_beside
from likeness.studio.offering import pack_for, ways_offered
from likeness.studio.ordering import Hearing, PortraitOrder, make_portraits, next_seed, pictures_made
from likeness.studio.photo_notes import note_of
from likeness.studio.portraits import list_portraits
from likeness.studio.previewing import HEIGHT, begin_trial
from likeness.studio.proofing import read_proofs
from likeness.studio.retouching import Wishes, find_look, source_photo
from likeness.studio.work import Control
from likeness.vault.kinds import Kind
from likeness.vision.faces import find_faces


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    with opened(Home(tmp_path_factory.mktemp("previewing") / "home"), Hands()) as made:
        yield made


@pytest.fixture(scope="module")
def sitting(studio, noor):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, ALL, "Noor Example", age=40)
    photos.add_photos(studio, made, [noor / "05.jpg", noor / "07.jpg"])
    return made


def test_a_look_is_tried_small_and_the_same_look_gives_the_same_picture(studio, sitting):
    trial = begin_trial(studio, sitting)
    grey, corporate = (find_look(studio, name) for name in ("studio-grey", "corporate"))
    first = trial.show(grey)
    assert first.shape == (HEIGHT, round(HEIGHT * 4 / 5), 3)
    assert len(find_faces(studio.tools.models, first)) == 1
    other = trial.show(corporate)
    assert np.abs(first.astype(int) - other).mean() > 5
    assert np.array_equal(trial.show(grey), first)
    green = trial.show(find_look(studio, "team"), Wishes(colour="#00ff00"))
    assert green[20, 20, 1] > 1.5 * green[20, 20, 0]
    cutout = trial.show(find_look(studio, "cut-out"))
    assert (cutout[2, 2] == 255).all()


def test_the_best_photo_is_found_without_opening_all_of_them(studio, noor, monkeypatch):
    """The same as by opening every one."""
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, (Purpose.RETOUCH,), "Noor Example", age=40)
    photos.add_photos(studio, made, [noor / f"{number:02d}.jpg" for number in (1, 3, 5, 7, 9, 11)])
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.RETOUCH))
    rows, scores, opened_ones = store.list(Kind.PHOTO), [], []
    for row in rows:
        qualities = {name: value.quality for name, value in note_of(row).result.measures.items()}
        scores.append(portrait_score(qualities, find_faces(studio.tools.models, decode_master(store.get(row.id)))[0]))
    reading = type(store).get
    monkeypatch.setattr(type(store), "get", lambda self, blob: opened_ones.append(blob) or reading(self, blob))
    row, _ = source_photo(studio, store, None)
    assert row.id == rows[int(np.argmax(scores))].id
    assert len(opened_ones) < len(rows)


def test_without_consent_no_look_is_tried_any_more(studio, noor):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, (Purpose.RETOUCH,), "Noor Example", age=40)
    photos.add_photos(studio, made, [noor / "05.jpg"])
    trial = begin_trial(studio, made)
    consents.withdraw_consent(studio, made, [])
    with pytest.raises(Refused):
        trial.show(find_look(studio, "studio-grey"))


def test_looks_are_made_one_after_the_other_and_a_stop_keeps_what_is_there(studio, sitting):
    kept, begun, control = [], [], Control()

    def keep(row):
        kept.append(row.look)
        if len(kept) == 2:
            control.cancel()

    order = PortraitOrder(("studio-grey", "corporate", "film"))
    assert pictures_made(order) == 1
    heard = Hearing(lambda number, of: begun.append((number, of)), lambda _: None, keep)
    with pytest.raises(Cancelled):
        make_portraits(studio, sitting, order, heard, control)
    assert kept == ["studio-grey", "corporate"]
    assert begun == [(0, 1), (1, 1)]
    found = read_proofs(studio, sitting)
    assert found.may_deliver
    assert [row.sort for row in found.rows] == ["retouched"] * 2
    assert all(0 <= row.points <= 100 for row in found.rows)
    assert found.titles["corporate"] == "Corporate"


def test_the_photo_lies_under_the_portrait_face_on_face(studio, sitting):
    """With the portraits of the test before."""
    row = list_portraits(studio, sitting)[0]
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    portrait = decode_master(store.get(row.portrait))
    beside = photo_beside(studio, sitting, portrait, row.photo)
    assert beside.shape == portrait.shape
    one, other = (find_faces(studio.tools.models, picture)[0] for picture in (portrait, beside))
    apart = np.linalg.norm(one.eye_midpoint - other.eye_midpoint)
    assert apart < 0.08 * one.inter_eye_distance
    turned = cv2.flip(portrait, 1)
    assert photo_beside(studio, sitting, turned, None).shape == turned.shape
    assert photo_beside(studio, sitting, np.full((64, 64, 3), 128, np.uint8), None) is None


def test_each_way_says_whether_it_is_open_and_why_not(studio, sitting):
    found = {row.way: row for row in ways_offered(studio, sitting)}
    assert list(found) == ["retouched", "personal", "anchored", "outfit", "reference"]
    assert found["retouched"].open
    assert found["personal"].code == "adapter-none"
    assert found["anchored"].open
    assert found["anchored"].practice
    assert found["reference"].code == "method-unsupported"
    assert pack_for(studio, sitting, "anchored") == "starter"
    retouch_only = sittings.new_sitting(studio, "Ada Example")
    consents.grant(studio, retouch_only, (Purpose.RETOUCH,), "Ada Example", age=40)
    codes = {row.way: row.code for row in ways_offered(studio, retouch_only)}
    assert codes["retouched"] == ""
    assert codes["personal"] == codes["anchored"] == "consent-missing"


def test_more_pictures_are_other_pictures(studio, sitting):
    assert next_seed(studio, sitting) == 1
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    store.put(Kind.PORTRAIT, b"x", {"origin": "generated", "seed": 41})
    assert next_seed(studio, sitting) == 42
    assert pictures_made(PortraitOrder(("film",), "personal", count=4)) == 6
    assert pictures_made(PortraitOrder(("film",), "anchored", slider=0)) == 1
