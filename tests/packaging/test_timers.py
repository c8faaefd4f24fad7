"""The timer files of each system are well-formed and call a command that there is."""

import configparser
import os
import plistlib
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typer.main import get_command

INSTALLERS = Path(__file__).resolve().parents[2] / "installers"
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
WORDS = ["--quiet", "retention", "sweep", "--timer"]


def unit(name):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(INSTALLERS / "linux" / name)
    return parser


def launchd():
    return plistlib.loads((INSTALLERS / "macos" / "studio.likeness.retention.plist").read_bytes())


def task():
    return ET.fromstring((INSTALLERS / "windows" / "likeness-retention.xml").read_text(encoding="utf-8"))  # noqa: S314


def command_lines():
    return {
        "linux": unit("likeness-retention.service")["Service"]["ExecStart"].split(),
        "macos": launchd()["ProgramArguments"],
        "windows": [task().find(f".//{TASK}Command").text, *task().find(f".//{TASK}Arguments").text.split()],
    }


@pytest.mark.parametrize("system", ["linux", "macos", "windows"])
def test_each_calls_the_sweep_as_a_timer_does(system):
    program, *words = command_lines()[system]
    assert words == WORDS
    assert Path(program.replace("\\", "/")).stem == "likeness"


def test_the_command_line_knows_these_words():
    from likeness.cli.app import build

    command = get_command(build(lambda _home, _file: None, with_commands=True))
    options = command.commands["retention"].commands["sweep"].params
    assert {"--timer", "--clock-is-right"} <= {name for option in options for name in option.opts}


def test_every_hour_on_every_system():
    assert unit("likeness-retention.timer")["Timer"]["OnCalendar"] == "hourly"
    assert launchd()["StartInterval"] == 3600
    assert task().find(f".//{TASK}Interval").text == "PT1H"


def test_the_units_are_found_and_belong_together():
    assert unit("likeness-retention.timer")["Install"]["WantedBy"] == "timers.target"
    built = (INSTALLERS / "linux" / "build_deb.py").read_text(encoding="utf-8")
    for name in ("likeness-retention.service", "likeness-retention.timer"):
        assert f"usr/lib/systemd/user/{name}" in built


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is Linux's")
def test_systemd_finds_nothing_to_say_about_them(tmp_path):
    for name in ("likeness-retention.service", "likeness-retention.timer"):
        text = (INSTALLERS / "linux" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace("/usr/bin/likeness", "/bin/true"), encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", *sorted(str(path) for path in tmp_path.iterdir())],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert "likeness-retention" not in done.stderr


@pytest.mark.parametrize("path", ["macos/studio.likeness.retention.plist", "windows/likeness-retention.xml"])
def test_files_that_were_never_tried_say_so(path):
    assert "NOT TRIED YET" in (INSTALLERS / path).read_text(encoding="utf-8")[:600]
