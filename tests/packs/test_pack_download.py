"""The one download: from a hub on this computer, by the real process, with the real library."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import fake_hub
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pack_tools import TINY, UNET, contents, set_json

from likeness.base.clock import system_clock
from likeness.base.errors import Cancelled, Failed, Refused
from likeness.base.paths import Home, resources
from likeness.base.sentences import sentence
from likeness.packs.catalogue import load_catalogue
from likeness.packs.incoming import FOLDER
from likeness.packs.manifest import MANIFEST, verify
from likeness.studio import getting, packs

ENTRY = f"""
[tiny]
title = "Tiny"
family = "sd15"
repository = "{fake_hub.REPOSITORY}"
revision = "{fake_hub.REVISION}"
licence = "CC0-1.0"
licence_url = "https://creativecommons.org/publicdomain/zero/1.0/"
commercial = "yes"
good_for = "tests"
memory = "none"
time = "none"
bytes = 1000
unverified = "nothing"
files = ["README.md", "model_index.json", "*/*.json", "*/*.txt", "*/*.safetensors"]
"""
CHILD = (
    "import sys; from pathlib import Path; from likeness.worker import fetcher\n"
    "place = fetcher.Place({endpoint!r}, {hosts!r}, {port}, Path({tables!r}))\n"
    "sys.exit(fetcher.main(sys.stdin.buffer, sys.stdout.buffer, place))"
)
DOWNLOAD = {name: data for name, data in contents(TINY).items() if name != MANIFEST}
EXTRA = {
    "README.md": b"---\nlicense: mit\n---\n# Tiny\n",
    "unet/diffusion_pytorch_model.bin": b"\x80\x02}.",
    "unet/run.py": b"import os",
    "v1.ckpt": b"\x80\x02}.",
    "deep/er/model.safetensors": b"x",
}


@pytest.fixture
def hub():
    with fake_hub.running({**DOWNLOAD, **EXTRA}) as made:
        yield made


class Getting:
    """The program's own use case, with a downloader that takes this computer for the hub."""

    def __init__(self, folder, hub):
        self.home = Home(folder / "home")
        self.tables = folder / "tables"
        self.tables.mkdir()
        (self.tables / "catalogue.toml").write_text(ENTRY, encoding="utf-8")
        self.hub = hub
        getting.allow_downloads(self.home, allowed=True)

    def command(self, hosts=("127.0.0.1",)):
        code = CHILD.format(endpoint=self.hub.endpoint, hosts=tuple(hosts), port=self.hub.port, tables=str(self.tables))
        return [sys.executable, "-c", code]

    def __call__(self, **named):
        return getting.get(self.home, "tiny", command=self.command(), tables=self.tables, **named)

    @property
    def part(self):
        return self.home.packs / FOLDER / "tiny.hub.part"


@pytest.fixture
def get(tmp_path, hub):
    return Getting(tmp_path, hub)


def ordered(command, order):
    """What a downloader says to this order, and on its standard error; the line to it stays open."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        child.stdin.write(order)
        child.stdin.flush()
        said = child.stdout.read(), child.stderr.read()
        child.wait(60)
        assert b"Fatal" not in said[1]
        return said


def refusal(call, **named):
    with pytest.raises((Failed, Refused)) as caught:
        call(**named)
    said = sentence(caught.value)
    assert "no sentence" not in said
    assert f"({caught.value})" not in said
    return caught.value


def test_it_is_off_until_somebody_turns_it_on(get, hub):
    getting.allow_downloads(get.home, allowed=False)
    assert refusal(get).code == "downloads-off"
    assert hub.requests == []


def test_a_whole_download_becomes_a_pack(get, hub, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    told = []
    before = set(get.home.root.parent.rglob("*"))
    looked = get(on_bytes=lambda done, of: told.append((done, of)))
    new = {path for path in get.home.root.parent.rglob("*") if path not in before}
    assert all(path.is_relative_to(get.home.packs) for path in new)
    assert looked.row.licence == "CC0-1.0"
    row = packs.add(get.home, looked, system_clock)
    manifest = verify(get.home.packs / "tiny")
    assert row.name == manifest.name == "tiny"
    assert manifest.source == f"huggingface.co/{fake_hub.REPOSITORY}@{fake_hub.REVISION}"
    assert {name: data for name, data in contents(get.home.packs / "tiny").items() if name in DOWNLOAD} == {
        name: data for name, data in DOWNLOAD.items() if name != "model_index.json"
    } | {"model_index.json": contents(get.home.packs / "tiny")["model_index.json"]}
    assert told[-1][0] == told[-1][1] > 1_000_000
    assert not list((get.home.packs / FOLDER).glob("*"))
    fetched = {place.rsplit("/resolve/", 1)[1].split("/", 1)[1] for place, _ in hub.requests if "/resolve/" in place}
    assert fetched == DOWNLOAD.keys() | {"README.md"}
    check_nothing_was_told(hub)


def check_nothing_was_told(hub):
    """Only what a request cannot do without, and one name of a program that everybody shares."""
    for _, headers in hub.requests:
        assert headers.keys() <= {"host", "connection", "accept", "accept-encoding", "user-agent", "range"}
        assert headers["user-agent"] == "Likeness"
        assert "hf_secret" not in str(headers)


def test_a_broken_connection_is_taken_up_by_itself(get, hub):
    hub.cut[UNET] = 300_000
    packs.add(get.home, get(), system_clock)
    assert hub.asked(UNET)[0] == ""
    assert hub.asked(UNET)[1].startswith("bytes=")
    assert 0 < int(hub.asked(UNET)[1].removeprefix("bytes=").rstrip("-")) <= 300_000
    verify(get.home.packs / "tiny")


def test_half_a_file_of_another_day_is_gone_on_with(get, hub):
    half = get.part / f"{UNET}.half"
    half.parent.mkdir(parents=True)
    half.write_bytes(DOWNLOAD[UNET][:200_000])
    whole = get.part / "vae" / "config.json"
    whole.parent.mkdir()
    whole.write_bytes(DOWNLOAD["vae/config.json"])
    get()
    assert hub.asked(UNET) == ["bytes=200000-"]
    assert hub.asked("vae/config.json") == []
    assert (get.part / UNET).read_bytes() == DOWNLOAD[UNET]


@pytest.mark.soak
def test_a_server_that_knows_no_ranges_starts_again(get, hub):
    hub.deaf = True
    half = get.part / f"{UNET}.half"
    half.parent.mkdir(parents=True)
    half.write_bytes(DOWNLOAD[UNET][:200_000])
    get()
    assert (get.part / UNET).read_bytes() == DOWNLOAD[UNET]


def test_a_half_file_that_was_damaged_is_thrown_away_and_comes_whole_the_next_time(get, hub):
    half = get.part / f"{UNET}.half"
    half.parent.mkdir(parents=True)
    half.write_bytes(bytes(200_000))
    assert refusal(get).fields["file"] == UNET
    assert not half.exists()
    get()
    assert (get.part / UNET).read_bytes() == DOWNLOAD[UNET]


@pytest.mark.parametrize("path", [UNET, pytest.param("vae/config.json", marks=pytest.mark.soak)])
def test_other_bytes_than_the_hub_named_are_refused(get, hub, path):
    hub.lie.add(path)
    error = refusal(get)
    assert (error.code, error.fields["file"]) == ("download-damaged", path)
    assert not (get.part / path).exists()


@pytest.mark.soak
def test_more_bytes_than_the_hub_named_are_refused(get, hub):
    short = hub.entry(UNET)
    short["size"] -= 1000
    short["lfs"]["size"] -= 1000
    hub.entry = lambda path: short if path == UNET else fake_hub.Hub.entry(hub, path)
    assert refusal(get).code in {"download-damaged", "download-interrupted"}
    assert not (get.part / UNET).exists()


def test_a_redirect_to_another_computer_is_refused(get, hub):
    hub.elsewhere = f"localhost:{hub.port}"
    error = refusal(get)
    assert (error.code, error.fields["host"]) == ("download-host-refused", "localhost")
    assert not any(place.startswith("/cdn/") for place, _ in hub.requests)


def test_below_the_library_the_process_cannot_reach_another_either(tmp_path):
    """What would happen if the library went elsewhere by itself: names, addresses, ports, other programs."""
    code = (
        "import socket, subprocess, sys; from likeness.worker.hub_guard import HubGuard\n"
        "guard = HubGuard(('127.0.0.1', '.hub.example'), 443); guard.install()\n"
        "def tried(call, *words):\n"
        "    try: call(*words)\n"
        "    except PermissionError: return 'refused'\n"
        "    except OSError: return 'allowed'\n"
        "    return 'allowed'\n"
        "made = socket.socket()\n"
        "socket.getaddrinfo('127.0.0.1', 443)\n"
        "print(tried(made.connect, ('127.0.0.1', 443)), tried(made.connect, ('127.0.0.1', 80)),\n"
        "  tried(made.connect, ('127.0.0.2', 443)), tried(socket.getaddrinfo, 'example.org', 443),\n"
        "  tried(socket.getaddrinfo, 'evilhub.example', 443), tried(socket.gethostbyname, '127.0.0.1'),\n"
        "  tried(made.sendto, b'x', ('127.0.0.1', 443)), tried(made.bind, ('127.0.0.1', 0)),\n"
        "  tried(subprocess.run, ['true']), tried(socket.socket(socket.AF_UNIX).connect, '/tmp/x'),\n"
        "  guard.allows('cdn.hub.example'), guard.allows('hub.example.org'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["allowed", *["refused"] * 9, "True", "False"]


def test_an_answer_that_is_a_no(get, hub):
    hub.status = 403
    error = refusal(get)
    assert (error.code, error.fields["status"]) == ("download-not-there", "403")


def test_a_repository_that_is_not_as_described(get, hub):
    del hub.files["model_index.json"]
    assert refusal(get).code == "download-incomplete"


def certificate(folder, name):
    """One that nobody but its maker vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    (folder / "hub.pem").write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    return folder / "hub.pem"


def test_one_who_cannot_prove_to_be_the_hub_is_not_asked_anything(get, tmp_path):
    with fake_hub.running(DOWNLOAD, certificate(tmp_path, "huggingface.co")) as hub:
        get.hub = hub
        assert refusal(get).code == "download-not-trusted"
        assert hub.requests == []


def test_nobody_there(get, hub):
    get.hub = type("Gone", (), {"endpoint": "http://hub.invalid", "port": 80})()
    command = get.command(("hub.invalid",))
    error = refusal(lambda: getting.get(get.home, "tiny", command=command, tables=get.tables))
    assert error.code == "download-interrupted"


def test_what_is_not_in_the_catalogue_is_not_asked_for(get, hub):
    with pytest.raises(Failed, match="pack-catalogue-unknown"):
        getting.get(get.home, "other", command=get.command(), tables=get.tables)
    order = json.dumps({"name": "other", "folder": str(get.home.root)}).encode() + b"\n"
    assert b"pack-catalogue-unknown" in ordered(get.command(), order)[0]
    assert hub.requests == []


def test_the_process_writes_below_its_folder_only(get, hub):
    if sys.platform != "linux":
        pytest.skip("Landlock")
    get.part.mkdir(parents=True)
    elsewhere = get.home.packs / "elsewhere"
    order = json.dumps({"name": "tiny", "folder": str(get.part)})
    code = get.command()[2].replace("sys.exit(", "status = (") + f"\nopen({str(elsewhere)!r}, 'w')"
    said, failed = ordered([sys.executable, "-c", code], order.encode() + b"\n")
    assert b"Fetched" in said
    assert b"PermissionError" in failed
    assert not elsewhere.exists()


def test_a_download_can_be_cancelled_and_its_process_is_gone(get, hub):
    with pytest.raises(Cancelled):
        get(stop=lambda: bool(hub.requests))
    asked = len(hub.requests)
    assert asked < 20


def test_killed_in_the_middle_it_goes_on(get, hub):
    """The downloader itself, by SIGKILL, as soon as half a file is there."""
    big = random.Random(3).randbytes(30_000_000)  # noqa: S311
    header = json.dumps({"a": {"dtype": "U8", "shape": [len(big)], "data_offsets": [0, len(big)]}}).encode()
    hub.files[UNET] = len(header).to_bytes(8, "little") + header + big
    hub.cut[UNET] = 10_000_000
    get.part.mkdir(parents=True)
    order = json.dumps({"name": "tiny", "folder": str(get.part)}).encode() + b"\n"
    child = subprocess.Popen(get.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    child.stdin.write(order)
    child.stdin.flush()
    half = get.part / f"{UNET}.half"
    while not half.exists() or half.stat().st_size < 1_000_000:
        assert child.poll() is None
        time.sleep(0.002)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdin.close()
    child.stdout.close()
    there = half.stat().st_size
    hub.requests.clear()
    looked = get()
    assert hub.asked(UNET)[0] == f"bytes={there}-"
    set_json(get.part / "unet" / "config.json", sample_size=64)
    assert (get.part / UNET).read_bytes() == hub.files[UNET]
    assert looked.offer.manifest.family == "sd15"


def test_it_ends_with_whoever_ordered_it(get, hub):
    hub.cut[UNET] = 1000  # then it waits a second before it tries again
    get.part.mkdir(parents=True)
    order = json.dumps({"name": "tiny", "folder": str(get.part)}).encode() + b"\n"
    with subprocess.Popen(get.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.stdin.write(order)
        child.stdin.flush()
        child.stdout.readline()
        child.stdin.close()
        assert child.wait(60) == 1
    assert not (get.part / "vae" / "diffusion_pytorch_model.safetensors").exists()


def test_the_catalogue_that_comes_along_is_sound():
    entries = load_catalogue(resources() / "packs")
    families = {entry.family for entry in entries.values()}
    assert families == {"sd15", "sdxl", "flux2-klein"}
    for entry in entries.values():
        assert entry.wants("model_index.json")
        for path in ("unet/diffusion_pytorch_model.bin", "x.ckpt", "unet/../x.json", "/model_index.json", "run.py"):
            assert not entry.wants(path)
    assert entries["stable-diffusion-1-5"].wants("unet/diffusion_pytorch_model.fp16.safetensors")
    assert not entries["stable-diffusion-1-5"].wants("unet/diffusion_pytorch_model.safetensors")
    assert not entries["stable-diffusion-1-5"].wants("safety_checker/model.safetensors")
    assert entries["flux2-klein-4b"].wants("text_encoder/model-00001-of-00002.safetensors")
    assert not entries["flux2-klein-4b"].wants("flux-2-klein-4b.safetensors")
