"""Films and folders of pictures as sources of frames. Both are files somebody brought: nothing about them is believed."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed
from likeness.capture.frames import LARGEST_SIDE, Frame, FrameSource, frozen, turned
from likeness.capture.intake import read_photo

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff"})
FILM_SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi"})

MAX_FILM_BYTES = 4_000_000_000
MAX_FRAME_PIXELS = 36_000_000
"""8K, the largest that any camera films."""
MAX_FRAMES = 36_000
"""Twenty minutes at 30 a second; a film that is longer is read that far."""
MAX_FOLDER_FILES = 10_000
DAMAGED_IN_A_ROW = 30
"""A damaged picture is left out, as a frame is that came too fast; so many one after the other are no camera any more."""
HEAD_BYTES = 16
FFMPEG_QUIET = "-8"  # AV_LOG_QUIET
QUICKTIME_BOXES = frozenset({b"ftyp", b"moov", b"wide", b"mdat", b"free", b"skip"})
TIMEOUT_MS = 20_000
USUAL_FPS = 30.0
HIGHEST_FPS = 1_000.0


class ImageSequence:
    """Pictures of a folder as if a camera had sent them, `fps` a second. Damaged ones are left out."""

    def __init__(self, paths: Sequence[Path], fps: float = USUAL_FPS, name: str = "") -> None:
        self._paths = tuple(paths)
        self._fps = fps
        self._closed = False
        self.name = name or (self._paths[0].parent.name if self._paths else "")

    def frames(self) -> Iterator[Frame]:
        """Raises Failed: frames-none where there is not one picture, camera-damaged after too many damaged ones."""
        given = damaged = 0
        for number, path in enumerate(self._paths):
            if self._closed:
                return
            try:
                pixels = read_photo(path).pixels
            except Failed:
                damaged += 1
                if damaged >= DAMAGED_IN_A_ROW:
                    raise Failed("camera-damaged", name=self.name) from None
                continue
            given, damaged = given + 1, 0
            yield Frame(frozen(pixels), number / self._fps, number)
        if not given and not self._closed:
            raise Failed("frames-none", name=self.name)

    def close(self) -> None:
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


class VideoFile:
    """A film, turned upright as it asks. One that breaks off ends with what could be read.

    Colours are read as BT.601 or BT.709 the way OpenCV's FFmpeg does; high dynamic range is not tone-mapped.
    """

    def __init__(self, path: Path) -> None:
        """Raises Failed: file-missing, file-unreadable, film-too-large, film-unreadable (no film, or none of a known kind)."""
        self.name = path.name
        check_film(path)
        self._capture = _open_capture(path)
        try:
            self._check_size()
        except Failed:
            self._capture.release()
            raise
        self._turn = round(self._capture.get(cv2.CAP_PROP_ORIENTATION_META)) % 360
        self._fps = _bounded_fps(self._capture.get(cv2.CAP_PROP_FPS))
        self._closed = False

    def frames(self) -> Iterator[Frame]:
        """Raises Failed("film-unreadable") where not one frame can be read."""
        given, time_s = 0, -1.0 / self._fps
        try:
            for number in range(MAX_FRAMES):
                pixels = None if self._closed else self._read()
                if pixels is None:
                    break
                time_s = _later(time_s, self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000, 1 / self._fps)
                given += 1
                yield Frame(pixels, time_s, number)
        finally:
            self._capture.release()
        if not given and not self._closed:
            raise Failed("film-unreadable", name=self.name)

    def close(self) -> None:
        """The film itself is let go of by the thread that reads it."""
        self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def _read(self) -> NDArray[np.uint8] | None:
        done, untrusted_picture = self._capture.read()
        if not done or untrusted_picture is None or untrusted_picture.ndim != 3:
            return None
        _check_pixels(untrusted_picture.shape[1], untrusted_picture.shape[0], self.name)
        return frozen(turned(cv2.cvtColor(untrusted_picture, cv2.COLOR_BGR2RGB), self._turn))

    def _check_size(self) -> None:
        _check_pixels(
            int(self._capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
            int(self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
            self.name,
        )


def open_source(path: Path, fps: float = USUAL_FPS) -> FrameSource:
    """A folder of pictures in the order of their names, or a film. Raises Failed as the two do."""
    if path.is_dir():
        return ImageSequence(pictures_in(path), fps, path.name)
    return VideoFile(path)


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """The pictures of one folder, by name; at most MAX_FOLDER_FILES of them. Raises Failed("frames-none")."""
    with os.scandir(folder) as entries:
        names = [entry.name for entry, _number in zip(entries, range(MAX_FOLDER_FILES), strict=False)]
    found = sorted(folder / name for name in names if Path(name).suffix.lower() in PICTURE_SUFFIXES)
    if not found:
        raise Failed("frames-none", name=folder.name)
    return tuple(found)


def check_film(path: Path) -> None:
    """That this is a file, not too large, and of a container that holds its pictures itself.

    FFmpeg opens playlists too, which name other files and addresses; so the first bytes are looked at here, and only containers are let through.
    Raises Failed: file-missing, file-unreadable, film-too-large, film-unreadable.
    """
    if not path.is_file():
        raise Failed("file-missing", path=path.name)
    try:
        with path.open("rb") as file:
            untrusted_head = file.read(HEAD_BYTES)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise Failed("file-unreadable", path=path.name) from error
    if size > MAX_FILM_BYTES:
        raise Failed("film-too-large", name=path.name, limit_gb=MAX_FILM_BYTES // 1_000_000_000)
    if not _is_container(untrusted_head):
        raise Failed("film-unreadable", name=path.name)


def _is_container(untrusted_head: bytes) -> bool:
    """MP4 and QuickTime (ISO/IEC 14496-12), Matroska and WebM (RFC 8794), AVI."""
    box = untrusted_head[4:8]
    riff = untrusted_head[:4] == b"RIFF" and untrusted_head[8:12] == b"AVI "
    return box in QUICKTIME_BOXES or untrusted_head[:4] == b"\x1a\x45\xdf\xa3" or riff


def _open_capture(path: Path) -> cv2.VideoCapture:
    """By its whole name, so that nothing in it is taken for an address; on one thread, by the processor."""
    settings = {
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC: TIMEOUT_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC: TIMEOUT_MS,
        cv2.CAP_PROP_N_THREADS: 1,
        cv2.CAP_PROP_HW_ACCELERATION: cv2.VIDEO_ACCELERATION_NONE,
    }
    words = [word for pair in settings.items() for word in pair]
    # What FFmpeg and OpenCV would write to the terminal about a damaged film is said by our errors.
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", FFMPEG_QUIET)
    before = cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        capture = cv2.VideoCapture(f"file:{path.resolve()}", cv2.CAP_FFMPEG, words)
    except cv2.error as error:
        raise Failed("film-unreadable", name=path.name) from error
    finally:
        cv2.utils.logging.setLogLevel(before)
    if not capture.isOpened():
        raise Failed("film-unreadable", name=path.name)
    # We turn the frames ourselves: what was done to them is then known, and the same on every version.
    capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 0)
    return capture


def _check_pixels(width: int, height: int, name: str) -> None:
    if min(width, height) < 1:
        raise Failed("film-unreadable", name=name)
    if max(width, height) > LARGEST_SIDE or width * height > MAX_FRAME_PIXELS:
        raise Failed("photo-too-many-pixels", name=name, limit_megapixels=MAX_FRAME_PIXELS // 1_000_000)


def _bounded_fps(untrusted_fps: float) -> float:
    return untrusted_fps if 1 <= untrusted_fps <= HIGHEST_FPS else USUAL_FPS


def _later(before_s: float, untrusted_time_s: float, usual_step_s: float) -> float:
    """The film's own time where it goes on, and not by more than ten seconds; else one usual step."""
    return untrusted_time_s if 0 < untrusted_time_s - before_s <= 10 else before_s + usual_step_s
