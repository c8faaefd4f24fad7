"""The page of base models over real folders: added, checked, mended, removed; and downloaded, once allowed, from a hub on this computer."""

import sys
from functools import partial
from pathlib import Path

import pytest
from driver import Person
from house_kit import build_empty

from likeness.base.paths import Home, resources
from likeness.packs.catalogue import load_catalogue
from likeness.packs.manifest import MANIFEST, verify
from likeness.settings import load_settings
from likeness.studio import getting
from likeness.studio.machine import LARGE, SMALL, Machine
from likeness.ui.models import add_model as model
from likeness.ui.models.add_model import ModelsState
from likeness.ui.places import Place, Room

PACKS = Path(__file__).resolve().parents[1] / "packs"
sys.path.append(str(PACKS))

import fake_hub  # noqa: E402
from pack_tools import TINY, UNET, change, contents, foreign  # noqa: E402

pytestmark = pytest.mark.window

LATE = (TINY / UNET).stat().st_size - 100
"""Within the weights, after everything that is read before a model is offered."""

ENTRY = f"""
[tiny]
title = "Tiny Diffusion"
family = "sd15"
repository = "{fake_hub.REPOSITORY}"
revision = "{fake_hub.REVISION}"
licence = "CC0-1.0"
licence_url = "https://creativecommons.org/publicdomain/zero/1.0/"
commercial = "Yes."
good_for = "Trying out."
memory = "Nearly none."
time = "A moment."
bytes = 1_400_000
unverified = "Nothing."
files = ["README.md", "model_index.json", "*/*.json", "*/*.txt", "*/*.safetensors"]
"""
CHILD = (
    "import sys; from pathlib import Path; from likeness.worker import fetcher\n"
    "place = fetcher.Place({endpoint!r}, ('127.0.0.1',), {port}, Path({tables!r}))\n"
    "sys.exit(fetcher.main(sys.stdin.buffer, sys.stdout.buffer, place))"
)


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path / "home")
    build_empty(home)
    return home


@pytest.fixture
def models(home, app_window, qtbot):
    app = app_window(home)
    app.window.go(Place(Room.ADD_MODEL))
    person = Person(app, qtbot)
    person.waits_for(lambda: app.controller.state.loaded, "the base models")
    return app, person


def test_one_is_added_from_a_folder_once_its_licence_is_accepted_and_looked_after(models, home, tmp_path):
    app, person = models
    person.sees("Starter (practice model)")
    source = foreign(tmp_path / "tiny")
    app.choose.paths = [source]
    person.clicks("Add from a folder or stick…")
    person.sees("Nothing here says under which licence it may be used. Ask whoever gave it to you.")
    assert not app.page.offer._go.isEnabled()
    person.clicks("I know that I may use it")
    person.clicks("Add it")
    person.sees("tiny is ready. Every file was checked.")
    assert verify(home.packs / "tiny").accepted is not None
    person.waits_for(lambda: len(app.controller.state.packs) == 2 and not app.desk.busy, "the list")

    person.clicks("Check: tiny")
    person.sees("tiny: every file is as it should be.")
    change(home.packs / "tiny" / UNET, 4_000)
    person.clicks("Check: tiny")
    person.waits_for(lambda: app.controller.state.problem, "the damage")
    assert app.controller.state.problem.code == "pack-damaged"

    person.clicks("Remove…: tiny")
    person.sees("Keep it")
    person.clicks("Remove")
    person.sees("tiny is gone.")
    assert not (home.packs / "tiny").exists()
    starter = [each.accessibleName() for each in app.page.installed.findChildren(type(app.page.folder))]
    assert not any(name.startswith("Remove…: Starter") for name in starter)


def test_a_damaged_one_is_mended_from_its_source_and_one_of_the_same_name_replaces_it_only_when_asked(
    models, home, tmp_path
):
    app, person = models
    source = foreign(tmp_path / "tiny")
    app.choose.paths = [source]
    person.clicks("Add from a folder or stick…")
    person.clicks("I know that I may use it")
    person.clicks("Add it")
    person.sees("tiny is ready. Every file was checked.")
    person.waits_for(lambda: not app.desk.busy and not app.controller.state.busy, "the list")
    app.choose.paths = [source]
    person.clicks("Add from a folder or stick…")
    person.sees("tiny is here already, and every file is the same.")
    change(source / UNET, LATE)
    app.choose.paths = [source]
    person.clicks("Add from a folder or stick…")
    person.waits_for(lambda: app.controller.state.offer, "the offer")
    assert app.controller.state.offer.clash
    assert app.page.offer._go.text() == "Replace it"
    person.clicks("Cancel")
    change(source / UNET, LATE)
    change(home.packs / "tiny" / UNET, LATE)
    person.clicks("Check: tiny")
    app.choose.paths = [source]
    person.clicks("Repair…: tiny")
    person.sees("tiny is whole again.")
    assert verify(home.packs / "tiny")


def test_what_is_no_base_model_is_said_and_nothing_is_left_of_it(models, home, tmp_path):
    app, person = models
    app.choose.paths = [tmp_path]
    person.clicks("Add from a folder or stick…")
    person.waits_for(lambda: app.controller.state.problem, "the reason")
    assert app.controller.state.problem.code == "pack-source-unknown"
    assert "likeness packs" not in app.texts()
    person.clicks("Close")
    assert app.controller.state.problem is None


class Cut(dict):
    """The connection breaks once, and the hub is gone for a while."""

    hub = None

    def pop(self, path, default=None):
        found = super().pop(path, default)
        if found is not None:
            self.hub.status = 503
        return found


@pytest.fixture
def hub():
    with fake_hub.running({name: data for name, data in contents(TINY).items() if name != MANIFEST}) as made:
        yield made


def test_a_download_is_off_until_it_is_allowed_here_and_goes_on_where_it_was_cut(
    home, hub, tmp_path, app_window, qtbot, monkeypatch
):
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "catalogue.toml").write_text(ENTRY, encoding="utf-8")
    monkeypatch.setattr(getting, "load_catalogue", lambda _folder: load_catalogue(tables))
    app = app_window(home)
    app.window.go(Place(Room.ADD_MODEL))
    person = Person(app, qtbot)
    child = CHILD.format(endpoint=hub.endpoint, port=hub.port, tables=str(tables))
    app.controller.fetch = partial(getting.get, command=[sys.executable, "-c", child], tables=tables)
    person.sees("Tiny Diffusion")
    assert "Download Tiny Diffusion" not in app.texts()
    assert "huggingface.co" in app.page.catalogue._switch.accessibleDescription()

    person.clicks("Allow downloads from this list")
    person.waits_for(lambda: load_settings(home.settings_file).downloads, "the switch")
    hub.cut = Cut({UNET: 200_000})
    hub.cut.hub = hub
    person.clicks("Download Tiny Diffusion")
    person.clicks("I have read the licence and accept it")
    assert hub.requests == []
    person.clicks("Download it")
    person.waits_for(lambda: app.controller.state.problem, "the broken connection")
    hub.status = None
    person.waits_for(lambda: app.controller.state.unfinished, "what is half done")

    person.clicks("Go on: tiny")
    person.clicks("I have read the licence and accept it")
    person.clicks("Download it")
    person.sees("Tiny Diffusion is ready. Every file was checked.")
    assert any(hub.asked(UNET)), "it went on where it was"
    assert verify(home.packs / "tiny").source == f"huggingface.co/{fake_hub.REPOSITORY}@{fake_hub.REVISION}"


def test_what_was_begun_can_be_thrown_away(models, home):
    app, person = models
    from likeness.packs.incoming import FOLDER

    begun = home.packs / FOLDER / "half.part"
    begun.mkdir(parents=True)
    (begun / "piece").write_bytes(b"x" * 5_000)
    app.controller.enter(Place(Room.ADD_MODEL))
    person.sees("half: 5 kB are half done. Choose the same source again and it goes on, or remove it.")
    person.clicks("Remove: half")
    person.sees("What was begun of half is gone.")
    assert not begun.exists()


def test_the_figures_are_those_of_this_computer(models):
    import psutil

    app, _person = models
    machine = app.controller.state.machine
    assert machine.memory == psutil.virtual_memory().total
    assert machine.cores == psutil.cpu_count()
    assert machine.advised in {SMALL, LARGE}
    assert {SMALL, LARGE} <= set(load_catalogue(resources() / "packs"))


def test_room_on_the_disk_is_counted_with_what_stays_free():
    machine = Machine(8, 4, 2_000_000_000, 2, "", SMALL)
    assert machine.fits(1_400_000_000)
    assert not machine.fits(1_600_000_000)


def test_a_licence_that_was_read_is_not_accepted_for_another():
    state = model.accept_wanted(model.want(ModelsState(), "one"), accepted=True)
    assert state.wanted_accepted
    assert not model.want(state, "another").wanted_accepted
    assert model.with_downloads(state, downloads=False).wanted == ""
