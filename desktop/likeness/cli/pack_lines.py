"""Events of a job on a base model, as lines for a terminal."""

from likeness.cli.edge import Output
from likeness.cli.progress import TrainingLines
from likeness.jobs import protocol
from likeness.jobs.protocol import Event


class PackLines(TrainingLines):
    """As those of other jobs, but what is read is a file and no photo."""

    def __init__(self, output: Output) -> None:
        super().__init__(output)
        self._told = output

    def __call__(self, event: Event) -> None:
        match event:
            case protocol.Stage(name="reading"):
                self._told.say("Reading the file")
            case _:
                super().__call__(event)
