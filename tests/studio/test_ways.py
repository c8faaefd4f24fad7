"""Every way to generate, end to end: a real vault, real workers, real photos, and a pack with random weights."""

import inspect
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np
import pytest
from safetensors.numpy import load_file
from studio_kit import ALL, Hands, opened

from likeness.base.errors import Failed, Refused, Usage
from likeness.base.paths import resources
from likeness.capture.intake import decode_master
from likeness.cli.commands import portraits as cli_portraits
from likeness.consent.purposes import Purpose
from likeness.darkroom.adjustments import Adjustments, HandCrop
from likeness.darkroom.around import clothes
from likeness.delivery.provenance import manifest as credentials_manifest
from likeness.jobs import supervisor
from likeness.ml.engines.choosing import engines_for
from likeness.ml.lora import Adapter, Delta, write_adapter
from likeness.studio import consents, ordering, photos, referencing, sittings
from likeness.studio.adjusting import save, take_up, undo_save
from likeness.studio.anchored import around_plan, read_source, shaped
from likeness.studio.delivering import provenance_of
from likeness.studio.drawing import Draft, RawPicture
from likeness.studio.generating import Generated, Generation, picture_orders
from likeness.studio.portraits import list_portraits
from likeness.studio.presence import vouch
from likeness.studio.referencing import check_possible, chosen_photos
from likeness.studio.regenerating import differences, remake
from likeness.studio.retouching import find_look
from likeness.studio.training import checked_pack
from likeness.studio.ways import Way, adapter_for, go
from likeness.studio.work import Control
from likeness.vault.kinds import Kind

sys.path.append(str(Path(__file__).resolve().parents[1] / "worker"))
from preforked import Preforked

TINY = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"

pytestmark = pytest.mark.worker


@pytest.fixture(scope="module", autouse=True)
def _fast(tmp_path_factory):
    """Workers that start fast."""
    with Preforked(tmp_path_factory.mktemp("workers")) as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(supervisor, "program_command", server.command)
        yield


@pytest.fixture(scope="module")
def hands():
    return Hands(datetime.now(UTC))  # a lease is checked by the worker, whose clock is the real one


@pytest.fixture(scope="module")
def studio(tmp_path_factory, hands):
    from likeness.base.paths import Home

    home = Home(tmp_path_factory.mktemp("ways"))
    home.packs.mkdir(parents=True)
    shutil.copytree(TINY, home.packs / TINY.name)
    with opened(home, hands) as made:
        yield made


@pytest.fixture(scope="module")
def sitting(studio):
    """Somebody who agreed to everything, with three photos and a personal model of random numbers."""
    noor = Path(__file__).resolve().parents[2] / "resources" / "people" / "noor"
    made = sittings.new_sitting(studio, "Noor Example")
    consents.grant(studio, made, ALL, "Noor Example", age=55)
    results = photos.add_photos(studio, made, [noor / name for name in ("01.jpg", "05.jpg", "07.jpg")])
    assert all(result.kept for result in results)
    vouch(studio, made, "The Owner")
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.TRAIN))
    store.put(Kind.ADAPTER, random_adapter(), {"pack": TINY.name})
    return made


def random_adapter(pack=TINY, size=0.1):
    rng = np.random.default_rng(3)
    weights = load_file(pack / "unet" / "diffusion_pytorch_model.safetensors")
    deltas = {
        name.removesuffix(".weight"): Delta(
            rng.normal(0, size, (2, weight.shape[1])).astype(np.float32),
            rng.normal(0, size, (weight.shape[0], 2)).astype(np.float32),
        )
        for name, weight in weights.items()
        if name.endswith(("to_q.weight", "to_k.weight"))
    }
    return write_adapter(Adapter(deltas), "unet", {})


def wanted(studio, sitting, way, count=1, **more):
    adapter = adapter_for(studio, sitting, way, None)
    look = find_look(studio, "studio-grey")
    return Generation(TINY.name, "torch", look, count, 5, None if adapter is None else adapter.id, **more)


def pixels(studio, sitting, row):
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    return decode_master(store.get(row.portrait))


def test_other_clothes_leave_every_bit_of_face_hair_and_skin(studio, sitting):
    """More are made than are shown; the finished portraits hold the photo's own pixels; a record makes one again, bit for bit."""
    way, events = Way("outfit", outfit="dark-suit"), []
    made = go(studio, sitting, wanted(studio, sitting, way, count=2), way, events.append)
    assert len(made.choice.order) == 3
    assert len(made.choice.shown) + sum(map(len, made.choice.hidden.values())) == 3
    assert made.choice.sentence
    row = made.rows[0]
    source = read_source(studio, sitting, row.photo)
    rows, columns = shaped(source.picture.shape, row.recipe.output.width / row.recipe.output.height, source.face)
    before, after = source.picture[rows, columns], pixels(studio, sitting, row)
    assert before.shape == after.shape
    own = source.parts.own[rows, columns]
    assert own.mean() > 0.15
    assert np.array_equal(before[own], after[own])
    worn = source.parts.clothes[rows, columns]
    assert (before[worn] != after[worn]).any(axis=-1).mean() > 0.8
    untouched = clothes(source.parts, source.face)[rows, columns] == 0
    assert np.array_equal(before[untouched], after[untouched])
    said = provenance_of(studio, row)
    assert said.source_type.endswith("/compositeWithTrainedAlgorithmicMedia")
    actions = credentials_manifest(said, "image/png")["assertions"][0]["data"]["actions"]
    assert actions[0]["action"] == "c2pa.opened"
    assert any("clothes were drawn" in action["description"] for action in actions)
    making = row.making
    assert (making.method, making.outfit, making.order.solver) == ("outfit", "dark-suit", "dpmpp-2m")
    assert making.adapter_digest
    assert making.libraries["torch"]
    assert making.threads >= 1
    assert making.place == "cpu float32"
    # Made again from the record of an adjusted version: the picture as it was drawn, and what was done to it by hand.
    by_hand = Adjustments(exposure=0.2, warmth=-0.3, crop=HandCrop(1.2))
    saved = save(studio, sitting, take_up(studio, sitting, row.portrait), by_hand).portrait
    again = remake(studio, sitting, saved.portrait)
    assert (again.same, again.drawn, again.differences) == (True, True, ())
    assert again.expected == saved.handwork.pixels != saved.handwork.made_pixels == making.finished
    assert undo_save(studio, sitting, saved.portrait) == row.portrait
    # No picture, no source and no job is left outside the vault.
    assert list((studio.home.vault / "jobs").iterdir()) == []


def test_a_portrait_whose_record_no_longer_holds_says_what_changed(studio, sitting):
    """Another program, another computer, another pack, another model: each is named."""
    row = next(row for row in list_portraits(studio, sitting) if row.making is not None)
    folder, manifest = checked_pack(studio, TINY.name)
    changed = msgspec.structs.replace(
        row.making, program="0", machine="another", pack_digest="0" * 64, adapter_digest=None, libraries={"torch": "1"}
    )
    now = RawPicture(1, "", pixels(studio, sitting, row), Draft(row.making.order), threads=64, place="cuda float16")
    told = " ".join(differences(changed, folder, manifest, row.making.adapter_digest, now, row.making.finished))
    for words in (
        "The program",
        "The computer",
        "processor cores",
        "is cuda float16 now",
        "base model",
        "personal model",
        "torch was 1",
    ):
        assert words in told
    way = Way("outfit", outfit="bikini")
    with pytest.raises(Usage, match="outfit-unknown"):
        go(studio, sitting, wanted(studio, sitting, way), way)


def test_the_slider_draws_around_the_face_and_at_zero_nothing(studio, sitting):
    still = Way("anchored", slider=0)
    (as_it_is,) = go(studio, sitting, wanted(studio, sitting, still), still).rows
    assert (as_it_is.origin, as_it_is.performed) == ("retouched", ("crop",))
    source = read_source(studio, sitting, as_it_is.photo)
    rows, columns = shaped(source.picture.shape, 4 / 5, source.face)
    photo = source.picture[rows, columns]
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.RETOUCH))
    assert np.array_equal(decode_master(store.get(as_it_is.portrait)), photo)
    order = picture_orders(wanted(studio, sitting, still), checked_pack(studio, TINY.name)[1], 1)[0]
    drawn = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
    change, shown = {}, chosen_photos(studio, sitting, ())
    for slider in (10, 100):
        plan = around_plan(studio, sitting, source, [order], find_look(studio, "studio-grey"), slider, shown)
        (draft,) = plan.drafts
        assert plan.photos == (as_it_is.photo, *(row.id for row in shown))
        assert [picture.shape for picture in draft.references] == [(64, 64, 3)] * 3
        done = plan.finish(RawPicture(1, "", drawn, draft), drawn)
        changed = (done.picture != photo).any(axis=-1)
        face = source.parts.face[rows, columns] & (source.matte[rows, columns] == 1)
        assert not changed[face].any()
        assert done.performed == ("surroundings", "crop")
        change[slider] = draft.strength, changed.mean(), (draft.change > 0).mean()
    assert all(before < after for before, after in zip(change[10], change[100], strict=True))
    assert change[10][1] > 0.1


@pytest.mark.parametrize("engine", [None, "torch"])
def test_a_face_that_was_looked_at_twice_is_made_again_bit_for_bit(studio, engine):
    """As window and command line draw, with what the bundled pack advises. Who is not compared asks of the second look only that it be sharper."""
    made = sittings.new_sitting(studio, "Kofi Example")
    consents.grant(studio, made, (Purpose.TRAIN, Purpose.GENERATE), "Kofi Example", age=40)
    store = studio.vault.open_sitter(studio.vault.permit(made, Purpose.TRAIN))
    model = store.put(Kind.ADAPTER, random_adapter(resources() / "packs" / "starter", 0.02), {"pack": "starter"})
    wanted = Generation("starter", engine, find_look(studio, "studio-grey"), 1, 5, model, make=1, closer=True)
    (row,) = go(studio, made, wanted, Way("personal")).rows
    assert row.making.second_look == "kept"
    assert (
        row.engine == row.making.engine == (engine or engines_for(resources() / "packs" / "starter", personal=True)[0])
    )
    again = remake(studio, made, row.portrait)
    assert (again.same, again.drawn, again.differences) == (True, True, ())


def test_who_orders_portraits_names_no_engine(studio, sitting, monkeypatch):
    """In the window, and on the command line unless somebody does."""
    asked = []
    monkeypatch.setattr(
        ordering, "go", lambda _studio, _sitting, wanted, *_: asked.append(wanted.engine) or Generated()
    )
    monkeypatch.setattr(ordering, "pack_for", lambda *_: TINY.name)
    order = ordering.PortraitOrder(("studio-grey",), "personal")
    hearing = ordering.Hearing(lambda *_: None, lambda _: None, lambda _: None)
    assert ordering.make_portraits(studio, sitting, order, hearing, Control()) == ()
    assert asked == [None]
    assert inspect.signature(cli_portraits.generate).parameters["engine"].default is None


@pytest.mark.soak
def test_composites_are_made_again_bit_for_bit(studio, sitting):
    for way in (Way("anchored", slider=60), Way("personal")):
        (row,) = go(studio, sitting, wanted(studio, sitting, way, make=1), way).rows
        assert remake(studio, sitting, row.portrait).same


def test_reference_photos_need_a_model_that_takes_them(studio, sitting):
    way = Way("reference")
    with pytest.raises(Failed, match="method-unsupported"):
        go(studio, sitting, wanted(studio, sitting, way), way)
    picked = chosen_photos(studio, sitting, ())
    assert len({row.id for row in picked}) == 3
    for method in ("anchored", "outfit"):
        more = Way(method, tuple(row.id for row in picked), outfit="dark-suit")
        with pytest.raises(Usage, match="photo-only-one"):
            go(studio, sitting, wanted(studio, sitting, more), more)
    with pytest.raises(Failed, match="photo-unknown"):
        chosen_photos(studio, sitting, ("f" * 32,))
    with pytest.raises(Failed, match="references-count"):
        chosen_photos(studio, sitting, (picked[0].id,) * 5)


def test_a_model_too_large_for_the_memory_is_refused_before_it_is_loaded(studio, monkeypatch):
    folder, manifest = checked_pack(studio, TINY.name)
    large = msgspec.structs.replace(manifest, family="flux2-klein")
    monkeypatch.setattr(referencing, "graphics", lambda: "")
    check_possible(folder, large, free=600_000_000)
    with pytest.raises(Failed, match="reference-memory") as refused:
        check_possible(folder, large, free=400_000_000)
    assert (refused.value.fields["needed"], refused.value.fields["free"]) == ("0.5 GB", "0.4 GB")
    monkeypatch.setattr(referencing, "graphics", lambda: "nvidia")  # where the work is done in the card's memory
    check_possible(folder, large, free=400_000_000)


def test_reference_photos_ask_for_presence_and_both_consents(studio):
    made = sittings.new_sitting(studio, "Ada Example")
    consents.grant(studio, made, (Purpose.RETOUCH, Purpose.GENERATE), "Ada Example", age=40)
    way = Way("reference")
    with pytest.raises(Refused, match="consent-missing"):
        go(studio, made, replace(wanted(studio, made, way), adapter=None), way)
    both = sittings.new_sitting(studio, "Zola Example")
    consents.grant(studio, both, (Purpose.RETOUCH, Purpose.TRAIN, Purpose.GENERATE), "Zola Example", age=40)
    with pytest.raises(Refused, match="presence-missing"):
        go(studio, both, wanted(studio, both, way), way)
