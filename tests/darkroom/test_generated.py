"""Finishing a drawn picture: the look's shape and tone, enlarged with restraint."""

import msgspec
import numpy as np
import pytest
from skimage.data import astronaut

from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.generated import MAX_ENLARGEMENT, finish_generated, generated_enlargement
from likeness.looks.look import Grade, Output

NOTHING = Grade(white_balance=0, exposure=0, contrast=0)


def look_with(looks, grade, width=512, height=640):
    return msgspec.structs.replace(looks["studio-grey"], grade=grade, output=Output(width=width, height=height))


@pytest.fixture(scope="module")
def drawn():
    return enlarge(astronaut(), (128, 128)).picture


@pytest.mark.parametrize(("width", "height"), [(512, 640), (2048, 2560), (96, 120), (640, 512)])
def test_it_has_the_looks_shape_and_grows_at_most_fourfold(looks, drawn, width, height):
    look = look_with(looks, NOTHING, width, height)
    done = finish_generated(drawn, look)
    assert done.shape[1] <= width
    assert done.shape[1] / done.shape[0] == pytest.approx(width / height, rel=0.02)
    assert generated_enlargement(drawn, look) <= MAX_ENLARGEMENT


def test_without_a_grade_it_is_only_cropped_and_enlarged(looks, drawn):
    done = finish_generated(drawn, look_with(looks, NOTHING))
    cropped = drawn[:, (128 - 102) // 2 : (128 - 102) // 2 + 102]
    assert np.array_equal(done, enlarge(np.ascontiguousarray(cropped), done.shape[1::-1]).picture)


def test_black_and_white_and_film_are_the_looks(looks, drawn):
    grey = finish_generated(drawn, look_with(looks, Grade(monochrome=1.0)))
    assert np.array_equal(grey[..., 0], grey[..., 2])
    plain = finish_generated(drawn, look_with(looks, NOTHING)).astype(int)
    film = finish_generated(drawn, look_with(looks, Grade(white_balance=0, exposure=0, contrast=0, film=1.0))).astype(
        int
    )
    assert 0.3 < np.abs(film - plain).mean() < 6
