"""Where a shared office stands: its file, the folder of its journal beside it, the folder of its files."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from attrs import frozen

_NETWORK: Final = frozenset(
    {"9p", "afs", "afpfs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs", "lustre",
     "nfs", "nfs4", "smb2", "smb3", "smbfs", "virtiofs", "webdav"}
)  # fmt: skip
_SYNCED: Final = re.compile(
    r"(OneDrive|Dropbox|Google ?Drive|GoogleDrive-|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|"
    r"ownCloud|Box)(\b|[ _-]|$)",
    re.IGNORECASE,
)
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
    """Say whether an office has a replica: a journal beside it, or a place where no database may live."""
    place = place_of(path)
    return is_elsewhere(place.office) or place.journal.is_dir()


def is_elsewhere(path: Path) -> bool:
    """Say whether others write a path's bytes too, a server or a sync service: no database may live there."""
    return is_on_network(path) or is_synced(path)


def is_synced(path: Path) -> bool:
    """Say whether a path stands in the folder of a sync service, by the names those folders have."""
    return any(_SYNCED.match(part.name) for part in path.parents)


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
    if sys.platform == "darwin":
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return _mounts_of_mac(told.stdout)
    found: dict[str, str] = {}
    try:
        lines = Path("/proc/self/mounts").read_text(errors="replace").splitlines()
    except OSError:
        return found
    for line in lines:
        _, point, kind, *_ = line.split(" ")
        found[point.replace("\\040", " ")] = kind
    return found


def _mounts_of_mac(told: str) -> dict[str, str]:
    """Read what ``mount`` says: ``//anna@server/share on /Volumes/share (smbfs, nodev)``."""
    found = (re.fullmatch(r".+ on (/.*) \(([\w.]+)[,)].*", line) for line in told.splitlines())
    return {match[1]: match[2] for match in found if match is not None}
