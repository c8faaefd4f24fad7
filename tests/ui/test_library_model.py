"""The Library's state without Qt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui.models import library as model
from likeness.ui.models.library import PAGE, LibraryState, NameProblem, SittingCard
from likeness.ui.problem import Problem


def card(title: str) -> SittingCard:
    return SittingCard(title, title)


def test_a_library_is_empty_only_once_it_is_known_to_be():
    assert not LibraryState().empty
    assert model.with_cards(LibraryState(), ()).empty
    assert not model.with_cards(LibraryState(), (card("Noor"),)).empty


@pytest.mark.parametrize("search", ["zoe", "ANGSTROM", "ang zo", "Zoë"])
def test_search_ignores_case_accents_and_order(search):
    state = model.with_cards(LibraryState(), (card("Zoë Ångström"), card("Noor Haddad")))
    assert [c.name for c in model.with_search(state, search).shown] == ["Zoë Ångström"]


def test_search_for_nobody_shows_nobody_but_the_library_is_not_empty():
    state = model.with_search(model.with_cards(LibraryState(), (card("Noor"),)), "bo")
    assert state.shown == ()
    assert not state.empty


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("", NameProblem.EMPTY), (" \t\n\u2028", NameProblem.EMPTY), ("x" * (MAX_NAME_LENGTH + 1), NameProblem.LONG)],
)
def test_names_that_cannot_be_used_keep_the_question_open(typed, problem):
    state, name = model.submit_name(model.begin_naming(LibraryState()), typed)
    assert (name, state.name_problem, state.naming, state.creating) == (None, problem, True, False)


def test_a_name_is_made_one_tidy_line():
    _, name = model.submit_name(LibraryState(), "  Zoe\u0308 \n\u0007 A\u030angstro\u0308m ")
    assert name == "Zoë Ångström"


@given(st.text(max_size=500))
def test_whatever_is_typed_a_name_is_one_printable_line_or_a_problem(typed):
    state, name = model.submit_name(LibraryState(), typed)
    assert (name is None) == (state.name_problem is not None)
    if name is not None:
        assert name == name.strip()
        assert 0 < len(name) <= MAX_NAME_LENGTH
        assert not any(letter in name for letter in "\n\r\t\0")


def test_a_failure_lets_the_person_try_again_with_what_they_typed():
    state, name = model.submit_name(model.begin_naming(LibraryState()), "Noor")
    assert (state.creating, name) == (True, "Noor")
    failed = model.with_problem(state, Problem("disk-full", "The disk is full."))
    assert (failed.creating, failed.naming) == (False, True)


def test_somebody_new_ends_the_search_and_a_long_list_grows_page_by_page():
    people = tuple(card(f"Person {number}") for number in range(PAGE + 5))
    state = model.with_search(model.with_cards(LibraryState(), people), "person")
    assert len(state.shown) == PAGE
    assert len(model.with_more(state).shown) == PAGE + 5
    assert model.with_more(model.with_more(state)) == model.with_more(state)
    assert model.begin_naming(state).search == ""


@pytest.mark.parametrize(("name", "letters"), [("Noor Haddad", "NH"), ("Noor", "N"), ("", ""), ("a b c", "AC")])
def test_initials(name, letters):
    assert model.initials(name) == letters
