"""Speed as ratios against peers in the same run; nothing fails for being slow. Run with: make bench."""

import io
import shutil
import statistics
import subprocess
import time

import numpy as np
import pyrage
import pytest
from figures import say, versions
from PIL import Image

from likeness.capture.intake import decode
from likeness.vault.lease import open_sealed, seal

pytestmark = pytest.mark.bench
RUNS = 5


def age():
    return {"age": subprocess.run(["age", "--version"], check=True, capture_output=True, text=True).stdout.strip()}


def median_seconds(action):
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        action()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def report(topic, name, ours, peers, against, **used):
    say(topic, name, unit="ms", ours=1e3 * ours, peer=1e3 * peers, against=against, versions=used)


@pytest.mark.skipif(shutil.which("age") is None, reason="needs the stock age program")
def test_sealing_a_blob_against_the_age_program(tmp_path):
    identity = pyrage.x25519.Identity.generate()
    data = np.random.default_rng(1).bytes(50_000_000)
    plain, sealed = tmp_path / "plain", tmp_path / "sealed.age"
    plain.write_bytes(data)
    key = tmp_path / "key.txt"
    key.write_text(f"{identity}\n")
    recipient = str(identity.to_public())
    ours = median_seconds(lambda: sealed.write_bytes(seal(recipient, data)))
    peers = median_seconds(lambda: subprocess.run(["age", "-r", recipient, "-o", str(sealed), str(plain)], check=True))
    report("vault", "seal 50 MB", ours, peers, "the age program", **age())
    ours = median_seconds(lambda: open_sealed(str(identity), sealed.read_bytes()))
    peers = median_seconds(
        lambda: subprocess.run(["age", "-d", "-i", str(key), "-o", str(tmp_path / "x"), str(sealed)], check=True)
    )
    report("vault", "open 50 MB", ours, peers, "the age program", **age())


def test_safe_decoding_against_plain_pillow(noor):
    data = (noor / "01.jpg").read_bytes()
    ours = median_seconds(lambda: decode(data, "01.jpg"))
    peers = median_seconds(lambda: np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
    report("photos", "decode one photo safely", ours, peers, "Pillow alone", **versions("PIL"))
