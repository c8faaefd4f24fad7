"""Weakening: the steps at fault and no others, at most three times."""

from itertools import combinations

import pytest
from msgspec.structs import replace

from likeness.base.paths import resources
from likeness.base.sentences import SENTENCES
from likeness.darkroom.fidelity.limits import GEOMETRY, IDENTITY, NO_FACE, SKIN_ALONE, TEXTURE, TONE
from likeness.darkroom.guard import AT_FAULT, MAX_ATTEMPTS, WEAKENED, weaken
from likeness.looks.light import Light
from likeness.looks.load import load_looks
from likeness.looks.look import Grade, Perspective
from likeness.looks.retouch import Retouch, Strengths

CODES = (NO_FACE, IDENTITY, GEOMETRY, TONE, SKIN_ALONE, TEXTURE)
PARTS = ("retouch", "light", "grade", "perspective")


@pytest.fixture(scope="module")
def look():
    return replace(
        load_looks(resources() / "looks")["studio-grey"],
        light=Light(setup="loop", strength=0.8, even=0.6),
        retouch=Retouch(preset="polished", moles=0.5),
        grade=Grade(white_balance=0.8, exposure=1.0, contrast=-0.2, film=0.4, monochrome=1.0),
        perspective=Perspective(strength=1.0),
    )


def test_nothing_broken_is_left_alone(look):
    assert weaken(look, (), 0) is None


@pytest.mark.parametrize("code", CODES)
def test_only_the_steps_at_fault_are_weakened(look, code):
    weaker = weaken(look, (code,), 0)
    changed = {part for part in PARTS if getattr(weaker.look, part) != getattr(look, part)}
    assert changed == set(AT_FAULT[code])
    assert set(weaker.codes) == {WEAKENED[step] for step in AT_FAULT[code]}
    assert replace(weaker.look, **{part: getattr(look, part) for part in PARTS}) == look


def test_half_then_a_quarter_then_nothing(look):
    strengths = []
    for attempt in range(MAX_ATTEMPTS):
        weaker = weaken(look, (TEXTURE, SKIN_ALONE), attempt)
        look = weaker.look
        strengths.append((look.light.strength, look.light.even, look.retouch.strengths.moles))
    assert strengths == [(0.4, 0.3, 0.25), (0.2, 0.15, 0.125), (0, 0, 0)]
    assert look.retouch.strengths == Strengths()
    assert weaken(look, (TEXTURE, SKIN_ALONE), MAX_ATTEMPTS) is None


def test_no_look_is_weakened_for_ever(look):
    for size in (1, 2, 3):
        for broken in combinations(CODES, size):
            current, attempt = look, 0
            while (weaker := weaken(current, broken, attempt)) is not None:
                current, attempt = weaker.look, attempt + 1
            assert attempt == MAX_ATTEMPTS


def test_where_nothing_has_strength_there_is_nothing_to_weaken(look):
    bare = replace(look, retouch=Retouch(preset="none"), light=Light(strength=0, even=0))
    assert weaken(bare, (TEXTURE, SKIN_ALONE), 0) is None
    assert weaken(bare, (GEOMETRY,), 0).codes == (WEAKENED["perspective"],)


def test_a_weaker_grade_stays_black_and_white_and_keeps_its_sign(look):
    grade = weaken(look, (TONE,), 0).look.grade
    assert (grade.white_balance, grade.exposure, grade.contrast, grade.film) == (0.4, 0.5, -0.1, 0.2)
    assert grade.monochrome == 1
    assert grade.tone_budget == look.grade.tone_budget


def test_an_unknown_code_and_an_attempt_out_of_range_change_nothing(look):
    assert weaken(look, ("something-else",), 0) is None
    assert weaken(look, (TEXTURE,), -1) is None
    assert weaken(look, (TEXTURE,), 99) is None


def test_every_code_has_a_sentence():
    for code in (*CODES, *WEAKENED.values()):
        assert SENTENCES[code].endswith(".")
