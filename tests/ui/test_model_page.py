"""The page Personal model: the rules of what it shows, and the page with each face; pictures of a training through the real vault."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from house_kit import NAME, NOOR
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from likeness.jobs import protocol
from likeness.ui.models import model as rules
from likeness.ui.models.model import Do, Figures, Halt, ModelState, Preview, View, buttons
from likeness.ui.models.works import Awake, Phase, WorkKind, WorkState
from likeness.ui.problem import Problem

pytestmark = pytest.mark.window
NOW = datetime(2026, 11, 22, 13, 45, tzinfo=UTC)
SITTING = "5" * 32
COURSE = ((0, 0.05), (150, 0.45), (450, 0.874))


def base(name="real", **more):
    from likeness.studio.personal import Base

    facts = {"title": "A real model", "practice": False, "shows": True, "steps": 800, "size": 4_200_000_000, **more}
    return Base(name=name, **facts)


STARTER = {"name": "starter", "title": "Starter", "practice": True, "shows": False}


def prospect(*bases, missing=(), photos=8, **more):
    from likeness.studio.personal import Prospect

    bases = bases or (base(),)
    return Prospect(SITTING, "Noor", bases, bases[0].name, photos, 4, missing, compares=True, **more)


def model(**more):
    from likeness.studio.personal import Model

    return Model("a" * 32, "real", "A real model", "2026-11-22T10:00:00Z", **{"practice": False, **more})


def unfinished(state="interrupted", step=480):
    from likeness.studio.unfinished import Unfinished

    return Unfinished("7" * 32, SITTING, state, step, 800, "2026-11-22T10:00:00Z")


def shown(*bases, **more):
    return ModelState(SITTING, prospect(*bases, **more))


def work(phase=Phase.RUNNING, **more):
    facts = {"done": 462, "of": 800, "finish": NOW + timedelta(minutes=47), "can_pause": True, "stage": "training"}
    return WorkState("w", WorkKind.TRAIN, SITTING, phase, **{**facts, **more})


# -- rules


def test_what_is_shown_follows_from_work_vault_and_wish():
    assert ModelState(SITTING).view is View.LOADING
    assert shown().view is View.BEFORE
    assert shown(unfinished=unfinished()).view is View.HALTED
    ready = shown(models=(model(),))
    assert ready.view is View.READY
    assert replace(ready, again=True).view is View.BEFORE
    assert replace(ready, work=work()).view is View.LEARNING
    assert replace(ready, work=work(Phase.WAITING)).view is View.WAITING
    assert replace(ready, work=work(Phase.DONE)).view is View.READY
    ended = rules.with_work(replace(shown(), work=work()), work(Phase.PAUSED, finish=None))
    assert ended.view is View.LEARNING  # what it left is not read yet
    assert rules.with_prospect(ended, prospect(unfinished=unfinished("paused"))).view is View.HALTED


def test_the_primary_button_is_what_comes_next():
    assert buttons(ModelState(SITTING)) == (Do.NOTHING, Do.NOTHING)
    assert buttons(shown()) == (Do.START, Do.OVERNIGHT)
    assert buttons(shown(missing=("photos", "presence"))) == (Do.PHOTOS, Do.NOTHING)
    assert buttons(shown(missing=("consent",))) == (Do.CONSENT, Do.NOTHING)
    assert buttons(shown(base(problem="training-memory"))) == (Do.ADD_BASE, Do.NOTHING)
    assert buttons(shown(base(seconds=9_000.0, too_long=True))) == (Do.OVERNIGHT, Do.NOTHING)
    halted = shown(unfinished=unfinished())
    assert buttons(halted) == (Do.RESUME, Do.OVERNIGHT)
    too_long = replace(halted, problem=Problem("training-too-long", ""))
    assert buttons(too_long) == (Do.OVERNIGHT, Do.NOTHING)
    assert buttons(replace(shown(), work=work())) == (Do.MEANWHILE, Do.OVERNIGHT)
    assert buttons(replace(shown(), work=work(overnight=True))) == (Do.MEANWHILE, Do.NOTHING)
    assert buttons(replace(shown(), work=work(Phase.WAITING))) == (Do.MEANWHILE, Do.NOTHING)
    assert buttons(shown(models=(model(),))) == (Do.GO_ON, Do.NOTHING)
    assert buttons(shown(models=(model(usable=False),))) == (Do.AGAIN, Do.GO_ON)


def test_it_starts_only_where_everything_is_there():
    assert shown().may_start
    assert not shown(missing=("presence",)).may_start
    assert not shown(base(problem="training-memory")).may_start
    assert not replace(shown(), busy=True).may_start
    assert shown(base(seconds=60.0)).finish_if_started(NOW) == NOW + timedelta(seconds=60)
    assert shown().finish_if_started(NOW) is None


def test_the_person_s_choice_of_a_base_model_stays_as_long_as_it_is_there():
    state = replace(shown(base(), base(**STARTER)), chosen="starter")
    assert state.base.name == "starter"
    assert rules.with_prospect(state, prospect(base(), base(**STARTER))).base.name == "starter"
    assert rules.with_prospect(state, prospect(base())).base.name == "real"


def test_what_a_worker_says_becomes_figures_and_a_course():
    state = shown()
    for event in (
        protocol.Planned("plain", None, "cpu", "float32", 0),
        protocol.Progress(10, 800),
        protocol.Metric("loss", 10, 0.5),
        protocol.Metric("likeness", 10, 0.2),
        protocol.Metric("likeness", 5, 0.1),
        protocol.Metric("likeness", 10, 0.3),
        protocol.Metric("copies", 10, 0.0),
    ):
        state = rules.heard(state, event)
    assert state.figures == Figures(10, 800, 0.5, "plain", "cpu")
    assert state.points == ((5, 0.1), (10, 0.3))
    assert state.likeness == 0.3
    again = rules.with_work(state, work())
    assert (again.points, again.figures) == ((), Figures())


def test_one_picture_of_each_look_and_four_at_most():
    assert rules.step_of_label("trial-0000450-0") == 450
    assert [rules.step_of_label(label) for label in ("adapter", "trial-0000450-1", "trial-x-0", "a-b")] == [None] * 4
    state = shown()
    for step in (300, 0, 150, 0, 450, 600, 750):
        state = rules.with_preview(state, step, f"k{step}")
    assert [one.step for one in state.previews] == [0, 150, 300, 450, 600, 750]
    assert [one.step for one in state.shown_previews] == [0, 300, 450, 750]


def test_somebody_else_s_page_begins_anew():
    state = replace(shown(), problem=Problem("internal", ""))
    assert rules.entered(state, SITTING).prospect is not None
    assert rules.entered(state, SITTING).problem is None
    assert rules.entered(state, "6" * 32) == ModelState("6" * 32)


# -- the page


class Seen:
    def __init__(self, page):
        self.page = page

    def __call__(self, state, pictures=None):
        self.page.show_state(state, pictures or {}, NOW)
        return self

    @property
    def text(self):
        found = [w for kind in (QLabel, QAbstractButton) for w in self.page.findChildren(kind) if w.isVisible()]
        return "\n".join(widget.accessibleName() or widget.text() for widget in found)

    def button(self, words):
        return next(b for b in self.page.findChildren(QAbstractButton) if b.isVisible() and b.text() == words)


@pytest.fixture
def seen(qtbot, theme, qt_messages):
    from likeness.ui.pages.model import ModelPage

    page = ModelPage()
    page.resize(776, 584)
    qtbot.addWidget(page)
    page.show()
    return Seen(page)


def test_before_it_says_how_long_it_takes_here(seen):
    text = seen(shown(base(seconds=2_400.0))).text
    assert "Needs about 40 minute" in text
    assert "Done at about" in text
    assert "looks like, on this computer" in text
    assert "will not look like" not in text
    text = seen(shown(base(**STARTER))).text
    assert "measured as it begins" in text
    assert "will not look like Noor yet" in text
    text = seen(shown(base(seconds=9_000.0, too_long=True, hours="2 h 30 min"))).text
    assert "work for a night" in text
    assert seen.button("Run overnight")


def test_a_base_model_that_does_not_fit_says_so(seen):
    fields = {"pack": "real", "needed": "9 GB", "free": "2 GB", "instead": "x"}
    text = seen(shown(base(problem="training-memory", fields=fields))).text
    assert "needs about 9 GB of memory" in text


def test_what_is_missing_has_a_way_to_it(seen, qtbot):
    seen(shown(missing=("photos", "presence"), photos=2))
    assert "At least 4 are needed" in seen.text
    wanted = []
    seen.page.wanted.connect(wanted.append)
    qtbot.mouseClick(seen.button("Confirm presence"), Qt.MouseButton.LeftButton)
    seen.button("Add photos").click()
    assert wanted[0] is Do.PRESENCE
    assert wanted[1] is Do.PHOTOS


def test_while_it_learns_the_finish_time_is_the_headline(seen):
    state = replace(shown(), work=work(), points=COURSE, figures=Figures(462, 800, 0.1234, "plain", "cpu"))
    text = seen(state).text
    assert "Done at about" in text
    assert "58\N{NO-BREAK SPACE}%" in text
    assert "87 of 100" in text
    assert "Step 462" not in text
    assert "Step 462 of 800" in seen(replace(state, details=True)).text
    assert "Done on Monday" in seen(replace(state, work=work(finish=NOW + timedelta(days=1)))).text
    assert "Done in a moment" in seen(replace(state, work=work(finish=NOW - timedelta(minutes=1)))).text
    assert "The finish time follows" in seen(replace(state, work=work(finish=None))).text
    assert "Pausing" in seen(replace(state, work=work(Phase.PAUSING, finish=None))).text
    assert "It begins when the work before it has ended" in seen(replace(state, work=work(Phase.WAITING))).text


def test_it_says_honestly_whether_the_computer_stays_awake(seen):
    state = replace(shown(), work=work(overnight=True))
    assert "stays awake until it is done" in seen(replace(state, awake=Awake.HELD)).text
    assert "does not let Likeness keep the computer awake" in seen(replace(state, awake=Awake.CANNOT)).text


def test_previews_carry_what_is_seen_for_who_does_not_see_them(seen):
    from PySide6.QtGui import QImage

    pictures = {"k": QImage(64, 64, QImage.Format.Format_RGB32)}
    state = replace(shown(), work=work(), figures=Figures(400, 800), previews=(Preview(0, "k"), Preview(400, "k")))
    seen(state, pictures)
    names = [w.accessibleName() for w in seen.page.findChildren(type(seen.page._work.strip._places[0][0]))]
    assert names[:2] == [
        "A picture of what was learned by then: Start",
        "A picture of what was learned by then: 50\N{NO-BREAK SPACE}%",
    ]
    assert "Pictures are hidden" in seen(replace(shown(), work=work(), hidden=1)).text


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("paused", "Paused at"),
        ("interrupted", "Interrupted at"),
        ("cancelled", "Stopped at"),
        ("failed", "by a problem"),
        ("finished", "not put away"),
    ],
)
def test_what_stands_still_says_why(seen, state, words):
    halted = shown(unfinished=unfinished(state))
    assert halted.halt is Halt(state)
    assert words in seen(halted).text
    assert seen.button("Discard")


def test_the_model_that_is_there_says_how_alike_it_is(seen):
    ready = shown(models=(model(likeness=0.874, course=COURSE),))
    assert "87 of 100" in seen(ready).text
    assert "will not look like" not in seen.text
    assert "will not look like Noor yet" in seen(shown(models=(model(practice=True),))).text
    asked = []
    seen.page.remove_wanted.connect(lambda: asked.append("remove"))
    seen.page.again_wanted.connect(lambda: asked.append("again"))
    seen.button("Remove it").click()
    seen.button("Make it again").click()
    assert asked == ["remove", "again"]


def test_a_model_of_another_base_is_made_again_or_removed(seen):
    asked = []
    seen.page.wanted.connect(asked.append)
    text = seen(shown(models=(model(usable=False),))).text
    assert "another version of the base model A real model. Make it again from the photos." in text
    assert "is ready" not in text
    assert seen.button("Remove it")
    seen.button("Make it again").click()
    assert asked == [Do.AGAIN]


# -- through the window, the desk and the vault


def test_pictures_of_a_training_are_seen_unless_they_show_too_much(app_window, house, qtbot):
    from studio_pictures import hear_pictures

    from likeness.studio.sittings import list_sittings
    from likeness.ui.places import Place, Room
    from likeness.ui.works import Order

    app = app_window(house("photos"))
    found = []
    app.desk.ask(lambda studio: list_sittings(studio)[0].sitting, found.append, print)
    qtbot.waitUntil(lambda: bool(found))
    app.window.go(Place(Room.MODEL, found[0]))
    controller = app.controller
    qtbot.waitUntil(lambda: controller.state.prospect is not None)
    photo = np.asarray(Image.open(NOOR / "01.jpg").convert("RGB").resize((256, 256)))
    skin = np.full((256, 256, 3), (205, 150, 120), np.uint8)
    pictures = {"trial-0000000-0": skin, "trial-0000004-0": photo, "trial-0000004-1": photo}
    run = hear_pictures(found[0], pictures)
    ended = []
    app.window.works.start(Order(WorkKind.TRAIN, found[0], run, ended.append, ended.append))
    qtbot.waitUntil(lambda: bool(controller.state.previews) and controller.state.hidden == 1)
    assert [one.step for one in controller.state.previews] == [4]
    run.over.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [None]
    assert NAME in app.texts()
