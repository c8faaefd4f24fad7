"""`stream_child.py FOLDER SIZE`: a large file into the vault, out of it, adopted and leased; prints the peak of this process's memory.

The file is made up while it is read: its plaintext is never on a disk.
"""

import hashlib
import json
import sys
import time
from datetime import timedelta
from pathlib import Path

from likeness.base.clock import system_clock
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import new_record
from likeness.vault.keepers import MemoryKeeper
from likeness.vault.kinds import Kind
from likeness.vault.lease import open_leased
from likeness.vault.streams import seal_stream
from likeness.vault.vault import create_vault

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"
BLOCK = hashlib.shake_128(b"a picture").digest(1 << 20)


class MadeUp:
    """`size` bytes that repeat every MiB, and their SHA-256."""

    def __init__(self, size):
        self.left, self.at, self.digest = size, 0, hashlib.sha256()

    def read(self, size=-1):
        start = self.at % len(BLOCK)
        data = BLOCK[start : start + min(size, self.left)]
        self.at, self.left = self.at + len(data), self.left - len(data)
        self.digest.update(data)
        return data


def peak():
    """Of resident memory, in bytes."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) * 1024


def read_through(file):
    digest = hashlib.sha256()
    while piece := file.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


def main(folder, size):
    began = time.monotonic()
    with create_vault(folder / "vault", MemoryKeeper(), system_clock) as vault:
        sitter = vault.new_sitter("A")
        notice = parse_notice(NOTICE_FILE.read_bytes())
        choices = {Purpose.TRAIN: True}
        vault.add_consent(
            new_record(sitter=sitter, signed_name="A", age=30, choices=choices, notice=notice, now=system_clock())
        )
        store = vault.open_sitter(vault.permit(sitter, Purpose.TRAIN))
        before, hashes, source = peak(), [], MadeUp(size)
        blob = store.put_stream(Kind.CHECKPOINT, source, {})
        hashes.append(source.digest.hexdigest())
        with store.get_stream(blob) as file:
            hashes.append(read_through(file))
        with open_leased(store.lease([blob], timedelta(hours=1)), blob, system_clock) as file:
            hashes.append(read_through(file))
        store.delete(blob)
        sealed = folder / "spool.age"
        with sealed.open("wb") as file:
            seal_stream(store._recipient(), MadeUp(size), file.write)
        adopted = store.adopt(Kind.CHECKPOINT, sealed, {})
        assert vault.check().ok
        with store.get_stream(adopted) as file:
            hashes.append(read_through(file))
    seconds = round(time.monotonic() - began, 1)
    print(json.dumps({"peak": peak(), "grown": peak() - before, "hashes": hashes, "seconds": seconds}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
