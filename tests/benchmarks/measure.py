"""Run the benches one after the other, the most important first, keep what they say, and write docs/benchmarks.md from it. `make bench`.

python tests/benchmarks/measure.py [--within MINUTES] [--write-only] [NAME ...]

Each bench has a process of its own and a time limit; one that fails, waits for something that is not there or takes too long loses nothing of the
others. Its figures stand in docs/benchmarks.jsonl until it is run again. `--within`: what would not be done by then is left out.
"""

import argparse
import datetime as dt
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ET
from pathlib import Path

from bench_list import BENCHES, Bench
from bench_page import page

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "docs" / "benchmarks.jsonl"
PAGE = ROOT / "docs" / "benchmarks.md"
PATIENCE = 3
"""Times its estimate, and two minutes: what a bench may take."""

Line = dict[str, object]


def read() -> list[Line]:
    return [json.loads(line) for line in KEPT.read_text().splitlines()] if KEPT.exists() else []


def keep(bench: Bench, lines: list[Line]) -> None:
    """In the place of what this bench said before."""
    kept = [line for line in read() if line["from"] != bench.name] + lines
    KEPT.parent.mkdir(exist_ok=True)
    part = KEPT.with_suffix(".part")
    part.write_text("".join(json.dumps(line) + "\n" for line in kept))
    part.replace(KEPT)


def machine() -> str:
    from likeness.ml.parts.devices import cpu_has_bfloat16
    from likeness.studio.demo_report import _machine

    found = _machine()
    numbers = "with bfloat16" if cpu_has_bfloat16() else "without bfloat16"
    python = ".".join(map(str, sys.version_info[:3]))
    return f"{found.processor} {numbers}, {found.cores} cores, {found.memory / 2**30:.0f} GiB; {_short(found.system)}; Python {python}"


def _short(system: str) -> str:
    """Of the kernel's release the two numbers that mean something to others: "Linux 6.18.44-7-amd64, x86_64"."""
    return re.sub(r"(\d+\.\d+)[^,]*", r"\1", system, count=1)


def measure(bench: Bench, most: float) -> bool:
    """Whether nothing failed. `most`: minutes that are left for it."""
    began, load = time.monotonic(), os.getloadavg()[0]
    limit = 60 * min(most, PATIENCE * bench.minutes + 2)
    said, missing = [], []
    for test in bench.tests:  # in a process of its own: what brings one down leaves the others
        left = limit - (time.monotonic() - began)
        with tempfile.TemporaryDirectory() as folder:
            results = Path(folder) / "results.xml"
            lines, ended = _run([str(ROOT / "tests" / "benchmarks" / test), f"--junitxml={results}"], max(1.0, left))
            late = [("", "failed", f"took longer than {limit / 60:.0f} minutes")]
            said, missing = said + lines, missing + (_missing(results) if ended else late)
    minutes = (time.monotonic() - began) / 60
    about = {
        "from": bench.name, "date": dt.datetime.now(dt.UTC).date().isoformat(), "machine": machine(),
        "load": round(load, 1), "minutes": round(minutes, 1),
    }  # fmt: skip
    keep(bench, [line | about for line in said] + [_gap(each) | about for each in missing])
    return not any(kind == "failed" for _, kind, _ in missing)


def _run(words: list[str], limit: float) -> tuple[list[Line], bool]:
    """What it said, and whether it ended by itself."""
    command = [sys.executable, "-m", "pytest", "-m", "bench", "-s", "-q", "-p", "no:cacheprovider", *words]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    said: list[Line] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment, start_new_session=True
    ) as process:
        late = threading.Event()
        timer = threading.Timer(limit, lambda: (late.set(), os.killpg(process.pid, signal.SIGKILL)))
        timer.start()
        for line in process.stdout:
            print(line, end="", flush=True)
            if line.startswith('{"bench"'):
                said.append(json.loads(line))
        timer.cancel()
    return said, not late.is_set()


def _missing(results: Path) -> list[tuple[str, str, str]]:
    """The tests that were left out or failed, with the first line of why."""
    if not results.exists():
        return [("", "failed", "pytest did not get as far as the tests")]
    found = []
    for case in ET.parse(results).iter("testcase"):  # noqa: S314 (our own file)
        for kind, word in (("skipped", "not run"), ("failure", "failed"), ("error", "failed")):
            found += [(case.get("name", ""), word, (each.get("message") or "?")) for each in case.findall(kind)]
    return found


def _gap(missing: tuple[str, str, str]) -> Line:
    test, kind, why = missing
    return {
        "missing": test.removeprefix("test_").replace("_", " "),
        "kind": kind,
        "why": why.strip().splitlines()[0][:200],
    }


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(bench.name for bench in BENCHES))
    parser.add_argument("--within", type=float, default=float("inf"))
    parser.add_argument("--write-only", action="store_true")
    options = parser.parse_args()
    wanted = [bench for bench in BENCHES if bench.name in (options.names or {each.name for each in BENCHES})]
    ends, good = time.monotonic() + 60 * options.within, True
    if not options.write_only:
        print(f"About {sum(bench.minutes for bench in wanted):.0f} minutes: {', '.join(each.name for each in wanted)}")
        for bench in wanted:
            left = (ends - time.monotonic()) / 60
            if left < bench.minutes:
                print(
                    f"{bench.name}: left out, {bench.minutes:g} minutes do not fit into the {max(0, left):.0f} that are left"
                )
                continue
            print(f"\n{bench.name}: about {bench.minutes:g} minutes", flush=True)
            good &= measure(bench, left)
            PAGE.write_text(page(read()), encoding="utf-8")
    PAGE.write_text(page(read()), encoding="utf-8")
    print(f"\n{PAGE.relative_to(ROOT)} is written{'' if good else '; not everything could be measured, see its end'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
