"""Turns dist/likeness into a Debian package: /opt/likeness, /usr/bin/likeness, a menu entry, an icon.

    python installers/linux/build_deb.py [--bundle dist/likeness] [--out dist]

Needs dpkg-deb. No scripts run at installation or removal; a person's data folder is never touched.
"""

import argparse
import platform
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent

# What Qt's xcb and wayland plug-ins and OpenGL loading ask of the system; everything else is in the bundle.
DEPENDS = (
    "libc6 (>= 2.34)", "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libxkbcommon0", "libxkbcommon-x11-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-xkb1", "libx11-xcb1",
)  # fmt: skip
RECOMMENDS = ("gnome-keyring | kwalletmanager", "xdg-utils")
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build the .deb from a bundle.")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "likeness")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    chosen = parser.parse_args(words)
    if not (chosen.bundle / "likeness").is_file():
        print(f"There is no bundle in {chosen.bundle}. Build it first: pyinstaller build.spec", file=sys.stderr)
        return 1
    print(build(chosen.bundle, chosen.out))
    return 0


def build(bundle: Path, out: Path) -> Path:
    """Lay out the package's tree and pack it; returns the .deb."""
    version, architecture = project_version(), machine()
    with tempfile.TemporaryDirectory(prefix="likeness-deb-") as name:
        tree = Path(name)
        tree.chmod(0o755)
        lay_out(bundle, tree)
        size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
        folder = tree / "DEBIAN"
        folder.mkdir()
        (folder / "control").write_text(control(version, architecture, size // 1024), encoding="utf-8")
        package = out / f"likeness_{version}_{architecture}.deb"
        # xz at its default level takes ten minutes for a gigabyte and saves a tenth; zstd is read by Debian 12 and Ubuntu 22.04.
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", str(tree), str(package)],
            check=True,
            stdout=sys.stderr,
        )
    return package


def lay_out(bundle: Path, tree: Path) -> None:
    shutil.copytree(bundle, tree / "opt" / "likeness", symlinks=True, copy_function=hard_link)
    link = tree / "usr" / "bin" / "likeness"
    link.parent.mkdir(parents=True)
    link.symlink_to("../../opt/likeness/likeness")
    for source, target in (
        (HERE / "likeness.desktop", "usr/share/applications/likeness.desktop"),
        (HERE / "likeness-retention.service", "usr/lib/systemd/user/likeness-retention.service"),
        (HERE / "likeness-retention.timer", "usr/lib/systemd/user/likeness-retention.timer"),
        (ROOT / "resources" / "icons" / "likeness.svg", "usr/share/icons/hicolor/scalable/apps/likeness.svg"),
        (ROOT / "LICENSE", "usr/share/doc/likeness/copyright"),
        (ROOT / "NOTICE", "usr/share/doc/likeness/NOTICE"),
    ):
        (tree / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tree / target)
        (tree / target).chmod(0o644)


def hard_link(source: str, target: str) -> str:
    """A second name instead of a second gigabyte, where both are on one disk."""
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)
    return target


def control(version: str, architecture: str, installed_kib: int) -> str:
    """The package's control file (Debian policy, chapter 5)."""
    return f"""Package: likeness
Version: {version}
Section: graphics
Priority: optional
Architecture: {architecture}
Depends: {", ".join(DEPENDS)}
Recommends: {", ".join(RECOMMENDS)}
Installed-Size: {installed_kib}
Maintainer: The Likeness developers <likeness@localhost>
Description: professional headshots, made on the computer they stay on
 Likeness turns everyday photos into professional headshots without sending
 anything anywhere: photos, faces and what is learned from them stay in an
 encrypted vault on this computer, with consent records and provable erasure.
"""


def project_version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def machine() -> str:
    return ARCHITECTURES[platform.machine()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
