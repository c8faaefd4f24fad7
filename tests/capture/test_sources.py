"""Films and folders as sources of frames: real files, made here, whole and spoilt."""

import random
import struct
import subprocess
import sys

import cv2
import numpy as np
import pytest
from PIL import Image

from likeness.base.errors import Failed
from likeness.capture import sources
from likeness.capture.sources import ImageSequence, VideoFile, open_source

RED, GREEN = (220, 30, 30), (30, 190, 60)
FPS, COUNT = 10, 12


def picture(number=0, size=(160, 120)):
    """Red at the upper left, green at the lower right; `number` as a brighter bar."""
    pixels = np.full((size[1], size[0], 3), 40, np.uint8)
    pixels[: size[1] // 2, : size[0] // 2] = RED
    pixels[size[1] // 2 :, size[0] // 2 :] = GREEN
    pixels[-8:, : 4 * (number + 1)] = 255
    return pixels


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """One film in each container."""
    folder = tmp_path_factory.mktemp("films")
    for name, code in (("film.mp4", "mp4v"), ("film.avi", "MJPG"), ("film.mkv", "mp4v")):
        writer = cv2.VideoWriter(str(folder / name), cv2.CAP_FFMPEG, cv2.VideoWriter_fourcc(*code), FPS, (160, 120))
        assert writer.isOpened()
        for number in range(COUNT):
            writer.write(cv2.cvtColor(picture(number), cv2.COLOR_RGB2BGR))
        writer.release()
    return folder


def near(pixel, colour):
    return int(np.abs(pixel.astype(int) - colour).max()) < 30


def all_frames(path):
    with VideoFile(path) as film:
        return list(film.frames())


def code_of(action):
    with pytest.raises(Failed) as caught:
        action()
    return caught.value.code


@pytest.mark.parametrize("name", ["film.mp4", "film.avi", "film.mkv"])
def test_a_film_is_read_in_order_with_its_own_time(films, name):
    frames = all_frames(films / name)
    assert [frame.number for frame in frames] == list(range(COUNT))
    assert [round(frame.time_s, 3) for frame in frames] == [round(number / FPS, 3) for number in range(COUNT)]
    assert all(frame.pixels.shape == (120, 160, 3) and not frame.pixels.flags.writeable for frame in frames)
    assert near(frames[0].pixels[20, 20], RED)
    assert near(frames[0].pixels[80, 120], GREEN)
    assert [int((frame.pixels[-4, :, 2] > 180).sum()) // 4 for frame in (frames[0], frames[7])] == [1, 8]


MATRICES = {0: (1, 0, 0, 1), 90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}
RED_CORNER = {0: (20, 20), 90: (20, -20), 180: (-20, -20), 270: (-20, 20)}


@pytest.mark.parametrize("turn", MATRICES)
def test_a_film_is_turned_upright_as_its_track_asks(films, tmp_path, turn):
    """The track's matrix (ISO/IEC 14496-12, 8.3.2) says where its picture goes: at 90 degrees the upper left comes to the upper right."""
    data = bytearray((films / "film.mp4").read_bytes())
    place = data.index(b"tkhd") + 4 + 40
    a, b, c, d = (round(value * 65536) for value in MATRICES[turn])
    x, y = {0: (0, 0), 90: (120, 0), 180: (160, 120), 270: (0, 160)}[turn]
    data[place : place + 36] = struct.pack(">9i", a, b, 0, c, d, 0, x << 16, y << 16, 1 << 30)
    path = tmp_path / "turned.mp4"
    path.write_bytes(data)
    frame = all_frames(path)[0]
    assert frame.pixels.shape == ((160, 120, 3) if turn in {90, 270} else (120, 160, 3))
    assert near(frame.pixels[RED_CORNER[turn]], RED)


def test_a_film_that_breaks_off_ends_with_what_was_read(films, tmp_path):
    data = (films / "film.avi").read_bytes()
    path = tmp_path / "cut.avi"
    path.write_bytes(data[: len(data) * 6 // 10])
    assert 2 <= len(all_frames(path)) < COUNT


NO_FILMS = {
    "empty": b"",
    "words": b"hello, this is no film at all, only a few words",
    "playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
    "files": b"ffconcat version 1.0\nfile /etc/passwd\n",
    "mp4": b"\x00\x00\x00\x18ftypisom" + bytes(64),
    "mkv": b"\x1a\x45\xdf\xa3" + bytes(64),
    "avi": b"RIFF\x10\x00\x00\x00AVI " + bytes(64),
}

READ_ALL = """
import sys
from pathlib import Path
from likeness.base.errors import Failed
from likeness.capture.sources import VideoFile
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        with VideoFile(path) as film:
            print(path.name, len([frame.pixels.shape for frame in film.frames()]))
    except Failed as failure:
        print(path.name, failure.code)
"""


def read_apart(folder):
    """Every file of a folder as a process of its own reads it: name to number of frames or code. It must say nothing else, and end well."""
    done = subprocess.run(
        [sys.executable, "-c", READ_ALL, str(folder)], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return dict(line.split() for line in done.stdout.splitlines())


def test_what_is_no_film_says_so_and_says_nothing_else(tmp_path):
    for name, data in NO_FILMS.items():
        (tmp_path / f"{name}.mp4").write_bytes(data)
    assert read_apart(tmp_path) == {f"{name}.mp4": "film-unreadable" for name in NO_FILMS}


def test_spoilt_films_never_do_worse_than_a_clear_error(films, tmp_path):
    """Bits flipped and pieces cut out, anywhere in the file."""
    chance = random.Random(4)  # noqa: S311 (the same films every time)
    for name in ("film.mp4", "film.avi", "film.mkv"):
        whole = (films / name).read_bytes()
        for number in range(15):
            data = bytearray(whole)
            for _ in range(chance.choice((1, 20, 400))):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            if chance.random() < 0.4:
                del data[chance.randrange(len(data)) :]
            (tmp_path / f"{number:02}-{name}").write_bytes(data)
    ends = read_apart(tmp_path)
    assert len(ends) == 45
    refused = [end for end in ends.values() if not end.isdigit()]
    assert set(refused) <= {"film-unreadable", "photo-too-many-pixels"}
    assert 3 < len(refused) < 42


def test_a_film_too_large_in_any_way_is_refused_before_it_is_read(films, tmp_path, monkeypatch):
    assert code_of(lambda: VideoFile(tmp_path)) == "file-missing"
    assert code_of(lambda: VideoFile(tmp_path / "none.mp4")) == "file-missing"
    monkeypatch.setattr(sources, "MAX_FRAME_PIXELS", 100)
    assert code_of(lambda: VideoFile(films / "film.mp4")) == "photo-too-many-pixels"
    monkeypatch.undo()
    monkeypatch.setattr(sources, "MAX_FILM_BYTES", 1000)
    assert code_of(lambda: VideoFile(films / "film.mp4")) == "film-too-large"
    monkeypatch.undo()
    monkeypatch.setattr(sources, "MAX_FRAMES", 5)
    assert len(all_frames(films / "film.mp4")) == 5


def test_closing_ends_a_film_in_the_middle(films):
    with VideoFile(films / "film.mp4") as film:
        frames = film.frames()
        assert next(frames).number == 0
        film.close()
        assert list(frames) == []


def test_a_folder_is_a_source_in_the_order_of_names_without_what_is_damaged(tmp_path):
    for number in range(4):
        Image.fromarray(picture(number)).save(tmp_path / f"{number}.png")
    (tmp_path / "2.png").write_bytes(b"no picture")
    (tmp_path / "notes.txt").write_text("no picture either")
    with open_source(tmp_path, fps=5) as source:
        frames = list(source.frames())
    assert [(frame.number, frame.time_s) for frame in frames] == [(0, 0.0), (1, 0.2), (3, 0.6)]
    assert np.array_equal(frames[2].pixels, picture(3))


def test_a_folder_without_a_picture_says_so(tmp_path):
    assert code_of(lambda: open_source(tmp_path)) == "frames-none"
    (tmp_path / "0.png").write_bytes(b"no picture")
    assert code_of(lambda: list(open_source(tmp_path).frames())) == "frames-none"


def test_too_many_damaged_pictures_in_a_row_are_a_fault(tmp_path):
    Image.fromarray(picture()).save(tmp_path / "000.png")
    for number in range(1, sources.DAMAGED_IN_A_ROW + 1):
        (tmp_path / f"{number:03}.png").write_bytes(b"no picture")
    source = ImageSequence(sorted(tmp_path.iterdir()))
    frames = source.frames()
    assert next(frames).number == 0
    assert code_of(lambda: next(frames)) == "camera-damaged"
