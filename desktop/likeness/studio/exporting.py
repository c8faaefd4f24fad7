"""Several pictures in several sizes at once: into a folder, or into one encrypted file. What `deliver` makes, file by file.

Each file is whole before it is written, and is written before the next one is made: whoever stops in the middle keeps what there is.
"""

import io
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import replacing
from likeness.consent.purposes import Purpose
from likeness.delivery.specs import find_spec
from likeness.studio.delivering import (
    Delivered,
    FileMade,
    Wanted,
    check_writable,
    chosen_rows,
    document_name,
    file_name,
    make_document,
    make_file,
    write_file,
)
from likeness.studio.documents import Sheet
from likeness.studio.house import Studio
from likeness.studio.retouching import PortraitRow, portrait_rows
from likeness.vault.ledger import Action
from likeness.vault.streams import seal_stream

OnProgress = Callable[[int, int], None]
OnFile = Callable[[Delivered], None]
ENDING = ".age"


def ignore(*_: object) -> None:
    """For whoever does not listen."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Sheets of photo paper, each full of one picture in one size."""

    spec: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Export:
    """`portraits` (ids) in each of `specs`; `documents`: specs that are made from the untouched photo `wanted.photo`."""

    portraits: tuple[str, ...] = ()
    specs: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    sheets: Sheets | None = None
    wanted: Wanted = field(default_factory=Wanted)


@dataclass(frozen=True, slots=True)
class Hearing:
    """Who hears how it goes. `check` raises Cancelled once it shall stop."""

    progress: OnProgress = ignore
    check: Callable[[], None] = ignore
    on_file: OnFile = ignore


class Exported(msgspec.Struct, frozen=True):
    """`files` in their order; `where`: the folder, or the encrypted file."""

    files: tuple[Delivered, ...]
    where: str
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """One file to make: a portrait's (`row`, `number`) or a document's. `name`: what it will be called."""

    name: str
    spec: str
    wanted: Wanted
    row: PortraitRow | None = None
    number: int = 0


def names(studio: Studio, sitting: str, export: Export) -> tuple[str, ...]:
    """What the files will be called. Raises as `export_to`."""
    return tuple(piece.name for piece in _pieces(studio, sitting, export))


def taken(studio: Studio, sitting: str, export: Export, folder: Path) -> tuple[str, ...]:
    """Of those the names that are in the folder already."""
    return tuple(name for name in names(studio, sitting, export) if (folder / name).exists())


def export_to(
    studio: Studio,
    sitting: str,
    export: Export,
    folder: Path,
    hearing: Hearing | None = None,
    *,
    replace_there: bool = False,
) -> Exported:
    """Write every file into `folder`; one whose name is taken gets a number, unless `replace_there`.

    Raises Refused without consent to deliver; Usage("spec-unknown"); Failed: portraits-none, portrait-unknown, portrait-hidden, photo-unknown,
    document-from-portrait, folder-not-writable, disk-full, and what making a file raises; Cancelled from `hearing.check`.
    """
    hearing, pieces = hearing or Hearing(), _pieces(studio, sitting, export)
    check_writable(folder)
    written: list[Delivered] = []
    try:
        for made in _made(studio, sitting, pieces, hearing):
            name = made.name if replace_there else free_name(folder, made.name)
            written.append(write_file(folder, made, name))
            hearing.on_file(written[-1])
            hearing.progress(len(written), len(pieces))
    finally:
        _note(studio, sitting, len(written))
    return Exported(tuple(written), str(folder))


def export_sealed(
    studio: Studio,
    sitting: str,
    export: Export,
    file: Path,
    passphrase: bytes | None,
    hearing: Hearing | None = None,
) -> Exported:
    """One file that only `passphrase` opens, or the recovery kit where that is None; with the stock program `age` as well. Several pictures
    lie in it as a tar archive. Nothing is left of it where it does not come to its end.

    Raises as `export_to`, and Failed: kit-missing, passphrase-empty.
    """
    hearing, recipient = hearing or Hearing(), _recipient(studio, passphrase)
    pieces = _pieces(studio, sitting, export)
    made: list[FileMade] = []
    for one in _made(studio, sitting, pieces, hearing):
        made.append(one)
        hearing.progress(len(made), len(pieces) + 1)
    hearing.check()
    data = made[0].data if len(made) == 1 else _archive(made)
    with replacing(file) as sealed:
        seal_stream(recipient, io.BytesIO(data), sealed.write)
        hearing.check()
    _note(studio, sitting, len(made))
    hearing.progress(len(pieces) + 1, len(pieces) + 1)
    return Exported(tuple(msgspec.structs.replace(one.told, file=one.name) for one in made), str(file), sealed=True)


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet to print: an encoded picture, and the size of the paper as it lies, in millimetres."""

    data: bytes
    mm: tuple[float, float]


def pages(studio: Studio, sitting: str, export: Export, hearing: Hearing | None = None) -> tuple[Page, ...]:
    """The sheets of `export`, to be printed and not written; what else it names is left alone. Raises as `export_to`."""
    hearing, only = hearing or Hearing(), replace(export, specs=(), documents=())
    pieces = _pieces(studio, sitting, only)
    made: list[Page] = []
    for one in _made(studio, sitting, pieces, hearing):
        dots = one.told.dots_per_inch / 25.4
        made.append(Page(one.data, (one.told.width / dots, one.told.height / dots)))
        hearing.progress(len(made), len(pieces))
    _note(studio, sitting, len(made))
    return tuple(made)


def sealed_name(names_inside: tuple[str, ...]) -> str:
    """What to call an encrypted file, from what will be in it: no name of a person."""
    if len(names_inside) == 1:
        return f"portrait{Path(names_inside[0]).suffix}{ENDING}"
    return f"portraits.tar{ENDING}"


def free_name(folder: Path, name: str) -> str:
    """`name`, with a number where the folder has it already."""
    path, number = Path(name), 2
    free = name
    while (folder / free).exists():
        free, number = f"{path.stem} ({number}){path.suffix}", number + 1
    return free


def _recipient(studio: Studio, passphrase: bytes | None) -> str | bytes:
    if passphrase is not None:
        if not passphrase:
            raise Failed("passphrase-empty")
        return passphrase
    kit = studio.vault.custody.kit
    if kit is None:
        raise Failed("kit-missing")
    return kit.recipient


def _pieces(studio: Studio, sitting: str, export: Export) -> tuple[_Piece, ...]:
    """Refused before anything is made. A portrait that is hidden is not delivered; the picture of a document is never a portrait."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    single, specs = replace(export.wanted, sheet=None), studio.tools.specs
    pieces: list[_Piece] = []
    rows = chosen_rows(portrait_rows(store), export.portraits) if export.portraits else []
    orders = [(name, single) for name in export.specs]
    documents = [(name, single) for name in export.documents]
    if export.sheets is not None:
        sheet = (export.sheets.spec, replace(single, sheet=export.sheets.sheet))
        (orders if find_spec(specs, export.sheets.spec).document is None else documents).append(sheet)
    for number, row in enumerate(rows, 1):
        for name, wanted in orders:
            spec = find_spec(specs, name)
            if spec.document is not None:
                raise Failed("document-from-portrait", spec=spec.title)
            pieces.append(
                _Piece(file_name(row, name, number, wanted.on(spec), wanted.sheet), name, wanted, row, number)
            )
    for name, wanted in documents:
        if wanted.photo is None:
            raise Failed("photo-unknown", photo="")
        pieces.append(_Piece(document_name(name, wanted.photo, find_spec(specs, name), wanted.sheet), name, wanted))
    if not pieces:
        raise Failed("portraits-none")
    return tuple(pieces)


def _made(studio: Studio, sitting: str, pieces: tuple[_Piece, ...], hearing: Hearing) -> Iterator[FileMade]:
    """One after the other: a whole picture is large."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    for piece in pieces:
        hearing.check()
        if piece.row is None:
            yield make_document(studio, sitting, piece.spec, piece.wanted)
            continue
        master = store.get(piece.row.portrait)
        yield make_file(studio, sitting, (piece.row, master), (piece.spec, piece.number), piece.wanted)


def _archive(made: list[FileMade]) -> bytes:
    """A tar archive without dates, owners or anything else that is nobody's business."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        for one in made:
            entry = tarfile.TarInfo(one.name)
            entry.size = len(one.data)
            archive.addfile(entry, io.BytesIO(one.data))
    return target.getvalue()


def _note(studio: Studio, sitting: str, count: int) -> None:
    """What was written is in the ledger, also where the rest was stopped."""
    if count:
        studio.vault.note(Action.DELIVERED, sitting, count=count)
