"""A work that shows pictures as a training does: sealed in the spool of a real journal, and told by events."""

import hashlib
import threading

from likeness.base.files import write_atomic
from likeness.base.ids import new_id
from likeness.capture.intake import encode_master
from likeness.consent.purposes import Purpose
from likeness.jobs import protocol
from likeness.jobs.protocol import Preview, Progress, Result, SealedFile, Started, TrainJob, TrainPhoto, TrainSettings
from likeness.studio.training import LEASE_LIFETIME
from likeness.vault.lease import seal

SETTINGS = TrainSettings(64, 8, 2, 1, 1e-3, 3, 2, 4)


def hear_pictures(sitting, pictures):
    """`pictures`: (H, W, 3) by label. The work that comes back ends once its `over` is set, and leaves nothing behind."""

    def run(studio, controls):
        job = TrainJob(new_id(), sitting, "/packs/tiny", (TrainPhoto(new_id(), 1.0, 1.0, 2.0, "a photo"),), SETTINGS)
        store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
        lease = store.lease([], LEASE_LIFETIME)
        studio.journal.begin(job, lease)
        try:
            events = [Started(job.id, (), 1), Progress(1, 8)]
            for label, pixels in pictures.items():
                sealed = seal(lease.recipient, encode_master(pixels))
                write_atomic(studio.journal.spool(job.id) / f"{label}.age", sealed)
                file = SealedFile(f"{label}.age", hashlib.sha256(sealed).hexdigest(), len(sealed))
                events.append(Preview(Result(label, file)))
            for event in events:
                studio.journal.hear(job.id, event)
                controls.hear(event)
            run.over.wait(20)
        finally:
            store.end_lease(lease)
            studio.journal.hear(job.id, protocol.Cancelled())
            studio.journal.discard(job.id)

    run.over = threading.Event()
    return run
