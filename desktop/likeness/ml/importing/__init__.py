"""Checkpoints in one file, in the key layout that the models were first published in ("ldm"), become a diffusers folder.

Nothing is asked of a hub: the configs and the tokenizer come with the program (`resources/families`). The conversion of keys is diffusers' own; it
is run over values that only remember where their numbers lie, so that nothing is read before it is written, one tensor at a time.
"""

from likeness.ml.importing.layout import Checkpoint, read_checkpoint
from likeness.ml.importing.single_file import import_checkpoint

__all__ = ["Checkpoint", "import_checkpoint", "read_checkpoint"]
