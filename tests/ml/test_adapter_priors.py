"""Pictures of the base's own people: made once, by the base, and taken from the cache after that."""

import numpy as np
import pytest

from likeness.base.errors import Cancelled
from likeness.base.paths import resources
from likeness.ml.recipes.priors import caption, make_priors

STARTER = resources() / "packs" / "starter"


def test_they_are_made_once(tmp_path):
    told = []
    first = make_priors(STARTER, tmp_path, 2, lambda done, of: told.append((done, of)))
    again = make_priors(STARTER, tmp_path, 2, lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]
    assert [one.caption for one in again] == [caption(0), caption(1)]
    assert all(np.array_equal(one.picture, two.picture) for one, two in zip(first, again, strict=True))
    assert first[0].picture.shape == (128, 128, 3)
    assert np.abs(first[0].picture.astype(int) - first[1].picture).mean() > 2
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(b"PK\x03\x04" + kept.read_bytes()[:100])
    more = make_priors(STARTER, tmp_path, 1)
    assert np.array_equal(more[0].picture, first[0].picture)


def test_a_cancel_between_two_of_them_leaves_nothing_half(tmp_path):
    def stop(_done, _of):
        raise Cancelled("job-cancelled")

    with pytest.raises(Cancelled):
        make_priors(STARTER, tmp_path, 2, stop)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert len(make_priors(STARTER, tmp_path / "file" / "inside", 1)) == 1


def test_both_and_every_direction_are_among_them():
    words = {caption(number) for number in range(6)}
    assert len(words) == 6
    assert any("a man, facing" in text for text in words)
    assert any("a woman, turned slightly to the right" in text for text in words)
    assert not any("sks" in text for text in words)
