"""Check that every locked dependency has a wheel for Windows x64 and macOS arm64 (Python 3.11), without installing any.

    .venv/bin/python installers/check_platforms.py

Each package is asked for on its own and without its dependencies: pip judges environment markers by the machine it runs on,
so a resolution for another platform would ask for this one's extras.
"""

import subprocess
import sys
from pathlib import Path

MACOS = [
    f"macosx_{major}_{minor}_{kind}"
    for kind in ("arm64", "universal2")
    for major, minor in [(10, 9), (10, 12), (10, 13), (10, 15), (11, 0), (12, 0), (13, 0), (14, 0)]
]
PLATFORMS = {"Windows x64": ["win_amd64"], "macOS 14 arm64": MACOS}
ELSEWHERE = {
    "Windows x64": {"onnxruntime", "jeepney", "secretstorage", "scikit-image"},
    "macOS 14 arm64": {"onnxruntime-gpu", "jeepney", "secretstorage"},
}
ALSO = {"Windows x64": ["pywin32-ctypes", "pefile", "colorama"], "macOS 14 arm64": ["macholib"]}


def has_wheel(requirement: str, tags: list[str]) -> bool:
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary=:all:",
        "--python-version=3.11",
    ]
    command += ["--implementation=cp", "--dest=build/wheels", *(f"--platform={tag}" for tag in tags), requirement]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def main() -> int:
    lines = [line for line in Path("constraints.txt").read_text().splitlines() if line and not line.startswith("#")]
    failures = 0
    for platform, tags in PLATFORMS.items():
        wanted = [line for line in lines if line.split("=")[0].split(">")[0].lower() not in ELSEWHERE[platform]]
        lacking = [line for line in wanted + ALSO[platform] if not has_wheel(line, tags)]
        failures += len(lacking)
        print(
            f"{platform}: {len(wanted) + len(ALSO[platform]) - len(lacking)} have wheels; lacking: {', '.join(lacking) or 'none'}"
        )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
