"""A GenerateJob: an adapter from the lease, one sealed lossless picture after the other out."""

from pathlib import Path
from typing import TYPE_CHECKING

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.jobs import protocol
from likeness.jobs.protocol import FACE, AnchorOrder, GenerateJob, PictureOrder, SealedFile
from likeness.worker.desk import Desk

if TYPE_CHECKING:
    from likeness.ml.engines import Engine, PictureRequest
    from likeness.vision.models import Floats, Picture, VisionModels


class Skipped(Exception):
    """Somebody does not want this picture any more."""


def run_generation(job: GenerateJob, desk: Desk) -> None:
    """Raises Failed, Refused, Cancelled. Pictures that are done stay, whatever becomes of the rest."""
    if not job.pictures:
        return
    desk.begin("loading")
    from likeness.ml.engines import open_engine  # noqa: PLC0415 (heavy: after the barriers, and only here)
    from likeness.vision.models import VisionModels  # noqa: PLC0415

    adapter = desk.read(job.adapter) if job.adapter is not None else None
    engine = open_engine(job.engine, Path(job.pack), adapter)
    desk.events.send(protocol.Opened(engine.networks.place))
    desk.begin("generating")
    models = VisionModels(resources() / "vision")
    of = sum(map(all_steps, job.pictures))
    done = 0
    for picture in job.pictures:
        try:
            Drawing(picture, engine, models, desk, done, of).make()
        except Skipped:
            desk.events.send(protocol.Warned("picture-skipped", {"picture": picture.name}))
        done += all_steps(picture)
        desk.events.send(protocol.Progress(done, of))


def all_steps(picture: PictureOrder) -> int:
    """How many steps are counted for a picture, its second pass included."""
    from likeness.ml.engines.redrawing import planned_steps  # noqa: PLC0415

    first = planned_steps(picture.steps, None if picture.anchor is None else picture.anchor.strength)
    return first + (0 if picture.face is None else planned_steps(picture.steps, picture.face.strength))


class Drawing:
    """One picture in work."""

    def __init__(
        self, order: PictureOrder, engine: "Engine", models: "VisionModels", desk: Desk, done: int, of: int
    ) -> None:
        """`done` of `of` steps of the whole job lie behind it."""
        self._order, self._engine, self._models, self._desk = order, engine, models, desk
        self._done, self._of = done, of
        self._mine, self._taken = all_steps(order), 0

    def make(self) -> None:
        """The picture, and its second pass, as results of the job. Raises Skipped, Cancelled, Failed."""
        from likeness.capture.intake import encode_master  # noqa: PLC0415 (Pillow, after the barriers)

        self._check()
        picture = self._draw()
        self._desk.add_result(self._order.name, encode_master(picture))
        if self._order.face is not None:
            again = self._closer(picture)
            if again is not None:
                self._desk.add_result(self._order.name + FACE, encode_master(again))

    def _draw(self) -> "Picture":
        from likeness.ml.engines.redrawing import Anchor, draw_after, redraw  # noqa: PLC0415

        order, request = self._order, self._request()
        if order.anchor is not None:
            anchor = Anchor(self._source(order.anchor.picture), order.anchor.strength, self._change(order.anchor))
            return redraw(self._engine, request, anchor, self._step)
        if order.references:
            return draw_after(self._engine, request, [self._source(file) for file in order.references], self._step)
        return self._engine.generate(request, self._step)

    def _closer(self, picture: "Picture") -> "Picture | None":
        """None where there is no face, where it is large enough as it is, or where the pack's graphs cannot read pictures (older ones)."""
        from likeness.darkroom.closer import closer, laid_back  # noqa: PLC0415 (OpenCV, after the barriers)
        from likeness.ml.engines.redrawing import second_pass  # noqa: PLC0415
        from likeness.vision.faces import find_faces  # noqa: PLC0415

        order = self._order.face
        faces = find_faces(self._models, picture)
        found = closer(picture, faces[0], order.size) if order is not None and faces else None
        if found is None or order is None:
            return None
        try:
            drawn = second_pass(self._engine, self._request(), found.crop, order.strength, self._step)
        except Failed as error:
            if error.code != "pack-no-onnx":
                raise
            return None
        return laid_back(found, drawn)

    def _request(self) -> "PictureRequest":
        from likeness.ml.engines import PictureRequest  # noqa: PLC0415

        order = self._order
        return PictureRequest(
            prompt=order.prompt,
            negative=order.negative,
            seed=order.seed,
            steps=order.steps,
            guidance=order.guidance,
            width=order.width,
            height=order.height,
            solver=order.solver,
            rescale=order.rescale,
        )

    def _source(self, file: SealedFile) -> "Picture":
        from likeness.capture.intake import decode_master  # noqa: PLC0415

        return decode_master(self._desk.read_source(file))

    def _change(self, anchor: AnchorOrder) -> "Floats | None":
        return None if anchor.change is None else (self._source(anchor.change)[..., 0] > 0).astype("float32")

    def _step(self, _number: int, *_: object) -> None:
        self._check()
        self._taken = min(self._taken + 1, self._mine)
        self._desk.events.send(
            protocol.Progress(
                min(self._done + self._taken, self._of), self._of, self._order.name, self._taken, self._mine
            )
        )

    def _check(self) -> None:
        self._desk.check()
        if self._order.name in self._desk.skipped:
            raise Skipped
