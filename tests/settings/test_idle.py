"""When a window that nobody uses locks itself."""

from datetime import UTC, datetime, timedelta

import pytest

from likeness.settings import CURRENT_VERSION, Settings, lock_is_due, migrate, seconds_left

USED = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(("later", "minutes", "due", "left"), [
    (timedelta(0), 15, False, 900),
    (timedelta(minutes=14, seconds=59), 15, False, 1),
    (timedelta(minutes=15), 15, True, 0),
    (timedelta(days=3), 15, True, 0),
    (timedelta(days=3), 0, False, None),
    (-timedelta(seconds=1), 15, True, 900),
    (timedelta(0), 1, False, 60),
])  # fmt: skip
def test_after_so_many_minutes_and_when_the_clock_went_back(later, minutes, due, left):
    assert lock_is_due(USED, USED + later, minutes) is due
    assert seconds_left(USED, USED + later, minutes) == left


def test_it_is_a_setting_that_older_files_lack():
    assert Settings().lock_after_minutes == 15
    assert "lock_after_minutes" not in migrate({"version": 2})
    assert migrate({"version": 2})["version"] == CURRENT_VERSION
