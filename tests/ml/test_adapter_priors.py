"""Pictures of the base's own people: made once, by the base, each kept as soon as it is there."""

from pathlib import Path

import numpy as np
import pytest

from likeness.base.errors import Cancelled, Failed
from likeness.ml.recipes.priors import caption, draw_priors, kept_priors
from likeness.packs.prior_pictures import missing, picture_file

TINY_PACK = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
SIDE = 64


def nothing(*_):
    """Neither stop nor tell."""


def test_what_was_drawn_before_a_stop_stays_and_is_not_drawn_again(tmp_path):
    told = []

    def stop():
        if told:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        draw_priors(TINY_PACK, tmp_path, 2, stop, lambda *done: told.append(done))
    assert told == [(1, 2)]
    assert kept_priors(tmp_path, 2, SIDE) == ()
    before = picture_file(tmp_path, 0).stat().st_mtime_ns
    draw_priors(TINY_PACK, tmp_path, 2, nothing, lambda *done: told.append(done))
    assert told == [(1, 2), (2, 2)]
    assert picture_file(tmp_path, 0).stat().st_mtime_ns == before
    first, second = kept_priors(tmp_path, 2, SIDE)
    assert [one.caption for one in (first, second)] == [caption(0), caption(1)]
    assert first.picture.shape == (SIDE, SIDE, 3)
    assert not np.array_equal(first.picture, second.picture)


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Failed, match="folder-not-writable"):
        draw_priors(TINY_PACK, tmp_path / "file" / "inside", 1, nothing, nothing)


def test_damage_is_not_learned_from_but_drawn_again(tmp_path):
    np.save(picture_file(tmp_path, 0), np.zeros((SIDE, SIDE, 3), np.uint8))
    assert len(kept_priors(tmp_path, 1, SIDE)) == 1
    assert missing(tmp_path, 1, SIDE) == ()
    assert missing(tmp_path, 1, SIDE // 2) == (0,)
    whole = picture_file(tmp_path, 0).read_bytes()
    for damage in (b"", whole[:100], whole[:-1], b"PK\x03\x04" + whole[4:], whole.replace(b"|u1", b"|O1")):
        picture_file(tmp_path, 0).write_bytes(damage)
        assert kept_priors(tmp_path, 1, SIDE) == ()
        assert missing(tmp_path, 1, SIDE) == (0,)


def test_both_and_every_direction_are_among_them():
    words = {caption(number) for number in range(6)}
    assert len(words) == 6
    assert any("a man, facing" in text for text in words)
    assert any("a woman, turned slightly to the right" in text for text in words)
    assert not any("sks" in text for text in words)
