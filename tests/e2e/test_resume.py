"""Kill -9 in the middle of training, through the whole program: what is resumed equals what was never interrupted."""

import signal
import threading

import psutil
import pytest

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.packs.base_digest import base_digest
from likeness.studio import training
from likeness.studio.consents import grant
from likeness.studio.house import open_studio
from likeness.studio.photos import add_photos
from likeness.studio.presence import vouch
from likeness.studio.sittings import new_sitting
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.kinds import Kind

pytestmark = pytest.mark.worker
STEPS = 6
PURPOSES = (Purpose.RETOUCH, Purpose.TRAIN)


@pytest.fixture
def studio(tmp_path):
    with open_studio(Home(tmp_path), MemoryKeeper(), system_clock, create=True) as opened:
        yield opened


@pytest.fixture
def sitting(studio, noor):
    made = new_sitting(studio, "Noor")
    grant(studio, made, PURPOSES, "Noor", age=55)
    add_photos(studio, made, [noor / f"{number:02d}.jpg" for number in range(1, 7)])
    vouch(studio, made, "Owner")
    return made


def adapter_bytes(studio, sitting, trained):
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    return store.get(trained.adapter)


def kill_after(step):
    """An event listener that kills the worker as soon as that step's progress is heard."""
    killed = threading.Event()

    def on_event(event):
        if isinstance(event, protocol.Progress) and event.done >= step and not killed.is_set():
            killed.set()
            for child in psutil.Process().children(recursive=True):
                child.send_signal(signal.SIGKILL)

    return on_event


def only_ciphertext_is_left(studio, sitting, before):
    """Of a training that was killed: its files in the spool, and in the vault no adapter but those of `before`."""
    (spool,) = (studio.home.vault / "jobs").glob("*.spool")
    left = [path for path in spool.iterdir() if path.is_file()]
    assert len(left) >= 2
    assert all(path.read_bytes().startswith(b"age-encryption.org/v1") for path in left)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    assert [held.id for held in store.list(Kind.ADAPTER)] == before


def interrupted_equals_straight(studio, sitting, kills):
    settings = training.settings_for(studio, "starter", STEPS)
    trained = training.train(studio, sitting, "starter", settings=settings)
    straight = adapter_bytes(studio, sitting, trained)
    with pytest.raises(Failed, match="worker-crashed"):
        training.train(studio, sitting, "starter", settings=settings, on_event=kill_after(kills[0]))
    for step in kills[1:]:
        with pytest.raises(Failed, match="worker-crashed"):
            training.resume_training(studio, sitting, kill_after(step))
    only_ciphertext_is_left(studio, sitting, [trained.adapter])
    assert adapter_bytes(studio, sitting, training.resume_training(studio, sitting)) == straight


def test_killed_and_resumed_is_the_same_bit_for_bit(studio, sitting):
    """And in between only ciphertext lies on the disk."""
    interrupted_equals_straight(studio, sitting, [4])
    assert studio.journal.entries() == ()
    assert list((studio.home.vault / "jobs").glob("*.spool")) == []


@pytest.mark.soak
def test_killed_many_times(studio, sitting):
    interrupted_equals_straight(studio, sitting, [1, 2, 3, 4, 5])


def test_a_finished_training_that_did_not_reach_the_vault_is_taken_over(studio, sitting, monkeypatch):
    """The disk was full, say, when the adapter was to be taken over: nothing has to be learned again."""
    settings = training.settings_for(studio, "starter", 2)

    def full(*_):
        raise Failed("disk-full")

    with monkeypatch.context() as patched:
        patched.setattr("likeness.vault.sitters.SitterStore.adopt", full)
        with pytest.raises(Failed, match="disk-full"):
            training.train(studio, sitting, "starter", settings=settings)
    heard = []
    trained = training.resume_training(studio, sitting, heard.append)
    assert heard == []
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    assert store.find(trained.adapter).details["base"] == base_digest(trained.pack)
    assert len(adapter_bytes(studio, sitting, trained)) > 100_000
    assert studio.journal.entries() == ()
