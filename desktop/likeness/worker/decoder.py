"""`likeness decoder`: a process that decodes untrusted files, with nothing in its reach but its two pipes.

Barriers before anything of a file is looked at: those of a worker (no network, nothing written), and once all is loaded no file can be opened
any more, neither for reading nor for writing, memory is bounded, and each file has its own bounded share of processor time.
"""

import contextlib
import math
import os
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from likeness.base.errors import Failed
from likeness.base.hardening import harden_process
from likeness.jobs.decoding import Declined, Decoded, Garbled, Ready, Request, read_exactly, read_request, write_message
from likeness.worker import linux
from likeness.worker.barriers import Gate, shut_network
from likeness.worker.process import take_over

if TYPE_CHECKING:
    from PIL.Image import Image

    from likeness.capture.intake import Picture

MAX_MEMORY = 1_350_000_000
"""Bytes a file may make us take: the largest picture needs 480 MB in the decoder and 360 MB as pixels, beside the file itself."""

MAX_SECONDS = 20
"""Of processor time for one file, where our parent's watch, which is less patient, is gone."""

ORPHANED = 1
PIPE_BYTES = 1_048_576
F_SETPIPE_SZ = 1031
TRIED = ("JPEG", "PNG", "WEBP", "TIFF", "AVIF")
STUBS = (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", b"IIRO\x08\0\0\0" + bytes(100))
"""Refused at once, by the decoders of HEIF and RAW."""


def main(stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Answer requests until nobody asks any more."""
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")  # our parent runs one of us for each core
    barriers: tuple[str, ...] = shut_network(Gate())
    harden_process()
    replies = take_over(stdout)
    _widen(replies)
    load_decoders()
    barriers += close_doors()
    try:
        write_message(replies, Ready(tuple(barriers)))
        while (request := read_request(stdin)) is not None:
            limit_seconds(MAX_SECONDS)
            _answer(replies, request, bytes(read_exactly(stdin, request.size)))
    except (Garbled, BrokenPipeError):
        return ORPHANED
    return 0


def load_decoders() -> None:
    """Everything that decoding needs is loaded and tried once: afterwards no file can be opened."""
    import pi_heif  # noqa: PLC0415 (all of these after the barriers)
    from PIL import AvifImagePlugin, Image  # noqa: PLC0415

    from likeness.capture.convert import to_srgb  # noqa: PLC0415
    from likeness.capture.intake import decode  # noqa: PLC0415

    pi_heif.options.DECODE_THREADS = 1
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    to_srgb(Image.new("LAB", (16, 16)))
    for kind in TRIED:
        decode(_encoded(Image.new("RGB", (16, 16)), kind), kind)
    for stub in STUBS:
        with contextlib.suppress(Failed):
            decode(stub, "stub")


def _encoded(image: "Image", kind: str) -> bytes:
    file = BytesIO()
    image.save(file, kind)
    return file.getvalue()


def close_doors() -> tuple[str, ...]:
    """No file can be opened from here on, and memory is bounded. The names of the barriers that hold; on Windows only our parent's watch does."""
    if sys.platform == "win32":
        return ()
    import resource  # noqa: PLC0415 (POSIX only)

    limits = {resource.RLIMIT_FSIZE: 0, resource.RLIMIT_NOFILE: _free_descriptor()}
    if sys.platform == "linux":  # elsewhere the address space is not counted by what is used
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limits[resource.RLIMIT_AS] = pages * resource.getpagesize() + MAX_MEMORY
    held = [_limited(kind, limit) for kind, limit in limits.items()]
    closed = sys.platform == "linux" and linux.touch_no_file()
    harmless = sys.platform == "linux" and linux.refuse_harm()
    names = {"limits": all(held), "file-access": closed, "harm": harmless}
    return tuple(name for name, holds in names.items() if holds)


def _free_descriptor() -> int:
    """The number that the next opened file would get."""
    probe = os.dup(0)
    os.close(probe)
    return probe


def _limited(kind: int, limit: int) -> bool:
    import resource  # noqa: PLC0415 (POSIX only)

    try:
        resource.setrlimit(kind, (limit, limit))
    except (ValueError, OSError):
        return False
    return True


def limit_seconds(seconds: int) -> None:
    """The system ends this process once it has taken so much more processor time."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (POSIX only)

    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = math.ceil(usage.ru_utime + usage.ru_stime)
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, resource.RLIM_INFINITY))


def _answer(replies: BinaryIO, request: Request, untrusted_data: bytes) -> None:
    from likeness.capture.intake import decode  # noqa: PLC0415 (loaded before the doors were closed)

    try:
        picture = decode(untrusted_data, request.name)
    except Failed as error:
        fields = {name: str(value)[:100] for name, value in error.fields.items()}
        write_message(replies, Declined(error.code, fields))
        return
    _send(replies, picture)


def _send(replies: BinaryIO, picture: "Picture") -> None:
    height, width = picture.pixels.shape[:2]
    facts = (picture.format, picture.had_location, picture.had_device, picture.focal_35mm, picture.mark)
    write_message(replies, Decoded(width, height, *facts))
    replies.write(picture.pixels.reshape(-1).data)
    replies.flush()


def _widen(pipe: BinaryIO) -> None:
    """Pixels travel in pieces of a megabyte, where the system allows it."""
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), F_SETPIPE_SZ, PIPE_BYTES)
