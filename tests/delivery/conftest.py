import json
import os
import shutil
import subprocess
from datetime import UTC, datetime

import numpy as np
import pytest

from likeness.delivery.provenance import ModelRelease, Performed, Provenance
from likeness.vault.certificates import make_identity

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def identity():
    # The library checks the certificate against the real time.
    return make_identity(lambda: datetime.now(UTC))


@pytest.fixture(scope="session")
def picture():
    """A soft gradient with a disc: compresses like a photo, and no two rows are alike."""
    y, x = np.mgrid[0:240, 0:200].astype(np.float64)
    disc = 90.0 * ((x - 100) ** 2 + (y - 110) ** 2 < 60**2)
    channels = [60 + 0.5 * y + disc, 50 + 0.4 * x + disc, 70 + 0.2 * (x + y) + 0.5 * disc]
    return np.clip(np.stack(channels, axis=-1), 0, 255).astype(np.uint8)


@pytest.fixture
def generated():
    return Provenance(
        "generated",
        "Warm canvas",
        NOW,
        "0.1.0",
        (Performed.GRADE, Performed.CROP),
        pack="Starter",
        pack_version="1.2",
        engine="onnx",
        seed=42,
        alt_text="Head and shoulders before a warm canvas",
        model_release=ModelRelease.NONE_NEEDED,
    )


@pytest.fixture
def retouched():
    return Provenance("retouched", "Studio grey", NOW, "0.1.0", (Performed.BACKDROP, Performed.LIGHT, Performed.CROP))


@pytest.fixture
def exiftool(tmp_path):
    """A function from a file's bytes to exiftool's tags, `group:name` -> value."""
    program = shutil.which("exiftool")
    if program is None:
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("exiftool is required here and is not installed")
        pytest.skip("exiftool is not installed")

    def tags(data: bytes) -> dict[str, object]:
        path = tmp_path / "delivered"
        path.write_bytes(data)
        answer = subprocess.run([program, "-j", "-G1", "-a", str(path)], capture_output=True, check=True, timeout=60)
        return json.loads(answer.stdout)[0]

    return tags
