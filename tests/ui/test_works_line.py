"""Long work on threads of its own: who waits for whom, how ends are told, and that nothing is told twice. Without a studio."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.jobs import protocol
from likeness.ui.bridge import Background
from likeness.ui.models.works import Course, WorkState, counted, end_of, forward, measured, moved, places, seconds_left
from likeness.ui.problem import Problem
from likeness.ui.words import problem_of
from likeness.ui.works import Order, Phase, WorkKind, Works

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


class ThreadsAlone:
    """What Works needs of a desk, without a vault: `run` gets None for a studio."""

    def __init__(self, parent):
        self._background = Background(parent, threads=8, describe=problem_of)
        self.more_waits = None

    def long(self, work, done, failed, *, sitting=None):
        self._background.run(lambda: work(None), done, failed)

    def close(self):
        self._background.close(lambda: None)


class Bench:
    """Works, what they told, and works that wait until they are let go."""

    def __init__(self, qapp):
        self.desk = ThreadsAlone(qapp)
        self.works = Works(self.desk, lambda: NOW)
        self.told, self.ends, self.gates, self.ran = [], [], {}, []
        self.works.changed.connect(self.told.append)

    def order(self, name, kind=WorkKind.TRAIN, ends=None, **more):
        gate = self.gates[name] = threading.Event()

        def run(_studio, controls):
            self.ran.append(name)
            while not gate.wait(0.005):
                controls.check()
                if controls.control.wish == "pause":
                    raise Cancelled("training-paused", step=3)
            if ends is not None:
                raise ends
            return name

        return Order(
            kind,
            "s" * 32,
            run,
            lambda made: self.ends.append((name, made)),
            lambda problem: self.ends.append((name, problem.code)),
            **more,
        )

    def start(self, name, **more):
        return self.works.start(self.order(name, **more))

    def phase(self, work):
        return self.works.state(work).phase


@pytest.fixture
def bench(qapp):
    made = Bench(qapp)
    yield made
    made.works.stop_all()
    for gate in made.gates.values():
        gate.set()
    made.desk.close()
    made.works.close()


pytestmark = pytest.mark.window


def test_one_heavy_work_at_a_time_and_the_next_stands_in_line(bench, qtbot):
    first, second, third = bench.start("first"), bench.start("second"), bench.start("third", kind=WorkKind.GENERATE)
    light = bench.start("light", kind=WorkKind.DELIVER)
    assert [bench.phase(work) for work in (first, second, third, light)] == ["running", "waiting", "waiting", "running"]
    assert [bench.works.state(work).place for work in (second, third)] == [0, 1]
    assert bench.desk.more_waits()
    bench.works.move(third, -1)
    assert [bench.works.state(work).place for work in (second, third)] == [1, 0]
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        for gate in bench.gates.values():
            gate.set()
    assert bench.ran.index("third") < bench.ran.index("second")
    assert sorted(bench.ends) == sorted((name, name) for name in ("first", "second", "third", "light"))
    assert bench.works.running == ()
    assert {state.phase for state in bench.works.of("s" * 32)} == {Phase.DONE}


def test_a_cancelled_one_leaves_the_line_and_the_end_is_told_once(bench, qtbot):
    first, second = bench.start("first"), bench.start("second")
    bench.works.cancel(second)
    bench.works.cancel(second)
    assert bench.ends == [("second", "stopped")]
    assert bench.phase(second) is Phase.STOPPED
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        bench.works.cancel(first)
        assert bench.phase(first) is Phase.STOPPING
    assert bench.ends == [("second", "stopped"), ("first", "stopped")]
    assert "second" not in bench.ran


def test_paused_it_goes_on_with_what_resumes_it(bench, qtbot):
    went_on = []
    work = bench.start("one", can_pause=True, resume=lambda _studio, _controls: went_on.append(True) or "more")
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        bench.works.pause(work)
        assert bench.phase(work) is Phase.PAUSING
    state = bench.works.state(work)
    assert (state.phase, state.can_resume, state.problem) == (Phase.PAUSED, True, None)
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        bench.works.resume(work, overnight=True)
        assert bench.works.state(work).overnight
    assert went_on == [True]
    assert bench.ends == [("one", "training-paused"), ("one", "more")]


@pytest.mark.parametrize(
    ("error", "phase", "shown"),
    [
        (Cancelled("stopped"), Phase.STOPPED, None),
        (Cancelled("training-paused", step=4), Phase.PAUSED, None),
        (Failed("training-disk-full", step=4), Phase.PAUSED, "training-disk-full"),
        (Failed("training-too-long", hours="5 h"), Phase.PAUSED, "training-too-long"),
        (Failed("worker-crashed", reason="died"), Phase.FAILED, "worker-crashed"),
        (Refused("consent-missing", purpose="train"), Phase.FAILED, "consent-missing"),
        (ValueError("a fault of the program"), Phase.FAILED, "internal"),
    ],
)
def test_how_it_ended_is_told_by_its_code(bench, qtbot, error, phase, shown):
    work = bench.start("one", ends=error)
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        bench.gates["one"].set()
    state = bench.works.state(work)
    assert state.phase is phase
    assert (state.problem and state.problem.code) == shown
    assert len(bench.ends) == 1


def test_events_become_progress_a_finish_time_and_are_passed_on(bench, qtbot):
    events = [
        protocol.Stage("training", 0.1, 1),
        protocol.Progress(10, 100),
        protocol.Measured("plain", 2.0, 90, 0.0, 1, 9),
        protocol.Planned("saving", None, "cpu", "float32", 0),
        protocol.Progress(5, 100),
    ]

    def run(_studio, controls):
        for event in events:
            controls.hear(event)
        bench.gates["held"].wait(5)

    bench.gates["held"] = threading.Event()
    heard = []
    bench.works.heard.connect(lambda work, event: heard.append((work, event)))
    work = bench.works.start(Order(WorkKind.TRAIN, "s" * 32, run, lambda _: None, lambda _: None))
    qtbot.waitUntil(lambda: len(heard) == len(events))
    state = bench.works.state(work)
    assert heard == [(work, event) for event in events]
    assert (state.stage, state.done, state.of) == ("training", 10, 100)
    assert timedelta(seconds=150) < state.finish - NOW < timedelta(seconds=250)
    bench.gates["held"].set()


def test_what_an_earlier_start_still_says_is_not_heard(bench, qtbot):
    said = []

    def run(_studio, controls):
        said.append(controls)
        raise Cancelled("training-paused", step=1)

    work = bench.works.start(
        Order(
            WorkKind.TRAIN, "s" * 32, run, lambda _: None, lambda _: None, resume=lambda *_: bench.gates["held"].wait(5)
        )
    )
    bench.gates["held"] = threading.Event()
    qtbot.waitUntil(lambda: bench.phase(work) is Phase.PAUSED)
    bench.works.resume(work)
    said[0].progress(9, 10)
    qtbot.wait(50)
    assert bench.works.state(work).of == 0


def test_without_a_vault_a_work_gets_no_studio(bench, qtbot):
    got = []
    order = Order(
        WorkKind.PACK,
        "",
        lambda studio, _controls: got.append(studio),
        lambda _: None,
        lambda _: None,
        needs_vault=False,
    )
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        bench.works.start(order)
    assert got == [None]


def test_pausing_all_pauses_what_can_and_stops_the_rest(bench, qtbot):
    train = bench.start("train", can_pause=True)
    write, wait = bench.start("write", kind=WorkKind.DELIVER), bench.start("wait")
    with qtbot.waitSignal(bench.works.idle, timeout=5_000):
        bench.works.pause_all()
    assert [bench.phase(work) for work in (train, write, wait)] == ["paused", "stopped", "stopped"]
    assert "wait" not in bench.ran


# -- rules without a thread


def test_progress_never_goes_back():
    state = WorkState("i", WorkKind.TRAIN, "s", Phase.RUNNING)
    assert state.fraction is None
    state = forward(state, 30, 100)
    assert forward(state, 10, 100) == state
    assert forward(state, 1, 0) == state
    assert forward(state, 2, 4).fraction == 0.5
    assert forward(state, 9, 4).fraction == 1.0


def test_a_finish_time_begins_with_the_measurement_and_ends_with_what_it_took():
    course = counted(Course(), 0, 100, 0.0)
    assert seconds_left(course, 1.0) is None
    course = measured(counted(course, 5, 100, 10.0), 95.0, 10.0)
    assert seconds_left(course, 10.0) == pytest.approx(95, abs=6)
    for step in range(6, 101):  # it takes twice as long as was measured
        course = counted(course, step, 100, 2.0 * step)
    assert seconds_left(course, 200.0) == pytest.approx(0, abs=1)
    course = measured(counted(counted(Course(), 0, 100, 0.0), 5, 100, 10.0), 95.0, 10.0)
    course = counted(course, 90, 100, 180.0)
    assert seconds_left(course, 180.0) == pytest.approx(20, abs=12)
    assert seconds_left(course, 10_000.0) == 0.0


def test_counts_alone_give_a_finish_time_once_they_say_something():
    course = counted(Course(), 1, 40, 0.0)
    assert seconds_left(counted(course, 2, 40, 1.0), 1.0) is None
    assert seconds_left(counted(course, 21, 40, 40.0), 40.0) == pytest.approx(38, abs=1)
    assert seconds_left(counted(course, 40, 40, 3.0), 3.0) == 0.0


def test_the_line_is_moved_within_its_ends():
    assert moved("abc", "c", -1) == ("a", "c", "b")
    assert moved("abc", "c", -9) == ("c", "a", "b")
    assert moved("abc", "a", 9) == ("b", "c", "a")
    assert moved("abc", "x", 1) == ("a", "b", "c")
    assert places(("x", "y")) == {"x": 0, "y": 1}


def test_an_end_without_a_problem_is_done():
    assert end_of(None) is Phase.DONE
    assert end_of(Problem("catalogue-damaged", "")) is Phase.FAILED
