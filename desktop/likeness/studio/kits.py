"""The recovery kit, as a person meets it: make the page, type its code back, replace it, and open a vault with it."""

import os
from pathlib import Path

import msgspec

from likeness.base.clock import Clock, from_iso, to_iso
from likeness.base.errors import Failed, LikenessError
from likeness.base.files import BINARY, fsync_folder
from likeness.base.paths import Home, resources
from likeness.delivery.kit_page import KitPage, kit_lines, kit_page, qr_rows, short_id
from likeness.studio.house import Studio
from likeness.vault.keepers import Keeper
from likeness.vault.kit import Kit, code_groups, new_kit, parse_code
from likeness.vault.vault import recover_vault


class KitStatus(msgspec.Struct, frozen=True):
    """`state`: none, untested (nobody has typed the code back yet) or tested. `made` and `tested` in UTC. `vault`: its short id, as on the page."""

    state: str
    made: str | None
    tested: str | None
    vault: str


class KitMade(msgspec.Struct, frozen=True):
    """`page`: the PDF that was written, or None; then `lines` is what to print on the terminal, the code among it."""

    page: str | None
    lines: tuple[str, ...]
    status: KitStatus
    replaced: bool


class KitInHand(msgspec.Struct, frozen=True):
    """A kit that was made just now, for as long as somebody looks at it: after that nobody can show it again.

    `groups`: the code; `qr`: the same as rows of dark and light squares; `page`: the PDF, `paper` its size; `made` in UTC; `vault`: its short id.
    """

    groups: tuple[str, ...]
    qr: tuple[tuple[bool, ...], ...]
    page: bytes
    paper: str
    made: str
    vault: str

    def __repr__(self) -> str:
        return "KitInHand()"


class Recovered(msgspec.Struct, frozen=True):
    """`kept_by`: who keeps the fresh key. `vault`: its short id."""

    kept_by: str
    vault: str
    sittings: int


def kit_status(studio: Studio) -> KitStatus:
    row, vault = studio.vault.custody.kit, short_id(studio.vault.id)
    if row is None:
        return KitStatus("none", None, None, vault)
    return KitStatus("untested" if row.tested is None else "tested", row.made, row.tested, vault)


def make_kit(studio: Studio, out: Path | None, paper: str) -> KitMade:
    """A kit, on a page at `out` or as lines for the terminal. The page is there before the vault knows the kit, and nowhere else.

    Raises Failed: kit-exists, kit-page-exists (nothing is written over), kit-page-inside (not into the data folder), paper-unknown, disk-full,
    folder-not-writable.
    """
    if studio.vault.custody.kit is not None:
        raise Failed("kit-exists")
    return _make(studio, out, paper, replaced=False)


def replace_kit(studio: Studio, out: Path | None, paper: str) -> KitMade:
    """A new kit in place of the old one, which stops opening the vault: kit.age is sealed to the new one, and the key is changed.

    Backups written before still open with the old kit, until they are written anew. Raises as `make_kit`, kit-missing, and what a rotation raises.
    """
    if studio.vault.custody.kit is None:
        raise Failed("kit-missing")
    return _make(studio, out, paper, replaced=True)


def take_kit(studio: Studio, paper: str, *, replace: bool) -> KitInHand:
    """A new kit in memory alone, to be shown, printed or saved; from now on it is the vault's. `replace`: in place of the one before.

    Raises as `make_kit` and `replace_kit` do, but for what concerns a file.
    """
    known = studio.vault.custody.kit is not None
    if known != replace:
        raise Failed("kit-missing" if replace else "kit-exists")
    kit, made = new_kit(), from_iso(to_iso(studio.clock()))
    page = KitPage(code_groups(kit.identity), kit.identity, studio.vault.id, made)
    drawn = kit_page(page, paper, resources() / "print")
    studio.vault.custody.keep_kit(kit.recipient)
    return KitInHand(page.groups, qr_rows(kit.identity), drawn, paper, to_iso(made), short_id(page.vault))


def save_kit(home: Home, kit: KitInHand, out: Path) -> None:
    """The page as a PDF. Raises Failed: kit-page-exists (nothing is written over), kit-page-inside, disk-full, folder-not-writable."""
    _check_outside(home, out)
    _write_new(out, kit.page)


def confirm_kit(studio: Studio, untrusted_code: str) -> KitStatus:
    """Whether this is the kit's code, and whether it opens what lies there; noted as tested.

    Raises Failed: kit-missing, kit-code-wrong, kit-code-incomplete, kit-code-mixed-up, kit-wrong, kit-damaged.
    """
    if studio.vault.custody.kit is None:
        raise Failed("kit-missing")
    studio.vault.custody.test_kit(parse_code(untrusted_code))
    return kit_status(studio)


def recover(
    home: Home, untrusted_code: str, keeper: Keeper, clock: Clock, *, accept_loss: bool = False
) -> tuple[Recovered, tuple[LikenessError, ...]]:
    """Opens the vault with the kit's code and gives `keeper` a fresh key; what to know about it besides.

    Raises what parse_code and recover_vault raise; then nothing was changed, or it can be done again.
    """
    vault = recover_vault(home.vault, parse_code(untrusted_code), keeper, clock, accept_loss=accept_loss)
    with vault:
        return Recovered(vault.keeper_kind, short_id(vault.id), len(vault.sitters())), vault.alarms


def _make(studio: Studio, out: Path | None, paper: str, *, replaced: bool) -> KitMade:
    kit, made = new_kit(), from_iso(to_iso(studio.clock()))
    page = KitPage(code_groups(kit.identity), kit.identity, studio.vault.id, made)
    if out is not None:
        _check_outside(studio.home, out)
        _write_new(out, kit_page(page, paper, resources() / "print"))
    try:
        studio.vault.custody.keep_kit(kit.recipient)
    except BaseException:
        _take_back(studio, kit, out)
        raise
    lines = () if out is not None else tuple(kit_lines(page))
    return KitMade(None if out is None else str(out), lines, kit_status(studio), replaced)


def _take_back(studio: Studio, kit: Kit, out: Path | None) -> None:
    """A page whose kit the vault does not know opens nothing; but if it does, because only what came after went wrong, it is the one to keep."""
    row = studio.vault.custody.kit
    if out is not None and (row is None or row.recipient != kit.recipient):
        out.unlink(missing_ok=True)


def _check_outside(home: Home, out: Path) -> None:
    """Beside the vault the page would open it for whoever has the computer."""
    if out.absolute().resolve().is_relative_to(home.root.resolve()):
        raise Failed("kit-page-inside")


def _write_new(path: Path, data: bytes) -> None:
    """Straight into place, for this user alone: there is never a second file with the code in it."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o600)
    except FileExistsError as error:
        raise Failed("kit-page-exists", path=path) from error
    except OSError as error:
        raise Failed("folder-not-writable", path=path.parent) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fsync_folder(path.parent)
    except OSError as error:
        path.unlink(missing_ok=True)
        raise Failed("disk-full") from error
