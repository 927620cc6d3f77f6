"""Where a shared office stands: its file, the folder of its journal beside it, the folder of its files."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

from attrs import frozen

_NETWORK: Final = frozenset(
    {"9p", "afs", "afpfs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs", "lustre",
     "nfs", "nfs4", "smb2", "smb3", "smbfs", "virtiofs", "webdav"}
)  # fmt: skip
_REMOTE_DRIVE: Final = 4
"""What Windows calls a drive on another computer."""
JOURNAL: Final = ".journal"
FILES: Final = ".files"


@frozen
class Place:
    """The three things a shared office is on a drive."""

    office: Path

    @property
    def journal(self) -> Path:
        """Return the folder that holds the carriers; it alone is the whole office."""
        return self.office.with_name(self.office.name + JOURNAL)

    @property
    def files(self) -> Path:
        """Return the folder that holds the attached files, named by their content."""
        return self.office.with_name(self.office.name + FILES)


def place_of(path: Path) -> Place:
    """Return the place a person means who names the office file, or its journal folder."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would ask a drive that may hang
    if whole.name.endswith(JOURNAL):
        return Place(whole.with_name(whole.name.removesuffix(JOURNAL)))
    return Place(whole)


def is_shared(path: Path) -> bool:
    """Say whether an office file is used by several desks: it has a journal, or stands on a network."""
    place = place_of(path)
    return place.journal.is_dir() or is_on_network(place.office)


def is_on_network(path: Path) -> bool:
    """Say whether a path leads to another computer, as far as this system tells."""
    if sys.platform == "win32":
        name = str(path)
        kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
        return name.startswith("\\\\") or kind == _REMOTE_DRIVE
    return kind_of_mount(path, _mounts()) in _NETWORK


def kind_of_mount(path: Path, mounts: dict[str, str]) -> str:
    """Return the kind of file system a path stands on, by the longest mount point above it."""
    for above in (path, *path.parents):
        if str(above) in mounts:
            return mounts[str(above)]
    return ""


def _mounts() -> dict[str, str]:
    """Return mount point → kind of file system; nothing where the system does not list them."""
    found: dict[str, str] = {}
    try:
        lines = Path("/proc/self/mounts").read_text(errors="replace").splitlines()
    except OSError:
        return found
    for line in lines:
        _, point, kind, *_ = line.split(" ")
        found[point.replace("\\040", " ")] = kind
    return found
