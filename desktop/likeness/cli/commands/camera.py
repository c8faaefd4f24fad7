"""The commands `likeness camera` and `likeness photos capture`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from likeness.base.errors import Failed
from likeness.base.sentences import sentence
from likeness.capture import dslr
from likeness.capture.frames import CameraRow, FrameSource
from likeness.capture.holders import programs_holding
from likeness.capture.showing import Showing
from likeness.cli.commands.sitting import Sitting
from likeness.cli.edge import Output
from likeness.cli.program import Cameras, Program, program_of

if TYPE_CHECKING:
    from likeness.studio.photo_notes import PhotoResult

CAMERA = "camera"
TETHERED = "tethered"
CHECK_FRAMES = 40
CHECK_SECONDS = 4.0
FLUENT = 24


def whole_source(untrusted_source: str) -> str:
    """A file or folder by its whole path: another process may do the command, and it works in another folder. Cameras' words are none."""
    if untrusted_source == TETHERED or _is_camera(untrusted_source):
        return untrusted_source
    there = Path(untrusted_source)
    return str(there.absolute()) if there.exists() else untrusted_source


From = Annotated[
    str,
    typer.Option(
        "--from",
        callback=whole_source,
        help='Where the pictures come from: "camera", "camera:NAME", "tethered" (a camera on a cable), a film, or a folder of pictures.',
    ),
]
Name = Annotated[str, typer.Argument(help="The camera's name, or a part of it; without it the usual one.")]


class Listed(msgspec.Struct, frozen=True):
    """`used_by`: programs that have the camera open at the moment, where the system tells."""

    name: str
    id: str
    default: bool
    width: int
    height: int
    fps: float
    used_by: tuple[str, ...] = ()


class Checked(msgspec.Struct, frozen=True):
    """What came from a camera in a few seconds. `brightness` 0..1."""

    name: str
    width: int
    height: int
    frames: int
    fps: float
    brightness: float
    fluent: bool


def add_to(app: typer.Typer) -> None:
    group = typer.Typer(help="Cameras: which there are, and whether one works.", no_args_is_help=True)
    group.command("list")(list_all)
    group.command("check")(check)
    app.add_typer(group, name="camera")


def list_all(context: typer.Context) -> None:
    """The cameras of this computer, and those on a cable."""
    program = program_of(context)
    cameras = [_listed(row) for row in _cameras(program).rows()]
    tethered = dslr.find_cameras() if dslr.installed() else ()
    program.output.give({"cameras": cameras, "tethered": tethered}, lambda _: _lines(cameras, tethered))


def check(context: typer.Context, name: Name = "") -> None:
    """Switch a camera on for a few seconds, look at what it sends, and keep nothing."""
    program = program_of(context)
    with _cameras(program).source(name) as source:
        checked = _look(source)
    program.output.give(checked, _checked_lines)


def capture(
    context: typer.Context,
    sitting: Sitting,
    *,
    source: From = CAMERA,
    window: Annotated[
        bool, typer.Option("--window", help="Show the camera in a window, with hints and buttons.")
    ] = False,
    most: Annotated[int, typer.Option(min=1, max=200, help="End after so many photos.")] = 40,
) -> None:
    """Take photos from a camera or a film into a sitting: the coach says what to do and chooses the moments. Ctrl-C ends it; what was taken stays."""
    program = program_of(context)
    if window:
        _give(program.output, _cameras(program).window(program.opening, sitting, _camera_name(source)))
        return
    from likeness.studio.capturing import capture_from  # noqa: PLC0415 (the list of commands must not wait for it)

    said = Lines(program.output)
    if source == TETHERED:
        _give(program.output, _tether(program, sitting, said, most))
        return
    with program.studio() as studio, open_frames(program, source) as frames:
        done = capture_from(studio, sitting, frames, on_showing=said.show, on_photo=said.photo, most=most)
    if done.trouble is not None:
        program.output.warn(done.trouble)
    _give(program.output, done.photos)


def _tether(program: Program, sitting: str, said: "Lines", most: int) -> "Sequence[PhotoResult]":
    from likeness.studio.capturing import tether_from  # noqa: PLC0415 (the list of commands must not wait for it)

    with program.studio() as studio, dslr.TetheredCamera() as camera:
        program.output.say(f"  {camera.name} is ready. Press its shutter; Ctrl-C ends it.")
        return tether_from(studio, sitting, camera.shots(), on_photo=said.photo, most=most)


class Lines:
    """What the coach says, each sentence once, and what became of each photo."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._line = ""

    def show(self, showing: Showing) -> None:
        if showing.line != self._line:
            self._line = showing.line
            self._output.say(f"  {showing.line}")

    def photo(self, result: "PhotoResult") -> None:
        self._output.say(f"  {result.name}: {result.sentence}")


def _give(output: Output, photos: "Sequence[PhotoResult]") -> None:
    from likeness.cli.commands.photos import photo_lines  # noqa: PLC0415 (it adds our command to its own)

    if not any(photo.kept for photo in photos):
        raise Failed("capture-empty")
    output.give({"photos": photos}, lambda value: photo_lines(value["photos"]))


def _cameras(program: Program) -> Cameras:
    """Not for a command that another process does for us: it has its own screen and cameras to look after."""
    if program.cameras is None:
        raise Failed("vault-busy")
    return program.cameras


def open_frames(program: Program, source: str, fps: float | None = None) -> FrameSource:
    """A camera, a film, or a folder of pictures; close it. Raises Failed: camera-none, file-missing, and what the source raises."""
    if _is_camera(source):
        return _cameras(program).source(_camera_name(source))
    from likeness.capture.sources import open_source  # noqa: PLC0415

    return open_source(Path(source)) if fps is None else open_source(Path(source), fps)


def _is_camera(source: str) -> bool:
    return source.partition(":")[0] == CAMERA


def _camera_name(source: str) -> str:
    """Of "camera:NAME"; "" for anything else."""
    kind, _, name = source.partition(":")
    return name if kind == CAMERA else ""


def _listed(row: CameraRow) -> Listed:
    held = programs_holding(Path(row.id)) if row.id.startswith("/dev/") else ()
    return Listed(row.name, row.id, row.default, row.width, row.height, round(row.fps, 1), held)


def _lines(cameras: Sequence[Listed], tethered: Sequence[dslr.Tethered]) -> list[str]:
    lines = []
    for camera in cameras:
        size = f"{camera.width}x{camera.height}, {camera.fps:.0f} pictures a second" if camera.width else "size unknown"
        used = f", in use by {camera.used_by[0]}" if camera.used_by else ""
        lines.append(f"{camera.name}: {size}{used}")
    lines += [f"{camera.model}: on a cable ({camera.port})" for camera in tethered]
    return lines or [sentence(Failed("camera-none"))]


def _look(source: FrameSource) -> Checked:
    times: list[float] = []
    shape, total = (0, 0), 0.0
    for frame in source.frames():
        times.append(frame.time_s)
        shape, total = frame.pixels.shape[:2], total + float(frame.pixels[::16, ::16].mean()) / 255
        if len(times) >= CHECK_FRAMES or times[-1] - times[0] > CHECK_SECONDS:
            break
    if not times:
        raise Failed("camera-gone")
    span = times[-1] - times[0]
    fps = (len(times) - 1) / span if span > 0 else 0.0
    return Checked(
        source.name, shape[1], shape[0], len(times), round(fps, 1), round(total / len(times), 3), fps >= FLUENT
    )


def _checked_lines(checked: Checked) -> list[str]:
    speed = f"{checked.fps:.0f} pictures a second"
    lines = [f"{checked.name} works: {checked.width}x{checked.height}, {speed}."]
    if checked.brightness < 0.05:
        lines.append("Its picture is almost black. Open the shutter before the lens, or turn on a light.")
    elif not checked.fluent:
        lines.append("That is slow. More light makes most cameras faster.")
    return lines
