"""Lines of a child become a share, a sentence and a finish time, and never more than that."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.ui.demo_progress import MAX_LINE, DemoProgress, read_line

START = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def test_a_share_gives_a_finish_time_at_the_same_speed():
    progress = read_line(DemoProgress(START), "25% Learning what Noor looks like", after(30))
    assert (progress.line, progress.fraction, progress.finish()) == ("Learning what Noor looks like", 0.25, after(120))


@pytest.mark.parametrize(
    ("line", "seconds"), [("5% Reading photos", 30), ("50% Reading photos", 3), ("Reading photos", 30)]
)
def test_too_little_to_go_by_gives_no_finish_time(line, seconds):
    assert read_line(DemoProgress(START), line, after(seconds)).finish() is None


def test_the_bar_never_goes_back():
    progress = read_line(DemoProgress(START), "60% Learning", after(60))
    assert read_line(progress, "10% Retouching", after(70)).fraction == 0.6
    assert read_line(progress, "10% Retouching", after(70)).line == "Retouching"


def test_terminal_colours_are_not_shown_and_blank_lines_change_nothing():
    progress = read_line(DemoProgress(START), "\x1b[32m12%\x1b[0m Reading\tphotos\r", after(1))
    assert (progress.line, progress.fraction) == ("Reading photos", 0.12)
    assert read_line(progress, " \r", after(2)) == progress


@given(st.text(max_size=2_000))
def test_any_output_is_one_short_printable_line_and_a_share_within_bounds(untrusted):
    progress = read_line(DemoProgress(START), untrusted, after(9))
    assert len(progress.line) <= MAX_LINE
    assert progress.line == "" or progress.line.isprintable()
    assert progress.fraction is None or 0 <= progress.fraction <= 1
