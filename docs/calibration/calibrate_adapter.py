"""How much nearer pictures come to their sitter by training, on a pack: text-to-image from pure noise, every seed counted.

python docs/calibration/calibrate_adapter.py VISION PACK PEOPLE OUT [PERSON,PERSON] [name=value ...]

PEOPLE holds PERSON/NN.jpg. `name=value`: any of AdapterSettings in the place of what the product takes, and `photos`, `seeds`, `guidance`. Per
person: the median distance to the mean embedding of the person's photos without and with the adapter, and of the photos themselves after
the pack's autoencoder, as near as an adapter can hope to come; how many pictures show a face, rank 1 among the people, the highest correlation of an
aligned face with a photo, processor and clock seconds. The folder OUT gets a line for each person in `results.txt` and a sheet (PNG): look at
it, a lower distance with a worse face is a defect. The figures are in adapter.md.
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
from likeness.ml.engines.engine import to_picture
from likeness.ml.recipes.adapter import AdapterSettings, Example, Tier, Trained, bfloat16_is_fast, train_adapter
from likeness.ml.recipes.plans import plan_for
from likeness.packs.manifest import load_manifest
from likeness.studio.captions import training_caption
from likeness.vision.aligned import aligned_face, correlation
from likeness.vision.faces import Face, find_faces
from likeness.vision.framing import crop_square, training_square
from likeness.vision.identity import distance, embed
from likeness.vision.models import VisionModels
from likeness.vision.segment import person_mask

Picture = NDArray[np.uint8]
Seen = tuple[Picture, Face] | None
BACKGROUND = 0.1
NO_FACE = 1.0
"""Distance of a picture without a face: farther than any other person."""

OWN = {"photos": 16, "seeds": 16, "guidance": 0.0}
PROMPT_TAIL = ", studio lighting, plain studio backdrop"
AMPLE = 10**12
IN_A_ROW = 8


@dataclass(frozen=True)
class Person:
    """`mean` of the embeddings, `faces` aligned for the test of copies."""

    examples: list[Example]
    mean: NDArray[np.float32]
    faces: list[NDArray[np.float32]]

    def nearness(self, models: VisionModels, made: list[Seen]) -> float:
        """Median distance; a picture without a face counts as far."""
        found = [NO_FACE if one is None else distance(embed(models, *one), self.mean) for one in made]
        return float(np.median(found))


def read_person(models: VisionModels, folder: Path, size: int, token: str, photos: int) -> Person:
    examples: list[Example] = []
    embeddings: list[NDArray[np.float32]] = []
    aligned: list[NDArray[np.float32]] = []
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
    return Person(examples, np.asarray(np.mean(embeddings, axis=0), np.float32), aligned)


def settings_of(pack: Path, changed: dict[str, str]) -> AdapterSettings:
    """What the product trains this pack with, but for what is `changed`."""
    manifest = load_manifest(pack)
    planned, _ = plan_for(manifest.family, manifest.resolution, "cpu", AMPLE)
    told = msgspec.to_builtins(planned) | msgspec.to_builtins(manifest.training) | changed
    return msgspec.convert(told, AdapterSettings, strict=False)


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


def after_autoencoder(pack: Path, examples: list[Example]) -> list[Picture]:
    networks = open_engine("torch", pack).networks
    made: list[Picture] = []
    for example in examples:
        pixels = example.picture.transpose(2, 0, 1)[None].astype(np.float32) / 127.5 - 1
        made.append(to_picture(networks.decode(networks.encode_pictures(pixels))))
    return made


def found(models: VisionModels, made: list[Picture]) -> list[Seen]:
    return [(picture, faces[0]) if (faces := find_faces(models, picture)) else None for picture in made]


def learn(pack: Path, person: Person, settings: AdapterSettings) -> tuple[bytes, str]:
    """The adapter, and the seconds it took."""
    tier = Tier("calibration", "bfloat16" if bfloat16_is_fast("cpu") else "float32")
    began, clock = time.process_time(), time.monotonic()
    *_, last = train_adapter(pack, person.examples, settings, tier)
    if not isinstance(last, Trained):
        raise TypeError
    return (
        last.adapter,
        f"{time.process_time() - began:.0f} s of processor, {time.monotonic() - clock:.0f} s by the clock",
    )


def line_of(models: VisionModels, name: str, people: dict[str, Person], bare: list[Seen], seen: list[Seen]) -> str:
    person, shown = people[name], [one for one in seen if one is not None]
    nearest = [min(people, key=lambda who: distance(embed(models, *one), people[who].mean)) for one in shown]
    copies = max((correlation(aligned_face(*one), face) for one in shown for face in person.faces), default=0.0)
    before, after = (person.nearness(models, which) for which in (bare, seen))
    return (
        f"{name:6s} {before:.3f} -> {after:.3f} ({after - before:+.3f})  faces {len(shown)}/{len(seen)}"
        f"  rank 1 {nearest.count(name) / len(seen):.2f}  copies {copies:.2f}"
    )


def sheet(person: Person, before: list[Picture], after: list[Picture]) -> Picture:
    """Rows of one photo and eight seeds: without, with, without, with."""
    rows: list[Picture] = []
    for start in range(0, len(after) - IN_A_ROW + 1, IN_A_ROW):
        for made in (before, after):
            photo = person.examples[len(rows) % len(person.examples)].picture
            rows.append(np.concatenate([photo, *made[start : start + IN_A_ROW]], axis=1))
    return np.concatenate(rows) if rows else person.examples[0].picture


def main() -> None:
    models, pack, root, out = (Path(word) for word in sys.argv[1:5])
    named = dict(word.split("=", 1) for word in sys.argv[5:] if "=" in word)
    own = {name: type(default)(named.pop(name, default)) for name, default in OWN.items()}
    manifest, vision, settings = load_manifest(pack), VisionModels(models), settings_of(pack, named)
    people = {
        path.parent.name: read_person(
            vision, path.parent, manifest.resolution, manifest.sitter_token, int(own["photos"])
        )
        for path in sorted(root.glob("*/01.jpg"))
    }
    chosen = next((word.split(",") for word in sys.argv[5:] if "=" not in word), list(people))
    out.mkdir(parents=True, exist_ok=True)
    seeds, guidance = int(own["seeds"]), float(own["guidance"])
    untrained = pictures(pack, None, seeds, guidance)
    bare = found(vision, untrained)
    for name in chosen:
        person = people[name]
        bound = person.nearness(vision, found(vision, after_autoencoder(pack, person.examples)))
        adapter, seconds = learn(pack, person, settings)
        made = pictures(pack, adapter, seeds, guidance)
        line = line_of(vision, name, people, bare, found(vision, made))
        line = f"{line}  own photos after the autoencoder {bound:.3f}  {seconds}"
        print(line, flush=True)
        with (out / "results.txt").open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        Image.fromarray(sheet(person, untrained, made)).save(out / f"{name}.png")
    print(settings)


if __name__ == "__main__":
    main()
