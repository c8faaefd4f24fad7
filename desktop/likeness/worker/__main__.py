"""`python -m likeness.worker`: a worker without the rest of the program."""

import sys

from likeness.worker import main

sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
