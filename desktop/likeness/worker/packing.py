"""Jobs on base models: no sitter, no keys, and nothing written outside the one folder of the order."""

import math
from pathlib import Path
from typing import assert_never

from likeness.jobs import protocol
from likeness.jobs.protocol import ConvertPackJob, DrawPriorsJob, ImportPackJob, PackJob
from likeness.worker.desk import Work

THOUSANDTHS = 1_000


def run_on_pack(job: PackJob, folder: Path, work: Work) -> None:
    """Raises Failed, Cancelled. The same job on the same folder goes on after the last part that is complete."""
    match job:
        case ImportPackJob():
            _import(job, folder, work)
        case ConvertPackJob():
            _convert(job, folder, work)
        case DrawPriorsJob():
            _draw_priors(job, folder, work)
        case _:
            assert_never(job)


def _import(job: ImportPackJob, folder: Path, work: Work) -> None:
    work.begin("reading")
    from likeness.ml.importing import import_checkpoint, read_checkpoint  # noqa: PLC0415 (heavy: after the barriers, and only here)

    checkpoint = read_checkpoint(Path(job.source))
    work.begin("importing")
    told = -1

    def tell(done: int, of: int) -> None:
        nonlocal told
        work.check()
        if (now := done * THOUSANDTHS // max(1, of)) != told:
            told = now
            work.events.send(protocol.Progress(now, THOUSANDTHS))

    import_checkpoint(checkpoint, folder, on_part=lambda _part: work.check(), on_progress=tell)


def _convert(job: ConvertPackJob, folder: Path, work: Work) -> None:
    work.begin("loading")
    from likeness.ml.converting import convert_pack  # noqa: PLC0415 (heavy)

    convert_pack(folder, job.variant, _Teller(work))


def _draw_priors(job: DrawPriorsJob, folder: Path, work: Work) -> None:
    work.begin("loading")
    from likeness.ml.parts.devices import choose  # noqa: PLC0415 (heavy)
    from likeness.ml.recipes.priors import how_many, make_priors  # noqa: PLC0415

    pack = Path(job.pack)
    work.begin("generating")

    def tell(done: int, of: int) -> None:
        work.check()
        work.events.send(protocol.Progress(done, of))

    make_priors(pack, folder, how_many(choose(pack).device), tell)


class _Teller:
    """What the conversion says, as events; every word is also a chance to stop."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def stage(self, name: protocol.StageName) -> None:
        self._work.check()
        self._work.begin(name)

    def progress(self, done: int, of: int) -> None:
        self._work.check()
        self._work.events.send(protocol.Progress(done, of))

    def measured(self, name: str, value: float) -> None:
        if math.isfinite(value):
            self._work.events.send(protocol.Metric(name, 0, value))
