"""Two processes, one vault: the second has its command done by the first. Real processes, real sockets, real vault."""

import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import typer

from likeness.base.clock import system_clock
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home
from likeness.cli import doorway
from likeness.cli.app import execute
from likeness.cli.edge import Output, guarded
from likeness.cli.program import Program, SharingProgram
from likeness.cli.visiting import rebuilt, visit
from likeness.consent.purposes import Purpose
from likeness.studio.sittings import list_sittings

QUIET = Output(as_json=False, quiet=True, out=sys.stdout, err=sys.stderr)


def program_of(likeness, **changes):
    """The program as `app.run` makes it, in this process."""

    def run_for(words, there, studio):
        shared = SharingProgram(home, there, system_clock, likeness.passphrase, None, InternetGuard(), shared=studio)
        return guarded(lambda: execute(words, lambda _home, _file: shared), there)

    home = Home(likeness.home)
    fields = {"run_for": run_for, **changes}
    return Program(home, QUIET, system_clock, likeness.passphrase, None, InternetGuard(), **fields)


def wait_for_door(likeness):
    for _ in range(400):
        if doorway.read_address(Home(likeness.home)) is not None:
            return
        time.sleep(0.02)
    raise AssertionError("the door never opened")


@pytest.fixture
def owner(likeness, new_vault):
    """This process holds the vault, and its door is open."""
    likeness.start_from(new_vault)
    with program_of(likeness).studio() as studio:
        wait_for_door(likeness)
        yield studio


class TestTheSecondProcess:
    def test_has_its_command_done_and_gets_the_answer(self, likeness, owner, tmp_path):
        made = likeness("sitting", "new", "--name", "Zoë 李").value["sitting"]
        assert owner.vault.sitter(made).name == "Zoë 李"
        likeness("consent", "grant", made, "--purpose", "retouch", "--signed-name", "Zoë 李", "--age", "30")
        assert owner.vault.permit(made, Purpose.RETOUCH)
        told = likeness("sitting", "list", json_output=False)
        assert "Zoë 李" in told.out
        assert told.err == ""

    def test_adds_photos_and_is_told_why_each_was_refused(self, likeness, owner, noor, tmp_path):
        """In the other process the command runs in a thread, which may not handle signals."""
        made = likeness("sitting", "new", "--name", "N").value["sitting"]
        likeness("consent", "grant", made, "--purpose", "retouch", "--signed-name", "N", "--age", "30")
        added = likeness("photos", "add", made, noor / "01.jpg")
        assert [photo["verdict"] for photo in added.value["photos"]] == ["accept"]
        (tmp_path / "empty.jpg").touch()
        told = likeness("photos", "add", made, noor / "01.jpg", tmp_path / "empty.jpg", json_output=False, check=False)
        assert told.status == 1
        assert "refused  01.jpg  This picture is already in the sitting." in told.out
        assert "refused  empty.jpg  empty.jpg is empty." in told.out

    def test_gets_errors_with_their_status_and_sentence(self, likeness, owner):
        ended = likeness("sitting", "show", "0" * 32, check=False)
        assert ended.status == 1
        assert ended.value["error"]["code"] == "sitter-unknown"
        assert "Traceback" not in ended.err

    def test_names_files_from_its_own_folder(self, likeness, owner, tmp_path):
        here = tmp_path / "elsewhere"
        here.mkdir()
        made = likeness("sitting", "new", "--name", "N").value["sitting"]
        options = ["--home", str(likeness.home), "--passphrase-file", str(likeness.passphrase), "--json"]
        subprocess.run(
            [sys.executable, "-m", "likeness", *options, "sitting", "bundle", made, "--out", "copy.tar"],
            cwd=here, check=True, capture_output=True,
        )  # fmt: skip
        assert (here / "copy.tar").is_file()

    def test_is_asked_its_questions(self, likeness, owner):
        made = likeness("sitting", "new", "--name", "N").value["sitting"]
        likeness("consent", "grant", made, "--purpose", "retouch", "--signed-name", "N", "--age", "30")
        command = [
            sys.executable, "-m", "likeness", "--home", str(likeness.home), "--passphrase-file",
            str(likeness.passphrase), "consent", "withdraw", made,
        ]  # fmt: skip
        said_no = subprocess.run(command, input="n\n", capture_output=True, text=True, check=False)
        assert said_no.returncode == 4
        assert owner.vault.permit(made, Purpose.RETOUCH)
        nobody = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        assert nobody.returncode == 4
        said_yes = subprocess.run(command, input="y\n", capture_output=True, text=True, check=False)
        assert said_yes.returncode == 0
        assert "Withdraw, and erase this?" in said_yes.stdout

    def test_several_at_once_are_all_served(self, likeness, owner):
        threads = [threading.Thread(target=likeness, args=("sitting", "new", "--name", f"N{n}")) for n in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(row.name for row in list_sittings(owner)) == ["N0", "N1", "N2"]

    def test_waits_for_an_owner_who_is_over_in_a_moment(self, likeness, new_vault):
        likeness.start_from(new_vault)
        with program_of(likeness, run_for=None).studio():
            child = subprocess.Popen(
                [sys.executable, "-m", "likeness", "--home", str(likeness.home), "--passphrase-file",
                 str(likeness.passphrase), "--json", "sitting", "list"],
                stdout=subprocess.PIPE,
            )  # fmt: skip
            time.sleep(1.2)
        out, _ = child.communicate()
        assert child.returncode == 0
        assert json.loads(out) == {"sittings": []}

    def test_is_told_that_the_vault_is_in_use_where_nobody_listens(self, likeness, new_vault):
        likeness.start_from(new_vault)
        with program_of(likeness, run_for=None).studio():
            ended = likeness("sitting", "list", check=False)
        assert ended.status == 1
        assert ended.value["error"]["code"] == "vault-busy"


class TestStopping:
    def test_ctrl_c_reaches_the_command_in_the_other_process(self, likeness, new_vault, tmp_path):
        likeness.start_from(new_vault)
        begun, ended = threading.Event(), []

        def slowly(_words, there, _studio):
            def work():
                begun.set()
                for _ in range(2000):
                    there.say("working")
                    time.sleep(0.01)
                return 0

            ended.append(guarded(work, there))
            return ended[-1]

        # A shell that starts tests in the background makes them deaf to Ctrl-C, and their children too.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        with program_of(likeness, run_for=slowly).studio():
            wait_for_door(likeness)
            child = subprocess.Popen(
                [sys.executable, "-m", "likeness", "--home", str(likeness.home), "--passphrase-file",
                 str(likeness.passphrase), "sitting", "list"],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )  # fmt: skip
            assert begun.wait(60)
            child.send_signal(signal.SIGINT)
            _, err = child.communicate(timeout=60)
        signal.signal(signal.SIGINT, before)
        assert ended == [4]
        assert child.returncode == 4
        assert "Traceback" not in err

    def test_what_was_begun_is_done_before_the_vault_is_let_go(self, likeness, new_vault):
        likeness.start_from(new_vault)
        begun, done = threading.Event(), []

        def slowly(_words, _there, studio):
            begun.set()
            time.sleep(1)
            done.append(studio.vault.epoch)
            return 0

        with program_of(likeness, run_for=slowly).studio():
            wait_for_door(likeness)
            child = subprocess.Popen(
                [sys.executable, "-m", "likeness", "--home", str(likeness.home), "--passphrase-file",
                 str(likeness.passphrase), "sitting", "list"]
            )  # fmt: skip
            assert begun.wait(60)
        assert child.wait(60) == 0
        assert done == [1]

    def test_an_owner_that_dies_is_named_and_the_next_one_opens_a_new_door(self, likeness, new_vault, tmp_path):
        likeness.start_from(new_vault)
        script = tmp_path / "owner.py"
        script.write_text(
            "import os, sys, time\nsys.path.insert(0, sys.argv[3])\n"
            "from test_forwarding import program_of\nfrom types import SimpleNamespace\nfrom pathlib import Path\n"
            "where = SimpleNamespace(home=Path(sys.argv[1]), passphrase=Path(sys.argv[2]))\n"
            "with program_of(where, run_for=lambda *_: os._exit(9)).studio():\n    time.sleep(60)\n"
        )
        words = [sys.executable, str(script), str(likeness.home), str(likeness.passphrase), str(Path(__file__).parent)]
        child = subprocess.Popen(words)
        wait_for_door(likeness)
        ended = likeness("sitting", "list", check=False)
        assert child.wait(60) == 9
        assert ended.value["error"]["code"] == "owner-gone"
        assert doorway.address_file(Home(likeness.home)).exists(), "a killed owner leaves it behind"
        assert likeness("sitting", "list").value == {"sittings": []}


class TestWhoMayKnock:
    def test_only_this_user_sees_the_door_and_its_key(self, likeness, owner):
        address = doorway.read_address(Home(likeness.home))
        assert Path(address.address).stat().st_mode & 0o777 == 0o600
        assert doorway.address_file(Home(likeness.home)).stat().st_mode & 0o777 == 0o600

    def test_who_does_not_know_the_key_is_turned_away_and_the_next_is_served(self, likeness, owner):
        file = doorway.address_file(Home(likeness.home))
        good = file.read_bytes()
        file.write_bytes(json.dumps({**json.loads(good), "key": "00" * 32}).encode())
        assert likeness("sitting", "list", check=False).value["error"]["code"] == "vault-busy"
        file.write_bytes(b"no address at all")
        assert visit(Home(likeness.home), ["sitting", "list"], QUIET) is None
        file.write_bytes(good)
        assert likeness("sitting", "list").value == {"sittings": []}

    def test_a_folder_with_a_long_name_has_its_door_elsewhere(self, likeness, new_vault, tmp_path):
        likeness.home = tmp_path / ("long-" * 30) / "home"
        likeness.start_from(new_vault)
        with program_of(likeness).studio():
            wait_for_door(likeness)
            address = Path(doorway.read_address(Home(likeness.home)).address)
            assert likeness("sitting", "list").value == {"sittings": []}
            assert address.parent.stat().st_mode & 0o777 == 0o700
        assert not address.parent.exists()

    def test_nothing_of_the_door_stays(self, likeness, new_vault):
        likeness.start_from(new_vault)
        with program_of(likeness).studio():
            wait_for_door(likeness)
            assert {"owner.json", "owner.sock"} <= {path.name for path in likeness.home.iterdir()}
        assert not list(likeness.home.glob("owner*"))


def test_the_words_are_rebuilt_with_whole_paths_and_without_defaults(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    seen = []

    class Watching(Program):
        def studio(self, **_):
            seen.append(rebuilt(self.calls[-1]))
            raise typer.Exit

    made = Watching(Home(tmp_path), QUIET, system_clock, None, None, InternetGuard())
    sitting = "0" * 32
    for words in (
        ["photos", "add", sitting, "a.jpg", "-b.jpg"][:4],
        ["sitting", "new", "--name", "-x y", "--guest"],
        ["consent", "grant", sitting, "--purpose", "train", "--purpose", "keep", "--signed-name", "N", "--age", "9"],
    ):
        execute(words, lambda _home, _file: made)
    assert seen == [
        ["photos", "add", "--", sitting, str(tmp_path / "a.jpg")],
        ["sitting", "new", "--name=-x y", "--guest"],
        ["consent", "grant", "--signed-name=N", "--age=9", "--purpose=train", "--purpose=keep", "--", sitting],
    ]
