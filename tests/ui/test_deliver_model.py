"""What the Deliver page holds: what is chosen at first, what a document needs, what is asked before files are written."""

from types import SimpleNamespace

from likeness.ui.models import deliver as model
from likeness.ui.models.deliver import SHEET, Asking, Written
from likeness.ui.problem import Problem


def outlet(name, use="screen", **more):
    return SimpleNamespace(
        name=name, use=use, document=use == "identity", width=8, height=10, mm=None, title=name, **more
    )


def portrait(name, *, kept=False, hidden=()):
    return SimpleNamespace(portrait=name, kept=kept, hidden=hidden)


def outlets(*portraits, untouched=("p1", "p2")):
    sizes = (outlet("linkedin"), outlet("web"), outlet("cv", "print"), outlet("schengen", "identity"))
    return SimpleNamespace(outlets=sizes, portraits=portraits, untouched=untouched, name="Noor")


def loaded(*portraits, come_for="", **more):
    found = outlets(*(portraits or (portrait("a"), portrait("b"))), **more)
    return model.with_outlets(model.begin("s", come_for), found)


def test_what_a_person_kept_is_chosen_or_else_everything_that_is_not_hidden():
    assert loaded(portrait("a"), portrait("b", kept=True)).portraits == {"b"}
    state = loaded(portrait("a"), portrait("b"), portrait("c", hidden=("choice-not-alike",)))
    assert state.portraits == {"a", "b"}
    assert [each.portrait for each in state.hidden] == ["c"]
    assert state.specs == {"linkedin"}
    assert loaded(come_for="b").portraits == {"b"}


def test_a_choice_stays_when_the_page_is_read_again():
    state = model.turn_spec(model.turn_portrait(loaded(), "a"), "web")
    again = model.with_outlets(state, outlets(portrait("a"), portrait("b"), portrait("new")))
    assert again.portraits == {"b"}
    assert again.specs == {"linkedin", "web"}
    gone = model.with_outlets(state, outlets(portrait("a")))
    assert gone.portraits == frozenset()
    assert not gone.ready


def test_files_are_counted_before_they_are_made():
    state = model.turn_spec(model.turn_spec(loaded(), "web"), SHEET)
    assert (state.files, state.ready) == (6, True)
    assert model.turn_portrait(state, "a").files == 3
    assert model.turn_spec(model.begin("s"), SHEET).files == 0


def test_a_document_asks_for_an_untouched_photo_first_and_is_looked_at_anew_for_another():
    state = model.turn_spec(loaded(), "schengen")
    assert (state.choosing, state.documents) == (True, ())
    state = model.turn_spec(model.choose_photo(state, "p1"), "schengen")
    assert (state.documents, model.to_see(state), state.files) == (("schengen",), ("schengen",), 3)
    seen = model.with_seen(state, "schengen", Problem("photos-none", "None."))
    assert model.to_see(seen) == ()
    assert model.to_see(model.choose_photo(seen, "p2")) == ("schengen",)
    assert model.to_see(model.with_plain(seen, plain=True)) == ("schengen",)
    without = model.choose_photo(seen, "")
    assert (without.documents, without.photo, without.choosing) == ((), "", False)


def test_a_photo_that_is_gone_takes_its_documents_along():
    state = model.turn_spec(model.choose_photo(loaded(), "p1"), "schengen")
    assert model.with_outlets(state, outlets(portrait("a"), untouched=("p2",))).documents == ()


def test_a_sheet_of_a_document_is_filled_with_the_photo():
    state = model.choose_photo(loaded(), "p1")
    state = model.turn_spec(model.with_sheet(state, model.SheetWish("schengen")), SHEET)
    assert (model.subject_of_sheet(state), state.files) == ("p1", 3)
    assert model.choose_photo(state, "").sheet.spec == model.SHEET_OF


def test_what_was_written_is_told_until_something_else_is_chosen():
    asked = model.ask(loaded(), Asking.CLASH, ("a.jpg",), "/there")
    working = model.started(asked, "w")
    assert (working.asking, working.busy, working.ready) == (Asking.NOTHING, True, False)
    working = model.progressed(working, 1, 2, stopping=True)
    assert (working.course.done, working.course.of, working.course.stopping) == (1, 2, True)
    done = model.ended(working, Written(("a.jpg",), "/there", stopped=True))
    assert not done.busy
    assert done.written.stopped
    assert model.turn_spec(done, "web").written is None


def test_groups_go_from_small_to_large_and_what_has_no_size_comes_last():
    sizes = (
        SimpleNamespace(name="own", use="screen", width=None, height=None, mm=None),
        SimpleNamespace(name="large", use="screen", width=100, height=100, mm=None),
        SimpleNamespace(name="small", use="screen", width=10, height=10, mm=None),
        SimpleNamespace(name="poster", use="print", width=1, height=1, mm=(300.0, 400.0)),
        SimpleNamespace(name="cv", use="print", width=9, height=9, mm=(35.0, 45.0)),
    )
    groups = model.grouped(sizes)
    assert [each.name for each in groups["screen"]] == ["small", "large", "own"]
    assert [each.name for each in groups["print"]] == ["cv", "poster"]
