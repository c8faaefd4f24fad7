"""What every implementation of `LibraryPort` keeps to. Subclass it with a `port` fixture that makes a fresh, empty one.

class TestTheRealLibrary(LibraryPortContract):
    @pytest.fixture
    def port(self, tmp_path): return Library.at(tmp_path)
"""

from concurrent.futures import ThreadPoolExecutor

import pytest

from likeness.base.errors import LikenessError
from likeness.base.ids import is_id
from likeness.ui.widgets.picture import decode_picture


class LibraryPortContract:
    """Calls go through one background thread, as the window's do."""

    @pytest.fixture
    def call(self, port):
        with ThreadPoolExecutor(max_workers=1) as thread:
            yield lambda name, *arguments: thread.submit(getattr(port, name), *arguments).result(60)
            thread.submit(port.close).result(60)

    def test_a_fresh_library_is_empty(self, call):
        assert list(call("sittings")) == []

    def test_where_all_is_well_there_is_no_alarm(self, call):
        call("new_sitting", "Noor")
        call("sittings")
        assert call("alarm") is None

    def test_a_new_sitting_is_shown_with_its_name_and_its_next_step(self, call):
        made = call("new_sitting", "Zoë Ångström & Söhne")
        (card,) = call("sittings")
        assert is_id(made)
        assert (card.id, card.title, card.picture_png) == (made, "Zoë Ångström & Söhne", None)
        assert card.state_line
        assert "!" not in card.state_line + card.consent_line

    def test_sittings_keep_their_ids_and_their_order(self, call):
        made = [call("new_sitting", name) for name in ("Noor", "Bo", "Noor")]
        first, again = call("sittings"), call("sittings")
        assert sorted(card.id for card in first) == sorted(made)
        assert [card.id for card in first] == [card.id for card in again]

    def test_pictures_can_be_read(self, call):
        call("new_sitting", "Noor")
        for card in call("sittings"):
            assert card.picture_png is None or decode_picture(card.picture_png) is not None

    @pytest.mark.parametrize("name", ["", "x" * 100_000])
    def test_a_name_that_cannot_be_kept_is_refused_with_a_code(self, call, name):
        with pytest.raises(LikenessError):
            call("new_sitting", name)
        assert list(call("sittings")) == []
