"""Finishing a drawn picture: the look's shape and tone, enlarged with restraint."""

import cv2
import msgspec
import numpy as np
import pytest
from skimage.data import astronaut

from likeness.darkroom.enlarge import enlarge
from likeness.darkroom.generated import MAX_ENLARGEMENT, faithful_generated, finish_generated, generated_enlargement
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


def test_a_finished_picture_says_only_what_was_done_to_it(models, looks):
    """Eighty by a hundred is the look's own shape; what is not graded, cut or resized is not said to be."""
    drawn = cv2.resize(np.ascontiguousarray(astronaut()[0:250, 130:330]), (320, 400), interpolation=cv2.INTER_AREA)
    plain = msgspec.structs.replace(
        looks["studio-grey"], output=Output(width=320, height=400), grade=Grade(contrast=0, saturation=0)
    )
    assert faithful_generated(models, drawn, plain, compare=False).performed == ()
    graded = msgspec.structs.replace(plain, grade=Grade(contrast=0.1, film=0.5))
    done = faithful_generated(models, drawn, graded, compare=True)
    assert done.performed == ("grade",)
    assert not done.hidden
    assert done.fidelity.identity < 0.2
    larger = msgspec.structs.replace(plain, output=Output(width=640, height=640))
    assert set(faithful_generated(models, drawn, larger, compare=False).performed) == {"crop", "resize"}
