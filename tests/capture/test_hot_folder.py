"""A watched folder as a state machine: listings and times in, offers out; and one real folder."""

import os

import pytest

from likeness.capture.hot_folder import HotFolder, look, snapshot_of, told


def offered(state, snapshot, now):
    state, offers = look(state, snapshot, now)
    return state, [(offer.path, offer.last) for offer in offers]


def test_a_file_is_offered_once_it_has_not_changed_for_a_while():
    state, offers = offered(HotFolder(settle=2), {"a.jpg": (10, 1)}, 0)
    assert offers == []
    state, offers = offered(state, {"a.jpg": (10, 1)}, 1.9)
    assert offers == []
    state, offers = offered(state, {"a.jpg": (10, 1)}, 2)
    assert offers == [("a.jpg", False)]
    state, offers = offered(told(state, "a.jpg", whole=True), {"a.jpg": (10, 1)}, 100)
    assert offers == []


def test_a_file_that_grows_waits():
    state = HotFolder(settle=2)
    for second in range(20):
        state, offers = offered(state, {"a.jpg": (second, second)}, second)
        assert offers == []
    state, offers = offered(state, {"a.jpg": (19, 19)}, 21)
    assert offers == [("a.jpg", False)]


def test_what_was_not_whole_is_tried_again_when_it_changed_and_once_at_the_end():
    state = HotFolder(settle=2, patience=30)
    state, _ = offered(state, {"a.jpg": (10, 1)}, 0)
    state, offers = offered(state, {"a.jpg": (10, 1)}, 3)
    assert offers == [("a.jpg", False)]
    state = told(state, "a.jpg", whole=False)
    assert offered(state, {"a.jpg": (10, 1)}, 10)[1] == []
    changed, _ = offered(state, {"a.jpg": (20, 2)}, 11)
    assert offered(changed, {"a.jpg": (20, 2)}, 13)[1] == [("a.jpg", False)]
    state, offers = offered(state, {"a.jpg": (10, 1)}, 30)
    assert offers == [("a.jpg", True)]
    assert offered(told(state, "a.jpg", whole=True), {"a.jpg": (10, 1)}, 999)[1] == []


def test_an_empty_file_is_offered_only_at_the_end():
    state, _ = offered(HotFolder(settle=2, patience=30), {"a.jpg": (0, 1)}, 0)
    state, offers = offered(state, {"a.jpg": (0, 1)}, 29)
    assert offers == []
    assert offered(state, {"a.jpg": (0, 1)}, 30)[1] == [("a.jpg", True)]


def test_files_may_go_and_come_back_and_be_replaced():
    state = HotFolder(settle=2)
    for now in (0, 2):
        state, offers = offered(state, {"a.jpg": (10, 1)}, now)
    state = told(state, "a.jpg", whole=True)
    state, offers = offered(state, {}, 3)
    assert offers == []
    assert told(state, "a.jpg", whole=True) == state
    for now in (4, 6):
        state, offers = offered(state, {"a.jpg": (11, 9)}, now)
    assert offers == [("a.jpg", False)]


def test_the_order_is_natural():
    names = {f"IMG_{n}.jpg": (1, 1) for n in (10, 9, 100)}
    state, _ = look(HotFolder(settle=0), names, 0)
    assert [path for path, _ in offered(state, names, 1)[1]] == ["IMG_9.jpg", "IMG_10.jpg", "IMG_100.jpg"]


def test_a_listing_leaves_out_what_is_no_photo_yet(tmp_path):
    (tmp_path / "Capture").mkdir()
    (tmp_path / ".thumbs").mkdir()
    names = [
        "a.jpg",
        "b.jpg.part",
        "c.crdownload",
        "~d.jpg",
        ".e.jpg",
        "f.xmp",
        "Capture/g.cr2",
        ".thumbs/h.jpg",
        "i.tmp",
    ]
    for name in names:
        (tmp_path / name).write_bytes(b"12345")
    found = snapshot_of(tmp_path)
    assert sorted(found) == ["Capture/g.cr2", "a.jpg"]
    assert found["a.jpg"] == (5, (tmp_path / "a.jpg").stat().st_mtime_ns)


def test_a_folder_out_of_reach_is_not_an_empty_one(tmp_path):
    assert snapshot_of(tmp_path / "gone") is None
    assert snapshot_of(tmp_path) == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows links need a right of their own")
def test_a_file_that_disappears_while_it_is_looked_at_is_left_out(tmp_path):
    (tmp_path / "a.jpg").symlink_to(tmp_path / "gone")
    assert snapshot_of(tmp_path) == {}
