"""`likeness packs` as a user types it: what is shown, asked and refused, and a kill in the middle of gigabytes."""

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from inside import Inside

from likeness.packs.few_steps import FEW_STEPS

TINY = Path(__file__).resolve().parent.parent / "data" / "worker" / "tiny-pack"
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def run(tmp_path, monkeypatch):
    return Inside(tmp_path, monkeypatch)


@pytest.fixture
def download(tmp_path):
    """The tiny pipeline as somebody downloaded it."""
    folder = tmp_path / "Tiny model"
    shutil.copytree(TINY, folder)
    (folder / "manifest.json").unlink()
    (folder / "README.md").write_text("---\nlicense: creativeml-openrail-m\n---\n# Tiny\n", encoding="utf-8")
    return folder


def test_a_download_is_shown_asked_about_and_there(run, download):
    (download / "unet" / "diffusion_pytorch_model.bin").write_bytes(b"\x80\x02}.")
    no = run("packs", "add", download, as_json=False, typed="n\n")
    assert no.status == 3
    assert "a base model of the kind sd15" in no.out
    assert "1 file that could run a program when opened is not copied: unet/diffusion_pytorch_model.bin" in no.out
    assert "Licence: CreativeML OpenRAIL-M, https://huggingface.co/spaces/CompVis/stable-diffusion-license" in no.out
    assert "--accept-licence" in no.err
    assert run("packs", "list").value["packs"][0]["name"] == "starter"
    yes = run("packs", "add", download, as_json=False, typed="y\n")
    assert yes.status == 0
    assert "tiny-model is ready: Tiny model, 1." in yes.out
    row = next(row for row in run("packs", "list").value["packs"] if row["name"] == "tiny-model")
    assert (row["licence"], row["accepted"], row["bundled"]) == ("CreativeML OpenRAIL-M", "2026-03-01", False)
    again = run("packs", "add", download, as_json=False)
    assert (again.status, "is here already" in again.out) == (0, True)
    assert run("packs", "verify", "tiny-model").status == 0


def test_nobody_is_asked_with_json_and_nothing_is_accepted_silently(run, download):
    refused = run("packs", "add", download)
    assert refused.status == 3
    assert refused.value["error"]["code"] == "pack-licence-needed"
    assert run("packs", "add", download, "--accept-licence").value["name"] == "tiny-model"


def test_an_unknown_licence_is_said_plainly(run, download):
    (download / "README.md").unlink()
    assert run("packs", "add", download).value["error"]["code"] == "pack-licence-unknown"
    assert "Do you know that you may use it?" in run("packs", "add", download, as_json=False, typed="n\n").out
    said = run("packs", "add", download, "--accept-licence", as_json=False)
    assert "Nothing here says under which licence it may be used." in said.out
    assert json.loads((run.home / "packs" / "tiny-model" / "manifest.json").read_text())["licence"] == "unknown"


def test_another_of_the_same_name(run, download):
    run("packs", "add", download, "--accept-licence")
    (download / "README.md").write_text("---\nlicense: mit\n---\n", encoding="utf-8")
    assert run("packs", "add", download, "--accept-licence").value["error"]["code"] == "pack-exists"
    kept = run("packs", "add", download, "--accept-licence", as_json=False, typed="n\n")
    assert (kept.status, "--replace" in kept.err) == (3, True)
    replaced = run("packs", "add", download, "--accept-licence", as_json=False, typed="y\n")
    assert (replaced.status, "is ready" in replaced.out) == (0, True)
    assert run("packs", "add", download, "--name", "second", "--accept-licence").value["licence"] == "MIT"
    bundled = run("packs", "add", download, "--name", "starter", "--accept-licence")
    assert bundled.value["error"]["code"] == "pack-bundled"


def test_through_one_file_to_another_computer_and_repaired_from_it(run, download, tmp_path):
    run("packs", "add", download, "--accept-licence")
    out = run("packs", "export", "tiny-model", "--out", tmp_path, as_json=False)
    assert f"was written to {tmp_path / 'tiny-model.tar'}" in out.out
    removed = run("packs", "remove", "tiny-model", as_json=False, typed="y\n")
    assert "are free again" in removed.out
    assert run("packs", "verify", "tiny-model").value["error"]["code"] == "pack-missing"
    added = run("packs", "add", tmp_path / "tiny-model.tar", "--accept-licence")
    assert added.value["licence"] == "CreativeML OpenRAIL-M"
    damaged = run.home / "packs" / "tiny-model" / UNET
    damaged.write_bytes(damaged.read_bytes()[:-1] + b"x")
    assert "packs repair tiny-model --from" in run("packs", "verify", "tiny-model", as_json=False).err
    mended = run("packs", "repair", "tiny-model", "--from", tmp_path / "tiny-model.tar", as_json=False)
    assert mended.out.strip() == f"tiny-model is whole again. Replaced: {UNET}"
    assert "Nothing to do" in run("packs", "repair", "tiny-model", "--from", download, as_json=False).out


def generation(run):
    return json.loads((run.home / "packs" / "tiny-model" / "manifest.json").read_text())["generation"]


def test_a_person_says_in_how_many_steps_a_base_model_draws(run, download):
    """Its name is told and changes nothing; what is said later is noted without a copy."""
    source = download.rename(download.with_name("Tiny Turbo 8steps"))
    add = ("packs", "add", source, "--name", "tiny-model", "--accept-licence")
    told = run(*add, as_json=False).out
    assert "Its name says turbo" in told
    assert "with --steps 8, or as many as the page says; without that it draws in 20 steps" in told
    assert generation(run)["steps"] == 20
    said = run(*add, "--steps", "6", as_json=False)
    assert "from now on it draws in 6 steps without guidance" in said.out
    assert generation(run) == {"steps": 6, "guidance": 1.0, "sampler": "lcm"}
    assert run("packs", "verify", "tiny-model").value["few_steps"] is True
    assert "is here already" in run(*add, as_json=False).out
    assert generation(run)["steps"] == 6
    run(*add[:-1], "--replace", "--steps", "2", "--sampler", "euler", "--accept-licence")
    assert generation(run) == {"steps": 2, "guidance": 1.0, "sampler": "euler"}
    assert ", 2 steps)" in run("packs", "list", as_json=False).out


@pytest.mark.worker
def test_an_adapter_for_few_steps_is_put_in_and_taken_out(run, download, tmp_path):
    from safetensors.numpy import save_file

    for name, layer in (("lcm", "down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q"), ("other", "nowhere")):
        save_file(lora(layer), tmp_path / f"{name}.safetensors", {"modelspec.license": "openrail++"})
    run("packs", "add", download, "--accept-licence")
    pack = run.home / "packs" / "tiny-model"
    before = {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()}
    file, to = tmp_path / "lcm.safetensors", ("--to", "tiny-model")
    assert run("packs", "add", file).value["error"]["code"] == "few-steps-alone"
    asked = run("packs", "add", file, *to, as_json=False, typed="n\n")
    assert (asked.status, "Licence: CreativeML OpenRAIL++-M" in asked.out) == (3, True)
    wrong = run("packs", "add", tmp_path / "other.safetensors", *to, "--accept-licence")
    assert wrong.value["error"]["code"] == "few-steps-mismatch"
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before
    row = run("packs", "add", file, *to, "--steps", "5", "--accept-licence").value
    assert (row["steps"], row["few_steps"], row["adapter"]) == (5, True, True)
    assert run("packs", "verify", "tiny-model").status == 0
    assert (pack / FEW_STEPS).read_bytes() == file.read_bytes()
    assert generation(run) == {"steps": 5, "guidance": 1.0, "sampler": "lcm"}
    assert run("packs", "add", file, *to).value["error"]["code"] == "few-steps-there"
    gone = run("packs", "remove", "tiny-model", "--few-steps", as_json=False)
    assert "draws in 20 steps" in gone.out
    assert {path: path.read_bytes() for path in pack.rglob("*") if path.is_file()} == before
    assert run("packs", "remove", "tiny-model", "--few-steps").value["error"]["code"] == "few-steps-none"
    assert not (run.home / "packs" / ".converting").exists()


def lora(layer):
    """As kohya's programs write it, for one layer of 16 numbers."""
    import numpy as np

    sides = {"lora_down.weight": np.ones((2, 16), np.float16), "lora_up.weight": np.ones((16, 2), np.float16)}
    return {f"lora_unet_{layer}.{side}": matrix for side, matrix in sides.items()}


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("remove", "starter", "--yes"), 3, "pack-bundled"),
        (("remove", "nothing", "--yes"), 1, "pack-missing"),
        (("repair", "starter", "--from", "."), 3, "pack-bundled"),
        (("add", "nowhere"), 1, "file-missing"),
        (("get", "nothing", "--accept-licence"), 1, "pack-catalogue-unknown"),
        (("get", "stable-diffusion-xl", "--accept-licence"), 3, "downloads-off"),
        (("add", TINY / UNET), 1, "checkpoint-unsupported"),
        (("convert", "starter"), 3, "pack-bundled"),
        (("convert", "starter", "--variant", "int3"), 2, "usage"),
        (("downloads", "perhaps"), 2, "usage"),
        (("add", TINY, "--sampler", "euler"), 2, "usage"),
        (("add", TINY / UNET, "--to", "starter"), 3, "pack-bundled"),
    ],
)
def test_refusals(run, words, status, code):
    ended = run("packs", *words)
    assert (ended.status, ended.value["error"]["code"]) == (status, code)
    assert "no sentence" not in ended.err


def test_removing_asks_and_no_is_no(run, download):
    run("packs", "add", download, "--accept-licence")
    kept = run("packs", "remove", "tiny-model", as_json=False, typed="n\n")
    assert kept.status == 4
    assert run("packs", "verify", "tiny-model").status == 0


def test_what_was_begun_is_shown_and_thrown_away_without_the_pack(run, download):
    run("packs", "add", download, "--accept-licence")
    begun = run.home / "packs" / ".incoming" / "tiny-model.part" / "unet"
    begun.mkdir(parents=True)
    (begun / "model.safetensors").write_bytes(bytes(5_000_000))
    told = run("packs", "list", as_json=False).out
    assert "Something of tiny-model was begun and not finished (5.0 MB)." in told
    gone = run("packs", "remove", "tiny-model", "--unfinished", as_json=False)
    assert "5.0 MB are free again" in gone.out
    assert run("packs", "verify", "tiny-model").status == 0
    assert run("packs", "remove", "tiny-model", "--unfinished").value["error"]["code"] == "pack-not-begun"


def test_the_catalogue_says_what_each_is_good_for(run):
    short = run("packs", "catalogue", as_json=False).out
    assert [
        name for name in ("stable-diffusion-1-5", "stable-diffusion-xl", "flux2-klein-4b") if name not in short
    ] == []
    whole = run("packs", "catalogue", "flux2-klein-4b", as_json=False).out
    for word in ("Good for:", "Memory:", "Time:", "Licence: Apache-2.0", "Pictures for business: Yes", "Not verified:"):
        assert word in whole
    assert {row["here"] for row in run("packs", "catalogue").value["catalogue"]} == {False}


def test_turning_downloads_on_says_what_it_means(run):
    assert run("packs", "downloads").value == {"downloads": False}
    said = run("packs", "downloads", "on", as_json=False).out
    assert "only then, this computer asks huggingface.co" in said
    assert "no photo" in said
    assert run("packs", "downloads").value == {"downloads": True}
    assert run("packs", "downloads", "off").value == {"downloads": False}


@pytest.fixture
def large(download):
    """With 150 MB of zeros as the weights that are copied, in a file that takes no room."""
    size = 150_000_000
    header = json.dumps({"a": {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}}).encode()
    with (download / UNET).open("wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        file.truncate(8 + len(header) + size)
    return download


def stopped_in_the_middle(likeness, source, how):
    """The exit status of an `add` that got this signal when 70 MB were there; one that was done before it came is done again."""
    command = [sys.executable, "-m", "likeness", "--home", str(likeness.home), "packs", "add", str(source)]
    part = likeness.home / "packs" / ".incoming" / "tiny-model.part" / UNET
    for _ in range(20):
        child = subprocess.Popen([*command, "--accept-licence"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        while child.poll() is None and (not part.exists() or part.stat().st_size < 70_000_000):
            time.sleep(0.002)
        child.send_signal(how)
        child.communicate(timeout=60)
        if child.returncode != 0 and not (likeness.home / "packs" / "tiny-model").exists():
            return child.returncode
        likeness("packs", "remove", "tiny-model", "--yes")
    raise AssertionError("it was always done before")


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.worker
@pytest.mark.parametrize(
    ("how", "status"), [(signal.SIGKILL, -9), pytest.param(signal.SIGINT, 4, marks=pytest.mark.soak)]
)
def test_killed_in_the_middle_of_a_large_file_it_goes_on(likeness, large, how, status):
    assert stopped_in_the_middle(likeness, large, how) == status
    assert not (likeness.home / "packs" / "tiny-model").exists()
    part = likeness.home / "packs" / ".incoming" / "tiny-model.part"
    journal = [json.loads(line) for line in (part / "journal.jsonl").read_text().splitlines()]
    assert [line["reached"] for line in journal if line["file"] == UNET][-1] >= 64_000_000
    assert likeness("packs", "add", large, "--accept-licence").value["name"] == "tiny-model"
    assert likeness("packs", "verify", "tiny-model").status == 0
