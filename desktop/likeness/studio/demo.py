"""The whole job on a sitter who does not exist: in a throw-away vault, through every floor, with every figure measured."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from likeness.base.clock import Clock
from likeness.base.errors import Failed, LikenessError
from likeness.base.paths import Home, resources
from likeness.consent.purposes import Purpose
from likeness.darkroom.generated import finish_generated
from likeness.jobs import protocol
from likeness.jobs.protocol import Event
from likeness.looks.look import Look
from likeness.studio import consents, delivering, generating, photos, retouching, sittings, training
from likeness.studio.delivering import Delivered
from likeness.studio.drawing import EngineName, RawPicture
from likeness.studio.generating import Generation
from likeness.studio.handouts import write_handout
from likeness.studio.house import Studio, open_studio
from likeness.studio.measuring import Reference, measure, reference_of_photos
from likeness.studio.meter import Meter
from likeness.studio.photos import PhotoResult
from likeness.studio.presence import note_fictional
from likeness.studio.retouching import PortraitRow
from likeness.studio.training import Trained
from likeness.vault.keepers import Keeper, MemoryKeeper
from likeness.vault.proving import ErasureProof
from likeness.vault.vault import open_vault

SITTER = "noor"
TITLE = "Noor"
RETOUCHED = "09.jpg"
"""Not the best photo by its measures: there she wears a jumper in the colour of her skin, and every portrait looks undressed."""

NEIGHBOUR = "Ravi"
"""Another sitter of the vault, whose key must not open what is left of the erased one."""

PACK = "starter"
AGE = 55
PURPOSES = (Purpose.RETOUCH, Purpose.COMPARE, Purpose.TRAIN, Purpose.GENERATE, Purpose.DELIVER)
UNSELECTED = 8
SEED = 7

SHARES = {
    "consent": 0, "intake": 0, "retouch": 1, "before": 5, "train": 15, "generate": 80, "generate-onnx": 91, "deliver": 98, "erase": 99,
}  # fmt: skip
"""How much of the whole lies behind each stage's beginning, in percent: measured on two idle CPU cores."""

Say = Callable[[int, str], None]


@dataclass
class DemoRun:
    """Everything that happened, for the report."""

    photos: tuple[PhotoResult, ...] = ()
    retouched: tuple[PortraitRow, ...] = ()
    before: tuple[float, ...] = ()
    without_face_before: int = 0
    after: tuple[float, ...] = ()
    without_face_after: int = 0
    trained: Trained | None = None
    generated: tuple[PortraitRow, ...] = ()
    pairs: tuple[tuple[RawPicture, RawPicture], ...] = ()
    delivered: tuple[Delivered, ...] = ()
    extra: tuple[Delivered, ...] = ()
    proof: ErasureProof | None = None
    refused_after: str | None = None
    old_copy_refused: str | None = None
    barriers: tuple[str, ...] = ()
    losses: list[tuple[int, float]] = field(default_factory=list)
    held_out: list[tuple[int, float]] = field(default_factory=list)
    meter: Meter = field(default_factory=Meter)


def run_demo(out: Path, clock: Clock, say: Say, steps: int | None = None) -> DemoRun:
    """Run it, writing only into `out` and into a throw-away vault that is gone at the end.

    Raises Failed: folder-not-writable, and what the use cases raise. `say` gets percent and a sentence. `steps` of training; None: as many as
    the pack's maker advises.
    """
    delivering.check_writable(out)
    run = DemoRun()
    keeper = MemoryKeeper()
    with _throw_away_home() as home, open_studio(home, keeper, clock, create=True) as studio:
        stages = _Stages(studio, keeper, out, run, say, steps)
        sitting = stages.consent()
        stages.intake(sitting)
        stages.retouch(sitting)
        reference = stages.before(sitting)
        stages.train(sitting)
        stages.generate(sitting, reference)
        stages.generate_again(sitting, reference)
        stages.deliver(sitting)
        stages.erase(sitting)
    return run


@contextmanager
def _throw_away_home() -> Iterator[Home]:
    """All that lies in it is encrypted, and its key is only in this process."""
    folder = Path(tempfile.mkdtemp(prefix="likeness-demo-"))
    try:
        yield Home(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _pairs_together(rows: Sequence[PortraitRow]) -> list[PortraitRow]:
    """Retouched ones first; then by seed, so that both engines' pictures of one request are neighbours."""
    return sorted(rows, key=lambda row: (-1 if row.seed is None else row.seed, row.engine != "torch"))


def _refusal(attempt: Callable[[], object]) -> str | None:
    """The code that `attempt` was refused with; None where it was not."""
    try:
        attempt()
    except LikenessError as error:
        return error.code
    return None


class _Stages:
    """One method per stage, in order; each notes its figures in the run."""

    def __init__(self, studio: Studio, keeper: Keeper, out: Path, run: DemoRun, say: Say, steps: int | None) -> None:
        self._studio = studio
        self._keeper = keeper
        self._out = out
        self._run = run
        self._say = say
        self._steps = steps
        self._by_torch: tuple[RawPicture, ...] = ()

    @contextmanager
    def _stage(self, code: str, title: str) -> Iterator[None]:
        self._say(SHARES[code], title)
        with self._run.meter.stage(code, title):
            yield

    def consent(self) -> str:
        with self._stage("consent", "Asking for consent and signing it"):
            sittings.new_sitting(self._studio, NEIGHBOUR)
            sitting = sittings.new_sitting(self._studio, TITLE)
            consents.grant(self._studio, sitting, PURPOSES, TITLE, age=AGE)
            note_fictional(self._studio, sitting)  # nobody can show to be there
            write_handout(self._out, "consent-receipt", consents.receipt(self._studio, sitting))
        return sitting

    def intake(self, sitting: str) -> None:
        with self._stage("intake", "Looking at the photos"):
            paths = sorted((resources() / "people" / SITTER).glob("*.jpg"))
            self._run.photos = photos.add_photos(self._studio, sitting, paths, self._say_photo)

    def _say_photo(self, result: PhotoResult) -> None:
        verdict = "taken  " if result.kept else "refused"
        self._say(SHARES["intake"], f"  {result.name}  {verdict}  {result.sentence}")

    def retouch(self, sitting: str) -> None:
        with self._stage("retouch", "Finishing a photo in four looks"):
            looks = list(self._studio.tools.looks.values())[:4]
            photo = next(result.photo for result in self._run.photos if result.name == RETOUCHED)
            self._run.retouched = retouching.retouch(self._studio, sitting, looks, photo)

    def before(self, sitting: str) -> Reference:
        """What the base model makes of the same words before it has seen the sitter: the figure to beat."""
        with self._stage("before", "Asking the untrained base model, to compare later"):
            reference = reference_of_photos(self._studio, sitting)
            wanted = self._generation("torch", UNSELECTED, None)
            raw = generating.generate_raw(self._studio, sitting, wanted, self._watch)
            self._run.before, self._run.without_face_before = self._distances(raw, wanted.look, reference)
        return reference

    def _distances(self, raw: Sequence[RawPicture], look: Look, reference: Reference) -> tuple[tuple[float, ...], int]:
        """From the sitter, of every picture, kept or not, as it would be delivered; and how many show no face."""
        finished = (finish_generated(item.picture, look) for item in raw)
        found = [measure(self._studio, picture, reference) for picture in finished]
        distances = tuple(item.distance for item in found if item.distance is not None)
        return distances, len(found) - len(distances)

    def train(self, sitting: str) -> None:
        with self._stage("train", f"Learning what {TITLE} looks like"):
            settings = training.settings_for(self._studio, PACK, self._steps)
            self._run.trained = training.train(self._studio, sitting, PACK, settings=settings, on_event=self._watch)

    def generate(self, sitting: str, reference: Reference) -> None:
        """Eight pictures that nobody chose."""
        with self._stage("generate", "Making portraits with Torch"):
            wanted = self._generation("torch", UNSELECTED, self._adapter)
            self._by_torch = generating.generate_raw(self._studio, sitting, wanted, self._watch)
            self._run.after, self._run.without_face_after = self._distances(self._by_torch, wanted.look, reference)
            self._run.generated = generating.keep(self._studio, sitting, wanted, self._by_torch, reference)

    def generate_again(self, sitting: str, reference: Reference) -> None:
        """The same eight, from the same seeds, by the other engine."""
        with self._stage("generate-onnx", "Making the same portraits with ONNX Runtime"):
            wanted = self._generation("onnx", UNSELECTED, self._adapter)
            by_onnx = generating.generate_raw(self._studio, sitting, wanted, self._watch)
            self._run.pairs = tuple(zip(self._by_torch, by_onnx, strict=True))
            kept = generating.keep(self._studio, sitting, wanted, by_onnx, reference)
            self._run.generated = (*self._run.generated, *kept)

    @property
    def _adapter(self) -> str:
        if self._run.trained is None:
            raise Failed("adapter-none")
        return self._run.trained.adapter

    def deliver(self, sitting: str) -> None:
        with self._stage("deliver", "Writing the files, marking and signing them, and reading them back"):
            rows = [*self._run.retouched, *self._run.generated]
            wanted = [row.portrait for row in _pairs_together(rows)]
            unchosen = delivering.Wanted(hidden=True)  # the report shows what both engines make, good or not
            self._run.delivered = delivering.deliver(
                self._studio, sitting, self._out / "portraits", portraits=wanted, wanted=unchosen
            )
            best = [self._run.retouched[0].portrait]
            self._run.extra = delivering.deliver(
                self._studio, sitting, self._out / "linkedin", spec="linkedin", portraits=best
            )

    def erase(self, sitting: str) -> None:
        with self._stage("erase", f"Erasing {TITLE}, and trying to open what is left"):
            copy = self._studio.home.root / "old-copy"
            shutil.copytree(self._studio.home.vault, copy, ignore=shutil.ignore_patterns("lock"))
            self._run.proof = sittings.erase_sitting(self._studio, sitting)
            self._run.refused_after = _refusal(lambda: self._studio.vault.permit(sitting, Purpose.RETOUCH))
            self._run.old_copy_refused = _refusal(lambda: open_vault(copy, self._keeper, self._studio.clock).close())

    def _generation(self, engine: EngineName, count: int, adapter: str | None) -> Generation:
        look = next(iter(self._studio.tools.looks.values()))
        return Generation(PACK, engine, look, count, SEED, adapter)

    def _watch(self, event: Event) -> None:
        """Note the curve, and move the bar while training."""
        match event:
            case protocol.Started(barriers=barriers):
                self._run.barriers = tuple(barriers)
            case protocol.Metric(name="loss", step=step, value=value):
                self._run.losses.append((step, value))
            case protocol.Metric(name="held-out-loss", step=step, value=value):
                self._run.held_out.append((step, value))
                self._say_training(step)
            case _:
                pass

    def _say_training(self, step: int) -> None:
        of = training.settings_for(self._studio, PACK, self._steps).steps
        first, last = SHARES["train"], SHARES["generate"]
        self._say(
            first + round((last - first) * min(step, of) / of), f"Learning what {TITLE} looks like: step {step} of {of}"
        )
