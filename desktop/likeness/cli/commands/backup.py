"""The commands `likeness vault backup`, `vault backups` and `vault restore`."""

import time
from pathlib import Path
from typing import Annotated

import typer

from likeness.base.errors import Failed
from likeness.cli.commands.recovery_kit import CodeFile, typed_code
from likeness.cli.edge import Output
from likeness.cli.program import program_of
from likeness.studio import backups, keys

EVERY_SECONDS = 5.0

Folder = Annotated[Path, typer.Argument(help="A folder on another disk, such as a USB stick.")]


def add_to(vault: typer.Typer) -> None:
    """To the group `likeness vault`."""
    vault.command("backup")(backup)
    vault.command("backups")(backup_list)
    vault.command("restore")(restore)


def backup(
    context: typer.Context,
    folder: Folder,
    *,
    verify: Annotated[bool, typer.Option("--verify", help="Read every copy back, also the older ones.")] = False,
    keep: Annotated[int, typer.Option(min=1, help="How many generations stay.")] = backups.KEEP_GENERATIONS,
    check: Annotated[bool, typer.Option("--check", help="Only look: read everything there and compare.")] = False,
    kit_code_file: CodeFile = None,
) -> None:
    """Copy what is new to a folder, encrypted for the recovery kit; or check what lies there."""
    program = program_of(context)
    if check and kit_code_file is not None:
        program.output.give(backups.check_with_code(folder, typed_code(program.output, kit_code_file)), _checked_lines)
        return
    with program.studio() as studio:
        if check:
            program.output.give(backups.check_backup(studio, folder), _checked_lines)
            return
        done = backups.back_up(studio, folder, keep=keep, verify=verify, on_progress=_Lines(program.output))
        for reminder in backups.reminders(studio):
            program.output.warn(reminder)
        program.output.give(done, _backup_lines)
    if done.damaged:
        program.output.warn(Failed("vault-check-failed", count=len(done.damaged), first=f"blob {done.damaged[0]}"))
        raise typer.Exit(1)


def backup_list(
    context: typer.Context,
    *,
    lost: Annotated[int | None, typer.Option(min=1, help="The number of a backup that is lost.")] = None,
) -> None:
    """Where backups are, how old, and whether they still hold somebody who was erased."""
    program = program_of(context)
    with program.studio() as studio:
        backups.settle_backups(studio)
        shown = backups.list_backups(studio) if lost is None else backups.give_up_backup(studio, lost)
        program.output.give(shown, _list_lines)


def restore(
    context: typer.Context,
    folder: Folder,
    *,
    kit_code_file: CodeFile = None,
    keeper: Annotated[str, typer.Option(help="Who keeps the fresh key: keychain, passphrase or both.")] = "",
    also: Annotated[
        list[Path] | None, typer.Option(help="Another backup of the same vault: its notes of erasures count as well.")
    ] = None,
) -> None:
    """Make the vault of a backup anew on this computer, with the recovery kit alone. For a passphrase add --passphrase-file before the command."""
    program = program_of(context)
    words = program.passphrase()
    done = backups.restore(
        program.home,
        keys.new_keeper(keeper or ("keychain" if words is None else "passphrase"), words),
        program.clock,
        folder,
        typed_code(program.output, kit_code_file),
        others=also or (),
        on_progress=_Lines(program.output),
    )
    for code, subject in done.warnings:
        program.output.warn(Failed(code, subject=subject, made=done.made))
    program.output.give(done, _restore_lines)
    if done.lost:
        program.output.warn(Failed("restored-in-part", count=len(done.lost)))
        raise typer.Exit(1)


class _Lines:
    """A line every few seconds."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._last = time.monotonic()

    def __call__(self, done: int, of: int) -> None:
        now = time.monotonic()
        if now - self._last >= EVERY_SECONDS:
            self._last = now
            self._output.say(f"  {_size(done)} of {_size(of)} copied")


def _size(count: int) -> str:
    """`1.2 GB`, in units of a thousand."""
    size, unit = float(count), "bytes"
    for larger in ("kB", "MB", "GB"):
        if size < 1000:
            break
        size, unit = size / 1000, larger
    return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"


def _backup_lines(value: backups.BackupMade) -> list[str]:
    lines = [
        f"Backup {value.backup} is up to date (generation {value.generation}): {value.copied} new files, {_size(value.copied_bytes)}; {value.kept} were there."
    ]
    if value.removed:
        lines.append(f"{value.removed} files that belong to nothing any more were removed from it.")
    return lines + [f"Backup {number} was written anew without those who were erased." for number in value.rewritten]


def _checked_lines(value: backups.BackupWhole) -> list[str]:
    return [f"All is whole: {value.generations} generations, the newest is {value.generation}; {value.files} files."]


def _list_lines(value: backups.BackupsShown) -> list[str]:
    return [_list_line(row) for row in value.backups] or [
        "There is no backup yet. Make one with: likeness vault backup FOLDER"
    ]


def _list_line(row: backups.BackupRow) -> str:
    when = "not finished yet" if row.days is None else "today" if row.days == 0 else f"{row.days} days ago"
    state = "  given up as lost" if row.lost else f"  still holds {row.owed} who were erased" if row.owed else ""
    return f"Backup {row.number} ({row.id[:8]})  {when}  {row.folder or 'not seen on this computer'}{state}"


def _restore_lines(value: backups.Restoration) -> list[str]:
    lines = [
        f"The vault is here again, as it was on {value.made[:10]}: {value.sittings} sittings, {value.files} files, {_size(value.bytes)}.",
        f"It signs with the key: {value.fingerprint}. Compare it with a receipt of yours.",
        "Whoever was erased elsewhere after that day may be back: erase them again. Do not go on using the vault on the other computer.",
    ]
    lines += [f"Erased since, and left out: sitting {sitting}" for sitting in value.struck]
    return lines + [f"Not restored: {lost.kind} {lost.blob} of {lost.name} ({lost.sitting})" for lost in value.lost]
