"""From a folder somebody downloaded to a pack: what is taken, what is left, what is refused and why."""

import json
import os
import pickle
import shutil
from pathlib import Path

import msgspec
import pytest
from pack_tools import ACCEPTED, KINDS, TINY, UNET, add, age, change, contents, foreign, set_json

from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.sentences import sentence
from likeness.packs.find import find_pack
from likeness.packs.incoming import FOLDER, alone, forget, settle, unfinished
from likeness.packs.installing import install, is_there, restate
from likeness.packs.manifest import MANIFEST, load_manifest, put_manifest, verify, write_manifest
from likeness.packs.offers import look_at
from likeness.packs.repairing import repair


@pytest.fixture
def source(tmp_path):
    return foreign(tmp_path / "Tiny Módel v2")


@pytest.fixture
def packs(tmp_path):
    return tmp_path / "home" / "packs"


def refusal(call, *arguments, **named):
    with pytest.raises((Failed, Refused)) as caught:
        call(*arguments, **named)
    said = sentence(caught.value)
    assert "no sentence" not in said
    assert f"({caught.value})" not in said
    return caught.value


class TestWhatIsTaken:
    def test_a_download_becomes_a_pack_that_verifies(self, source, packs):
        manifest = add(source, packs)
        assert verify(packs / "tiny-model-v2") == manifest
        assert (manifest.title, manifest.family, manifest.licence) == ("Tiny Módel v2", "sd15", "unknown")
        assert (manifest.source, manifest.accepted) == ("folder", ACCEPTED)
        assert manifest.generation == KINDS["sd15"].generation
        there, here = contents(source), contents(packs / "tiny-model-v2")
        assert {name for name in here if name not in {MANIFEST, "model_index.json"}} == there.keys() - {
            "model_index.json"
        }
        assert all(here[name] == there[name] for name in there.keys() - {"model_index.json"})
        assert not any((packs / FOLDER).iterdir())

    def test_half_precision_is_preferred_and_gets_the_usual_name(self, source, packs):
        half = (source / UNET).read_bytes()[::-1]  # other bytes, same size
        shutil.copy(source / UNET, source / "unet" / "diffusion_pytorch_model.fp16.safetensors")
        save_other(source / UNET)
        manifest = add(source, packs)
        assert manifest.variants == ("fp16",)
        assert (packs / "tiny-model-v2" / UNET).read_bytes() != half
        assert (packs / "tiny-model-v2" / UNET).read_bytes() == (TINY / UNET).read_bytes()
        full = add(source, packs, name="full", precision="full")
        assert full.variants == ()
        assert (packs / "full" / UNET).read_bytes() == (source / UNET).read_bytes()

    def test_shards_come_whole_and_their_list_names_them(self, source, packs):
        text = source / "text_encoder"
        for number in (1, 2):
            shutil.copy(text / "model.safetensors", text / f"model.fp16-0000{number}-of-00002.safetensors")
        shutil.copy(text / "model.safetensors", text / "model.fp16-00001-of-00003.safetensors")
        (text / "model.safetensors").unlink()
        names = {"a": "model.fp16-00001-of-00002.safetensors", "b": "model.fp16-00002-of-00002.safetensors"}
        index = {"metadata": {"total_size": 5}, "weight_map": names}
        (text / "model.safetensors.index.fp16.json").write_text(json.dumps(index))
        add(source, packs, name="sharded")
        made = packs / "sharded" / "text_encoder"
        assert {path.name for path in made.glob("model*")} == {
            "model-00001-of-00002.safetensors",
            "model-00002-of-00002.safetensors",
            "model.safetensors.index.json",
        }
        listed = json.loads((made / "model.safetensors.index.json").read_text())["weight_map"]
        assert set(listed.values()) == {path.name for path in made.glob("model-*.safetensors")}

    def test_what_is_not_needed_stays_behind_and_is_named(self, source, packs):
        (source / "safety_checker").mkdir()
        (source / "safety_checker" / "model.safetensors").write_bytes(b"x")
        (source / "v1-5-pruned.safetensors").write_bytes(b"x")
        set_json(source / "model_index.json", safety_checker=["stable_diffusion", "X"], requires_safety_checker=True)
        offer = look_at(source, KINDS)
        assert offer.left_out == ("safety_checker/", "v1-5-pruned.safetensors")
        install(offer, packs, ACCEPTED)
        index = json.loads((packs / "tiny-model-v2" / "model_index.json").read_text())
        assert index["safety_checker"] == [None, None]
        assert index["requires_safety_checker"] is False

    def test_graphs_beside_weights_stay_behind(self, source):
        """Those of a hub's repository are twice as large as everything else."""
        (source / "vae_decoder").mkdir()
        for name in ("unet/model.onnx", "unet/model.onnx_data", "vae_decoder/model.onnx"):
            (source / name).write_bytes(b"x")
        offer = look_at(source, KINDS)
        assert offer.left_out == ("unet/model.onnx", "unet/model.onnx_data", "vae_decoder/")
        assert not [item.target for item in offer.items if "onnx" in item.target]

    def test_pickles_beside_good_weights_are_left_out_and_named(self, source, packs):
        (source / "unet" / "diffusion_pytorch_model.bin").write_bytes(pickle.dumps([1]))
        (source / "model.ckpt").write_bytes(pickle.dumps([1]))
        offer = look_at(source, KINDS)
        assert offer.pickles == ("model.ckpt", "unet/diffusion_pytorch_model.bin")
        install(offer, packs, ACCEPTED)
        assert not [name for name in contents(packs) if name.endswith((".bin", ".ckpt"))]

    @pytest.mark.parametrize(("said", "steps"), [({"is_distilled": True}, 4), ({"is_distilled": False}, 20)])
    def test_few_step_models_run_without_guidance(self, source, packs, said, steps):
        set_json(source / "model_index.json", **said)
        manifest = add(source, packs)
        assert manifest.generation.steps == steps
        assert (manifest.generation.guidance == 1.0) is said["is_distilled"]
        assert verify(packs / "tiny-model-v2") == manifest

    def test_latent_consistency_models_are_known_by_their_scheduler(self, source, packs):
        set_json(source / "scheduler" / "scheduler_config.json", _class_name="LCMScheduler")
        manifest = add(source, packs)
        assert (manifest.generation.sampler, manifest.generation.guidance) == ("lcm", 1.0)

    def test_the_side_comes_from_the_model(self, source):
        set_json(source / "unet" / "config.json", sample_size=96)
        assert look_at(source, KINDS).manifest.resolution == 384

    def test_links_of_a_download_cache_are_followed(self, packs, tmp_path):
        source = foreign(tmp_path / "cache" / "snapshots" / "1f3c")
        blob = tmp_path / "cache" / "blobs" / "blob"
        blob.parent.mkdir()
        (source / UNET).rename(blob)
        (source / UNET).symlink_to(blob)
        add(source, packs, name="linked")
        assert not (packs / "linked" / UNET).is_symlink()
        assert (packs / "linked" / UNET).read_bytes() == (TINY / UNET).read_bytes()

    def test_links_to_other_things_of_the_persons_are_not(self, packs, tmp_path):
        source = foreign(tmp_path / "a" / "b" / "model")
        (tmp_path / "diary.txt").write_text("dear diary")
        (source / "tokenizer" / "merges.txt").unlink()
        (source / "tokenizer" / "merges.txt").symlink_to(tmp_path / "diary.txt")
        assert refusal(look_at, source, KINDS).code == "pack-unsafe"


class TestLicence:
    @pytest.mark.parametrize(
        ("card", "name", "url"),
        [
            ("license: apache-2.0", "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
            ("license: openrail++", "CreativeML OpenRAIL++-M", ""),
            (
                "license: other\nlicense_name: flux-x\nlicense_link: https://a.example/l",
                "flux-x",
                "https://a.example/l",
            ),
            ("license: 'mit'", "MIT", "https://opensource.org/license/mit"),
            ("license: other", "unknown", ""),
            ("license_link: javascript:x", "unknown", ""),
            ("tags: [x]", "unknown", ""),
        ],
    )
    def test_the_model_card_says_it(self, source, card, name, url):
        (source / "README.md").write_text(f"---\n{card}\n---\n# A model\nlicense: gpl\n", encoding="utf-8")
        licence = look_at(source, KINDS).licence
        assert (licence.name, licence.url) == (name, url)
        assert licence.known is (name != "unknown")

    def test_a_text_alone_is_named_and_comes_along(self, source, packs):
        (source / "LICENSE").write_text("Do as you like.\n", encoding="utf-8")
        assert add(source, packs, name="licensed").licence == "see LICENSE"
        assert (packs / "licensed" / "LICENSE.txt").read_text() == "Do as you like.\n"

    def test_what_was_accepted_is_in_the_manifest(self, source, packs):
        add(source, packs, name="mine")
        assert load_manifest(packs / "mine").accepted == ACCEPTED


class TestRefusals:
    def test_only_pickles(self, source):
        (source / UNET).rename(source / "unet" / "diffusion_pytorch_model.bin")
        error = refusal(look_at, source, KINDS)
        assert (error.code, error.fields["file"]) == ("pack-only-pickles", "unet/diffusion_pytorch_model.bin")

    @pytest.mark.parametrize("protocol", [0, 1, 2, 4, 5])
    def test_a_pickle_under_a_good_name(self, source, packs, protocol):
        (source / UNET).write_bytes(pickle.dumps({"weights": [1.0, "x" * 50]}, protocol))
        assert refusal(look_at, source, KINDS).code in {"pack-unsafe", "pack-damaged"}
        assert not packs.exists()

    def test_a_pickle_among_the_words_is_found_after_the_copy_and_nothing_stays(self, source, packs):
        (source / "tokenizer" / "merges.txt").write_bytes(pickle.dumps(os.system, 0))
        error = refusal(add, source, packs)
        assert (error.code, error.fields["file"]) == ("pack-unsafe", "tokenizer/merges.txt")
        assert not contents(packs)

    @pytest.mark.parametrize("part", ["unet", "vae", "text_encoder", "tokenizer", "scheduler"])
    def test_a_part_that_is_missing(self, source, part):
        shutil.rmtree(source / part)
        error = refusal(look_at, source, KINDS)
        assert (error.code, error.fields["part"]) == ("pack-incomplete", part)

    def test_a_download_that_was_cut_short(self, source):
        os.truncate(source / UNET, (source / UNET).stat().st_size // 2)
        assert refusal(look_at, source, KINDS).code == "pack-damaged"

    @pytest.mark.parametrize("text", ["", "[]", '{"_class_name": "KolorsPipeline"}', "{}", "[" * 3000, "\x00"])
    def test_an_index_of_something_else(self, source, text):
        (source / "model_index.json").write_text(text, encoding="utf-8")
        assert refusal(look_at, source, KINDS).code in {"pack-family-unknown", "pack-incomplete"}

    def test_a_folder_or_file_that_is_none(self, tmp_path):
        (tmp_path / "letter.txt").write_text("dear")
        for path in (tmp_path, tmp_path / "letter.txt"):
            assert refusal(look_at, path, KINDS).code == "pack-source-unknown"
        assert refusal(look_at, tmp_path / "nowhere", KINDS).code == "file-missing"

    @pytest.mark.parametrize("name", ["A", "../x", "a/b", ".hidden", "con", "x" * 61, "мир", "a."])
    def test_names_that_are_none(self, source, name):
        assert refusal(look_at, source, KINDS, name=name).code == "pack-name-unusable"


def test_a_folder_without_a_letter_that_a_name_can_have_is_called_after_its_kind(source):
    manifest = look_at(source.rename(source.parent / "模型"), KINDS).manifest
    assert (manifest.name, manifest.title) == ("sd15-model", "模型")


class TestTwice:
    def test_the_same_again_is_known(self, source, packs):
        offer = look_at(source, KINDS)
        assert not is_there(offer, packs)
        install(offer, packs, ACCEPTED)
        assert is_there(look_at(source, KINDS), packs)

    def test_another_of_the_same_name_is_refused_unless_it_shall_replace(self, source, packs):
        add(source, packs)
        save_other(source / UNET)
        offer = look_at(source, KINDS)
        assert refusal(is_there, offer, packs).code == "pack-exists"
        assert refusal(install, offer, packs, ACCEPTED).code == "pack-exists"
        old = contents(packs / "tiny-model-v2")
        assert old[UNET] != (source / UNET).read_bytes()
        install(offer, packs, ACCEPTED, replace=True)
        assert contents(packs / "tiny-model-v2")[UNET] == (source / UNET).read_bytes()
        assert not any((packs / FOLDER).iterdir())

    def test_a_damaged_one_is_not_the_same(self, source, packs):
        add(source, packs)
        change(packs / "tiny-model-v2" / MANIFEST, 40)
        assert refusal(is_there, look_at(source, KINDS), packs).code == "pack-exists"


class TestOnTheWay:
    def test_a_cancelled_copy_goes_on_and_changed_files_come_anew(self, source, packs):
        asked = []

        def stop():
            asked.append(1)
            return len(asked) > 6

        with pytest.raises(Cancelled):
            install(look_at(source, KINDS), packs, ACCEPTED, stop=stop)
        part = packs / FOLDER / "tiny-model-v2.part"
        before = {path: path.stat().st_mtime_ns for path in part.rglob("*") if path.is_file()}
        assert len(before) > 3
        changed = next(path for path in before if path.name == "scheduler_config.json")
        set_json(source / "scheduler" / "scheduler_config.json", note="changed")
        seen = []
        install(look_at(source, KINDS), packs, ACCEPTED, on_bytes=lambda done, of: seen.append((done, of)))
        assert (
            seen[-1][0]
            == seen[-1][1]
            == sum(len(data) for data in contents(source).values())
            + (len(contents(packs / "tiny-model-v2")["model_index.json"]) - len(contents(source)["model_index.json"]))
        )
        verify(packs / "tiny-model-v2")
        assert b"changed" in (packs / "tiny-model-v2" / "scheduler" / changed.name).read_bytes()

    def test_a_stick_that_is_pulled_out(self, source, packs):
        offer = look_at(source, KINDS)
        away = source.with_name("away")

        def pull(done, _of):
            if done > 100_000 and source.exists():
                source.rename(away)

        error = refusal(install, offer, packs, ACCEPTED, on_bytes=pull)
        assert error.code == "pack-source-gone"
        away.rename(source)
        copied = []
        manifest = install(look_at(source, KINDS), packs, ACCEPTED, on_bytes=lambda done, _of: copied.append(done))
        assert verify(packs / manifest.name) == manifest

    def test_a_file_that_gets_shorter_while_it_is_read(self, source, packs):
        offer = look_at(source, KINDS)
        os.truncate(source / UNET, 1000)
        assert refusal(install, offer, packs, ACCEPTED).code == "pack-source-gone"

    def test_two_at_once(self, source, packs):
        offer = look_at(source, KINDS)
        errors = []

        def again(_done, _of):
            if not errors:
                errors.append(refusal(install, offer, packs, ACCEPTED).code)

        install(offer, packs, ACCEPTED, on_bytes=again)
        assert errors == ["pack-being-added"]
        verify(packs / "tiny-model-v2")

    def test_leftovers_of_another_attempt_do_not_come_along(self, source, packs):
        part = packs / FOLDER / "tiny-model-v2.part"
        (part / "odd" / "deep").mkdir(parents=True)
        (part / "odd" / "deep" / "x.bin").write_bytes(b"x")
        (part / "journal.jsonl").write_bytes(b'{"file": "unet/x", "mark": "1", "reached": 5, "sha256": ""}\n{"half')
        verify(packs / add(source, packs).name)


class TestRepair:
    @pytest.fixture
    def pack(self, source, packs):
        add(source, packs, name="mine")
        return packs / "mine"

    def test_only_what_is_damaged_is_touched(self, pack, source):
        change(pack / UNET, 5000)
        (pack / "tokenizer" / "vocab.json").unlink()
        age(pack / "vae" / "config.json", 1000)
        before = (pack / "vae" / "config.json").stat().st_mtime_ns
        done = repair(pack, look_at(source, KINDS, name="mine"))
        assert (done.mended, done.still) == (("tokenizer/vocab.json", UNET), ())
        assert (pack / "vae" / "config.json").stat().st_mtime_ns == before
        verify(pack)

    def test_another_model_mends_nothing(self, pack, source):
        change(pack / UNET, 5000)
        save_other(source / UNET)
        broken = contents(pack)
        done = repair(pack, look_at(source, KINDS, name="mine"))
        assert (done.mended, done.still) == ((), (UNET,))
        assert contents(pack)[UNET] == broken[UNET]

    def test_a_damaged_list_needs_a_source_that_has_one(self, pack, source, packs, tmp_path):
        shutil.copytree(pack, tmp_path / "copy")
        change(pack / MANIFEST, 30)
        assert refusal(repair, pack, look_at(source, KINDS, name="mine")).code == "pack-repair-other"
        repair(pack, look_at(tmp_path / "copy", KINDS, name="mine"))
        assert verify(pack).accepted is None

    def test_a_damaged_list_makes_no_other_model_of_the_pack(self, pack, source, packs):
        save_other(source / UNET)
        other = packs / add(source, packs, name="other").name
        change(pack / MANIFEST, 30)
        before = contents(pack)
        assert refusal(repair, pack, look_at(other, KINDS, name="mine")).code == "pack-repair-other"
        assert contents(pack) == before

    def test_what_comes_with_a_foreign_list_is_looked_at(self, pack, tmp_path):
        copy = tmp_path / "copy"
        shutil.copytree(pack, copy)
        (copy / "tokenizer" / "hidden.bin").write_bytes(pickle.dumps([1]))
        write_manifest(copy, load_manifest(copy))
        change(pack / MANIFEST, 30)
        assert refusal(repair, pack, look_at(copy, KINDS, name="mine")).code == "pack-unsafe"
        assert refusal(verify, pack).code == "pack-damaged"

    def test_a_pack_that_a_crash_had_moved_aside_is_found(self, pack, packs):
        (packs / FOLDER).mkdir(exist_ok=True)
        pack.rename(packs / FOLDER / "mine.old")
        assert find_pack("mine", packs, packs / "none") == pack
        verify(pack)


def test_what_was_begun_is_listed_and_can_be_thrown_away(source, packs):
    stop = iter([False, False, False, False, False, True])
    with pytest.raises(Cancelled):
        install(look_at(source, KINDS, name="mine"), packs, ACCEPTED, stop=lambda: next(stop))
    assert unfinished(packs)["mine"] > 100
    forget(packs, "mine")
    assert unfinished(packs) == {}
    assert not any((packs / FOLDER).iterdir())


@pytest.mark.parametrize(("guidance", "fits"), [(1.0, True), (1.05, False), (0.9, False), (1.1, True)])
def test_guidance_is_off_or_strong_enough_to_keep_things_out(tmp_path, guidance, fits):
    listing = json.loads((TINY / MANIFEST).read_text())
    listing["generation"]["guidance"] = guidance
    listing.pop("seal", None)
    (tmp_path / MANIFEST).write_text(json.dumps(listing))
    if fits:
        assert load_manifest(tmp_path).generation.guidance == guidance
    else:
        assert refusal(load_manifest, tmp_path).code == "pack-damaged"


def test_a_pack_of_a_kind_that_this_program_does_not_know(tmp_path):
    shutil.copytree(TINY, tmp_path / TINY.name)
    manifest = load_manifest(TINY)
    put_manifest(tmp_path / TINY.name, msgspec.structs.replace(manifest, family="sd9"))
    assert refusal(look_at, tmp_path / TINY.name, KINDS).code == "pack-family-unknown"


def test_a_replacement_that_a_crash_cut_in_two_is_put_right(source, packs):
    add(source, packs, name="mine")
    (packs / FOLDER).mkdir(exist_ok=True)
    (packs / "mine").rename(packs / FOLDER / "mine.old")
    with alone(packs, "mine"):
        settle(packs)  # whoever is at work on it right now is not disturbed
        assert not (packs / "mine").exists()
    settle(packs)
    verify(packs / "mine")
    shutil.copytree(packs / "mine", packs / FOLDER / "mine.old")
    settle(packs)
    assert not any((packs / FOLDER).iterdir())


def test_what_is_said_of_an_installed_pack_is_changed_although_an_earlier_change_was_killed(source, packs):
    add(source, packs, name="mine")
    half = packs / FOLDER / "mine.list" / ".manifest.json.0123abcd.part"
    half.parent.mkdir(parents=True)
    half.write_text("{")
    manifest = load_manifest(packs / "mine")
    restate(packs / "mine", msgspec.structs.replace(manifest, title="Another"))
    assert load_manifest(packs / "mine").title == "Another"
    assert not half.parent.exists()


def test_a_pack_of_format_1_without_a_seal_is_still_read(tmp_path):
    shutil.copytree(TINY, tmp_path / TINY.name)
    listing = json.loads((TINY / MANIFEST).read_text())
    listing.pop("seal", None)
    (tmp_path / TINY.name / MANIFEST).write_text(json.dumps(listing))
    assert verify(tmp_path / TINY.name).seal == ""


def test_a_manifest_may_not_claim_more_than_the_list(tmp_path):
    shutil.copytree(TINY, tmp_path / TINY.name)
    manifest = load_manifest(tmp_path / TINY.name)
    sealed = put_manifest(tmp_path / TINY.name, manifest)
    assert verify(tmp_path / TINY.name) == sealed


def save_other(path: Path) -> None:
    """Weights of the same shapes with other numbers."""
    change(path, path.stat().st_size - 4)
