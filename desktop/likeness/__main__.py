"""The only place that wires things together: the window, the command line, the worker, the decoder of untrusted files."""

import os
import sys
from typing import TYPE_CHECKING

from likeness.base.hardening import harden_process
from likeness.base.offline import InternetGuard, switch_off

if TYPE_CHECKING:
    from likeness.cli.program import Program


def main() -> int:
    """Entry of the `likeness` program. Returns the exit status."""
    harden_process()
    switch_off(os.environ)
    if sys.argv[1:2] == ["worker"]:
        return _work()
    if sys.argv[1:2] == ["decoder"]:
        return _decode()
    from likeness.cli.app import run  # noqa: PLC0415 (the worker must not pay for it)

    guard = InternetGuard()
    guard.install()
    return run(sys.argv[1:], open_window=_open_window, guard=guard)


def _work() -> int:
    from likeness import worker  # noqa: PLC0415 (shuts the network before anything heavy is imported)

    return worker.main(sys.stdin.buffer, sys.stdout.buffer)


def _decode() -> int:
    from likeness.worker import decoder  # noqa: PLC0415 (shuts everything before it looks at a file)

    return decoder.main(sys.stdin.buffer, sys.stdout.buffer)


def _open_window(program: "Program") -> int:
    from likeness import ui  # noqa: PLC0415 (only the window pays for Qt)
    from likeness.ui.studio_port import StudioPort  # noqa: PLC0415
    from likeness.vault.header import vault_exists  # noqa: PLC0415

    return ui.run(StudioPort(program.opening, lambda: vault_exists(program.home.vault)), sys.argv[:1], program.guard)


if __name__ == "__main__":
    sys.exit(main())
