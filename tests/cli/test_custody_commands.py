"""The commands about the vault's own keys, as a person types them. The vaults here have a passphrase; the keychain: tests/vault."""

import io
import json

import pytest
from inside import Inside
from pypdf import PdfReader

from likeness.base.clock import system_clock
from likeness.base.errors import Failed
from likeness.base.offline import InternetGuard
from likeness.base.paths import Home
from likeness.cli.app import execute
from likeness.cli.edge import Output, guarded
from likeness.cli.program import SharingProgram
from likeness.studio import keys, locking, wiping
from likeness.studio.deferring import note_deferral
from likeness.studio.house import open_studio
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper
from likeness.vault.vault import open_vault


@pytest.fixture
def run(tmp_path, monkeypatch):
    made = Inside(tmp_path, monkeypatch)
    chain = MemoryKeeper()
    for room in ("wipe", "both"):
        monkeypatch.setattr(f"likeness.vault.{room}.KeychainKeeper", lambda: chain)
    assert made("vault", "init").status == 0
    return made


@pytest.fixture
def code(run, tmp_path):
    """A file with the code of the vault's kit."""
    shown = run("vault", "recovery-kit", "make", "--print").value["lines"]
    pairs = [line.split() for line in shown if len(line.split()) == 4 and line.startswith("  ")]
    file = tmp_path / "code.txt"
    file.write_text("\n".join([pair[1] for pair in pairs] + [pair[3] for pair in pairs]))
    return file


class TestKit:
    def test_made_not_yet_tested_then_tested(self, run, code):
        assert run("vault", "recovery-kit", "status").value["state"] == "untested"
        assert "not yet tested" in run("vault", "recovery-kit", "status", as_json=False).out
        assert "not yet tested" in run("vault", "status", as_json=False).out
        assert run("vault", "recovery-kit", "test", "--kit-code-file", code).value["state"] == "tested"
        assert "made and tested" in run("vault", "status", as_json=False).out
        assert "tested on" in run("vault", "recovery-kit", "status", as_json=False).out

    def test_shown_at_the_terminal(self, run):
        said = run("vault", "recovery-kit", "make", "--print", as_json=False).out
        assert "Copy it by hand" in said
        assert "page is in" not in said

    def test_typed_at_the_terminal_or_from_standard_input(self, run, code):
        typed = code.read_text().replace("\n", " ") + "\n"
        assert run("vault", "recovery-kit", "test", as_json=False, typed=typed).status == 0
        assert run("vault", "recovery-kit", "test", "--kit-code-file", "-", typed=typed).status == 0

    def test_a_wrong_group_is_named(self, run, code):
        groups = code.read_text().split()
        groups[2] = ("0" if groups[2][0] != "0" else "1") + groups[2][1:]
        code.write_text(" ".join(groups))
        ended = run("vault", "recovery-kit", "test", "--kit-code-file", code, as_json=False)
        assert ended.status == 1
        assert "group 3." in ended.err

    def test_the_page_goes_where_it_is_told_and_nowhere_else(self, run, tmp_path):
        before = {path for path in tmp_path.rglob("*") if run.home not in path.parents}
        out = tmp_path / "page.pdf"
        said = run("vault", "recovery-kit", "make", "--out", out, "--paper", "letter", as_json=False).out
        assert str(out) in said
        assert "test it" in said
        assert {path for path in tmp_path.rglob("*") if run.home not in path.parents} - before == {out}
        assert out.stat().st_mode & 0o777 == 0o600
        letters = "".join(PdfReader(out).pages[0].extract_text().split())
        assert not any(
            letters[at : at + 20].encode() in path.read_bytes()
            for at in (0, 200)
            for path in run.home.rglob("*")
            if path.is_file()
        )

    def test_nothing_is_written_over_nor_into_the_data_folder_nor_without_being_told_where(self, run, tmp_path):
        (tmp_path / "there.pdf").write_text("mine")
        make = ("vault", "recovery-kit", "make")
        assert run(*make, "--out", tmp_path / "there.pdf").value["error"]["code"] == "kit-page-exists"
        assert (tmp_path / "there.pdf").read_text() == "mine"
        assert run(*make, "--out", run.home / "kit.pdf").value["error"]["code"] == "kit-page-inside"
        assert run(*make, "--out", tmp_path / "none" / "kit.pdf").value["error"]["code"] == "folder-not-writable"
        assert run(*make).status == run(*make, "--print", "--out", tmp_path / "x.pdf").status == 2
        assert run(*make, "--out", tmp_path / "x.pdf", "--paper", "a7").value["error"]["code"] == "paper-unknown"
        assert run("vault", "recovery-kit", "status").value["state"] == "none"
        assert "nothing opens the vault" in run("vault", "recovery-kit", "status", as_json=False).out

    def test_once_only_then_replace(self, run, code, tmp_path):
        assert run("vault", "recovery-kit", "make", "--print").value["error"]["code"] == "kit-exists"
        assert run("vault", "recovery-kit", "replace", "--print").status == 4, (
            "with --json nobody is asked, and that is a no"
        )
        assert (
            run("vault", "recovery-kit", "replace", "--out", tmp_path / "new.pdf", "--yes", as_json=False).status == 0
        )
        assert run("vault", "recovery-kit", "test", "--kit-code-file", code).value["error"]["code"] == "kit-wrong"
        assert run("vault", "status").value["epoch"] == 2

    def test_without_one(self, run):
        for word in ("test", "replace"):
            options = ["--kit-code-file", "-"] if word == "test" else ["--print", "--yes"]
            assert run("vault", "recovery-kit", word, *options, typed="x").value["error"]["code"] == "kit-missing"

    @pytest.mark.parametrize("where", ["disk", "keep"])
    def test_a_page_that_could_not_be_finished_is_taken_back(self, run, tmp_path, monkeypatch, where):
        def full(*_):
            raise OSError if where == "disk" else Failed("disk-full")

        with monkeypatch.context() as patch:
            patch.setattr(
                "likeness.studio.kits.fsync_folder" if where == "disk" else "likeness.vault.custody.kit.keep_kit", full
            )
            ended = run("vault", "recovery-kit", "make", "--out", tmp_path / "kit.pdf")
            assert ended.value["error"]["code"] == "disk-full"
            assert not (tmp_path / "kit.pdf").exists()
            if where == "keep":
                assert run("vault", "recovery-kit", "make", "--print").value["error"]["code"] == "disk-full"
        assert run("vault", "recovery-kit", "make", "--out", tmp_path / "kit.pdf").status == 0

    def test_recovering_with_a_forgotten_passphrase(self, run, code, tmp_path):
        run("sitting", "new", "--name", "Noor")
        fresh = tmp_path / "fresh.txt"
        fresh.write_text("new words\n")
        assert run("vault", "status", passphrase=fresh).value["error"]["code"] == "passphrase-wrong"
        done = run("vault", "recover", "--kit-code-file", code, passphrase=fresh)
        assert (done.status, done.value["kept_by"], done.value["sittings"]) == (0, "passphrase", 1)
        assert run("vault", "status", passphrase=fresh).value["epoch"] == 2
        assert run("vault", "status").value["error"]["code"] == "passphrase-wrong"
        assert "is open again" in run("vault", "recover", "--kit-code-file", code, passphrase=fresh, as_json=False).out

    def test_what_recovering_could_not_put_right_is_said(self, run, code, monkeypatch):
        monkeypatch.setattr("likeness.vault.starting._finish_unfinished", lambda _state: (Failed("rotation-blocked"),))
        assert "Another program" in run("vault", "recover", "--kit-code-file", code).err


class TestKeeper:
    def test_a_new_passphrase_and_only_that(self, run, tmp_path):
        new = tmp_path / "new.txt"
        new.write_text("quite different")
        assert run("vault", "passphrase", "--new-passphrase-file", new).value["kept_by"] == "passphrase"
        assert run("vault", "status").value["error"]["code"] == "passphrase-wrong"
        assert run("vault", "status", passphrase=new).value["epoch"] == 2
        assert run("vault", "passphrase", passphrase=new).value["error"]["code"] == "passphrase-needed"

    def test_typed_twice_without_showing(self, run, monkeypatch, tmp_path):
        asked = []
        monkeypatch.setattr(
            "likeness.cli.commands.custody.typer.prompt", lambda text, **how: asked.append(how) or "typed words"
        )
        assert run("vault", "passphrase", as_json=False).status == 0
        assert asked == [{"hide_input": True, "confirmation_prompt": True}]
        words = tmp_path / "typed.txt"
        words.write_text("typed words")
        assert run("vault", "status", passphrase=words).status == 0

    def test_an_empty_one_is_refused(self, run, tmp_path):
        (tmp_path / "empty.txt").write_text("\n")
        ended = run("vault", "passphrase", "--new-passphrase-file", tmp_path / "empty.txt")
        assert ended.value["error"]["code"] == "passphrase-empty"

    def test_kinds_are_named(self, run):
        assert run("vault", "keeper", "drawer").status == 2
        assert run("vault", "keeper", "passphrase").value["kept_by"] == "passphrase", "the present one is taken"
        with pytest.raises(Failed, match="passphrase-needed"):
            keys.new_keeper("both", None)

    def test_weak_costs_are_shown_and_mended_by_a_rotation(self, run):
        assert "guarded less" in run("vault", "status", as_json=False).out
        words = (run.home.parent / "passphrase.txt").read_bytes()
        with open_vault(run.home / "vault", PassphraseKeeper(words, Argon2Costs()), system_clock) as vault:
            vault.rotate()
        assert "guarded less" not in run("vault", "status", as_json=False).out

    def test_which_keeper_is_asked_follows_the_header(self, run, monkeypatch):
        home = Home(run.home)
        chain = MemoryKeeper()
        monkeypatch.setattr(keys, "KeychainKeeper", lambda _backend: chain)
        monkeypatch.setattr(keys, "find_keychain", lambda: None)
        assert keys.keeper_for(home, None) is chain
        assert keys.keeper_for(home, b"x").kind == "passphrase"
        assert keys.new_keeper("keychain", None) is chain
        assert keys.new_keeper("both", b"x").kind == "both"
        (home.vault / "vault.json").write_text(
            (home.vault / "vault.json")
            .read_text()
            .replace('"passphrase"', '"both"')
            .replace('"format":1', '"format":2')
        )
        assert keys.keeper_for(home, b"x").kind == "both"
        assert run("vault", "status").value["error"]["code"] == "key-half-missing"
        (home.vault / "vault.json").write_text("{}")
        assert keys.keeper_for(home, b"x").kind == "passphrase"


class TestLoss:
    @pytest.fixture
    def behind(self, run):
        """The catalogue is an older one."""
        old = (run.home / "vault" / "catalogue.db").read_bytes()
        run("sitting", "new", "--name", "Noor")
        (run.home / "vault" / "catalogue.db").write_bytes(old)

    def test_nothing_missing(self, run):
        assert "Nothing is missing" in run("vault", "accept-loss", as_json=False).out

    def test_shown_asked_noted(self, run, behind):
        assert run("vault", "status").value["error"]["code"] == "ledger-behind"
        said = run("vault", "accept-loss", as_json=False, typed="n\n")
        assert said.status == 4
        assert "Expected: ledger entry 2. Found: 1" in said.out
        assert "may be back" in said.out
        assert run("vault", "status").status == 1
        assert run("vault", "accept-loss").status == 4
        assert run("vault", "accept-loss", "--yes").value["accepted"]["expected"] == 2
        assert run("vault", "status").value["sittings"] == 0
        assert [row["action"] for row in run("ledger", "show").value["entries"]][-1] == "loss-accepted"

    def test_a_lost_anchor(self, run):
        (run.home / "vault" / "anchor.json").unlink()
        assert "Found: 1 ledger entries" in run("vault", "accept-loss", "--yes", as_json=False).out
        assert run("vault", "status").status == 0


class TestLock:
    def test_where_nobody_has_it_open(self, run):
        assert run("vault", "lock").value == {"locked": True, "jobs": 0}
        assert run("vault", "status").status == 0
        run("vault", "wipe", "--confirm", run("vault", "status").value["vault"])
        assert "no Likeness has it open" in run("vault", "lock", as_json=False).out, "nor where there is no vault"

    def test_whoever_has_it_open_locks_and_says_so_to_everybody_after(self, run):
        words = (run.home.parent / "passphrase.txt").read_bytes()
        home, keeper = Home(run.home), PassphraseKeeper(words, Argon2Costs(1, 8, 1))
        with open_studio(home, keeper, system_clock) as studio:

            def asked(*command):
                out = io.StringIO()
                output = Output(as_json=True, quiet=False, out=out, err=io.StringIO())
                shared = SharingProgram(home, output, system_clock, None, lambda _: 0, InternetGuard(), shared=studio)
                status = guarded(lambda: execute(command, lambda _home, _file: shared), output)
                return status, json.loads(out.getvalue())

            assert asked("vault", "passphrase")[1]["error"]["code"] == "passphrase-needed", (
                "not asked for in another's window"
            )
            assert asked("vault", "lock") == (0, {"locked": True, "jobs": 0})
            assert asked("sitting", "list")[1]["error"]["code"] == "vault-locked"
            assert asked("retention", "sweep", "--timer")[1]["deferred"]["code"] == "vault-locked"
            assert studio.vault.custody.locked
            assert locking.unlock(studio, PassphraseKeeper(words, Argon2Costs(1, 8, 1))) == ()
            assert asked("sitting", "list")[0] == 0

    def test_lines(self):
        from likeness.cli.commands.custody import _locked_lines

        assert "keys go too" in _locked_lines(locking.Locked(locked=False, jobs=2))[0]
        assert _locked_lines(locking.Locked(locked=True, jobs=0)) == ["The vault is locked."]


class TestWipe:
    def test_listed_confirmed_gone(self, run, tmp_path):
        run("sitting", "new", "--name", "Noor")
        (run.home / "packs" / "mine").mkdir(parents=True)
        (run.home / "packs" / "mine" / "model.bin").write_bytes(b"x" * 1000)
        (run.home / "settings.json").write_text(json.dumps({"version": 3}))
        (run.home / "holiday.txt").write_text("not ours")
        short = run("vault", "status").value["vault"]
        ended = run("vault", "wipe", as_json=False, typed="yes\n")
        assert ended.status == 1
        assert short in ended.out
        assert "stays" in ended.out
        assert run("vault", "status").status == 0, "a wrong word removes nothing"
        ended = run("vault", "wipe", as_json=False, typed=short.replace(" ", "") + "\n")
        assert ended.status == 0, ended.err
        assert sorted(path.name for path in run.home.iterdir()) == ["holiday.txt", "packs"]
        assert run("vault", "status").value["error"]["code"] == "vault-missing"
        assert run("vault", "wipe", "--confirm", short).value["error"]["code"] == "vault-missing"

    def test_base_models_only_where_asked(self, run):
        (run.home / "packs" / "mine").mkdir(parents=True)
        (run.home / "packs" / "mine" / "model.bin").write_bytes(b"x" * 1000)
        short = run("vault", "status").value["vault"]
        done = run("vault", "wipe", "--packs", "--confirm", short)
        rows = {row["kind"]: row["count"] for row in done.value["wiped"]["rows"]}
        assert rows["base models"] == 1
        assert not run.home.exists()

    def test_other_trouble_stays_what_it_is(self, run):
        (run.home / "vault" / "vault.json").write_text("{}")
        assert run("vault", "wipe", "--confirm", "x").value["error"]["code"] == "vault-header-damaged"

    @pytest.mark.parametrize("step", ["marked", "sealed", "forgotten", "emptied", "nameless", "wiped"])
    def test_stopped_it_is_finished_by_the_next(self, run, step):
        short = run("vault", "status").value["vault"]
        home, chain = Home(run.home), MemoryKeeper()

        def stop(reached):
            if reached == step:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            wiping.wipe(home, short, packs=False, keychain=chain, on_step=stop)
        assert run("vault", "wipe", "--confirm", short).status == 0
        assert not run.home.exists()

    def test_a_note_that_cannot_go_is_said(self, run, monkeypatch):
        short = run("vault", "status").value["vault"]

        def stuck(*_, **__):
            raise OSError

        with monkeypatch.context() as patch:
            patch.setattr(wiping, "_clear", stuck)
            assert run("vault", "wipe", "--confirm", short).value["error"]["code"] == "wipe-unfinished"

    def test_without_a_keychain_the_list_says_so(self, run, monkeypatch):
        def none():
            raise Failed("keychain-missing")

        monkeypatch.setattr("likeness.vault.wipe.KeychainKeeper", none)
        assert "no keychain here" in run("vault", "wipe", as_json=False, typed="no\n").out


def test_overdue_sweeps_show_in_the_status(run):
    run("vault", "status")
    note_deferral(Home(run.home), system_clock, "vault-locked")
    assert run("vault", "status").value["overdue"] == 1
    assert "1 timed sweeps" in run("vault", "status", as_json=False).out
