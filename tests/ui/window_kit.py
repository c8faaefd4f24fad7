"""What the window's tests share: pictures made on the spot, a child program that plays the demo."""

from datetime import UTC, datetime
from io import BytesIO

from PIL import Image

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)


def picture_bytes(colour: tuple[int, int, int] = (90, 120, 150), size: tuple[int, int] = (96, 128)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, colour).save(buffer, "PNG")
    return buffer.getvalue()


PROGRAM = """
import sys, time, pathlib
assert sys.argv[1:3] == ["demo", "--out"], sys.argv
out = pathlib.Path(sys.argv[3])
mode = {mode!r}
print("3% Reading Noor's photos", flush=True)
out.mkdir(parents=True)
if mode == "hangs":
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if mode in ("hangs", "waits"):
    (out / "half.png").write_bytes(b"half")
    print("40% Learning what Noor looks like", flush=True)
    time.sleep(60)
if mode == "fails":
    print("Traceback is not for people", file=sys.stderr)
    print("The starter model is damaged. Install Likeness again.", file=sys.stderr)
    sys.exit(1)
(out / "report.html").write_text("<title>report</title>") if mode != "no report" else None
print("100% Done", flush=True)
"""
"""A child that keeps the demo's contract with the window (or breaks it), so that the runner meets a real process."""
