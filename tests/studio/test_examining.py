"""Real pictures put in the place of generated ones: each fault is found, and the better picture comes first."""

import cv2
import msgspec
import numpy as np
import pytest
from studio_kit import DAY, Hands, opened

from likeness.base.paths import Home
from likeness.capture.intake import encode_master
from likeness.consent.purposes import Purpose
from likeness.darkroom.fidelity import Fidelity
from likeness.darkroom.generated import Finished
from likeness.studio import choosing, consents, retaining, sittings
from likeness.studio.choosing import Candidate, choose
from likeness.studio.examining import examine, face_quality, naturalness, note_choice
from likeness.studio.measuring import ALIKE, Measured, Reference, own_spread, reference_of_photos, spread_of
from likeness.studio.retouching import keep_portrait, portrait_row
from likeness.vault.kinds import Kind
from likeness.vision.artefacts import Eyes
from likeness.vision.faces import find_faces
from likeness.vision.identity import likeness as likeness_of
from likeness.vision.regions import oval_mask, skin_mask
from likeness.vision.segment import person_mask

PHOTOS = ("01", "02", "05", "08", "11")
ANOTHER = "07"
PURPOSES = (Purpose.RETOUCH, Purpose.TRAIN, Purpose.GENERATE, Purpose.DELIVER)


def load(path):
    return np.ascontiguousarray(cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1])


def finished(picture, *hidden):
    return Finished(picture, 1.0, (), Fidelity(face_found=True), (), hidden)


def sitting_of(studio, noor, *purposes):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, purposes, "Noor Example", age=40)
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.RETOUCH))
    for name in PHOTOS:
        store.put(Kind.PHOTO, encode_master(load(noor / f"{name}.jpg")), {})
    return made


@pytest.fixture(scope="module")
def hands():
    return Hands()


@pytest.fixture(scope="module")
def studio(tmp_path_factory, hands):
    with opened(Home(tmp_path_factory.mktemp("examining") / "home"), hands) as made:
        yield made


@pytest.fixture(scope="module")
def sitting(studio, noor):
    return sitting_of(studio, noor, *PURPOSES, Purpose.COMPARE)


@pytest.fixture(scope="module")
def reference(studio, sitting):
    return reference_of_photos(studio, sitting)


@pytest.fixture(scope="module")
def seen(studio, reference):
    def look(picture, yaw=0.0, against=reference, *hidden):
        return examine(studio, picture, finished(picture, *hidden), against, yaw)

    return look


@pytest.fixture(scope="module")
def portrait(noor):
    return load(noor / f"{ANOTHER}.jpg")


def test_another_picture_of_the_person_may_be_shown(seen, portrait):
    found = seen(portrait)
    assert found.examined.reasons == ()
    assert found.measured.likeness > 0.8
    assert found.measured.tone_difference < 20
    assert found.examined.natural > 0.3
    assert found.examined.quality > 0.3


def test_each_fault_is_named(seen, portrait, noor, people, studio, reference):
    face = find_faces(studio.tools.models, portrait)[0]
    top = int(face.eye_midpoint[1] - 0.7 * face.t)
    friend = load(people / "kofi" / "04.jpg")
    faults = {
        choosing.COPY: load(noor / "05.jpg"),
        choosing.SECOND_FACE: np.hstack([portrait, friend]),
        choosing.HEAD_CUT: np.ascontiguousarray(portrait[top:]),
        choosing.CLOSED: load(people / "ravi" / "bad-eyes_closed.jpg"),
        choosing.NO_FACE: load(people / "teo" / "bad-no_person.jpg"),
        choosing.EXPOSED: bare(studio, portrait, face),
        choosing.NOT_ALIKE: friend,
    }
    for reason, picture in faults.items():
        found = seen(picture).examined
        assert reason in found.reasons, reason
        if reason != choosing.SECOND_FACE:  # the other's skin may count as the first one's body: hidden in any case
            assert found.removed == (reason == choosing.EXPOSED), reason
    assert choosing.DAMAGED in seen(portrait, 0.0, reference, "fidelity-tone").examined.reasons


def bare(studio, picture, face):
    """The body in the face's own colour."""
    person = person_mask(studio.tools.models, picture) > 0.5
    rows = np.arange(picture.shape[0])[:, None] > face.chin[1] + 0.25 * face.t
    done = picture.copy()
    done[person & rows & ~oval_mask(face, picture.shape)] = np.median(picture[skin_mask(face, picture.shape)], axis=0)
    return done


def test_an_eye_of_another_colour_is_noticed(seen, portrait, studio):
    face = find_faces(studio.tools.models, portrait)[0]
    x, y = face.right_eye
    reach = int(0.25 * face.t)
    box = slice(int(y) - reach // 2, int(y) + reach // 2), slice(int(x) - reach, int(x) + reach)
    odd = portrait.copy()
    odd[box] = np.clip(odd[box].astype(int) + np.array([-70, 0, 110]), 0, 255).astype(np.uint8)
    assert choosing.EYES in seen(odd).examined.reasons
    assert seen(odd).examined.natural < seen(portrait).examined.natural


def test_painted_skin_ranks_below_the_persons_own(seen, portrait):
    smooth = cv2.bilateralFilter(cv2.GaussianBlur(portrait, (0, 0), 5), 9, 60, 9)
    own, painted = seen(portrait).examined, seen(smooth).examined
    assert painted.natural < own.natural
    assert painted.quality < own.quality
    choice = choose([Candidate("painted", painted), Candidate("own", own)], 2)
    assert choice.order == ("own", "painted")


def test_without_consent_to_compare_nothing_is_said_of_likeness_and_the_rest_ranks(
    studio, noor, people, seen, portrait
):
    plain = reference_of_photos(studio, sitting_of(studio, noor, *PURPOSES))
    assert plain.identity is None
    assert plain.own_spread is None
    assert len(plain.faces) == len(PHOTOS)
    stranger = seen(load(people / "zola" / "12.jpg"), 0.0, plain)
    assert stranger.measured.likeness is None
    assert choosing.NOT_ALIKE not in stranger.examined.reasons
    assert choosing.TONE in stranger.examined.reasons
    blurred = cv2.GaussianBlur(portrait, (0, 0), 4)
    found = [
        Candidate("blurred", seen(blurred, 0.0, plain).examined),
        Candidate("sharp", seen(portrait, 0.0, plain).examined),
    ]
    assert choose(found, 2).order == ("sharp", "blurred")


def test_without_consent_to_retouch_the_photos_are_not_read(studio, noor):
    made = sitting_of(studio, noor, *PURPOSES, Purpose.COMPARE)
    consents.withdraw_consent(studio, made, [Purpose.RETOUCH])
    reference = reference_of_photos(studio, made)
    assert (reference.tone, dict(reference.textures), reference.faces) == (None, {}, ())


def test_a_head_that_turned_where_it_was_asked_to_is_better_than_one_that_did_not(studio, noor):
    picture = load(noor / "01.jpg")
    face = find_faces(studio.tools.models, picture)[0]
    yaw = face.pose.yaw
    found = [face_quality(picture, face, asked) for asked in (yaw, yaw + 10, yaw + 25, yaw - 40)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 4


def test_naturalness_falls_with_every_difference():
    best = naturalness(Eyes(0, 0, 0, 0), 0.0)
    assert best == 1.0
    for worse in (Eyes(0.5, 0, 0, 0), Eyes(0, 3, 0, 0), Eyes(0, 0, 0.3, 0), Eyes(0, 0, 0, 0.1)):
        assert naturalness(worse, 0.0) < best
    assert naturalness(None, -2) == naturalness(None, 2) < naturalness(None, 1) < naturalness(None, None) == 1


def test_the_own_spread_is_shown_and_moves_nothing(studio, sitting, reference, seen, portrait):
    spread = reference.own_spread
    assert 0 < spread.least <= spread.median <= 1
    assert spread.median > ALIKE
    assert own_spread(studio, sitting) == spread
    assert f"read {int(100 * spread.least)} of 100 and more" in spread.sentence
    narrow = Reference(reference.identity, reference.tone, None, reference.textures, reference.faces)
    assert seen(portrait, 0.0, narrow).examined.likeness == seen(portrait).examined.likeness
    same = np.ones(128, np.float32)
    assert spread_of([same, same, same]).least == pytest.approx(likeness_of(0.0))
    assert spread_of([same, same]) is None


def test_hidden_portraits_say_why_and_go_as_discarded_ones(studio, hands, sitting, seen, portrait, people):
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    rows, found = [], []
    for picture in (load(people / "kofi" / "04.jpg"), portrait, portrait):
        look = seen(picture)
        details = {
            "origin": "generated",
            "look": "studio-grey",
            "measured": msgspec.to_builtins(look.measured),
            "hidden": [],
        }
        rows.append(keep_portrait(store, cv2.resize(picture, (96, 128)), details))
        found.append(Candidate(rows[-1].portrait, look.examined))
    found.append(
        Candidate("seed-7", seen(bare(studio, portrait, find_faces(studio.tools.models, portrait)[0])).examined)
    )
    choice = choose(found, 4)
    noted = note_choice(store, rows, choice)
    assert [row.hidden for row in noted] == [(), (choosing.DUPLICATE,), (choosing.NOT_ALIKE,)]
    assert [row.shown for row in noted] == [True, False, False]
    assert choice.hidden[choosing.EXPOSED] == ("seed-7",)
    kept = {row.id: portrait_row(row) for row in store.list(Kind.PORTRAIT)}
    assert {row.portrait: row for row in noted} == kept
    assert note_choice(store, noted, choice) == noted
    discarded = [row for row in retaining.due_rows(studio, sitting) if row.kind == "discarded-portraits"]
    assert sum(row.count for row in discarded) == 2
    hands.pass_(8 * DAY)
    retaining.sweep(studio)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    assert [row.id for row in store.list(Kind.PORTRAIT)] == list(choice.shown)


def test_a_portrait_that_was_deleted_meanwhile_is_left_out_and_the_others_are_noted(studio, sitting):
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    details = {
        "origin": "generated",
        "look": "studio-grey",
        "measured": msgspec.to_builtins(Measured(None, None, None, face_found=False)),
    }
    gone, shown, here = (keep_portrait(store, np.zeros((8, 8, 3), np.uint8), details) for _ in range(3))
    rows, ids = (gone, shown, here), (gone.portrait, shown.portrait, here.portrait)
    store.delete(gone.portrait)
    noted = note_choice(store, rows, choosing.Choice(ids[1:2], {choosing.DUPLICATE: (ids[0], ids[2])}, "", ids))
    assert [(row.portrait, row.hidden) for row in noted] == [(ids[1], ()), (ids[2], (choosing.DUPLICATE,))]
