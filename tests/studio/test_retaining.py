"""The sweep over a real vault: what goes and what stays, once an hour, with a clock that jumps, and killed at any step."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from studio_kit import DAY, Hands, kinds_left, opened, person, unfinished_training

from likeness.base.errors import Failed, Refused
from likeness.base.paths import Home
from likeness.consent.erasures import verify_certificate
from likeness.consent.purposes import Purpose
from likeness.settings import Settings, save_settings
from likeness.studio import consents, retaining, sittings
from likeness.studio.deferring import clear_deferral, is_locked, note_deferral, read_deferral
from likeness.studio.policies import change_policy
from likeness.vault.ledger import Action

CHILD = Path(__file__).with_name("sweep_child.py")
EVERYTHING = [
    "adapter", "embedding", "generated portrait", "mask", "photo", "retouched portrait", "retouched portrait",
]  # fmt: skip


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def studio(home, hands):
    with opened(home, hands) as made:
        yield made


def rotations(studio):
    return [entry.action for entry in studio.vault.ledger()].count(Action.KEY_ROTATED)


class TestWhatGoes:
    def test_each_kind_when_its_time_has_come(self, studio, hands):
        who = person(studio)
        left = {}
        for days in (6, 8, 29, 31, 89, 91):
            hands.pass_(days * DAY - (hands.now - studio.vault.sitter(who).created))
            retaining.sweep(studio)
            left[days] = kinds_left(studio, who)
        assert left[6] == EVERYTHING
        assert left[8] == left[29] == EVERYTHING[:-1], "the portrait that does not look like them"
        assert left[31] == left[89] == ["generated portrait", "retouched portrait"]
        assert left[91] == []
        assert studio.vault.sitter(who), "the sitting and its record are still there"
        assert studio.vault.check().ok

    def test_who_agreed_to_be_kept_keeps_photos_and_portraits(self, studio, hands):
        who = person(studio, *Purpose)
        hands.pass_(100 * DAY)
        swept = retaining.sweep(studio)
        assert kinds_left(studio, who) == ["embedding", "generated portrait", "mask", "photo", "retouched portrait"]
        assert dict(swept.removed) == {"personal-models": 1, "discarded-portraits": 1}

    def test_at_the_end_of_consent_all_of_it_and_later_the_sitting(self, studio, hands):
        who = person(studio, *Purpose)
        hands.pass_(366 * DAY)
        retaining.sweep(studio)
        assert kinds_left(studio, who) == []
        hands.pass_(90 * DAY)
        assert retaining.sweep(studio).sittings == (who,)
        with pytest.raises(Refused, match="sitter-erased"):
            studio.vault.sitter(who)
        made = sittings.certificate(studio, who)
        data, page = made.data, made.page
        assert verify_certificate(data).statement.why == "record-kept-long-enough"
        assert "its record had been kept" in page

    def test_a_guest_goes_after_minutes_and_nobody_else(self, studio, hands):
        guest, other = person(studio, guest=True), person(studio)
        hands.pass_(timedelta(minutes=9))
        assert retaining.sweep(studio).sittings == ()
        hands.pass_(timedelta(minutes=2))
        assert retaining.sweep_if_time(studio).sittings == (guest,), "its minutes do not wait for the hour"
        assert kinds_left(studio, other) == EVERYTHING

    def test_many_go_with_one_change_of_the_key(self, studio, hands):
        for _ in range(3):
            person(studio)
            sittings.new_sitting(studio, "Never asked")
        hands.pass_(40 * DAY)
        swept = retaining.sweep(studio)
        assert (len(swept.sittings), rotations(studio)) == (3, 1)
        assert sum(swept.removed.values()) == 15
        hands.pass_(timedelta(hours=2))
        assert retaining.sweep(studio).sittings == ()
        assert rotations(studio) == 1, "nothing due, no change"

    def test_an_interrupted_training_goes_after_a_week(self, studio, hands):
        who = person(studio)
        job = unfinished_training(studio, who)
        spool = studio.journal.spool(job)
        assert spool.exists()
        hands.pass_(8 * DAY)
        assert retaining.sweep(studio).removed["unfinished-jobs"] == 1
        assert not spool.exists()

    def test_a_job_whose_sitter_is_gone_goes_at_once(self, studio):
        who = person(studio)
        job = unfinished_training(studio, who)
        studio.vault.erase(who)
        retaining.sweep(studio)
        assert not studio.journal.spool(job).exists()

    def test_what_a_job_is_at_work_with_waits(self, studio, hands):
        who = person(studio)
        job = unfinished_training(studio, who)
        order = studio.journal.resume(
            job, studio.vault.open_sitter(studio.vault.permit(who, Purpose.TRAIN)).lease([], DAY)
        )
        hands.pass_(31 * DAY)
        swept = retaining.sweep(studio)
        assert (swept.waiting > 0, kinds_left(studio, who)) == (True, EVERYTHING)
        studio.journal.recover()
        assert retaining.sweep(studio).waiting == 0
        assert order.job.id == job

    def test_the_owner_may_choose_other_lengths(self, home, hands):
        change_policy(home, "photos", 3)
        with opened(home, hands) as studio:
            who = person(studio)
            hands.pass_(4 * DAY)
            retaining.sweep(studio)
            assert "photo" not in kinds_left(studio, who)
            assert retaining.report(studio).policy.photos == 3

    def test_settings_that_are_no_length_of_time_erase_nothing_and_are_said(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio)
        save_settings(home.settings_file, Settings(retention={"photos": 0}))
        hands.pass_(400 * DAY)
        with opened(home, hands) as studio:
            assert [alarm.code for alarm in studio.alarms] == ["retention-unusable"]
            assert kinds_left(studio, who) == EVERYTHING


class TestWhen:
    def test_at_every_start_and_at_most_once_an_hour(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio)
        hands.pass_(31 * DAY)
        with opened(home, hands, sweep=False) as studio:
            assert kinds_left(studio, who) == EVERYTHING
        with opened(home, hands) as studio:
            assert "photo" not in kinds_left(studio, who)
            assert retaining.sweep_if_time(studio) is None

    def test_every_hour_the_clock_is_looked_at_and_twice_a_day_everything(self, studio, hands):
        person(studio)
        assert retaining.sweep_if_time(studio) is None
        hands.pass_(timedelta(minutes=61))
        assert retaining.sweep_if_time(studio) is None, "nothing can be due yet"
        assert studio.vault.clock_mark.at == hands.now
        assert retaining.report(studio).last_sweep == "2026-03-01T10:01:00Z"
        hands.set_(2 * timedelta(hours=1))
        assert retaining.sweep_if_time(studio).clock.doubt == "forward", "a jump is a reason to look"
        hands.set_(-2 * timedelta(hours=1))
        assert retaining.sweep_if_time(studio).clock.doubt is None
        hands.pass_(timedelta(hours=13))
        assert retaining.sweep_if_time(studio) is not None

    def test_what_becomes_due_does_not_wait_for_the_next_look(self, studio, hands):
        who = person(studio)
        retaining.sweep(studio)
        hands.pass_(7 * DAY)
        retaining.sweep_if_time(studio)
        assert kinds_left(studio, who) == EVERYTHING[:-1]

    @pytest.mark.parametrize("noted", [None, {"at": "2026-03-01T09:00:00Z"}, "yesterday"])
    def test_without_a_note_that_can_be_read_everything_is_looked_at(self, studio, noted):
        studio.vault.put_setting(retaining.LAST_SWEEP, noted)
        assert retaining.sweep_if_time(studio) is not None

    def test_another_policy_counts_at_once(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio)
            hands.pass_(2 * DAY)
            retaining.sweep(studio)
        change_policy(home, "photos", 1)
        with opened(home, hands) as studio:
            assert "photo" not in kinds_left(studio, who)

    def test_trouble_with_it_keeps_nobody_out(self, home, hands, monkeypatch):
        with opened(home, hands) as studio:
            person(studio)
        hands.pass_(31 * DAY)
        monkeypatch.setattr("likeness.vault.erasure.rotate", _refuse)
        with opened(home, hands) as studio:
            assert [alarm.code for alarm in studio.alarms] == ["rotation-blocked"]
            assert studio.vault.sitters()
        monkeypatch.undo()
        with opened(home, hands) as studio:
            assert studio.alarms == ()
            assert studio.vault.check().ok


def _refuse(_state):
    raise Failed("rotation-blocked")


class TestTheClock:
    def test_set_forward_nothing_goes_early_and_it_is_asked_about(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio)
        hands.set_(400 * DAY)
        with opened(home, hands) as studio:
            assert [(alarm.code, alarm.fields["days"]) for alarm in studio.alarms] == [("clock-forward", 400)]
            assert kinds_left(studio, who) == EVERYTHING
            assert retaining.report(studio).clock.doubt == "forward"
            swept = retaining.sweep(studio)
            assert swept.held_back == 7
        hands.set_(-400 * DAY)
        hands.pass_(timedelta(hours=2))
        with opened(home, hands) as studio:
            assert studio.alarms == (), "put right again, the doubt is gone"
            assert kinds_left(studio, who) == EVERYTHING

    def test_once_a_person_says_that_it_is_right_it_goes(self, studio, hands):
        who = person(studio)
        hands.set_(31 * DAY)
        assert retaining.sweep(studio).held_back == 5
        swept = retaining.sweep(studio, clock_is_right=True)
        assert (swept.held_back, swept.clock.doubt) == (0, None)
        assert "photo" not in kinds_left(studio, who)
        hands.pass_(timedelta(hours=2))
        assert retaining.sweep(studio).clock.doubt is None

    def test_set_back_nothing_goes_and_it_is_said(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio)
            hands.pass_(20 * DAY)
            retaining.sweep(studio)
        hands.set_(-15 * DAY)
        hands.pass_(12 * DAY)  # by the count the photo's thirty days are over; by the clock they are not
        with opened(home, hands) as studio:
            assert [alarm.code for alarm in studio.alarms] == ["clock-back"]
            assert "photo" in kinds_left(studio, who)

    def test_set_back_an_ended_yes_does_not_come_back_to_life(self, studio, hands):
        who = person(studio, *Purpose)
        hands.pass_(366 * DAY)
        retaining.sweep(studio)
        hands.set_(-100 * DAY)
        with pytest.raises(Refused, match="consent-expired"):
            studio.vault.permit(who, Purpose.RETOUCH)

    def test_after_a_weekend_off_nothing_is_asked_after_a_month_it_is(self, home, hands):
        with opened(home, hands) as studio:
            person(studio)
        hands.restart(3 * DAY)
        with opened(home, hands) as studio:
            assert studio.alarms == ()
        hands.restart(30 * DAY)
        with opened(home, hands) as studio:
            assert [alarm.code for alarm in studio.alarms] == ["clock-forward"]

    def test_while_nothing_waits_nobody_is_asked(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio, Purpose.RETOUCH, Purpose.KEEP)
        hands.restart(5 * DAY)
        with opened(home, hands) as studio:
            assert studio.alarms == ()
            assert studio.vault.sitter(who)


class TestTheReport:
    def test_it_says_what_until_when_and_why_the_next_first(self, studio, hands):
        who = person(studio)
        found = retaining.report(studio)
        rows = {row.kind: (row.count, row.due[:10], row.why) for row in found.rows if row.sitting == who}
        assert rows["discarded-portraits"] == (1, "2026-03-08", "kept-long-enough")
        assert rows["photos"] == (3, "2026-03-31", "kept-long-enough")
        assert rows["receipts"] == (1, "2027-05-30", "record-kept-long-enough")
        assert [row.due for row in found.rows] == sorted(row.due for row in found.rows)
        assert (found.overdue, found.clock.doubt) == (0, None)
        hands.pass_(35 * DAY)
        late = next(row for row in retaining.report(studio).rows if row.kind == "photos")
        assert late.overdue_days == 5

    def test_it_changes_nothing(self, studio, hands):
        who = person(studio)
        hands.pass_(500 * DAY)
        assert retaining.report(studio).overdue == 8
        assert kinds_left(studio, who) == EVERYTHING


class TestDeferring:
    def test_a_locked_vault_shows_as_overdue_until_it_was_swept(self, home, hands):
        assert read_deferral(home).times == 0
        note_deferral(home, hands.clock, "keychain-locked")
        hands.pass_(DAY)
        noted = note_deferral(home, hands.clock, "vault-busy")
        assert (noted.times, noted.since, noted.code) == (2, "2026-03-01T09:00:00Z", "vault-busy")
        with opened(home, hands):
            pass
        assert read_deferral(home).times == 0
        assert read_deferral(home).swept == "2026-03-02T09:00:00Z"

    def test_a_damaged_note_is_only_a_note(self, home, hands):
        clear_deferral(home, hands.clock)
        home.retention_file.write_bytes(b"{")
        assert read_deferral(home).times == 0

    @pytest.mark.parametrize(
        ("code", "locked"), [("keychain-locked", True), ("passphrase-wrong", True), ("rotation-blocked", False)]
    )
    def test_only_not_now_is_deferred(self, code, locked):
        assert is_locked(Failed(code)) is locked


class TestWithdrawing:
    def test_what_was_told_is_what_happens(self, studio):
        who = person(studio)
        unfinished_training(studio, who)
        told = consents.preview_withdrawal(studio, who, [Purpose.TRAIN, Purpose.GENERATE])
        assert {(item.kind, item.count) for item in told.erased} == {
            ("adapter", 1), ("generated-portrait", 1), ("unfinished-job", 1),
        }  # fmt: skip
        assert {(item.kind, item.count) for item in told.kept} == {
            ("photo", 1), ("embedding", 1), ("mask", 1), ("portrait", 2),
        }  # fmt: skip
        before = rotations(studio)
        consents.withdraw_consent(studio, who, [Purpose.TRAIN, Purpose.GENERATE])
        assert kinds_left(studio, who) == ["embedding", "mask", "photo", "retouched portrait", "retouched portrait"]
        assert studio.journal.entries() == ()
        assert rotations(studio) == before + 1
        assert studio.vault.check().ok

    @pytest.mark.parametrize("purpose", Purpose)
    def test_the_preview_and_the_deed_agree_for_every_purpose(self, studio, purpose):
        who = person(studio, *Purpose)
        told = consents.preview_withdrawal(studio, who, [purpose])
        consents.withdraw_consent(studio, who, [purpose])
        assert len(kinds_left(studio, who)) == sum(item.count for item in told.kept)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize(
    "step", ["jobs-discarded", "struck", "resealed", "rekeyed", "unlinked", "erased", "purged", "noted"]
)
def test_killed_between_any_two_steps_the_next_start_finishes(tmp_path, hands, step):
    """A real process, really killed. Whatever was reached, the next opening ends with the same vault."""
    done = subprocess.run(
        [sys.executable, str(CHILD), str(tmp_path / "home"), step],
        capture_output=True, text=True, check=False, cwd=CHILD.parent,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr
    hands.pass_(40 * DAY)
    with opened(Home(tmp_path / "home"), hands) as studio:
        assert studio.alarms == ()
        assert len(studio.vault.sitters()) == 2
        for sitter in studio.vault.sitters():
            assert kinds_left(studio, sitter.id) == ["generated portrait", "retouched portrait"]
        assert studio.journal.entries() == ()
        assert studio.vault.epoch in {2, 3}, (
            "one change of the key, and one more where the sitters' own keys were still owed"
        )
        assert studio.vault._state.catalogue.rows("SELECT * FROM renewals") == []
        assert [entry.action for entry in studio.vault.ledger()].count(Action.ERASED) == 1
        assert studio.vault.check().ok
        assert studio.vault.verify_ledger().intact
