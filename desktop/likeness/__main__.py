"""The only place that wires things together: the window, the command line, the worker, the decoder of untrusted files."""

import os
import sys
from functools import cache, partial
from typing import TYPE_CHECKING, NoReturn

from likeness.base.hardening import harden_process
from likeness.base.offline import InternetGuard, switch_off

if TYPE_CHECKING:
    from collections.abc import Sequence

    from likeness.capture.frames import CameraRow, FrameSource
    from likeness.cli.program import Opening, Program
    from likeness.studio.photo_notes import PhotoResult
    from likeness.ui.camera.entry import QtCameras


def main() -> int:
    """Entry of the `likeness` program. Returns the exit status."""
    harden_process()
    switch_off(os.environ)
    if sys.argv[1:2] == ["worker"]:
        _work()
    if sys.argv[1:2] == ["decoder"]:
        return _decode()
    if sys.argv[1:2] == ["fetcher"]:
        return _fetch()
    from likeness.cli.app import run  # noqa: PLC0415 (the worker must not pay for it)

    guard = InternetGuard()
    guard.install()
    return run(sys.argv[1:], open_window=_open_window, guard=guard, cameras=_Cameras())


def _work() -> NoReturn:
    from likeness import worker  # noqa: PLC0415 (shuts the network before anything heavy is imported)

    worker.leave(worker.main(sys.stdin.buffer, sys.stdout.buffer))


def _decode() -> int:
    from likeness.worker import decoder  # noqa: PLC0415 (shuts everything before it looks at a file)

    return decoder.main(sys.stdin.buffer, sys.stdout.buffer)


def _fetch() -> int:
    from likeness.worker import fetcher  # noqa: PLC0415 (the one process that may use the internet, and only for this)

    return fetcher.main(sys.stdin.buffer, sys.stdout.buffer)


def _open_window(program: "Program") -> int:
    from likeness import ui  # noqa: PLC0415 (only the window pays for Qt)
    from likeness.vault.header import vault_exists  # noqa: PLC0415

    has_vault = partial(vault_exists, program.home.vault)
    return ui.run(program.home, program.opening, has_vault, sys.argv[:1], program.guard)


class _Cameras:
    """Asks the window's toolkit, and imports it only then."""

    def rows(self) -> "Sequence[CameraRow]":
        return self._asked().rows()

    def source(self, name: str) -> "FrameSource":
        return self._asked().source(name)

    def window(self, opening: "Opening", sitter: str, name: str) -> "tuple[PhotoResult, ...]":
        return self._asked().window(opening, sitter, name)

    @staticmethod
    @cache
    def _asked() -> "QtCameras":
        from likeness.ui.camera.entry import QtCameras  # noqa: PLC0415

        return QtCameras()


if __name__ == "__main__":
    sys.exit(main())
