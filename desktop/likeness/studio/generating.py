"""Generated portraits: pictures made by the sitter's personal model, finished in the darkroom, measured, chosen, and kept.

Other ways to generate (around a real face, in other clothes, from references) plan their pictures differently and share the rest: `carry_out`.
"""

import contextlib
import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from likeness import __version__
from likeness.base.errors import Failed, LikenessError
from likeness.consent.purposes import Purpose
from likeness.darkroom.generated import Finished, faithful_generated
from likeness.jobs.protocol import (
    FaceOrder,
    PictureOrder,
)
from likeness.looks.look import Look
from likeness.packs.manifest import Manifest
from likeness.studio.captions import portrait_prompt
from likeness.studio.choosing import Candidate, Choice, Examined, choose, gravest
from likeness.studio.drawing import Draft, EngineName, Model, Picture, RawPicture, draw, draw_each
from likeness.studio.examining import Seen, examine, note_choice
from likeness.studio.house import Studio
from likeness.studio.making import Making, Method, SecondLook, libraries, machine, pack_digest, pixels_digest
from likeness.studio.measuring import Reference
from likeness.studio.permits import granted
from likeness.studio.refining import second_look
from likeness.studio.retouching import OnPortrait, PortraitRow, keep_portrait, refuse_document
from likeness.studio.training import checked_pack
from likeness.studio.work import Control, OnEvent
from likeness.vault.ledger import Action
from likeness.vault.sitters import SitterStore

SIDE_DEGREES = (0.0, -15.0, 15.0)
"""Portraits take turns in looking straight, a little left and a little right, so that a set is not one picture many times."""

MADE_PER_SHOWN = 1.5
"""More are made than shown, and the best are chosen: of a good model's pictures about a third have a fault."""

FACE_STRENGTH = 0.3
"""Of the noise, for the second pass over the face: enough for detail, too little for another face."""


@dataclass(frozen=True)
class Generation:
    """What to make: `count` pictures to show from `seed` on, by one engine (None: the one that is sooner done here). `adapter` None: the
    bare pack, for comparison only. `make`: how many to choose from; None: half as many again. `closer`: look at each face a second time, larger.
    """

    pack: str
    engine: EngineName | None
    look: Look
    count: int
    seed: int
    adapter: str | None
    make: int | None = None
    closer: bool = False

    @property
    def model(self) -> Model:
        return Model(self.pack, self.engine, self.adapter)

    @property
    def made(self) -> int:
        """How many pictures are made to show `count`."""
        return max(self.count, self.make or made_for(self.count))


def made_for(shown: int) -> int:
    """How many pictures are made to show so many, unless somebody says otherwise."""
    return math.ceil(MADE_PER_SHOWN * shown)


Finish = Callable[[RawPicture, Picture], Finished]
"""A raw picture, and what of it was chosen (with or without the second pass), to a finished portrait."""


@dataclass(frozen=True, eq=False)
class Plan:
    """A way to generate, ready to be carried out. `details`: what the portraits' records say beside the rest."""

    method: Method
    drafts: tuple[Draft, ...]
    finish: Finish
    photos: tuple[str, ...] = ()
    slider: int | None = None
    outfit: str | None = None


@dataclass(frozen=True, eq=False)
class Generated:
    """`rows`: what was kept, the best first, hidden ones last; `choice` says why those are hidden, and of those that were not kept."""

    rows: tuple[PortraitRow, ...] = ()
    choice: Choice = field(default_factory=lambda: Choice(()))

    @property
    def shown(self) -> tuple[PortraitRow, ...]:
        return tuple(row for row in self.rows if row.portrait in self.choice.shown)


def generate(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    reference: Reference,
    on_event: OnEvent | None = None,
    *,
    control: Control | None = None,
    on_portrait: OnPortrait | None = None,
) -> Generated:
    """Pictures by the sitter's personal model: finished, measured, the best of them chosen, and kept.

    Raises Refused without consent to generate; Usage("look-is-a-document"); Failed: adapter-none, pack-..., worker-crashed; Cancelled.
    """
    refuse_document(wanted.look)
    if wanted.adapter is None:
        raise Failed("adapter-none")
    _, manifest = checked_pack(studio, wanted.pack)
    plan = personal_plan(studio, sitting, wanted, manifest)
    return carry_out(studio, sitting, wanted, plan, reference, on_event, control, on_portrait)


def personal_plan(studio: Studio, sitting: str, wanted: Generation, manifest: Manifest) -> Plan:
    """From pure noise, each with a seed of its own."""
    refuse_document(wanted.look)
    return graded_plan(studio, sitting, picture_orders(wanted, manifest, wanted.made), wanted.look)


def graded_plan(studio: Studio, sitting: str, orders: Sequence[PictureOrder], look: Look) -> Plan:
    """`orders`: how each picture is drawn."""
    compare = granted(studio, sitting, Purpose.COMPARE) is not None
    drafts = tuple(Draft(order, yaw_of(number)) for number, order in enumerate(orders))
    return Plan("personal", drafts, lambda _, drawn: graded(studio, drawn, look, compare=compare))


def graded(studio: Studio, drawn: Picture, look: Look, *, compare: bool) -> Finished:
    """Cropped, enlarged and graded as the look says."""
    return faithful_generated(studio.tools.models, drawn, look, compare=compare)


def carry_out(
    studio: Studio,
    sitting: str,
    wanted: Generation,
    plan: Plan,
    reference: Reference,
    on_event: OnEvent | None = None,
    control: Control | None = None,
    on_portrait: OnPortrait | None = None,
) -> Generated:
    """Make, finish, measure, keep and choose. Pictures that were skipped are left out; what may not be shown to anybody is not kept.

    Each is kept as soon as it is drawn, and `on_portrait` told of it: whatever ends the rest, those are there, and the best of them chosen.
    """
    taking = _Taking(studio, sitting, wanted, plan, reference, on_portrait)
    try:
        draw_each(studio, sitting, wanted.model, plan.drafts, taking.take, on_event, control)
    except BaseException:
        with contextlib.suppress(LikenessError):  # a disk that is full, or a consent that ended, has been told already
            taking.chosen()
        raise
    return taking.chosen()


def keep(
    studio: Studio, sitting: str, wanted: Generation, pictures: Sequence[RawPicture], reference: Reference
) -> tuple[PortraitRow, ...]:
    """Finish, measure and keep `pictures`, in their order; nothing is chosen among them, but what is wrong with one alone is noted, and what may not
    be shown to anybody is not kept.
    """
    _, manifest = checked_pack(studio, wanted.pack)
    taking = _Taking(studio, sitting, wanted, personal_plan(studio, sitting, wanted, manifest), reference)
    for raw in pictures:
        taking.take(raw)
    return tuple(taking.rows)


class _Taking:
    """Takes the pictures of one plan into the vault, one after the other as they come; the choice follows once there are no more."""

    def __init__(
        self,
        studio: Studio,
        sitting: str,
        wanted: Generation,
        plan: Plan,
        reference: Reference,
        on_portrait: OnPortrait | None = None,
    ) -> None:
        self._studio, self._sitting, self._plan, self._reference = studio, sitting, plan, reference
        self._store = studio.vault.open_sitter(studio.vault.permit(sitting, Purpose.GENERATE))
        self._facts = _facts(studio, self._store, wanted, plan)
        self._on_portrait = on_portrait
        self._candidates: list[Candidate] = []
        self.rows: list[PortraitRow] = []

    def take(self, raw: RawPicture) -> None:
        """Finished, examined, and kept with what is wrong with it alone."""
        seen, details, picture = _finished(self._studio, raw, self._plan, self._facts, self._reference)
        if seen.examined.removed:
            self._candidates.append(Candidate(f"seed-{raw.seed}", seen.examined))
            return
        row = keep_portrait(self._store, picture, {**details, "hidden": _reasons(details["hidden"], seen.examined)})
        self._studio.vault.note(Action.GENERATED, self._sitting, count=1)
        self.rows.append(row)
        self._candidates.append(Candidate(row.portrait, seen.examined))
        if self._on_portrait is not None:
            self._on_portrait(row)

    def chosen(self) -> Generated:
        """Of what was taken: the best, and why not the others."""
        choice = choose(self._candidates, self._facts.wanted.count)
        return Generated(note_choice(self._store, self.rows, choice), choice)


def _reasons(found: Sequence[str], examined: Examined) -> list[str]:
    """What the darkroom found, and the gravest reason that the choice will give."""
    return list(dict.fromkeys([*found, *([gravest(examined.reasons)] if examined.reasons else [])]))


def generate_raw(
    studio: Studio, sitting: str, wanted: Generation, on_event: OnEvent | None = None
) -> tuple[RawPicture, ...]:
    """`count` pictures from pure noise, in memory only; nothing is kept."""
    _, manifest = checked_pack(studio, wanted.pack)
    drafts = tuple(Draft(order) for order in picture_orders(wanted, manifest, wanted.count))
    return draw(studio, sitting, wanted.model, drafts, on_event)


def picture_orders(wanted: Generation, manifest: Manifest, number: int) -> tuple[PictureOrder, ...]:
    """One order per picture; the same value gives the same pictures."""
    advice = manifest.generation
    plain = PictureOrder(
        name="picture",
        prompt="",
        negative=wanted.look.prompt.negative,
        seed=wanted.seed,
        steps=advice.steps,
        guidance=advice.guidance,
        width=manifest.resolution,
        height=manifest.resolution,
        solver=advice.sampler,
        face=FaceOrder(manifest.resolution, FACE_STRENGTH) if wanted.closer else None,
    )
    return tuple(
        msgspec.structs.replace(
            plain,
            name=f"picture-{index:03d}",
            seed=wanted.seed + index,
            prompt=portrait_prompt(wanted.look, manifest.sitter_token, yaw_of(index)),
        )
        for index in range(number)
    )


def yaw_of(number: int) -> float:
    return SIDE_DEGREES[number % len(SIDE_DEGREES)]


@dataclass(frozen=True, eq=False)
class _Facts:
    """What the records of all pictures of a plan have in common. `making`: what each picture says of itself is put in by `_making`."""

    wanted: Generation
    manifest: Manifest
    making: Making


def _facts(studio: Studio, store: SitterStore, wanted: Generation, plan: Plan) -> _Facts:
    folder, manifest = checked_pack(studio, wanted.pack)
    making = Making(
        method=plan.method,
        order=plan.drafts[0].order,
        engine=wanted.engine or "torch",
        pack=manifest.name,
        pack_digest=pack_digest(folder),
        adapter=wanted.adapter,
        adapter_digest=None if wanted.adapter is None else hashlib.sha256(store.get(wanted.adapter)).hexdigest(),
        photos=plan.photos,
        slider=plan.slider,
        outfit=plan.outfit,
        program=__version__,
        libraries=libraries(),
        machine=machine(),
    )
    return _Facts(wanted, manifest, making)


def _finished(
    studio: Studio, raw: RawPicture, plan: Plan, facts: _Facts, reference: Reference
) -> tuple[Seen, dict[str, Any], Picture]:
    """What was measured, the portrait's record, and its pixels."""
    drawn, look = second_look(
        studio.tools.models, raw.picture, raw.again, reference, asked=raw.draft.order.face is not None
    )
    done = plan.finish(raw, drawn)
    if look == "kept":  # told of the body, which was only enlarged
        done = replace(done, enlargement=done.enlargement * drawn.shape[1] / raw.picture.shape[1])
    seen = examine(studio, drawn, done, reference, raw.draft.yaw)
    details = {
        "origin": "generated",
        "method": plan.method,
        "look": facts.wanted.look.name,
        "recipe": msgspec.to_builtins(facts.wanted.look),
        "seed": raw.seed,
        "engine": raw.engine,
        "pack": facts.manifest.title,
        "pack_version": facts.manifest.version,
        "prompt": raw.prompt,
        "photo": plan.photos[0] if plan.photos and (plan.method != "reference" or len(plan.photos) == 1) else None,
        "measured": msgspec.to_builtins(seen.measured),
        "fidelity": msgspec.to_builtins(done.fidelity),
        "weakened": list(done.weakened),
        "hidden": list(done.hidden),
        "performed": list(done.performed),
        "enlargement": done.enlargement,
        "making": msgspec.to_builtins(_making(facts.making, raw, drawn, done.picture, look)),
    }
    return seen, details, done.picture


def _making(common: Making, raw: RawPicture, drawn: Picture, finished: Picture, look: SecondLook) -> Making:
    return msgspec.structs.replace(
        common,
        order=msgspec.structs.replace(raw.draft.order, tiles=raw.tiles),
        engine=raw.engine,
        second_look=look,
        threads=raw.threads,
        place=raw.place,
        batch=raw.batch,
        row=raw.row,
        drawn=pixels_digest(drawn),
        finished=pixels_digest(finished),
    )
