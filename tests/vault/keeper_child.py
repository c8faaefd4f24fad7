"""A process to be killed while it changes who keeps the key: `keeper_child.py FOLDER STEP OLD WORDS NEW WORDS`."""

import os
import signal
import sys
from pathlib import Path

from likeness.base.clock import system_clock
from likeness.vault.both import BothKeeper
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper
from likeness.vault.keychain import KeychainKeeper
from likeness.vault.vault import open_vault


def keeper_of(kind, words):
    passphrase = PassphraseKeeper(words.encode(), Argon2Costs(1, 8, 1))
    if kind == "passphrase":
        return passphrase
    return BothKeeper(KeychainKeeper(), passphrase) if kind == "both" else KeychainKeeper()


def main(folder, wanted, old, old_words, new, new_words):
    def hear(step):
        if step == wanted:
            os.kill(os.getpid(), signal.SIGKILL)

    with open_vault(folder, keeper_of(old, old_words), system_clock, on_step=hear) as vault:
        vault.custody.change_keeper(keeper_of(new, new_words))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
