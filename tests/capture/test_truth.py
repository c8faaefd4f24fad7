"""Counts, intervals and tone groups of an audit."""

import pytest

from likeness.capture.truth import RIGHT_REASONS, TONES, Trial, by, row, share, tone_of


def trial(defect, decision, reason, person="a"):
    return Trial(person, "p", defect, decision, reason)


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 16, 0.0, 0.1936), (16, 16, 0.8064, 1.0), (5, 10, 0.2366, 0.7634), (1, 96, 0.0018, 0.0567)],
)
def test_the_interval_is_wilsons(hits, of, low, high):
    found = share(hits, of)
    assert (found.low, found.high) == (pytest.approx(low, abs=2e-4), pytest.approx(high, abs=2e-4))


def test_nothing_tried_means_nothing_known():
    assert share(0, 0) == (type(share(0, 0)))(0, 0, 0.0, 1.0)


def test_a_refusal_counts_only_with_its_own_reason():
    rows = row(
        "x",
        [
            trial(None, "accept", "good"),
            trial(None, "usable", "soft"),
            trial(None, "refuse", "blurred"),
            trial("too_far", "refuse", "too-far"),
            trial("too_far", "refuse", "no-face"),
            trial("profile", "usable", "far-turned"),
        ],
    )
    assert (rows.refused.hits, rows.refused.of, rows.usable) == (1, 3, 1)
    assert (rows.right.hits, rows.right.of, rows.other_reason, rows.taken) == (1, 3, 1, 1)
    assert rows.reasons == {"soft": 1, "blurred": 1, "no-face": 1, "far-turned": 1}


def test_no_face_is_the_right_reason_only_where_nobody_is():
    assert [defect for defect, reasons in RIGHT_REASONS.items() if "no-face" in reasons] == ["no_person"]


def test_groups_and_all_of_them():
    trials = [trial(None, "accept", "good", "a"), trial(None, "refuse", "blurred", "b")]
    first, second, total = by(trials, {"a": trials[:1], "b": trials[1:], "empty": []})
    assert (first.refused.hits, second.refused.hits, total.refused.hits, total.people) == (0, 1, 1, 2)


@pytest.mark.parametrize(
    ("ita", "name"),
    [
        (64, "very light"),
        (55, "light"),
        (41, "intermediate"),
        (20, "tan"),
        (-16, "brown"),
        (-30, "dark"),
        (-50, "dark"),
    ],
)
def test_tone_classes_at_the_usual_cuts(ita, name):
    assert tone_of(ita) == name


def test_the_classes_cover_every_angle():
    assert all(tone_of(ita) for ita in range(-179, 181))
    assert len(TONES) == 6
