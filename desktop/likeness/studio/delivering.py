"""Files that leave the vault: framed for a spec, marked in XMP, signed with Content Credentials, and read back."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness import __version__
from likeness.base.clock import from_iso
from likeness.base.errors import Failed, Usage
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.capture.intake import decode_master, decode_transparent
from likeness.consent.purposes import Purpose
from likeness.darkroom.enlarge import Method, enlarge
from likeness.delivery.credentials import Credentials, read, sign
from likeness.delivery.encode import DEFAULT_QUALITY, SUFFIXES, Format, encode, encode_within
from likeness.delivery.provenance import DataMining, Performed, Provenance, xmp_packet
from likeness.delivery.specs import Box, Spec, find_spec, fit, place_crop
from likeness.studio.documents import Sheet, Warned, document_picture, sheet_of
from likeness.studio.house import Studio
from likeness.studio.retouching import PortraitRow, develop_larger, portrait_rows
from likeness.vault.ledger import Action
from likeness.vision.faces import find_faces

PUBLIC = 0o644
"""What a person exports is theirs to pass on; it is a file like any other."""


class Delivered(msgspec.Struct, frozen=True):
    """One file. `verdict` to `actions` is what reading it back said. `enlargement`: pixels of the file per pixel of the photo, or
    of the picture the model drew, and `method` how that was done. A document has no `portrait` but a `photo`, the `head` as a share of the height,
    `warnings`, and `notes` on what the authority asks for; a sheet holds `copies` of the picture.
    """

    portrait: str
    file: str
    width: int
    height: int
    size: int
    verdict: str
    trusted: bool
    origin: str | None
    actions: tuple[str, ...]
    enlargement: float = 1.0
    method: Method | Literal["lanczos"] = "none"
    photo: str | None = None
    head: float | None = None
    warnings: tuple[Warned, ...] = ()
    notes: str = ""
    copies: int = 1
    dots_per_inch: int = 0
    """Of what is for paper; 0 where nobody said."""


@dataclass(frozen=True)
class Wanted:
    """How files are made. `sheet`: copies on photo paper; `photo` and `plain_background` are for identity documents alone. `hidden`: also portraits
    that are hidden, where they are named. `format`: instead of the spec's own, where nobody asks for that one. `person`: a name to put into the file;
    `mining`: what others may do with it.
    """

    sheet: Sheet | None = None
    photo: str | None = None
    plain_background: bool = False
    hidden: bool = False
    format: Format | None = None
    person: str = ""
    mining: DataMining = DataMining.NO_TRAINING

    def on(self, spec: Spec) -> Spec:
        """The spec in the format that is wanted. A limit of bytes is a site's, and so is its format; a document's is the authority's."""
        fixed = self.format is None or spec.max_bytes is not None or spec.document is not None
        return spec if fixed else msgspec.structs.replace(spec, format=self.format)

    def labelled(self, provenance: Provenance) -> Provenance:
        return dataclasses.replace(provenance, person=self.person, data_mining=self.mining)


def deliver(
    studio: Studio,
    sitting: str,
    out: Path,
    *,
    spec: str = "portrait",
    portraits: Sequence[str] | None = None,
    wanted: Wanted | None = None,
) -> tuple[Delivered, ...]:
    """Write `portraits`, or those that a person kept, or else all that look enough like the sitter, into `out`. With a document's spec, the untouched photo.

    Raises Refused without consent to deliver (for a document: to retouch as well, which is what photos may be read for);
    Usage: spec-unknown, only-for-documents; Failed: portraits-none, portrait-unknown, portrait-hidden, folder-not-writable, document-from-portrait, print-too-large.
    """
    wanted = wanted or Wanted()
    chosen_spec = find_spec(studio.tools.specs, spec)
    if chosen_spec.document is not None:
        if portraits is not None:
            raise Failed("document-from-portrait", spec=chosen_spec.title)
        return _deliver_document(studio, sitting, out, spec, wanted)
    if wanted.photo is not None or wanted.plain_background:
        raise Usage("only-for-documents", spec=chosen_spec.title)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    rows = chosen_rows(portrait_rows(store), portraits, hidden=wanted.hidden)
    check_writable(out)
    made = [
        make_file(studio, sitting, (row, store.get(row.portrait)), (spec, number), wanted)
        for number, row in enumerate(rows, 1)
    ]
    studio.vault.note(Action.DELIVERED, sitting, count=len(made))
    return tuple(write_file(out, file) for file in made)


def _deliver_document(studio: Studio, sitting: str, out: Path, spec: str, wanted: Wanted) -> tuple[Delivered, ...]:
    studio.vault.permit(sitting, Purpose.DELIVER)
    check_writable(out)
    made = make_document(studio, sitting, spec, wanted)
    studio.vault.note(Action.DELIVERED, sitting, count=1)
    return (write_file(out, made),)


@dataclass(frozen=True, slots=True)
class FileMade:
    """A whole file in memory, read back and found valid, and what will be told of it."""

    name: str
    data: bytes
    told: Delivered


def file_name(row: PortraitRow, spec: str, number: int, settings: Spec, sheet: Sheet | None = None) -> str:
    """The portrait's own id and the size are in it, so that a later delivery never replaces another picture; no name of a person is."""
    size = "" if spec == "portrait" else f"-{spec}"
    return f"{number:02d}-{row.look}-{row.origin}-{row.portrait[:6]}{size}{_ending(settings, sheet)}"


def document_name(spec: str, photo: str, settings: Spec, sheet: Sheet | None = None) -> str:
    return f"document-{spec}-{photo[:6]}{_ending(settings, sheet)}"


def _ending(spec: Spec, sheet: Sheet | None) -> str:
    return ("" if sheet is None else f"-sheet-{sheet.paper}") + SUFFIXES[spec.format]


def make_file(
    studio: Studio, sitting: str, portrait: tuple[PortraitRow, bytes], place: tuple[str, int], wanted: Wanted
) -> FileMade:
    """One portrait, its row and its kept picture, for one spec; `place`: the spec's name and the portrait's number in the delivery.

    Raises Usage("spec-unknown"); Failed: portrait-without-face, spec-face-too-small, print-too-large, picture-too-large, credentials-not-signed.
    """
    (row, master), (name, number) = portrait, place
    spec = wanted.on(find_spec(studio.tools.specs, name))
    made = _portrait(studio, sitting, row, master, spec, wanted)
    return FileMade(file_name(row, name, number, spec, wanted.sheet), made.data, made.told)


def make_document(studio: Studio, sitting: str, name: str, wanted: Wanted) -> FileMade:
    """From the untouched photo. Raises as documents.document_picture, and Usage("spec-unknown")."""
    spec = find_spec(studio.tools.specs, name)
    made = document_picture(studio, sitting, spec, photo=wanted.photo, plain_background=wanted.plain_background)
    known = Delivered(
        portrait="",
        photo=made.photo,
        head=made.head,
        enlargement=made.enlargement,
        method=made.method,
        warnings=made.warnings,
        notes=made.notes,
        **_UNREAD,
    )
    done = _finish(studio, made.picture, wanted.labelled(made.provenance), spec, known, wanted.sheet)
    return FileMade(document_name(name, made.photo, spec, wanted.sheet), done.data, done.told)


def check_deliverable(studio: Studio, sitting: str, out: Path) -> None:
    """Before portraits are made that are to be written too. Raises Refused without consent to deliver; Failed("folder-not-writable")."""
    studio.vault.permit(sitting, Purpose.DELIVER)
    check_writable(out)


def check_writable(out: Path) -> None:
    """Make the folder, and find out now and not after an hour's work. Raises Failed("folder-not-writable")."""
    make_private_folder(out)
    probe = out / ".likeness-probe"
    write_atomic(probe, b"")
    probe.unlink()


def chosen_rows(
    rows: Sequence[PortraitRow], wanted: Sequence[str] | None, *, hidden: bool = False
) -> list[PortraitRow]:
    """Of a sitting's portraits those that are `wanted`; None: those that a person kept, or where nobody said, all that are shown. One that is hidden has to
    be kept by a person first, or asked for (`hidden`). Raises Failed: portraits-none, portrait-unknown, portrait-hidden.
    """
    if wanted is None:
        shown = [row for row in rows if row.kept] or [row for row in rows if row.shown]
        if not shown:
            raise Failed("portraits-none")
        return shown
    known = {row.portrait: row for row in rows}
    for portrait in wanted:
        if portrait not in known:
            raise Failed("portrait-unknown", portrait=portrait)
        if not (hidden or known[portrait].shown):
            raise Failed("portrait-hidden", portrait=portrait)
    return [known[portrait] for portrait in wanted]


_UNREAD: dict[str, Any] = {
    "file": "", "width": 0, "height": 0, "size": 0, "verdict": "", "trusted": False, "origin": None, "actions": (),
}  # fmt: skip
"""What is known only once the file is made."""


@dataclass(frozen=True)
class _Finished:
    data: bytes
    told: Delivered


def _portrait(studio: Studio, sitting: str, row: PortraitRow, master: bytes, spec: Spec, wanted: Wanted) -> _Finished:
    if row.transparent and spec.width is None and spec.format == "png" and wanted.sheet is None:
        known = Delivered(portrait=row.portrait, **_UNREAD)
        said = wanted.labelled(provenance_of(studio, row))
        return _finish(studio, decode_transparent(master), said, spec, known, None)
    framed, provenance, enlargement, method = _framed(studio, sitting, row, decode_master(master), spec)
    known = Delivered(portrait=row.portrait, enlargement=enlargement, method=method, **_UNREAD)
    return _finish(studio, framed, wanted.labelled(provenance), spec, known, wanted.sheet)


def _finish(
    studio: Studio,
    picture: NDArray[np.uint8],
    provenance: Provenance,
    spec: Spec,
    known: Delivered,
    sheet: Sheet | None,
) -> _Finished:
    """Nothing is written before every file is made and its marks were read back. Raises Failed("credentials-not-signed")."""
    copies = 1
    if sheet is not None:
        printed = sheet_of(picture, spec, sheet)
        picture, copies = printed.picture, len(printed.places)
        # On paper every copy has its size in millimetres; a limit of bytes or pixels is for the single picture.
        spec = msgspec.structs.replace(spec, dots_per_inch=printed.dots_per_inch, max_bytes=None)
    data = _signed(studio, picture, provenance, spec)
    seen = read(data, spec.format, studio.vault.credentials().anchor_pem)
    if seen.verdict != "valid":
        raise Failed("credentials-not-signed", kind=seen.verdict)
    told = msgspec.structs.replace(
        known,
        width=picture.shape[1],
        height=picture.shape[0],
        size=len(data),
        verdict=seen.verdict,
        trusted=seen.trusted,
        origin=seen.origin,
        actions=seen.actions,
        copies=copies,
        dots_per_inch=spec.dots_per_inch or 0,
    )
    return _Finished(data, told)


def write_file(out: Path, made: FileMade, name: str = "") -> Delivered:
    """Under its own name, or `name`. Raises Failed: folder-not-writable, disk-full."""
    path = out / (name or made.name)
    write_atomic(path, made.data, mode=PUBLIC)
    return msgspec.structs.replace(made.told, file=path.name)


def _framed(
    studio: Studio, sitting: str, row: PortraitRow, picture: NDArray[np.uint8], spec: Spec
) -> tuple[NDArray[np.uint8], Provenance, float, Method | Literal["lanczos"]]:
    provenance = provenance_of(studio, row)
    if spec.width is None:
        return picture, provenance, 1.0, "none"
    if row.origin == "retouched":
        picture = _as_large_as_asked(studio, sitting, row, picture, spec)
    fitted = fit(picture, spec, _face_box(studio, row, picture), lambda part, size: enlarge(part, size).picture)
    steps = tuple(dict.fromkeys((*provenance.performed, Performed.CROP, Performed.RESIZE)))
    # What is not enlarged `fit` samples by itself.
    method: Method | Literal["lanczos"] = "back-projection" if fitted.enlargement > 1 else "lanczos"
    from_source = fitted.enlargement * row.enlargement * picture.shape[1] / row.width
    return fitted.picture, dataclasses.replace(provenance, performed=steps), from_source, method


def _as_large_as_asked(
    studio: Studio, sitting: str, row: PortraitRow, picture: NDArray[np.uint8], spec: Spec
) -> NDArray[np.uint8]:
    """The portrait, developed anew from its photo where the spec wants more pixels than it has and the photo has them."""
    if spec.width is None or spec.height is None:
        return picture
    height, width = picture.shape[:2]
    crop = place_crop((width, height), spec.width / spec.height, _face_box(studio, row, picture), spec)
    larger = develop_larger(studio, sitting, row, spec.height / (crop[3] - crop[1]))
    return picture if larger is None else larger


def _face_box(studio: Studio, row: PortraitRow, picture: NDArray[np.uint8]) -> Box:
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        raise Failed("portrait-without-face", look=row.look)
    x0, y0, x1, y1 = map(float, faces[0].box)
    return x0, y0, x1, y1


def provenance_of(studio: Studio, row: PortraitRow) -> Provenance:
    """What the file will say of itself: never a name, and no prompt."""
    look = studio.tools.looks.get(row.look)
    return Provenance(
        origin="generated" if row.origin == "generated" else "retouched",
        look=row.look if look is None else look.title,
        created=from_iso(row.created),
        software_version=__version__,
        performed=tuple(Performed(step) for step in row.performed),
        pack=row.pack,
        pack_version=row.pack_version,
        engine=row.engine,  # type: ignore[arg-type]  # checked when the portrait was made
        seed=row.seed,
        kept_by_person=row.kept,
        source_generated=row.source_mark == "generated",
    )


def marked_master(studio: Studio, row: PortraitRow, master: bytes) -> bytes:
    """A portrait as it was kept, every pixel, as a PNG file that says how it was made. Raises Failed as decoding and signing do."""
    picture = decode_transparent(master) if row.transparent else decode_master(master)
    return _signed(studio, picture, provenance_of(studio, row), find_spec(studio.tools.specs, "portrait"))


def _signed(studio: Studio, picture: NDArray[np.uint8], provenance: Provenance, spec: Spec) -> bytes:
    """Metadata first, signature last: any change after it would read as altered."""
    xmp, identity = xmp_packet(provenance), studio.vault.credentials()

    def at(quality: int) -> bytes:
        plain = encode(picture, spec.format, xmp=xmp, quality=quality, dots_per_inch=spec.dots_per_inch)
        return sign(plain, spec.format, provenance, identity)

    return at(DEFAULT_QUALITY) if spec.max_bytes is None else encode_within(at, spec.max_bytes)


def read_credentials(path: Path, anchors: bytes = b"") -> Credentials:
    """What `path` says about itself. Raises Failed: file-missing, credentials-not-a-picture, ..."""
    return read(read_bounded(path, MAX_PHOTO_BYTES), None, anchors)
