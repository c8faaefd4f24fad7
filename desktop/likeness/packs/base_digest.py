"""Which weights a personal model was trained on: a pack keeps its name when it becomes another version, and a model of a person does not survive that.

What counts is what a training holds still and changes: the denoiser and the text encoders, and the word that stands for the sitter. Not the picture
codec (a better decoder draws the same face with finer lines), not graphs (they are made of the same weights), no words, settings or advice.
"""

import hashlib
from pathlib import PurePosixPath

from likeness.packs.manifest import Manifest

WEIGHTS = ".safetensors"
CODEC = "vae"
"""What the folders of a picture codec begin with."""


def base_digest(manifest: Manifest) -> str:
    """SHA-256 (hex) of the sitter's word, and of the names and hashes of those files."""
    found = (f"{file.sha256}  {name}\n" for name, file in sorted(manifest.files.items()) if _counts(name))
    return hashlib.sha256("".join((f"{manifest.sitter_token}\n", *found)).encode()).hexdigest()


def is_base(manifest: Manifest, noted: object) -> bool:
    """Whether this is the base that was noted. None: what was made before it was noted is taken as it is."""
    return noted is None or noted == base_digest(manifest)


def _counts(name: str) -> bool:
    """What lies beside the folders is no part of the base: an adapter that a pack brings, for few steps."""
    path = PurePosixPath(name)
    return path.suffix == WEIGHTS and len(path.parts) > 1 and not path.parts[0].startswith(CODEC)
