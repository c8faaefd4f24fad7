"""What the tests of the command line begin with."""

import pytest


@pytest.fixture(scope="session")
def new_vault(new_likeness):
    """A data folder with a vault in which nobody is yet, to be copied: `likeness.start_from(new_vault)`."""
    made = new_likeness()
    made("vault", "init")
    return made
