"""Real workers that start fast: one process has imported the heavy libraries and forks a worker for each order.

The child then does all that a worker does, from `worker.process.main` on: barriers, order, events. What a test gives to `Worker` as its command is
a small client, which hands its three pipes to the server and ends as its worker ends; where the client is killed, so is its worker.
"""

import contextlib
import json
import os
import resource
import select
import signal
import socket
import subprocess
import sys
import traceback
from pathlib import Path

with contextlib.suppress(ImportError):  # the client runs without the packages
    import psutil

CLIENT = [sys.executable, "-I", "-S", str(Path(__file__).resolve()), "client"]


class Preforked:
    """The server, while the block lasts."""

    def __init__(self, folder):
        self.place = str(folder / "preforked.sock")
        self._server = None

    def __enter__(self):
        environment = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        command = [sys.executable, str(Path(__file__).resolve()), "serve", self.place]
        self._server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        assert self._server.stdout.readline() == b"ready\n"
        return self

    def __exit__(self, *_):
        self._server.stdin.close()
        self._server.wait()
        self._server.stdout.close()

    def worker(self):
        """The process id of the one worker that is at work."""
        (watcher,) = psutil.Process(self._server.pid).children()
        (worker,) = watcher.children()
        return worker.pid

    def command(self, **limits):
        """`headroom`: bytes of address space beyond what the libraries took. `group`: a folder of a control group to move into. `likeness`: what is
        seen in the pictures of each candidate of a training, by step (random weights draw nobody), however long looking takes.
        """
        return [*CLIENT, self.place, json.dumps(limits)]


def client(place, limits, *_):
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(place)
        socket.send_fds(line, [limits.encode()], [0, 1, 2])
        status = int(line.recv(16) or b"255")
    if status < 0:
        os.kill(os.getpid(), -status)
    os._exit(status)


def serve(place):
    """Until nobody holds our stdin any more."""
    import torch
    from diffusers import AutoencoderKL, UNet2DConditionModel  # noqa: F401 (this is what takes long)
    from transformers import CLIPTextModel  # noqa: F401

    import likeness.capture.intake
    import likeness.ml.engines
    import likeness.ml.recipes.adapter
    import likeness.vision.framing  # noqa: F401
    from likeness.worker import process, training  # noqa: F401

    torch.set_num_threads(1)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(place)
        door.listen(8)
        print("ready", flush=True)
        while True:
            ready, _, _ = select.select([door, sys.stdin], [], [])
            if sys.stdin in ready:
                return
            line, _ = door.accept()
            if os.fork() == 0:
                door.close()
                _watch_over(line)
            line.close()


def _watch_over(line):
    """In a process of its own: the worker, and an eye on whoever asked for it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    limits, pipes, _, _ = socket.recv_fds(line, 4_096, 3)
    child = os.fork()
    if child == 0:
        line.close()
        _be_a_worker(json.loads(limits), pipes)
    for number in (0, 1, 2, *pipes):
        with contextlib.suppress(OSError):
            os.close(number)
    ended = os.pidfd_open(child)
    ready, _, _ = select.select([ended, line], [], [])
    if ended not in ready:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with contextlib.suppress(OSError):
        line.send(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def _be_a_worker(limits, pipes):
    status = 70
    try:
        for number, pipe in enumerate(pipes):
            os.dup2(pipe, number)
            os.close(pipe)
        if "group" in limits:
            (Path(limits["group"]) / "cgroup.procs").write_text(str(os.getpid()))
        if "headroom" in limits:
            pages = int(Path("/proc/self/statm").read_text().split()[0])
            limit = pages * resource.getpagesize() + limits["headroom"]
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        if "likeness" in limits:
            _see(limits["likeness"])
        from likeness.worker.process import main

        status = main(os.fdopen(0, "rb", closefd=False), os.fdopen(1, "wb", closefd=False))
    except BaseException:  # noqa: BLE001 (nothing may return into the server)
        os.write(2, traceback.format_exc().encode())
    os._exit(status)


def _see(likeness):
    """Pictures are drawn and measured as ever, but somebody is in them."""
    from likeness.worker import evaluating

    judged, measured = evaluating.Judge._judged, evaluating.Judge._measured

    def judge(self, trial, step, adapter, *more):
        self.now = step
        return judged(self, trial, step, adapter, *more)

    def measure(self, *picture):
        measured(self, *picture)
        return likeness[str(self.now)], 0.2, 1.0

    evaluating.Judge._judged, evaluating.Judge._measured = judge, measure
    evaluating.Judge._budget = lambda *_: 1e9


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(sys.argv[2])
    else:
        client(*sys.argv[2:])
