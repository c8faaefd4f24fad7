"""The Library's port onto the real studio: a real vault behind a passphrase, opened for each call."""

from datetime import UTC, datetime

import pytest
from port_contract import LibraryPortContract

from likeness.base.clock import system_clock
from likeness.base.paths import Home
from likeness.consent.purposes import Purpose
from likeness.studio.cards import Card
from likeness.studio.consents import grant
from likeness.studio.house import open_studio
from likeness.studio.photos import add_photos
from likeness.studio.retouching import find_look, retouch
from likeness.studio.sittings import SittingRow
from likeness.ui.studio_port import StudioPort, as_card
from likeness.vault.header import vault_exists
from likeness.vault.keepers import Argon2Costs, PassphraseKeeper

CHEAP = Argon2Costs(passes=1, memory_kib=64, lanes=1)


@pytest.fixture
def opening(tmp_path):
    def open_it(*, create=False):
        return open_studio(Home(tmp_path), PassphraseKeeper(b"words", CHEAP), system_clock, create=create)

    return open_it


@pytest.fixture
def real_port(opening, tmp_path):
    return StudioPort(opening, lambda: vault_exists(Home(tmp_path).vault))


class TestTheRealStudio(LibraryPortContract):
    @pytest.fixture
    def port(self, real_port):
        return real_port


def test_a_finished_sitting_shows_its_portrait(real_port, opening, noor):
    made = real_port.new_sitting("Noor")
    with opening() as studio:
        grant(studio, made, [Purpose.RETOUCH, Purpose.DELIVER], "Noor", age=55)
        add_photos(studio, made, [noor / "01.jpg"])
        retouch(studio, made, [find_look(studio, "deep-blue")])
    (card,) = real_port.sittings()
    assert card.state_line == "1 portrait"
    assert card.consent_line in {"Consent: 11 months left", "Consent: 12 months left"}
    assert card.picture_png[:3] == b"\xff\xd8\xff"


def test_consent_that_ends_soon_is_said():
    row = SittingRow("0" * 32, "Noor", datetime.now(UTC).isoformat(), ("retouch",), 12, {"photos": 3})
    card = as_card(Card(row, None))
    assert (card.warn, card.consent_line, card.state_line) == (True, "Consent ends in 12 days: renew", "3 photos")
