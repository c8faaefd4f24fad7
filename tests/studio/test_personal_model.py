"""What a person should know before a personal model is made, what is left of an interrupted one, and taking a model out and back."""

import hashlib
import io
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from PIL import Image
from studio_kit import DAY, Hands, opened, person, unfinished_training

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.files import write_atomic
from likeness.base.paths import Home
from likeness.base.sentences import sentence
from likeness.capture.intake import encode_master
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import Checkpoint, Metric, Result, SavedStep, SealedFile, Started, Warned
from likeness.packs.base_digest import base_digest
from likeness.packs.find import find_pack
from likeness.packs.manifest import load_manifest
from likeness.studio import consents, learning, leaving_models, personal, sittings, training
from likeness.studio.drawing import Draft, Model, draw
from likeness.studio.estimates import Pace, Paces, key_of, save_paces
from likeness.studio.generating import Generation, picture_orders
from likeness.studio.house import pack_folders
from likeness.studio.likeness_course import LikenessCourse
from likeness.studio.offering import ways_offered
from likeness.studio.presence import vouch
from likeness.studio.retouching import find_look
from likeness.studio.training import trial_picture, trial_view
from likeness.studio.unfinished import discard_unfinished, interrupted, interrupted_of
from likeness.studio.ways import Way, adapter_for
from likeness.studio.work import PauseNeeded
from likeness.vault.kinds import Kind
from likeness.vault.lease import seal


@pytest.fixture
def hands():
    return Hands(datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def studio(tmp_path, hands):
    with opened(Home(tmp_path), hands) as made:
        yield made


def adapters(studio, sitting):
    return [held.id for held in studio.vault.inventory(sitting) if held.kind is Kind.ADAPTER]


def test_what_is_missing_is_told_in_the_order_in_which_it_is_done(studio):
    refused, asked = person(studio, Purpose.RETOUCH), person(studio)
    assert personal.prospect(studio, refused).missing == (personal.CONSENT,)
    found = personal.prospect(studio, asked)
    assert found.missing == (personal.PHOTOS, personal.PRESENCE)
    assert (found.photos, found.needed, found.name) == (1, 4, "Noor Example")
    assert [(base.name, base.practice, base.shows) for base in found.bases] == [("starter", True, False)]
    assert found.base == "starter"
    assert found.bases[0].seconds is None
    assert [model.practice for model in found.models] == [False]  # of a base model that nobody noted
    assert [model.caution for model in found.models] == [""]


def test_the_estimate_is_what_was_measured_here(studio):
    manifest = load_manifest(find_pack("starter", *pack_folders(studio.home)))
    save_paces(studio.home, Paces().with_pace(key_of(manifest), "whole", Pace(10, 1, 1, 1)))
    sitting = person(studio)
    (base,) = personal.prospect(studio, sitting).bases
    assert (base.seconds, base.too_long, base.hours) == (10 + manifest.training.steps, False, "")
    assert personal.paces_of(studio, "starter") == {"whole": Pace(10, 1, 1, 1)}
    assert personal.paces_of(studio, "gone") == {}
    slow = Pace(10, 12_000 / manifest.training.steps, 1, 1)
    save_paces(studio.home, Paces().with_pace(key_of(manifest), "whole", slow))
    (base,) = personal.prospect(studio, sitting).bases
    assert (base.too_long, base.hours) == (True, "3 h 20 min")


def test_nothing_stays_lent_out_where_a_training_cannot_be_written_down(studio):
    sitting = person(studio)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    settings = protocol.TrainSettings(64, 8, 2, 1, 1e-3, 3, 2, 4)
    photo = protocol.TrainPhoto("a" * 32, 1.0, 1.0, 2.0, "a photo")
    job = protocol.TrainJob("b" * 32, sitting, "/packs/tiny", (photo,), settings)
    studio.journal.spool(job.id).parent.mkdir(exist_ok=True)
    studio.journal.spool(job.id).write_bytes(b"")  # in the way of the job's folder
    with pytest.raises(Failed):
        training._begun(studio, store, job, [])
    assert list((studio.home.vault / "leases").iterdir()) == []


def test_an_interrupted_training_says_from_where_it_goes_on(studio):
    sitting = person(studio)
    assert interrupted(studio) == ()
    job = unfinished_training(studio, sitting)
    found = interrupted_of(studio, sitting)
    assert (found.job, found.state, found.step, found.of, found.share) == (job, "interrupted", 0, 8, 0.0)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    lease = store.lease([], DAY)
    order = studio.journal.resume(job, lease)
    assert interrupted(studio) == ()  # it is at work now
    studio.journal.hear(job, Started(job, (), 1))
    saved = spooled(studio, order, "checkpoint", b"state")
    studio.journal.hear(job, Checkpoint(SavedStep(saved, 6)))
    studio.journal.hear(job, protocol.Paused(6))
    store.end_lease(lease)
    found = interrupted_of(studio, sitting)
    assert (found.state, found.step, found.share) == ("paused", 6, 0.75)
    assert discard_unfinished(studio, sitting) == 1
    assert interrupted(studio) == ()
    assert discard_unfinished(studio, sitting) == 0


def test_a_training_at_work_is_not_thrown_away_and_no_other_is_while_it_is(studio, hands):
    sitting = person(studio)
    unfinished_training(studio, sitting)
    hands.pass_(timedelta(seconds=1))
    job = unfinished_training(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    studio.journal.resume(job, store.lease([], DAY))
    for deed in (discard_unfinished, sittings.erase_sitting):
        with pytest.raises(Failed, match="job-state"):
            deed(studio, sitting)
        assert len(studio.journal.entries()) == 2


def test_a_consent_withdrawn_while_a_training_runs_takes_it_along_once_it_has_ended(studio, monkeypatch):
    sitting, manifest = person(studio), load_manifest(find_pack("starter", *pack_folders(studio.home)))
    unfinished_training(studio, sitting)
    job = unfinished_training(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    order = studio.journal.resume(job, store.lease([], DAY))

    def learn(*_):
        consents.withdraw_consent(studio, sitting, [Purpose.TRAIN])
        assert [entry.id for entry in studio.journal.entries()] == [job]
        raise Refused("lease-withdrawn")

    monkeypatch.setattr(training, "learn", learn)
    with pytest.raises(Refused, match="lease-withdrawn"):
        training._finish(training._Run(studio, store, manifest, order, None), None, training.ANY)
    assert list((studio.home.vault / "jobs").iterdir()) == []


def test_a_model_of_another_base_draws_nobody_and_leads_to_another_training(studio):
    """By whatever way and engine; an older one that fits is taken instead, and so is one from before the base was noted."""
    sitting = person(studio, Purpose.RETOUCH, Purpose.TRAIN, Purpose.GENERATE)
    (unnoted,) = adapters(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    store.update(unnoted, {"pack": "starter"})
    _, manifest = training.checked_pack(studio, "starter")
    other = store.put(Kind.ADAPTER, b"model", {"pack": "starter", "base": "0" * 64})
    assert adapter_for(studio, sitting, Way("personal"), None).id == unnoted
    store.update(unnoted, {"pack": "starter", "base": "1" * 64})
    for way in (Way("personal"), Way("anchored"), Way("outfit")):
        with pytest.raises(Failed, match="adapter-other-base"):
            adapter_for(studio, sitting, way, None)
    found = {row.way: row.code for row in ways_offered(studio, sitting)}
    assert {found[way] for way in ("personal", "anchored", "outfit")} == {"adapter-other-base"}
    (draft,) = (Draft(order) for order in picture_orders(wanted(studio, other), manifest, 1))
    for engine in ("torch", "onnx"):
        with pytest.raises(Failed, match="adapter-other-base") as refused:
            draw(studio, sitting, Model("starter", engine, other), [draft])
    assert sentence(refused.value) == (
        "This personal model was made for another version of starter. Train it again from the photos with: likeness train."
    )
    assert studio.journal.entries() == ()
    assert [(model.adapter, model.usable) for model in personal.prospect(studio, sitting).models] == [
        (other, False), (unnoted, False),
    ]  # fmt: skip
    store.update(unnoted, {"pack": "starter", "base": base_digest(manifest)})
    assert adapter_for(studio, sitting, Way("outfit"), "starter").id == unnoted
    assert [model.adapter for model in personal.prospect(studio, sitting).models] == [unnoted, other]


def test_a_portrait_is_made_again_on_any_base_to_tell_what_differs(studio, monkeypatch):
    sitting = person(studio, Purpose.RETOUCH, Purpose.TRAIN, Purpose.GENERATE)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    other = store.put(Kind.ADAPTER, b"model", {"pack": "starter", "base": "0" * 64})
    _, manifest = training.checked_pack(studio, "starter")
    (draft,) = (Draft(order) for order in picture_orders(wanted(studio, other), manifest, 1))
    asked = []
    monkeypatch.setattr("likeness.studio.drawing._draw_and_give", lambda *_: asked.append(1) or 1)
    draw(studio, sitting, Model("starter", "torch", other, on_any_base=True), [draft])
    assert asked == [1]


def wanted(studio, adapter):
    return Generation("starter", "torch", find_look(studio, "studio-grey"), 1, 1, adapter)


def test_a_training_goes_on_with_the_base_alone_that_it_was_begun_on(studio, monkeypatch):
    """Otherwise it waits as it is. One from before the base was noted goes on."""
    sitting = person(studio)
    vouch(studio, sitting, "The Owner")
    pack = find_pack("starter", *pack_folders(studio.home))
    monkeypatch.setattr(training, "_finish", lambda run, *_: run.order.job.id)
    for base in (base_digest(load_manifest(pack)), None):
        job = unfinished_training(studio, sitting, pack, base)
        assert training.resume_training(studio, sitting) == job
        studio.journal.lose(job)
        studio.journal.discard(job)
    job = unfinished_training(studio, sitting, pack, "0" * 64)
    lent = set((studio.home.vault / "leases").iterdir())
    with pytest.raises(Failed, match="checkpoint-other-base"):
        training.resume_training(studio, sitting)
    assert set((studio.home.vault / "leases").iterdir()) == lent
    assert interrupted_of(studio, sitting).job == job


def test_nothing_stays_lent_out_or_at_work_where_a_training_cannot_go_on(studio, monkeypatch):
    sitting = person(studio)
    vouch(studio, sitting, "The Owner")
    unfinished_training(studio, sitting)

    def verify(_folder):
        raise OSError("the disk was pulled out")

    monkeypatch.setattr(training, "verify", verify)
    with pytest.raises(OSError, match="pulled"):
        training.resume_training(studio, sitting)
    assert list((studio.home.vault / "leases").iterdir()) == []
    assert len(interrupted(studio)) == 1


def test_a_model_that_reached_the_vault_before_a_crash_is_not_taken_over_again(studio, monkeypatch):
    sitting, manifest = person(studio), load_manifest(find_pack("starter", *pack_folders(studio.home)))
    monkeypatch.setattr(training, "verify", lambda _folder: manifest)
    job, before = unfinished_training(studio, sitting), adapters(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    order = studio.journal.resume(job, store.lease([], DAY))
    studio.journal.hear(job, Started(job, (), 1))
    made = spooled(studio, order, "adapter", b"weights")
    studio.journal.hear(job, protocol.Finished((Result("adapter", made),), 1.0, 1, ()))
    with monkeypatch.context() as patch:
        patch.setattr(studio.journal, "discard", lambda _job: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            training.resume_training(studio, sitting)
    (kept,) = set(adapters(studio, sitting)) - set(before)
    assert training.resume_training(studio, sitting).adapter == kept
    assert set(adapters(studio, sitting)) == {*before, kept}
    assert studio.journal.entries() == ()


def test_somebody_who_stops_a_training_that_turns_out_too_long_is_told_that_it_stopped(studio, monkeypatch):
    sitting, manifest = person(studio), load_manifest(find_pack("starter", *pack_folders(studio.home)))
    job = unfinished_training(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    order = studio.journal.resume(job, store.lease([], DAY))

    def run_job(*_, **__):
        studio.journal.hear(job, Started(job, (), 1))
        studio.journal.hear(job, protocol.Cancelled())  # while it was asked to pause
        raise PauseNeeded

    monkeypatch.setattr(learning, "run_job", run_job)
    with pytest.raises(Cancelled, match="stopped"):
        learning.learn(studio, order, manifest, None, None, None, learning.ANY)


def test_a_model_is_taken_out_and_back_and_then_out_for_good(studio):
    sitting = person(studio)
    (adapter,) = adapters(studio, sitting)
    leaving_models.take_out_model(studio, sitting, adapter)
    found = personal.prospect(studio, sitting)
    assert (found.models, found.leaving) == ((), adapter)
    leaving_models.take_back_model(studio, sitting, adapter)
    assert [model.adapter for model in personal.prospect(studio, sitting).models] == [adapter]
    leaving_models.take_out_model(studio, sitting, adapter)
    leaving_models.finish_all_leaving_models(studio)
    assert adapters(studio, sitting) == []
    assert studio.vault.get_setting(leaving_models.LEAVING_MODELS) == []
    with pytest.raises(Failed, match="adapter-none"):
        leaving_models.take_back_model(studio, sitting, adapter)
    assert leaving_models.finish_leaving_models(studio, sitting) == 0


def test_a_model_taken_out_before_the_consent_ran_out_is_not_forgotten(studio, hands):
    sitting = person(studio)
    (adapter,) = adapters(studio, sitting)
    leaving_models.take_out_model(studio, sitting, adapter)
    hands.set_(timedelta(days=400))
    leaving_models.finish_all_leaving_models(studio)
    assert studio.vault.get_setting(leaving_models.LEAVING_MODELS) == [sitting]
    consents.renew_consent(studio, sitting, "Noor Example", age=30)
    leaving_models.finish_all_leaving_models(studio)
    assert (adapters(studio, sitting), studio.vault.get_setting(leaving_models.LEAVING_MODELS)) == ([], [])


def test_the_course_of_the_likeness_is_kept_beside_the_model():
    heard = []
    course = LikenessCourse(heard.append)
    assert (course.reached, course.details()) == (None, {})
    events = [
        Metric("likeness", 10, 0.5),
        Metric("loss", 11, 3.0),
        Metric("likeness", 20, 0.81239),
        Metric("likeness", 30, 0.7),
    ]
    for event in [*events, Metric("kept-step", 20, 20.0)]:
        course(event)
    assert heard[:-1] == events
    assert course.reached == 0.81239
    assert course.details() == {"course": [[10, 0.5], [20, 0.8124], [30, 0.7]], "likeness": 0.8124}
    course(Warned("training-smaller-tier"))
    assert course.caution == ""
    course(Warned("model-copies"))
    assert course.details()["caution"] == "model-copies"
    silent = LikenessCourse()
    silent(Warned("model-disobeys"))
    assert silent.details() == {"caution": "model-disobeys"}


# -- pictures that a training shows


def spooled(studio, order, name, data):
    store = studio.vault.open_sitter(studio.vault.permit(order.job.sitter, Purpose.TRAIN))
    sealed = seal(store.lease([], DAY).recipient, data)
    write_atomic(studio.journal.spool(order.job.id) / f"{name}.age", sealed)
    return SealedFile(f"{name}.age", hashlib.sha256(sealed).hexdigest(), len(sealed))


def shown(studio, sitting, pixels):
    job = unfinished_training(studio, sitting)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    order = studio.journal.resume(job, store.lease([], DAY))
    return job, Result("trial-0000001-0", spooled(studio, order, "trial", encode_master(pixels)))


def test_a_picture_that_a_training_shows_is_seen(studio, noor):
    sitting = person(studio)
    photo = np.asarray(Image.open(noor / "01.jpg").convert("RGB").resize((512, 512)))
    job, preview = shown(studio, sitting, photo)
    assert np.array_equal(trial_picture(studio, job, preview), photo)
    with Image.open(io.BytesIO(trial_view(studio, job, preview))) as view:
        assert (view.format, view.size) == ("JPEG", (384, 384))


def test_a_picture_that_shows_too_much_skin_is_not_seen(studio):
    sitting = person(studio)
    skin = np.full((256, 256, 3), (205, 150, 120), np.uint8)
    job, preview = shown(studio, sitting, skin)
    with pytest.raises(Refused, match="choice-exposed"):
        trial_view(studio, job, preview)
