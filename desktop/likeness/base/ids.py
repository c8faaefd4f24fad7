"""Random identifiers: they carry no time, no name and no order."""

import re
import secrets

ID_PATTERN = re.compile(r"[0-9a-f]{32}")


def new_id() -> str:
    """128 random bits as 32 hex digits."""
    return secrets.token_hex(16)


def is_id(untrusted_text: str) -> bool:
    return ID_PATTERN.fullmatch(untrusted_text) is not None
