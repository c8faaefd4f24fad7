"""What no picture may show. These words are added to every request; no setting takes them away."""

ALWAYS_NEGATIVE = "nude, naked, bare skin, lingerie, sexual, child, gore"
ALWAYS_PROMPT = "clothed"

UNWANTED = (
    "nude",
    "naked",
    "nudity",
    "topless",
    "undressed",
    "lingerie",
    "underwear",
    "bikini",
    "nsfw",
    "sexual",
    "sexy",
    "erotic",
    "porn",
)


def guarded(prompt: str, negative: str) -> tuple[str, str]:
    """The prompt without words that ask for nudity and with "clothed"; the negative with the fixed list first, so that it is not cut off."""
    parts = [part.strip() for part in prompt.split(",")]
    kept = [part for part in parts if part and not any(word in part.lower() for word in UNWANTED)]
    return ", ".join([*kept, ALWAYS_PROMPT]), ", ".join(part for part in (ALWAYS_NEGATIVE, negative.strip()) if part)
