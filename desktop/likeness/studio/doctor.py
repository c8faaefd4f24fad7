"""What this computer can do, what will be slow, and what is not as it should be. Nothing is sent anywhere."""

import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import msgspec
import psutil

from likeness import __version__
from likeness.base.errors import Failed, LikenessError
from likeness.base.paths import Home, resources
from likeness.base.sentences import sentence
from likeness.capture import dslr
from likeness.capture.holders import programs_holding
from likeness.packs.find import list_packs
from likeness.packs.manifest import verify
from likeness.studio.deferring import read_deferral
from likeness.vault.header import vault_exists
from likeness.vault.keychain import keychain_name

State = Literal["ok", "slow", "missing", "unsafe"]

ENGINE_PACKAGES = ("torch", "diffusers", "transformers", "peft", "onnxruntime-gpu", "onnxruntime")
COMFORTABLE_MEMORY = 8_000_000_000
"""Training on a Stable Diffusion 1.5 base takes about 3 GB beside the system and a browser (measured with bf16 and checkpointing)."""
ENOUGH_DISK = 5_000_000_000
"""A base model, a few sittings, and room for a vault to be rewritten."""


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at. `advice` says what to do where something is to be done."""

    name: str
    state: State
    detail: str
    advice: str = ""


class Diagnosis(msgspec.Struct, frozen=True):
    software: str
    system: str
    findings: tuple[Finding, ...]


def examine(home: Home) -> Diagnosis:
    """Look at everything; a look that fails is a finding."""
    looks: tuple[Callable[[], Finding], ...] = (
        _perception,
        _engines,
        _providers,
        _gpu,
        _memory,
        lambda: _disk(home),
        lambda: _vault(home),
        lambda: _retention(home),
        _keychain,
        _swap,
        _hibernation,
        _camera,
        _printer,
    )
    findings = [*(_guarded(look) for look in looks), *_packs(home)]
    return Diagnosis(
        f"Likeness {__version__}", f"{platform.system()} {platform.release()}, {platform.machine()}", tuple(findings)
    )


def _guarded(look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except LikenessError as error:
        return Finding(look.__name__.strip("_<>"), "missing", sentence(error))
    except OSError as error:
        return Finding(look.__name__.strip("_<>"), "missing", f"could not be looked at ({type(error).__name__})")


def _perception() -> Finding:
    found = sorted(path.name for path in (resources() / "vision").glob("*.onnx"))
    if not found:
        return Finding(
            "perception models", "missing", "none found", "Install Likeness again; its files are incomplete."
        )
    return Finding("perception models", "ok", f"{len(found)} found")


def _engines() -> Finding:
    """Versions are read from the packages' metadata: importing them takes seconds and is the worker's business."""
    found = [(package, version_of(package)) for package in ENGINE_PACKAGES]
    versions = [f"{package} {version}" for package, version in found if version is not None]
    names = " ".join(versions)
    if "torch " not in names or "onnxruntime" not in names:
        return Finding("engines", "missing", names or "none", "Install Likeness again; its files are incomplete.")
    return Finding("engines", "ok", ", ".join(versions))


def version_of(package: str) -> str | None:
    """None where it is not installed."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _providers() -> Finding:
    """What pictures can be made on with the ONNX engine: a small network was run on each."""
    from likeness.vision.providers import probe  # noqa: PLC0415 (ONNX Runtime takes a moment to load)

    states = probe()
    works = [state.name for state in states if state.usable]
    others = [f"{state.name}: {state.why}" for state in states if not state.usable]
    if not works:
        return Finding("onnx engine", "missing", "; ".join(others), "Install Likeness again; its files are incomplete.")
    return Finding("onnx engine", "ok", "; ".join([f"runs on {works[0]}", *others]))


def _gpu() -> Finding:
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return Finding("graphics processor", "ok", "Apple silicon")
    if Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi"):
        return Finding("graphics processor", "ok", "NVIDIA")
    return Finding(
        "graphics processor",
        "slow",
        "none found",
        "Retouched portraits take seconds; a personal model on a full base model takes a night.",
    )


def _memory() -> Finding:
    total = psutil.virtual_memory().total
    detail = f"{total / 1e9:.0f} GB, {psutil.virtual_memory().available / 1e9:.0f} GB free"
    if total < COMFORTABLE_MEMORY:
        return Finding("memory", "slow", detail, "Close other programs before training a personal model.")
    return Finding("memory", "ok", detail)


def _disk(home: Home) -> Finding:
    place = next(folder for folder in (home.root, *home.root.absolute().parents) if folder.exists())
    free = shutil.disk_usage(place).free
    if free < ENOUGH_DISK:
        return Finding(
            "disk", "slow", f"{free / 1e9:.1f} GB free", "Make room: a base model and its vault take about 5 GB."
        )
    return Finding("disk", "ok", f"{free / 1e9:.0f} GB free")


def _vault(home: Home) -> Finding:
    if vault_exists(home.vault):
        return Finding("vault", "ok", "there is one")
    return Finding("vault", "ok", "none yet; it is made with the first sitting")


def _retention(home: Home) -> Finding:
    """From the note beside the vault, which is there to be read while the vault is locked."""
    noted = read_deferral(home)
    if noted.times:
        detail = f"overdue: {noted.times} timed sweeps since {noted.since} found the vault locked or in use"
        return Finding("retention", "unsafe", detail, "Open Likeness, or run: likeness retention sweep.")
    return Finding("retention", "ok", f"last sweep {noted.swept}" if noted.swept else "nothing was ever due")


def _keychain() -> Finding:
    name = keychain_name()
    if name is None:
        return Finding(
            "keychain",
            "missing",
            "no usable keychain",
            "Use a passphrase: add --passphrase-file FILE before the command.",
        )
    return Finding("keychain", "ok", name)


def _swap() -> Finding:
    """Pages of memory may be written to swap; we cannot forbid it, so we say it."""
    if sys.platform != "linux":
        return Finding("swap", "ok", "not looked at on this system; disk encryption covers it where that is on")
    devices = [line.split()[0] for line in Path("/proc/swaps").read_text(encoding="utf-8").splitlines()[1:]]
    open_ones = [device for device in devices if not _is_closed(Path(device))]
    if open_ones:
        return Finding(
            "swap",
            "unsafe",
            f"unencrypted: {', '.join(open_ones)}",
            "Encrypt the swap space or turn it off: parts of pictures may be written there.",
        )
    return Finding("swap", "ok", "encrypted or in memory" if devices else "none")


def _is_closed(device: Path) -> bool:
    """In memory (zram), or on dm-crypt: a logical volume alone is a device of the same kind and encrypts nothing."""
    real = device.resolve()
    if real.name.startswith("zram"):
        return True
    kind = Path("/sys/block") / real.name / "dm" / "uuid"
    return kind.is_file() and kind.read_text(encoding="utf-8").startswith("CRYPT-")


def _hibernation() -> Finding:
    if sys.platform != "linux":
        return Finding("hibernation", "ok", "not looked at on this system; disk encryption covers it where that is on")
    states = Path("/sys/power/state")
    resume = Path("/sys/power/resume")
    if not states.exists() or "disk" not in states.read_text(encoding="utf-8") or not resume.exists():
        return Finding("hibernation", "ok", "not available")
    if resume.read_text(encoding="utf-8").strip() == "0:0":
        return Finding("hibernation", "ok", "not set up")
    return Finding(
        "hibernation",
        "unsafe",
        "set up",
        "Hibernating writes memory to the disk: encrypt the disk, or do not hibernate with Likeness open.",
    )


def _camera() -> Finding:
    """From the system's own list: opening a camera is `likeness camera check`."""
    tethered = "; cameras on a cable can be used" if dslr.installed() else ""
    if not sys.platform.startswith("linux"):
        return Finding("camera", "ok", f"likeness camera list names them{tethered}")
    return camera_finding(Path("/sys/class/video4linux"), Path("/dev"), tethered)


def camera_finding(listed: Path, devices: Path, tethered: str = "") -> Finding:
    """`listed`: where Linux names its cameras, one folder each; `devices`: where they are opened. A camera may be listed more than once."""
    nodes = sorted(listed.glob("video*"))
    names = list(dict.fromkeys(_camera_name(node) for node in nodes))
    if not names:
        return Finding("camera", "ok", f"none found; photos can be added as files{tethered}")
    detail = ", ".join(names) + tethered
    files = [devices / node.name for node in nodes]
    if not any(os.access(file, os.R_OK | os.W_OK) for file in files):
        return Finding("camera", "missing", detail, sentence(Failed("camera-denied")))
    used = next((holders[0] for file in files if (holders := programs_holding(file))), None)
    advice = "" if used is None else f"In use by {used} at the moment."
    return Finding("camera", "ok", detail, advice)


def _camera_name(node: Path) -> str:
    """Some drivers say the same words twice: "HD Webcam: HD Webcam"."""
    untrusted_name = (node / "name").read_text(encoding="utf-8", errors="replace").strip()[:80]
    first, _, second = untrusted_name.partition(": ")
    return (
        first
        if second and (second == first or second.startswith(first) or first.startswith(second))
        else untrusted_name
    )


def _printer() -> Finding:
    has_printing = shutil.which("lpstat") is not None or sys.platform == "win32"
    return Finding(
        "printer",
        "ok",
        "printing is set up on this system"
        if has_printing
        else "no printing system found; files can be printed elsewhere",
    )


def _packs(home: Home) -> Iterator[Finding]:
    for folder in list_packs(home.packs, resources() / "packs"):
        try:
            manifest = verify(folder)
        except Failed as error:
            yield Finding(f"pack {folder.name}", "missing", sentence(error))
        else:
            yield Finding(f"pack {manifest.name}", "ok", f"{manifest.title}, {manifest.licence}, every file checked")
