import ast
import os
import string
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from likeness.base import clock, errors, files, ids, paths, sentences

SOURCE = Path(sentences.__file__).parents[1]


def raised_codes():
    """Every error code written in the source: Failed("code", ...), Refused("code"), ..."""
    names = {"Failed", "Refused", "Usage", "Cancelled", "LikenessError"}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if function in names and isinstance(node.args[0].value, str):
                    if any(keyword.arg is None for keyword in node.keywords):
                        continue
                    fields = {keyword.arg for keyword in node.keywords}
                    yield node.args[0].value, fields, f"{path.relative_to(SOURCE)}:{node.lineno}"


def test_every_error_has_a_sentence_with_a_next_step():
    missing = [(code, place) for code, _, place in raised_codes() if code not in sentences.SENTENCES]
    assert not missing
    for code, text in sentences.SENTENCES.items():
        assert "\n" not in text, code
        assert text.endswith((".", "'", "?", "{sentence}")), code


def test_every_field_of_a_sentence_is_given_where_it_is_raised():
    lacking = []
    for code, fields, place in raised_codes():
        wanted = {name for _, name, _, _ in string.Formatter().parse(sentences.SENTENCES.get(code, "")) if name}
        if not wanted <= fields:
            lacking.append((code, sorted(wanted - fields), place))
    assert not lacking


def test_an_unknown_code_is_still_shown():
    assert "no-such-code" in sentences.sentence(errors.LikenessError("no-such-code", count=3))


def test_exit_statuses():
    assert [kind("x").exit_status for kind in (errors.Failed, errors.Usage, errors.Refused, errors.Cancelled)] == [
        1,
        2,
        3,
        4,
    ]


def test_atomic_write_replaces_whole(tmp_path):
    target = tmp_path / "x"
    files.write_atomic(target, b"old")
    files.write_atomic(target, b"new")
    assert target.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["x"]
    assert target.stat().st_mode & 0o077 == 0


def test_atomic_write_keeps_the_old_file_when_it_fails(tmp_path, monkeypatch):
    target = tmp_path / "x"
    files.write_atomic(target, b"old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.Failed, match="disk-full"):
        files.write_atomic(target, b"new")
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize(("content", "limit", "code"), [(None, 5, "file-missing"), (b"123456", 5, "file-too-large")])
def test_bounded_reading(tmp_path, content, limit, code):
    target = tmp_path / "x"
    if content is not None:
        target.write_bytes(content)
    with pytest.raises(errors.Failed) as caught:
        files.read_bounded(target, limit)
    assert caught.value.code == code


def test_a_folder_is_not_a_file(tmp_path):
    with pytest.raises(errors.Failed, match="file-unreadable"):
        files.read_bounded(tmp_path, 5)


def test_ids_are_random_and_recognised():
    assert ids.new_id() != ids.new_id()
    assert ids.is_id(ids.new_id())
    assert not ids.is_id("../" + ids.new_id()[3:])


def test_moments_survive_text():
    moment = datetime(2026, 3, 1, 12, 30, 5, tzinfo=UTC)
    assert clock.from_iso(clock.to_iso(moment)) == moment


def test_home_is_chosen_named_or_the_platforms(tmp_path):
    assert paths.find_home(tmp_path, {"LIKENESS_HOME": "/elsewhere"}).root == tmp_path
    assert paths.find_home(None, {"LIKENESS_HOME": str(tmp_path)}).root == tmp_path
    assert "Likeness" in str(paths.find_home(None, {}).root)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_hardened_process_leaves_no_core_and_cannot_be_attached():
    code = (
        "import resource; from likeness.base.hardening import harden_process; harden_process();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), __import__('ctypes').CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "(0, 0) 0"


def test_importing_any_room_reads_nothing_heavy():
    code = (
        "import importlib, pkgutil, sys, likeness\n"
        "for module in pkgutil.walk_packages(likeness.__path__, 'likeness.'):\n"
        "    if module.name.split('.')[1] not in {'ui', 'ml', '__main__'} and not module.name.endswith('__main__'):\n"
        "        importlib.import_module(module.name)\n"
        "heavy = {'torch', 'diffusers', 'transformers', 'peft', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_guard_refuses_the_internet_and_counts(tmp_path):
    code = (
        "import os, socket, sys\n"
        "from likeness.base.offline import InternetGuard\n"
        "guard = InternetGuard(); guard.install()\n"
        "for attempt in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: socket.getaddrinfo('localhost', 80),\n"
        "                lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))):\n"
        "    try: attempt()\n"
        "    except PermissionError: continue\n"
        "    sys.exit('was not refused')\n"
        f"local = socket.socket(socket.AF_UNIX); local.bind({str(tmp_path / 's')!r})\n"
        "print(guard.attempts)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) >= 3


def test_children_get_every_offline_switch():
    child = paths.private_environment({"PATH": "x"})
    assert child["ORT_DISABLE_TELEMETRY"] == child["HF_HUB_OFFLINE"] == "1"
    assert child["PATH"] == "x"
