"""A GenerateJob: an adapter from the lease, one sealed lossless picture after the other out."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.paths import resources
from likeness.jobs import protocol
from likeness.jobs.protocol import FACE, AnchorOrder, GenerateJob, PictureOrder, SealedFile
from likeness.worker.cost import short_of_memory
from likeness.worker.desk import Desk

if TYPE_CHECKING:
    from likeness.ml.engines import Engine, EngineName, PictureRequest
    from likeness.vision.models import Floats, Picture, VisionModels


MOST_BESIDE = 8
"""Pictures side by side on a graphics processor: more keep one busy no better, and each is there later."""

BYTES_PER_PIXEL = 8_000
"""Of a picture, with guidance, in 16 bits: 2 GB at 512 pixels, on the safe side. Where it is too little, half as many are drawn at once."""


DECODED_BYTES_PER_PIXEL = 4_500
"""Four layers of 256 and 128 channels at full size in 32 bits, about: 1.2 GB at 512 pixels. Tiles take no more than that, however large a picture is."""

FREE_SHARE = 0.8


class Skipped(Exception):
    """Somebody does not want this picture any more."""


def run_generation(job: GenerateJob, desk: Desk) -> None:
    """Raises Failed, Refused, Cancelled. Pictures that are done stay, whatever becomes of the rest."""
    if not job.pictures:
        return
    desk.begin("loading")
    from likeness.ml.engines.choosing import engines_for  # noqa: PLC0415 (heavy: after the barriers, and only here)

    personal = job.adapter is not None
    *sooner, last = (job.engine,) if job.engine else engines_for(Path(job.pack), personal=personal)
    if not any(_works(name, job, desk) for name in sooner):
        _draw_with(last, job, desk)


def _works(name: "EngineName", job: GenerateJob, desk: Desk) -> bool:
    """Whether `name` drew the pictures; False where it does not work here. Raises as it does once there is a picture, whatever becomes of the next."""
    try:
        _draw_with(name, job, desk)
    except (Cancelled, Refused):
        raise
    except Exception:
        if desk.results:
            raise
        desk.begin("loading")
        return False
    return True


def _draw_with(name: "EngineName", job: GenerateJob, desk: Desk) -> None:
    from likeness.ml.engines import open_engine  # noqa: PLC0415 (as above)
    from likeness.vision.models import VisionModels  # noqa: PLC0415
    from likeness.worker.preflight import require_room_to_draw  # noqa: PLC0415

    require_room_to_draw(Path(job.pack), name)
    adapter = desk.read(job.adapter) if job.adapter is not None else None
    engine = open_engine(name, Path(job.pack), adapter)
    desk.events.send(protocol.Opened(engine.name, engine.networks.place))
    desk.begin("generating")
    models = VisionModels(resources() / "vision")
    tally = Tally(sum(map(all_steps, job.pictures)))
    waiting = [Drawing(picture, engine, models, desk, tally) for picture in job.pictures]
    most = job.batch or batch_size(engine.networks.place, job.pictures)
    while waiting:
        group = waiting[: beside(job.pictures[-len(waiting) :], most)]
        if len(group) == 1:
            _make(waiting.pop(0))
        elif not _make_together(engine, waiting, group):
            most = len(group) // 2


@dataclass
class Tally:
    """`done` of `of` steps of the whole job lie behind."""

    of: int
    done: int = 0


def _make(drawing: "Drawing") -> None:
    with contextlib.suppress(Skipped):
        drawing.make()
    drawing.end()


def _make_together(engine: "Engine", waiting: list["Drawing"], group: Sequence["Drawing"]) -> bool:
    """Takes each picture off `waiting` as soon as it is done; False where the memory does not suffice for the rest of them."""

    def step(_number: int) -> None:
        for drawing in group:
            with contextlib.suppress(Skipped):
                drawing.step()
        if all(drawing.skipped for drawing in group):
            raise Skipped

    pictures = engine.generate_together([drawing.request() for drawing in group], step)
    for row, drawing in enumerate(group):
        try:
            picture = next(pictures)
        except Skipped:
            for given_up in group:
                given_up.end()
                waiting.remove(given_up)
            return True
        except Exception as error:
            if not short_of_memory(error):
                raise
            _let_go(engine)
            return False
        waiting.remove(drawing)
        with contextlib.suppress(Skipped):
            drawing.finish(picture, len(group), row)
        drawing.end()
    return True


def _let_go(engine: "Engine") -> None:
    """Of memory that torch keeps for later on a graphics processor."""
    if engine.networks.place.startswith("cuda"):
        import torch  # noqa: PLC0415

        torch.cuda.empty_cache()


def batch_size(place: str, orders: Sequence[PictureOrder]) -> int:
    """How many pictures are drawn side by side where nobody says it: one where `place` is no graphics processor, as many as there is memory for
    where it is one. A processor is busy with one, and then every picture is there sooner.
    """
    if not place.startswith("cuda"):
        return 1
    from likeness.worker.preflight import free_on  # noqa: PLC0415

    most = max(order.width * order.height for order in orders) * BYTES_PER_PIXEL
    return max(1, min(MOST_BESIDE, free_on("cuda") // most))


def is_larger_than_a_tile(engine: "Engine", order: PictureOrder) -> bool:
    from likeness.ml.engines.tiling import TILE  # noqa: PLC0415

    return max(order.width, order.height) > TILE * engine.networks.factor


def decoding_is_too_much(engine: "Engine", order: PictureOrder) -> bool:
    """Whether a whole picture's decoding would take nearly all the memory that is free; on a processor nothing says so afterwards."""
    from likeness.worker.preflight import free_on  # noqa: PLC0415

    device = "cuda" if engine.networks.place.startswith("cuda") else "cpu"
    return order.width * order.height * DECODED_BYTES_PER_PIXEL > FREE_SHARE * free_on(device)


def beside(orders: Sequence[PictureOrder], most: int) -> int:
    """How many of the first of `orders` can be drawn side by side: from noise alone, and with nothing else different than words and seed."""
    first, count = orders[0], 1
    if first.anchor is not None or first.references:
        return 1
    while count < min(most, len(orders)) and _plain(orders[count]) == _plain(first):
        count += 1
    return count


def _plain(order: PictureOrder) -> PictureOrder:
    return msgspec.structs.replace(order, name="picture", prompt="", negative="", seed=0, face=None)


def all_steps(picture: PictureOrder) -> int:
    """How many steps are counted for a picture, its second pass included."""
    from likeness.ml.engines.redrawing import planned_steps  # noqa: PLC0415

    first = planned_steps(picture.steps, None if picture.anchor is None else picture.anchor.strength)
    return first + (0 if picture.face is None else planned_steps(picture.steps, picture.face.strength))


class Drawing:
    """One picture in work."""

    def __init__(self, order: PictureOrder, engine: "Engine", models: "VisionModels", desk: Desk, tally: Tally) -> None:
        self._order, self._engine, self._models, self._desk = order, engine, models, desk
        self._tally, self._mine, self._taken = tally, all_steps(order), 0
        self._tiles = order.tiles or (is_larger_than_a_tile(engine, order) and decoding_is_too_much(engine, order))
        self.skipped = False

    def make(self) -> None:
        """The picture, and its second pass, as results of the job. Raises Skipped, Cancelled, Failed."""
        self._check()
        try:
            picture = self._draw()
        except Exception as error:
            if not short_of_memory(error) or self._tiles or not is_larger_than_a_tile(self._engine, self._order):
                raise
            _let_go(self._engine)
            self._tiles = True
            picture = self._draw()
        self.finish(picture)

    def finish(self, picture: "Picture", batch: int = 1, row: int = 0) -> None:
        """It is drawn, as number `row` of `batch` side by side; what is to be done with it alone. Raises as `make`."""
        from likeness.capture.intake import encode_master  # noqa: PLC0415 (Pillow, after the barriers)

        self._check()
        self._desk.add_result(self._order.name, encode_master(picture), batch, row, tiles=self._tiles)
        if self._order.face is not None:
            again = self._closer(picture)
            if again is not None:
                self._desk.add_result(self._order.name + FACE, encode_master(again))

    def _draw(self) -> "Picture":
        from likeness.ml.engines.redrawing import Anchor, draw_after, redraw  # noqa: PLC0415

        order, request = self._order, self.request()
        references = [self._source(file) for file in order.references]
        if order.anchor is not None:
            anchor = Anchor(self._source(order.anchor.picture), order.anchor.strength, self._change(order.anchor))
            return redraw(self._engine, request, anchor, self.step, references)
        if references:
            return draw_after(self._engine, request, references, self.step)
        return self._engine.generate(request, self.step)

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
            drawn = second_pass(self._engine, self.request(), found.crop, order.strength, self.step)
        except Failed as error:
            if error.code != "pack-no-onnx":
                raise
            return None
        return laid_back(found, drawn)

    def request(self) -> "PictureRequest":
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
            reuse=order.reuse,
            tiles=self._tiles,
        )

    def _source(self, file: SealedFile) -> "Picture":
        from likeness.capture.intake import decode_master  # noqa: PLC0415

        return decode_master(self._desk.read_source(file))

    def _change(self, anchor: AnchorOrder) -> "Floats | None":
        return None if anchor.change is None else (self._source(anchor.change)[..., 0] > 0).astype("float32")

    def step(self, *_: object) -> None:
        """One more step of it is done. Raises Skipped, Cancelled, Refused."""
        self._check()
        if self._taken < self._mine:  # what was begun again in less memory is not counted again
            self._taken += 1
            self._tally.done += 1
        tally = self._tally
        self._desk.events.send(protocol.Progress(tally.done, tally.of, self._order.name, self._taken, self._mine))

    def end(self) -> None:
        """All is done for it, or it was given up: the steps that it did not need are done too."""
        self._tally.done += self._mine - self._taken
        self._taken = self._mine
        self._desk.events.send(protocol.Progress(self._tally.done, self._tally.of))

    def _check(self) -> None:
        self._desk.check()
        if self._order.name in self._desk.skipped:
            if not self.skipped:
                self._desk.events.send(protocol.Warned("picture-skipped", {"picture": self._order.name}))
            self.skipped = True
            raise Skipped
