"""What every test may use: the program as a user starts it."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from likeness.base.offline import switch_off
from likeness.base.paths import SPIN_COUNT

switch_off(os.environ)  # before any library is imported, as the program itself does
os.environ.setdefault("GOMP_SPINCOUNT", SPIN_COUNT)

# How long an example takes says how busy the machine is, and nothing about the code.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

ROOT = Path(__file__).resolve().parent.parent

LONG = (
    "test_demo.py", "test_commands.py", "test_family_contract.py", "test_base_recipe.py", "test_perspective.py", "test_resume.py", "test_step_down.py",
    "test_generating.py", "test_training.py", "test_generating_ways.py", "test_pictures_as_they_come.py", "test_every_page.py", "test_whole_training.py",
    "test_stories.py", "test_pack_converting.py",
)  # fmt: skip
"""Files that take half a minute and more, the longest first: one that is begun last leaves the other processes without work."""


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    err: str

    @property
    def value(self):
        return json.loads(self.out)


class Likeness:
    """The command line in processes of its own, with a vault behind a passphrase."""

    def __init__(self, folder):
        self.home = folder / "home"
        self.passphrase = folder / "passphrase.txt"
        self.passphrase.write_text("correct horse battery staple")

    def __call__(self, *words, check=True, timeout=300, json_output=True):
        options = ["--home", str(self.home), "--passphrase-file", str(self.passphrase)]
        if json_output:
            options.append("--json")
        done = subprocess.run(
            [sys.executable, "-m", "likeness", *options, *map(str, words)],
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
            env={**os.environ, "PYTHONWARNINGS": "default"},
        )
        ended = Ended(done.returncode, done.stdout, done.stderr)
        if check and ended.status != 0:
            raise AssertionError(f"{words}: exit {ended.status}\n{ended.out}\n{ended.err}")
        return ended

    def start_from(self, other):
        """Takes a copy of what another one made, for this test alone."""
        shutil.copytree(other.home, self.home)


@pytest.fixture
def likeness(tmp_path):
    return Likeness(tmp_path)


@pytest.fixture(scope="session")
def new_likeness(tmp_path_factory):
    """new_likeness(): one more, in a folder of its own, that outlasts a test: what many tests begin with is made in it once."""
    return lambda: Likeness(tmp_path_factory.mktemp("likeness"))


@pytest.fixture(scope="session")
def people():
    return ROOT / "tests" / "data" / "people"


@pytest.fixture(scope="session")
def noor():
    return ROOT / "resources" / "people" / "noor"
