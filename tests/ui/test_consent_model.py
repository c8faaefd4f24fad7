"""The rules of the consent page, without a window."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from likeness.base.paths import resources
from likeness.consent.consequences import Consequences
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import Controller
from likeness.consent.retention import Policy
from likeness.studio.consent_view import ConsentView, Signed
from likeness.studio.consents import ConsentShown, PurposeState
from likeness.studio.presence import PresenceShown
from likeness.ui.models import consent as model
from likeness.ui.models.consent import Missing, Mode, Panel

NOTICE = parse_notice((resources() / "consent" / "notice-en.toml").read_bytes())
AT = datetime(2026, 11, 22, tzinfo=UTC).isoformat()


def view(*given, expired=(), under_18=False, signed=True):
    states = tuple(
        PurposeState(purpose, "given" if purpose in given else "expired" if purpose in expired else "refused", AT)
        for purpose in Purpose
    )
    return ConsentView(
        sitting="a" * 32,
        name="Noor Haddad",
        notice=NOTICE,
        months=12,
        owner=Controller(),
        policy=Policy(),
        signed=Signed(AT, "Noor Haddad", "Pat Parent" if under_18 else None, under_18, None, "1") if signed else None,
        shown=ConsentShown("a" * 32, "b", states) if signed else None,
        held=0,
    )


@pytest.fixture
def asked():
    return model.with_view(model.ConsentState(), view(signed=False))


def test_nothing_is_ticked_before_the_person_chooses(asked):
    assert asked.mode is Mode.ASK
    assert asked.filled.chosen == frozenset()
    assert model.missing(asked) == (Missing.AGE, Missing.PURPOSE, Missing.SIGNATURE)


def test_two_buttons_tick_what_is_needed_and_never_showcase_or_keeping(asked):
    retouched = model.choose_all(asked, model.FOR_RETOUCHED)
    assert retouched.filled.chosen == {Purpose.RETOUCH, Purpose.DELIVER}
    everything = model.choose_all(retouched, model.FOR_MODEL)
    assert not everything.filled.chosen & {Purpose.SHOWCASE, Purpose.KEEP}
    assert model.choose_all(everything, frozenset()).filled.chosen == frozenset()


@pytest.mark.parametrize(
    ("text", "age"),
    [("34", 34), (" 7 ", 7), ("٣٤", 34), ("0", 0), ("131", None), ("-3", None), ("1.5", None), ("", None)],
)
def test_age_is_whole_years_in_any_script(text, age):
    assert model.age_of(text) == age


def test_a_minor_is_asked_about_less_and_a_guardian_signs(asked):
    ticked = model.choose_all(asked, model.FOR_MODEL)
    minor = model.with_filled(ticked, age="15")
    assert minor.filled.chosen == {Purpose.RETOUCH, Purpose.DELIVER, Purpose.COMPARE}
    assert not model.allowed(minor, Purpose.SHOWCASE)
    assert Purpose.TRAIN not in model.choose(minor, Purpose.TRAIN, on=True).filled.chosen
    assert Missing.GUARDIAN in model.missing(minor)
    typed = model.with_filled(minor, guardian="Pat Parent", typed="Noor Haddad")
    assert model.missing(typed) == (Missing.DIFFERENT,)
    signed = model.with_filled(typed, typed="pat  parent")
    assert model.missing(signed) == ()
    answer = model.answer(signed)
    assert (answer.guardian, answer.age, answer.signed_name) == ("Pat Parent", 15, "Noor Haddad")


def test_either_kind_of_signature_is_enough(asked):
    ready = model.with_filled(model.choose_all(asked, model.FOR_RETOUCHED), age="40")
    assert model.missing(ready) == (Missing.SIGNATURE,)
    assert model.missing(model.with_filled(ready, drawn="M1 1 L9 9")) == ()
    assert model.missing(model.with_filled(ready, typed="NOOR HADDAD")) == ()
    renamed = model.with_filled(ready, name="Nour Haddad", typed="Noor Haddad")
    assert model.missing(renamed) == (Missing.DIFFERENT,)


def test_what_was_agreed_to_stays_when_more_is_agreed_to():
    state = model.begin_change(model.with_view(model.ConsentState(), view(Purpose.RETOUCH, Purpose.DELIVER)))
    assert model.locked(state, Purpose.RETOUCH)
    assert Missing.PURPOSE in model.missing(state)
    assert not state.asks_age
    more = model.with_filled(model.choose(state, Purpose.KEEP, on=True), typed="Noor Haddad")
    assert model.answer(more).purposes == (Purpose.KEEP,)
    assert model.answer(more).age is None
    assert model.go_back(more).mode is Mode.SIGNED


def test_who_has_come_of_age_answers_everything_anew():
    before = model.with_view(model.ConsentState(), view(Purpose.RETOUCH, Purpose.DELIVER, under_18=True))
    still = model.with_filled(model.begin_change(before), age="17")
    assert model.locked(still, Purpose.RETOUCH)
    grown = model.with_filled(still, age="18")
    assert not model.locked(grown, Purpose.RETOUCH)
    chosen = model.choose(model.with_filled(grown, typed="Noor Haddad"), Purpose.TRAIN, on=True)
    assert model.missing(chosen) == ()
    # what is not named would count as refused now, and its photos would go
    assert model.answer(chosen).purposes == (Purpose.RETOUCH, Purpose.TRAIN, Purpose.DELIVER)
    assert model.answer(chosen).guardian is None


def test_renewal_takes_what_has_run_out_too():
    before = model.with_view(model.ConsentState(), view(Purpose.RETOUCH, expired=(Purpose.KEEP,)))
    assert model.begin_renewal(before).filled.chosen == {Purpose.RETOUCH, Purpose.KEEP}
    minor = model.begin_renewal(model.with_view(model.ConsentState(), view(Purpose.RETOUCH, under_18=True)))
    assert minor.asks_age
    assert minor.filled.guardian == "Pat Parent"


def test_a_preview_is_only_of_what_is_chosen_now():
    state = model.with_view(model.ConsentState(), view(Purpose.RETOUCH, Purpose.TRAIN))
    leaving = model.begin_withdrawal(state, frozenset({Purpose.TRAIN, Purpose.KEEP}))
    assert leaving.leaving == {Purpose.TRAIN}  # what does not hold cannot end
    preview = Consequences((), (), (), ())
    assert model.with_preview(leaving, frozenset({Purpose.RETOUCH}), preview).preview is None
    shown = model.with_preview(leaving, frozenset({Purpose.TRAIN}), preview)
    assert shown.preview is preview
    assert model.with_leaving(shown, Purpose.RETOUCH, on=True).preview is None
    assert model.go_back(shown).panel is Panel.NONE


def test_a_form_that_is_being_filled_outlives_news_from_the_vault(asked):
    filled = model.with_filled(asked, name="Nour", age="40")
    again = model.with_view(filled, view(signed=False))
    assert again.filled == filled.filled
    assert model.with_view(replace(filled, sitting="c" * 32), view(Purpose.RETOUCH)).mode is Mode.SIGNED


def test_presence_is_asked_for_only_with_a_personal_model_in_sight():
    without = model.with_presence(model.with_view(model.ConsentState(), view(Purpose.RETOUCH)), None)
    assert not without.needs_presence
    asked = model.with_presence(model.with_view(model.ConsentState(), view(Purpose.TRAIN)), None)
    assert asked.needs_presence
    shown = PresenceShown("a" * 32, "vouched", AT, AT, by="Pat")
    assert not model.with_presence(asked, shown).needs_presence
    stale = PresenceShown("a" * 32, "vouched", AT, AT, by="Pat", valid=False)
    assert model.with_presence(asked, stale).needs_presence
