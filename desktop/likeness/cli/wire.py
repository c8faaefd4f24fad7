"""What two processes of the same user say to each other when one holds the vault: a closed union, one bounded JSON message at a time."""

from multiprocessing.connection import Connection
from typing import TypeAlias, TypeVar

import msgspec

MAX_MESSAGE = 8_000_000
"""The longest is one JSON result: a list of some thousand portraits."""


class Ask(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """The words of one command, with whole paths; the first message."""

    words: tuple[str, ...]
    as_json: bool
    quiet: bool


class Answer(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """To a Question; None: nobody was there to answer."""

    text: str | None


class Stop(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """Ctrl-C was pressed."""


class Out(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """For standard output."""

    text: str


class Err(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """For standard error."""

    text: str


class Question(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """`yes_or_no`: an Answer of "y" means yes."""

    text: str
    yes_or_no: bool


class Ended(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """The last message."""

    status: int


FromGuest: TypeAlias = Ask | Answer | Stop
FromOwner: TypeAlias = Out | Err | Question | Ended
Message = TypeVar("Message")

FIRST: msgspec.json.Decoder[Ask] = msgspec.json.Decoder(Ask)
FROM_GUEST: msgspec.json.Decoder[FromGuest] = msgspec.json.Decoder(FromGuest)
FROM_OWNER: msgspec.json.Decoder[FromOwner] = msgspec.json.Decoder(FromOwner)


class WireBroken(Exception):
    """The other side is gone, or says what nobody may say."""


def send(connection: Connection, message: FromGuest | FromOwner) -> None:
    """Raises WireBroken."""
    try:
        connection.send_bytes(msgspec.json.encode(message))
    except (OSError, ValueError) as error:
        raise WireBroken from error


def receive(connection: Connection, expected: msgspec.json.Decoder[Message]) -> Message:
    """Raises WireBroken."""
    try:
        return expected.decode(connection.recv_bytes(MAX_MESSAGE))
    except (OSError, EOFError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WireBroken from error
