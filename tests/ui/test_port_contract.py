"""The list that stands for a library in the window's tests keeps the contract of the real one."""

import pytest
from port_contract import LibraryPortContract
from window_kit import ListPort


class TestTheListOfTheWindowTests(LibraryPortContract):
    @pytest.fixture
    def port(self):
        return ListPort()
