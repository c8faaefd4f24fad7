"""A folder in diffusers' layout, as it is downloaded: which of its files are needed, and the manifest it does not have."""

import hashlib
import json
from pathlib import Path, PurePosixPath
from typing import Any

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs import weights
from likeness.packs.items import Item, Offer, file_item, made_item
from likeness.packs.kinds import Kind, Kinds, family_of_pipeline
from likeness.packs.licence import CARD, TEXTS, find_licence
from likeness.packs.manifest import GenerationAdvice, Manifest
from likeness.packs.names import name_from
from likeness.packs.safety import looks_like_code, safetensors_is_sound
from likeness.packs.weights import PICKLES, PartFiles, Precision

INDEX = "model_index.json"
CODEC = "vae"
CODEC_GRAPH = "vae_decoder"
BIG_INDEX_BYTES = 20_000_000
"""The list of the shards of a large text encoder."""


def offer_of_folder(folder: Path, kinds: Kinds, name: str, precision: Precision) -> Offer:
    """Raises Failed: pack-family-unknown, pack-incomplete, pack-only-pickles, pack-unsafe, pack-damaged."""
    untrusted_index = _read_json(folder / INDEX, folder)
    pipeline = str(untrusted_index.get("_class_name", ""))
    family = family_of_pipeline(kinds, pipeline)
    if family is None:
        raise Failed("pack-family-unknown", kind=pipeline[:100] or "?", known=", ".join(kinds))
    kind = kinds[family]
    chosen = name or name_from(folder.resolve().name) or f"{family}-model"
    items, variants = _part_items(folder, kind, precision)
    items += [_index_item(untrusted_index, {item.target.split("/")[0] for item in items}), *_word_items(folder)]
    licence = find_licence(folder)
    left_out = _left_out(folder, {item.file for item in items if item.file is not None})
    manifest = Manifest(
        format=1,
        name=chosen,
        title=_title(folder),
        version="1",
        family=family,
        licence=licence.name,
        resolution=_resolution(folder, kind),
        sitter_token=kind.sitter_token,
        training=kind.training,
        generation=_generation(folder, kind, untrusted_index),
        files={},
        licence_url=licence.url,
        source="folder",
        variants=tuple(sorted(variants)),
    )
    pickles = tuple(path for path in left_out if PurePosixPath(path).suffix.lower() in PICKLES)
    return Offer(manifest, tuple(sorted(items, key=lambda item: item.target)), licence, left_out, pickles)


def _part_items(folder: Path, kind: Kind, precision: Precision) -> tuple[list[Item], set[str]]:
    items: list[Item] = []
    variants: set[str] = set()
    graphs_alone = not (folder / CODEC).is_dir()
    optional = [part for part in kind.optional if graphs_alone and (folder / part).is_dir()]
    for part in (*kind.parts, *optional):
        if part == CODEC and graphs_alone and (folder / CODEC_GRAPH / "model.onnx").is_file():
            # Exported by optimum: both halves as graphs, and its settings beside one of them.
            items.append(file_item(folder / CODEC_GRAPH / "config.json", f"{CODEC}/config.json", root=folder))
            continue
        names = _names_in(folder / part)
        chosen = weights.choose(names, precision, needs_weights=part in kind.weights)
        _check_part(folder, part, names, chosen, needed=part in kind.parts and part in kind.weights)
        for there, here in chosen.taken:
            items.append(file_item(folder / part / there, f"{part}/{here}", root=folder))
            _check_weights(folder, f"{part}/{there}")
        if chosen.index:
            items.append(_shard_list(folder / part / chosen.index, f"{part}/{weights.standard_index(chosen.index)}"))
        variants |= ({chosen.variant} if chosen.variant else set()) | ({"onnx"} if chosen.has_graph else set())
    return items, variants


def _check_part(folder: Path, part: str, names: list[str], chosen: PartFiles, *, needed: bool) -> None:
    pickles = [name for name in names if PurePosixPath(name).suffix.lower() in PICKLES]
    if needed and not chosen.has_weights and not chosen.has_graph:
        if pickles:
            raise Failed("pack-only-pickles", path=folder, file=f"{part}/{pickles[0]}")
        raise Failed("pack-incomplete", path=folder, part=part)
    if not chosen.taken:
        raise Failed("pack-incomplete", path=folder, part=part)


def _check_weights(folder: Path, name: str) -> None:
    """Before gigabytes are copied; everything is looked at again afterwards. Raises Failed: pack-unsafe, pack-damaged."""
    if not name.endswith(".safetensors"):
        return
    if looks_like_code(folder / name):
        raise Failed("pack-unsafe", pack=folder.name, file=name)
    if not safetensors_is_sound(folder / name):
        raise Failed("pack-damaged", pack=folder.name, file=name)


def _index_item(untrusted_index: dict[str, Any], parts: set[str]) -> Item:
    """The index without the parts that were left out, so that other programs open what is here."""
    kept = {
        key: value if not isinstance(value, list) or key in parts else [None, None]
        for key, value in untrusted_index.items()
    }
    return _made(json.dumps({**kept, "requires_safety_checker": False}, indent=2).encode() + b"\n", INDEX)


def _shard_list(path: Path, target: str) -> Item:
    """Which shard holds what, under the names the shards have here."""
    try:
        untrusted_list = json.loads(read_bounded(path, BIG_INDEX_BYTES))
        places = {str(key): weights.standard_name(str(value)) for key, value in untrusted_list["weight_map"].items()}
        metadata = {"total_size": int(untrusted_list.get("metadata", {}).get("total_size", 0))}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Failed("pack-incomplete", path=path.parent.parent, part=path.parent.name) from error
    return _made(json.dumps({"metadata": metadata, "weight_map": places}, indent=1).encode() + b"\n", target)


def _word_items(folder: Path) -> list[Item]:
    """The model card and the licence's text, under names that every system opens as text."""
    items = [file_item(folder / CARD, CARD, root=folder)] if (folder / CARD).is_file() else []
    for name in TEXTS:
        if (folder / name).is_file():
            return [*items, file_item(folder / name, f"{PurePosixPath(name).stem.upper()}.txt", root=folder)]
    return items


def _left_out(folder: Path, taken: set[Path]) -> tuple[str, ...]:
    """Everything of one level of folders that is not taken; parts that are not needed by the name of their folder."""
    names = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if not path.is_dir():
            names += [] if path in taken or path.name == INDEX else [path.name]
            continue
        inside = [entry for entry in sorted(path.iterdir()) if entry.is_file() and entry not in taken]
        listed = [f"{path.name}/{entry.name}" for entry in inside if ".index." not in entry.name]
        whole = not any(entry in taken for entry in path.iterdir())
        pickled = [name for name in listed if PurePosixPath(name).suffix.lower() in PICKLES]
        names += [f"{path.name}/", *pickled] if whole else listed
    return tuple(names)


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError:
        return []


def _resolution(folder: Path, kind: Kind) -> int:
    """What the denoiser was made for: its latent side times the picture codec's factor; the kind's own where the settings do not say."""
    try:
        side = _read_json(folder / kind.denoiser / "config.json", folder)["sample_size"]
        codec = CODEC if (folder / CODEC).is_dir() else CODEC_GRAPH
        steps = len(_read_json(folder / codec / "config.json", folder)["block_out_channels"]) - 1
        pixels = int(side) * 2**steps
    except (Failed, KeyError, TypeError, ValueError):
        return kind.resolution
    return pixels if 64 <= pixels <= 4096 and pixels % 8 == 0 else kind.resolution


def _generation(folder: Path, kind: Kind, untrusted_index: dict[str, Any]) -> GenerationAdvice:
    """Few steps without guidance where the maker says that the model was distilled to that."""
    try:
        scheduler = str(_read_json(folder / "scheduler" / "scheduler_config.json", folder).get("_class_name", ""))
    except Failed:
        scheduler = ""
    few = untrusted_index.get("is_distilled") is True or scheduler in {"LCMScheduler", "TCDScheduler"}
    return kind.few_steps if few else kind.generation


def _title(folder: Path) -> str:
    title = "".join(letter for letter in folder.resolve().name if letter.isprintable())[:100].strip()
    return title or "Base model"


def _read_json(path: Path, folder: Path) -> dict[str, Any]:
    try:
        untrusted_values = json.loads(read_bounded(path, MAX_TEXT_BYTES))
    except (Failed, ValueError, RecursionError) as error:
        raise Failed("pack-incomplete", path=folder, part=path.name) from error
    if not isinstance(untrusted_values, dict):
        raise Failed("pack-incomplete", path=folder, part=path.name)
    return untrusted_values


def _made(data: bytes, target: str) -> Item:
    return made_item(data, target, hashlib.sha256(data).hexdigest())
