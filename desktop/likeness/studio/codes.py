"""What can be said of a recovery kit's code while it is typed: pure, and quick to import, for a field that answers at once."""

from collections.abc import Sequence

from likeness.vault.kit_code import AGE_PREFIX, ALIKE, ALPHABET, GROUP_LENGTH, GROUPS, group_fits

__all__ = ["GROUPS", "GROUP_LENGTH", "fits", "groups_in", "is_scanned", "tidy"]


def tidy(untrusted_text: str) -> str:
    """As it stands on the page: capital letters, I, L and O as the digits that they look like, nothing else than the code's letters."""
    letters = untrusted_text.upper().translate(ALIKE)
    return "".join(letter for letter in letters if letter in ALPHABET)


def fits(untrusted_group: str, number: int) -> bool:
    """Whether this can be group `number`, counted from 1."""
    return group_fits(tidy(untrusted_group), number)


def is_scanned(untrusted_text: str) -> bool:
    """Whether it came from the QR code, all at once."""
    return untrusted_text.strip().lower().startswith(AGE_PREFIX)


def groups_in(untrusted_text: str) -> Sequence[str]:
    """What was pasted, cut into groups; more than there are on a page are left away."""
    letters = tidy(untrusted_text)
    return [letters[at : at + GROUP_LENGTH] for at in range(0, len(letters), GROUP_LENGTH)][:GROUPS]
