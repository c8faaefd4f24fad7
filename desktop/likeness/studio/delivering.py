"""Files that leave the vault: framed for a spec, marked in XMP, signed with Content Credentials, and read back."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness import __version__
from likeness.base.clock import from_iso
from likeness.base.errors import Failed
from likeness.base.files import make_private_folder, read_bounded, write_atomic
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.capture.intake import decode_master
from likeness.consent.purposes import Purpose
from likeness.delivery.credentials import Credentials, read, sign
from likeness.delivery.encode import DEFAULT_QUALITY, SUFFIXES, encode, encode_within
from likeness.delivery.provenance import Performed, Provenance, xmp_packet
from likeness.delivery.specs import Spec, find_spec, fit
from likeness.studio.house import Studio
from likeness.studio.retouching import PortraitRow, portrait_row
from likeness.vault.kinds import Kind
from likeness.vault.ledger import Action
from likeness.vision.faces import find_faces

PUBLIC = 0o644
"""What a person exports is theirs to pass on; it is a file like any other."""


class Delivered(msgspec.Struct, frozen=True):
    """One file. `verdict` and what follows is what reading it back said."""

    portrait: str
    file: str
    width: int
    height: int
    size: int
    verdict: str
    trusted: bool
    origin: str | None
    actions: tuple[str, ...]


def deliver(
    studio: Studio, sitting: str, out: Path, *, spec: str = "portrait", portraits: Sequence[str] | None = None
) -> tuple[Delivered, ...]:
    """Write `portraits`, or all that look enough like the sitter, into `out`.

    Raises Refused without consent to deliver; Usage("spec-unknown"); Failed: portraits-none, portrait-unknown, folder-not-writable.
    """
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.DELIVER))
    chosen_spec = find_spec(studio.tools.specs, spec)
    rows = _chosen([portrait_row(row) for row in store.list(Kind.PORTRAIT)], portraits)
    check_writable(out)
    finished = [_finish_one(studio, row, decode_master(store.get(row.portrait)), chosen_spec) for row in rows]
    studio.vault.note(Action.DELIVERED, sitting, count=len(finished))
    return tuple(
        _write_one(out, number, row, item) for number, (row, item) in enumerate(zip(rows, finished, strict=True), 1)
    )


def check_writable(out: Path) -> None:
    """Make the folder, and find out now and not after an hour's work. Raises Failed("folder-not-writable")."""
    make_private_folder(out)
    probe = out / ".likeness-probe"
    write_atomic(probe, b"")
    probe.unlink()


def _chosen(rows: Sequence[PortraitRow], wanted: Sequence[str] | None) -> list[PortraitRow]:
    if wanted is None:
        rows = [row for row in rows if row.measured.alike is not False]
        if not rows:
            raise Failed("portraits-none")
        return list(rows)
    known = {row.portrait: row for row in rows}
    for portrait in wanted:
        if portrait not in known:
            raise Failed("portrait-unknown", portrait=portrait)
    return [known[portrait] for portrait in wanted]


@dataclass(frozen=True)
class _Finished:
    """A whole file in memory, read back and found valid."""

    data: bytes
    suffix: str
    width: int
    height: int
    seen: Credentials


def _finish_one(studio: Studio, row: PortraitRow, picture: NDArray[np.uint8], spec: Spec) -> _Finished:
    """Nothing is written before every file is made and its marks were read back. Raises Failed("credentials-not-signed")."""
    framed, provenance = _framed(studio, row, picture, spec)
    data = _signed(studio, framed, provenance, spec)
    seen = read(data, spec.format, studio.vault.credentials().anchor_pem)
    if seen.verdict != "valid":
        raise Failed("credentials-not-signed", kind=seen.verdict)
    return _Finished(data, SUFFIXES[spec.format], framed.shape[1], framed.shape[0], seen)


def _write_one(out: Path, number: int, row: PortraitRow, item: _Finished) -> Delivered:
    """The portrait's own id is in the name, so that a later delivery never replaces another picture."""
    path = out / f"{number:02d}-{row.look}-{row.origin}-{row.portrait[:6]}{item.suffix}"
    write_atomic(path, item.data, mode=PUBLIC)
    return Delivered(
        portrait=row.portrait,
        file=path.name,
        width=item.width,
        height=item.height,
        size=len(item.data),
        verdict=item.seen.verdict,
        trusted=item.seen.trusted,
        origin=item.seen.origin,
        actions=item.seen.actions,
    )


def _framed(
    studio: Studio, row: PortraitRow, picture: NDArray[np.uint8], spec: Spec
) -> tuple[NDArray[np.uint8], Provenance]:
    provenance = provenance_of(studio, row)
    if spec.width is None:
        return picture, provenance
    faces = find_faces(studio.tools.models, picture)
    if not faces:
        raise Failed("portrait-without-face", look=row.look)
    fitted = fit(picture, spec, tuple(map(float, faces[0].box)))  # type: ignore[arg-type]  # four numbers
    steps = tuple(dict.fromkeys((*provenance.performed, Performed.CROP, Performed.RESIZE)))
    return fitted.picture, dataclasses.replace(provenance, performed=steps)


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
    )


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
