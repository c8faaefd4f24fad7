"""The page of what was measured: rows by topic in the order of the benches, whatever the order in which they were said."""

from bench_page import page

ABOUT = {"date": "2026-01-02", "machine": "Processor, 2 cores", "load": 0.1, "minutes": 1.0}
ROW = {
    "bench": "one step", "topic": "training", "unit": "s", "ours": 2.0, "peer": 4.6, "ratio": 2.3, "against": "theirs",
    "limit": None, "versions": {"torch": "2"}, "note": "",
}  # fmt: skip
LINES = [
    {**ROW, "bench": "a whole training", "from": "training-whole", **ABOUT},
    {"missing": "one step[8]", "kind": "not run", "why": "no card", "from": "gpu", **ABOUT},
    {"missing": "one step[16]", "kind": "not run", "why": "no card", "from": "gpu", **ABOUT},
    {**ROW, "from": "training-step", **ABOUT, "load": 0.4},
    {**ROW, "bench": "of a bench that is no more", "from": "gone", **ABOUT},
]


def test_rows_gaps_and_where_it_was_measured():
    made = page(LINES)
    assert made == page(LINES[::-1])
    assert "Measured 2026-01-02 on: Processor, 2 cores. Load before the benches: 0.1 to 0.4." in made
    table = made[made.index("## Training") : made.index("## Versions")].splitlines()
    assert table[4:6] == [
        "| one step | 2 s | 4.6 s | 2.3 |  | theirs |  |",
        "| a whole training | 2 s | 4.6 s | 2.3 |  | theirs |  |",
    ]
    assert "- gpu (one step): not run: no card\n" in made
    assert "- vault: not run\n" in made
    assert "no more" not in made


def test_rows_of_several_machines_say_which_was_theirs():
    other = {
        **ROW,
        "bench": "elsewhere",
        "from": "training-whole",
        **ABOUT,
        "machine": "Another processor",
        "load": 0.2,
    }
    made = page([*LINES[1:], other])
    assert made == page([other, *LINES[:0:-1]])
    assert "A: measured 2026-01-02 on: Processor, 2 cores. Load before the benches: 0.1 to 0.4." in made
    assert "B: measured 2026-01-02 on: Another processor. Load before the benches: 0.2 to 0.2." in made
    assert "| one step | 2 s | 4.6 s | 2.3 |  | theirs | on A |" in made
    assert "| elsewhere | 2 s | 4.6 s | 2.3 |  | theirs | on B |" in made
