"""What is said between us and a decoder process, which turns untrusted files into pixels.

We send `Request` and the file's bytes; it answers with `Decoded` and the pixels, or with `Declined`. It begins with one `Ready`. Each message is
four bytes of length and one JSON object; nothing the decoder says is believed beyond the bounds written here.
"""

import struct
from typing import IO, Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from likeness.base.limits import MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS

MAX_HEADER_BYTES = 64_000
LENGTH = struct.Struct(">I")

Name = Annotated[str, Meta(max_length=1_000)]
Code = Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,59}$")]
Side = Annotated[int, Meta(ge=1, le=MAX_PHOTO_PIXELS)]
Words = Annotated[dict[Annotated[str, Meta(max_length=40)], Annotated[str, Meta(max_length=100)]], Meta(max_length=8)]
Barriers = Annotated[tuple[Annotated[str, Meta(max_length=40)], ...], Meta(max_length=16)]


class _Message(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag=str.lower):
    """A value that says its kind in the field `type`."""


class Ready(_Message, frozen=True, tag="ready"):
    """Everything is loaded, and the barriers stand; their names."""

    barriers: Barriers


class Request(_Message, frozen=True, tag="request"):
    """`size` bytes follow. The name only tells some kinds of camera RAW from TIFF."""

    name: Name
    size: Annotated[int, Meta(ge=0, le=MAX_PHOTO_BYTES)]


class Decoded(_Message, frozen=True, tag="decoded"):
    """`width` x `height` x 3 bytes of sRGB follow, row by row. The rest as in `capture.intake.Picture`."""

    width: Side
    height: Side
    format: Annotated[str, Meta(pattern="^[a-z]{1,10}$")]
    had_location: bool
    had_device: bool
    focal_35mm: Annotated[float, Meta(gt=0, le=10_000)] | None
    mark: Literal["generated", "edited"] | None


class Declined(_Message, frozen=True, tag="declined"):
    """The file is no photo that can be used; an error's code and fields."""

    code: Code
    fields: Words


Reply = Ready | Decoded | Declined
Kind = TypeVar("Kind")


class Garbled(Exception):
    """What arrived is not what the protocol allows, or the other side is gone."""


def write_message(stream: IO[bytes], message: Request | Reply) -> None:
    header = msgspec.json.encode(message)
    stream.write(LENGTH.pack(len(header)) + header)
    stream.flush()


def read_request(stream: IO[bytes]) -> Request | None:
    """None once nobody is there any more. Raises Garbled."""
    header = _read_header(stream)
    return None if header is None else _decoded(header, Request)


def read_reply(stream: IO[bytes]) -> Reply:
    """Raises Garbled."""
    header = _read_header(stream)
    if header is None:
        raise Garbled
    return _decoded(header, Reply)  # type: ignore[arg-type]


def read_exactly(stream: IO[bytes], size: int) -> bytearray:
    """Raises Garbled where the stream ends before."""
    data = bytearray(size)
    read_into(stream, memoryview(data))
    return data


def read_into(stream: IO[bytes], place: memoryview) -> None:
    """Fill `place`, a flat view of bytes. Raises Garbled where the stream ends before."""
    done = 0
    while done < len(place):
        count = stream.readinto(place[done:])  # type: ignore[attr-defined]
        if not count:
            raise Garbled
        done += count


def _read_header(stream: IO[bytes]) -> bytes | None:
    first = stream.read(LENGTH.size)
    if not first:
        return None
    if len(first) != LENGTH.size:
        raise Garbled
    size = LENGTH.unpack(first)[0]
    if size > MAX_HEADER_BYTES:
        raise Garbled
    return bytes(read_exactly(stream, size))


def _decoded(untrusted_header: bytes, kind: type[Kind]) -> Kind:
    try:
        return msgspec.json.decode(untrusted_header, type=kind)
    except msgspec.MsgspecError as error:
        raise Garbled from error
