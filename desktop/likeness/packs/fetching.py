"""What the downloader and the program say to each other: one order on its standard input, lines of JSON on its standard output."""

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

MAX_LINE_BYTES = 100_000


class Order(Struct, frozen=True, forbid_unknown_fields=True):
    """Fetch this entry of the catalogue into `folder`, which exists."""

    name: str
    folder: str


class Fetching(Struct, frozen=True, tag=True):
    """Bytes of how many that are here."""

    done: Annotated[int, Meta(ge=0)]
    of: Annotated[int, Meta(ge=0)]


class Fetched(Struct, frozen=True, tag=True):
    """All of it is here and every hash was compared with the hub's."""

    files: Annotated[int, Meta(ge=0)]


class NotFetched(Struct, frozen=True, tag=True):
    """`code` and `fields` of a Failed."""

    code: Annotated[str, Meta(max_length=60)]
    fields: Annotated[dict[str, str], Meta(max_length=10)] = {}


Report = Fetching | Fetched | NotFetched
CODES = frozenset(
    {
        "download-damaged",
        "download-host-refused",
        "download-incomplete",
        "download-interrupted",
        "download-not-there",
        "download-not-trusted",
        "pack-catalogue-unknown",
        "pack-disk-full",
        "pack-no-room",
        "pack-tables-damaged",
        "folder-not-writable",
    }
)
"""What it may say; anything else is an interrupted download."""


def write_report(report: Report) -> bytes:
    return msgspec.json.encode(report) + b"\n"


def read_report(untrusted_line: bytes) -> Report:
    """Raises ValueError."""
    if len(untrusted_line) > MAX_LINE_BYTES:
        raise ValueError
    report: Report = msgspec.json.decode(untrusted_line, type=Report)
    return report
