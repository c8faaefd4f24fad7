"""A whole training as the product does it, with its own settings, and what its parts take. Run by test_training_bench.

python product_ours.py BASE PHOTOS STEPS  ->  one JSON line; `parts`: name to seconds of one, and how many of it a whole training has

The base is installed, photos are taken in, and `studio.training.train` is called as the program calls it, up to the adapter in the vault. It is a whole
training, of which only repetition is left out: all but two prior pictures lie there already; after STEPS steps it goes on with the last one before
each candidate; and what was made to look at the first candidate stands for the others. The steps run in this process and not in a worker of its own.
"""

import gc
import json
import statistics
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np

from likeness.base.errors import Cancelled
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.ml.parts.devices import choose
from likeness.ml.recipes import adapter
from likeness.packs.manifest import load_manifest
from likeness.packs.prior_pictures import folder_of, how_many, picture_file
from likeness.studio import consents, learning, packs, photos, sittings, training
from likeness.studio.house import Studio, open_studio
from likeness.studio.learning import Wishes
from likeness.studio.presence import note_fictional
from likeness.studio.work import PauseNeeded
from likeness.vault.keepers import MemoryKeeper
from likeness.worker import training as working
from likeness.worker.desk import Desk, PausedAt
from likeness.worker.preflight import MEASURED_STEPS, WARM_UP_STEPS, peak_on

NAME, DRAWN = "bench-sd15", 2
PURPOSES = (Purpose.RETOUCH, Purpose.COMPARE, Purpose.TRAIN, Purpose.GENERATE)
STEP, LOAD, HELD_OUT, SAVE = "steps", "loading the base and encoding", "looks at held-out photos", "checkpoints"
PRIOR, TRIAL, REST = "prior pictures", "looks at trial pictures", "everything else"


@dataclass
class Watch:
    """Seconds of everything that was done, by name. `at`: after which steps. `looks`: at candidates, the first of which stands for all."""

    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    drawn: list[float] = field(default_factory=list)
    at: set[int] = field(default_factory=set)
    looks: int = 0
    run: dict[str, object] = field(default_factory=dict)

    @contextmanager
    def over(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.took[name].append(time.perf_counter() - began)

    def hear(self, event: protocol.Event) -> None:
        """Of the worker that draws prior pictures."""
        if isinstance(event, protocol.Metric) and event.name == "prior-pictures":
            self.drawn.append(time.perf_counter())


def main(base: Path, folder: Path, steps: int) -> dict[str, object]:
    watch = Watch()
    with (
        tempfile.TemporaryDirectory() as home,
        open_studio(Home(Path(home)), MemoryKeeper(), lambda: datetime.now(UTC), create=True) as studio,
    ):
        pack, sitting = install(studio, base), sitter(studio, folder)
        count = how_many(choose(pack).device)
        lay_down_priors(studio, pack, count - DRAWN)
        watch_over(watch, steps)
        settings, wishes = training.settings_for(studio, NAME, None), Wishes(overnight=True)
        began = time.perf_counter()
        training.train(studio, sitting, NAME, settings=settings, on_event=watch.hear, wishes=wishes)
        whole = time.perf_counter() - began
    return figures(watch, whole, count)


def install(studio: Studio, base: Path) -> Path:
    packs.add(studio.home, packs.look(base, name=NAME), studio.clock)
    return studio.home.packs / NAME


def sitter(studio: Studio, folder: Path) -> str:
    sitting = sittings.new_sitting(studio, "X")
    consents.grant(studio, sitting, PURPOSES, "X", age=55)
    note_fictional(studio, sitting)
    photos.add_photos(studio, sitting, sorted(folder.iterdir()))
    return sitting


def lay_down_priors(studio: Studio, pack: Path, count: int) -> None:
    manifest = load_manifest(pack)
    folder, side = folder_of(studio.home.packs, manifest), manifest.resolution
    folder.mkdir(parents=True, mode=0o700)
    rng = np.random.default_rng(0)
    for number in range(count):
        np.save(picture_file(folder, number), rng.integers(0, 256, (side, side, 3), np.uint8))


def watch_over(watch: Watch, steps: int) -> None:
    """`steps`: before the training skips some; the product first measures a few of them, and then goes on from its checkpoint."""
    steps = max(steps, WARM_UP_STEPS + MEASURED_STEPS)

    class Run(adapter._Run):
        def __init__(self, *words):
            with watch.over(LOAD):
                super().__init__(*words)
            settings, self.taken = self.settings, 0
            self.stops = *adapter.candidate_steps(settings.steps, settings.candidates), settings.steps
            watch.run = {"settings": settings, "tier": self.tier, "device": self.device.type}

        def advance(self):
            if self.taken >= steps:
                self.step = next(stop for stop in self.stops if stop > self.step) - 1
            with watch.over(STEP):
                loss = super().advance()
            self.taken += 1
            watch.at.add(self.step)
            return loss

        def held_out(self):
            with watch.over(HELD_OUT):
                return super().held_out()

        def checkpoint(self):
            with watch.over(SAVE):
                return super().checkpoint()

    class Judge(working.Judge):
        seen = None

        def _judged(self, trial, step, *words):
            if self.seen is None:
                with watch.over(TRIAL):
                    self.seen = super()._judged(trial, step, *words)
            watch.looks += 1
            look, *more = self.seen
            return msgspec.structs.replace(look, step=step), *more

    adapter._Run, working.Judge, learning.run_job = Run, Judge, run_here


def run_here(studio, order, on_event, **_how):
    """`studio.work.run_job` without a worker of its own."""
    desk = Desk(order, None, studio.clock, threading.Event())

    class Events:
        def send(self, event):
            studio.journal.hear(order.job.id, event)
            try:
                on_event(event)
            except PauseNeeded:
                desk.pause.set()

    desk.events = Events()
    gc.collect()  # of the one before
    desk.events.send(protocol.Started(order.job.id, (), 1))
    try:
        working.run_training(order.job, desk)
    except PausedAt as paused:
        desk.events.send(paused.event)
        raise Cancelled("training-paused") from None
    desk.events.send(desk.finished())
    return tuple(desk.results)


def figures(watch: Watch, whole: float, count: int) -> dict[str, object]:
    """`whole`: seconds of all that was done. `count`: prior pictures."""
    settings, tier, device = (watch.run[name] for name in ("settings", "tier", "device"))
    took = watch.took
    took[PRIOR] = [watch.drawn[-1] - watch.drawn[-2]] * DRAWN
    times = {
        STEP: settings.steps,
        LOAD: len(took[LOAD]),
        HELD_OUT: len(took[HELD_OUT]) + skipped(watch, settings.held_out_every),
        SAVE: len(took[SAVE]) + skipped(watch, settings.checkpoint_every),
        PRIOR: count,
        TRIAL: watch.looks,
    }
    parts = {name: (statistics.median(took[name]), number) for name, number in times.items() if took[name]}
    parts[REST] = whole - sum(map(sum, took.values())), 1
    about = {"batch": settings.batch, "steps": settings.steps, "taken": len(took[STEP]), "tier": tier.name}
    return {"parts": parts, "peak": peak_on(device), "device": device} | about


def skipped(watch: Watch, every: int) -> int:
    steps = watch.run["settings"].steps
    return sum(step not in watch.at for step in range(every, steps, every))


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
