"""Which of the mounted disks are a phone, a camera or a card: rules over plain facts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from likeness.ui.models.photos import Volume

PHOTO_FOLDER = "DCIM"
"""Where cameras and phones keep photos (JEITA CP-3461, Design rule for Camera File system)."""

REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
PHONES = ("mtp:", "gphoto2:", "afc:")
"""How the virtual file system of GNOME names what hangs on a cable."""

SYSTEM_TYPES = frozenset({"squashfs", "tmpfs", "overlay", "devtmpfs", "proc", "sysfs", "efivarfs", "autofs"})


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted disk, as the system tells."""

    root: Path
    name: str = ""
    kind: str = ""
    ready: bool = True


def volumes(
    mounts: Iterable[Mount], is_folder: Callable[[Path], bool], children: Callable[[Path], list[Path]]
) -> tuple[Volume, ...]:
    """Those with a folder of photos first. A phone shows its memory as folders, each of which may have one."""
    found = []
    for mount in mounts:
        if not mount.ready or mount.kind in SYSTEM_TYPES:
            continue
        places = [mount.root, *children(mount.root)] if _is_phone(mount) else [mount.root]
        photos = [place / PHOTO_FOLDER for place in places if is_folder(place / PHOTO_FOLDER)]
        if photos or _is_phone(mount) or str(mount.root).startswith(REMOVABLE):
            name = mount.name or mount.root.name
            found += [Volume(name, mount.root, photo) for photo in photos] or [Volume(name, mount.root)]
    return tuple(sorted(found, key=lambda volume: volume.photos is None))


def phone_name(folder: str) -> str:
    """The name in mtp:host=SAMSUNG_SAMSUNG_Android_RF8N, as a person knows it: without the number at its end."""
    words = folder.partition("host=")[2].replace("%20", " ").replace("_", " ").split()
    plain = [word for word in dict.fromkeys(words) if not any(letter.isdigit() for letter in word) or len(word) < 6]
    return " ".join(plain)


def _is_phone(mount: Mount) -> bool:
    return mount.root.name.startswith(PHONES)
