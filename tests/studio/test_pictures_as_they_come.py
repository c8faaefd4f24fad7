"""A generation keeps each picture as soon as it is drawn: a cancel, a skip or a full disk later on loses none of those."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from safetensors.numpy import load_file
from studio_kit import ALL, Hands, opened

from likeness.base.errors import Cancelled, Failed
from likeness.base.ids import new_id
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import FaceOrder, GenerateJob, PictureOrder
from likeness.ml.lora import Adapter, Delta, write_adapter
from likeness.studio import consents, photos, sittings
from likeness.studio.drawing import Draft, RawPicture, _Giving, draw
from likeness.studio.generating import Generation, keep, picture_orders
from likeness.studio.measuring import reference_of_photos
from likeness.studio.portraits import list_portraits
from likeness.studio.regenerating import _beside, remake
from likeness.studio.retouching import find_look
from likeness.studio.training import checked_pack
from likeness.studio.ways import Way, adapter_for, go
from likeness.studio.work import Control
from likeness.vault.kinds import Kind

TINY = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
PERSONAL = Way("personal")

pytestmark = pytest.mark.worker


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    home = Home(tmp_path_factory.mktemp("as-they-come"))
    home.packs.mkdir(parents=True)
    shutil.copytree(TINY, home.packs / TINY.name)
    with opened(
        home, Hands(datetime.now(UTC))
    ) as made:  # a lease is checked by the worker, whose clock is the real one
        yield made


@pytest.fixture
def sitting(studio, noor):
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, ALL, "Noor Example", age=55)
    photos.add_photos(studio, made, [noor / "05.jpg"])
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.TRAIN))
    weights = load_file(TINY / "unet" / "diffusion_pytorch_model.safetensors")
    name, weight = next((name, weight) for name, weight in weights.items() if name.endswith("to_q.weight"))
    delta = Delta(np.zeros((2, weight.shape[1]), np.float32), np.zeros((weight.shape[0], 2), np.float32))
    adapter = write_adapter(Adapter({name.removesuffix(".weight"): delta}), "unet", {})
    store.put(Kind.ADAPTER, adapter, {"pack": TINY.name})
    return made


def wanted(studio, sitting, count):
    adapter = adapter_for(studio, sitting, PERSONAL, None)
    return Generation(TINY.name, "torch", find_look(studio, "studio-grey"), count, 5, adapter.id, make=count)


def test_each_picture_is_in_the_vault_before_the_next_is_there_and_a_skip_takes_only_one_away(studio, sitting):
    counts, events, control = [], [], Control()

    def hear(event):
        events.append(event)
        if isinstance(event, protocol.Opened):
            control.skip("picture-001")

    def count(_row):
        counts.append((len(list_portraits(studio, sitting)), type(events[-1])))

    made = go(studio, sitting, wanted(studio, sitting, 3), PERSONAL, hear, control, count)
    assert counts == [(1, protocol.Progress), (2, protocol.Progress)]  # before the worker has ended
    rows = list_portraits(studio, sitting)
    assert [row.seed for row in rows] == [5, 7]
    # Pictures of random weights show no face: each says so.
    assert all("choice-no-face" in row.hidden for row in rows)
    assert {row.portrait for row in made.rows} == {row.portrait for row in rows}
    assert list((studio.home.vault / "jobs").iterdir()) == []


@pytest.mark.soak
def test_a_portrait_that_was_drawn_beside_another_is_made_again_beside_one(studio, sitting):
    generation = wanted(studio, sitting, 2)
    orders = picture_orders(generation, checked_pack(studio, TINY.name)[1], 2)
    raws = draw(studio, sitting, generation.model, [Draft(order) for order in orders], batch=2)
    assert [(raw.batch, raw.row) for raw in raws] == [(2, 0), (2, 1)]
    _, row = keep(studio, sitting, generation, raws, reference_of_photos(studio, sitting))
    assert (row.making.batch, row.making.row) == (2, 1)
    again = remake(studio, sitting, row.portrait)
    assert (again.same, again.differences) == (True, ())


def test_a_cancel_keeps_what_was_finished(studio, sitting):
    """Also where the worker had drawn more by then."""
    control = Control()
    with pytest.raises(Cancelled):
        go(studio, sitting, wanted(studio, sitting, 4), PERSONAL, None, control, lambda _: control.cancel())
    assert [row.seed for row in list_portraits(studio, sitting)] == [5]


@pytest.mark.soak
def test_a_disk_that_fills_up_keeps_what_was_finished(studio, sitting):
    def full(row):
        if row.seed == 6:
            raise Failed("disk-full")

    with pytest.raises(Failed, match="disk-full"):
        go(studio, sitting, wanted(studio, sitting, 4), PERSONAL, on_portrait=full)
    assert [row.seed for row in list_portraits(studio, sitting)][:2] == [5, 6]
    assert list((studio.home.vault / "jobs").iterdir()) == []


def test_what_is_kept_without_a_choice_says_what_is_wrong_with_it(studio, sitting):
    few = wanted(studio, sitting, 1)
    order = picture_orders(few, checked_pack(studio, TINY.name)[1], 1)[0]
    noise = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
    raw = RawPicture(5, "", noise, Draft(order), batch=3, row=1, tiles=True)
    rows = keep(studio, sitting, few, [raw], reference_of_photos(studio, sitting))
    making = rows[0].making
    assert (making.batch, making.row, making.order.tiles) == (3, 1, True)
    again = _beside(Draft(msgspec.structs.replace(order, face=FaceOrder(64, 0.3))), making)
    assert [draft.order.face is None for draft in again] == [True, False, True]
    assert len({draft.order.name for draft in again}) == len({draft.order.seed for draft in again}) + 2 == 3
    assert "choice-no-face" in rows[0].hidden
    assert not rows[0].shown


def test_a_generation_that_a_crash_broke_off_leaves_nothing_behind(tmp_path):
    """Its finished pictures are in the vault; its job would keep the person's key from being renewed."""
    home, hands = Home(tmp_path / "home"), Hands(datetime.now(UTC))
    with opened(home, hands) as studio:
        made = sittings.new_sitting(studio, "Noor Example")
        consents.grant(studio, made, ALL, "Noor Example", age=55)
        store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.GENERATE))
        job = GenerateJob(new_id(), made, "/packs/tiny", None, "torch", ())
        studio.journal.begin(job, store.lease([], timedelta(hours=1)))
        studio.journal.hear(job.id, protocol.Started(job.id, (), 1))
        assert len(studio.journal.entries()) == 1
    with opened(home, hands) as studio:
        assert studio.journal.entries() == ()
        assert list((home.vault / "jobs").iterdir()) == []


def test_a_picture_given_up_while_its_face_is_drawn_again_is_not_kept():
    """Its first pass is there by then."""
    order = PictureOrder("picture-000", "", "", 1, 4, 1.5, 64, 64, face=FaceOrder(size=64, strength=0.3))
    giving = _Giving("", None, [Draft(order)], pytest.fail, Control(), None)
    giving(protocol.Preview(protocol.Result(order.name, protocol.SealedFile("a.age", "0" * 64, 1))))
    giving(protocol.Warned("picture-skipped", {"picture": order.name}))
    giving(protocol.Progress(8, 8))
    giving.give_whole()
    assert giving.given == 0
