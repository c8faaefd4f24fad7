"""A training script of diffusers as it is, which says when each of its steps ended. Run by test_training_bench.

python script_paced.py SCRIPT WORD ...  ->  its own output, then one JSON line: seconds of each step but the first, which has no beginning

The script logs the loss after each step, once it has waited for it; nothing else of it is touched.
"""

import json
import runpy
import sys
import time
from itertools import pairwise

import accelerate

ENDED: list[float] = []


def main(script: str, words: list[str]) -> dict[str, list[float]]:
    log = accelerate.Accelerator.log

    def logging(*told, **named):
        ENDED.append(time.perf_counter())
        return log(*told, **named)

    accelerate.Accelerator.log = logging
    sys.argv = [script, *words]
    runpy.run_path(script, run_name="__main__")
    return {"seconds": [after - before for before, after in pairwise(ENDED)]}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2:])), flush=True)
