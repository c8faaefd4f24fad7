"""What the privacy centre and the consent page are told: from a real vault, with what each person really agreed to."""

from datetime import timedelta

import pytest
from studio_kit import DAY, Hands, opened, person, unfinished_training

from likeness.base.errors import Failed, Refused, Usage
from likeness.base.paths import Home
from likeness.consent.erasures import verify_certificate
from likeness.consent.purposes import Purpose
from likeness.consent.signature import path_of
from likeness.studio import consents, retaining, sittings
from likeness.studio.consent_view import consent_view
from likeness.studio.erased import erased_rows, limits_of
from likeness.studio.handouts import write_one
from likeness.studio.keys import verify_ledger
from likeness.studio.person_data import person_data
from likeness.vault.kinds import Kind


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def studio(tmp_path, hands):
    with opened(Home(tmp_path / "home"), hands) as studio:
        yield studio


def test_what_is_held_says_what_for_and_until_when(studio, hands):
    who = person(studio)
    unfinished_training(studio, who)
    other = person(studio, Purpose.RETOUCH)
    told = {row.kind: row for row in person_data(studio, who).held}
    assert list(told)[:3] == ["photo", "adapter", "portrait"]
    assert told["portrait"].count == 2
    assert told["portrait"].purposes == ("retouch", "generate", "deliver", "showcase")
    assert told["generated-portrait"].purposes == ("generate",)
    assert told["unfinished-job"].count == 1
    assert told["photo"].until == "2026-03-31T09:00:00Z"
    assert (
        told["portrait"].first < told["portrait"].until
    )  # one of the two does not look like the person, and goes sooner
    assert not told["photo"].overdue
    assert {row.kind for row in person_data(studio, other).held} == {"photo", "portrait"}
    hands.pass_(40 * DAY)
    assert {row.kind: row.overdue for row in person_data(studio, who).held}["photo"]


def test_one_sittings_dates_are_those_of_the_whole_report(studio):
    who, other = person(studio), person(studio, Purpose.RETOUCH, Purpose.KEEP)
    rows = retaining.report(studio).rows
    for sitting in (who, other):
        assert retaining.due_rows(studio, sitting) == tuple(row for row in rows if row.sitting == sitting)


def test_a_record_never_answered_and_then_signed(studio, hands):
    who = sittings.new_sitting(studio, "Noor Example")
    before = consent_view(studio, who)
    assert (before.signed, before.shown, before.held) == (None, None, 0)
    assert before.notice.language == "en"
    assert before.months == 12
    drawn = path_of([[(10.0, 10.0), (300.0, 90.0), (460.0, 20.0)]], 480, 168)
    consents.grant(studio, who, [Purpose.RETOUCH], "N. Example", age=17, guardian="Pat Parent", drawn=drawn)
    hands.pass_(timedelta(hours=2))
    consents.withdraw_consent(studio, who, [Purpose.RETOUCH])
    after = consent_view(studio, who)
    assert after.signed.at == "2026-03-01T09:00:00Z"  # a withdrawal is no signature
    assert (after.signed.name, after.signed.guardian, after.signed.under_18) == ("N. Example", "Pat Parent", True)
    assert after.signed.drawn == drawn
    assert {row.purpose: row.state for row in after.shown.purposes}["retouch"] == "withdrawn"


def test_a_small_picture_never_outlives_what_it_is_of(studio):
    who = person(studio, Purpose.RETOUCH, Purpose.DELIVER)
    store = studio.vault.open_sitter(studio.vault.permit(who, Purpose.RETOUCH))
    (photo,) = (held.id for held in studio.vault.inventory(who) if held.kind is Kind.PHOTO)
    portrait = next(held.id for held in studio.vault.inventory(who) if held.kind is Kind.PORTRAIT)
    for source in (photo, portrait):
        store.put(Kind.THUMBNAIL, b"small", {"photo": source})
    preview = consents.preview_withdrawal(studio, who, [Purpose.RETOUCH])
    assert {(item.kind, item.count) for item in preview.erased} == {("photo", 1), ("thumbnail", 1)}
    consents.withdraw_consent(studio, who, [Purpose.RETOUCH])
    assert [held.photo for held in studio.vault.inventory(who) if held.kind is Kind.THUMBNAIL] == [portrait]


def test_a_name_is_put_right_and_the_ledger_says_so_without_it(studio):
    who = sittings.new_sitting(studio, "Nor Exampel")
    assert sittings.rename_sitting(studio, who, "  Noor Example ").name == "Noor Example"
    with pytest.raises(Usage):
        sittings.rename_sitting(studio, who, "  ")
    with pytest.raises(Failed):
        sittings.rename_sitting(studio, "0" * 32, "Nobody")
    done = person_data(studio, who).done
    assert [row.action for row in done] == ["sitter-created", "corrected"]
    assert verify_ledger(studio).entries >= 3
    sittings.erase_sitting(studio, who)
    with pytest.raises(Refused):
        sittings.rename_sitting(studio, who, "Noor Example")


def test_an_erasure_tells_its_steps_and_leaves_a_certificate_on_the_list(studio, tmp_path):
    who, stays = person(studio), person(studio)
    steps = []
    before = limits_of(studio, who)
    proof = sittings.erase_sitting(studio, who, steps.append)
    assert steps[0] == "struck"
    assert steps[-1] == "erased"
    assert "rekeyed" in steps
    assert set(proof.limits) == set(before)
    sittings.erase_sitting(studio, stays)
    assert "erased" in steps
    assert steps.count("erased") == 1  # nobody hears of another's
    newest, oldest = erased_rows(studio)
    assert (newest.sitting, oldest.sitting) == (stays, who)
    assert oldest.intact
    assert oldest.files["portrait"] == 3
    with pytest.raises(Refused):
        limits_of(studio, who)
    for ending in ("json", "html", "pdf"):
        write_one(tmp_path / f"certificate.{ending}", sittings.certificate(studio, who))
    assert verify_certificate((tmp_path / "certificate.json").read_bytes()).intact
    assert (tmp_path / "certificate.html").read_text().startswith("<!doctype html>")
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")


def test_an_old_copy_of_somebody_elses_certificate_is_not_taken_for_ours(studio):
    who = person(studio, Purpose.RETOUCH)
    sittings.erase_sitting(studio, who)
    (row,) = erased_rows(studio)
    assert row.why == "asked"
    assert row.intact
