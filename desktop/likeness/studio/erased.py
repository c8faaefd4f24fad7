"""Earlier erasures: the certificates that the vault keeps, the newest first. They name nobody."""

from collections.abc import Mapping

import msgspec

from likeness.base.errors import Failed
from likeness.consent.erasures import verify_certificate
from likeness.studio.house import Studio


class ErasedRow(msgspec.Struct, frozen=True):
    """One erasure. `why`: a code of consent.erasure_page.REASONS; `files`: how many of each kind went; `limits`: codes of erasure_page.LIMITS.

    `intact`: the certificate is what this vault signed.
    """

    sitting: str
    at: str
    why: str
    files: Mapping[str, int]
    limits: tuple[str, ...]
    intact: bool


def erased_rows(studio: Studio) -> tuple[ErasedRow, ...]:
    """Each is checked. One that cannot be read at all is left out: `certificate` says so where it is asked for."""
    rows = []
    for data in studio.vault.certificates():
        try:
            seen = verify_certificate(data)
        except Failed:
            continue
        if seen.statement is not None:
            said = seen.statement
            mine = seen.intact and seen.fingerprint == studio.vault.fingerprint
            rows.append(ErasedRow(said.sitter, said.erased_at, said.why, said.files, said.limits, mine))
    return tuple(reversed(rows))


def limits_of(studio: Studio, sitting: str) -> tuple[str, ...]:
    """What erasing this person now could not promise; codes of erasure_page.LIMITS. Raises Failed("sitter-unknown"), Refused("sitter-erased")."""
    studio.vault.sitter(sitting)
    return studio.vault.erasure_limits(sitting)
