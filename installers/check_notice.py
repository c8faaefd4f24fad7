"""Every model and data file has a line in NOTICE with its SHA-256; every line has its file. `--write` brings the hashes up to date.

python3 installers/check_notice.py [--write]
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICE = ROOT / "NOTICE"
DATA = re.compile(
    r"^(resources|tests/data)/.*\.(onnx|onnx_data|data|safetensors|jpg|jpeg|png|heic|heif|avif|webp|tif|tiff|otf|ttf|npz|csv)$"
)
LINE = re.compile(r"^([0-9a-f]{64})  (\S+)$")


def data_files() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return sorted(name for name in set(listed.stdout.splitlines()) if DATA.match(name) and (ROOT / name).is_file())


def main() -> int:
    prose = [line for line in NOTICE.read_text(encoding="utf-8").splitlines() if not LINE.match(line)]
    noted = {
        match[2]: match[1] for line in NOTICE.read_text(encoding="utf-8").splitlines() if (match := LINE.match(line))
    }
    actual = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in data_files()}
    if "--write" in sys.argv:
        while prose and not prose[-1]:
            prose.pop()
        NOTICE.write_text(
            "\n".join([*prose, "", *(f"{digest}  {name}" for name, digest in actual.items()), ""]), encoding="utf-8"
        )
        return 0
    wrong = sorted({*noted.items()} ^ {*actual.items()})
    for name, _ in wrong:
        print(f"NOTICE and the file differ: {name}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
