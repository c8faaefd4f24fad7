"""Base models that are recommended and may be downloaded: resources/packs/catalogue.toml. What is not named there is never fetched."""

import tomllib
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.manifest import Name, Words
from likeness.packs.names import is_portable
from likeness.packs.safety import TEXT_ENDINGS, WORD_MODEL

FILE = "catalogue.toml"
HUB = "huggingface.co"
FETCHED_ENDINGS = TEXT_ENDINGS | {WORD_MODEL, ".safetensors"}


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """One base model. `revision`: a commit. `files`: patterns of names that are fetched. `bytes`: of the download, about."""

    title: Words
    family: Name
    repository: Annotated[str, Meta(pattern=r"^[A-Za-z0-9._-]{1,90}/[A-Za-z0-9._-]{1,90}$")]
    revision: Annotated[str, Meta(pattern="^[0-9a-f]{40}$")]
    licence: Words
    licence_url: Annotated[str, Meta(pattern="^https://")]
    commercial: Words
    good_for: Words
    memory: Words
    time: Words
    bytes: Annotated[int, Meta(gt=0)]
    unverified: Words
    files: Annotated[tuple[str, ...], Meta(min_length=1, max_length=100)]

    def wants(self, untrusted_path: str) -> bool:
        """Whether a file of the repository is one of those, and of a kind that cannot run code."""
        ending = PurePosixPath(untrusted_path).suffix.lower()
        depth = untrusted_path.count("/")
        return (
            is_portable(untrusted_path)
            and ending in FETCHED_ENDINGS
            and any(depth == wanted.count("/") and fnmatchcase(untrusted_path, wanted) for wanted in self.files)
        )

    @property
    def source(self) -> str:
        """How a manifest says where it came from."""
        return f"{HUB}/{self.repository}@{self.revision}"


def load_catalogue(folder: Path) -> Mapping[str, Entry]:
    """By the name the pack will have. Raises Failed("pack-tables-damaged")."""
    try:
        text = read_bounded(folder / FILE, MAX_TEXT_BYTES).decode()
        return msgspec.convert(tomllib.loads(text), type=dict[Name, Entry])
    except (Failed, msgspec.MsgspecError, tomllib.TOMLDecodeError, UnicodeError) as error:
        raise Failed("pack-tables-damaged", file=FILE) from error


def find_entry(folder: Path, untrusted_name: str) -> Entry:
    """Raises Failed: pack-catalogue-unknown, pack-tables-damaged."""
    entry = load_catalogue(folder).get(untrusted_name)
    if entry is None:
        raise Failed("pack-catalogue-unknown", pack=untrusted_name)
    return entry
