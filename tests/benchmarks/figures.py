"""What a bench says: one line of JSON for each figure, which measure.py collects into docs/benchmarks.md."""

import importlib.metadata
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
FOLDER = Path(os.environ.get("LIKENESS_BENCH_FOLDER", f"{tempfile.gettempdir()}/likeness-bench"))
"""Where the random base, its graphs and the people lie or will lie."""


def versions(*modules):
    """Of the packages that these modules come from."""
    names = importlib.metadata.packages_distributions()
    return {(name := names[module][0]): importlib.metadata.version(name) for module in modules}


def say(topic, what, *, ours, peer=None, against="", unit="s", limit=None, versions=None, note=""):
    """`ours` and `peer`: less is better, in `unit` ("frames/s": more is better); None where there is none. `limit`: what was promised."""
    found = {
        "bench": what,
        "topic": topic,
        "unit": unit,
        "ours": _short(ours),
        "peer": _short(peer),
        "against": against,
    }
    if ours and peer:
        found["ratio"] = _short(ours / peer if unit.endswith("/s") else peer / ours)
    print("\n" + json.dumps(found | {"limit": limit, "versions": versions or {}, "note": note}), flush=True)


def _short(value):
    """Three digits that count."""
    return None if value is None else float(f"{value:.3g}")


def run(script, *words, python=sys.executable, folder=None, **environment):
    """The last line of a script beside this file, in a process of its own, begun in `folder`."""
    done = subprocess.run(
        [python, str(HERE / script), *map(str, words)], capture_output=True, text=True, check=False,
        cwd=folder, env={**os.environ, "PYTHONWARNINGS": "ignore", **environment},
    )  # fmt: skip
    assert done.returncode == 0, (done.stderr or done.stdout)[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def cap_memory(device: str) -> None:
    """As if the graphics processor had this much memory and no more."""
    cap = float(os.environ.get("LIKENESS_BENCH_CAP_GB", "0"))
    if device == "cuda" and cap:
        import torch

        torch.cuda.set_per_process_memory_fraction(
            min(1.0, cap * 1e9 / torch.cuda.get_device_properties(0).total_memory)
        )
