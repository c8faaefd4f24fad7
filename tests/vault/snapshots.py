"""What a kill leaves behind: a copy of the vault's folder, log and all, and of the keychain's entries, at each step of something."""

import shutil

from likeness.vault.both import BothKeeper
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper

CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)


def copied(chain):
    """The same entries in another keeper. A MemoryKeeper stands for the keychain here: what it holds is not in the folder either."""
    made = MemoryKeeper()
    made._entries.update(chain._entries)
    made._anchors.update(chain._anchors)
    return made


def keeper_of(kind, chain, words=b"one"):
    if kind == "memory":
        return chain
    passphrase = PassphraseKeeper(words, CHEAP)
    return BothKeeper(chain, passphrase) if kind == "both" else passphrase


def at_each_step(vault, chain, to, action):
    """Runs `action` on the open vault; step -> (folder, keychain) as they were then."""
    found = {}

    def hear(step):
        folder = to / f"{len(found)}-{step}"
        shutil.copytree(vault._state.place.folder, folder)
        found[step] = folder, copied(chain)

    vault._state.on_step = hear
    action()
    return found
