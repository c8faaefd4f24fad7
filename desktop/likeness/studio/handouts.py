"""What is handed to people on paper or as files: the same thing for programs (.json), for a browser (.html) and for a printer (.pdf)."""

from pathlib import Path

import msgspec

from likeness.base.files import make_private_folder, write_atomic
from likeness.base.paths import resources
from likeness.consent.paper import Paper, to_html
from likeness.delivery.paper import to_pdf


class Handout(msgspec.Struct, frozen=True):
    """Nothing is written until `write_handout`."""

    data: bytes
    page: str
    pdf: bytes


def handout(data: bytes, paper: Paper) -> Handout:
    """`data`: the JSON that the paper is about."""
    return Handout(data, to_html(paper), to_pdf(paper, resources() / "print"))


def write_handout(out: Path, name: str, made: Handout) -> tuple[str, ...]:
    """The names of the three files, for this user alone. Raises Failed: folder-not-writable, disk-full."""
    make_private_folder(out)
    files = {f"{name}.json": made.data, f"{name}.html": made.page.encode(), f"{name}.pdf": made.pdf}
    for file, data in files.items():
        write_atomic(out / file, data)
    return tuple(files)


def write_one(file: Path, made: Handout) -> None:
    """One of the three, by the ending of `file`: .json for programs, .html for a browser, else a PDF. Raises Failed: folder-not-writable, disk-full."""
    data = {".json": made.data, ".html": made.page.encode()}.get(file.suffix.lower(), made.pdf)
    write_atomic(file, data)
