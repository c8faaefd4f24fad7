"""A GenerateJob: an adapter from the lease, one sealed lossless picture after the other out."""

from pathlib import Path
from typing import TYPE_CHECKING

from likeness.jobs import protocol
from likeness.jobs.protocol import GenerateJob, PictureOrder
from likeness.worker.desk import Desk

if TYPE_CHECKING:
    from likeness.ml.engines import Engine


def run_generation(job: GenerateJob, desk: Desk) -> None:
    """Raises Failed, Refused, Cancelled. Pictures that are done stay, whatever becomes of the rest."""
    if not job.pictures:
        return
    desk.begin("loading")
    from likeness.ml.engines import open_engine  # noqa: PLC0415 (heavy: after the barriers, and only here)

    adapter = desk.read(job.adapter) if job.adapter is not None else None
    engine = open_engine(job.engine, Path(job.pack), adapter)
    desk.begin("generating")
    of = sum(picture.steps for picture in job.pictures)
    done = 0
    for picture in job.pictures:
        _generate(picture, engine, desk, done, of)
        done += picture.steps
        desk.events.send(protocol.Progress(done, of))


def _generate(picture: PictureOrder, engine: "Engine", desk: Desk, done: int, of: int) -> None:
    from likeness.capture.intake import encode_master  # noqa: PLC0415 (Pillow, after the barriers)
    from likeness.ml.engines import PictureRequest  # noqa: PLC0415

    def on_step(step: int, *_: object) -> None:
        desk.check()
        desk.events.send(protocol.Progress(min(done + step, of), of))

    desk.check()
    request = PictureRequest(
        prompt=picture.prompt,
        negative=picture.negative,
        seed=picture.seed,
        steps=picture.steps,
        guidance=picture.guidance,
        width=picture.width,
        height=picture.height,
    )
    desk.add_result(picture.name, encode_master(engine.generate(request, on_step)))
