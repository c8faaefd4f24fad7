"""A whole capture without a window: a film of somebody before a camera becomes encrypted photos of a sitting."""

import threading
from pathlib import Path

import numpy as np
import pytest
from studio_kit import Hands, opened

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.paths import Home
from likeness.capture.intake import decode_master
from likeness.capture.sources import VideoFile
from likeness.consent.purposes import Purpose
from likeness.studio import consents, photos, sittings
from likeness.studio.capturing import Keeping, capture_from, tether_from
from likeness.vault.kinds import Kind

FILM = Path(__file__).resolve().parents[1] / "data" / "film" / "sitting.mp4"


@pytest.fixture
def studio(tmp_path):
    with opened(Home(tmp_path / "home"), Hands()) as studio:
        yield studio


def sitting(studio, *purposes):
    made = sittings.new_sitting(studio, "Noor Example")
    if purposes:
        consents.grant(studio, made, purposes, "Noor Example", age=40)
    return made


def kept(studio, sitter):
    store = studio.vault.open_sitter(studio.vault.permit(sitter, Purpose.RETOUCH))
    return [decode_master(store.get(row.id)) for row in store.list(Kind.PHOTO)]


class Breaking:
    """A film whose camera is pulled out of its socket at a frame."""

    name = "Breaking camera"

    def __init__(self, at):
        self._film, self._at = VideoFile(FILM), at

    def frames(self):
        for frame in self._film.frames():
            if frame.number == self._at:
                raise Failed("camera-gone")
            yield frame

    def close(self):
        self._film.close()


def test_a_film_becomes_photos_that_the_coach_chose(studio):
    sitter = sitting(studio, Purpose.RETOUCH, Purpose.COMPARE)
    lines, results, frames = [], [], {}
    source = VideoFile(FILM)

    class Watched:
        name = source.name

        def frames(self):
            for frame in source.frames():
                frames[frame.pixels.tobytes()] = frame.number
                yield frame

    done = capture_from(studio, sitter, Watched(), on_showing=lines.append, on_photo=results.append)
    assert [photo.verdict for photo in done.photos] == ["accept", "accept"]
    assert results == list(done.photos)
    assert done.trouble is None
    assert {"front", "smile"} <= set(done.coverage.has)
    assert [line.countdown for line in lines].count(2) > 0
    assert lines[0].line == studio.tools.guide.steps["front"]
    # What is kept is a frame of the film to the pixel, unmirrored: one of each scene.
    numbers = [frames[picture.tobytes()] for picture in kept(studio, sitter)]
    assert sorted(number // 33 for number in numbers) == [0, 1]


def test_without_consent_nothing_is_even_looked_at(studio):
    seen = []
    with pytest.raises(Refused):
        capture_from(studio, sitting(studio), Breaking(0), on_showing=seen.append)
    assert seen == []


def test_a_camera_that_goes_leaves_what_was_taken(studio):
    sitter = sitting(studio, Purpose.RETOUCH)
    done = capture_from(studio, sitter, Breaking(40))
    assert done.trouble is not None
    assert done.trouble.code == "camera-gone"
    assert [photo.kept for photo in done.photos] == [True]
    assert len(kept(studio, sitter)) == 1
    # And the next go continues the set.
    with pytest.raises(Failed, match="camera-gone"):
        capture_from(studio, sitter, Breaking(3))
    assert len(kept(studio, sitter)) == 1


def test_being_told_to_stop_keeps_what_was_taken(studio):
    sitter = sitting(studio, Purpose.RETOUCH)
    stop = threading.Event()
    with pytest.raises(Cancelled):
        capture_from(studio, sitter, VideoFile(FILM), on_photo=lambda _result: stop.set(), stop=stop)
    assert len(kept(studio, sitter)) == 1


def test_the_last_photo_can_be_taken_back_and_taken_again(studio):
    sitter = sitting(studio, Purpose.RETOUCH, Purpose.COMPARE)
    wanted = {5, 40}
    first, second = [frame for frame in VideoFile(FILM).frames() if frame.number in wanted]
    keeping = Keeping(studio, sitter)
    assert keeping.keep(first).kept
    assert keeping.keep(second).kept
    assert keeping.undo().photo is not None
    assert [np.array_equal(picture, first.pixels) for picture in kept(studio, sitter)] == [True]
    assert keeping.keep(second).kept
    assert keeping.undo() is not None
    assert keeping.undo() is not None
    assert keeping.undo() is None
    assert keeping.close() == ()
    assert photos.list_photos(studio, sitter) == ()


def test_taking_back_a_photo_that_was_refused_leaves_the_one_before(studio):
    sitter = sitting(studio, Purpose.RETOUCH)
    good, black = [frame for frame in VideoFile(FILM).frames() if frame.number in {5, 31}]
    keeping = Keeping(studio, sitter)
    assert keeping.keep(good).kept
    assert not keeping.keep(black).kept
    assert keeping.undo(black.number) is None
    assert len(kept(studio, sitter)) == 1
    assert keeping.undo(good.number) is not None
    assert kept(studio, sitter) == []


def test_a_frame_without_a_face_is_refused_with_its_reason(studio):
    sitter = sitting(studio, Purpose.RETOUCH)
    black = next(frame for frame in VideoFile(FILM).frames() if frame.number == 31)
    result = Keeping(studio, sitter).keep(black)
    assert (result.kept, result.verdict) == (False, "refuse")
    assert result.sentence


def test_photos_of_a_camera_on_a_cable_go_the_way_of_any_file(studio):
    sitter = sitting(studio, Purpose.RETOUCH)
    data = (FILM.parents[1] / "people" / "ada" / "04.jpg").read_bytes()
    taken = []

    def shots():
        yield "DSC_0001.JPG", data
        assert len(taken) == 1, "kept before the next one is taken"
        yield "DSC_0002.JPG", data[: len(data) // 2]
        yield "DSC_0003.JPG", data
        raise Failed("camera-gone")

    done = tether_from(studio, sitter, shots(), on_photo=taken.append)
    assert [(photo.name, photo.kept, photo.reason) for photo in done] == [
        ("DSC_0001.JPG", True, "good"),
        ("DSC_0002.JPG", False, "photo-damaged"),
        ("DSC_0003.JPG", False, "photo-duplicate"),
    ]
    assert len(kept(studio, sitter)) == 1
