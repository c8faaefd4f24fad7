"""The pill counts real attempts: this opens a real connection to a port nobody listens on, in a process of its own."""

import subprocess
import sys

PROGRAM = """
import socket, tempfile, os
from likeness.ui.network_watch import NetworkWatch
watch = NetworkWatch(); watch.start()
here = os.path.join(tempfile.mkdtemp(), "s")
server = socket.socket(socket.AF_UNIX); server.bind(here); server.listen()
socket.socket(socket.AF_UNIX).connect(here)
assert watch.attempts == 0, watch.attempts
try:
    socket.socket().connect(("127.0.0.1", 9))
except OSError:
    pass
assert watch.attempts == 1, watch.attempts
"""


def test_internet_sockets_count_and_sockets_of_this_computer_do_not():
    subprocess.run([sys.executable, "-c", PROGRAM], check=True, timeout=30)
