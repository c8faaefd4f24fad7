"""What is said between us and a worker process.

We send one order on the worker's stdin (a `WorkOrder` for a sitter's job, a `PackOrder` for a base model's), then the word `pause` or `cancel` if it shall stop, or `skip` and a name if one picture shall. The worker answers on stdout with events, one JSON object a
line: `Started`, then any number of `Stage | Progress | Opened | Planned | Measured | Preview | Metric | Checkpoint | Warned`,
then exactly one of `Finished | Failed | Cancelled | Paused`. A worker that cannot read its order sends `Failed` alone.

Every string and every number has a bound, and unknown fields are refused; the lines themselves are in wire.py. Pictures, adapters and
checkpoints never travel in an event: they are age files in the spool folder, and the event names them.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from likeness.vault.lease import Lease

SOURCE = "source-"
"""How the names of files in the spool begin that the worker only reads."""

Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Word = Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,59}$")]
SealedName = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,79}\.age$")]
Text = Annotated[str, Meta(max_length=2_000)]
FolderName = Annotated[str, Meta(min_length=1, max_length=4_096)]
Count = Annotated[int, Meta(ge=0, le=10_000_000)]
Bytes = Annotated[int, Meta(ge=0, le=2**50)]
Seconds = Annotated[float, Meta(ge=0, le=1e8)]
Seed = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Side = Annotated[int, Meta(ge=32, le=4_096, multiple_of=8)]
Pixels = Annotated[float, Meta(ge=-100_000, le=100_000)]
Share = Annotated[float, Meta(ge=0, le=1)]
Beside = Annotated[int, Meta(ge=1, le=64)]
FieldValue = Annotated[str, Meta(max_length=300)] | Annotated[int, Meta(ge=-(2**53), le=2**53)] | float | bool
Fields = Annotated[dict[Annotated[str, Meta(max_length=40)], FieldValue], Meta(max_length=8)]


class _Value(Struct, frozen=True, forbid_unknown_fields=True):
    """A value without a tag."""


class _Message(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag=str.lower):
    """A value that says its kind in the field `type`."""


# -- files in the spool folder


class SealedFile(_Value, frozen=True):
    """An age file in the spool folder. `sha256` and `size` are those of the ciphertext."""

    name: SealedName
    sha256: Digest
    size: Bytes


class SavedStep(_Value, frozen=True):
    """A checkpoint: the training state after `step` steps."""

    file: SealedFile
    step: Count


class Result(_Value, frozen=True):
    """One thing a job made. `label` is the picture's name in the order, or "adapter"."""

    label: Word
    file: SealedFile


# -- jobs


class TrainFrame(_Value, frozen=True):
    """A part of a photo that becomes `width` x `height` training pixels: its corner in pixels of the photo, and how many of those make one."""

    left: Pixels
    top: Pixels
    scale: Annotated[float, Meta(gt=0, le=1_000)]
    width: Side
    height: Side


class TrainPhoto(_Value, frozen=True):
    """One photo to learn from. `centre_x`, `centre_y` and `side` are its square in pixels of the photo; `weight` is a grey PNG as large as the photo.
    `face`: the square is a close view of the face; the same photo comes as a whole too. `frame`: what is cut out instead of the square.
    """

    blob: Id
    centre_x: Pixels
    centre_y: Pixels
    side: Annotated[float, Meta(gt=0, le=20_000)]
    caption: Text
    weight: Id | None = None
    face: bool = False
    frame: TrainFrame | None = None


class TrainSettings(_Value, frozen=True):
    """Plain numbers for the recipe; `size` is the side of the training pictures in pixels, `background` the loss weight where a matte is 0."""

    size: Side
    steps: Annotated[int, Meta(ge=1, le=100_000)]
    rank: Annotated[int, Meta(ge=1, le=256)]
    batch: Annotated[int, Meta(ge=1, le=64)]
    learning_rate: Annotated[float, Meta(gt=0, le=1)]
    seed: Seed
    checkpoint_every: Annotated[int, Meta(ge=1, le=100_000)]
    held_out_every: Annotated[int, Meta(ge=1, le=100_000)]
    background: Share = 0.2


class TrialPicture(_Value, frozen=True):
    """A small picture that is made again and again while the model learns. `yaw`: the degrees by which the prompt asks the head to be turned;
    `plain`: it asks for a plain backdrop.
    """

    prompt: Text
    negative: Text
    seed: Seed
    yaw: Annotated[float, Meta(ge=-90, le=90)] = 0.0
    plain: bool = False


class Trial(_Value, frozen=True):
    """How candidates are judged. `identity`: the mean embedding of the sitter's photos, given only where comparing faces was agreed to;
    without it no face is embedded.
    """

    pictures: Annotated[tuple[TrialPicture, ...], Meta(min_length=1, max_length=12)]
    steps: Annotated[int, Meta(ge=1, le=100)]
    guidance: Annotated[float, Meta(ge=0, le=100)]
    side: Side
    solver: Literal["dpmpp-2m", "euler", "lcm"] = "dpmpp-2m"
    identity: Annotated[tuple[float, ...], Meta(max_length=1_024)] | None = None


class TrainJob(_Message, frozen=True):
    """Learn one sitter from photos. The result is an adapter. `tier`: the largest memory tier to try, where larger ones were too large.
    `priors`: where pictures of nobody in particular lie (DrawPriorsJob), which are learned from as well. `base`: the weights that it was begun on
    (packs/base_digest.py); None for one that was begun before that was noted.
    """

    id: Id
    sitter: Id
    pack: FolderName
    photos: Annotated[tuple[TrainPhoto, ...], Meta(min_length=1, max_length=1_000)]
    settings: TrainSettings
    resume: SavedStep | None = None
    tier: Word | None = None
    trial: Trial | None = None
    priors: FolderName | None = None
    base: Digest | None = None


Solver = Literal["dpmpp-2m", "euler", "lcm"]
FACE = "-face"
"""What is added to a picture's name for the result of its second pass."""


class AnchorOrder(_Value, frozen=True):
    """What a picture starts from: sealed files in the spool, PNG, as large as the picture. `change`: white where the model may draw, black where
    `picture` stays; None: everywhere. `strength`: the share of the noise levels that are gone through.
    """

    picture: SealedFile
    strength: Annotated[float, Meta(gt=0, le=1)]
    change: SealedFile | None = None


class FaceOrder(_Value, frozen=True):
    """A second pass over the face: cut out, enlarged to a square of `size` pixels, and drawn again from `strength` of the noise."""

    size: Side
    strength: Annotated[float, Meta(gt=0, le=0.35)]


class PictureOrder(_Value, frozen=True):
    """One picture to generate; `name` is unique in its job. Width and height in pixels. `rescale`, `reuse`, `tiles`: see
    ml.engines.PictureRequest; a worker that is short of memory takes tiles by itself.

    With `face` there are two results, `name` and `name`-face; the second only where a face was found. `references`: sealed PNG files in the spool.
    """

    name: Word
    prompt: Text
    negative: Text
    seed: Seed
    steps: Annotated[int, Meta(ge=1, le=1_000)]
    guidance: Annotated[float, Meta(ge=0, le=100)]
    width: Side
    height: Side
    solver: Solver = "dpmpp-2m"
    rescale: Share | None = None
    anchor: AnchorOrder | None = None
    references: Annotated[tuple[SealedFile, ...], Meta(max_length=4)] = ()
    face: FaceOrder | None = None
    reuse: Annotated[int, Meta(ge=1, le=10)] = 1
    tiles: bool = False


class GenerateJob(_Message, frozen=True):
    """Generate pictures with an adapter, or with the bare pack where `adapter` is None. The results are lossless PNG pictures. `engine`: None is the
    one that is sooner done on this computer. `batch`: how many are drawn side by side, if they start from noise and differ in words and seed alone;
    None: as many as pays on this computer.
    """

    id: Id
    sitter: Id
    pack: FolderName
    adapter: Id | None
    engine: Literal["torch", "onnx"] | None
    pictures: Annotated[tuple[PictureOrder, ...], Meta(max_length=1_000)]
    batch: Beside | None = None


Job = TrainJob | GenerateJob
Variant = Literal["fp16", "int8"]


class ImportPackJob(_Message, frozen=True):
    """Make a diffusers folder of the checkpoint in one file at `source`."""

    id: Id
    source: FolderName


class ConvertPackJob(_Message, frozen=True):
    """Make ONNX graphs of the pack that lies in the order's folder, in the precision of `variant` (None: as the weights are)."""

    id: Id
    variant: Variant | None = None


class DrawPriorsJob(_Message, frozen=True):
    """Draw pictures of nobody in particular with `pack`, into the order's folder: what a training holds the base model to. It can be paused: each is
    kept once it is drawn, told as a Metric ("prior-pictures", how many are there, of how many), and not drawn again.
    """

    id: Id
    pack: FolderName


class FitAdapterJob(_Message, frozen=True):
    """Look whether the adapter for few steps in the order's folder was made for `pack`. Nothing is written."""

    id: Id
    pack: FolderName


PackJob = ImportPackJob | ConvertPackJob | DrawPriorsJob | FitAdapterJob


class WorkOrder(_Value, frozen=True, tag_field="order", tag="work"):
    """All a worker is told: the job, the keys to its blobs, and the folder for its results."""

    job: Job
    lease: Lease
    spool: FolderName

    def __repr__(self) -> str:  # a lease holds a key: it must not get into a log or a traceback by accident
        return f"WorkOrder({type(self.job).__name__} {self.job.id})"

    __str__ = __repr__


class PackOrder(_Value, frozen=True, tag_field="order", tag="pack"):
    """A job on a base model: no sitter, no keys. `folder` is the one place where the worker may write; what it leaves there lies in the open."""

    job: PackJob
    folder: FolderName


Order = WorkOrder | PackOrder

# -- events

Barrier = Literal["audit-hook", "network-namespace", "system-calls", "file-writes"]
StageName = Literal[
    "reading",
    "loading",
    "drawing",
    "training",
    "generating",
    "sealing",
    "importing",
    "exporting",
    "shrinking",
    "checking",
]


class Cost(_Value, frozen=True):
    """What a stage took; `peak_memory` is the largest resident size of the process so far, in bytes."""

    stage: StageName
    seconds: Seconds
    peak_memory: Bytes


class Started(_Message, frozen=True):
    """The order was read. `barriers` are those that hold in this process; `threads` is what the numeric libraries were told to use."""

    job: Id
    barriers: Annotated[tuple[Barrier, ...], Meta(max_length=8)]
    threads: Annotated[int, Meta(ge=1, le=4_096)]


class Stage(_Message, frozen=True):
    """A stage begins. `seconds` since `Started`; `peak_memory` in bytes so far."""

    name: StageName
    seconds: Seconds
    peak_memory: Bytes


class Progress(_Message, frozen=True):
    """`done` of `of` steps of the whole job; where pictures are made, `step` of `steps` of the one in work, by its name in the order."""

    done: Count
    of: Count
    picture: Word | None = None
    step: Count = 0
    steps: Count = 0


class Opened(_Message, frozen=True):
    """The base model is open, on this engine. `place`: what runs it and how precisely, as "cpu bfloat16"."""

    engine: Literal["torch", "onnx"]
    place: Annotated[str, Meta(max_length=100)]


class Planned(_Message, frozen=True):
    """Learning begins after `step`, in this memory tier on this device. `smaller` is the tier to take where memory does not suffice, if any."""

    tier: Word
    smaller: Word | None
    device: Word
    precision: Word
    step: Count


class Measured(_Message, frozen=True):
    """What a few real steps took. `step_seconds` each; `aside` is the share of the time that looking at held-out photos and at candidates may take on top.

    `memory` is the peak so far and `free` what could still be had, in bytes, on the device that runs the steps.
    """

    tier: Word
    step_seconds: Seconds
    steps_left: Count
    aside: Annotated[float, Meta(ge=0, lt=1)]
    memory: Bytes
    free: Bytes


class Preview(_Message, frozen=True):
    """One result is complete and stays, whatever becomes of the rest. Where it is a picture: it was drawn as number `row` of `batch` side by side, and decoded in
    tiles or whole.
    """

    result: Result
    batch: Beside = 1
    row: Annotated[int, Meta(ge=0, lt=64)] = 0
    tiles: bool = False


class Metric(_Message, frozen=True):
    """One measured number, for example a loss."""

    name: Word
    step: Count
    value: float


class Checkpoint(_Message, frozen=True):
    """The job can go on from here; the file is complete on the disk."""

    saved: SavedStep


class Warned(_Message, frozen=True):
    """Something to tell that does not stop the job."""

    code: Word
    fields: Fields = {}


class Finished(_Message, frozen=True):
    """All of it is done. `seconds` since `Started`."""

    results: Annotated[tuple[Result, ...], Meta(max_length=1_000)]
    seconds: Seconds
    peak_memory: Bytes
    costs: Annotated[tuple[Cost, ...], Meta(max_length=20)]


class Failed(_Message, frozen=True):
    """It did not work. `code` and `fields` are those of `base.errors`."""

    code: Word
    fields: Fields = {}


class Cancelled(_Message, frozen=True):
    """It stopped because it was asked to; `results` are complete and stay."""

    results: Annotated[tuple[Result, ...], Meta(max_length=1_000)] = ()


class Paused(_Message, frozen=True):
    """It stopped so that it can go on exactly where it was, after `step` steps; the memory is free."""

    step: Count
    reason: Literal["asked", "disk-full"] = "asked"


class Crashed(_Value, frozen=True):
    """Made by the supervisor: the worker ended without a last word, or broke the protocol, or had to be killed.

    `exit_status` is negative for a signal. `diagnosis` are the last lines of its stderr, kept in memory only.
    """

    reason: Literal["died", "garbled", "stopped"]
    exit_status: int | None
    diagnosis: str = ""


Terminal = Finished | Failed | Cancelled | Paused
WireEvent = (
    Started
    | Stage
    | Progress
    | Opened
    | Planned
    | Measured
    | Preview
    | Metric
    | Checkpoint
    | Warned
    | Finished
    | Failed
    | Cancelled
    | Paused
)
Event = WireEvent | Crashed
