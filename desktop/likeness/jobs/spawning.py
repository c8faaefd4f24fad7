"""Starting a child of ours: pipes, no window, and a session of its own."""

import subprocess
import sys
from collections.abc import Mapping, Sequence


def start_apart(
    command: Sequence[str], environment: Mapping[str, str], *, stderr: int = subprocess.PIPE
) -> subprocess.Popen[bytes]:
    """In a session of its own, so that Ctrl-C in a terminal reaches us alone and we decide how the child ends."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=environment,
        creationflags=flags,
        start_new_session=sys.platform != "win32",
    )
