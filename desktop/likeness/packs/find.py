"""Where packs lie: those a person installed come before those of the same name that came with the program."""

from pathlib import Path

from likeness.base.errors import Failed
from likeness.base.paths import Home, resources
from likeness.packs.incoming import settle
from likeness.packs.manifest import MANIFEST


def pack_folders(home: Home) -> tuple[Path, Path]:
    """Where base models lie: those a person installed, and those that came with the program."""
    return home.packs, resources() / "packs"


def find_pack(untrusted_name: str, installed: Path, bundled: Path) -> Path:
    """The pack's folder. Raises Failed("pack-missing")."""
    found = _named(untrusted_name, installed, bundled)
    if found is None:  # a crash in the middle of a replacement has left it moved aside
        settle(installed)
        found = _named(untrusted_name, installed, bundled)
    if found is None:
        raise Failed("pack-missing", pack=untrusted_name)
    return found


def _named(untrusted_name: str, installed: Path, bundled: Path) -> Path | None:
    return next((folder for folder in list_packs(installed, bundled) if folder.name == untrusted_name), None)


def list_packs(installed: Path, bundled: Path) -> list[Path]:
    """Every folder with a manifest, by name; nothing in it has been checked."""
    found: dict[str, Path] = {}
    for place in (bundled, installed):
        for manifest in sorted(place.glob(f"*/{MANIFEST}")):
            if manifest.is_file() and not manifest.parent.name.startswith("."):
                found[manifest.parent.name] = manifest.parent
    return [found[name] for name in sorted(found)]
