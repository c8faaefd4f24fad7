"""A process to be killed: `vault_child.py FOLDER erase STEP | write | leave`."""

import os
import sys
from pathlib import Path

from likeness.base.clock import system_clock
from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import new_record
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper
from likeness.vault.kinds import Kind
from likeness.vault.vault import open_vault

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"


def main(folder, task, step=""):
    def hear(reached):
        if reached == step:
            os._exit(9)

    vault = open_vault(folder, PassphraseKeeper(b"x", Argon2Costs(1, 8, 1)), system_clock, on_step=hear)
    sitter = vault.new_sitter("Somebody")
    choices = {Purpose.RETOUCH: True}
    notice = parse_notice(NOTICE_FILE.read_bytes())
    vault.add_consent(
        new_record(sitter=sitter, signed_name="S", age=30, choices=choices, notice=notice, now=system_clock())
    )
    store = vault.open_sitter(vault.permit(sitter, Purpose.RETOUCH))
    if task == "erase":
        store.put(Kind.PHOTO, b"picture", {})
        print(sitter, flush=True)
        vault.erase(sitter)
    if task == "leave":
        vault.anchor()
        os._exit(9)
    number = 0
    while task == "write":
        number += 1
        print(sitter, store.put(Kind.PHOTO, f"p{number}".encode() * 1000, {}), f"p{number}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
