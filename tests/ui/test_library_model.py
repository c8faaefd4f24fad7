"""The Library's state without Qt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.ui import library_model as model
from likeness.ui.library_model import LibraryState, NameProblem
from likeness.ui.ports import SittingCard


def card(title: str) -> SittingCard:
    return SittingCard(title, title, "", "")


def test_a_library_is_empty_only_once_it_is_known_to_be():
    assert not LibraryState().empty
    assert model.with_cards(LibraryState(), ()).empty
    assert not model.with_cards(LibraryState(), (card("Noor"),)).empty


@pytest.mark.parametrize("search", ["zoe", "ANGSTROM", "ang zo", "Zoë"])
def test_search_ignores_case_accents_and_order(search):
    state = model.with_cards(LibraryState(), (card("Zoë Ångström"), card("Noor Haddad")))
    assert [c.title for c in model.with_search(state, search).shown] == ["Zoë Ångström"]


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
    state, _ = model.submit_name(model.begin_naming(LibraryState()), "Noor")
    failed = model.with_error(state, "The disk is full.")
    assert (failed.naming, failed.creating, failed.error) == (True, False, "The disk is full.")


def test_a_new_sitting_closes_the_question_and_the_search():
    state = model.begin_naming(model.with_search(model.with_cards(LibraryState(), (card("Bo"),)), "bo"))
    made = model.with_created(state, "Noor", (card("Bo"), card("Noor")))
    assert (made.naming, made.created, made.search, len(made.shown)) == (False, "Noor", "", 2)


@pytest.mark.parametrize(("name", "letters"), [("Noor Haddad", "NH"), ("Noor", "N"), ("", ""), ("a b c", "AC")])
def test_initials(name, letters):
    assert model.initials(name) == letters
