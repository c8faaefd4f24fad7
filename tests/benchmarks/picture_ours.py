"""Pictures by our engine, one line of JSON. Run by test_generation_bench, as picture_peer.py and picture_optimum.py are."""

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

from likeness.ml.engines import PictureRequest, open_engine


def main(pack: str, engine: str, steps: int, count: int, out: str, guided: str) -> dict[str, object]:
    began = time.perf_counter()
    opened = open_engine(engine, Path(pack))
    loaded = time.perf_counter() - began
    levels = tuple(float(part) for part in guided.split("-")) if guided != "all" else None
    wanted = PictureRequest("a photo of a man, smiling", "hat", 1, steps, 7.5, 512, 512, guided=levels)
    seconds, processor = [], []
    for _ in range(count):
        wall, cpu = time.perf_counter(), time.process_time()
        picture = opened.generate(wanted)
        seconds.append(time.perf_counter() - wall)
        processor.append(time.process_time() - cpu)
    np.save(out, picture)
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": seconds, "processor": processor, "loaded": loaded, "peak": peak}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5], sys.argv[6])))
