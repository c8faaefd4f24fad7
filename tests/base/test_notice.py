import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_model_and_data_file_stands_in_the_notice_with_its_hash():
    done = subprocess.run(
        [sys.executable, "installers/check_notice.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
