"""docs/benchmarks.md from the lines that the benches said. Pure; the same lines give the same page."""

from bench_list import BENCHES

Line = dict[str, object]
TOPICS = {
    "training": "Training a personal model",
    "generation": "Making pictures",
    "shortcuts": "Shortcuts, and what they cost in the picture",
    "starter": "The practice model that comes with the program",
    "gpu": "On a graphics processor",
    "darkroom": "Retouched portraits",
    "photos": "Photos and camera",
    "vault": "The vault",
    "window": "The window",
}
HEAD = """# Speed and memory, beside others

Made by `make bench` (tests/benchmarks/measure.py) from what was measured; changes by hand are lost with the next run.

Ours and the peer of a row were measured in the same run on the same machine, in processes of their own where it says a whole program, each peer at
its best flags. The ratio says how many times better ours is: 2 means half the time, half the memory or twice the rate; below 1 the peer is
better. The base models are of full size with random weights: speed and memory do not depend on what a network has learned.
"""
TAIL = """## Measuring again

`make bench` runs everything that is here; `make bench BENCH="generation onnx"` some of it, and `make bench BENCH="--within 40"` what fits into
so many minutes. Let the machine do nothing else. These peers cannot share our environment or need a file, and are found through the environment:

| variable | what it names | made by |
|---|---|---|
| `LIKENESS_BENCH_FOLDER` | where the random base, its graphs and its checkpoint are kept (7 GB) | made where it is missing |
| `LIKENESS_BENCH_ONNX=1` | measure the ONNX engine at full size as well | the first export takes minutes and 8 GB of memory |
| `LIKENESS_BENCH_OPTIMUM` | the Python of an environment with optimum | `python3 -m venv optimum && optimum/bin/pip install torch && optimum/bin/pip install optimum-onnx onnxruntime diffusers` |
| `LIKENESS_BENCH_SDCPP` | the Python of an environment with stable-diffusion.cpp | `python3 -m venv sdcpp && CMAKE_ARGS="-DGGML_NATIVE=ON -DGGML_LLAMAFILE=ON" sdcpp/bin/pip install stable-diffusion-cpp-python` (needs cmake and a C++ compiler) |
| `LIKENESS_DIFFUSERS_SCRIPT` | `examples/dreambooth/train_dreambooth_lora.py` of diffusers, which its package leaves out | a copy of the source of the diffusers that is installed |
| `LIKENESS_DIFFUSERS_PATH` | a folder with torchvision, which that script asks for | `pip install --no-deps --target FOLDER torchvision` |
| `LIKENESS_DIFFUSERS_FLAGS` | further words for that script | |
| `LIKENESS_BENCH_PEOPLE` | a folder with people, a folder each with photos 01.jpg and on: a row of likeness for each, instead of the demo's sitter alone | |
| `LIKENESS_BENCH_STEPS`, `LIKENESS_BENCH_ROUNDS` | fewer steps and rounds, to try whether everything runs | |
"""


def page(lines: list[Line]) -> str:
    order = {bench.name: number for number, bench in enumerate(BENCHES)}
    lines = sorted((line for line in lines if line["from"] in order), key=lambda line: order[str(line["from"])])
    figures, gaps = ([line for line in lines if ("bench" in line) is which] for which in (True, False))
    names = _letters(lines)
    parts = [HEAD, *_machines(lines, names)]
    for topic, title in TOPICS.items():
        if rows := [line for line in figures if line["topic"] == topic]:
            parts += [f"## {title}\n", _table(rows, names)]
    parts += [_versions(figures), _gaps(gaps, {str(line["from"]) for line in lines}), TAIL]
    return "\n".join(part for part in parts if part)


def _letters(lines: list[Line]) -> dict[str, str]:
    """A letter for each machine; none where there is but one."""
    machines = list(dict.fromkeys(str(line["machine"]) for line in lines))
    return {name: chr(ord("A") + number) if len(machines) > 1 else "" for number, name in enumerate(machines)}


def _machines(lines: list[Line], names: dict[str, str]) -> list[str]:
    """Where and when, and how much else the machine had to do."""
    found = []
    for name, letter in names.items():
        here = [line for line in lines if line["machine"] == name]
        dates, loads = ([line[what] for line in here] for what in ("date", "load"))
        days = min(dates) if min(dates) == max(dates) else f"{min(dates)} to {max(dates)}"
        what = f"{letter}: measured" if letter else "Measured"
        found.append(f"{what} {days} on: {name}. Load before the benches: {min(loads)} to {max(loads)}.\n")
    return found


def _table(rows: list[Line], names: dict[str, str]) -> str:
    body = [
        (row["bench"], _amount(row, "ours"), _amount(row, "peer"), _plain(row.get("ratio")), row["limit"], row["against"], _note(row, names))
        for row in rows
    ]  # fmt: skip
    head = ("what", "ours", "peer", "ratio", "wanted", "the peer", "more")
    return "".join(
        "| " + " | ".join(str(cell or "") for cell in cells) + " |\n" for cells in (head, ["---"] * 7, *body)
    )


def _note(row: Line, names: dict[str, str]) -> str:
    letter = names[str(row["machine"])]
    return "; ".join(part for part in (f"on {letter}" if letter else "", str(row["note"] or "")) if part)


def _amount(row: Line, who: str) -> str:
    return "" if row[who] is None else f"{_plain(row[who])} {row['unit']}".strip()


def _plain(value: object) -> str:
    """Without needless zeros."""
    return "" if value is None else f"{value:g}"


def _versions(figures: list[Line]) -> str:
    found = {f"{name} {version}" for row in figures for name, version in row["versions"].items()}
    return f"## Versions\n\n{', '.join(sorted(found))}.\n" if found else ""


def _gaps(gaps: list[Line], known: set[str]) -> str:
    alike: dict[str, list[str]] = {}
    for gap in gaps:
        tests = alike.setdefault(f"{gap['kind']}: {gap['why']}", [])
        name = f"{gap['from']} ({str(gap['missing']).partition('[')[0]})".replace(" ()", "")
        tests += [name] if name not in tests else []
    said = [f"- {', '.join(tests)}: {why}" for why, tests in alike.items()]
    said += [f"- {bench.name}: not run" for bench in BENCHES if bench.name not in known]
    return "## Not measured, and why\n\n" + "\n".join(said or ["- nothing"]) + "\n"
