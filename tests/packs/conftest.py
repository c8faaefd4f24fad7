"""Adding a base model syncs every file; on a disk in memory that is quick, and it is the same code."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

MEMORY = Path("/dev/shm")


@pytest.fixture
def tmp_path(tmp_path):
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(prefix="likeness-packs-", dir=MEMORY))
    yield folder
    shutil.rmtree(folder)
