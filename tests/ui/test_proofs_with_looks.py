"""From looks to proofs over a real vault: a look tried on the person, portraits made, kept, hidden, discarded, and all of it taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from likeness.ui.models.looks import Trying
from likeness.ui.models.making import Tally
from likeness.ui.models.proofs import Saying
from likeness.ui.places import Place, Room

pytestmark = pytest.mark.window

PATIENCE = 60_000


@pytest.fixture
def enter(qtbot, app_window):
    def go(home, room):
        app = app_window(home)
        found = []
        app.desk.ask(lambda studio: studio.vault.sitters()[0].id, found.append, pytest.fail)
        qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
        app.sitting = found[0]
        app.window.go(Place(room, found[0]))
        qtbot.waitUntil(lambda: app.controller.state.loaded and not app.desk.busy, timeout=PATIENCE)
        return app

    return go


def rows(app, qtbot):
    from likeness.studio.portraits import list_portraits

    found = []
    qtbot.waitUntil(lambda: not app.desk.busy, timeout=PATIENCE)
    app.desk.ask(lambda studio: list_portraits(studio, app.sitting), found.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return {row.portrait: row for row in found[0]}


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def test_a_look_is_tried_on_the_person_and_made_into_a_portrait(house, enter, qtbot):
    app = enter(house("photos"), Room.LOOKS)
    looks = app.controller
    qtbot.waitUntil(lambda: looks.state.trying is Trying.READY, timeout=PATIENCE)
    first = app.page._trial._image
    card = next(card for card in app.page._grid.cards if card.card.name == "corporate")
    card.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: "corporate" in looks._tried and looks.state.trying is Trying.READY, timeout=PATIENCE)
    assert app.page._trial._image is not first
    before, last = looks.state.photo, app.page._trial._image
    app.page._another.click()
    qtbot.waitUntil(lambda: looks.state.trying is Trying.READY and app.page._trial._image is not last, timeout=PATIENCE)
    chosen = looks.state.photo
    assert chosen != before
    press(Qt.Key.Key_Space)
    QTest.mouseClick(app.page._make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.window.navigator.place.room is Room.PROOFS, timeout=PATIENCE)
    assert looks._trial is None  # nothing of the person stays behind
    assert looks._tried == {}
    qtbot.waitUntil(lambda: not app.window.works.running, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(app.controller.state.proofs) == 1, timeout=PATIENCE)
    assert app.controller.state.waiting == ()
    made = next(iter(rows(app, qtbot).values()))
    assert (made.look, made.origin, made.photo) == ("corporate", "retouched", chosen)


def test_what_a_person_says_is_written_and_everything_is_taken_back(house, enter, qtbot):
    home = house("portraits")
    app = enter(home, Room.PROOFS)
    page, proofs = app.page, app.controller
    qtbot.waitUntil(
        lambda: len(page.grid.tiles) == 4 and all(tile.has_image for tile in page.grid.tiles), timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: page.bench.view._photo is not None, timeout=PATIENCE)
    order = [tile.portrait for tile in page.grid.tiles]
    page.grid.focus_current()
    press(Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_X)
    assert [proof.id for proof in proofs.state.kept] == order[:1]
    assert [proof.id for proof in proofs.state.hidden] == [order[1]]
    press(Qt.Key.Key_Delete)  # the one that came to its place
    assert len(proofs.state.proofs) == 3
    said = rows(app, qtbot)
    assert said[order[0]].kept
    assert said[order[1]].aside
    assert order[2] not in said
    for _ in range(3):
        page.undo_wanted.emit()
    back = rows(app, qtbot)
    assert set(back) == set(order)
    assert not any(row.kept or row.aside for row in back.values())
    for _ in range(3):
        page.redo_wanted.emit()
    assert rows(app, qtbot).keys() == said.keys()
    qtbot.waitUntil(lambda: len(proofs.state.proofs) == 3 and not app.desk.busy, timeout=PATIENCE)
    assert [proof.saying for proof in proofs.state.proofs].count(Saying.KEEP) == 1


@pytest.mark.soak
def test_pictures_of_a_personal_model_appear_one_after_the_other(house, enter, qtbot):
    """With a personal model that changes nothing: what is drawn looks like nobody, and says so."""
    import numpy as np
    from safetensors.numpy import load_file

    from likeness.base.paths import resources
    from likeness.consent.purposes import Purpose
    from likeness.ml.lora import Adapter, Delta, write_adapter
    from likeness.vault.kinds import Kind

    app = enter(house("photos"), Room.LOOKS)
    weights = load_file(resources() / "packs" / "starter" / "unet" / "diffusion_pytorch_model.safetensors")
    name, weight = next((name, weight) for name, weight in weights.items() if name.endswith("to_q.weight"))
    delta = Delta(np.zeros((2, weight.shape[1]), np.float32), np.zeros((weight.shape[0], 2), np.float32))
    adapter = write_adapter(Adapter({name.removesuffix(".weight"): delta}), "unet", {})

    def learn(studio):
        store = studio.vault.open_sitter(studio.vault.permit(app.sitting, Purpose.TRAIN))
        return store.put(Kind.ADAPTER, adapter, {"pack": "starter"})

    app.desk.ask(learn, lambda _: None, pytest.fail)
    app.window.go(Place(Room.LIBRARY))
    app.window.go(Place(Room.LOOKS, app.sitting, "corporate"))
    looks = app.controller
    qtbot.waitUntil(lambda: any(way.way == "personal" and way.open for way in looks.state.ways), timeout=PATIENCE)
    app.page.making.way_chosen.emit("personal")
    app.page.making.count_chosen.emit(2)
    assert looks.state.tally == Tally(2, 3)
    app.page.make_wanted.emit()
    qtbot.waitUntil(lambda: app.window.navigator.place.room is Room.PROOFS, timeout=PATIENCE)
    proofs, seen = app.controller, []
    qtbot.waitUntil(lambda: len(proofs.state.waiting) == 3, timeout=PATIENCE)
    proofs.page.skipped.emit("0/picture-002")

    def over():
        seen.append((len(proofs.state.proofs), len(proofs.state.waiting)))
        return not app.window.works.running and not app.desk.busy

    qtbot.waitUntil(over, timeout=240_000)
    assert any(there == 1 and waiting for there, waiting in seen)
    assert 1 <= len(rows(app, qtbot)) <= 2  # what shows too much skin is not kept at all
    assert {proof.way for proof in proofs.state.proofs} == {"generated"}
    assert all(proof.hidden for proof in proofs.state.proofs)
    assert proofs.state.tally == Tally(2, len(proofs.state.proofs), 0), "what was asked for, really made, and shown"
    assert proofs.state.problem is None
