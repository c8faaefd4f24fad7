"""The rules of the choice: who is shown, in which order, and what is said of the rest."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.sentences import SENTENCES
from likeness.studio import choosing
from likeness.studio.choosing import PHRASES, REMOVED, WEIGHTS, Candidate, Examined, choose, score

GOOD = Examined(0.9, 0.8, 0.9, 0.8)
SHARE = st.floats(0, 1)
MAYBE = st.none() | SHARE


def examined(*reasons, **changed):
    return replace(GOOD, reasons=reasons, **changed)


def candidates(*found):
    return [Candidate(f"p{index}", item) for index, item in enumerate(found)]


def test_the_best_come_first_and_the_rest_is_told_in_one_sentence():
    found = candidates(
        examined(likeness=0.7),
        examined(choosing.NOT_ALIKE),
        examined(likeness=0.95),
        examined(choosing.SECOND_FACE),
        examined(choosing.NOT_ALIKE),
        examined(choosing.EXPOSED, choosing.NOT_ALIKE),
        examined(likeness=0.6),
    )
    choice = choose(found, 2)
    assert choice.shown == ("p2", "p0")
    assert choice.hidden == {
        choosing.EXPOSED: ("p5",), choosing.SECOND_FACE: ("p3",), choosing.NOT_ALIKE: ("p1", "p4"), choosing.SURPLUS: ("p6",),
    }  # fmt: skip
    assert choice.sentence == (
        "5 hidden: 1 shows too much bare skin and was removed, 1 shows a second face, 2 do not look enough like you, 1 is less good."
    )
    assert choice.order[:2] == choice.shown
    assert sorted(choice.order) == [item.id for item in found]
    assert choice.reason_of("p3") == choosing.SECOND_FACE
    assert choice.reason_of("p2") is None


def test_where_nothing_is_hidden_nothing_is_said_and_where_nothing_is_left_that_is():
    assert choose(candidates(GOOD), 4).sentence == ""
    assert choose([], 4) == choosing.Choice(())
    alone = choose(candidates(examined(choosing.EYES)), 4)
    assert alone.sentence == "None is good enough to show. 1 hidden: 1 has eyes that do not belong together."


def test_likeness_weighs_most_but_does_not_buy_a_broken_face():
    alike, fine, broken = GOOD, examined(likeness=0.6, quality=0.9), examined(likeness=0.99, quality=0.02)
    assert choose(candidates(broken, fine, alike), 3).order == ("p2", "p1", "p0")


def test_without_consent_to_compare_the_rest_ranks():
    found = candidates(
        examined(likeness=None, quality=0.5), examined(likeness=None, quality=0.9), examined(likeness=None)
    )
    assert choose(found, 3).shown == ("p1", "p2", "p0")


def test_the_same_picture_is_shown_once_and_the_better_one_is():
    noise = np.random.default_rng(1).normal(100, 40, (64, 64)).astype(np.float32)
    other = np.random.default_rng(2).normal(100, 40, (64, 64)).astype(np.float32)
    found = candidates(
        examined(likeness=0.7, face=noise, frame=noise),
        examined(likeness=0.8, face=noise * 0.9 + 5, frame=noise + 3),
        examined(likeness=0.6, face=noise, frame=other),
        examined(likeness=0.5, face=other, frame=noise),
    )
    choice = choose(found, 9)
    assert choice.shown == ("p1", "p2", "p3")
    assert choice.hidden == {choosing.DUPLICATE: ("p0",)}


@pytest.mark.parametrize("reason", PHRASES)
def test_every_reason_has_words_for_one_for_several_and_for_the_picture_itself(reason):
    one, several = PHRASES[reason]
    assert one != several or reason == choosing.DAMAGED
    assert SENTENCES[reason].startswith(("This picture", "There is", "A second", "The ", "Part of", "Others"))
    assert (reason in REMOVED) == ("not kept" in SENTENCES[reason])


found_examined = st.builds(
    Examined,
    likeness=MAYBE,
    quality=MAYBE,
    natural=MAYBE,
    tone=MAYBE,
    reasons=st.sets(st.sampled_from(list(PHRASES)), max_size=2).map(tuple),
)


@given(st.lists(found_examined, max_size=12), st.integers(0, 6))
def test_every_picture_is_either_shown_or_hidden_for_one_reason(found, shown):
    given_ = candidates(*found)
    choice = choose(given_, shown)
    hidden = [portrait for ids in choice.hidden.values() for portrait in ids]
    assert sorted([*choice.shown, *hidden]) == sorted(item.id for item in given_)
    assert sorted(choice.order) == sorted(item.id for item in given_)
    assert len(choice.shown) == min(shown, sum(not item.reasons for item in found))
    assert not any(item.examined.reasons for item in given_ if item.id in choice.shown)
    assert choice == choose(given_, shown)
    assert bool(choice.sentence) == bool(hidden)
    if hidden:
        assert f"{len(hidden)} hidden: " in choice.sentence


@given(st.lists(found_examined, min_size=1, max_size=8), st.data())
def test_better_in_one_measure_never_ranks_lower(found, data):
    index = data.draw(st.integers(0, len(found) - 1))
    name = data.draw(st.sampled_from(list(WEIGHTS)))
    before = getattr(found[index], name)
    if before is None:
        return
    better = list(found)
    better[index] = replace(found[index], **{name: data.draw(st.floats(before, 1))})
    mine = f"p{index}"
    first, second = (choosing.ranked(candidates(*items)) for items in (found, better))
    places = [[item.id for item in order].index(mine) for order in (first, second)]
    assert places[1] <= places[0]


@given(st.tuples(SHARE, SHARE, SHARE, SHARE))
def test_a_score_lies_between_its_worst_and_its_best_measure(values):
    low, high = max(choosing.LEAST, min(values)), max(choosing.LEAST, *values)
    assert low - 1e-9 <= score(Examined(*values)) <= high + 1e-9
