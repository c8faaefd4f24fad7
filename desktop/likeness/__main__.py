"""The only place that wires things together: the window, the command line, the worker."""

import sys
from pathlib import Path

from likeness.base.hardening import harden_process


def main() -> int:
    """Entry of the `likeness` program. Returns the exit status."""
    harden_process()
    if sys.argv[1:2] == ["worker"]:
        return _work()
    from likeness.cli.app import run  # noqa: PLC0415 (the worker must not pay for it)

    return run(sys.argv[1:], open_window=_open_window)


def _work() -> int:
    from likeness import worker  # noqa: PLC0415 (shuts the network before anything heavy is imported)

    return worker.main()


def _open_window(home: Path | None) -> int:
    from likeness import ui  # noqa: PLC0415 (only the window pays for Qt)
    from likeness.studio.library import Library  # noqa: PLC0415

    return ui.run(Library.at(home), sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
