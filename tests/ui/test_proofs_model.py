"""The proofs without a window: their order, what a person says of them, the way back from everything, and why some are hidden."""

from dataclasses import replace

import pytest

from likeness.ui.models import making
from likeness.ui.models import proofs as model
from likeness.ui.models.proofs import Proof, ProofsState, Saying, Way


def proof(name, points=90, **more):
    return Proof(name, more.pop("look", "studio-grey"), more.pop("way", Way.RETOUCHED), points, created=name, **more)


@pytest.fixture
def state():
    """Four to offer, and two that are hidden for what was measured."""
    proofs = [
        proof("a", 80),
        proof("b", 95),
        proof("c", None),
        proof("d", 95, look="corporate", way=Way.GENERATED),
        proof("e", 12, alike=False, way=Way.GENERATED),
        proof("f", 60, reasons=("fidelity-tone", "choice-eyes-closed"), way=Way.GENERATED),
    ]
    return model.with_proofs(ProofsState(name="Noor"), proofs)


def ids(proofs):
    return [one.id for one in proofs]


def test_the_best_likeness_comes_first_and_the_unmeasured_last(state):
    assert ids(state.offered) == ["b", "d", "a", "c"]
    assert state.selected == "b"
    assert ids(state.hidden) == ["f", "e"]
    assert ids(state.shown) == ["b", "d", "a", "c"]
    assert ids(model.show_hidden(state, shown=True).shown) == ["b", "d", "a", "c", "f", "e"]


def test_each_hidden_one_has_one_reason(state):
    assert model.hidden_reasons(state) == {"choice-eyes-closed": 1, model.NOT_ALIKE: 1}
    aside, _ = model.say(state, ["a"], Saying.ASIDE)
    assert model.reason_of(next(one for one in aside.proofs if one.id == "a")) == "aside"
    assert model.reason_of(state.offered[0]) == ""


def test_a_kept_one_is_never_hidden_and_is_what_is_delivered(state):
    assert model.deliverable(state) == 4
    kept, step = model.say(state, ["e"], Saying.KEEP)
    assert step.after == {"e": Saying.KEEP}
    assert "e" in ids(kept.offered)
    assert model.deliverable(kept) == 1
    assert model.toggled(kept, "e", Saying.KEEP) is Saying.NOTHING
    again, nothing = model.say(kept, ["e"], Saying.KEEP)
    assert (again, nothing) == (kept, None)


def test_where_one_goes_out_of_sight_the_next_is_looked_at(state):
    gone, _ = model.say(state, ["b"], Saying.ASIDE)
    assert gone.selected == "d"
    last = replace(gone, selected="c")
    assert model.say(last, ["c"], Saying.BIN)[0].selected == "a"
    none = model.with_proofs(state, [])
    assert none.current is None


def test_everything_can_be_taken_back_and_done_again(state):
    said = state
    for portrait, saying in (("a", Saying.KEEP), ("b", Saying.ASIDE), ("d", Saying.BIN)):
        said, _ = model.say(said, [portrait], saying)
    assert said.binned
    assert "d" not in ids(said.proofs)
    back, write = model.undo(said)
    assert write == {"d": Saying.NOTHING}
    back = model.with_proofs(back, [*back.proofs, proof("d", 95)])  # as it is read again from the vault
    back, write = model.undo(back)
    assert write == {"b": Saying.NOTHING}
    assert back.selected == "b"
    back, _ = model.undo(back)
    assert [one.saying for one in back.proofs] == [Saying.NOTHING] * 6
    assert model.undo(back) == (back, {})
    forth = back
    for expected in ({"a": Saying.KEEP}, {"b": Saying.ASIDE}, {"d": Saying.BIN}):
        forth, write = model.redo(forth)
        assert write == expected
    assert model.redo(forth) == (forth, {})
    other, _ = model.say(back, ["c"], Saying.KEEP)
    assert other.undone == ()


def test_filters_show_a_part_and_let_go_where_it_is_gone(state):
    corporate = model.filter_by(state, look="corporate")
    assert ids(corporate.shown) == ["d"]
    assert corporate.selected == "d"
    drawn = model.filter_by(state, way=Way.GENERATED)
    assert ids(drawn.offered) == ["d"]
    assert ids(drawn.hidden) == ["f", "e"]
    left = model.with_proofs(corporate, [proof("a")])
    assert (left.look, ids(left.shown)) == ("", ["a"])


def test_pictures_in_the_making_come_step_by_step():
    batch = making.ordered(("studio-grey", "corporate"), 3, can_skip=True)
    assert batch.later == 6
    batch = making.look_begun(batch, 0, 3)
    assert (len(batch.pictures), batch.later) == (3, 3)
    batch = making.stepped(batch, "picture-000", 5, 10)
    assert [each.share for each in batch.pictures] == [0.5, 0.0, 0.0]
    batch = making.stepped(batch, None, 0, 0)
    assert [each.drawn for each in batch.pictures] == [True, False, False]
    batch = making.kept(batch, "picture-000")
    assert [each.name for each in batch.pictures] == ["picture-001", "picture-002"]
    batch = making.given_up(batch, "0/picture-001")
    batch = making.stepped(making.stepped(batch, "picture-001", 1, 10), None, 0, 0)
    assert [each.name for each in batch.pictures] == ["picture-002"]
    batch = making.look_begun(batch, 1, 3)
    assert {each.look for each in batch.pictures} == {"corporate"}
    assert making.over(batch).pictures == ()
    assert making.over(batch).later == 0
