"""A vault to throw away, a clock to turn, and people who agreed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from likeness.consent.notices import parse_notice
from likeness.consent.purposes import Purpose
from likeness.consent.records import new_record
from likeness.vault import catalogue
from likeness.vault.keepers import Argon2Costs, MemoryKeeper, PassphraseKeeper
from likeness.vault.kinds import Kind
from likeness.vault.vault import create_vault, open_vault

NOTICE_FILE = Path(__file__).resolve().parents[2] / "resources" / "consent" / "notice-en.toml"
CHEAP = Argon2Costs(passes=1, memory_kib=8, lanes=1)
PICTURE = b"\x89PNG not really, but bytes that must not be found again" * 40


class HandClock:
    """Stands still until it is turned."""

    def __init__(self):
        self.now = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def __call__(self):
        return self.now

    def turn(self, by):
        self.now += by


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture(scope="session")
def notice():
    return parse_notice(NOTICE_FILE.read_bytes())


@pytest.fixture
def agree(notice, clock):
    """`agree(vault, sitter, RETOUCH, ...)`: a record with exactly these purposes; all of them where none is named."""

    def give(vault, sitter, *purposes, months=12):
        choices = dict.fromkeys(purposes or tuple(Purpose), True)
        record = new_record(
            sitter=sitter,
            signed_name=vault.sitter(sitter).name,
            age=30,
            choices=choices,
            notice=notice,
            now=clock(),
            months=months,
        )
        vault.add_consent(record)
        return record

    return give


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture(params=["memory", "passphrase"])
def keeper(request):
    return MemoryKeeper() if request.param == "memory" else PassphraseKeeper(b"correct horse", CHEAP)


@pytest.fixture
def vault(folder, keeper, clock):
    with create_vault(folder, keeper, clock) as made:
        yield made


@pytest.fixture
def impatient(monkeypatch):
    """For a test in which another program holds on to the catalogue for good: waiting for it shows nothing more."""
    monkeypatch.setattr(catalogue, "BUSY_SECONDS", 0.1)


@pytest.fixture
def sitter(vault, agree):
    """Somebody with one photo, who agreed to everything."""
    made = vault.new_sitter("Noor Example")
    agree(vault, made)
    vault.open_sitter(vault.permit(made, Purpose.RETOUCH)).put(Kind.PHOTO, PICTURE, {"name": "one"})
    return made


@pytest.fixture
def again(folder, keeper, clock):
    """Opens the vault once more; closed at the end of the test."""
    opened = []

    def reopen(**options):
        opened.append(open_vault(folder, keeper, clock, **options))
        return opened[-1]

    yield reopen
    for vault in opened:
        vault.close()
