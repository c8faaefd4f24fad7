"""Say which system packages are missing, and how to get them. Plain Python: it runs before anything is installed.

python3 installers/check_system.py run | test
"""

import ctypes.util
import os
import shutil
import sys

# what: (library or program, Debian package)
LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "pulse": "libpulse0",
}
PROGRAMS = {
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "age": "age",
    "exiftool": "libimage-exiftool-perl",
    "strace": "strace",
}


def missing_packages(purpose: str) -> list[str]:
    if sys.platform != "linux":
        return []
    missing = [package for library, package in LIBRARIES.items() if ctypes.util.find_library(library) is None]
    if purpose == "test":
        missing += [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    return missing


def main() -> int:
    purpose = sys.argv[1] if len(sys.argv) > 1 else "run"
    missing = missing_packages(purpose)
    if not missing:
        return 0
    print(f"Missing system packages for '{purpose}': {' '.join(missing)}", file=sys.stderr)
    print(f"On Debian and Ubuntu:  sudo apt-get install {' '.join(missing)}", file=sys.stderr)
    print("On other systems look for packages of the same names.", file=sys.stderr)
    needed = purpose == "run" or {"gnome-keyring", "dbus"} & set(missing)
    strict = needed or os.environ.get("LIKENESS_REQUIRE_TOOLS") == "1"
    if not strict:
        print("Tests that need them are skipped and listed at the end.", file=sys.stderr)
    return 1 if strict else 0


if __name__ == "__main__":
    sys.exit(main())
