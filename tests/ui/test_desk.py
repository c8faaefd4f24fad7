"""The desk: answers come in the window's thread, whatever happens to the studio."""

import threading

import pytest
from house_kit import PASSPHRASE, opening
from PySide6.QtCore import QObject

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.ui.desk import Desk, DeskState
from likeness.vault.header import vault_exists

pytestmark = pytest.mark.window


@pytest.fixture
def desk(house, qtbot, qt_messages):
    made: list[Desk] = []

    def make(home: Home, open_with=None) -> Desk:
        made.append(
            Desk(home, open_with or (lambda **options: opening(home, **options)), lambda: vault_exists(home.vault))
        )
        return made[-1]

    yield make
    for one in made:
        one.close()


def answer(qtbot, ask, work, **options):
    """What came of it, and the thread it came in."""
    got: list[object] = []
    ask(work, got.append, got.append, **options)
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    return got[0]


def test_without_a_vault_there_is_none_until_somebody_is_made(desk, qtbot, tmp_path):
    mine = desk(Home(tmp_path / "new"))
    problem = answer(qtbot, mine.ask, lambda _: None)
    assert (problem.code, mine.state) == ("vault-missing", DeskState.NONE)
    assert answer(qtbot, mine.ask, lambda studio: studio.vault.new_sitter("Bo", None), create=True)
    assert mine.state is DeskState.OPEN


def test_work_is_done_away_from_the_window_and_told_in_its_thread(desk, qtbot, house):
    mine = desk(house("empty"))
    worked = answer(qtbot, mine.ask, lambda _: threading.get_ident())
    assert worked != threading.get_ident()
    beside = answer(qtbot, mine.aside, threading.get_ident)
    long = answer(qtbot, mine.long, lambda _: threading.get_ident())
    assert len({worked, beside, long, threading.get_ident()}) == 4


def test_a_failure_is_a_problem_with_its_code_and_a_fault_of_ours_is_named_by_its_class(desk, qtbot, house):
    mine = desk(house("empty"))

    def fail(_studio):
        raise Failed("file-missing", path="/gone")

    problem = answer(qtbot, mine.ask, fail)
    assert (problem.code, problem.fields) == ("file-missing", {"path": "/gone"})
    assert answer(qtbot, mine.ask, lambda _: 1 // 0).fields == {"kind": "ZeroDivisionError"}
    assert mine.state is DeskState.OPEN


def test_locked_nothing_is_answered_and_the_right_passphrase_opens_again(desk, qtbot, house):
    mine = desk(house("consented"))
    assert answer(qtbot, mine.ask, lambda studio: len(studio.vault.sitters())) == 1
    mine.lock()
    qtbot.waitUntil(lambda: mine.state is DeskState.LOCKED)
    assert answer(qtbot, mine.ask, lambda studio: studio.vault.sitters()).code == "vault-locked"
    mine.open(b"wrong")
    qtbot.waitUntil(lambda: mine.problem is not None)
    assert (mine.state, mine.problem.code) == (DeskState.LOCKED, "passphrase-wrong")
    mine.open(PASSPHRASE)
    qtbot.waitUntil(lambda: mine.state is DeskState.OPEN)
    assert answer(qtbot, mine.ask, lambda studio: len(studio.vault.sitters())) == 1


def test_a_studio_that_does_not_open_is_trouble_and_can_be_tried_again(desk, qtbot, house):
    mine = desk(house("empty"))
    mine.open(b"wrong")
    qtbot.waitUntil(lambda: mine.state is DeskState.TROUBLE)
    assert mine.problem.code == "passphrase-wrong"
    mine.open(PASSPHRASE)
    qtbot.waitUntil(lambda: mine.state is DeskState.OPEN)
    assert mine.problem is None


def test_the_studio_is_let_go_of_once_nobody_writes_any_more(desk, qtbot, house):
    mine, gate, got, asked = desk(house("consented")), threading.Event(), [], []
    sitting = answer(qtbot, mine.ask, lambda studio: studio.vault.sitters()[0].id)
    mine.long(lambda studio: gate.wait(20) and studio.vault.sitter(sitting), got.append, got.append, sitting=sitting)
    mine.long(lambda _: gate.wait(20), got.append, got.append, sitting=None, stop=lambda: asked.append(True))
    assert (mine.at_work(sitting), mine.at_work("0" * 32), mine.at_work()) == (True, False, True)
    mine.let_go(lambda: got.append("let go"))
    qtbot.wait(50)
    assert (got, asked) == ([], [True])
    gate.set()
    qtbot.waitUntil(lambda: "let go" in got)
    assert not mine.at_work()
    assert any(getattr(one, "id", "") == sitting for one in got), "it was not torn from what it read"


def test_an_answer_for_a_page_that_is_gone_is_dropped(desk, qtbot, house):
    mine, owner, got = desk(house("empty")), QObject(), []
    gate = threading.Event()
    mine.ask(lambda _: gate.wait(10), got.append, got.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    answer(qtbot, mine.ask, lambda _: None)
    assert got == []
