"""The looks without a window: choosing several, what for, which way."""

from pathlib import Path

from likeness.looks.load import load_looks
from likeness.ui.models import looks as model
from likeness.ui.models.looks import USES, LookCard, LooksState, Use, WayCard
from likeness.ui.models.making import Tally

LOOKS = Path(__file__).resolve().parents[2] / "resources" / "looks"
CARDS = tuple(LookCard(name, look.title, look.description) for name, look in load_looks(LOOKS).items())
OPEN = (WayCard("retouched"), WayCard("personal", "adapter-none"), WayCard("anchored"))


def state(ways=OPEN):
    return model.with_cards(LooksState(), "Noor", CARDS, ways)


def test_looks_are_chosen_in_the_order_of_the_gallery_and_taken_back():
    chosen = model.toggle(model.toggle(state(), "corporate"), "studio-grey")
    assert chosen.chosen == ("studio-grey", "corporate")
    assert chosen.looked_at == "studio-grey"
    assert chosen.portraits == 2
    assert model.toggle(chosen, "corporate").chosen == ("studio-grey",)
    assert model.choose(chosen, ("film", "gone")).chosen == ("film",)


def test_every_use_names_looks_that_there_are():
    names = {card.name for card in CARDS}
    for use, looks in USES.items():
        assert looks <= names, use
        assert model.replace(state(), use=use).shown
    assert state().shown == CARDS
    assert all(use in USES for use in Use if use is not Use.ALL)


def test_a_closed_way_is_not_chosen_and_nothing_is_made_without_a_look():
    here = state()
    assert model.choose_way(here, "personal") == here
    assert model.reason_to_wait(here) == "looks"
    chosen = model.toggle(here, "film")
    assert chosen.can_make
    assert model.reason_to_wait(chosen) == ""
    around = model.choose_way(chosen, "anchored")
    assert (around.way, around.more, around.portraits) == ("anchored", True, 4)
    assert model.replace(around, made_for={4: 6}).tally == Tally(4, 6)
    still = model.replace(around, change=0)
    assert (still.portraits, still.tally) == (1, None), "where nothing may change, one picture is made and said"
    shut = model.with_cards(around, "Noor", CARDS, (WayCard("retouched", "consent-missing"),))
    assert (shut.way, shut.can_make, model.reason_to_wait(shut)) == ("retouched", False, "way")


def test_what_was_chosen_stays_while_it_is_there():
    chosen = model.toggle(state(), "film")
    again = model.with_cards(chosen, "Noor", CARDS[:3], OPEN)
    assert again.chosen == ()
    assert again.looked_at == CARDS[0].name


def test_another_photo_is_the_next_and_after_the_last_the_first():
    one = model.replace(state(), photos=("a", "b"), photo="b")
    assert model.another_photo(one) == "a"
    assert model.another_photo(model.replace(one, photo="")) == "a"
    assert model.another_photo(model.replace(one, photos=("a",))) == ""
