"""A personal model: chosen photos, a caption for each from what was measured, and one training job."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from likeness.base.errors import Failed, Refused
from likeness.base.ids import new_id
from likeness.capture.intake import decode_master, encode_master
from likeness.consent.purposes import Purpose
from likeness.delivery.encode import encode
from likeness.jobs.evaluation import held_out_every
from likeness.jobs.journal import Entry, resumable
from likeness.jobs.protocol import (
    Result,
    TrainFrame,
    TrainJob,
    TrainPhoto,
    TrainSettings,
    Trial,
    TrialPicture,
    WorkOrder,
)
from likeness.jobs.states import State
from likeness.packs.base_digest import base_digest, is_base
from likeness.packs.find import find_pack
from likeness.packs.manifest import Manifest, load_manifest, verify
from likeness.studio.adapters import BASE
from likeness.studio.captions import training_caption
from likeness.studio.choosing import EXPOSED
from likeness.studio.estimates import Outcome
from likeness.studio.examining import shows_too_much
from likeness.studio.house import Studio, pack_folders
from likeness.studio.learning import ANY, Wishes, adapter_among, first_tier, learn, require_memory, require_time
from likeness.studio.likeness_course import LikenessCourse
from likeness.studio.measuring import mean_embedding
from likeness.studio.persons import require_one_person
from likeness.studio.photos import note_of
from likeness.studio.presence import require_presence
from likeness.studio.priors import prior_folder
from likeness.studio.seeing import shrunk
from likeness.studio.unfinished import discard_if_withdrawn
from likeness.studio.work import OnEvent, spool_path
from likeness.vault.kinds import Kind
from likeness.vault.lease import open_sealed, read_sealed
from likeness.vault.ledger import Action
from likeness.vault.sitters import BlobRow, SitterStore
from likeness.vision.framing import Square, training_frame
from likeness.vision.segment import person_mask

MIN_PHOTOS = 4
"""Fewer do not show a face from enough sides, and none would be left to test on."""

MOST_PHOTOS = 400
"""Two views of each have to fit into one order (`protocol.TrainJob`); nobody looks more alike for more."""

SEED = 1
CHECKPOINTS = 5
"""Each is some megabytes that are encrypted; a crash costs a fifth of the work at most."""

TRIAL_STEPS = 12
"""Enough to see who it is."""

TRIAL_SEED = 1_000
TRIAL_SIDE, TRIAL_QUALITY = 384, 88
"""Of a view for the window: pixels of the longer side, and JPEG quality."""

TRIAL_YAWS = (0.0, -20.0, 20.0, 0.0)
"""Degrees. Candidates are asked for three ways to look; the fourth is the first with another seed."""

TRIAL_BACKDROP = "plain studio backdrop"
"""As most looks ask for it. A model that has learned the photos' own backdrops by heart draws those."""

JUDGED_FROM_SIDE = 256
"""Pixels. Base models below are for practice."""

FACE_SIDE = 0.55
"""Of the side of the whole: from the forehead to below the chin."""

SHARP_ENOUGH = 0.75
"""Photo pixels for each pixel of a training picture. Fewer would teach blur."""

BACKGROUND_WEIGHT = 0.1
"""The background counts a little: with nothing there the model fills it with noise."""

JOB = "job"
"""In the details of a personal model: the training that it came from."""

LEASE_LIFETIME = timedelta(days=2)
"""Longer than a night of training on a slow computer."""


@dataclass(frozen=True)
class Trained:
    """`adapter` is its blob id in the vault."""

    adapter: str
    job: str
    pack: Manifest
    photos: int
    size: int
    settings: TrainSettings
    outcome: Outcome | None = None
    """How long it took against what was told; None where nothing was measured."""
    caution: str = ""
    """A code of likeness_course.CAUTIONS: what is wrong with it."""


def settings_for(studio: Studio, pack: str, steps: int | None) -> TrainSettings:
    """What the pack's maker found good, with `steps` in its place where given. Raises Failed: pack-missing, pack-damaged."""
    return advised(load_manifest(find_pack(pack, *pack_folders(studio.home))), steps)


def advised(manifest: Manifest, steps: int | None) -> TrainSettings:
    """The numbers of the order. The rest of the mathematics is the same for all packs of a family: `ml.recipes.plans`."""
    advice = manifest.training
    wanted = steps or advice.steps
    return TrainSettings(
        size=manifest.resolution,
        steps=wanted,
        rank=advice.rank,
        batch=advice.batch,
        learning_rate=advice.learning_rate,
        seed=SEED,
        checkpoint_every=max(1, wanted // CHECKPOINTS),
        held_out_every=held_out_every(wanted, advice.batch, judged=_is_judged(manifest)),
        background=BACKGROUND_WEIGHT,
    )


def train(
    studio: Studio,
    sitting: str,
    pack: str,
    *,
    settings: TrainSettings,
    on_event: OnEvent | None = None,
    wishes: Wishes = ANY,
) -> Trained:
    """Learn the sitter from the photos of the sitting; the adapter goes into the vault.

    Raises Refused: without consent to train, presence-missing; Failed: photos-too-few, pack-missing, pack-damaged, pack-unsafe, training-memory,
    training-too-long(-to-begin), training-disk-full, out-of-memory, worker-crashed; Cancelled: stopped, training-paused. What was begun stays
    in the journal for `resume_training`.
    """
    folder, manifest = checked_pack(studio, pack)
    require_memory(studio, manifest)
    require_time(studio, manifest, settings.steps, wishes)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    rows, priors = _photos(studio, store), prior_folder(studio, manifest)
    weights = _weights(studio, store, rows)
    job = TrainJob(
        id=new_id(),
        sitter=sitting,
        pack=str(folder),
        photos=tuple(view for row in rows for view in _views(_train_photo(row, manifest, weights[row.id]), manifest)),
        settings=settings,
        priors=None if priors is None else str(priors),
        base=base_digest(manifest),
    )
    order = _begun(studio, store, job, [*(row.id for row in rows), *weights.values()])
    return _finish(_Run(studio, store, manifest, order, None), on_event, wishes)


def _begun(studio: Studio, store: SitterStore, job: TrainJob, blobs: Sequence[str]) -> WorkOrder:
    """Nothing stays lent out where the job cannot be written down."""
    lease = store.lease(blobs, LEASE_LIFETIME)
    try:
        return studio.journal.begin(job, lease)
    except BaseException:
        store.end_lease(lease)
        raise


def resume_training(studio: Studio, sitting: str, on_event: OnEvent | None = None, wishes: Wishes = ANY) -> Trained:
    """Go on with the sitter's newest paused or interrupted training from its last checkpoint.

    Raises Failed: training-nothing-to-resume, checkpoint-other-base (the base model of that name is another one by now; what was learned stays
    where it is); and what `train` raises.
    """
    mine = [entry for entry in studio.journal.entries() if entry.sitter == sitting and entry.kind == "train"]
    finished = [entry for entry in mine if entry.state is State.FINISHED]
    if finished:
        return _take_over(studio, finished[-1])
    waiting = [entry for entry in mine if resumable(entry)]
    if not waiting:
        raise Failed("training-nothing-to-resume")
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    require_presence(studio, sitting)
    blobs = [row.id for kind in (Kind.PHOTO, Kind.MASK) for row in store.list(kind)]
    lease = store.lease(blobs, LEASE_LIFETIME)
    try:
        order = studio.journal.resume(waiting[-1].id, lease)
        manifest = _base_of(_train_job(order))
    except BaseException:  # the base model is gone, for example, or its disk fails: the job waits for it
        store.end_lease(lease)
        studio.journal.lose(waiting[-1].id)
        raise
    return _finish(_Run(studio, store, manifest, order, first_tier(waiting[-1])), on_event, wishes)


def trial_picture(studio: Studio, job_id: str, preview: Result) -> NDArray[np.uint8]:
    """(H, W, 3): a picture that a training has just shown (`Preview`), if it may be shown to anybody.

    Raises Refused without consent to train, choice-exposed (too much bare skin); Failed: job-unknown, blob-damaged.
    """
    entry = studio.journal.entry(job_id)
    identity = studio.vault.open_sitter(studio.vault.permit(entry.sitter, Purpose.TRAIN)).export_identity()
    sealed = read_sealed(studio.journal.spool(job_id) / preview.file.name, preview.file.size, preview.file.sha256)
    picture = decode_master(open_sealed(identity, sealed))
    if shows_too_much(studio, picture):
        raise Refused(EXPOSED)
    return picture


def trial_view(studio: Studio, job_id: str, preview: Result, longest: int = TRIAL_SIDE) -> bytes:
    """A JPEG of it for a window. Raises as `trial_picture`."""
    return encode(shrunk(trial_picture(studio, job_id, preview), longest), "jpeg", quality=TRIAL_QUALITY)


def checked_pack(studio: Studio, name: str) -> tuple[Path, Manifest]:
    """The pack's folder and manifest, every file hashed. Raises Failed: pack-missing, pack-damaged, pack-unsafe."""
    installed, bundled = pack_folders(studio.home)
    folder = find_pack(name, installed, bundled)
    return folder, verify(folder)


def newest_adapter(studio: Studio, sitting: str) -> BlobRow:
    """Raises Refused without consent to generate; Failed("adapter-none")."""
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
    rows = store.list(Kind.ADAPTER)
    if not rows:
        raise Failed("adapter-none")
    return rows[-1]


def _photos(studio: Studio, store: SitterStore) -> list[BlobRow]:
    """Those to learn from, of very many some from each time. Raises Refused("presence-missing"); Failed: people-undecided, photos-too-few."""
    require_one_person(studio, store.sitter)
    require_presence(studio, store.sitter)
    rows = store.list(Kind.PHOTO)
    if len(rows) < MIN_PHOTOS:
        raise Failed("photos-too-few", found=len(rows), needed=MIN_PHOTOS)
    return of_each_time(rows, MOST_PHOTOS)


def of_each_time(rows: Sequence[BlobRow], most: int) -> list[BlobRow]:
    """At most `most`, evenly from the first to the last."""
    taken = min(len(rows), most)
    return [rows[index * len(rows) // taken] for index in range(taken)]


def _train_photo(row: BlobRow, manifest: Manifest, weight: str) -> TrainPhoto:
    note = note_of(row)
    glare = note.result.measures.get("EyeGlare")
    caption = training_caption(
        note.pose[0], manifest.sitter_token, note.variety, None if glare is None else glare.native
    )
    frame = training_frame(Square(*note.square), note.size, manifest.resolution)
    cut = None if frame is None else TrainFrame(frame.left, frame.top, frame.scale, frame.width, frame.height)
    return TrainPhoto(row.id, *note.square, caption, weight, frame=cut)


def _views(whole: TrainPhoto, manifest: Manifest) -> tuple[TrainPhoto, ...]:
    """The photo, and its face from near where that shows more than the whole does. Small models for practice learn from wholes alone."""
    side = whole.side * FACE_SIDE
    if manifest.resolution < JUDGED_FROM_SIDE or side < manifest.resolution * SHARP_ENOUGH:
        return (whole,)
    caption = whole.caption.replace("a photo of", "a close photo of", 1)
    return whole, msgspec.structs.replace(whole, side=side, caption=caption, face=True, frame=None)


def _weights(studio: Studio, store: SitterStore, rows: Sequence[BlobRow]) -> dict[str, str]:
    """Photo id to the id of its loss weight: the person mask as a grey picture, made once per photo."""
    known = {str(row.details["photo"]): row.id for row in store.list(Kind.MASK)}
    for row in rows:
        if row.id not in known:
            mask = person_mask(studio.tools.models, decode_master(store.get(row.id)))
            grey = np.rint(mask * 255).clip(0, 255).astype(np.uint8)
            known[row.id] = store.put(
                Kind.MASK, encode_master(np.repeat(grey[..., None], 3, axis=2)), {"photo": row.id}
            )
    return {row.id: known[row.id] for row in rows}


@dataclass(frozen=True)
class _Run:
    """A training that is about to start. `tier`: the largest memory tier to try; None: whatever fits."""

    studio: Studio
    store: SitterStore
    manifest: Manifest
    order: WorkOrder
    tier: str | None


def _finish(run: _Run, on_event: OnEvent | None, wishes: Wishes) -> Trained:
    """Run the order, take the adapter over, and let go of what only the job needed."""
    studio, order, course = run.studio, run.order, LikenessCourse(on_event)
    try:
        trial = _trial(studio, order.job.sitter, run.manifest)
        learned = learn(studio, order, run.manifest, trial, run.tier, course, wishes)
    finally:
        run.store.end_lease(order.lease)
        studio.journal.lose(order.job.id)  # one that stayed at work could be neither taken up again nor discarded
        discard_if_withdrawn(studio, order.job.id)
    kept = _keep(studio, run.store, run.manifest, order, learned.result, course)
    return replace(kept, outcome=learned.outcome)


def _trial(studio: Studio, sitting: str, manifest: Manifest) -> Trial | None:
    """What candidates are asked to show. Small models for practice are not judged: their whole training is over in a minute."""
    if not _is_judged(manifest):
        return None
    identity = mean_embedding(studio, sitting)
    pictures = tuple(
        TrialPicture(
            f"{training_caption(yaw, manifest.sitter_token)}, {TRIAL_BACKDROP}",
            "",
            TRIAL_SEED + number,
            yaw,
            plain=True,
        )
        for number, yaw in enumerate(TRIAL_YAWS)
    )
    return Trial(
        pictures,
        min(manifest.generation.steps, TRIAL_STEPS),
        manifest.generation.guidance,
        manifest.resolution,
        manifest.generation.sampler,
        None if identity is None else tuple(map(float, identity)),
    )


def _is_judged(manifest: Manifest) -> bool:
    """Whether candidates are drawn and measured on the way."""
    return manifest.resolution >= JUDGED_FROM_SIDE


def _take_over(studio: Studio, entry: Entry) -> Trained:
    """A training that ended, but was not put away any more: nothing has to be computed again."""
    store = studio.vault.open_sitter(studio.vault.permit(entry.sitter, Purpose.TRAIN))
    lease = store.lease([], LEASE_LIFETIME)
    try:
        order = studio.journal.reopen(entry.id, lease)
    finally:
        store.end_lease(lease)
    manifest = verify(Path(_train_job(order).pack))
    return _keep(studio, store, manifest, order, adapter_among(entry.results), LikenessCourse())


def _base_of(job: TrainJob) -> Manifest:
    """Every file hashed. Raises Failed: pack-..., checkpoint-other-base (it holds other weights than those that the training was begun on)."""
    manifest = verify(Path(job.pack))
    if not is_base(manifest, job.base):
        raise Failed("checkpoint-other-base")
    return manifest


def _train_job(order: WorkOrder) -> TrainJob:
    if not isinstance(order.job, TrainJob):
        raise Failed("job-damaged")
    return order.job


def _keep(
    studio: Studio,
    store: SitterStore,
    manifest: Manifest,
    order: WorkOrder,
    result: Result,
    course: LikenessCourse,
) -> Trained:
    job = _train_job(order)
    details: dict[str, Any] = {"pack": manifest.name, "steps": job.settings.steps, "rank": job.settings.rank}
    details[JOB] = job.id
    details |= ({} if job.base is None else {BASE: job.base}) | course.details()
    adapter = _kept_before(store, job) or store.adopt(Kind.ADAPTER, spool_path(order, result), details)
    studio.journal.discard(job.id)
    photos = len({photo.blob for photo in job.photos})
    studio.vault.note(Action.TRAINED, job.sitter, count=photos)
    return Trained(adapter, job.id, manifest, photos, result.file.size, job.settings, caution=course.caution)


def _kept_before(store: SitterStore, job: TrainJob) -> str | None:
    """The model that came of the job, if the vault has it already: a crash left the job where it was."""
    rows = (*store.list(Kind.ADAPTER), *store.list(Kind.ADAPTER, leaving=True))
    return next((row.id for row in rows if row.details.get(JOB) == job.id), None)
