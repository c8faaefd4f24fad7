"""How much nearer pictures come to their sitter by training, on a pack: text-to-image from pure noise, every seed counted.

python docs/calibration/calibrate_adapter.py VISION PACK PEOPLE OUT [PERSON,PERSON] [name=value ...]

PEOPLE holds PERSON/NN.jpg. `name=value`: any of AdapterSettings, and `photos`, `seeds`, `guidance`. Per person: the median distance to the
mean embedding of the person's photos without and with the adapter, how many pictures show a face, rank 1 among the people, the highest
correlation of an aligned face with a photo, processor seconds. OUT gets a sheet of the pictures (PNG): look at it, a lower distance with a
worse face is a defect. The figures are in adapter.md.
"""

import sys
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from likeness.capture.intake import read_photo
from likeness.capture.variety import describe
from likeness.ml.engines import PictureRequest, open_engine
from likeness.ml.recipes.adapter import AdapterSettings, Example, Tier, Trained, bfloat16_is_fast, train_adapter
from likeness.packs.manifest import load_manifest
from likeness.studio.captions import training_caption
from likeness.vision.aligned import aligned_face, correlation
from likeness.vision.faces import Face, find_faces
from likeness.vision.framing import crop_square, training_square
from likeness.vision.identity import distance, embed
from likeness.vision.models import VisionModels
from likeness.vision.segment import person_mask

Picture = NDArray[np.uint8]
BACKGROUND = 0.1
NO_FACE = 1.0
"""Distance of a picture without a face: farther than any other person."""

OWN = {"photos": 16, "seeds": 16, "guidance": 0.0}
PROMPT_TAIL = ", studio lighting, plain studio backdrop"


@dataclass(frozen=True)
class Person:
    """`mean` of the embeddings, `faces` aligned for the test of copies."""

    examples: list[Example]
    mean: NDArray[np.float64]
    faces: list[NDArray[np.float32]]


def read_person(models: VisionModels, folder: Path, size: int, token: str, photos: int) -> Person:
    examples, embeddings, aligned = [], [], []
    for path in sorted(folder.glob("[0-9][0-9].jpg"))[:photos]:
        pixels = read_photo(path).pixels
        faces = find_faces(models, pixels)
        if not faces:
            continue
        face, square = faces[0], training_square(faces[0])
        mask = np.rint(person_mask(models, pixels) * 255).astype(np.uint8)
        matte = crop_square(np.repeat(mask[..., None], 3, axis=2), square, size)[..., 0].astype(np.float32) / 255
        caption = training_caption(face.pose.yaw, token, describe(models, pixels, face))
        weight = np.asarray(BACKGROUND + (1 - BACKGROUND) * matte, np.float32)
        examples.append(Example(crop_square(pixels, square, size), caption, weight, path.name))
        embeddings.append(embed(models, pixels, face))
        aligned.append(aligned_face(pixels, face))
    return Person(examples, np.mean(embeddings, axis=0), aligned)


def pictures(pack: Path, adapter: bytes | None, seeds: int, guidance: float) -> list[Picture]:
    manifest, engine = load_manifest(pack), open_engine("torch", pack, adapter)
    advice, side = manifest.generation, manifest.resolution
    return [
        engine.generate(
            PictureRequest(
                training_caption(0.0, manifest.sitter_token) + PROMPT_TAIL,
                seed=seed,
                steps=advice.steps,
                guidance=guidance or advice.guidance,
                width=side,
                height=side,
                solver=advice.sampler,
            )
        )
        for seed in range(seeds)
    ]


def found(models: VisionModels, made: list[Picture]) -> list[tuple[Picture, Face] | None]:
    return [(picture, faces[0]) if (faces := find_faces(models, picture)) else None for picture in made]


def distances(models: VisionModels, made: list[tuple[Picture, Face] | None], mean: NDArray[np.float64]) -> list[float]:
    return [NO_FACE if one is None else distance(embed(models, *one), mean) for one in made]


def learn(pack: Path, person: Person, settings: AdapterSettings) -> tuple[bytes, float]:
    """The adapter and its processor seconds."""
    tier = Tier("calibration", "bfloat16" if bfloat16_is_fast("cpu") else "float32")
    began = time.process_time()
    *_, last = train_adapter(pack, person.examples, settings, tier)
    if not isinstance(last, Trained):
        raise TypeError
    return last.adapter, time.process_time() - began


def main() -> None:
    models, pack, people, out = (Path(word) for word in sys.argv[1:5])
    words = sys.argv[5:]
    named = dict(word.split("=", 1) for word in words if "=" in word)
    own = {name: type(default)(named.pop(name, default)) for name, default in OWN.items()}
    names = [word for word in words if "=" not in word] or [
        ",".join(sorted(p.parent.name for p in people.glob("*/01.jpg")))
    ]
    manifest, vision = load_manifest(pack), VisionModels(models)
    settings = msgspec.convert(msgspec.to_builtins(manifest.training) | named, AdapterSettings, strict=False)
    sitters = {
        path.parent.name: read_person(
            vision, path.parent, manifest.resolution, manifest.sitter_token, int(own["photos"])
        )
        for path in sorted(people.glob("*/01.jpg"))
    }
    untrained = pictures(pack, None, int(own["seeds"]), float(own["guidance"]))
    bare, falls, sheet = found(vision, untrained), [], []
    for name in names[0].split(","):
        person = sitters[name]
        adapter, seconds = learn(pack, person, settings)
        made = pictures(pack, adapter, int(own["seeds"]), float(own["guidance"]))
        seen = found(vision, made)
        before, after = (float(np.median(distances(vision, which, person.mean))) for which in (bare, seen))
        nearest = [
            min(sitters, key=lambda who: distance(embed(vision, *one), sitters[who].mean)) for one in seen if one
        ]
        copies = max(
            (correlation(aligned_face(*one), face) for one in seen if one for face in person.faces), default=0.0
        )
        rank = nearest.count(name) / len(made)
        print(
            f"{name:6s} {before:.3f} -> {after:.3f} ({after - before:+.3f})  faces {len(nearest)}/{len(made)}  rank 1 {rank:.2f}"
            f"  copies {copies:.2f}  {seconds:.0f} s", flush=True,
        )  # fmt: skip
        falls.append(after - before)
        sheet.append(np.concatenate([person.examples[0].picture, *made[:8]], axis=1))
        Image.fromarray(
            np.concatenate([np.concatenate([person.examples[0].picture, *untrained[:8]], axis=1), *sheet])
        ).save(out)
    print(f"median change {np.median(falls):+.3f}, mean {np.mean(falls):+.3f} over {len(falls)} people; {settings}")


if __name__ == "__main__":
    main()
