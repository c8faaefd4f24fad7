"""A real studio in a throw-away folder, a clock and a count of seconds to turn, and people with something to lose."""

from datetime import UTC, datetime, timedelta

from likeness.base.ids import new_id
from likeness.consent.purposes import Purpose
from likeness.jobs.protocol import TrainJob, TrainPhoto, TrainSettings
from likeness.studio import consents, sittings
from likeness.studio.house import open_studio
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper
from likeness.vault.kinds import Kind

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)
DAY = timedelta(days=1)
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
ALL = tuple(purpose for purpose in Purpose if purpose is not Purpose.KEEP)


class Hands:
    """Clock and count: `pass_` turns both, as time does; `set_` only the clock, as people do; `restart` begins a new count."""

    def __init__(self, now=START):
        self.now, self.run, self.seconds = now, "first", 0.0

    def clock(self):
        return self.now

    def uptime(self):
        return self.run, self.seconds

    def pass_(self, span):
        self.now += span
        self.seconds += span.total_seconds()

    def set_(self, span):
        self.now += span

    def restart(self, span):
        self.now, self.run, self.seconds = self.now + span, f"{self.run}+", 0.0


def opened(home, hands, **options):
    """The studio, as the program opens it."""
    keeper = PassphraseKeeper(b"words", CHEAP)
    return open_studio(home, keeper, hands.clock, uptime=hands.uptime, create=True, **options)


def person(studio, *purposes, guest=False):
    """A sitting that agreed to `purposes` (all but `keep` where none is named), with one thing of each kind that they allow."""
    made = sittings.new_sitting(studio, "Noor Example", guest=guest)
    consents.grant(studio, made, purposes or ALL, "Noor Example", age=40)
    for purpose, kind, details in (
        (Purpose.RETOUCH, Kind.PHOTO, {}),
        (Purpose.COMPARE, Kind.EMBEDDING, {}),
        (Purpose.TRAIN, Kind.MASK, {}),
        (Purpose.TRAIN, Kind.ADAPTER, {}),
        (Purpose.RETOUCH, Kind.PORTRAIT, finished("retouched", 0.9)),
        (Purpose.RETOUCH, Kind.PORTRAIT, finished("retouched", 0.1)),
        (Purpose.GENERATE, Kind.PORTRAIT, finished("generated", 0.9)),
    ):
        if purpose in (purposes or ALL):
            store = studio.vault.open_sitter(studio.vault.permit(made, purpose))
            photos = [held.id for held in studio.vault.inventory(made) if held.kind is Kind.PHOTO]
            source = {"photo": photos[0]} if photos and kind in {Kind.EMBEDDING, Kind.MASK} else {}
            store.put(kind, kind.encode() * 50, {**details, **source})
    return made


def finished(origin, likeness):
    """What is noted of a portrait; the picture itself is none."""
    measured = {"distance": 0.3, "likeness": likeness, "tone_difference": 1.0, "face_found": True}
    return {"origin": origin, "look": "studio-grey", "width": 1024, "height": 1280, "measured": measured}


def unfinished_training(studio, sitting, pack="/packs/tiny", base=None):
    """A training that was interrupted; its journal entry's id."""
    settings = TrainSettings(64, 8, 2, 1, 1e-3, 3, 2, 4)
    photo = TrainPhoto(new_id(), 1.0, 1.0, 2.0, "a photo")
    job = TrainJob(new_id(), sitting, str(pack), (photo,), settings, base=base)
    store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.TRAIN))
    lease = store.lease([], DAY)
    studio.journal.begin(job, lease)
    store.end_lease(lease)
    studio.journal.recover()
    return job.id


def kinds_left(studio, sitting):
    return sorted(f"{held.origin or ''} {held.kind}".strip() for held in studio.vault.inventory(sitting))
