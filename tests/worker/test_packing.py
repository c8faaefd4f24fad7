"""Jobs on base models in real workers: they write into one folder, say how far they are, and stop when asked."""

import json

import msgspec
import pytest
from safetensors.numpy import save_file as save_numbers

from likeness.base.ids import new_id
from likeness.jobs import protocol
from likeness.jobs.protocol import ConvertPackJob, ImportPackJob, PackOrder
from likeness.jobs.supervisor import Worker
from likeness.jobs.wire import ProtocolError, decode_order, encode_order

pytestmark = pytest.mark.worker


def run(job, folder, worker_command):
    with Worker(PackOrder(job, str(folder)), worker_command) as worker:
        return list(worker)


def test_an_order_on_a_base_model_has_no_room_for_a_lease():
    order = PackOrder(ImportPackJob(new_id(), "/models/model.safetensors"), "/packs/new")
    assert decode_order(encode_order(order)) == order
    for more in ({"lease": {}}, {"spool": "/spool"}, {"order": "work"}):
        with pytest.raises(ProtocolError, match="wrong-shape"):
            decode_order(json.dumps({**json.loads(encode_order(order)), **more}).encode())


def test_what_is_no_checkpoint_is_refused_with_its_own_words(tmp_path, worker_command):
    import numpy as np

    source = tmp_path / "model.safetensors"
    save_numbers({"lora_unet_mid.lora_up.weight": np.zeros((2, 2), np.float32)}, source)
    folder = tmp_path / "pack"
    folder.mkdir()
    started, *_, last = run(ImportPackJob(new_id(), str(source)), folder, worker_command)
    assert "audit-hook" in started.barriers
    assert last == protocol.Failed(
        "checkpoint-unsupported", {"found": "an addition to a model (LoRA), not a whole model"}
    )
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_no_pack_is_not_converted(tmp_path, worker_command):
    (tmp_path / "model_index.json").write_bytes(msgspec.json.encode({"_class_name": "UnheardOfPipeline"}))
    *_, last = run(ConvertPackJob(new_id()), tmp_path, worker_command)
    assert last == protocol.Failed("family-unknown", {"family": "UnheardOfPipeline"})
