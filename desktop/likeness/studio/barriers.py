"""Which barriers really hold in a process that this program starts for work: one is started, asked, and ended."""

from likeness.base.errors import Failed
from likeness.jobs.decoders import Decoder

NETWORK = ("audit-hook", "network-namespace", "system-calls")
"""Of worker/barriers.py, those that keep a process off the network."""


def barriers_here() -> tuple[str, ...]:
    """Codes, as worker/barriers.py names them. The process shuts the network by the same code as every other that works with photos.

    Raises Failed("worker-not-started").
    """
    with Decoder() as decoder:
        try:
            decoder.ask("barriers", b"")
        except Failed as error:  # an empty file is no picture: it was asked only so that the process starts
            if error.code == "worker-not-started":
                raise
        return decoder.barriers
