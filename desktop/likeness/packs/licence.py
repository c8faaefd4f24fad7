"""What a downloaded base model says about its licence: the head of its model card, and the text that lies beside it."""

import re
from dataclasses import dataclass
from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES

CARD = "README.md"
TEXTS = ("LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md", "LICENCE.txt", "license.txt", "license.md")
UNKNOWN = "unknown"

KNOWN = {
    "apache-2.0": ("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
    "mit": ("MIT", "https://opensource.org/license/mit"),
    "cc0-1.0": ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "cc-by-4.0": ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "creativeml-openrail-m": (
        "CreativeML OpenRAIL-M",
        "https://huggingface.co/spaces/CompVis/stable-diffusion-license",
    ),
    "openrail++": ("CreativeML OpenRAIL++-M", ""),
}
"""The words that model cards use, and the names that people read."""

_FIELD = re.compile(r"^(license|license_name|license_link)\s*:\s*(.+?)\s*$", re.MULTILINE)
_HEAD = re.compile(r"\A---\r?\n(.*?)\r?\n---", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Licence:
    """`name`: "unknown" where nothing says. `url`: "" where there is none. `text`: the file with its words, "" where there is none."""

    name: str
    url: str = ""
    text: str = ""

    @property
    def known(self) -> bool:
        return self.name != UNKNOWN


def find_licence(folder: Path, said: str = "") -> Licence:
    """By what a file `said` of itself, by the model card, then by a licence file; nothing of them is believed to be more than words."""
    fields = {"license": said} if said else _card_fields(folder)
    text = next((name for name in TEXTS if (folder / name).is_file()), "")
    word = fields.get("license", "")
    if word.lower() in {"other", ""}:
        word = fields.get("license_name", "")
    name, url = KNOWN.get(word.lower(), (word or (f"see {text}" if text else UNKNOWN), ""))
    link = fields.get("license_link", "")
    return Licence(_bounded(name), _bounded(link if link.startswith("https://") else url), text)


def _card_fields(folder: Path) -> dict[str, str]:
    try:
        untrusted_card = read_bounded(folder / CARD, MAX_TEXT_BYTES).decode("utf-8", "replace")
    except Failed:
        return {}
    head = _HEAD.match(untrusted_card.removeprefix("\ufeff"))
    if head is None:
        return {}
    return {field: value.strip("\"'") for field, value in _FIELD.findall(head[1])}


def _bounded(untrusted_words: str) -> str:
    return "".join(letter for letter in untrusted_words if letter.isprintable())[:200]
