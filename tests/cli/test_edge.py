import io
import json

import pytest
import typer

from likeness.base.errors import Cancelled, Failed, Refused, Usage
from likeness.cli.edge import Output, guarded


@pytest.fixture
def streams():
    return io.StringIO(), io.StringIO()


def output(streams, **options):
    return Output(**{"as_json": False, "quiet": False, **options}, out=streams[0], err=streams[1])


@pytest.mark.parametrize(("kind", "status"), [(Failed, 1), (Usage, 2), (Refused, 3), (Cancelled, 4)])
def test_errors_become_one_sentence_and_a_status(streams, kind, status):
    def action():
        raise kind("file-missing", path="x.jpg")

    assert guarded(action, output(streams)) == status
    assert streams[1].getvalue() == "There is no file at x.jpg. Check the name and try again.\n"
    assert streams[0].getvalue() == ""


def test_errors_in_json_name_code_and_fields(streams):
    def action():
        raise Failed("file-missing", path="x.jpg")

    guarded(action, output(streams, as_json=True))
    error = json.loads(streams[0].getvalue())["error"]
    assert (error["code"], error["fields"]) == ("file-missing", {"path": "x.jpg"})


@pytest.mark.parametrize(
    ("raised", "status"),
    [
        (KeyboardInterrupt(), 4),
        (typer.BadParameter("no such option"), 2),
        (typer.Exit(3), 3),
        (BrokenPipeError(), 0),
        (ZeroDivisionError(), 1),
    ],
)
def test_every_end_has_a_status(streams, raised, status, monkeypatch):
    monkeypatch.delenv("LIKENESS_DEBUG", raising=False)

    def action():
        raise raised

    assert guarded(action, output(streams)) == status
    assert "Traceback" not in streams[1].getvalue()


def test_an_unexpected_error_names_its_kind_only(streams):
    def action():
        raise RuntimeError("the face of Noor")

    guarded(action, output(streams))
    assert "RuntimeError" in streams[1].getvalue()
    assert "Noor" not in streams[1].getvalue()


def test_progress_is_silent_when_quiet_or_json(streams):
    output(streams, quiet=True).say("working")
    output(streams, as_json=True).say("working")
    assert streams[0].getvalue() == ""
    output(streams).say("working")
    assert streams[0].getvalue() == "working\n"


def test_a_missing_option_is_named_as_it_is_typed(streams):
    def action():
        command = typer.main.get_command(needs_a_name())
        with command.make_context("likeness", []) as context:
            command.invoke(context)
        return 0

    assert guarded(action, output(streams)) == 2
    assert streams[1].getvalue() == "Missing option '--name'. Add --help to see what this command takes.\n"


def needs_a_name():
    app = typer.Typer()

    @app.command()
    def new(name: str = typer.Option()):
        raise AssertionError(name)

    return app


def test_with_json_a_question_stands_on_standard_error(streams, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("72PWF\n"))
    assert output(streams, as_json=True).ask("The code") == "72PWF"
    told = capsys.readouterr()
    assert "The code" in told.err
    assert told.out.strip() == ""
