"""Content Credentials: valid as delivered, altered after any change, and never a connection."""

import contextlib
import dataclasses
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import c2pa
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from likeness.base.errors import Failed
from likeness.delivery import credentials as module
from likeness.delivery.credentials import Credentials, read, sign, sniff
from likeness.delivery.encode import MEDIA_TYPES, encode
from likeness.delivery.provenance import Performed, Provenance, xmp_packet
from likeness.vault.certificates import SigningIdentity, make_identity

FORMATS = ["jpeg", "png"]
PIXELS = {"jpeg": b"\xff\xda", "png": b"IDAT"}


@pytest.fixture(scope="module")
def delivered(picture, identity):
    now = datetime.now(UTC)
    provenance = Provenance("generated", "Warm canvas", now, "0.1.0", (Performed.GRADE,), engine="torch", seed=7)
    return {
        format_: sign(encode(picture, format_, xmp=xmp_packet(provenance)), format_, provenance, identity)
        for format_ in FORMATS
    }


@pytest.mark.parametrize("format_", FORMATS)
def test_what_was_signed_is_read_back(picture, identity, retouched, generated, format_):
    for provenance in (retouched, generated):
        data = sign(encode(picture, format_, xmp=xmp_packet(provenance)), format_, provenance, identity)
        found = read(data, format_, identity.anchor_pem)
        assert (found.verdict, found.trusted, found.origin) == ("valid", True, provenance.origin)
        assert found.problems == ()
        assert found.software == "Likeness 0.1.0"
        assert found.signer.startswith("Likeness on this computer, portraits")
        assert len(found.actions) == len(provenance.performed) + 1
        assert found.parameters["look"] == provenance.look
    assert found.parameters == {"look": "Warm canvas", "engine": "onnx", "pack": "Starter", "seed": "42"}
    assert found.source_types[0] == "trainedAlgorithmicMedia"
    assert found.oversight == "prompt_guided"


@pytest.mark.parametrize("format_", FORMATS)
def test_signing_changes_no_pixel_and_keeps_the_xmp(picture, delivered, format_, exiftool):
    with (
        Image.open(io.BytesIO(delivered[format_])) as signed,
        Image.open(io.BytesIO(encode(picture, format_))) as plain,
    ):
        np.testing.assert_array_equal(np.asarray(signed), np.asarray(plain))
    assert exiftool(delivered[format_])["XMP-xmp:CreatorTool"] == "Likeness 0.1.0"


@pytest.mark.parametrize("format_", FORMATS)
def test_the_signer_vouches_for_what_was_done(delivered, format_, exiftool):
    """In C2PA 2.x only created assertions are the signer's own words."""
    assert "c2pa.actions.v2" in str(exiftool(delivered[format_])["CBOR:Created_AssertionsUrl"])


@pytest.mark.parametrize("format_", FORMATS)
def test_without_our_anchor_it_is_valid_but_not_trusted(delivered, format_):
    found = read(delivered[format_], format_)
    assert (found.verdict, found.trusted, found.origin) == ("valid", False, "generated")


def test_another_computer_s_anchor_does_not_make_it_trusted(delivered):
    other = make_identity(lambda: datetime.now(UTC))
    assert not read(delivered["png"], "png", other.anchor_pem).trusted


@pytest.mark.parametrize("format_", FORMATS)
def test_a_picture_without_credentials_says_so(picture, format_):
    assert read(encode(picture, format_), format_) == Credentials("none")


@pytest.mark.parametrize("format_", FORMATS)
@given(where=st.floats(0.0, 1.0, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=25, deadline=None)
def test_any_flipped_bit_of_the_picture_is_seen(delivered, identity, format_, where, bit):
    data = bytearray(delivered[format_])
    start = data.rindex(PIXELS[format_])  # before it stands the manifest, whose padding is nobody's claim
    data[start + int(where * (len(data) - start))] ^= 1 << bit
    assert read(bytes(data), format_, identity.anchor_pem).verdict == "altered"


@pytest.mark.parametrize("format_", FORMATS)
def test_changed_pixels_under_the_old_manifest_are_altered(delivered, identity, format_, picture):
    """The whole manifest store is lifted into a file with other pixels."""
    lighter = encode(np.minimum(picture, 254) + np.uint8(1), format_)
    forged = lift_manifest(delivered[format_], lighter, format_)
    found = read(forged, format_, identity.anchor_pem)
    assert found.verdict == "altered"
    assert "assertion.dataHash.mismatch" in found.problems


@pytest.mark.parametrize("format_", FORMATS)
def test_bytes_after_the_end_are_altered(delivered, identity, format_):
    assert read(delivered[format_] + b"more", format_, identity.anchor_pem).verdict == "altered"


@pytest.mark.parametrize("format_", FORMATS)
def test_a_cut_file_is_altered(delivered, identity, format_):
    for part in (0.5, 0.8, 0.99):
        cut = delivered[format_][: int(len(delivered[format_]) * part)]
        assert read(cut, format_, identity.anchor_pem).verdict == "altered"


@pytest.mark.parametrize("format_", FORMATS)
def test_changed_words_of_the_manifest_are_altered(delivered, identity, format_):
    data = delivered[format_].replace(b"Warm canvas", b"Cold canvas")
    assert data != delivered[format_]
    assert read(data, format_, identity.anchor_pem).verdict == "altered"


@pytest.mark.parametrize("format_", FORMATS)
def test_saving_it_again_strips_the_credentials(delivered, format_):
    with Image.open(io.BytesIO(delivered[format_])) as image:
        file = io.BytesIO()
        image.save(file, format_.upper())
    assert read(file.getvalue(), format_).verdict == "none"


@pytest.mark.parametrize("data", [b"", b"\xff", b"GIF89a", b"not a picture" * 100, b"\x00" * 5000])
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(Failed, match="credentials-not-a-picture"):
        read(data)
    for format_ in FORMATS:
        with pytest.raises(Failed, match="credentials-not-a-picture"):
            read(data, format_)


@given(st.binary(max_size=400), st.sampled_from(FORMATS), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any_bytes_give_a_verdict_or_a_clear_failure(noise, format_, marked):
    data = module.SIGNATURES[format_] + (b"jumdc2pa" if marked else b"") + noise
    with contextlib.suppress(Failed):
        assert read(data).verdict in {"none", "altered"}


def test_the_format_is_found_from_the_first_bytes(delivered):
    assert [sniff(delivered[format_]) for format_ in FORMATS] == FORMATS
    assert read(delivered["png"]).verdict == "valid"


def test_a_damaged_identity_is_a_clear_failure(picture, identity, retouched):
    broken = dataclasses.replace(identity, chain_pem=b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    with pytest.raises(Failed, match="credentials-not-signed"):
        sign(encode(picture, "png"), "png", retouched, broken)


def test_a_chain_without_its_key_is_refused(picture, identity, retouched):
    other = make_identity(lambda: datetime.now(UTC))
    mixed = SigningIdentity(identity.chain_pem, identity.anchor_pem, other.private_key_pem)
    with pytest.raises(Failed, match="credentials-not-signed"):
        sign(encode(picture, "png"), "png", retouched, mixed)


@pytest.mark.parametrize(
    "store", [[], "text", {"active_manifest": 5}, {"active_manifest": "a", "manifests": {"a": []}}]
)
def test_a_store_of_another_shape_gives_no_facts(store):
    found = module._credentials(store, "Invalid")
    assert (found.verdict, found.origin, found.actions) == ("altered", None, ())


def test_texts_of_a_stranger_are_cut_and_clean():
    store = {
        "active_manifest": "a",
        "manifests": {
            "a": {
                "claim_generator_info": [{"name": "\x1b[2J" + "x" * 9000}],
                "assertions": [
                    {
                        "label": "c2pa.actions",
                        "data": {"actions": [{"action": "c2pa.placed", "parameters": {"a": [1]}}] * 999},
                    }
                ],
            }
        },
    }
    found = module._credentials(store, "Valid")
    assert len(found.software) <= module.MAX_TEXT
    assert "\x1b" not in found.software
    assert len(found.actions) == module.MAX_ACTIONS
    assert found.origin is None
    assert found.parameters == {}


# -- never online


@contextlib.contextmanager
def loopback_server():
    """A listening port and the connections that were made to it."""
    contacts = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        done = threading.Event()

        def accept():
            while not done.is_set():
                with contextlib.suppress(TimeoutError):
                    connection, _ = server.accept()
                    contacts.append(connection.recv(4096))
                    connection.sendall(b"HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                    connection.close()

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield server.getsockname()[1], contacts
        finally:
            done.set()
            thread.join()


def remote_xmp(port):
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        f'xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="http://127.0.0.1:{port}/manifest.c2pa"/>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


@pytest.mark.parametrize("format_", FORMATS)
def test_a_remote_manifest_is_never_fetched(picture, identity, retouched, format_):
    with loopback_server() as (port, contacts):
        data = encode(picture, format_, xmp=remote_xmp(port))
        found = read(data, format_, identity.anchor_pem)
        assert (found.verdict, found.problems, contacts) == ("none", ("remote-only",), [])
        signed = sign(data, format_, retouched, identity)
        assert (read(signed, format_, identity.anchor_pem).verdict, contacts) == ("valid", [])
        # The same file with the library's own settings does call: the server above would have noticed.
        with contextlib.suppress(c2pa.C2paError), c2pa.Context.from_dict({"version": 1}) as context:
            c2pa.Reader(MEDIA_TYPES[format_], io.BytesIO(data), context=context)
        assert contacts
        assert contacts[0].startswith(b"GET /manifest.c2pa")


SIGN_AND_READ = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from likeness.delivery.credentials import read, sign
from likeness.delivery.provenance import Provenance
from likeness.vault.certificates import make_identity
data = Path(sys.argv[1]).read_bytes()
identity = make_identity(lambda: datetime.now(UTC))
portrait = Provenance("retouched", "Studio grey", datetime.now(UTC), "0.1.0")
assert read(data, "jpeg", identity.anchor_pem).verdict == "none"
assert read(sign(data, "jpeg", portrait, identity), "jpeg", identity.anchor_pem).trusted
if sys.argv[2:]:
    import socket
    socket.create_connection(("127.0.0.1", int(sys.argv[2])), timeout=5).close()
"""


def internet_calls(tmp_path: Path, *arguments: str) -> list[str]:
    log = tmp_path / "calls"
    command = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg", "-o", str(log)]
    source = Path(module.__file__).parents[2]
    subprocess.run(
        [*command, sys.executable, "-c", SIGN_AND_READ, *arguments],
        check=True,
        capture_output=True,
        timeout=120,
        env=os.environ | {"PYTHONPATH": str(source)},
    )
    return [line for line in log.read_text().splitlines() if "AF_INET" in line]


def test_the_kernel_sees_no_internet_socket(picture, tmp_path):
    if (
        shutil.which("strace") is None
        or subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False).returncode
    ):
        if os.environ.get("LIKENESS_REQUIRE_TOOLS"):
            pytest.fail("strace is required here and does not work")
        pytest.skip("strace is not installed or not allowed")
    with loopback_server() as (port, contacts):
        path = tmp_path / "photo.jpg"
        path.write_bytes(encode(picture, "jpeg", xmp=remote_xmp(port)))
        assert internet_calls(tmp_path, str(path)) == []
        assert contacts == []
        assert internet_calls(tmp_path, str(path), str(port))  # the same run with one connection is seen


# -- helpers


def lift_manifest(signed: bytes, plain: bytes, format_: str) -> bytes:
    """`plain` with the manifest store of `signed` put where the library puts it."""
    if format_ == "png":
        start = signed.index(b"caBX") - 4
        length = int.from_bytes(signed[start : start + 4], "big") + 12
        after_header = 8 + 25
        return plain[:after_header] + signed[start : start + length] + plain[after_header:]
    start = signed.index(b"\xff\xeb")
    length = int.from_bytes(signed[start + 2 : start + 4], "big") + 2
    return plain[:20] + signed[start : start + length] + plain[20:]


def test_the_settings_name_no_host():
    assert json.loads(json.dumps(module.OFFLINE))["core"]["allowed_network_hosts"] == []
