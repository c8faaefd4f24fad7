"""What no picture may show. These words are added to every request; no setting takes them away.

1. A prompt loses every part (between commas) that asks for bare skin, for anything sexual, or for somebody under 18, in several languages, however it is
   spelled: `forms` undoes styled and look-alike letters, invisible signs and accents. A negation does not help: networks do not read it.
2. "clothed" is added, and the negative prompt begins with the fixed list and may not ask for clothes or age to be absent.

Words are the weaker half: a pack without guidance has no negative prompt, and a network draws what it likes. The stronger half looks at every
finished picture (vision/exposure.py).
"""

import re
import unicodedata
from functools import cache
from itertools import accumulate

from likeness.ml.guard_words import (
    ANYWHERE_BARE,
    ANYWHERE_YOUNG,
    BARE,
    BEFORE_AGE,
    DIGIT_LETTERS,
    HIDDEN_LETTERS,
    LOOKALIKES,
    NO_NEGATIVE,
    NUMBERS,
    SEPARATORS,
    YEARS,
    YOUNG,
)

ALWAYS_NEGATIVE = "nude, naked, bare skin, lingerie, sexual, child, gore"
ALWAYS_PROMPT = "clothed"

ADULT = 18
GAP = r"[\W_]{0,3}"
LETTER = r"[^\W\d_]"
REST = r"\w{0,30}"
"""Of a word: bounded, so that no text takes long."""

MAX_LETTERS = 4000
"""No network reads as far: what lies behind is cut off before it is looked at."""


def guarded(prompt: str, negative: str) -> tuple[str, str]:
    """The prompt without parts that ask for what may not be, and with "clothed"; the negative with the fixed list first, so that it is not cut off.

    Parts that are allowed stay as they were written.
    """
    kept = allowed_parts(prompt)
    wanted = [part for part in split_parts(negative) if not _weakens(part)]
    return ", ".join([*kept, ALWAYS_PROMPT]), ", ".join([ALWAYS_NEGATIVE, *wanted])


def split_parts(text: str) -> list[str]:
    """What stands between commas and their like, without spaces around; empty parts are left out."""
    parts = re.split(f"[{re.escape(SEPARATORS)}]", text[:MAX_LETTERS])
    return [part.strip() for part in parts if part.strip()]


def allowed_parts(prompt: str) -> list[str]:
    """The parts of a prompt that ask for nothing unwanted, alone or together with the parts beside them."""
    parts = [part for part in split_parts(prompt) if not is_unwanted(part)]
    while refused := _refused_together(parts):
        parts = [part for index, part in enumerate(parts) if index not in refused]
    return parts


def is_unwanted(text: str) -> bool:
    """Whether it asks for bare skin, for anything sexual, or for somebody under 18."""
    return any(_anywhere().search(form) or _words().search(form) or _is_age_of_minor(form) for form in forms(text))


def forms(text: str) -> tuple[str, ...]:
    """Ways to read a text: in small letters with its accents, without them, with look-alike letters as Latin ones, and with digits as letters."""
    composed, plain = _composed(text), _plain(text)
    latin = _latin(plain)
    found = (composed, _with_ascii_digits(plain), _with_ascii_digits(latin), latin.translate(DIGIT_LETTERS))
    return tuple(dict.fromkeys(re.sub(r"[\s_]+", " ", form) for form in found))


def _composed(text: str) -> str:
    return _visible(unicodedata.normalize("NFKC", text).casefold())


def _plain(text: str) -> str:
    """Without accents and signs around letters."""
    split = unicodedata.normalize("NFKD", _composed(text))
    return "".join(sign for sign in split if unicodedata.category(sign) not in {"Mn", "Mc", "Me"})


def _latin(plain: str) -> str:
    return "".join(LOOKALIKES.get(sign, sign) for sign in plain)


def _visible(text: str) -> str:
    """Without signs that are not seen: zero width, soft hyphens, direction marks, the Arabic stretch."""
    return "".join(
        sign for sign in text if unicodedata.category(sign) not in {"Cf", "Cc", "Cn", "Co"} or sign.isspace()
    ).replace("ـ", "")


def _with_ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text)


def _refused_together(parts: list[str]) -> set[int]:
    """Indices of parts that ask for something unwanted only where they are read as one, as in "na, ked" or "no, clothes"."""
    read = [_with_ascii_digits(_latin(_plain(part))) for part in parts]
    joined = ", ".join(read)
    starts = [0, *accumulate(len(part) + 2 for part in read)]
    words = [found.span() for found in _words().finditer(joined)]
    ages = [found.span() for found in _ages().finditer(joined) if _below_adult(found)]
    return {
        index
        for index in range(len(read))
        for first, end in (*words, *ages)
        if starts[index] < end and first < starts[index] + len(read[index])
    }


def _weakens(part: str) -> bool:
    """Whether a part of the negative prompt asks for clothes or for age to be absent."""
    for form in forms(part):
        bare = re.sub(r"[\W\d_]+", " ", form).strip()
        bare = re.sub(r"^(?:any|all|the|a|an|wearing|with|no|having) ", "", bare)
        if bare in NO_NEGATIVE:
            return True
    return False


def _is_age_of_minor(form: str) -> bool:
    return any(_below_adult(found) for found in _ages().finditer(form))


def _below_adult(found: re.Match[str]) -> bool:
    """Whether an age is below 18. Months and weeks are, whatever their number."""
    if found["small"]:
        return True
    age = found["age"] or found["aged"]
    return NUMBERS[age] < ADULT if age in NUMBERS else int(age) < ADULT


@cache
def _words() -> re.Pattern[str]:
    choices = [_pattern(word) for word in (*BARE, *YOUNG)]
    choices += [GAP.join(map(re.escape, word)) for word in HIDDEN_LETTERS]
    return re.compile(f"(?<!{LETTER})(?:{'|'.join(choices)})(?!{LETTER})")


def _pattern(word: str) -> str:
    inner = GAP.join(map(re.escape, word.strip("*").split(" ")))
    return (REST if word.startswith("*") else "") + inner + (REST if word.endswith("*") else "")


@cache
def _anywhere() -> re.Pattern[str]:
    found = [
        word for given in (*ANYWHERE_BARE, *ANYWHERE_YOUNG) for word in (given, unicodedata.normalize("NFKD", given))
    ]
    plain = ["".join(sign for sign in word if not unicodedata.combining(sign)) for word in found]
    return re.compile("|".join(re.escape(word) for word in dict.fromkeys([*found, *plain])))


@cache
def _ages() -> re.Pattern[str]:
    number = "|".join([r"\d{1,3}", *sorted(map(re.escape, NUMBERS), key=len, reverse=True)])
    words = [year.replace(" ", GAP) for year in YEARS]
    small = "|".join(word for word in words if word.startswith(("month", "week", "monat", "mois", "meses")))
    years = "|".join(word for word in words if word not in small.split("|"))
    before = "|".join(word.replace(" ", GAP) for word in BEFORE_AGE)
    after = rf"(?<![\w])(?P<age>{number}){GAP}(?:(?P<small>{small})|(?:{years}))(?!{LETTER})"
    return re.compile(rf"{after}|(?<!{LETTER})(?:{before}){GAP}(?P<aged>{number})(?!\w)")
