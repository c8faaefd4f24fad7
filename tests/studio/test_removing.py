"""Single things taken out for good, in a real vault."""

import pyrage
import pytest
from studio_kit import Hands, kinds_left, opened, person, unfinished_training

from likeness.base.errors import Failed, Refused
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.studio import consents, leaving_models, retaining, sittings
from likeness.studio.removing import remove_photos, remove_portraits
from likeness.vault.kinds import Kind


@pytest.fixture
def studio(tmp_path):
    with opened(Home(tmp_path / "home"), Hands()) as made:
        yield made


def ids(studio, sitting, kind):
    return [item.id for item in studio.vault.inventory(sitting) if item.kind is kind]


def test_a_photo_goes_with_what_was_made_from_it_alone_and_copies_of_it_open_no_more(studio):
    who = person(studio)
    store = studio.vault.open_sitter(studio.vault.permit(who, Purpose.RETOUCH))
    (photo,) = ids(studio, who, Kind.PHOTO)
    path = store.export_blob(photo)
    copy, former = path.read_bytes(), store.export_identity()
    told = remove_photos(studio, who, [photo])
    assert (told.removed, told.besides) == (1, 2), "its outline and its measurement"
    assert kinds_left(studio, who) == ["adapter", "generated portrait", "retouched portrait", "retouched portrait"]
    assert not path.exists()
    now = studio.vault.open_sitter(studio.vault.permit(who, Purpose.RETOUCH)).export_identity()
    assert now != former
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(copy, [pyrage.x25519.Identity.from_str(now)])


def test_portraits_go_one_by_one(studio):
    who = person(studio)
    first, *rest = ids(studio, who, Kind.PORTRAIT)
    assert remove_portraits(studio, who, [first]).removed == 1
    assert ids(studio, who, Kind.PORTRAIT) == rest


def test_one_wrong_id_erases_nothing(studio):
    who, other = person(studio), person(studio)
    (mine,), (theirs,) = ids(studio, who, Kind.PHOTO), ids(studio, other, Kind.PHOTO)
    portrait = ids(studio, who, Kind.PORTRAIT)[0]
    for wanted in ([mine, theirs], [mine, portrait], [mine, "0" * 32]):
        with pytest.raises(Failed) as caught:
            remove_photos(studio, who, wanted)
        assert caught.value.code == "photo-unknown"
    with pytest.raises(Failed, match="portrait-unknown"):
        remove_portraits(studio, who, [mine])
    assert ids(studio, who, Kind.PHOTO) == [mine]


def test_photos_that_an_unfinished_training_needs_stay(studio):
    who = person(studio)
    unfinished_training(studio, who)
    with pytest.raises(Failed) as caught:
        remove_photos(studio, who, ids(studio, who, Kind.PHOTO))
    assert caught.value.code == "photos-in-use"
    assert ids(studio, who, Kind.PHOTO)
    assert remove_portraits(studio, who, ids(studio, who, Kind.PORTRAIT)[:1]).removed == 1


def test_nobody_else_changes_the_key_that_an_unfinished_job_needs(studio):
    """A new one is owed to its person already: what others take out or sign must not bring it before the job is over."""
    who, other = person(studio), person(studio)
    of_who, of_other = (studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.TRAIN)) for sitter in (who, other))
    job = unfinished_training(studio, who)
    remove_portraits(studio, who, ids(studio, who, Kind.PORTRAIT)[:1])
    former, theirs = of_who.export_identity(), [of_other.export_identity()]

    def model_taken_out():
        (adapter,) = ids(studio, other, Kind.ADAPTER)
        leaving_models.take_out_model(studio, other, adapter)
        leaving_models.finish_leaving_models(studio, other)

    for deed in (
        lambda: remove_portraits(studio, other, ids(studio, other, Kind.PORTRAIT)[:1]),
        model_taken_out,
        lambda: consents.withdraw_consent(studio, other, [Purpose.GENERATE]),
    ):
        deed()
        assert of_who.export_identity() == former
        assert of_other.export_identity() not in theirs
        theirs.append(of_other.export_identity())
    consents.grant(studio, other, [Purpose.GENERATE], "Noor Example", age=40)
    assert of_who.export_identity() == former
    studio.journal.discard(job)
    retaining.sweep(studio)
    assert of_who.export_identity() != former


def test_nobody_who_is_erased(studio):
    who = person(studio)
    sittings.erase_sitting(studio, who)
    with pytest.raises(Refused):
        remove_portraits(studio, who, ["0" * 32])
