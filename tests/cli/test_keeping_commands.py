"""Consent and retention as a person types them: what they are told before, what is done after, and what is refused."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from inside import Inside
from PIL import Image
from typer.main import get_command

from likeness.cli.app import build

DAY = timedelta(days=1)
KEYCHAIN = Path(__file__).resolve().parents[1] / "with_keychain.sh"
GRANT = ("--signed-name", "Noor", "--age", "40")

READS = {
    # Every command that would read or use a sitter's bytes, as a person would type it.
    "photos add": ["{sitting}", "{photo}"],
    "photos list": ["{sitting}"],
    "photos people": ["{sitting}"],
    "portraits list": ["{sitting}"],
    "portraits discard": ["{sitting}", "0" * 32],
    "portraits restore": ["{sitting}", "0" * 32],
    "portraits bin": ["{sitting}"],
    "adjust": ["{sitting}", "0" * 32, "--exposure", "0.2"],
    "photos coverage": ["{sitting}"],
    "photos watch": ["{sitting}", "{folder}"],
    "photos capture": ["{sitting}", "--from", "{folder}"],
    "retouch": ["{sitting}", "--look", "studio-grey"],
    "presence check": ["{sitting}", "--from", "{photo}"],
    "presence vouch": ["{sitting}", "--by", "Owner"],
    "train": ["{sitting}"],
    "remake": ["{sitting}", "0" * 32],
    "generate": ["{sitting}", "--look", "studio-grey"],
    "deliver": ["{sitting}", "--out", "{out}"],
}
LEAVES_OUT = {"sitting bundle"}
"""The person's own copy is given in any case; what no live yes covers is left out of it (tried below)."""

READS_NO_BYTES = {
    # Names, answers, dates and counts; ciphertext at most (vault check). None of these opens a blob.
    "photos remove", "portraits remove",  # ids only: erasing needs no look inside
    "sitting new", "sitting list", "sitting show", "sitting erase", "sitting certificate",
    "consent grant", "consent show", "consent renew", "consent withdraw", "consent receipt", "consent verify", "consent pin", "presence show",
    "vault init", "vault status", "vault check", "vault rotate", "ledger show", "ledger verify",
    "vault keeper", "vault passphrase", "vault accept-loss", "vault lock", "vault recover", "vault wipe",
    "vault recovery-kit make", "vault recovery-kit test", "vault recovery-kit status", "vault recovery-kit replace",
    "retention report", "retention sweep", "retention set", "records register", "records incident",
    "photos assess",  # a file of the caller's own; keeps nothing
    "camera list", "camera check",  # nobody's sitting
    "vault backup", "vault backups", "vault restore",  # ciphertexts, copied as they are
    "audit tone", "audit photos",  # people who come with the program and do not exist
    "packs add", "packs catalogue", "packs convert", "packs downloads", "packs export", "packs get", "packs remove", "packs repair",  # nobody's face
    "looks list", "packs list", "packs verify", "doctor", "verify", "demo",
}  # fmt: skip


@pytest.fixture
def run(tmp_path, monkeypatch):
    return Inside(tmp_path, monkeypatch)


@pytest.fixture
def sitting(run):
    made = run("sitting", "new", "--name", "Noor").value["sitting"]
    words = [word for purpose in ("retouch", "compare", "train") for word in ("--purpose", purpose)]
    assert run("consent", "grant", made, *words, "--refuse", "showcase", *GRANT).status == 0
    return made


def states(run, sitting):
    return {row["purpose"]: row["state"] for row in run("consent", "show", sitting).value["purposes"]}


def all_commands():
    """`room word` of everything that the command line knows."""
    found, waiting = set(), [((), get_command(build(lambda _home, _file: None, with_commands=True)))]
    while waiting:
        words, command = waiting.pop()
        inside = getattr(command, "commands", {})
        waiting += [((*words, name), below) for name, below in inside.items()]
        if not inside:
            found.add(" ".join(words))
    return found


class TestNothingReadsWithoutALiveYes:
    def test_every_command_is_known_to_read_or_not_to(self):
        """Whoever adds a command has to say which it is, and a reading one is then tried below."""
        assert all_commands() <= set(READS) | READS_NO_BYTES | LEAVES_OUT
        assert set(READS) <= all_commands()

    @pytest.mark.parametrize("ended", ["withdrawn", "expired", "never given", "refused"])
    def test_each_reading_command_is_stopped(self, run, tmp_path, ended):
        made = run("sitting", "new", "--name", "Noor").value["sitting"]
        yes = [
            word
            for purpose in ("retouch", "compare", "train", "generate", "deliver")
            for word in ("--purpose", purpose)
        ]
        if ended != "never given":
            run("consent", "grant", made, *([] if ended == "refused" else yes), *GRANT)
        if ended == "withdrawn":
            assert run("consent", "withdraw", made, "--yes").value["done"]
        if ended == "expired":
            run.pass_(366 * DAY)
        photo = tmp_path / "photo.png"
        Image.fromarray(np.full((64, 64, 3), 128, np.uint8)).save(photo)
        code = {"withdrawn": "consent-withdrawn", "expired": "consent-expired"}.get(ended, "consent-missing")
        for command, words in READS.items():
            filled = [word.format(sitting=made, photo=photo, folder=tmp_path, out=tmp_path / "out") for word in words]
            done = run(*command.split(), *filled)
            assert (done.status, done.value["error"]["code"]) == (3, code), command
        assert not list((tmp_path / "out").glob("*"))
        if ended != "never given":
            copy = run("sitting", "bundle", made, "--out", tmp_path / "copy.tar")
            assert (copy.status, copy.value["counts"]) == (0, {})


class TestAnswers:
    def test_given_and_refused_one_by_one(self, run, sitting):
        assert states(run, sitting)["showcase"] == "refused"
        run("consent", "grant", sitting, "--purpose", "showcase", "--refuse", "train", *GRANT)
        after = states(run, sitting)
        assert (after["showcase"], after["train"], after["retouch"]) == ("given", "refused", "given")

    def test_yes_and_no_at_once_is_neither(self, run, sitting):
        done = run("consent", "grant", sitting, "--purpose", "keep", "--refuse", "keep", *GRANT)
        assert (done.status, done.value["error"]["code"]) == (2, "purpose-twice")

    def test_the_end_is_announced_and_renewed(self, run, sitting):
        assert run("sitting", "list").value["sittings"][0]["reminders"] == []
        run.pass_(345 * DAY)
        row = run("sitting", "show", sitting).value
        assert {item["purpose"] for item in row["reminders"]} == {"retouch", "compare", "train"}
        for words in (("sitting", "list"), ("sitting", "show", sitting), ("consent", "show", sitting)):
            assert "Ends soon, on 2027-03-01 (20 days): retouch" in run(*words, as_json=False).out
        done = run("consent", "renew", sitting, "--signed-name", "Noor")
        assert done.value["reminders"] == []
        assert {row["until"][:10] for row in done.value["purposes"] if row["state"] == "given"} == {"2028-02-09"}

    def test_a_guardian_renews_for_a_minor(self, run):
        made = run("sitting", "new", "--name", "Kid").value["sitting"]
        minor = ("--signed-name", "Kid", "--age", "12", "--guardian", "Ada")
        run("consent", "grant", made, "--purpose", "retouch", *minor)
        assert run("consent", "renew", made, "--signed-name", "Kid").value["error"]["code"] == "age-needed"
        assert run("consent", "renew", made, "--signed-name", "Kid", "--age", "13").status == 3
        assert run("consent", "renew", made, *minor).status == 0

    def test_nothing_to_renew(self, run, sitting):
        run("consent", "withdraw", sitting, "--yes")
        assert run("consent", "renew", sitting, "--signed-name", "Noor").status == 3


class TestWithdrawing:
    def test_it_is_told_and_asked_before(self, run, sitting):
        done = run("consent", "withdraw", sitting, "--purpose", "compare", as_json=False, typed="n\n")
        assert done.status == 4
        assert "Withdrawn: compare. Still agreed to: retouch, train." in done.out
        assert states(run, sitting)["compare"] == "given"
        done = run("consent", "withdraw", sitting, "--purpose", "compare", as_json=False, typed="y\n")
        assert (done.status, states(run, sitting)["compare"]) == (0, "withdrawn")

    def test_with_nobody_to_ask_nothing_is_done(self, run, sitting):
        assert run("consent", "withdraw", sitting, as_json=False).status == 4
        done = run("consent", "withdraw", sitting)
        assert (done.status, done.value["done"]) == (4, False)
        assert done.value["consequences"]["ending"] == ["retouch", "compare", "train"]
        assert states(run, sitting)["retouch"] == "given"

    def test_scripts_say_yes(self, run, sitting):
        done = run("consent", "withdraw", sitting, "--purpose", "train", "--yes").value
        assert (done["done"], done["consequences"]["ending"]) == (True, ["train"])
        assert states(run, sitting)["train"] == "withdrawn"


class TestVerifying:
    @pytest.fixture
    def receipt(self, run, sitting, tmp_path):
        run("consent", "receipt", sitting, "--out", tmp_path)
        return tmp_path / "consent-receipt.json"

    def test_intact_says_nothing_about_who_until_that_is_pinned(self, run, receipt, tmp_path):
        fingerprint = run("vault", "status").value["fingerprint"]
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        run.home = elsewhere  # anyone: another computer, without a vault
        seen = run("consent", "verify", receipt).value
        assert seen == {"what": "receipt", "intact": True, "fingerprint": fingerprint, "origin": None}
        assert "says nothing about who" in run("consent", "verify", receipt, as_json=False).out
        named = run("consent", "verify", receipt, "--signer", fingerprint.replace(" ", "").lower()).value
        assert named["origin"] == "the signer that you named"
        assert run("consent", "verify", receipt, "--signer", "0" * 32).value["origin"] is None
        run("consent", "pin", fingerprint, "--name", "Studio Blue")
        assert run("consent", "verify", receipt).value["origin"] == "Studio Blue"
        assert not (elsewhere / "vault").exists()

    @pytest.mark.parametrize(
        "words", [("consent", "pin", "12 34", "--name", "A"), ("consent", "pin", "0" * 32, "--name", " ")]
    )
    def test_what_is_no_fingerprint_or_name_is_refused(self, run, words):
        assert run(*words).status == 2

    def test_an_altered_one_is_not_intact(self, run, receipt):
        receipt.write_bytes(receipt.read_bytes().replace(b'"refused"', b'"given"'))
        assert run("consent", "verify", receipt).value["error"]["code"] == "receipt-altered"

    def test_an_erasure_certificate_is_checked_too(self, run, sitting, tmp_path):
        run("sitting", "erase", sitting, "--out", tmp_path)
        assert run("consent", "verify", tmp_path / "erasure-certificate.json").value["what"] == "certificate"
        page = (tmp_path / "erasure-certificate.html").read_text()
        assert "Certificate of erasure" in page
        assert "Noor" not in page
        again = run("sitting", "certificate", sitting, "--out", tmp_path / "again").value
        assert again["files"] == ["erasure-certificate.json", "erasure-certificate.html", "erasure-certificate.pdf"]
        changed = (tmp_path / "erasure-certificate.json").read_bytes().replace(b'"asked"', b'"never-answered"')
        (tmp_path / "changed.json").write_bytes(changed)
        assert run("consent", "verify", tmp_path / "changed.json").value["error"]["code"] == "certificate-altered"


class TestRetention:
    def test_what_is_due_goes_with_the_next_command(self, run):
        made = run("sitting", "new", "--name", "Never asked").value["sitting"]
        run.pass_(8 * DAY)
        assert run("retention", "report").value["report"]["overdue"] == 1
        assert run("sitting", "list").value["sittings"] == []
        assert run("sitting", "show", made).value["error"]["code"] == "sitter-erased"

    def test_a_sweep_says_what_it_did(self, run):
        made = run("sitting", "new", "--name", "Guest", "--guest").value["sitting"]
        run.pass_(timedelta(minutes=11))
        assert run("retention", "sweep").value["swept"]["sittings"] == [made]
        shown = run("retention", "sweep", as_json=False).out
        assert "Erased: 0 sittings; nothing else." in shown

    def test_a_sitting_says_until_when_what_is_kept(self, run, sitting):
        shown = run("sitting", "show", sitting)
        assert [(row["kind"], row["due"][:10]) for row in shown.value["kept"]] == [("receipts", "2027-05-30")]
        assert "receipts: 1 kept until 2027-05-30" in run("sitting", "show", sitting, as_json=False).out

    def test_a_jump_of_the_clock_is_asked_about(self, run):
        made = run("sitting", "new", "--name", "Never asked").value["sitting"]
        run.set_(8 * DAY)
        done = run("sitting", "list")
        assert "about 8 days ahead" in done.err
        assert [row["sitting"] for row in done.value["sittings"]] == [made]
        assert run("retention", "sweep").value["swept"]["held_back"] == 1
        assert run("retention", "sweep", "--clock-is-right").value["swept"]["sittings"] == [made]

    def test_a_timer_waits_for_a_locked_vault_and_it_shows(self, run, tmp_path):
        assert run("retention", "sweep", "--timer").value == {"swept": None, "deferred": None}
        assert not run.home.exists(), "no vault is made for it"
        run("sitting", "new", "--name", "Never asked")
        wrong = tmp_path / "wrong.txt"
        wrong.write_text("another passphrase")
        for times in (1, 2):
            done = run("retention", "sweep", "--timer", passphrase=wrong)
            assert (done.status, done.value["deferred"]["times"]) == (0, times)
        assert run("retention", "sweep", passphrase=wrong).status == 1, "a person is told at once"
        finding = next(item for item in run("doctor").value["findings"] if item["name"] == "retention")
        assert finding["state"] == "unsafe"
        assert "2 timed sweeps" in run("retention", "report", as_json=False).out
        assert run("retention", "sweep", "--timer").value["swept"]["sittings"] == []
        assert run("retention", "report").value["deferred"]["times"] == 0

    def test_lengths_are_set_and_bounded(self, run, sitting):
        assert run("retention", "set", "photos", "14").value["photos"] == 14
        assert run("retention", "report").value["report"]["policy"]["photos"] == 14
        for words in (("photos", "0"), ("photos", "1096"), ("faces", "3")):
            assert run("retention", "set", *words).value["error"]["code"] == "retention-unusable"


LOCK = """
import contextlib, secretstorage
with contextlib.closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).{word}()
"""


@pytest.mark.keychain
def test_a_locked_keychain_puts_the_timer_off(tmp_path):
    """A Secret Service of its own, so that locking it disturbs nobody; no person is there to unlock it."""
    if not os.environ.get("LIKENESS_TEST_KEYCHAIN"):
        if os.environ.get("LIKENESS_REQUIRE_KEYCHAIN") == "1":
            pytest.fail("the keychain tests are required here")
        pytest.skip("no throw-away Secret Service: run under tests/with_keychain.sh")
    home, python = tmp_path / "home", sys.executable
    (tmp_path / "lock.py").write_text(LOCK.format(word="lock"))
    likeness = f"{python} -m likeness --home {home} --json"
    script = f"""{likeness} sitting new --name Noor >/dev/null && {likeness} retention sweep --timer &&
        {python} {tmp_path / "lock.py"} && {likeness} retention sweep --timer; echo "status $?"; {likeness} doctor"""
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "GNOME_KEYRING"))}
    done = subprocess.run(
        [str(KEYCHAIN), "sh", "-c", script], capture_output=True, text=True, check=False, env=outside, timeout=300
    )
    swept, deferred, status, examined = done.stdout.splitlines()
    assert json.loads(swept)["deferred"] is None, done.stderr
    assert (json.loads(deferred)["deferred"]["code"], status) == ("keychain-locked", "status 0")
    states = {finding["name"]: finding["state"] for finding in json.loads(examined)["findings"]}
    assert states["retention"] == "unsafe"
