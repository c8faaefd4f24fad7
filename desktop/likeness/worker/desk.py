"""What a job works with: its order, a way to say events, and a way to leave sealed files in the spool."""

import hashlib
import threading
import time
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import BinaryIO

from likeness.base.clock import Clock
from likeness.base.errors import Cancelled, Failed
from likeness.base.files import write_atomic
from likeness.jobs import protocol, wire
from likeness.jobs.protocol import Cost, Result, SealedFile, StageName, WireEvent, WorkOrder
from likeness.vault.lease import check_lease, open_sealed, read_leased, read_sealed, seal
from likeness.worker.cost import peak_memory

LEASE_CHECK_SECONDS = 1.0


class PausedAt(Exception):
    """The job has saved its state and ends here."""

    def __init__(self, event: protocol.Paused) -> None:
        super().__init__(event.step)
        self.event = event


class EventWriter:
    """Events as lines on the one stream that is ours."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def send(self, event: WireEvent) -> None:
        self._stream.write(wire.encode_event(event))
        self._stream.flush()


class Work:
    """What every job has: a way to say events, what it made, what its stages took. `stop` is set when somebody wants it to end.

    `skipped`: names of pictures that somebody does not want any more. `pause` is set when somebody wants the state saved and the job to end.
    """

    def __init__(self, events: EventWriter, stop: threading.Event, skipped: AbstractSet[str] = frozenset()) -> None:
        self.events = events
        self.pause = threading.Event()
        self.skipped = skipped
        self.results: list[Result] = []
        self._stop = stop
        self._began = time.monotonic()
        self._stages: list[tuple[StageName, float]] = []
        self._costs: list[Cost] = []

    def begin(self, stage: StageName) -> None:
        self._end_stage()
        self._stages.append((stage, time.monotonic()))
        self.events.send(protocol.Stage(stage, self._seconds(), peak_memory()))

    def check(self) -> None:
        """At every step. Raises Cancelled("stopped")."""
        if self._stop.is_set():
            raise Cancelled("stopped")

    def finished(self) -> protocol.Finished:
        self._end_stage()
        return protocol.Finished(tuple(self.results), self._seconds(), peak_memory(), tuple(self._costs))

    def _end_stage(self) -> None:
        if self._stages:
            stage, began = self._stages[-1]
            self._costs.append(Cost(stage, time.monotonic() - began, peak_memory()))

    def _seconds(self) -> float:
        return time.monotonic() - self._began


class Desk(Work):
    """The place of work of a sitter's job: the lease, and the spool folder for what is sealed."""

    def __init__(
        self,
        order: WorkOrder,
        events: EventWriter,
        clock: Clock,
        stop: threading.Event,
        skipped: AbstractSet[str] = frozenset(),
    ) -> None:
        super().__init__(events, stop, skipped)
        self._lease = order.lease
        self._spool = Path(order.spool)
        self._clock = clock
        self._lease_checked = self._began

    def check(self) -> None:
        """At every step. Raises Cancelled("stopped"); Refused where the lease has run out or was taken back."""
        super().check()
        if time.monotonic() - self._lease_checked > LEASE_CHECK_SECONDS:
            check_lease(self._lease, self._clock())
            self._lease_checked = time.monotonic()

    def read(self, blob_id: str) -> bytes:
        """The plaintext of a leased blob, in memory. Raises Refused and Failed as `read_leased`."""
        return read_leased(self._lease, blob_id, self._clock())

    def read_kept(self, file: SealedFile) -> bytes:
        """The plaintext of a file that an earlier worker left in the spool. Raises Failed("checkpoint-damaged")."""
        try:
            check_lease(self._lease, self._clock())
            return open_sealed(self._lease.identity, read_sealed(self._spool / file.name, file.size, file.sha256))
        except Failed:
            raise Failed("checkpoint-damaged") from None

    def read_source(self, file: SealedFile) -> bytes:
        """The plaintext of a file that lay in the spool when the job began. Raises Refused as `read`; Failed("source-damaged")."""
        try:
            return self.read_kept(file)
        except Failed:
            raise Failed("source-damaged") from None

    def keep(self, name: str, data: bytes) -> SealedFile:
        """Seal `data` to the sitter and leave it in the spool, complete or absent. Raises Failed: folder-not-writable, disk-full."""
        sealed = seal(self._lease.recipient, data)
        write_atomic(self._spool / name, sealed)
        return SealedFile(name, hashlib.sha256(sealed).hexdigest(), len(sealed))

    def add_result(self, label: str, data: bytes, batch: int = 1, row: int = 0, *, tiles: bool = False) -> None:
        self.results.append(self.show(label, data, batch, row, tiles=tiles))

    def show(self, label: str, data: bytes, batch: int = 1, row: int = 0, *, tiles: bool = False) -> Result:
        """Something to look at while the job goes on. `batch`, `row`, `tiles`: see `protocol.Preview`."""
        result = Result(label, self.keep(f"{label}.age", data))
        self.events.send(protocol.Preview(result, batch, row, tiles))
        return result
