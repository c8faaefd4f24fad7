"""How a portrait came to be, as one value, and that value as an XMP packet and as a C2PA manifest.

The XMP fields are those of the IPTC Photo Metadata Standard 2025.1; the manifest follows C2PA 2.4. Which digital source type
says what is decided in docs/adr/0004-what-a-portrait-says-about-itself.md. Nothing here holds a name, and a prompt only where
it was asked for.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from likeness.base.clock import to_iso
from likeness.base.ids import new_id

SOFTWARE = "Likeness"
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
PLUS_VOCABULARY = "http://ns.useplus.org/ldf/vocab/"
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 forbids, even escaped (section 2.2, Char)."""

MAX_TEXT = 2000
"""Characters of one field: a packet has to fit into one JPEG segment of 64 kB, escaped and in UTF-8."""

Origin = Literal["photo", "retouched", "generated"]
"""`photo`: the person's own photo, only cropped and sized, as identity documents want it."""


class Performed(StrEnum):
    """What was done to the picture after it was opened or created."""

    BACKDROP = "backdrop"
    OWN_BACKDROP = "own-backdrop"
    CUT_OUT = "cut-out"
    PERSPECTIVE = "perspective"
    RETOUCH = "retouch"
    LIGHT = "light"
    GRADE = "grade"
    CROP = "crop"
    RESIZE = "resize"
    SURROUNDINGS = "surroundings"
    OUTFIT = "outfit"
    HAND_TONE = "hand-tone"
    HAND_RETOUCH = "hand-retouch"
    HAND_LIGHT = "hand-light"
    HAND_EDGES = "hand-edges"
    HAND_CROP = "hand-crop"


DRAWN = frozenset({Performed.SURROUNDINGS, Performed.OUTFIT})
"""Steps in which a model drew into a photo: what comes out is a composite, and the face in it is the photo's."""


class DataMining(StrEnum):
    """PLUS data-mining codes: what others may do with the file."""

    PROHIBITED = "DMI-PROHIBITED"
    NO_TRAINING = "DMI-PROHIBITED-AIMLTRAINING"
    ALLOWED = "DMI-ALLOWED"


class ModelRelease(StrEnum):
    """PLUS model-release codes. NONE_NEEDED is for sitters who do not exist."""

    NONE = "MR-NON"
    NONE_NEEDED = "MR-NAP"
    UNLIMITED = "MR-UMR"
    LIMITED = "MR-LMR"


@dataclass(frozen=True, slots=True)
class Provenance:
    """`look` and `pack` are titles; `seed`, `engine` and `pack` belong to generated portraits; `kept_by_person`: somebody looked and kept it.

    `person`: the name of who is shown, only where somebody asked for it.
    """

    origin: Origin
    look: str
    created: datetime
    software_version: str
    performed: tuple[Performed, ...] = ()
    pack: str | None = None
    pack_version: str | None = None
    engine: Literal["torch", "onnx"] | None = None
    seed: int | None = None
    kept_by_person: bool = False
    source_generated: bool = False
    prompt: str | None = None
    alt_text: str = ""
    person: str = ""
    data_mining: DataMining = DataMining.NO_TRAINING
    model_release: ModelRelease | None = None

    @property
    def composite(self) -> bool:
        """Whether a model drew into a photo, rather than the whole picture."""
        return not DRAWN.isdisjoint(self.performed)

    @property
    def source_type(self) -> str | None:
        """The IPTC term for the finished picture (ADR 0004); none for a photo, of which the program cannot know that a camera took it."""
        if self.origin == "photo":
            return None
        if self.composite:
            return SOURCE_TYPES + "compositeWithTrainedAlgorithmicMedia"
        if self.origin == "generated":
            return SOURCE_TYPES + "trainedAlgorithmicMedia"
        if self.source_generated:
            return SOURCE_TYPES + "compositeWithTrainedAlgorithmicMedia"
        if {Performed.BACKDROP, Performed.OWN_BACKDROP} & set(self.performed):
            return SOURCE_TYPES + "composite"
        return SOURCE_TYPES + "algorithmicallyEnhanced"


# -- XMP

XMP_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
XMP_TAIL = '\n<?xpacket end="r"?>'
NAMESPACES = {
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def xmp_packet(provenance: Provenance) -> bytes:
    """The whole packet, UTF-8. The `end="r"` says that editing it in place is not wanted: it is covered by the signature."""
    fields = {
        "xmp:CreatorTool": f"{SOFTWARE} {provenance.software_version}",
        "xmp:CreateDate": to_iso(provenance.created),
        "plus:DataMining": PLUS_VOCABULARY + provenance.data_mining,
    }
    if provenance.source_type is not None:
        fields["Iptc4xmpExt:DigitalSourceType"] = provenance.source_type
    if provenance.origin == "generated":
        fields["Iptc4xmpExt:AISystemUsed"] = f"{SOFTWARE}, {provenance.pack}" if provenance.pack else SOFTWARE
        fields["Iptc4xmpExt:AISystemVersionUsed"] = ", ".join(
            filter(None, (provenance.software_version, provenance.pack_version))
        )
        if provenance.prompt is not None:
            fields["Iptc4xmpExt:AIPromptInformation"] = provenance.prompt
    if provenance.model_release is not None:
        fields["plus:ModelReleaseStatus"] = PLUS_VOCABULARY + provenance.model_release
    elements = [f"   <{name}>{_xml_text(value)}</{name}>" for name, value in fields.items()]
    if provenance.person:
        elements.append(_xmp_bag("Iptc4xmpExt:PersonInImage", provenance.person))
    if provenance.alt_text:
        elements.append(_xmp_language_alternative("Iptc4xmpCore:AltTextAccessibility", provenance.alt_text))
    return _xmp_frame("\n".join(elements)).encode()


def _xml_text(text: str) -> str:
    return html.escape(NOT_IN_XML.sub("", text)[:MAX_TEXT])


def _xmp_language_alternative(name: str, text: str) -> str:
    return f'   <{name}><rdf:Alt><rdf:li xml:lang="x-default">{_xml_text(text)}</rdf:li></rdf:Alt></{name}>'


def _xmp_bag(name: str, text: str) -> str:
    return f"   <{name}><rdf:Bag><rdf:li>{_xml_text(text)}</rdf:li></rdf:Bag></{name}>"


def _xmp_frame(elements: str) -> str:
    namespaces = "".join(f'\n    xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return (
        f'{XMP_HEAD}<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'  <rdf:Description rdf:about=""{namespaces}>\n{elements}\n'
        f"  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>{XMP_TAIL}"
    )


# -- C2PA

EDITS: Mapping[Performed, tuple[str, str | None, str]] = {
    Performed.BACKDROP: ("c2pa.edited", "composite", "The backdrop was replaced by a drawn one"),
    Performed.OWN_BACKDROP: ("c2pa.edited", "composite", "The backdrop was replaced by another picture"),
    Performed.CUT_OUT: ("c2pa.edited", "algorithmicallyEnhanced", "The background was removed"),
    Performed.PERSPECTIVE: ("c2pa.edited", "algorithmicallyEnhanced", "The perspective of a close lens was undone"),
    Performed.RETOUCH: ("c2pa.enhanced", "algorithmicallyEnhanced", "Retouched without changing any shape"),
    Performed.LIGHT: ("c2pa.adjustedColor", "algorithmicallyEnhanced", "The light was evened out and shaped"),
    Performed.GRADE: ("c2pa.adjustedColor", "algorithmicallyEnhanced", "Colours were graded"),
    Performed.CROP: ("c2pa.cropped", None, "Cropped"),
    Performed.RESIZE: ("c2pa.resized", None, "Resized"),
    Performed.SURROUNDINGS: (
        "c2pa.edited",
        "compositeWithTrainedAlgorithmicMedia",
        "What is around the face was drawn by a model; the face is the photo's own",
    ),
    Performed.OUTFIT: (
        "c2pa.edited",
        "compositeWithTrainedAlgorithmicMedia",
        "The clothes were drawn by a model; face, hair and skin are the photo's own",
    ),
    Performed.HAND_TONE: ("c2pa.adjustedColor", "humanEdits", "A person adjusted exposure and warmth by hand"),
    Performed.HAND_RETOUCH: ("c2pa.enhanced", "algorithmicallyEnhanced", "A person set how strong the retouch is"),
    Performed.HAND_LIGHT: ("c2pa.adjustedColor", "algorithmicallyEnhanced", "A person set how strong the light is"),
    Performed.HAND_EDGES: ("c2pa.edited", "humanEdits", "A person corrected the outline against the backdrop by hand"),
    Performed.HAND_CROP: ("c2pa.cropped", None, "A person cropped it by hand"),
}
"""C2PA 2.4 action, IPTC term of what the step does (none for steps that only frame), and words for a person."""

MODEL_TYPES = {"torch": "c2pa.types.model.pytorch", "onnx": "c2pa.types.model.onnx", None: "c2pa.types.model"}


def manifest(provenance: Provenance, media_type: str) -> dict[str, Any]:
    """The manifest definition for the C2PA builder. Neither thumbnail nor hash of the sitter's photo goes into it.

    `created` puts an assertion among those the signer itself vouches for (C2PA 2.4, created_assertions).
    """
    agent = {"name": SOFTWARE, "version": provenance.software_version}
    ingredient_id = f"xmp:iid:{new_id()}"
    when = to_iso(provenance.created)
    drawn_whole = provenance.origin == "generated" and not provenance.composite
    first = _created(provenance) if drawn_whole else _opened(provenance, ingredient_id)
    actions = [first, *(_edited(step) for step in provenance.performed)]
    definition: dict[str, Any] = {
        "claim_generator_info": [agent],
        "title": "Portrait",
        "format": media_type,
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "created": True,
                "data": {"actions": [{**action, "softwareAgent": agent, "when": when} for action in actions]},
            }
        ],
    }
    if provenance.origin == "generated":
        definition["assertions"].append(
            {"label": "c2pa.ai-disclosure", "created": True, "data": _disclosure(provenance)}
        )
    if not drawn_whole:
        definition["ingredients"] = [
            {"title": "Photo", "format": "image/png", "relationship": "parentOf", "instance_id": ingredient_id}
        ]
    return definition


def _created(provenance: Provenance) -> dict[str, Any]:
    parameters = {
        "look": provenance.look,
        "engine": provenance.engine,
        "pack": provenance.pack,
        "seed": provenance.seed,
    }
    return {
        "action": "c2pa.created",
        "digitalSourceType": provenance.source_type,
        "description": "Generated by a personal model",
        "parameters": {name: value for name, value in parameters.items() if value is not None},
    }


def _opened(provenance: Provenance, ingredient_id: str) -> dict[str, Any]:
    said = {"digitalSourceType": provenance.source_type} if provenance.source_generated else {}
    return {
        **said,
        "action": "c2pa.opened",
        "description": "A photo of the person was opened",
        "parameters": {"ingredientIds": [ingredient_id], "look": provenance.look},
    }


def _edited(step: Performed) -> dict[str, Any]:
    action, source_type, description = EDITS[step]
    entry = {"action": action, "description": description}
    return entry if source_type is None else entry | {"digitalSourceType": SOURCE_TYPES + source_type}


def _disclosure(provenance: Provenance) -> dict[str, Any]:
    """C2PA 2.4 `c2pa.ai-disclosure`; `human_validated` only after a person kept the picture."""
    oversight = "human_validated" if provenance.kept_by_person else "prompt_guided"
    entry: dict[str, Any] = {
        "modelType": MODEL_TYPES[provenance.engine],
        "contentProfile": {"humanOversightLevel": oversight},
    }
    if provenance.pack is not None:
        entry["modelName"] = provenance.pack
        if provenance.pack_version is not None:
            entry["modelIdentifier"] = provenance.pack_version
    return entry
