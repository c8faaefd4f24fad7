"""`python -m likeness.worker`: a worker without the rest of the program."""

import sys

from likeness.worker import leave, main

leave(main(sys.stdin.buffer, sys.stdout.buffer))
