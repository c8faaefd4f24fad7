"""A process to be killed: `backup_child.py VAULT STICK backup | erase | forever [STEP]`, or `... restore HOME STEP`, with the kit's code on standard input.

It dies as by kill -9 when it reaches STEP. `forever` adds photos, erases people and backs up until somebody kills it, and prints a line for each thing
that is acknowledged: `photo SITTER BLOB TEXT`, `erased SITTER`, `backed-up GENERATION`.
"""

import os
import sys
from pathlib import Path

from likeness.base.clock import system_clock
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import new_record
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper
from likeness.vault.kinds import Kind
from likeness.vault.restore import restore_vault
from likeness.vault.vault import open_vault

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"


def keeper():
    return PassphraseKeeper(b"x", Argon2Costs(1, 8, 1))


def add(vault, name, photos=1):
    sitter = vault.new_sitter(name)
    given = {"age": 30, "choices": dict.fromkeys(Purpose, True), "notice": parse_notice(NOTICE_FILE.read_bytes())}
    vault.add_consent(new_record(sitter=sitter, signed_name=name, now=system_clock(), **given))
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    for number in range(photos):
        text = f"{name}-{number}"
        print("photo", sitter, store.put(Kind.PHOTO, text.encode() * 1000, {}), text, flush=True)
    return sitter


def forever(vault, stick):
    number, people = 0, []
    while True:
        number += 1
        people.append(add(vault, f"person{number}", photos=3))
        print("backed-up", vault.backups.back_up(stick).generation, flush=True)
        if len(people) > 3:
            gone = people.pop(0)
            vault.erase(gone)
            print("erased", gone, flush=True)


def main(vault_folder, stick, task, step="", last=""):
    def hear(reached):
        if reached == (last or step):
            os._exit(9)

    if task == "restore":
        restore_vault(stick, sys.stdin.read().strip(), Path(step), keeper(), system_clock, on_step=hear)
        return
    vault = open_vault(vault_folder, keeper(), system_clock, on_step=hear)
    if task == "erase":
        vault.erase(vault.sitters()[0].id)
    elif task == "forever":
        forever(vault, stick)
    else:
        vault.backups.back_up(stick)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
