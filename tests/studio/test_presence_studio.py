"""Presence in a real studio: shown to a camera by a SYNTHETIC head, vouched for, outlived, and asked for before training."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from studio_kit import DAY, Hands, opened

from likeness.base.errors import Failed, Refused, Usage
from likeness.base.paths import Home
from likeness.capture import presence as rules
from likeness.capture.frames import Frame
from likeness.capture.intake import read_photo
from likeness.capture.presence_tasks import Task
from likeness.consent.purposes import Purpose
from likeness.studio import consents, photos, presence, sittings, training
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vision.faces import find_faces

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "capture"))

from presence_meshes import dice  # noqa: E402
from presence_sequences import WILLING, Actor, Head  # noqa: E402

PURPOSES = (Purpose.RETOUCH, Purpose.COMPARE, Purpose.TRAIN)
RATE = 12.0


class Stage:
    """A camera before which an actor stands: a real FrameSource whose frames follow what was advised."""

    name = "synthetic"

    def __init__(self, actor, seconds=60.0):
        self.actor, self.seconds, self.code, self.closed = actor, seconds, "presence-rest", False

    def hear(self, advice):
        self.code = advice.code

    def frames(self):
        for number in range(int(self.seconds * RATE)):
            yield Frame(self.actor.frame(self.code, number / RATE), number / RATE, number)

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *_exc):
        self.close()


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def studio(tmp_path, hands):
    with opened(Home(tmp_path), hands) as made:
        yield made


def sitting_of(studio, *purposes):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, purposes or PURPOSES, "Noor Example", age=55)
    return made


@pytest.fixture
def noors(studio, noor):
    made = sitting_of(studio)
    photos.add_photos(studio, made, [noor / f"{number}.jpg" for number in ("02", "10", "12")])
    return made


@pytest.fixture
def agreed(studio):
    """A sitting without photos: vouching needs none."""
    return sitting_of(studio)


@pytest.fixture
def stage(studio):
    def of(name, seconds=60.0):
        pixels = read_photo(ROOT / "tests" / "data" / "presence" / f"{name}.jpg").pixels
        head = Head(pixels, find_faces(studio.tools.models, pixels)[0])
        return Stage(Actor(head, np.random.default_rng(1), WILLING, rate=RATE), seconds)

    return of


@pytest.fixture
def short(monkeypatch):
    """Two tasks, the same each time: what is drawn is tried elsewhere."""
    begin = rules.begin
    plans = ((Task.TURN_LEFT, Task.BLINK),)
    monkeypatch.setattr(rules, "begin", lambda rng, before=(): replace(begin(rng, before), plans=plans))


def actions(studio):
    return [entry.action for entry in studio.vault.ledger()]


@pytest.mark.usefixtures("short")
def test_whoever_is_in_the_photos_shows_to_be_there(studio, noors, stage, hands):
    camera = stage("noor")
    shown = presence.check_presence(studio, noors, camera, dice(1), camera.hear, recorded=True)
    assert (shown.how, shown.tasks) == ("shown", ("turn-left", "blink"))
    assert shown.limits == ("recording", *rules.LIMITS), (
        "the frames of this test come from no camera, and the record says so"
    )
    assert shown.match > 0.5
    assert 1 < shown.seconds < 20
    assert camera.closed
    assert presence.presence_of(studio, noors) == shown
    assert actions(studio)[-1] is Action.PRESENCE_SHOWN
    presence.require_presence(studio, noors)
    kept = studio.vault.inventory(noors)
    assert sum(held.kind is Kind.EMBEDDING for held in kept) == sum(held.kind is Kind.PHOTO for held in kept) == 3


@pytest.mark.usefixtures("short")
def test_somebody_else_does_not(studio, noors, stage):
    camera = stage("kofi")
    with pytest.raises(Failed, match="presence-other-person"):
        presence.check_presence(studio, noors, camera, dice(1), camera.hear)
    assert presence.presence_of(studio, noors) is None
    with pytest.raises(Refused, match="presence-missing"):
        presence.require_presence(studio, noors)


def test_a_source_that_ends_too_early_shows_nothing(studio, noors, stage):
    camera = stage("noor", seconds=1.0)
    with pytest.raises(Failed, match="presence-ended"):
        presence.check_presence(studio, noors, camera, dice(1), camera.hear)
    assert camera.closed
    assert presence.presence_of(studio, noors) is None


def test_without_comparing_there_is_only_vouching(studio, stage):
    made = sitting_of(studio, Purpose.RETOUCH, Purpose.TRAIN)
    with pytest.raises(Refused, match="presence-no-compare"):
        presence.check_presence(studio, made, stage("noor", 1.0), dice(1))
    assert presence.vouch(studio, made, " The Owner ").by == "The Owner"
    presence.require_presence(studio, made)


def test_without_photos_there_is_nothing_to_compare_with(studio, stage):
    with pytest.raises(Failed, match="presence-no-photos"):
        presence.check_presence(studio, sitting_of(studio), stage("noor", 1.0), dice(1))


def test_the_voucher_s_name_goes_with_the_sitting_and_never_into_the_ledger(studio, agreed):
    presence.vouch(studio, agreed, "Grace Owner")
    assert actions(studio)[-1] is Action.PRESENCE_VOUCHED
    assert "Grace" not in "".join(map(str, studio.vault.ledger()))
    assert studio.vault.sitter(agreed).details["presence"]["by"] == "Grace Owner"
    sittings.erase_sitting(studio, agreed)
    with pytest.raises(Refused, match="sitter-erased"):
        presence.presence_of(studio, agreed)


def test_other_notes_of_the_sitting_stay(studio, agreed):
    studio.vault.update_sitter(agreed, {"guest": True})
    presence.vouch(studio, agreed, "Owner")
    assert studio.vault.sitter(agreed).details["guest"] is True


def test_a_name_that_is_none_is_refused(studio, agreed):
    with pytest.raises(Usage, match="name-unusable"):
        presence.vouch(studio, agreed, "  ")


def test_training_is_refused_until_somebody_vouched(studio, agreed):
    settings = training.settings_for(studio, "starter", 2)
    with pytest.raises(Refused, match="presence-missing"):
        training.train(studio, agreed, "starter", settings=settings)
    presence.vouch(studio, agreed, "Owner")
    with pytest.raises(Failed, match="photos-too-few"):
        training.train(studio, agreed, "starter", settings=settings)


def test_a_renewed_yes_wants_presence_again(studio, agreed, hands):
    presence.vouch(studio, agreed, "Owner")
    hands.pass_(3 * DAY)
    consents.renew_consent(studio, agreed, "Noor Example", age=55)
    assert not presence.presence_of(studio, agreed).valid
    with pytest.raises(Refused, match="presence-missing"):
        presence.require_presence(studio, agreed)


def test_another_answer_about_something_else_does_not(studio, agreed):
    presence.vouch(studio, agreed, "Owner")
    consents.grant(studio, agreed, [Purpose.DELIVER], "Noor Example", age=55)
    assert presence.presence_of(studio, agreed).valid


def test_more_photos_of_the_same_person_keep_it_valid(studio, noors, noor):
    presence.vouch(studio, noors, "Owner")
    photos.add_photos(studio, noors, [noor / "08.jpg"])
    assert presence.presence_of(studio, noors).valid


def test_when_the_photos_become_somebody_else_s_it_ends(studio, noors, people):
    """Without comparing at the time, so that intake could not notice it."""
    presence.vouch(studio, noors, "Owner")
    consents.withdraw_consent(studio, noors, [Purpose.COMPARE])
    photos.add_photos(studio, noors, [people / "kofi" / "04.jpg"])
    consents.grant(studio, noors, [Purpose.COMPARE], "Noor Example", age=55)
    assert not presence.presence_of(studio, noors).valid


def test_fictional_is_only_for_a_vault_that_lives_in_memory(studio, agreed, tmp_path, hands):
    with pytest.raises(Refused, match="presence-missing"):
        presence.note_fictional(studio, agreed)
    from likeness.studio.house import open_studio

    with open_studio(Home(tmp_path / "demo"), MemoryKeeper(), hands.clock, create=True) as demo:
        made = sitting_of(demo)
        assert presence.note_fictional(demo, made).how == "fictional"
        presence.require_presence(demo, made)
        assert actions(demo)[-1] is Action.PRESENCE_FICTIONAL
