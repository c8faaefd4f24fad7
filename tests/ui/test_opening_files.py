"""A report is opened by another program, which must not be given the bundle's libraries."""

import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from likeness.ui.app import open_file, system_libraries


@pytest.mark.parametrize(("before", "given"), [(None, None), ("/their/own", "/their/own")])
def test_a_bundle_lends_its_libraries_to_nobody(monkeypatch, before, given):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    environment = {"LD_LIBRARY_PATH": "/opt/likeness/_internal"} | ({"LD_LIBRARY_PATH_ORIG": before} if before else {})
    with system_libraries(environment):
        assert environment.get("LD_LIBRARY_PATH") == given
    assert environment["LD_LIBRARY_PATH"] == "/opt/likeness/_internal"


def test_a_folder_is_shown_by_the_desktop_s_own_program(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    open_file(tmp_path / "two words")
    assert asked == [QUrl.fromLocalFile(str(tmp_path / "two words"))]
    assert asked[0].isLocalFile()


def test_a_checkout_changes_nothing():
    environment = {"LD_LIBRARY_PATH": "/usr/local/lib"}
    with system_libraries(environment):
        assert environment == {"LD_LIBRARY_PATH": "/usr/local/lib"}
