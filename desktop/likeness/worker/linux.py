"""The kernel's own barriers: an empty network namespace, a seccomp filter, and Landlock. Called once, while the process has a single thread.

Each function says whether its barrier holds; an old kernel or a container that forbids it is no error here, the worker reports what holds.
Sources: seccomp(2), unshare(2), user_namespaces(7), landlock(7), linux/audit.h, linux/bpf_common.h.
"""

import ctypes
import os
import platform
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

CLONE_NEWUSER = 0x1000_0000
CLONE_NEWNET = 0x4000_0000
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
SECCOMP_RET_ALLOW = 0x7FFF_0000
SECCOMP_RET_ERRNO = 0x0005_0000
EPERM = 1
X32_BIT = 0x4000_0000
"""On x86-64 the x32 calls have this bit set; they would slip past a filter that knows only the plain numbers."""

BPF_LOAD_WORD = 0x20  # BPF_LD | BPF_W | BPF_ABS
BPF_JUMP_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
BPF_JUMP_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
BPF_RETURN = 0x06  # BPF_RET | BPF_K
OFFSET_OF_NUMBER = 0  # struct seccomp_data
OFFSET_OF_MACHINE = 4

LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446  # the same on every machine
LANDLOCK_ASK_VERSION = 1
LANDLOCK_RULE_PATH_BENEATH = 1
WRITE_FILE = 1 << 1
ACCESS_V1 = (1 << 13) - 1  # reading and running besides
WRITES_V1 = WRITE_FILE | sum(1 << bit for bit in range(4, 13))  # and removing and making of every kind
REFER_V2 = 1 << 13
TRUNCATE_V3 = 1 << 14

_ZERO = ctypes.c_ulong(0)


@dataclass(frozen=True, slots=True)
class Machine:
    """AUDIT_ARCH_*, the numbers of the calls that can make a socket, and of those in HARM."""

    audit: int
    socket: int
    io_uring_setup: int
    harm: tuple[int, ...]


# Everywhere the same: pidfd_open, pidfd_send_signal, pidfd_getfd, fchmodat2.
_NEWER = (434, 424, 438, 452)
# ptrace process_vm_readv process_vm_writev execve execveat kill tkill rt_sigqueueinfo rt_tgsigqueueinfo shmget bpf userfaultfd
# perf_event_open add_key request_key keyctl mount; renameat renameat2 unlinkat mkdirat linkat symlinkat mknodat fchmodat fchownat truncate
# utimensat setxattr lsetxattr removexattr lremovexattr; on x86-64 besides rename unlink rmdir mkdir link symlink mknod chmod chown lchown
# utime utimes futimesat.
_HARM_X86_64: tuple[int, ...] = (
    *(101, 310, 311, 59, 322, 62, 200, 129, 297, 29, 321, 323, 298, 248, 249, 250, 165),
    *(264, 316, 263, 258, 265, 266, 259, 268, 260, 76, 280, 188, 189, 197, 198),
    *(82, 87, 84, 83, 86, 88, 133, 90, 92, 94, 132, 235, 261),
)
_HARM_AARCH64: tuple[int, ...] = (
    *(117, 270, 271, 221, 281, 129, 130, 138, 240, 194, 280, 282, 241, 217, 218, 219, 40),
    *(38, 276, 35, 34, 37, 36, 33, 53, 54, 45, 88, 5, 6, 14, 15),
)

MACHINES = {
    "x86_64": Machine(0xC000_003E, 41, 425, _HARM_X86_64 + _NEWER),
    "aarch64": Machine(0xC000_00B7, 198, 425, _HARM_AARCH64 + _NEWER),
}


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def enter_empty_network() -> bool:
    """A network namespace without an interface; with a user namespace around it where that is needed to be allowed to."""
    libc = _libc()
    if libc.unshare(CLONE_NEWNET) == 0:
        return True
    user, group = os.geteuid(), os.getegid()
    libc.prctl(
        PR_SET_DUMPABLE, ctypes.c_ulong(1), _ZERO, _ZERO, _ZERO
    )  # else /proc/self is root's; we hold nothing secret yet
    if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return False
    try:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    except OSError:
        return True  # our name is "nobody" inside, our rights on files are the same
    return True


def call_filter(audit: int, refused: Sequence[int]) -> bytes:
    """The BPF program: EPERM for the calls `refused`, x32 calls and calls of any other machine; everything else is allowed."""
    refuse = 5 + len(refused)
    steps = [
        (BPF_LOAD_WORD, 0, 0, OFFSET_OF_MACHINE),
        (BPF_JUMP_EQUAL, 0, refuse - 2, audit),
        (BPF_LOAD_WORD, 0, 0, OFFSET_OF_NUMBER),
        (BPF_JUMP_AT_LEAST, refuse - 4, 0, X32_BIT),
        *((BPF_JUMP_EQUAL, refuse - place, 0, number) for place, number in enumerate(refused, 5)),
        (BPF_RETURN, 0, 0, SECCOMP_RET_ALLOW),
        (BPF_RETURN, 0, 0, SECCOMP_RET_ERRNO | EPERM),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse_sockets() -> bool:
    """No socket of any family can be made in this process or in its children; `socketpair` still works."""
    machine = MACHINES.get(platform.machine())
    return machine is not None and _filter(machine, (machine.socket, machine.io_uring_setup))


def refuse_harm() -> bool:
    """No program can be run, no other process be touched or signalled, and no name, mode or date of a file be changed any more: what
    Landlock leaves open, or a kernel without it.
    """
    machine = MACHINES.get(platform.machine())
    return machine is not None and _filter(machine, machine.harm)


def _filter(machine: Machine, refused: Sequence[int]) -> bool:
    libc = _libc()
    code = call_filter(machine.audit, refused)
    program = _Program(len(code) // 8, code)
    if not _gain_no_privileges(libc):
        return False
    return bool(
        libc.prctl(PR_SET_SECCOMP, ctypes.c_ulong(SECCOMP_MODE_FILTER), ctypes.byref(program), _ZERO, _ZERO) == 0
    )


def _gain_no_privileges(libc: ctypes.CDLL) -> bool:
    return bool(libc.prctl(PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), _ZERO, _ZERO, _ZERO) == 0)


def write_only_below(folders: Sequence[Path], devices: Sequence[Path]) -> bool:
    """Writing, making and removing files only below `folders`; writing to what is there already below `devices`. Reading stays as it was."""
    handled = _known(WRITES_V1)
    rules = [(folder, handled) for folder in folders]
    return _restrict(handled, rules + [(device, handled & (WRITE_FILE | TRUNCATE_V3)) for device in devices])


def touch_no_file() -> bool:
    """No file can be opened, run, made or removed any more; what is open stays open."""
    return _restrict(_known(ACCESS_V1), [])


def _known(rights: int) -> int:
    """`rights`, and those that newer kernels tell apart; 0 where there is no Landlock."""
    version = _libc().syscall(LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), LANDLOCK_ASK_VERSION)
    if version < 1:
        return 0
    return rights | (REFER_V2 if version >= 2 else 0) | (TRUNCATE_V3 if version >= 3 else 0)


def _restrict(handled: int, rules: Sequence[tuple[Path, int]]) -> bool:
    """Of the rights in `handled` only those of `rules` are left."""
    if handled == 0:
        return False
    libc = _libc()
    attributes = struct.pack("=Q", handled)
    ruleset = libc.syscall(LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    if ruleset < 0:
        return False
    try:
        if not all(_allow(libc, ruleset, path, rights) for path, rights in rules):
            return False
        return _gain_no_privileges(libc) and bool(libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path, rights: int) -> bool:
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", rights, handle)
        return bool(libc.syscall(LANDLOCK_ADD_RULE, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0) == 0)
    finally:
        os.close(handle)
