"""Content Credentials: sign a finished file, and read what a file says about itself. Never online.

Signing comes last: any later change of the file, metadata included, makes the verdict `altered`.
"""

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import c2pa

from likeness.base.errors import Failed
from likeness.base.limits import MAX_PHOTO_BYTES
from likeness.delivery.encode import MEDIA_TYPES, Format
from likeness.delivery.provenance import SOURCE_TYPES, Origin, Provenance, manifest
from likeness.vault.certificates import SigningIdentity

Verdict = Literal["valid", "altered", "none"]

OFFLINE: dict[str, Any] = {
    "version": 1,
    "verify": {
        "verify_trust": True,
        "verify_timestamp_trust": False,
        "ocsp_fetch": False,
        "remote_manifest_fetch": False,
    },
    "core": {"allowed_network_hosts": [], "allow_redirects": False},
    "builder": {"thumbnail": {"enabled": False}, "auto_timestamp_assertion": {"enabled": False}},
}
"""The library goes online by default, and ignores keys it does not know: a test holds a server that must not be contacted."""

MAX_MANIFEST_TEXT = 4_000_000
"""A manifest store as JSON; ours is 4 kB, a long editing history some hundred."""
MAX_ACTIONS = 64
MAX_TEXT = 120
SIGNATURES: dict[Format, bytes] = {"jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}
GENERATED_TYPES = {
    SOURCE_TYPES + term
    for term in ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic")
}


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a file says, after checking.

    `verdict`: "valid" (signature and pixels agree), "altered" (credentials are there and do not agree with the file), "none".
    `trusted`: the signer stands under one of the anchors. `origin` is None where the file does not say. `source_types`: IPTC
    terms of the actions, without their common head. `problems`: C2PA failure codes; "remote-only" where the file only names a
    place on the internet, which is not asked. Every text is cut and free of control characters.
    """

    verdict: Verdict
    trusted: bool = False
    origin: Origin | None = None
    software: str = ""
    signer: str = ""
    actions: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    source_types: tuple[str, ...] = ()
    parameters: Mapping[str, str] | None = None
    oversight: str = ""
    problems: tuple[str, ...] = ()


NO_CREDENTIALS = Credentials("none")


def sniff(untrusted_data: bytes) -> Format:
    """JPEG or PNG by the first bytes. Raises Failed("credentials-not-a-picture")."""
    for format_, signature in SIGNATURES.items():
        if untrusted_data.startswith(signature):
            return format_
    raise Failed("credentials-not-a-picture")


def sign(data: bytes, format: Format, provenance: Provenance, identity: SigningIdentity) -> bytes:  # noqa: A002
    """The same file with a signed manifest in it. No time stamp service is asked. Raises Failed("credentials-not-signed")."""
    media_type = MEDIA_TYPES[format]
    signed = io.BytesIO()
    signer_of_identity = identity.signer()
    try:
        with (
            _offline_context() as context,
            c2pa.Signer.from_callback(
                signer_of_identity, c2pa.C2paSigningAlg.ES256, identity.chain_pem.decode(), None
            ) as signer,
            c2pa.Builder(manifest(provenance, media_type), context) as builder,
        ):
            builder.sign(signer, media_type, io.BytesIO(data), signed)
    except c2pa.C2paError as error:
        raise Failed("credentials-not-signed", kind=type(error).__name__.strip("_")) from error
    return signed.getvalue()


def read(untrusted_data: bytes, format: Format | None = None, anchors: bytes = b"") -> Credentials:  # noqa: A002
    """Check `untrusted_data` against itself and against `anchors` (PEM certificates, one after another; may be empty).

    `format` None: found from the first bytes. Raises Failed: credentials-not-a-picture, credentials-file-too-large.
    """
    if len(untrusted_data) > MAX_PHOTO_BYTES:
        raise Failed("credentials-file-too-large", limit_mb=MAX_PHOTO_BYTES // 1_000_000)
    media_type = MEDIA_TYPES[format or sniff(untrusted_data)]
    try:
        with _offline_context(anchors) as context:
            reader = c2pa.Reader.try_create(media_type, io.BytesIO(untrusted_data), context=context)
            if reader is None:
                return NO_CREDENTIALS
            with reader:
                untrusted_text = reader.json()
                state = reader.get_validation_state()
    except c2pa.C2paError as error:
        if str(error).startswith("Remote:"):
            return Credentials("none", problems=("remote-only",))
        if _mentions_credentials(untrusted_data):
            return Credentials("altered", problems=("unreadable",))
        raise Failed("credentials-not-a-picture") from error
    if len(untrusted_text) > MAX_MANIFEST_TEXT:
        raise Failed("credentials-file-too-large", limit_mb=MAX_MANIFEST_TEXT // 1_000_000)
    return _credentials(json.loads(untrusted_text), state)


def _offline_context(anchors: bytes = b"") -> c2pa.Context:
    settings = OFFLINE if not anchors else OFFLINE | {"trust": {"user_anchors": anchors.decode("ascii", "replace")}}
    return c2pa.Context.from_dict(settings)


def _mentions_credentials(untrusted_data: bytes) -> bool:
    """A cut file still holds the head of its manifest store: a JUMBF box labelled c2pa (C2PA 2.x, 11.1.4)."""
    return b"jumd" in untrusted_data and b"c2pa" in untrusted_data


# -- from the library's JSON to Credentials; its shape follows the file, so nothing in it is taken for granted


def _credentials(untrusted_store: object, state: str | None) -> Credentials:
    store = _mapping(untrusted_store)
    active = _mapping(_mapping(store.get("manifests")).get(_text(store.get("active_manifest"), MAX_TEXT * 4)))
    assertions = [_mapping(item) for item in _sequence(active.get("assertions"))]
    actions = [
        _mapping(action)
        for assertion in assertions
        if _text(assertion.get("label")).startswith("c2pa.actions")
        for action in _sequence(_mapping(assertion.get("data")).get("actions"))
    ][:MAX_ACTIONS]
    source_types = tuple(_text(action.get("digitalSourceType")) for action in actions)
    return Credentials(
        verdict="valid" if state in {"Valid", "Trusted"} else "altered",
        trusted=state == "Trusted",
        origin=_origin(actions, source_types),
        software=_software(active),
        signer=_text(_mapping(active.get("signature_info")).get("common_name")),
        actions=tuple(_text(action.get("action")) for action in actions),
        descriptions=tuple(_text(action.get("description")) for action in actions),
        source_types=tuple(term.removeprefix(SOURCE_TYPES) for term in source_types),
        parameters=_parameters(actions),
        oversight=_oversight(assertions),
        problems=_problems(store),
    )


ONLY_FRAMED = {"c2pa.opened", "c2pa.cropped", "c2pa.resized"}


def _origin(actions: list[dict[str, Any]], source_types: tuple[str, ...]) -> Origin | None:
    if any(term in GENERATED_TYPES for term in source_types):
        return "generated"
    taken = {_text(action.get("action")) for action in actions}
    if not actions or _text(actions[0].get("action")) != "c2pa.opened":
        return None
    return "photo" if taken <= ONLY_FRAMED else "retouched"


def _software(active: dict[str, Any]) -> str:
    for item in _sequence(active.get("claim_generator_info"))[:1]:
        info = _mapping(item)
        return " ".join(filter(None, (_text(info.get("name")), _text(info.get("version")))))
    return ""


def _parameters(actions: list[dict[str, Any]]) -> Mapping[str, str]:
    """The plain parameters of the first action: look, engine, pack, seed."""
    first = _mapping(actions[0].get("parameters")) if actions else {}
    plain = {name: value for name, value in list(first.items())[:MAX_ACTIONS] if isinstance(value, str | int)}
    return {_text(name): _text(str(value)) for name, value in plain.items()}


def _oversight(assertions: list[dict[str, Any]]) -> str:
    for assertion in assertions:
        if _text(assertion.get("label")) == "c2pa.ai-disclosure":
            profile = _mapping(_mapping(assertion.get("data")).get("contentProfile"))
            return _text(profile.get("humanOversightLevel"))
    return ""


def _problems(store: dict[str, Any]) -> tuple[str, ...]:
    results = _mapping(_mapping(store.get("validation_results")).get("activeManifest"))
    codes = (_text(_mapping(failure).get("code")) for failure in _sequence(results.get("failure"))[:MAX_ACTIONS])
    return tuple(dict.fromkeys(codes))


def _mapping(untrusted_value: object) -> dict[str, Any]:
    return untrusted_value if isinstance(untrusted_value, dict) else {}


def _sequence(untrusted_value: object) -> list[object]:
    return untrusted_value if isinstance(untrusted_value, list) else []


def _text(untrusted_value: object, limit: int = MAX_TEXT) -> str:
    if not isinstance(untrusted_value, str):
        return ""
    return "".join(character for character in untrusted_value[:limit] if character.isprintable())
