"""The recovery kit's code: what a person mistypes is found, and where."""

import itertools
import random

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.vault.kit_code import ALPHABET, CODE_LENGTH, GROUPS, code_groups, parse_code


@pytest.fixture(scope="module")
def identity():
    return str(pyrage.x25519.Identity.generate())


@pytest.fixture(scope="module")
def groups(identity):
    return code_groups(identity)


def wrong_groups(typed):
    with pytest.raises(Failed) as caught:
        parse_code(typed)
    assert caught.value.code == "kit-code-wrong"
    return caught.value.fields["groups"].split(", ")


def test_fourteen_groups_of_five_without_letters_that_look_alike(groups):
    assert [len(group) for group in groups] == [5] * GROUPS
    assert not set("".join(groups)) & set("ILOU")


@pytest.mark.parametrize("write", [
    " ".join,
    "".join,
    "-".join,
    "\n".join,
    lambda groups: "  ".join(groups).lower() + "\n",
    lambda groups: "".join(groups).replace("0", "O").replace("1", "l"),
])  # fmt: skip
def test_typed_in_any_way_it_is_the_same(identity, groups, write):
    assert parse_code(write(groups)) == identity


def test_many_identities_go_there_and_back():
    for _ in range(200):
        identity = str(pyrage.x25519.Identity.generate())
        assert parse_code(" ".join(code_groups(identity))) == identity == parse_code(identity)
        assert parse_code(identity.lower()) == identity


def test_every_single_wrong_character_is_found_and_its_group_named(groups):
    """All 70 places, all 31 other characters."""
    code = "".join(groups)
    for place, other in itertools.product(range(CODE_LENGTH), ALPHABET):
        if other != code[place]:
            changed = code[:place] + other + code[place + 1 :]
            assert wrong_groups(changed) == [str(place // 5 + 1)]


def test_every_swap_of_neighbours_is_found_and_its_group_named(groups):
    code = "".join(groups)
    for place in range(CODE_LENGTH - 1):
        first, second = code[place], code[place + 1]
        if first != second:
            changed = code[:place] + second + first + code[place + 2 :]
            named = {str(place // 5 + 1), str((place + 1) // 5 + 1)}
            assert set(wrong_groups(changed)) == named


def test_groups_that_changed_places_are_both_named(groups):
    for first, second in itertools.combinations(range(GROUPS), 2):
        if groups[first] != groups[second]:
            changed = list(groups)
            changed[first], changed[second] = changed[second], changed[first]
            assert wrong_groups(" ".join(changed)) == [str(first + 1), str(second + 1)]


@pytest.mark.parametrize("group", ["ABC", "ABCDEF", "AB-DE", "ABCDU", "ABCDÄ", "ABCDß"])
def test_a_group_that_is_no_group_is_named(groups, group):
    changed = " ".join([*groups[:4], group.replace("-", ""), *groups[5:]])
    assert wrong_groups(changed) == ["5"]


@pytest.mark.parametrize("place", [0, 12, 33, 69])
def test_a_character_too_few_or_too_many_is_said_with_where_to_look(groups, place):
    code = "".join(groups)
    for changed in (code[:place] + code[place + 1 :], code[:place] + code[place] * 2 + code[place + 1 :]):
        with pytest.raises(Failed, match="kit-code-incomplete") as caught:
            parse_code(changed)
        assert caught.value.fields["found"] == len(changed)
        assert 1 <= caught.value.fields["group"] <= GROUPS


def test_nothing_and_a_book_are_incomplete():
    for typed in ("", "   ", "7" * 2000):
        with pytest.raises(Failed, match="kit-code-incomplete"):
            parse_code(typed)


def test_groups_of_two_kits_do_not_go_together(groups):
    """Each fits by itself; the sum over all finds them."""
    others = code_groups(str(pyrage.x25519.Identity.generate()))
    with pytest.raises(Failed, match="kit-code-mixed-up"):
        parse_code(" ".join([*groups[:7], *others[7:]]))


@pytest.mark.parametrize("change", [
    lambda text: text[:-1],
    lambda text: text[:-1] + ("Q" if text[-1] != "Q" else "P"),
    lambda text: text.replace("1", "b", 1),
    lambda text: text[:30] + "!" + text[31:],
])  # fmt: skip
def test_what_the_qr_code_holds_is_checked_too(identity, change):
    with pytest.raises(Failed, match="kit-code-mixed-up"):
        parse_code(change(identity))


@given(st.text(max_size=120))
def test_whatever_is_typed_is_never_more_than_a_sentence(typed):
    with pytest.raises(Failed, match="kit-code"):
        parse_code(typed)


def test_two_wrong_characters_anywhere_are_found(groups):
    """Not promised by the groups alone; with the sum over all of them it holds here."""
    chance, code = random.Random(7), "".join(groups)  # noqa: S311 (no secret)
    for _ in range(2000):
        changed = list(code)
        for place in chance.sample(range(CODE_LENGTH), 2):
            changed[place] = chance.choice([letter for letter in ALPHABET if letter != changed[place]])
        with pytest.raises(Failed, match="kit-code"):
            parse_code("".join(changed))
