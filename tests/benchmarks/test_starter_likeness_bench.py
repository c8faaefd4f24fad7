"""How near the practice model comes to a fictional person: pictures from pure noise, every seed counted, before and after training. `make bench`.

Through the use cases, look "corporate", raw pictures; a picture without a face counts as far as can be.

LIKENESS_BENCH_PEOPLE: a folder with more people, a folder each with 01.jpg and on; then a row for each, ranked among them. Without it: the sitter of the
demo, ranked among the people that come with the program. LIKENESS_BENCH_LIKENESS_STEPS, _SEEDS: fewer, to try whether it runs.
"""

import os
import statistics
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from figures import say, versions
from numpy.typing import NDArray

from likeness.base.paths import Home, resources
from likeness.looks.load import load_looks
from likeness.studio import consents, generating, photos, sittings, training
from likeness.studio.demo import PACK, PURPOSES, SITTER
from likeness.studio.generating import Generation
from likeness.studio.house import open_studio
from likeness.studio.measuring import NO_FACE_DISTANCE
from likeness.studio.presence import note_fictional
from likeness.vault.keepers import MemoryKeeper
from likeness.vision.faces import find_faces
from likeness.vision.identity import distance, embed
from likeness.vision.models import VisionModels

pytestmark = pytest.mark.bench
MORE = os.environ.get("LIKENESS_BENCH_PEOPLE", "")
PEOPLE = Path(MORE) if MORE else resources() / "people"
SEEDS = int(os.environ.get("LIKENESS_BENCH_LIKENESS_SEEDS", "16"))
STEPS = int(os.environ.get("LIKENESS_BENCH_LIKENESS_STEPS", "0")) or None
NEARER = 0.10


@dataclass(frozen=True)
class Seen:
    """Of pictures: distances to the sitter's mean embedding, how many show no face, and how many are nearer to the sitter than to anybody else."""

    distances: list[float]
    faceless: int
    first: int

    @property
    def median(self):
        return statistics.median(self.distances)


def folders():
    """Everybody there is, with photos to learn from or without."""
    return [folder for folder in sorted(PEOPLE.iterdir()) if _photos(folder)]


def _photos(folder):
    return sorted(folder.glob("[0-9][0-9].jpg"))


def sitters():
    return [folder.name for folder in folders() if len(_photos(folder)) >= training.MIN_PHOTOS] if MORE else [SITTER]


@pytest.fixture(scope="module")
def models():
    return VisionModels(resources() / "vision")


@pytest.fixture(scope="module")
def means(models):
    """Name to mean embedding, of all of everybody's pictures."""
    return {folder.name: np.mean([_embedding(models, path) for path in _all(folder)], axis=0) for folder in folders()}


def _all(folder):
    return _photos(folder) if MORE else sorted(folder.glob("*.jpg"))


def _embedding(models, path) -> NDArray[np.float32]:
    picture = np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])
    return embed(models, picture, find_faces(models, picture)[0])


def seen(models, pictures, who, means):
    faces = [(picture, find_faces(models, picture)) for picture in map(np.ascontiguousarray, pictures)]
    found = [embed(models, picture, each[0]) for picture, each in faces if each]
    apart = [distance(one, means[who]) for one in found]
    first = sum(min(means, key=lambda name, one=one: distance(one, means[name])) == who for one in found)
    faceless = len(faces) - len(found)
    return Seen([*apart, *[NO_FACE_DISTANCE] * faceless], faceless, first)


@pytest.mark.parametrize("who", sitters())
def test_likeness(who, models, means, tmp_path):
    look = load_looks(resources() / "looks")["corporate"]
    with open_studio(Home(tmp_path), MemoryKeeper(), lambda: datetime.now(UTC), create=True) as studio:
        sitting = sittings.new_sitting(studio, who)
        consents.grant(studio, sitting, PURPOSES, who, age=55)
        note_fictional(studio, sitting)
        photos.add_photos(studio, sitting, _photos(PEOPLE / who))
        trained = training.train(studio, sitting, PACK, settings=training.settings_for(studio, PACK, STEPS))
        wanted = [Generation(PACK, "torch", look, SEEDS, 0, adapter) for adapter in (None, trained.adapter)]
        drawn = [generating.generate_raw(studio, sitting, each) for each in wanted]
    before, after = (seen(models, [raw.picture for raw in pictures], who, means) for pictures in drawn)
    _say(who, before, after, trained, len(means))


def _say(who, before, after, trained, people):
    name, used = who.capitalize(), versions("torch")
    note = (
        f"median distance to the person's mean embedding {before.median:.3f} untrained and {after.median:.3f} after {trained.settings.steps} steps on "
        f"{trained.photos} photos; without a face {before.faceless} and {after.faceless} of {SEEDS}"
    )
    what = f"likeness of {name} over seeds 0 to {SEEDS - 1}, unselected: nearer by"
    say("starter", what, unit="", ours=before.median - after.median, limit=f"{NEARER:.2f}", versions=used, note=note)
    note = f"{after.first} of {SEEDS} pictures after training, {before.first} before; nearest of {people} people's mean embeddings"
    say(
        "starter",
        f"rank 1 of {name} among the {people} people of {_where()}",
        unit="",
        ours=after.first / SEEDS,
        note=note,
    )


def _where():
    return "LIKENESS_BENCH_PEOPLE" if MORE else "resources/people"
