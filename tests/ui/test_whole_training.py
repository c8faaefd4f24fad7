"""A base model of 256 pixels learns from real photos in real workers, through all that the small ones for practice leave out."""

import sys
from pathlib import Path

import pytest
from house_kit import opening

from likeness.base.errors import Cancelled
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol, supervisor
from likeness.jobs.states import State
from likeness.ml.lora import read_note
from likeness.packs.prior_pictures import FEW, missing
from likeness.studio import personal, training
from likeness.studio.generating import Generation, generate_raw
from likeness.studio.learning import Wishes
from likeness.studio.leaving import take_out
from likeness.studio.priors import prior_folder
from likeness.studio.retouching import find_look
from likeness.studio.sittings import list_sittings
from likeness.studio.work import Control
from likeness.vault.kinds import Kind

sys.path.append(str(Path(__file__).resolve().parents[1] / "worker"))
from preforked import Preforked
from whole_pack import NAME, SIDE, write_whole_pack

pytestmark = pytest.mark.worker
STEPS = 12
LIKENESS = {5: 0.4, 6: 0.7, 8: 0.705, 9: 0.6, 11: 0.9, 12: 0.9}
"""After 6 it does not rise twice, so that 11 is never reached."""


@pytest.fixture(scope="module")
def preforked(tmp_path_factory):
    with Preforked(tmp_path_factory.mktemp("workers")) as server:
        yield server


@pytest.fixture
def studio(house, preforked, monkeypatch):
    home = house("photos")
    write_whole_pack(home.packs)
    monkeypatch.setattr(supervisor, "program_command", lambda: preforked.command(likeness=LIKENESS))
    with opening(home, create=False) as opened:
        yield opened


@pytest.fixture
def sitting(studio):
    """With four photos."""
    made = list_sittings(studio)[0].sitting
    held = [one.id for one in studio.vault.inventory(made) if one.kind is Kind.PHOTO]
    take_out(studio, made, held[training.MIN_PHOTOS :])
    return made


def said(events, kind):
    return [event for event in events if isinstance(event, kind)]


def test_it_is_measured_draws_nobody_is_paused_goes_on_stops_when_likeness_does_and_draws(studio, sitting):
    settings, control, events = training.settings_for(studio, NAME, STEPS), Control(), []

    def hear(event):
        events.append(event)
        if event == protocol.Metric("prior-pictures", 2, float(FEW)):
            control.pause()

    with pytest.raises(Cancelled, match="training-paused") as paused:
        training.train(studio, sitting, NAME, settings=settings, on_event=hear, wishes=Wishes(control=control))
    assert paused.value.fields["step"] == 5  # where it was measured, and found fit, before anything was drawn
    assert [event.done for event in said(events, protocol.Progress)] == [1, 2, 3, 4, 5]
    (entry,) = studio.journal.entries()
    assert (entry.state, entry.checkpoint.step) == (State.PAUSED, 5)
    _, manifest = training.checked_pack(studio, NAME)
    assert len(missing(prior_folder(studio, manifest), FEW, SIDE)) in {FEW - 2, FEW - 3}

    events.clear()
    trained = training.resume_training(studio, sitting, events.append)
    assert missing(prior_folder(studio, manifest), FEW, SIDE) == ()
    assert said(events, protocol.Warned) == []
    assert [event.done for event in said(events, protocol.Progress)] == [6, 7, 8, 9, STEPS]
    assert trained.caution == ""
    assert said(events, protocol.Preview)[-1].result.label == "adapter"
    assert {event.result.label[:13] for event in said(events, protocol.Preview)[:-1]} == {
        "trial-0000006", "trial-0000008", "trial-0000009",
    }  # fmt: skip
    model = personal.prospect(studio, sitting).models[0]
    assert model.course == ((5, 0.4), (6, 0.7), (8, 0.705), (9, 0.6))
    assert model.likeness == 0.7  # of the first that was within chance of the best

    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    note = read_note(store.get(trained.adapter))
    assert note["words"]
    wanted = Generation(NAME, "torch", find_look(studio, "studio-grey"), 1, 1, trained.adapter)
    (drawn,) = generate_raw(studio, sitting, wanted)
    assert drawn.picture.shape[2] == 3
