"""The bin over a real vault: what is in it is nowhere else, comes back whole, and goes when it is time."""

from datetime import timedelta

import pytest
from studio_kit import DAY, Hands, kinds_left, opened, person

from likeness.base.errors import Failed, Refused
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.studio import consents, retaining, sittings
from likeness.studio.bin import delete_now, discard, empty_bin, list_bin, restore
from likeness.studio.cards import small_picture
from likeness.studio.delivering import deliver
from likeness.studio.policies import change_policy
from likeness.vault.kinds import Kind


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


def alike(studio, sitting):
    """Portraits that the policy keeps for 90 days, the oldest first."""
    held = studio.vault.inventory(sitting)
    return [item.id for item in held if item.kind is Kind.PORTRAIT and item.likeness > 0.5]


def details(studio, sitting):
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    return {row.id: row.details for row in store.list(Kind.PORTRAIT)}


class TestInAndOut:
    def test_what_comes_back_is_as_it_was(self, studio):
        who = person(studio)
        before = details(studio, who)
        portrait = alike(studio, who)[0]
        assert discard(studio, who, [portrait, portrait]) == 1
        assert discard(studio, who, [portrait]) == 0, "it is there already, and its days go on"
        assert restore(studio, who, [portrait]) == 1
        assert restore(studio, who, [portrait]) == 0
        assert details(studio, who) == before

    def test_one_wrong_id_discards_nothing(self, studio):
        who, other = person(studio), person(studio)
        for wrong in ("0" * 32, alike(studio, other)[0]):
            with pytest.raises(Failed) as caught:
                discard(studio, who, [*alike(studio, who), wrong])
            assert caught.value.code == "portrait-unknown"
        assert all("binned" not in noted for noted in details(studio, who).values())

    def test_only_what_lies_there_is_deleted(self, studio):
        who = person(studio)
        first, second = alike(studio, who)
        discard(studio, who, [first])
        with pytest.raises(Failed) as caught:
            delete_now(studio, who, [first, second])
        assert caught.value.code == "portrait-not-binned"
        path = studio.vault.open_sitter(studio.vault.permit(who, Purpose.RETOUCH)).export_blob(first)
        assert delete_now(studio, who, [first]).removed == 1
        assert not path.exists()
        assert alike(studio, who) == [second]

    def test_it_is_emptied_at_once(self, studio):
        who = person(studio)
        assert empty_bin(studio, who).removed == 0
        discard(studio, who, alike(studio, who))
        assert empty_bin(studio, who).removed == 2
        assert list_bin(studio, who) == ()
        assert kinds_left(studio, who).count("retouched portrait") == 1


class TestNowhereElse:
    def test_not_counted_not_delivered_not_on_a_card(self, studio, tmp_path):
        who = person(studio)
        assert sittings.show_sitting(studio, who).counts["portraits"] == 3
        everything = list(details(studio, who))
        discard(studio, who, everything)
        assert sittings.show_sitting(studio, who).counts["portraits"] == 0
        assert small_picture(studio, who) is None
        with pytest.raises(Failed) as caught:
            deliver(studio, who, tmp_path / "out")
        assert caught.value.code == "portraits-none"
        with pytest.raises(Failed) as caught:
            deliver(studio, who, tmp_path / "out", portraits=everything[:1])
        assert caught.value.code == "portrait-unknown"


class TestWhenItGoes:
    def test_thirty_days_and_then_with_the_sweep(self, studio, hands):
        who = person(studio)
        first, second = alike(studio, who)
        hands.pass_(10 * DAY)
        discard(studio, who, [first])
        (row,) = list_bin(studio, who)
        assert (row.portrait.portrait, row.days_left, row.why) == (first, 30, "bin-over")
        assert (row.binned, row.due) == ("2026-03-11T09:00:00Z", "2026-04-10T09:00:00Z")
        hands.pass_(timedelta(seconds=1))
        assert list_bin(studio, who)[0].days_left == 30
        hands.pass_(29.5 * DAY)
        retaining.sweep(studio)
        assert [row.days_left for row in list_bin(studio, who)] == [1], "its last day"
        hands.pass_(DAY)
        assert retaining.sweep(studio).removed["binned-portraits"] == 1
        assert (list_bin(studio, who), alike(studio, who)) == ((), [second])

    def test_the_hourly_look_does_not_miss_it(self, home, hands):
        with opened(home, hands) as studio:
            who = person(studio)
            discard(studio, who, alike(studio, who)[:1])
        for _ in range(31):
            hands.pass_(DAY)
            with opened(home, hands) as studio:
                left = len(alike(studio, who))
        assert left == 1

    def test_it_is_never_kept_longer_for_being_there(self, studio, hands):
        who = person(studio)
        hands.pass_(6 * DAY)
        unlike = next(row for row in details(studio, who) if row not in alike(studio, who))
        discard(studio, who, [unlike])
        (row,) = list_bin(studio, who)
        assert (row.days_left, row.why) == (1, "kept-long-enough")

    def test_the_owner_may_choose_another_length(self, home, hands):
        change_policy(home, "binned_portraits", 3)
        with opened(home, hands) as studio:
            who = person(studio)
            discard(studio, who, alike(studio, who)[:1])
            assert list_bin(studio, who)[0].days_left == 3

    def test_the_report_says_so(self, studio):
        who = person(studio)
        discard(studio, who, alike(studio, who))
        rows = {row.kind: (row.count, row.why) for row in retaining.due_rows(studio, who)}
        assert rows["binned-portraits"] == (2, "bin-over")
        assert "portraits" not in rows


class TestConsentAndErasure:
    def test_a_withdrawal_erases_what_lies_there_too(self, studio):
        who = person(studio)
        generated = next(item.id for item in studio.vault.inventory(who) if item.origin == "generated")
        discard(studio, who, [generated])
        told = consents.preview_withdrawal(studio, who, [Purpose.GENERATE])
        assert [(item.kind, item.count) for item in told.erased] == [("generated-portrait", 1)]
        consents.withdraw_consent(studio, who, [Purpose.GENERATE])
        assert list_bin(studio, who) == ()
        assert "generated portrait" not in kinds_left(studio, who)

    def test_erasing_a_person_does_not_stop_at_the_bin(self, studio):
        who = person(studio)
        portrait = alike(studio, who)[0]
        path = studio.vault.open_sitter(studio.vault.permit(who, Purpose.RETOUCH)).export_blob(portrait)
        discard(studio, who, [portrait])
        sittings.erase_sitting(studio, who)
        assert not path.exists()
        assert kinds_left(studio, who) == []
        with pytest.raises(Refused):
            list_bin(studio, who)

    def test_without_a_live_yes_the_bin_is_shut(self, studio, hands):
        who = person(studio)
        portrait = alike(studio, who)[0]
        discard(studio, who, [portrait])
        hands.pass_(366 * DAY)
        for use in (discard, restore, delete_now):
            with pytest.raises(Refused):
                use(studio, who, [portrait])
        with pytest.raises(Refused):
            list_bin(studio, who)
