"""What went wrong, as a page shows it: a value without Qt, so that models can hold it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """`sentence` is in the language of the window; `code` and `fields` are those of the error, for whoever decides what to offer."""

    code: str
    sentence: str
    fields: Mapping[str, object] = field(default_factory=dict)
