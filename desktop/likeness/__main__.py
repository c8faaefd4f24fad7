"""The only place that wires things together: the window, the command line, the worker."""

import sys
from typing import TYPE_CHECKING

from likeness.base.hardening import harden_process

if TYPE_CHECKING:
    from likeness.cli.program import Program


def main() -> int:
    """Entry of the `likeness` program. Returns the exit status."""
    harden_process()
    if sys.argv[1:2] == ["worker"]:
        return _work()
    from likeness.cli.app import run  # noqa: PLC0415 (the worker must not pay for it)

    return run(sys.argv[1:], open_window=_open_window)


def _work() -> int:
    from likeness import worker  # noqa: PLC0415 (shuts the network before anything heavy is imported)

    return worker.main(sys.stdin.buffer, sys.stdout.buffer)


def _open_window(program: "Program") -> int:
    from likeness import ui  # noqa: PLC0415 (only the window pays for Qt)

    return ui.run(ui.StudioPort(program.opening, program.clock), sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
