"""Locking while jobs are at work, and the hourly timer that finds a locked vault."""

import pytest
from studio_kit import CHEAP, DAY, Hands, opened, person

from likeness.base.errors import Failed
from likeness.base.ids import new_id
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.jobs.protocol import Cancelled, TrainJob, TrainPhoto, TrainSettings
from likeness.studio import locking, retaining
from likeness.studio.deferring import overdue, read_deferral
from likeness.vault.keepers import PassphraseKeeper


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


@pytest.fixture
def hands():
    return Hands()


def begin(studio, sitter):
    """A training that is at work."""
    settings = TrainSettings(64, 8, 2, 1, 1e-3, 3, 2, 4)
    job = TrainJob(new_id(), sitter, "/packs/tiny", (TrainPhoto(new_id(), 1.0, 1.0, 2.0, "a photo"),), settings)
    lease = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.TRAIN)).lease([], DAY)
    studio.journal.begin(job, lease)
    return job.id


def test_at_once_where_nothing_is_at_work(home, hands):
    with opened(home, hands) as studio:
        assert not locking.lock_if_wanted(studio)
        assert locking.lock_now(studio) == locking.Locked(locked=True, jobs=0)
        assert locking.lock_if_wanted(studio)
        assert locking.unlock(studio, PassphraseKeeper(b"words", CHEAP)) == ()
        assert studio.vault.sitters() == []


def test_jobs_at_work_keep_the_keys_until_the_last_has_ended(home, hands):
    with opened(home, hands) as studio:
        sitter = person(studio)
        job = begin(studio, sitter)
        assert locking.lock_now(studio) == locking.Locked(locked=False, jobs=1)
        assert not locking.lock_if_wanted(studio)
        assert studio.vault.sitter(sitter), "the results of the job need the vault"
        studio.journal.hear(job, Cancelled())
        assert locking.lock_if_wanted(studio)
        assert studio.wanted == set()
        locking.unlock(studio, PassphraseKeeper(b"words", CHEAP))
        assert not locking.lock_if_wanted(studio), "asked for once, done once"


def test_unlocking_takes_back_a_lock_that_still_waits(home, hands):
    with opened(home, hands) as studio:
        job = begin(studio, person(studio))
        locking.lock_now(studio)
        locking.unlock(studio, PassphraseKeeper(b"words", CHEAP))
        studio.journal.hear(job, Cancelled())
        assert not locking.lock_if_wanted(studio)


def test_who_comes_in_while_works_go_on_behind_the_lock_proves_that_it_may(home, hands):
    with opened(home, hands) as studio:
        job = begin(studio, person(studio))
        locking.lock_now(studio)
        with pytest.raises(Failed, match="passphrase-wrong"):
            locking.unlock(studio, PassphraseKeeper(b"other words", CHEAP))
        assert studio.wanted == {locking.LOCK}, "the lock still waits"
        studio.journal.hear(job, Cancelled())
        assert locking.lock_if_wanted(studio)


def test_works_that_no_journal_knows_keep_the_keys_as_well(home, hands):
    with opened(home, hands) as studio:
        assert locking.lock_now(studio, works=1) == locking.Locked(locked=False, jobs=1)
        assert studio.vault.sitters() == []
        assert locking.lock_if_wanted(studio)


def test_the_timer_defers_while_locked_shows_it_and_catches_up(home, hands):
    with opened(home, hands) as studio:
        person(studio)
        locking.lock_now(studio)
        for times in (1, 2):
            hands.pass_(DAY * 2000)
            assert retaining.sweep_or_defer(studio) == ()
            assert read_deferral(home).times == times
        assert overdue(home).fields["times"] == 2
        locking.unlock(studio, PassphraseKeeper(b"words", CHEAP))
        assert retaining.sweep_or_defer(studio) == ()
        assert studio.vault.sitters() == []
        assert overdue(home) is None


def test_other_trouble_is_not_taken_for_a_lock(home, hands, monkeypatch):
    with opened(home, hands) as studio:

        def trouble(_studio):
            raise Failed("disk-full")

        monkeypatch.setattr(retaining, "sweep_if_time", trouble)
        assert [alarm.code for alarm in retaining.sweep_or_defer(studio)] == ["disk-full"]
        monkeypatch.setattr(retaining, "sweep_if_time", lambda _studio: None)
        assert retaining.sweep_or_defer(studio) == ()
    assert read_deferral(home).times == 0
