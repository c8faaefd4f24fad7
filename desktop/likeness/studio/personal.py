"""What a person should know before a personal model of them is made, and the models that there are of them.

Nothing here computes anything long; the base models' files are not hashed (training.py does, when it begins).
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from likeness.base.clock import to_iso
from likeness.base.errors import Failed, Refused
from likeness.consent.purposes import Purpose
from likeness.packs.base_digest import base_digest
from likeness.packs.find import list_packs
from likeness.packs.manifest import Manifest, load_manifest
from likeness.studio.estimates import Pace, key_of, load_paces
from likeness.studio.house import Studio, pack_folders
from likeness.studio.learning import expected_seconds, in_words, require_memory
from likeness.studio.packs import STARTER
from likeness.studio.permits import granted
from likeness.studio.portraits import list_portraits
from likeness.studio.preflight import ASK_FROM_SECONDS
from likeness.studio.presence import presence_of
from likeness.studio.training import JUDGED_FROM_SIDE, MIN_PHOTOS
from likeness.studio.unfinished import Unfinished, interrupted_of
from likeness.vault.kinds import Kind
from likeness.vault.sitters import BlobRow, SitterStore

CONSENT, PHOTOS, PRESENCE = "consent", "photos", "presence"
"""What may be missing, in the order in which a person does it."""


class Base(msgspec.Struct, frozen=True):
    """A base model to learn on. `practice`: its pictures do not look like anybody yet. `problem`: the code that keeps it from being used now,
    with its `fields`. `seconds`: what a training takes here, None where none was measured yet; `too_long` with its time `hours` in words:
    it is for the night. `shows`: small pictures are made of what was learned so far, and the likeness is measured where that was agreed to.
    `digest`: which weights these are.
    """

    name: str
    title: str
    practice: bool
    shows: bool
    steps: int
    size: int
    seconds: float | None = None
    too_long: bool = False
    hours: str = ""
    problem: str = ""
    fields: dict[str, Any] = {}
    digest: str = ""


class Model(msgspec.Struct, frozen=True):
    """A personal model that is there. `likeness` 0..1 of what was kept, None where it was not measured; `course`: likeness by step.

    `usable`: its base model is still the one that it was made on. `caution`: a code of what is wrong with it, or "".
    """

    adapter: str
    pack: str
    title: str
    made: str
    practice: bool
    likeness: float | None = None
    course: tuple[tuple[int, float], ...] = ()
    usable: bool = True
    caution: str = ""


class Prospect(msgspec.Struct, frozen=True):
    """`missing`: of CONSENT, PHOTOS, PRESENCE. `base`: the one that would be taken. `models`: newest first, those that cannot be used behind the others; `leaving`: one that can be had back. `portraits`: how many there are to look at.

    `compares`: whether faces may be compared, so that learning stops by itself when the likeness no longer rises.
    """

    sitting: str
    name: str
    bases: tuple[Base, ...]
    base: str
    photos: int
    needed: int
    missing: tuple[str, ...]
    compares: bool
    models: tuple[Model, ...] = ()
    leaving: str = ""
    portraits: int = 0
    unfinished: Unfinished | None = None


def prospect(studio: Studio, sitting: str) -> Prospect:
    """Raises Failed("sitter-unknown"), Refused where the sitting was erased."""
    name = studio.vault.sitter(sitting).name
    permit = granted(studio, sitting, Purpose.TRAIN)
    store = None if permit is None else studio.vault.open_sitter(permit)
    photos = 0 if store is None else len(store.list(Kind.PHOTO))
    bases = _bases(studio)
    leaving = () if store is None else store.list(Kind.ADAPTER, leaving=True)
    return Prospect(
        sitting=sitting,
        name=name,
        bases=bases,
        base=_chosen(studio, bases),
        photos=photos,
        needed=MIN_PHOTOS,
        missing=_missing(studio, sitting, store, photos),
        compares=granted(studio, sitting, Purpose.COMPARE) is not None,
        models=() if store is None else _models(store, bases),
        leaving=leaving[-1].id if leaving else "",
        portraits=_portraits(studio, sitting),
        unfinished=interrupted_of(studio, sitting),
    )


def paces_of(studio: Studio, pack: str) -> dict[str, Pace]:
    """What trainings on this base model took here, by memory tier: for the finish time (estimates.Watch)."""
    manifest = _manifest(studio, pack)
    return {} if manifest is None else dict(load_paces(studio.home).paces.get(key_of(manifest), {}))


def _bases(studio: Studio) -> tuple[Base, ...]:
    """Those that can be read; real ones first, the largest of them at the beginning."""
    found = []
    for folder in list_packs(*pack_folders(studio.home)):
        try:
            found.append(_base(studio, load_manifest(folder)))
        except Failed:  # a damaged one is listed, with its reason, in the settings
            continue
    return tuple(sorted(found, key=lambda base: (base.practice, -base.size)))


def _base(studio: Studio, manifest: Manifest) -> Base:
    seconds = expected_seconds(studio, manifest, manifest.training.steps)
    too_long = seconds is not None and seconds > ASK_FROM_SECONDS
    problem, fields = "", dict[str, Any]()
    try:
        require_memory(studio, manifest)
    except Failed as error:
        problem, fields = error.code, dict(error.fields)
    return Base(
        name=manifest.name,
        title=manifest.title,
        practice=manifest.name == STARTER or manifest.resolution < JUDGED_FROM_SIDE,
        shows=manifest.resolution >= JUDGED_FROM_SIDE,
        steps=manifest.training.steps,
        size=sum(file.size for file in manifest.files.values()),
        seconds=seconds,
        too_long=too_long,
        hours=in_words(seconds) if too_long and seconds is not None else "",
        problem=problem,
        fields=fields,
        digest=base_digest(manifest),
    )


def _chosen(studio: Studio, bases: Sequence[Base]) -> str:
    """The one of the settings, unless that is for practice and a real one fits; "" where there is none."""
    fitting = [base for base in bases if not base.problem] or list(bases)
    named = [base for base in fitting if base.name == studio.settings.pack]
    real = [base for base in fitting if not base.practice]
    wanted = [base for base in named if not base.practice] or real or named or fitting
    return wanted[0].name if wanted else ""


def _portraits(studio: Studio, sitting: str) -> int:
    try:
        return len(list_portraits(studio, sitting))
    except Refused:
        return 0


def _missing(studio: Studio, sitting: str, store: SitterStore | None, photos: int) -> tuple[str, ...]:
    if store is None:
        return (CONSENT,)
    missing = [PHOTOS] if photos < MIN_PHOTOS else []
    shown = presence_of(studio, sitting)
    if shown is None or not shown.valid:
        missing.append(PRESENCE)
    return tuple(missing)


def _models(store: SitterStore, bases: Sequence[Base]) -> tuple[Model, ...]:
    known = {base.name: base for base in bases}
    models = [_model(row, known) for row in reversed(store.list(Kind.ADAPTER))]
    return tuple(sorted(models, key=lambda model: not model.usable))


class _Kept(msgspec.Struct, frozen=True):
    """What stands beside a model (training.py); models of older versions lack all but the base model's name."""

    pack: str = ""
    base: str | None = None
    likeness: float | None = None
    course: tuple[tuple[int, float], ...] = ()
    caution: str = ""


def _model(row: BlobRow, bases: Mapping[str, Base]) -> Model:
    kept = msgspec.convert(row.details, type=_Kept)
    base = bases.get(kept.pack)
    return Model(
        adapter=row.id,
        pack=kept.pack,
        title=kept.pack if base is None else base.title,
        made=to_iso(row.created),
        practice=kept.pack == STARTER if base is None else base.practice,
        likeness=kept.likeness,
        course=kept.course,
        usable=base is None or kept.base in {None, base.digest},
        caution=kept.caution,
    )


def _manifest(studio: Studio, pack: str) -> Manifest | None:
    for folder in list_packs(*pack_folders(studio.home)):
        if folder.name == pack:
            try:
                return load_manifest(folder)
            except Failed:
                return None
    return None
