"""Personal models and the base models they go with. A model changes the weights it was trained on; on others of the same name it would draw a stranger."""

from collections.abc import Sequence

from likeness.base.errors import Failed
from likeness.packs.base_digest import is_base
from likeness.packs.find import find_pack, pack_folders
from likeness.packs.manifest import Manifest, load_manifest
from likeness.studio.house import Studio
from likeness.vault.sitters import BlobRow

BASE = "base"
"""What a model's row calls the weights it was trained on; rows from before that was noted lack it, and are taken as they are."""


def require_base(adapter: BlobRow, manifest: Manifest) -> None:
    """`manifest`: of the base model to draw with. Raises Failed("adapter-other-base")."""
    if not is_base(manifest, adapter.details.get(BASE)):
        raise Failed("adapter-other-base", pack=adapter.details.get("pack", manifest.name))


def newest_usable(studio: Studio, adapters: Sequence[BlobRow]) -> BlobRow:
    """The newest of `adapters` (some; oldest first) whose base model is still the one it was trained on.

    Raises Failed: adapter-other-base (none is; of the newest), pack-missing, pack-damaged.
    """
    refused: Failed | None = None
    for adapter in reversed(adapters):
        try:
            if BASE in adapter.details:
                require_base(
                    adapter, load_manifest(find_pack(str(adapter.details["pack"]), *pack_folders(studio.home)))
                )
        except Failed as error:
            if error.code != "adapter-other-base":
                raise
            refused = refused or error
        else:
            return adapter
    raise refused or Failed("adapter-none")
