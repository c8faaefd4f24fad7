"""Whole sittings on made sequences: somebody who does what they are told ends with a varied set."""

import msgspec
import numpy as np
import pytest
import sequences

from likeness.base.paths import resources
from likeness.capture.coverage import Shot, Wants
from likeness.capture.frames import Frame
from likeness.capture.hints import load_guide
from likeness.capture.live import LiveMeter
from likeness.capture.shooting import PATIENCE, Shooting
from likeness.capture.variety import Variety

GUIDE = load_guide(resources() / "capture" / "coach.toml")
QUICK = msgspec.structs.replace(
    GUIDE,
    timing=msgspec.structs.replace(
        GUIDE.timing, countdown_s=0.3, settle_s=0.2, rest_s=0.6, burst_s=0.4, least_show_s=0.5
    ),
)
"""The same rules; only nobody has to be given time here."""

POSES = {
    ("front", "neutral"): "09",
    ("front", "smile"): "04",
    ("left", "any"): "05",
    ("right", "any"): "11",
    ("up", "any"): "02",
    ("down", "any"): "06",
}
RATE = 10.0


class Obedient:
    """Sits as asked, after a while; goes on when a change is asked for."""

    def __init__(self, shooting, poses=POSES):
        self.shooting, self.poses = shooting, poses
        self.pixels = {name: sequences.picture(name) for name in {*poses.values()}}
        self.name, self.views, self.photos, self.number = "09", [], [], 0

    def sit(self, seconds, stop=lambda _: False):
        for _ in range(int(seconds * RATE)):
            frame = Frame(sequences.camera(self.pixels[self.name], self.number), self.number / RATE, self.number)
            view = self.shooting.feed(frame)
            self.views.append(view)
            self.number += 1
            if view.photo is not None:
                self.photos.append((view.photo, self.name))
            if stop(view):
                return
            if view.advice.phase == "paused":
                self.shooting.press("go-on", frame.time_s)
            if self.number % 5 == 0:  # nobody answers at once
                self.name = self.wanted(view.target)

    def wanted(self, target):
        return self.poses.get((target.pose, target.expression)) or self.poses.get((target.pose, "any"), self.name)


@pytest.fixture(scope="module")
def whole(models):
    shooting = Shooting(models, QUICK)
    person = Obedient(shooting)
    person.sit(60, stop=lambda view: view.coverage.next_step in {"top", "background", "done"})
    return shooting, person


def test_a_whole_sitting_ends_with_a_varied_set(whole):
    shooting, person = whole
    assert shooting.coverage.enough
    assert shooting.coverage.share == 1.0
    assert len(person.photos) == shooting.coverage.photos <= 10
    assert {name for _, name in person.photos} == set(POSES.values())


def test_the_photos_are_frames_of_the_source_itself(whole):
    """Unmirrored, unscaled, untouched."""
    _, person = whole
    for frame, name in person.photos:
        assert np.array_equal(frame.pixels, sequences.camera(person.pixels[name], frame.number))


def test_what_was_asked_for_is_what_was_taken(whole, models):
    _, person = whole
    for frame, _ in person.photos:
        taken = LiveMeter(models).measure(frame)
        assert taken.faces == 1
        assert taken.eyes_open > 0.03


def test_undo_takes_the_last_photo_back_and_asks_for_it_again(models):
    shooting = Shooting(models, QUICK)
    person = Obedient(shooting)
    person.sit(8, stop=lambda view: view.photo is not None)
    assert shooting.coverage.photos == 1
    assert shooting.press("undo", person.number / RATE)
    assert shooting.coverage.photos == 0
    assert shooting.coverage.next_step == "front"
    assert not shooting.press("undo", person.number / RATE)


def test_a_photo_that_was_refused_does_not_count_even_in_the_next_burst(models):
    shooting = Shooting(models, QUICK, (Shot(Variety(27.0, 0.0, 0.0, 0.5)),))
    person = Obedient(shooting)
    person.sit(12, stop=lambda _: len(person.photos) == 2)
    first = person.photos[0][0].number
    assert shooting.coverage.photos == 3
    person.sit(6, stop=lambda view: view.advice.phase == "burst")
    assert person.views[-1].advice.phase == "burst"
    assert shooting.refuse(person.number / RATE, first)
    assert shooting.coverage.photos == 2
    assert "neutral" in shooting.coverage.lacks
    assert "left" in shooting.coverage.has
    assert not shooting.refuse(person.number / RATE, first)
    assert shooting.refuse(person.number / RATE)
    assert shooting.coverage.photos == 1
    assert not shooting.refuse(person.number / RATE)


def test_what_is_skipped_is_not_asked_for_again(models):
    shooting = Shooting(models, QUICK)
    assert shooting.coverage.next_step == "front"
    shooting.skip()
    assert shooting.coverage.next_step == "neutral"
    assert "front" not in shooting.coverage.lacks


def test_one_light_is_enough_after_a_few_tries(models):
    """There is one lamp: the light is asked for, and then let go."""
    shooting = Shooting(models, QUICK, wants=Wants(photos=2, lights=9))
    only = Obedient(shooting, {("front", "neutral"): "09", ("front", "smile"): "04", ("front", "any"): "09"})
    shooting._skipped = frozenset({"left", "right", "up", "down"})
    shooting._count()
    only.sit(40, stop=lambda view: view.coverage.next_step in {"top", "background", "done"})
    asked = [view for view in only.views if view.advice.hint == "light"]
    assert asked
    assert shooting.coverage.enough
    assert len(only.photos) <= 2 + PATIENCE
