"""What can be said of the installers without the minutes of a build; `make bundle` and `make deb` do the rest."""

import ast
import configparser
import re
import runpy
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = (ROOT / "build.spec").read_text(encoding="utf-8")


def spec_list(name: str) -> list[str]:
    """A list of plain strings that build.spec names."""
    for node in ast.parse(SPEC).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            return ast.literal_eval(node.value)
    raise AssertionError(name)


def deb() -> dict:
    return runpy.run_path(str(ROOT / "installers" / "linux" / "build_deb.py"))


def control_fields(text: str) -> dict[str, str]:
    return {
        key: value for key, _, value in (line.partition(": ") for line in text.splitlines() if not line.startswith(" "))
    }


def test_every_folder_of_resources_is_in_the_bundle():
    folders = {path.name for path in (ROOT / "resources").iterdir() if path.is_dir()}
    assert folders <= set(spec_list("RESOURCES"))


def test_what_the_bundle_leaves_out_is_no_dependency():
    needed = {
        re.split(r"[^A-Za-z0-9_-]", line)[0].lower()
        for line in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    }
    assert not needed & {name.lower() for name in spec_list("EXCLUDED")}


def test_every_distribution_of_engines_that_doctor_names_keeps_its_record():
    from likeness.studio.doctor import ENGINE_PACKAGES

    assert set(ENGINE_PACKAGES) <= set(spec_list("METADATA"))


def test_the_menu_entry_is_valid():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(ROOT / "installers" / "linux" / "likeness.desktop")
    fields = dict(entry["Desktop Entry"])
    assert (fields["Type"], fields["Exec"], fields["Icon"], fields["Terminal"]) == (
        "Application",
        "likeness",
        "likeness",
        "false",
    )
    assert fields["Categories"].endswith(";")
    if checker := shutil.which("desktop-file-validate"):
        subprocess.run([checker, str(ROOT / "installers" / "linux" / "likeness.desktop")], check=True)


def test_the_control_file_has_the_fields_that_policy_asks_for():
    fields = control_fields(deb()["control"]("1.2.3", "amd64", 4711))
    assert {
        "Package",
        "Version",
        "Architecture",
        "Maintainer",
        "Description",
        "Depends",
        "Installed-Size",
    } <= fields.keys()
    assert (fields["Package"], fields["Version"], fields["Installed-Size"]) == ("likeness", "1.2.3", "4711")
    assert "\n\n" not in deb()["control"]("1", "amd64", 1)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's")
def test_a_package_of_a_small_bundle_unpacks_to_a_program_that_runs(tmp_path):
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "likeness").write_text('#!/bin/sh\necho "$(dirname "$(readlink -f "$0")")"\n')
    (bundle / "likeness").chmod(0o755)
    package = deb()["build"](bundle, tmp_path)
    told = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout
    assert control_fields(told)["Version"] == deb()["project_version"]()
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "-x", package, root], check=True)
    ran = subprocess.run([root / "usr" / "bin" / "likeness"], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(root / "opt" / "likeness")
    for path in (
        "usr/share/applications/likeness.desktop",
        "usr/share/icons/hicolor/scalable/apps/likeness.svg",
        "usr/share/doc/likeness/copyright",
    ):
        assert (root / path).is_file()


@pytest.mark.parametrize("path", ["windows/likeness.iss", "macos/build_dmg.sh"])
def test_scripts_that_were_never_run_say_so(path):
    assert "NOT BUILT YET" in (ROOT / "installers" / path).read_text(encoding="utf-8")[:600]


def test_the_versions_agree():
    script = (ROOT / "installers" / "windows" / "likeness.iss").read_text(encoding="utf-8")
    assert f'#define Version "{deb()["project_version"]()}"' in script


def test_the_icons_of_the_installers_are_drawn(tmp_path):
    from PIL import Image

    for path in ("windows/likeness.ico", "macos/likeness.icns"):
        with Image.open(ROOT / "installers" / path) as icon:
            icon.load()
            assert max(icon.size) >= 256


def test_the_shell_script_parses():
    subprocess.run(["sh", "-n", str(ROOT / "installers" / "macos" / "build_dmg.sh")], check=True)
