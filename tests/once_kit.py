"""What takes long to make, made once for all the test processes that run side by side."""

import os
import shutil
import time

from likeness.base.errors import Failed
from likeness.vault.lock import Lock


def shared_folder(tmp_path_factory):
    """The same in each test process of this run."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # the processes' own folders lie in one
    (folder / "once").mkdir(exist_ok=True)
    return folder / "once"


def once(folder, build):
    """`folder`, as `build(folder)` makes it. Whoever comes while it is made waits; it is copied, never written in."""
    lock = wait_for(folder.with_name(f"{folder.name}.lock"))
    try:
        if not folder.exists():
            half = folder.parent / "half" / folder.name
            shutil.rmtree(half, ignore_errors=True)  # of a process that died over it
            build(half)
            half.rename(folder)
    finally:
        lock.release()
    return folder


def wait_for(path):
    while True:
        try:
            return Lock(path)
        except Failed as error:
            if error.code != "vault-busy":
                raise
            time.sleep(0.05)
