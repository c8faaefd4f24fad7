"""Jobs on base models: no sitter, no keys, and nothing written outside the one folder of the order."""

import math
from pathlib import Path
from typing import assert_never

from likeness.base.files import read_bounded
from likeness.jobs import protocol
from likeness.jobs.protocol import ConvertPackJob, DrawPriorsJob, FitAdapterJob, ImportPackJob, PackJob
from likeness.packs.few_steps import FEW_STEPS
from likeness.packs.prior_pictures import how_many
from likeness.worker.desk import PausedAt, Work

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
        case FitAdapterJob():
            _fit_adapter(job, folder, work)
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
    from likeness.ml.recipes.priors import draw_priors  # noqa: PLC0415
    from likeness.worker.preflight import require_room_to_draw  # noqa: PLC0415

    require_room_to_draw(Path(job.pack), "torch")
    pack, drawn = Path(job.pack), 0
    work.begin("drawing")

    def asked_to_end() -> None:
        work.check()
        if work.pause.is_set():
            raise PausedAt(protocol.Paused(drawn))

    def tell(done: int, of: int) -> None:
        nonlocal drawn
        drawn = done
        work.events.send(protocol.Metric("prior-pictures", done, float(of)))

    draw_priors(pack, folder, how_many(choose(pack).device), asked_to_end, tell)


def _fit_adapter(job: FitAdapterJob, folder: Path, work: Work) -> None:
    work.begin("reading")
    from likeness.ml.engines.fitting import check_fits  # noqa: PLC0415 (heavy: after the barriers, and only here)
    from likeness.ml.lora import MAX_ADAPTER_BYTES  # noqa: PLC0415

    check_fits(Path(job.pack), read_bounded(folder / FEW_STEPS, MAX_ADAPTER_BYTES))


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
