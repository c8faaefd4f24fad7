"""What a disk may hold after the power went: the recorded writes of a run, replayed with those left out that nobody had fsynced yet.

`record` runs a command under strace and keeps every change to the files of one folder. `Replay` walks through it and makes, at any instant,
states that the file system may legally show afterwards. The model is harsher than any journalling file system: without an fsync of the
file every single write may be there, be missing or be there in part (whole sectors); without an fsync of the folder every single new name,
renaming and removal may be there or not, in any combination. Only a rename is one thing.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,sync_file_range,"
    "rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,rmdir,lseek,copy_file_range,sendfile"
)
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+|\?)")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
SECTOR = 512
SHARED_MEMORY = "-shm"
"""SQLite's index of its log: memory that happens to have a name. It is built anew by whoever opens the database first."""
WAYS = ("nothing", "everything", "data only", "names only", "prefix", "subset", "torn")


def record(command, root, log):
    """Runs it to its end; what it printed. Every change to files under `root` is in `log` then."""
    traced = ["strace", "-f", "--seccomp-bpf", "-xx", "-s", "100000000", "-o", str(log), "-e", f"trace={CALLS}"]
    ended = subprocess.run([*traced, *map(str, command)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@dataclass
class Inode:
    """`durable` is what an fsync kept; `waiting` are the changes since, ("write", offset, data) or ("cut", length)."""

    durable: bytes = b""
    waiting: list = field(default_factory=list)

    def with_changes(self, changes):
        data = bytearray(self.durable)
        for kind, at, *rest in changes:
            if kind == "cut":
                data = data[:at].ljust(at, b"\0")
            else:
                end = at + len(rest[0])
                data = data.ljust(end, b"\0")
                data[at:end] = rest[0]
        return bytes(data)

    def size(self):
        return len(self.with_changes(self.waiting))

    def sync(self):
        self.durable = self.with_changes(self.waiting)
        self.waiting = []


@dataclass
class Disk:
    """`names` as everybody sees them now, path to Inode, or None for a folder; `durable` as the disk is sure to have them."""

    names: dict
    durable: dict
    waiting: list = field(default_factory=list)
    """Changes of names: (the folders concerned, {path: what is there now, or GONE})."""

    def change(self, changes):
        for path, there in changes.items():
            if there is GONE:
                self.names.pop(path, None)
            else:
                self.names[path] = there
        self.waiting.append(({str(Path(path).parent) for path in changes}, changes))

    def sync_folder(self, folder):
        for folders, changes in self.waiting:
            if folder in folders:
                _apply(self.durable, changes)
        self.waiting = [(folders, changes) for folders, changes in self.waiting if folder not in folders]


class _Gone:
    """Nothing has that name any more."""


GONE = _Gone()


def _apply(names, changes):
    for path, there in changes.items():
        if there is GONE:
            names.pop(path, None)
        else:
            names[path] = there


class Replay:
    """Goes through a recording, one system call at a time. `said` is what the program had written to its standard output by then."""

    def __init__(self, root, log):
        self.root = str(root)
        start = {self.root: None}
        for path in sorted(Path(root).rglob("*")):
            start[str(path)] = None if path.is_dir() else Inode(path.read_bytes())
        self.disk = Disk(dict(start), dict(start))
        self.said = b""
        self._open = {}
        self._log = log

    def steps(self):
        """Yields the number of every call that changed something, or made something durable, or said something; after it took effect."""
        number = 0
        with Path(self._log).open(encoding="ascii") as lines:
            for line in _whole(lines):
                matched = LINE.match(line)
                assert matched or "+++" in line or "---" in line, line[:200]
                if matched and matched[3] != "?" and int(matched[3]) >= 0:
                    call = getattr(self, f"_{matched[1]}", None)
                    assert call, f"{matched[1]} is not modelled"
                    if call(matched[2], int(matched[3])):
                        number += 1
                        yield number

    def state(self, way, dice):
        """One state after a power cut at this instant, as {path: bytes, or None for a folder}."""
        keep = {
            "nothing": lambda changes: [],
            "everything": list,
            "prefix": lambda changes: changes[: dice.randint(0, len(changes))],
            "subset": lambda changes: [change for change in changes if dice.random() < 0.5],
        }
        data = keep[{"data only": "everything", "names only": "nothing", "torn": "prefix"}.get(way, way)]
        naming = keep[{"data only": "nothing", "names only": "everything", "torn": "prefix"}.get(way, way)]
        names = dict(self.disk.durable)
        for _, changes in naming(self.disk.waiting):
            _apply(names, changes)
        contents = {}
        for path, inode in names.items():
            if path.endswith(SHARED_MEMORY) or not _reachable(path, names, self.root):
                continue
            changes = [] if inode is None else data(inode.waiting)
            if way == "torn" and changes and changes[-1][0] == "write":
                kind, at, written = changes[-1]
                changes = [*changes[:-1], (kind, at, written[: dice.randrange(0, len(written) + 1, SECTOR)])]
            contents[path] = None if inode is None else inode.with_changes(changes)
        return contents

    # -- system calls; each says whether there is something new to try

    def _openat(self, words, fd):
        path, flags = _text(words), words
        if not self._ours(path):
            self._open.pop(fd, None)
            return False
        inode = self.disk.names.get(path, GONE)
        changed = inode is GONE
        if inode is GONE:
            inode = Inode()
            self.disk.change({path: inode})
        elif inode is not None and "O_TRUNC" in flags:
            inode.waiting.append(("cut", 0))
            changed = True
        self._open[fd] = [path, inode, 0, "O_APPEND" in flags]
        return changed

    _open_ = _openat

    def _close(self, words, _):
        self._open.pop(int(words), None)
        return False

    def _write(self, words, count):
        fd = int(words.split(",", 1)[0])
        if fd == 1:
            self.said += _data(words)[:count]
            return True
        if fd not in self._open:
            return False
        _, inode, at, append = self._open[fd]
        at = inode.size() if append else at
        inode.waiting.append(("write", at, _data(words)[:count]))
        self._open[fd][2] = at + count
        return True

    def _pwrite64(self, words, count):
        fd, at = int(words.split(",", 1)[0]), int(words.rsplit(",", 1)[1])
        if fd in self._open:
            self._open[fd][1].waiting.append(("write", at, _data(words)[:count]))
        return fd in self._open

    def _lseek(self, words, at):
        fd = int(words.split(",", 1)[0])
        if fd in self._open:
            self._open[fd][2] = at
        return False

    def _ftruncate(self, words, _):
        fd, length = map(int, words.split(","))
        if fd in self._open:
            self._open[fd][1].waiting.append(("cut", length))
        return fd in self._open

    def _fallocate(self, words, _):
        """Only the reserve is made so; what is in it does not matter."""
        return False

    def _fsync(self, words, _):
        fd = int(words)
        if fd in self._open:
            path, inode, *_ = self._open[fd]
            self.disk.sync_folder(path) if inode is None else inode.sync()
        return fd in self._open

    _fdatasync = _fsync

    def _rename(self, words, _):
        source, target = (_decode(found) for found in STRING.findall(words))
        if not self._ours(source):
            return False
        assert self.disk.names[source] is not None, "renaming folders is not modelled"
        self.disk.change({source: GONE, target: self.disk.names[source]})
        return True

    def _unlink(self, words, _):
        path = _text(words)
        if self._ours(path):
            self.disk.change({path: GONE})
        return self._ours(path)

    _rmdir = _unlink

    def _mkdir(self, words, _):
        path = _text(words)
        if self._ours(path):
            self.disk.change({path: None})
        return self._ours(path)

    def _dup(self, words, fd):
        assert int(words.split(",")[0]) not in self._open, "a second handle is not modelled"
        return False

    def _ours(self, path):
        return path == self.root or path.startswith(self.root + "/")


def _whole(lines):
    """Calls that another thread's came between are two lines; here they are one, where they ended."""
    begun = {}
    for line in lines:
        thread, _, rest = line.partition(" ")
        if "<unfinished ...>" in rest:
            begun[thread] = line.split("<unfinished ...>")[0].rstrip()
        elif " resumed>" in rest:
            yield begun.pop(thread) + line.split(" resumed>", 1)[1]
        else:
            yield line


def put(root, contents):
    """Makes `root` hold exactly this."""
    shutil.rmtree(root, ignore_errors=True)
    Path(root).mkdir(mode=0o700, parents=True)
    for path, data in sorted(contents.items()):
        if data is None:
            Path(path).mkdir(mode=0o700, parents=True, exist_ok=True)
        else:
            Path(path).write_bytes(data)


def _reachable(path, names, root):
    """Whether every folder above it has its name too."""
    parent = str(Path(path).parent)
    return path == root or (parent in names and names[parent] is None and _reachable(parent, names, root))


def _decode(text):
    return os.fsdecode(bytes.fromhex(text.replace("\\x", "")))


def _text(words):
    assert words.startswith(('"', "AT_FDCWD, ")), words[:80]
    return _decode(STRING.search(words)[1])


def _data(words):
    return bytes.fromhex(STRING.search(words)[1].replace("\\x", ""))
