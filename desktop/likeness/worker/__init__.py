"""A job in a process of its own, with the network shut. `main` is what `likeness worker` runs."""

from likeness.worker.process import main

__all__ = ["main"]
