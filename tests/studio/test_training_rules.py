"""What measured steps decide, how finish times are told, and what is remembered of them: rules without a worker."""

import math
from datetime import UTC, datetime
from types import SimpleNamespace

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.paths import Home, resources
from likeness.jobs import protocol
from likeness.jobs.memory import Free
from likeness.jobs.protocol import Crashed, Measured, Metric, Planned, Progress, Started
from likeness.packs.manifest import load_manifest
from likeness.studio import learning, personal, training
from likeness.studio.estimates import FILE, Pace, Paces, Watch, load_paces, save_paces, seconds_left
from likeness.studio.learning import in_words
from likeness.studio.photo_notes import PhotoNote, PhotoResult
from likeness.studio.preflight import (
    ASK_FROM_SECONDS,
    MEMORY_SHARE,
    GoOn,
    Measurement,
    StepDown,
    TooLong,
    decide,
    time_left,
)
from likeness.studio.work import explained
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow

measurements = st.builds(
    Measurement,
    step_seconds=st.floats(0, 1e4),
    steps_left=st.integers(0, 100_000),
    memory=st.integers(1, 2**40),
    free=st.integers(0, 2**40),
    smaller=st.booleans(),
    aside=st.floats(0, 0.5),
)


@settings(deadline=None)
@given(measurements, st.booleans())
def test_a_decision_keeps_its_promises(measured, agreed):
    seconds = time_left(measured)
    match decide(measured, seconds, agreed=agreed):
        case StepDown():
            assert measured.smaller
            assert measured.memory > MEMORY_SHARE * (measured.memory + measured.free)
        case TooLong(seconds=told):
            assert not agreed
            assert told == seconds > ASK_FROM_SECONDS
        case GoOn(seconds=told):
            assert agreed or told <= ASK_FROM_SECONDS


@settings(deadline=None)
@given(measurements)
def test_who_agreed_is_never_asked_and_who_has_room_never_steps_down(measured):
    assert not isinstance(decide(measured, time_left(measured), agreed=True), TooLong)
    if measured.free > measured.memory:
        assert not isinstance(decide(measured, time_left(measured), agreed=False), StepDown)


@settings(deadline=None)
@given(measurements, st.integers(1, 1_000))
def test_more_steps_take_longer(measured, more):
    longer = Measurement(
        measured.step_seconds,
        measured.steps_left + more,
        measured.memory,
        measured.free,
        measured.smaller,
        measured.aside,
    )
    assert time_left(longer) >= time_left(measured)


def test_a_base_model_that_cannot_be_loaded_is_refused_before_a_worker_starts(tmp_path, monkeypatch):
    starter = load_manifest(resources() / "packs" / "starter")
    studio = SimpleNamespace(home=Home(tmp_path))
    needed = learning.least_memory(studio, starter)
    for free in (needed, needed - 1):
        monkeypatch.setattr(learning, "free_memory", lambda free=free: Free(free, "computer"))
        told = personal._base(studio, starter)
        assert told.problem == ("training-memory" if free < needed else "")
    assert told.fields["needed"] == f"{needed / 1e9:.1f} GB"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (5, "1 min"),
        (119, "2 min"),
        (3_540, "59 min"),
        (3_600, "1 h"),
        (5_400, "1 h 30 min"),
        (18_100, "5 h"),
        (7_300, "2 h"),
    ],
)
def test_times_are_told_in_words(seconds, words):
    assert in_words(seconds) == words


@pytest.mark.parametrize(
    ("crash", "kills", "limited", "memory"),
    [
        (Crashed("died", -9), 1, False, True),
        (Crashed("died", -9), 0, False, False),
        (Crashed("stopped", -9), 1, False, False),
        (Crashed("died", -6, "terminate called after throwing an instance of 'std::bad_alloc'"), 0, False, True),
        (Crashed("died", -11), 0, True, True),
        (Crashed("died", -11), 0, False, False),
        (Crashed("garbled", 1, "out of memory"), 0, True, False),
    ],
)
def test_want_of_memory_is_told_from_a_crash(crash, kills, limited, memory):
    event = explained(crash, kills, limited=limited)
    assert event == (protocol.Failed("out-of-memory") if memory else crash)


PACK, JOB = "base 1", "0" * 32


def story(steps=100, each=2.0, bare=1.5, begun=0):
    """Events of a training and the seconds at which they come."""
    at = 30.0
    yield 0.0, Started(JOB, (), 1)
    yield 1.0, Planned("plain", "saving", "cpu", "float32", begun)
    for step in range(begun + 1, steps + 1):
        yield at, Progress(step, steps)
        if step == begun + 5:
            yield at, Measured("plain", bare, steps - step, 0.0, 1_000, 9_000)
        at += each
    yield at, protocol.Finished((), at, 1, ())


def heard(events, known=None):
    now = [0.0]
    watch = Watch(known or {}, lambda: now[0])
    for at, event in events:
        now[0] = at
        watch.hear(event)
    return watch


def test_a_finish_time_gets_better_with_every_training():
    first = heard(story()).outcome()
    assert first.tier == "plain"
    assert first.pace.start == 30.0
    assert first.pace.each == pytest.approx(2.0, rel=0.02)
    assert first.error == pytest.approx(1.5 * 1.1 / 2 - 1, abs=0.02)
    second = heard(story(), {"plain": first.pace}).outcome()
    assert abs(second.error) < 0.03
    assert len(second.pace.errors) == 2


def test_a_training_that_stopped_early_or_not_at_all_teaches_nothing():
    *events, finished = story()
    assert heard(events).outcome() is None
    assert heard([*events, (90.0, Metric("stopped-early", 60, 40.0)), finished]).outcome() is None
    assert heard([finished]).outcome() is None


def test_a_training_that_went_on_is_measured_from_where_it_began():
    assert heard(story(begun=40)).outcome().pace.each == pytest.approx(2.0, rel=0.05)


def test_what_is_remembered_survives_and_damage_does_not_matter(tmp_path):
    home = Home(tmp_path)
    paces = Paces().with_pace(PACK, "plain", Pace(1, 2, 3, 4)).with_pace(PACK, "saving", Pace(5, 6, 7, 8))
    save_paces(home, paces)
    assert load_paces(home) == paces
    assert load_paces(home).of(PACK) == Pace(5, 6, 7, 8)
    assert load_paces(home).of(PACK, "plain") == Pace(1, 2, 3, 4)
    for damage in (b"", b"{", b"[]", b'{"paces": {"a": {"b": {"start": -1}}}}', b"\xff"):
        (tmp_path / FILE).write_bytes(damage)
        assert load_paces(home) == Paces()
    save_paces(Home(tmp_path / "not" / "there"), paces)


@settings(deadline=None)
@given(st.floats(0, 100), st.integers(0, 10_000), st.floats(0, 10), st.floats(0, 10))
def test_an_estimate_is_a_number_whatever_was_remembered(step_seconds, steps_left, each, bare):
    measured = Measured("plain", step_seconds, steps_left, 0.1, 1, 1)
    seconds = seconds_left(measured, Pace(0, each, bare, 0))
    assert math.isfinite(seconds)
    assert seconds >= step_seconds * steps_left * 0.999


def test_a_photo_that_ends_at_the_shoulders_is_told_with_its_frame_and_its_face_without():
    bundled = load_manifest(resources() / "packs" / "starter")
    large = msgspec.structs.replace(bundled, resolution=512)
    result = PhotoResult("", "accept", "", "")
    note = PhotoNote(result, "", square=(1350.0, 1500.0, 3600.0), pose=(0.0, 0.0, 0.0), size=(2700, 3600))
    row = BlobRow("a" * 32, Kind.PHOTO, datetime(2026, 11, 22, tzinfo=UTC), msgspec.to_builtins(note), 1, "", "b", None)
    whole, face = training._views(training._train_photo(row, large, "c" * 32), large)
    assert (whole.frame.width, whole.frame.height, whole.frame.left) == (448, 576, 0)
    assert (whole.side, face.frame, face.face) == (3600, None, True)
    assert training._train_photo(row, bundled, "c" * 32).frame is None


def test_of_very_many_photos_some_of_each_time_fit_into_one_order():
    moment = datetime(2026, 11, 22, tzinfo=UTC)
    rows = [BlobRow(str(number), Kind.PHOTO, moment, {}, 1, "", "b", None) for number in range(1001)]
    taken = [int(row.id) for row in training.of_each_time(rows, training.MOST_PHOTOS)]
    assert (len(taken), taken[0], taken[-1]) == (400, 0, 998)
    assert set(np.diff(taken)) == {2, 3}
    assert training.of_each_time(rows[:7], training.MOST_PHOTOS) == rows[:7]
    assert 2 * training.MOST_PHOTOS <= 1000
