"""The recovery kit's code: 32 secret bytes as groups that people can read out and type, and as the age program writes them.

Pure rules. Fourteen groups of five characters of Crockford's base 32 (no I, L, O, U; small letters are the same). In each group four
characters are data and the fifth is a check over GF(32) with a different weight at each place and the number of the group in it: one wrong
character, two that changed places, and a group in the wrong place are always found, and which group it is. The data are the 32 bytes
and the first three bytes of their SHA-256, which finds nearly everything else.
"""

import hashlib

from likeness.base.errors import Failed

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ALIKE = str.maketrans("OIL", "011")
"""Crockford: what looks like a digit is one."""

GROUPS, GROUP_LENGTH = 14, 5
CODE_LENGTH = GROUPS * GROUP_LENGTH
SECRET_BYTES, SUM_BYTES = 32, 3
MAX_TYPED = 1000
WEIGHTS = (1, 2, 4, 8, 16)
MODULUS = 0b100101
"""x^5 + x^2 + 1, which makes GF(32) of five bits."""

BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
AGE_PREFIX = "age-secret-key-"
GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def code_groups(identity: str) -> tuple[str, ...]:
    """`identity` as age writes it, AGE-SECRET-KEY-1...; fourteen groups. Raises Failed("kit-code-wrong")."""
    secret = _from_age(identity)
    number = int.from_bytes(secret + hashlib.sha256(secret).digest()[:SUM_BYTES])
    values = [(number >> shift) & 31 for shift in range(5 * 4 * GROUPS - 5, -5, -5)]
    return tuple(_group(values[4 * index : 4 * index + 4], index + 1) for index in range(GROUPS))


def parse_code(untrusted_text: str) -> str:
    """The identity, as age writes it, from a typed code or from what the QR code holds.

    Raises Failed: kit-code-wrong (`groups`: the numbers of those that cannot be right), kit-code-incomplete (`found` of `needed` characters,
    and the first group that does not fit), kit-code-mixed-up (every group fits by itself, but not all together).
    """
    if len(untrusted_text) > MAX_TYPED:
        raise Failed("kit-code-incomplete", found=len(untrusted_text), needed=CODE_LENGTH, group=1)
    shown = untrusted_text.strip()
    if shown.lower().startswith(AGE_PREFIX):
        return _to_age(_from_age(shown))
    groups = _split(shown)
    wrong = [number for number, group in enumerate(groups, start=1) if not group_fits(group, number)]
    if wrong:
        raise Failed("kit-code-wrong", groups=", ".join(map(str, wrong)))
    number = 0
    for group in groups:
        for letter in group[:4]:
            number = number << 5 | ALPHABET.index(letter)
    data = number.to_bytes(SECRET_BYTES + SUM_BYTES)
    secret, checksum = data[:SECRET_BYTES], data[SECRET_BYTES:]
    if hashlib.sha256(secret).digest()[:SUM_BYTES] != checksum:
        raise Failed("kit-code-mixed-up")
    return _to_age(secret)


def _split(typed: str) -> list[str]:
    """The groups as somebody separated them, if the number of them is right; else cut after every fifth character."""
    letters = "".join(letter if letter.isalnum() else " " for letter in typed.upper()).translate(ALIKE)
    groups = letters.split()
    if len(groups) == GROUPS:
        return groups
    joined = "".join(groups)
    cut = [joined[at : at + GROUP_LENGTH] for at in range(0, len(joined), GROUP_LENGTH)]
    if len(joined) != CODE_LENGTH:
        fitting = [group_fits(group, number) for number, group in enumerate(cut, start=1)]
        first = fitting.index(False) if False in fitting else len(cut)
        raise Failed("kit-code-incomplete", found=len(joined), needed=CODE_LENGTH, group=min(first + 1, GROUPS))
    return cut


def _group(values: list[int], number: int) -> str:
    rest = _weighed(values, number)
    check = next(value for value in range(32) if _times(value, WEIGHTS[4]) == rest)
    return "".join(ALPHABET[value] for value in (*values, check))


def group_fits(group: str, number: int) -> bool:
    """Whether these letters can be group `number`, counted from 1: their check says so."""
    if len(group) != GROUP_LENGTH or any(letter not in ALPHABET for letter in group):
        return False
    return _weighed([ALPHABET.index(letter) for letter in group], number) == 0


def _weighed(values: list[int], number: int) -> int:
    """The sum over GF(32) of value times weight, and the group's number."""
    total = number
    for value, weight in zip(values, WEIGHTS, strict=False):
        total ^= _times(value, weight)
    return total


def _times(left: int, right: int) -> int:
    """The product in GF(32)."""
    product = 0
    for bit in range(5):
        if right >> bit & 1:
            product ^= left << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= MODULUS << (bit - 5)
    return product


def _to_age(secret: bytes) -> str:
    """Bech32 (BIP 173), which age writes in capitals."""
    number = int.from_bytes(secret) << 4  # 260 bits, so that five of them make a letter
    data = [(number >> shift) & 31 for shift in range(255, -5, -5)]
    total = _polymod([*_expanded(), *data, 0, 0, 0, 0, 0, 0]) ^ 1
    checksum = [(total >> shift) & 31 for shift in range(25, -5, -5)]
    return (AGE_PREFIX + "1" + "".join(BECH32[value] for value in (*data, *checksum))).upper()


def _from_age(untrusted_text: str) -> bytes:
    untrusted_letters = untrusted_text.lower().removeprefix(AGE_PREFIX + "1")
    if len(untrusted_letters) != 58 or any(letter not in BECH32 for letter in untrusted_letters):
        raise Failed("kit-code-mixed-up")
    values = [BECH32.index(letter) for letter in untrusted_letters]
    number = 0
    for value in values[:52]:
        number = number << 5 | value
    if _polymod([*_expanded(), *values]) != 1 or number & 15:
        raise Failed("kit-code-mixed-up")
    return (number >> 4).to_bytes(SECRET_BYTES)


def _expanded() -> list[int]:
    letters = AGE_PREFIX.encode()
    return [*(letter >> 5 for letter in letters), 0, *(letter & 31 for letter in letters)]


def _polymod(values: list[int]) -> int:
    total = 1
    for value in values:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ value
        for bit, part in enumerate(GENERATOR):
            if top >> bit & 1:
                total ^= part
    return total
