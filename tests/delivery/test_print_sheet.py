"""Copies on photo paper: true size, as many as fit, marks only where nothing is printed."""

from itertools import pairwise

import numpy as np
import pytest

from likeness.base.errors import Failed
from likeness.delivery.print_sheet import MARGIN_MM, MARK_GREY, PAPERS, print_sheet

PICTURE = np.full((531, 413, 3), (20, 90, 160), np.uint8)
DOCUMENT = (35.0, 45.0)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("zero_gap", [True, False])
@pytest.mark.parametrize("crop_marks", [True, False])
@pytest.mark.parametrize("size", [DOCUMENT, (50.8, 50.8)])
def test_copies_have_their_true_size_and_do_not_overlap(paper, zero_gap, crop_marks, size):
    sheet = print_sheet(PICTURE, size, paper, zero_gap=zero_gap, crop_marks=crop_marks)
    height, width = sheet.picture.shape[:2]
    assert sorted((width, height), reverse=True) == [round(side / 25.4 * 300) for side in PAPERS[paper]]
    assert sheet.copy == tuple(round(side / 25.4 * 300) for side in size)
    covered = np.zeros((height, width), int)
    for x, y in sheet.places:
        covered[y : y + sheet.copy[1], x : x + sheet.copy[0]] += 1
        assert np.array_equal(sheet.picture[y + 5, x + 5], (20, 90, 160))
    assert covered.max() == 1
    assert int(covered.sum()) == len(sheet.places) * sheet.copy[0] * sheet.copy[1]
    margin = round(MARGIN_MM / 25.4 * 300) - 1
    inside = covered[margin : height - margin, margin : width - margin]
    assert inside.sum() == covered.sum()
    outside = sheet.picture[covered == 0][:, 1]
    assert np.all((outside == 255) | (outside == MARK_GREY))
    assert (outside == MARK_GREY).any() == crop_marks


def test_the_usual_counts():
    assert len(print_sheet(PICTURE, DOCUMENT, "6in", zero_gap=True).places) == 8
    assert len(print_sheet(PICTURE, DOCUMENT, "6in").places) == 6
    assert len(print_sheet(PICTURE, DOCUMENT, "A4").places) >= 24


def test_without_a_gap_copies_touch_and_marks_stand_in_line_with_the_cuts():
    sheet = print_sheet(PICTURE, DOCUMENT, "6in", zero_gap=True)
    across = sorted({x for x, _ in sheet.places})
    assert {second - first for first, second in pairwise(across)} == {sheet.copy[0]}
    top = min(y for _, y in sheet.places)
    marks = {int(x) for x in np.flatnonzero((sheet.picture[:top] == MARK_GREY).any(axis=(0, 2)))}
    assert marks == {*across, across[-1] + sheet.copy[0]}


def test_a_picture_larger_than_the_paper_is_refused():
    with pytest.raises(Failed, match="print-too-large"):
        print_sheet(PICTURE, (150.0, 150.0), "3R")


def test_the_same_inputs_give_the_same_sheet():
    first, second = (print_sheet(PICTURE, DOCUMENT, "4R").picture for _ in range(2))
    assert np.array_equal(first, second)
