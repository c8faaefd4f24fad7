"""A job in a process of its own, with the network shut. `main`, and then `leave`, is what `likeness worker` runs."""

from likeness.worker.process import leave, main

__all__ = ["leave", "main"]
