"""The master secret in the keychain of the operating system.

Only keychains that encrypt what they hold are accepted, by the name of their class: a plaintext, null or unknown one is refused, and
nothing falls back to a file. KWallet's own interface is not on the list: an empty wallet password cannot be told from a real one; where
it offers the Secret Service it is used like any other.
"""

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import keyring
import keyring.errors
from keyring.backend import KeyringBackend

from likeness.base.errors import Failed
from likeness.vault.header import KeeperKind
from likeness.vault.keepers import Place
from likeness.vault.keys import SECRET_BYTES

ALLOWED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
WINDOWS_CLASS = "keyring.backends.Windows.WinVaultKeyring"
MAX_ENTRY_CHARACTERS = 1280
"""Windows takes 2560 bytes, and keyring writes two for each character. Ours have 64, and an anchor at most 83."""

CHAINER = "keyring.backends.chainer.ChainerBackend"
NOTHING = "keyring.backends.fail.Keyring"
SECRET_SERVICE_CLASS = "keyring.backends.SecretService.Keyring"  # noqa: S105 (a class, no secret)
USER = "master-secret"
ANCHOR_USER = "ledger-head"
PLAINTEXT_KEYRING = b"[keyring]"
"""How gnome-keyring begins the file of a keyring whose password is blank: everything in it is in the clear."""


class KeychainKeeper:
    """One entry per epoch: service `likeness/<vault id>/<epoch>`, 64 hex digits. The anchor has an entry of its own and is no secret."""

    kind: KeeperKind = "keychain"

    def __init__(
        self,
        backend: KeyringBackend | None = None,
        environment: Mapping[str, str] | None = None,
        prompt_seconds: float = 60,
    ) -> None:
        """`backend`: the person's own keychain, unless another is given. `prompt_seconds`: how long somebody has to unlock it when asked.

        Raises Failed: keychain-missing, keychain-not-safe (a backend that is not on the list).
        """
        self._backend = find_keychain() if backend is None else backend
        if class_name(self._backend) not in ALLOWED:
            raise Failed("keychain-not-safe", backend=type(self._backend).__name__)
        if class_name(self._backend) == WINDOWS_CLASS:
            self._backend.persist = "local machine"  # type: ignore[attr-defined]  # keyring's default travels with a domain's profile
        self._environment = os.environ if environment is None else environment
        self._prompt_seconds = prompt_seconds

    def store(self, place: Place, epoch: int, secret: bytes) -> None:
        """Raises Failed: key-entry-exists, keychain-plaintext, keychain-locked, keychain-denied."""
        if self.load(place, epoch) is not None:
            raise Failed("key-entry-exists", epoch=epoch)
        with self._unlocked():
            self._backend.set_password(_service(place, epoch), USER, secret.hex())
        try:
            self._refuse_plaintext(_service(place, epoch))
        except Failed:
            self.remove(place, epoch)
            raise

    def load(self, place: Place, epoch: int) -> bytes | None:
        """Raises Failed: keychain-locked, keychain-denied, keychain-entry-damaged."""
        with self._unlocked():
            untrusted_text = self._backend.get_password(_service(place, epoch), USER)
        if untrusted_text is None:
            return None
        try:
            secret = bytes.fromhex(untrusted_text)
        except ValueError as error:
            raise Failed("keychain-entry-damaged") from error
        if len(secret) != SECRET_BYTES:
            raise Failed("keychain-entry-damaged")
        return secret

    def has(self, place: Place, epoch: int) -> bool:
        """Also an entry that is damaged. Raises Failed: keychain-locked, keychain-denied."""
        with self._unlocked():
            return self._backend.get_password(_service(place, epoch), USER) is not None

    def remove(self, place: Place, epoch: int) -> None:
        """Asks again afterwards: gone means that the keychain no longer knows it. Raises Failed: key-not-removed, keychain-locked."""
        with self._unlocked(), contextlib.suppress(keyring.errors.PasswordDeleteError):
            self._backend.delete_password(_service(place, epoch), USER)
        if self.has(place, epoch):
            raise Failed("key-not-removed", epoch=epoch)

    def forget(self, place: Place) -> None:
        """Raises Failed: key-not-removed, keychain-locked, keychain-denied."""
        with self._unlocked(), contextlib.suppress(keyring.errors.PasswordDeleteError):
            self._backend.delete_password(_service(place, "anchor"), ANCHOR_USER)
        if self.read_anchor(place) is not None:
            raise Failed("key-not-removed", epoch=0)

    def wipe(self) -> None:
        """Nothing is held here: each time the keychain is asked anew."""

    def read_anchor(self, place: Place) -> str | None:
        with self._unlocked():
            return self._backend.get_password(_service(place, "anchor"), ANCHOR_USER)

    def write_anchor(self, place: Place, epoch: int, anchor: str) -> None:  # noqa: ARG002 (needed by other keepers)
        with self._unlocked():
            self._backend.set_password(_service(place, "anchor"), ANCHOR_USER, anchor)

    @contextlib.contextmanager
    def _unlocked(self) -> Iterator[None]:
        """The keychain's own trouble as ours, and first of all an unlocked keychain."""
        with _sorted_trouble():
            if class_name(self._backend) == SECRET_SERVICE_CLASS:
                self._ask_to_unlock()
            yield

    def _ask_to_unlock(self) -> None:
        """Keyring would wait for the prompt for ever, also where no desktop is there to show one."""
        library = import_module("secretstorage")
        with contextlib.closing(library.dbus_init()) as bus:
            collection = library.get_default_collection(bus)
            if collection.is_locked() and collection.unlock(timeout=self._prompt_seconds):
                raise Failed("keychain-locked")

    def _refuse_plaintext(self, service: str) -> None:
        """After the first write, because the file is there only then.

        Detected for gnome-keyring, whose files tell. KeePassXC, KDE and others behind the same Secret Service keep their files elsewhere:
        whether those have a blank password cannot be seen from here.
        """
        if class_name(self._backend) == SECRET_SERVICE_CLASS and any(
            map(is_plaintext_keyring, self._keyrings_of(service))
        ):
            raise Failed("keychain-plaintext")

    def _keyrings_of(self, service: str) -> list[Path]:
        """Where gnome-keyring keeps the collection of an entry; the entry's D-Bus path, .../collection/<name>/<number>, names the file."""
        library = import_module("secretstorage")
        home = Path(self._environment.get("HOME", "/"))
        data = Path(self._environment.get("XDG_DATA_HOME") or home / ".local" / "share")
        with _sorted_trouble(), contextlib.closing(library.dbus_init()) as bus:
            items = library.get_default_collection(bus).search_items({"service": service})
            names = [str(item.item_path).split("/")[-2] for item in items]
        return [data / "keyrings" / f"{name}.keyring" for name in names]


def find_keychain() -> KeyringBackend:
    """The keychain that the person's settings choose, if it is one that we trust.

    Raises Failed: keychain-missing (there is none), keychain-not-safe (null, plaintext or unknown).
    """
    with _sorted_trouble():
        chosen = keyring.get_keyring()
        members: list[KeyringBackend] = list(chosen.backends) if class_name(chosen) == CHAINER else [chosen]  # type: ignore[attr-defined]
    for backend in members:
        if class_name(backend) in ALLOWED:
            return backend
    if not members or class_name(chosen) == NOTHING:
        raise Failed("keychain-missing")
    raise Failed("keychain-not-safe", backend=type(chosen).__name__)


def keychain_name() -> str | None:
    """What the usable keychain calls itself; None where there is none."""
    try:
        return str(find_keychain().name)
    except Failed:
        return None


def keychain_class() -> str | None:
    """The class of the usable keychain; None where there is none."""
    try:
        return class_name(find_keychain())
    except Failed:
        return None


def class_name(backend: KeyringBackend) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def is_plaintext_keyring(path: Path) -> bool:
    """Whether gnome-keyring wrote `path` without encryption; False where there is no such file."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAINTEXT_KEYRING)) == PLAINTEXT_KEYRING
    except OSError:
        return False


def _service(place: Place, entry: int | str) -> str:
    return f"likeness/{place.vault}/{entry}"


@contextlib.contextmanager
def _sorted_trouble() -> Iterator[None]:
    """The keychain's many errors as three of ours. PasswordDeleteError does not come so far: who deletes asks again anyway."""
    try:
        yield
    except _locked() as error:
        raise Failed("keychain-locked") from error
    except (keyring.errors.NoKeyringError, keyring.errors.InitError) as error:
        raise Failed("keychain-missing") from error
    except _other_trouble() as error:
        raise Failed("keychain-denied", detail=type(error).__name__) from error


def _locked() -> tuple[type[Exception], ...]:
    """Locked, and nobody unlocked it: the prompt was sent away, or stood there too long."""
    dismissed = [import_module("secretstorage.exceptions").PromptDismissedException] if sys.platform == "linux" else []
    return (keyring.errors.KeyringLocked, TimeoutError, *dismissed)


def _other_trouble() -> tuple[type[Exception], ...]:
    """Keyring's own errors, and what each platform's library lets through unwrapped."""
    unwrapped = {
        "linux": (("secretstorage.exceptions", "SecretStorageException"), ("jeepney.wrappers", "DBusErrorResponse")),
        "win32": (("win32ctypes.pywin32.pywintypes", "error"),),
    }
    found = [getattr(import_module(module), name) for module, name in unwrapped.get(sys.platform, ())]
    return (keyring.errors.KeyringError, OSError, *found)
