"""`likeness fetcher`: the only process of the program that uses the internet, once, when a person asked for it.

It fetches one base model of the catalogue from the one hub, into one folder. It knows nothing of photos, people or the vault: its order is a
name and a folder. It sends no token, no name of a library or a system, no counter; it reads no settings of other programs (proxies, .netrc,
HF_... variables), and on Linux the kernel lets it write below its folder only. Half a file is gone on with; a file is there under its name
only after its hash was compared with the one the hub names (SHA-256 for large files, git's for small ones).
"""

import errno
import hashlib
import os
import shutil
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from likeness.base.errors import Failed
from likeness.base.paths import resources
from likeness.packs.catalogue import HUB, Entry, find_entry
from likeness.packs.fetching import MAX_LINE_BYTES, Fetched, Fetching, NotFetched, Order, Report, write_report
from likeness.packs.installing import MARGIN, gigabytes
from likeness.worker import linux
from likeness.worker.hub_guard import HubGuard

if TYPE_CHECKING:
    import httpx2

PIECE = 4_000_000
CHUNK = 100_000
"""What is lost where a connection breaks; the library's own ten megabytes are much of a slow line's minute."""

TELL_EVERY = 8_000_000
SECONDS_OF_SILENCE = 30.0
MAX_FILES = 500
MAX_BYTES = 200_000_000_000
NEUTRAL = {"user-agent": "Likeness", "accept": "*/*", "accept-encoding": "identity"}
KEPT_HEADERS = frozenset({"host", "connection", "range"})
HALF = ".half"
FOREIGN = (
    "HF_",
    "HUGGING",
    "HTTP_",
    "HTTPS_",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_",
    "REQUESTS_",
    "CURL_",
    "TRANSFORMERS_",
    "DIFFUSERS_",
)


@dataclass(frozen=True, slots=True)
class Place:
    """The hub, and the hosts that it sends large files from. Tests have another one, on this computer."""

    endpoint: str = f"https://{HUB}"
    hosts: Sequence[str] = (HUB, f".{HUB}", ".hf.co")
    """Its own first."""
    port: int = 443
    catalogue: Path | None = None


class HostRefusedError(Exception):
    """A redirect led to a host that is not on the list. No error of the network: those are tried again."""


class NotTrustedError(Exception):
    """The other side has no certificate that proves who it is. Trying again does not change that."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file the hub has. `sha256` for large files, `git` (the hash git gives its bytes) for small ones."""

    path: str
    size: int
    sha256: str
    git: str


def main(stdin: BinaryIO, stdout: BinaryIO, place: Place | None = None) -> int:
    """One order; its reports. Returns the exit status."""
    at = place or Place()

    def tell(report: Report) -> None:
        stdout.write(write_report(report))
        stdout.flush()

    guard = HubGuard(at.hosts, at.port)
    try:
        order = msgspec.json.decode(stdin.readline(MAX_LINE_BYTES), type=Order)
        threading.Thread(target=_end_with, args=(stdin,), daemon=True).start()
        entry = find_entry(at.catalogue or resources() / "packs", order.name)
        folder = Path(order.folder).resolve(strict=True)
        _close_doors(guard, folder)
        tell(Fetched(_fetch(entry, folder, at, guard, tell)))
    except BrokenPipeError:
        return 1
    except Failed as error:
        tell(NotFetched(error.code, {name: str(value) for name, value in error.fields.items()}))
        return error.exit_status
    except Exception as error:  # noqa: BLE001 (the process's edge)
        tell(_named(error, guard))
        return 1
    return 0


def _end_with(stdin: BinaryIO) -> None:
    """Whoever ordered keeps the line open while they wait. Nobody else may write to a half file that nobody waits for."""
    os.read(stdin.fileno(), 1)  # not through the buffer, whose lock would be held when the program ends
    os._exit(1)


def _close_doors(guard: HubGuard, folder: Path) -> None:
    """Before the library is imported: what it reads from the environment, and what it may reach."""
    for name in [name for name in os.environ if name.upper().startswith(FOREIGN)]:
        del os.environ[name]
    os.environ.update(
        HF_HOME=str(folder / ".hub"),
        HF_HUB_DISABLE_XET="1",
        HF_HUB_DISABLE_TELEMETRY="1",
        HF_HUB_DISABLE_IMPLICIT_TOKEN="1",  # noqa: S106 (a switch, no secret)
        HF_HUB_DISABLE_PROGRESS_BARS="1",
        HF_HUB_DISABLE_UPDATE_CHECK="1",
        HF_HUB_VERBOSITY="critical",
    )
    sys.dont_write_bytecode = True
    guard.install()
    if sys.platform == "linux":
        linux.write_only_below([folder], devices=[Path("/dev"), Path("/proc/self")])


def _fetch(entry: Entry, folder: Path, place: Place, guard: HubGuard, tell: Callable[[Report], None]) -> int:
    _use_own_client(guard)
    guard.reach(place.hosts[0], place.port)
    wanted = _list(entry, place)
    total = sum(file.size for file in wanted)
    _check_room(wanted, folder)
    meter = _Meter(total, tell)
    for file in wanted:
        _fetch_file(entry, file, folder, place, meter)
    shutil.rmtree(folder / ".hub", ignore_errors=True)
    return len(wanted)


def _list(entry: Entry, place: Place) -> list[Wanted]:
    """What the hub has of the entry's files, at the entry's revision. Raises Failed("download-incomplete")."""
    from huggingface_hub import HfApi  # noqa: PLC0415 (only now is the process ready for it)
    from huggingface_hub.hf_api import RepoFile  # noqa: PLC0415

    listed = HfApi(endpoint=place.endpoint, token=False).list_repo_tree(
        entry.repository, recursive=True, revision=entry.revision
    )
    wanted = [
        Wanted(file.path, file.size, "" if file.lfs is None else file.lfs.sha256, file.blob_id)
        for file in listed
        if isinstance(file, RepoFile) and entry.wants(file.path)
    ]
    weights = any(file.path.endswith(".safetensors") for file in wanted)
    sane = len(wanted) <= MAX_FILES and all(0 <= file.size <= MAX_BYTES for file in wanted)
    if not weights or not sane or not any(file.path == "model_index.json" for file in wanted):
        raise Failed("download-incomplete", title=entry.title)
    return sorted(wanted, key=lambda file: file.path)


def _fetch_file(entry: Entry, file: Wanted, folder: Path, place: Place, meter: "_Meter") -> None:
    """Raises Failed("download-damaged") where it arrived and is not what the hub named; the half file is gone then."""
    from huggingface_hub import hf_hub_url  # noqa: PLC0415
    from huggingface_hub.file_download import http_get  # noqa: PLC0415

    path = folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and _agrees(path, file):
        meter.add(file.size)
        return
    half = path.with_name(f"{path.name}{HALF}")
    url = hf_hub_url(entry.repository, file.path, revision=entry.revision, endpoint=place.endpoint)
    with half.open("ab") as out:
        sink = _Sink(out, file.size, meter)
        http_get(url, cast("BinaryIO", sink), resume_size=sink.start, headers={}, expected_size=file.size)
        out.flush()
        os.fsync(out.fileno())
    if not _agrees(half, file):
        half.unlink()
        raise Failed("download-damaged", file=file.path)
    half.replace(path)


class _Sink:
    """The half file, as the library wants one to write to; never more bytes than the hub promised."""

    def __init__(self, out: BinaryIO, size: int, meter: "_Meter") -> None:
        self._out = out
        self._size = size
        self._meter = meter
        self.start = out.tell()
        if self.start > size:
            self._out.truncate(0)
            self.start = 0
        meter.add(self.start)

    def write(self, piece: bytes) -> int:
        if self._out.tell() + len(piece) > self._size:
            raise Failed("download-damaged", file=Path(self._out.name).name.removesuffix(HALF))
        self._meter.add(len(piece))
        return self._out.write(piece)

    def tell(self) -> int:
        return self._out.tell()

    def seek(self, place: int) -> int:
        """Only ever back to the beginning, where a server ignores that half of it is here."""
        self._meter.add(place - self._out.tell())
        return self._out.seek(place)

    def truncate(self) -> int:
        return self._out.truncate()


class _Meter:
    def __init__(self, total: int, tell: Callable[[Report], None]) -> None:
        self._done = 0
        self._told = -TELL_EVERY
        self._total = total
        self._tell = tell

    def add(self, count: int) -> None:
        self._done += count
        if abs(self._done - self._told) >= TELL_EVERY or self._done == self._total:
            self._told = self._done
            self._tell(Fetching(max(0, self._done), self._total))


def _agrees(path: Path, file: Wanted) -> bool:
    """Whether the bytes are those that the hub names."""
    if path.stat().st_size != file.size:
        return False
    digest = hashlib.sha256() if file.sha256 else hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
    with path.open("rb") as opened:
        while piece := opened.read(PIECE):
            digest.update(piece)
    return digest.hexdigest() == (file.sha256 or file.git)


def _check_room(wanted: list[Wanted], folder: Path) -> None:
    needs = 0
    for file in wanted:
        path = folder / file.path
        there = [one.stat().st_size for one in (path, path.with_name(f"{path.name}{HALF}")) if one.is_file()]
        needs += file.size - min(sum(there), file.size)
    missing = needs + MARGIN - shutil.disk_usage(folder).free
    if needs and missing > 0:
        raise Failed(
            "pack-no-room", needs=gigabytes(needs + MARGIN), missing=gigabytes(missing), path=folder.parent.parent
        )


def _use_own_client(guard: HubGuard) -> None:
    """Every request and every redirect goes through here: to hosts on the list only, and with nothing in it but what is asked for."""
    import httpx2  # noqa: PLC0415
    from huggingface_hub import constants, set_client_factory  # noqa: PLC0415

    constants.DOWNLOAD_CHUNK_SIZE = CHUNK

    def neutral(request: "httpx2.Request") -> None:
        if not guard.allows(request.url.host):
            guard.refused.append(request.url.host)
            raise HostRefusedError(request.url.host)
        for name in [name for name in request.headers if name.lower() not in KEPT_HEADERS]:
            del request.headers[name]
        request.headers.update(NEUTRAL)

    class Transport(httpx2.HTTPTransport):
        def handle_request(self, request: "httpx2.Request") -> "httpx2.Response":
            try:
                return super().handle_request(request)
            except httpx2.ConnectError as error:
                if "CERTIFICATE_VERIFY_FAILED" in str(error):
                    raise NotTrustedError from error
                raise

    def client() -> "httpx2.Client":
        return httpx2.Client(
            transport=Transport(trust_env=False),
            event_hooks={"request": [neutral]},
            follow_redirects=True,
            timeout=SECONDS_OF_SILENCE,
            trust_env=False,
        )

    set_client_factory(client)


def _named(error: Exception, guard: HubGuard) -> NotFetched:
    """What a library raised, as one of our codes."""
    from huggingface_hub.errors import HfHubHTTPError  # noqa: PLC0415

    if guard.refused:
        return NotFetched("download-host-refused", {"host": guard.refused[0]})
    if isinstance(error, NotTrustedError):
        return NotFetched("download-not-trusted")
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return NotFetched("pack-disk-full")
    if isinstance(error, HfHubHTTPError) and 400 <= error.response.status_code < 500:
        return NotFetched("download-not-there", {"status": str(error.response.status_code)})
    return NotFetched("download-interrupted")
