"""Where the pictures lie that a base model made of nobody in particular: beside the packs, in the open, one file a pack and version."""

import hashlib
from pathlib import Path

from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.packs.manifest import MANIFEST

FOLDER = ".priors"
"""In the folder of base models."""


def prior_file(folder: Path, pack: Path) -> Path:
    """In `folder`; another version of a pack makes other pictures. Raises Failed: file-missing, file-too-large."""
    return folder / f"{hashlib.sha256(read_bounded(pack / MANIFEST, MAX_TEXT_BYTES)).hexdigest()[:32]}.npz"
