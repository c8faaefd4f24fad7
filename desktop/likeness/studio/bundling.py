"""Everything about one person in one .tar of common formats: the copy that GDPR 15(3) and 20(1) give them.

Photos and portraits are PNG, a personal model is safetensors, the rest is JSON and text. Portraits carry the same marks as delivered ones.
The file is written under a temporary name beside its place, for this user alone, and gets its name when it is whole.
"""

import contextlib
import hashlib
import io
import json
import re
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from likeness.base.clock import to_iso
from likeness.base.errors import LikenessError
from likeness.base.files import make_private_folder, replacing
from likeness.consent.documents import record_document
from likeness.studio.consents import receipt
from likeness.studio.delivering import marked_master
from likeness.studio.house import Studio
from likeness.studio.permits import granted
from likeness.studio.retouching import portrait_row
from likeness.vault.kinds import READS, Kind
from likeness.vault.ledger import Action
from likeness.vault.sitters import BlobRow, SitterStore

FOLDERS = {
    Kind.PHOTO: ("photos", ".png"),
    Kind.PORTRAIT: ("portraits", ".png"),
    Kind.ADAPTER: ("personal-model", ".safetensors"),
    Kind.CHECKPOINT: ("unfinished-training", ".safetensors"),
    Kind.EMBEDDING: ("face-measurements", ".json"),
    Kind.MASK: ("outlines", ".png"),
    Kind.THUMBNAIL: ("thumbnails", ".jpg"),
}
"""Where each kind lies in the bundle."""

README = """Everything that this copy of Likeness keeps about you, as of {now}.

{lines}
  consent/                 What you agreed to, signed: receipt.json (open standard ISO/IEC TS 27560) and receipt.html or receipt.pdf to read.
  ledger.json              What was done with your data, and when. It holds no names.
  sitting.json             Your name as it was entered, and small notes.
  SHA256SUMS               A checksum of each file; `sha256sum -c SHA256SUMS` compares them.

.png files open in any picture viewer, .json files in any text editor, .safetensors files in diffusers and similar programs.
Beside each folder lies a .json file of the same name with everything that is noted about its files.
{missing}
This copy is yours and is not encrypted: keep it where only you can open it. It is not erased when you withdraw your consent.
"""

MEANING = {
    Kind.PHOTO: "Your photos as they were taken in, with what was measured on each.",
    Kind.PORTRAIT: "Your portraits. Each says inside how it was made; a generated one is not a photograph.",
    Kind.ADAPTER: "Your personal model. Who has it can make pictures of you: do not pass it on.",
    Kind.CHECKPOINT: "What an unfinished training has kept.",
    Kind.EMBEDDING: "The 128 numbers that were measured on your face in each photo.",
    Kind.MASK: "Where in a photo you are.",
    Kind.THUMBNAIL: "Small pictures.",
}


class Bundled(msgspec.Struct, frozen=True):
    """`counts` by folder; `missing`: codes of why a file is not in it, with how many."""

    file: str
    size: int
    counts: dict[str, int]
    missing: dict[str, int]


OnFile = Callable[[int, int], None]
"""Hears how many files are done, and of how many."""


def write_bundle(studio: Studio, sitting: str, file: Path, on_file: OnFile = lambda _done, _all: None) -> Bundled:
    """Write everything about the person into `file`, which is replaced.

    A blob that cannot be read is left out and named. Raises Refused("sitter-erased"); Failed: sitter-unknown, consent-none, folder-not-writable,
    disk-full. What was there before stays then.
    """
    studio.vault.sitter(sitting)
    make_private_folder(file.parent)
    _clear_leftovers(file)
    packed = _Packed()
    with replacing(file) as raw, tarfile.open(fileobj=raw, mode="w|") as tar:
        packed.tar = tar
        _pack_blobs(studio, sitting, packed, on_file)
        _pack_records(studio, sitting, packed)
        packed.add("README.txt", _readme(studio, packed).encode())
        sums = "".join(f"{digest}  {name}\n" for name, digest in packed.sums.items())
        packed.add("SHA256SUMS", sums.encode())
    studio.vault.note(Action.EXPORTED, sitting, count=sum(packed.counts.values()))
    return Bundled(file.name, file.stat().st_size, packed.counts, packed.missing)


def _clear_leftovers(file: Path) -> None:
    """A half-written copy, hidden beside its place, of a run that was killed: it is in the open, and nobody would find it."""
    leftover = re.compile(rf"\.{re.escape(file.name)}\.[0-9a-f]{{8}}\.part")
    with contextlib.suppress(OSError):  # a folder that may only be written to
        for path in file.parent.iterdir():
            if leftover.fullmatch(path.name):
                path.unlink(missing_ok=True)


@dataclass(slots=True)
class _Packed:
    """The archive while it grows. Times and owners stay out: they would tell of this computer."""

    tar: tarfile.TarFile = field(init=False)
    sums: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    missing: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, data: bytes) -> None:
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = len(data), 0o600
        self.tar.addfile(entry, io.BytesIO(data))
        self.sums[name] = hashlib.sha256(data).hexdigest()

    def add_json(self, name: str, value: object) -> None:
        self.add(name, json.dumps(value, ensure_ascii=False, indent=1).encode())


def _pack_blobs(studio: Studio, sitting: str, packed: _Packed, on_file: OnFile) -> None:
    found = list(_readable(studio, sitting, packed))
    total = sum(len(rows) for _, _, rows in found)
    done = 0
    for kind, store, rows in found:
        folder, ending = FOLDERS[kind]
        notes = []
        for number, row in enumerate(rows, 1):
            try:
                data = _plain(studio, kind, store, row)
            except LikenessError as error:
                packed.missing[error.code] = packed.missing.get(error.code, 0) + 1
            else:
                name = f"{folder}/{number:03d}{ending}"
                packed.add(name, data)
                notes.append({"file": name, "id": row.id, "made": to_iso(row.created), **_noted(row)})
            done += 1
            on_file(done, total)
        if notes:
            packed.counts[folder] = len(notes)
            packed.add_json(f"{folder}.json", notes)


def _readable(studio: Studio, sitting: str, packed: _Packed) -> Iterator[tuple[Kind, SitterStore, list[BlobRow]]]:
    """Each kind that is held, with a store that may read it. Everything that is held has a reason, and so a purpose that is agreed to."""
    held: dict[Kind, int] = {}
    for item in studio.vault.inventory(sitting):
        held[item.kind] = held.get(item.kind, 0) + 1
    for kind, count in held.items():
        permit = next(
            (
                found
                for purpose, kinds in READS.items()
                if kind in kinds and (found := granted(studio, sitting, purpose))
            ),
            None,
        )
        if permit is None:
            packed.missing["consent-ended"] = packed.missing.get("consent-ended", 0) + count
            continue
        store = studio.vault.open_sitter(permit)
        yield kind, store, store.list(kind)


def _plain(studio: Studio, kind: Kind, store: SitterStore, row: BlobRow) -> bytes:
    data = store.get(row.id)
    if kind is Kind.PORTRAIT:
        return marked_master(studio, portrait_row(row), data)
    if kind is Kind.EMBEDDING:
        return json.dumps([round(float(value), 7) for value in np.frombuffer(data, np.float32)]).encode()
    return data


def _noted(row: BlobRow) -> dict[str, Any]:
    return {"noted": row.details}


def _pack_records(studio: Studio, sitting: str, packed: _Packed) -> None:
    sitter = studio.vault.sitter(sitting)
    about = {"id": sitter.id, "name": sitter.name, "begun": to_iso(sitter.created), "noted": sitter.details}
    packed.add_json("sitting.json", about)
    entries = [msgspec.to_builtins(entry) for entry in studio.vault.ledger() if entry.sitter == sitting]
    packed.add_json("ledger.json", entries)
    record = studio.vault.consent(sitting)
    if record is not None:
        made = receipt(studio, sitting)
        packed.add("consent/receipt.json", made.data)
        packed.add("consent/receipt.html", made.page.encode())
        packed.add("consent/receipt.pdf", made.pdf)
        packed.add_json("consent/record.json", record_document(record))


def _readme(studio: Studio, packed: _Packed) -> str:
    names = {folder: kind for kind, (folder, _) in FOLDERS.items()}
    lines = "\n".join(
        f"  {f'{folder}/ ({count})':<24} {MEANING[names[folder]]}" for folder, count in packed.counts.items()
    )
    gaps = "".join(f"\nNot in this copy: {count} files ({code}).\n" for code, count in packed.missing.items())
    return README.format(now=to_iso(studio.clock()), lines=lines or "  (no pictures)", missing=gaps)
