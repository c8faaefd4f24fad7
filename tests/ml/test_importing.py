"""Checkpoints in one file: recognised from the header, converted bit for bit, refused with a reason."""

import hashlib
import json
import pickle

import pytest
import torch
from ldm_layout import as_checkpoint, small_modules, small_templates
from safetensors.torch import load_file, save_file

from likeness.base.errors import Cancelled, Failed
from likeness.base.paths import resources
from likeness.ml.importing import import_checkpoint, read_checkpoint
from likeness.packs.kinds import load_kinds
from likeness.packs.offers import look_at

SHIPPED = resources() / "families"


@pytest.fixture(scope="module", params=["sd15", "sdxl"])
def made(request, tmp_path_factory):
    """A small model of each family: its configs, its weights by part, and the same weights in one file."""
    folder = tmp_path_factory.mktemp(request.param)
    templates = small_templates(SHIPPED, request.param, folder / "templates")
    configs, modules = small_modules(templates, request.param)
    weights = {part: module.state_dict() for part, module in modules.items()}
    path = folder / "model.safetensors"
    save_file(as_checkpoint(weights, configs), path, metadata={"modelspec.title": "Small\n one"})
    return request.param, templates, weights, path


def stripped(tensors):
    return {name.removeprefix("text_model."): tensor for name, tensor in tensors.items()}


def test_every_number_arrives_under_its_name(made, tmp_path):
    family, templates, weights, path = made
    checkpoint = read_checkpoint(path)
    assert (checkpoint.family, checkpoint.prediction, checkpoint.notes) == (family, "epsilon", {"title": "Small one"})
    parts, bytes_done = [], []
    import_checkpoint(
        checkpoint, tmp_path, on_part=parts.append, on_progress=lambda *now: bytes_done.append(now), templates=templates
    )
    assert parts == list(weights)
    assert bytes_done == sorted(bytes_done)
    assert bytes_done[-1][0] == bytes_done[-1][1]
    for part, expected in weights.items():
        (file,) = (tmp_path / part).glob("*.safetensors")
        found = load_file(file)
        assert stripped(found).keys() == stripped(expected).keys()
        for name, tensor in stripped(found).items():
            assert torch.equal(tensor, stripped(expected)[name]), name


def test_the_folder_is_a_pipeline_for_plain_diffusers(made, tmp_path):
    from diffusers import DiffusionPipeline

    family, templates, weights, path = made
    import_checkpoint(read_checkpoint(path), tmp_path, templates=templates)
    pipeline = DiffusionPipeline.from_pretrained(tmp_path, local_files_only=True, torch_dtype=torch.float16)
    assert type(pipeline).__name__ == {"sd15": "StableDiffusionPipeline", "sdxl": "StableDiffusionXLPipeline"}[family]
    for part, expected in weights.items():
        loaded = stripped(getattr(pipeline, part).state_dict())
        assert all(torch.equal(loaded[name], tensor) for name, tensor in stripped(expected).items())
    assert pipeline.tokenizer("a photo of a cat").input_ids == [49406, 320, 1125, 539, 320, 2368, 49407]
    if family == "sdxl":
        assert pipeline.tokenizer_2("a", padding="max_length").input_ids[:5] == [49406, 320, 49407, 0, 0]


def test_it_stops_where_it_is_told_and_goes_on_with_the_next_part(made, tmp_path):
    _, templates, _, path = made

    def stop_at_vae(part):
        if part == "vae":
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        import_checkpoint(read_checkpoint(path), tmp_path, on_part=stop_at_vae, templates=templates)
    assert not (tmp_path / "model_index.json").exists()
    (done,) = tmp_path.rglob("*.safetensors")
    before = done.stat()
    import_checkpoint(read_checkpoint(path), tmp_path, templates=templates)
    assert (done.stat().st_ino, done.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert (tmp_path / "model_index.json").exists()


def test_a_stop_within_a_part_leaves_nothing_of_it(made, tmp_path):
    _, templates, _, path = made

    def stop(_done, _of):
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        import_checkpoint(read_checkpoint(path), tmp_path, on_progress=stop, templates=templates)
    assert [entry for entry in tmp_path.rglob("*") if entry.is_file()] == []


def test_velocity_is_told_by_the_header_or_by_an_empty_tensor(made, tmp_path):
    _, templates, _, path = made
    tensors = load_file(path)
    by_header, by_tensor = tmp_path / "header.safetensors", tmp_path / "tensor.safetensors"
    save_file(tensors, by_header, metadata={"modelspec.prediction_type": "v"})
    save_file(tensors | {"v_pred": torch.zeros(0), "ztsnr": torch.zeros(0)}, by_tensor)
    assert read_checkpoint(by_header).prediction == "v_prediction"
    import_checkpoint(read_checkpoint(by_tensor), tmp_path, templates=templates)
    schedule = json.loads((tmp_path / "scheduler" / "scheduler_config.json").read_text())
    assert (schedule["prediction_type"], schedule["rescale_betas_zero_snr"]) == ("v_prediction", True)


def test_what_the_maker_noted_is_read_as_the_packs_licence(made, tmp_path):
    family, templates, _, path = made
    notes = {"modelspec.license": "CreativeML Open\nRAIL-M", "modelspec.author": "Somebody"}
    save_file(load_file(path), tmp_path / "noted.safetensors", metadata=notes)
    (tmp_path / "pack").mkdir()
    import_checkpoint(read_checkpoint(tmp_path / "noted.safetensors"), tmp_path / "pack", templates=templates)
    offer = look_at(tmp_path / "pack", load_kinds(resources() / "packs"), name="noted")
    assert (offer.manifest.family, offer.manifest.licence) == (family, "CreativeML OpenRAIL-M")


def test_a_text_encoder_without_the_name_in_between_is_read_too(made, tmp_path):
    family, templates, weights, path = made
    tensors = {
        name.replace("transformer.text_model.", "transformer."): tensor for name, tensor in load_file(path).items()
    }
    save_file(tensors, tmp_path / "old.safetensors")
    import_checkpoint(read_checkpoint(tmp_path / "old.safetensors"), tmp_path, templates=templates)
    found = stripped(load_file(tmp_path / "text_encoder" / "model.safetensors"))
    assert all(torch.equal(tensor, stripped(weights["text_encoder"])[name]) for name, tensor in found.items()), family


def changed(path, target, without=(), **more):
    tensors = {name: tensor for name, tensor in load_file(path).items() if not name.startswith(tuple(without))}
    save_file(tensors | more, target)
    return target


def wider(channels):
    return {"model.diffusion_model.input_blocks.0.0.weight": torch.zeros(16, channels, 3, 3)}


@pytest.mark.parametrize(
    ("more", "without", "words"),
    [
        (wider(9), (), "inpainting"),
        (wider(8), (), "editing"),
        ({"cond_stage_model.model.ln_final.weight": torch.zeros(2)}, ("cond",), "Diffusion 2"),
        ({"conditioner.embedders.0.model.ln_final.weight": torch.zeros(2)}, ("cond",), "refiner"),
        ({"model.diffusion_model.double_blocks.0.img_attn.norm.key_norm.scale": torch.zeros(2)}, ("model.",), "Flux"),
        ({"down_blocks.0.resnets.0.conv1.weight": torch.zeros(2)}, ("model.", "first", "cond"), "belongs into a folder"),
        ({"lora_unet_mid_block.lora_up.weight": torch.zeros(2)}, ("model.", "first", "cond"), "LoRA"),
        ({"numbers": torch.zeros(2)}, ("model.", "first", "cond"), "something else"),
    ],
)  # fmt: skip
def test_what_is_no_base_model_of_ours_is_named(made, tmp_path, more, without, words):
    path = changed(made[3], tmp_path / "other.safetensors", without, **more)
    with pytest.raises(Failed, match="checkpoint-unsupported") as refused:
        read_checkpoint(path)
    assert words in refused.value.fields["found"]


@pytest.mark.parametrize(("without", "part"), [("first", "autoencoder"), ("cond", "text encoder")])
def test_a_missing_part_is_named(made, tmp_path, without, part):
    path = changed(made[3], tmp_path / "part.safetensors", [without], **{"conditioner.x": torch.zeros(1)})
    with pytest.raises(Failed, match="checkpoint-incomplete") as refused:
        read_checkpoint(path)
    assert refused.value.fields["part"] == part


def test_a_network_of_another_shape_is_refused_before_anything_is_written(made, tmp_path):
    family, _, _, path = made
    with pytest.raises(Failed, match="checkpoint-differs"):
        import_checkpoint(read_checkpoint(path), tmp_path, templates=SHIPPED / family)
    assert list(tmp_path.iterdir()) == []


def test_a_pickle_is_refused_by_its_name_alone_and_by_its_bytes(tmp_path):
    named, hidden = tmp_path / "model.ckpt", tmp_path / "model.safetensors"
    hidden.write_bytes(pickle.dumps({"weights": [1.0]}))
    for path in (named, hidden):
        with pytest.raises(Failed, match="checkpoint-pickle"):
            read_checkpoint(path)


def test_a_file_that_was_cut_off_is_refused(made, tmp_path):
    path = tmp_path / "half.safetensors"
    data = made[3].read_bytes()
    for cut in (4, 100, len(data) - 1):
        path.write_bytes(data[:cut])
        with pytest.raises(Failed, match="checkpoint-unreadable"):
            read_checkpoint(path)


def test_the_shipped_configs_are_those_of_the_published_models():
    """By the number of weights that each network is known to have."""
    from likeness.ml.importing.conversion import BUILDERS, PARTS

    known = {"unet": (859_520_964, 2_567_463_684), "vae": (83_653_863,) * 2, "text_encoder": (123_060_480,) * 2}
    known["text_encoder_2"] = (0, 694_659_840)
    for number, family in enumerate(("sd15", "sdxl")):
        for part in PARTS[family]:
            config = json.loads((SHIPPED / family / part / "config.json").read_text())
            with torch.device("meta"):
                network = BUILDERS[part](config)
            assert sum(weight.numel() for weight in network.parameters()) == known[part][number], (family, part)


def test_the_shipped_words_are_those_whose_origin_is_written_down():
    notes = (SHIPPED / "README.md").read_text()
    for name in ("vocab.json", "merges.txt"):
        digest = hashlib.sha256((SHIPPED / "clip-tokenizer" / name).read_bytes()).hexdigest()
        assert any(name in line and digest in line for line in notes.splitlines())
