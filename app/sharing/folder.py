"""A folder on a drive that may be slow, lying, full, read-only or gone. Every byte to and from it goes here.

A file is right if its text fits its name, so files are written whole under a name of chance, read back
and renamed; nothing is locked, linked or put only if absent, but for the claims of numbers.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Collection, Iterator
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import IO, Final

from app.errors import Unavailable
from app.text import Text

_AWAY = Text(
    en="The drive with {path} cannot be reached. You can go on working; your changes wait here and are "
    "published when it is back.",
    sv="Enheten med {path} går inte att nå. Du kan arbeta vidare; dina ändringar väntar här och delas "
    "när den är tillbaka.",
    nb="Stasjonen med {path} kan ikke nås. Du kan arbeide videre; endringene dine venter her og deles "
    "når den er tilbake.",
    da="Drevet med {path} kan ikke nås. Du kan arbejde videre; dine ændringer venter her og deles, når "
    "det er tilbage.",
)
_READ_ONLY = Text(
    en="The folder {path} can only be read from this desk. You see what others do; ask who looks after the "
    "drive for the right to write there.",
    sv="Mappen {path} kan bara läsas härifrån. Du ser vad andra gör; be den som sköter enheten om rätt "
    "att skriva där.",
    nb="Mappen {path} kan bare leses herfra. Du ser hva andre gjør; be den som drifter stasjonen om rett "
    "til å skrive der.",
    da="Mappen {path} kan kun læses herfra. Du ser, hvad andre gør; bed den, der passer drevet, om ret "
    "til at skrive der.",
)
_FULL = Text(
    en="The drive with {path} is full. Your changes are safe here and wait; free some space on the drive.",
    sv="Enheten med {path} är full. Dina ändringar är trygga här och väntar; frigör utrymme på enheten.",
    nb="Stasjonen med {path} er full. Endringene dine er trygge her og venter; frigjør plass på stasjonen.",
    da="Drevet med {path} er fuldt. Dine ændringer er trygge her og venter; frigør plads på drevet.",
)
_FORGETFUL = Text(
    en="The drive with {path} does not keep what is written there, so nothing is published to it. Work "
    "locally, and put the office on another drive.",
    sv="Enheten med {path} behåller inte det som skrivs dit, så inget delas där. Arbeta lokalt och lägg "
    "kontoret på en annan enhet.",
    nb="Stasjonen med {path} beholder ikke det som skrives dit, så ingenting deles der. Arbeid lokalt, og "
    "legg kontoret på en annen stasjon.",
    da="Drevet med {path} beholder ikke det, der skrives dertil, så intet deles der. Arbejd lokalt, og "
    "læg kontoret på et andet drev.",
)
_TOO_LONG = Text(
    en="The name {path} is too long for the drive. Give the office file a shorter name and open it again.",
    sv="Namnet {path} är för långt för enheten. Ge kontorsfilen ett kortare namn och öppna den igen.",
    nb="Navnet {path} er for langt for stasjonen. Gi kontorfilen et kortere navn, og åpne den igjen.",
    da="Navnet {path} er for langt til drevet. Giv kontorfilen et kortere navn, og åbn den igen.",
)
_MOMENTS: Final = (0.02, 0.1, 0.3)
"""Seconds to wait for a reader who has the file open that is to be replaced, as Windows shares ask."""
_MASK: Final = os.umask(0)
os.umask(_MASK)
_CHUNK: Final = 1 << 20


class Trouble(Enum):
    """What keeps a desk from its shared folder."""

    AWAY = "away"
    READ_ONLY = "read_only"
    FULL = "full"
    FORGETFUL = "forgetful"
    TOO_LONG = "too_long"


_TEXTS: Final = {
    Trouble.AWAY: _AWAY,
    Trouble.READ_ONLY: _READ_ONLY,
    Trouble.FULL: _FULL,
    Trouble.FORGETFUL: _FORGETFUL,
    Trouble.TOO_LONG: _TOO_LONG,
}
_OVER_QUOTA: Final[int] = vars(errno).get("EDQUOT", errno.ENOSPC)
_KINDS: Final = {
    errno.ENOSPC: Trouble.FULL,
    _OVER_QUOTA: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.ENAMETOOLONG: Trouble.TOO_LONG,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}
_LATE: Final = frozenset({errno.ENOENT, errno.EACCES, errno.EPERM, errno.EBUSY, errno.EIO, errno.ETXTBSY})
"""One file that is listed and cannot be read: a cloud's placeholder, a virus scanner. It is late."""


class Hindered(Unavailable):
    """The folder does not do what was asked; work goes on without it."""

    def __init__(self, kind: Trouble, path: Path) -> None:
        """Keep what kind of trouble it is."""
        super().__init__(_TEXTS[kind].fill(path=path))
        self.kind = kind
        self.path = path


class Folder:
    """One folder on a share; names may stand in folders below it (``claims/X``)."""

    def __init__(self, path: Path, desk: str = "") -> None:
        """Files on their way are named after the desk, so that it can clear away its own."""
        self.path = path
        self._desk = desk
        self.beat: Callable[[], None] = _nothing
        """Called whenever the drive has answered, so that a listener knows that nothing hangs."""

    def names(self, below: str = "") -> list[str]:
        """Return all names in the folder; one below it that is not there has none."""
        try:
            found = os.listdir(self.path / below)  # noqa: PTH208 - names alone; a path object each is slow
        except FileNotFoundError as error:
            if below and self.path.is_dir():
                return []
            raise self._hindered(error) from error
        except OSError as error:
            raise self._hindered(error) from error
        self.beat()
        return found

    def read(self, name: str, most: int = 1 << 27) -> bytes | None:
        """Return a file whole, or None when it cannot be had now; of an endless one only ``most`` bytes."""
        try:
            with (self.path / name).open("rb") as opened:
                found = opened.read(most)
        except OSError as error:
            if error.errno in _LATE:
                return None
            raise self._hindered(error) from error
        self.beat()
        return found

    def write(self, name: str, content: bytes) -> None:
        """Write a file whole: under a name of chance, to the disk, read back, renamed."""
        with self._part(name) as part:
            with part.open("xb") as opened:
                opened.write(content)
                self._to_disk(opened)
            if part.read_bytes() != content:
                raise Hindered(Trouble.FORGETFUL, self.path)
            self._rename(part, name)

    def copy(self, name: str, source: Path) -> str:
        """Write a copy of a local file, too large to be held, in the same way; return its SHA-256, in hex."""
        with self._part(name) as part:
            with part.open("xb") as opened, source.open("rb") as content:
                poured = self._pour(content, opened)
                self._to_disk(opened)
            if digest_of(part) != poured:
                raise Hindered(Trouble.FORGETFUL, self.path)
            self._rename(part, name)
        return poured

    def fetch(self, name: str, target: Path) -> str:
        """Copy a file from here to a local place; return its SHA-256 in hex, "" when it cannot be had now."""
        try:
            with (self.path / name).open("rb") as content, target.open("wb") as opened:
                return self._pour(content, opened)
        except OSError as error:
            target.unlink(missing_ok=True)
            if error.errno in _LATE:
                return ""
            raise self._hindered(error) from error

    def remove(self, name: str) -> bool:
        """Remove a file that is not needed any more; say whether it is gone. One in use stays for now."""
        try:
            (self.path / name).unlink(missing_ok=True)
        except OSError as error:
            if error.errno in _LATE:
                return False
            raise self._hindered(error) from error
        self.beat()
        return True

    def claim(self, name: str, content: bytes) -> bool:
        """Make a file unless there is one; say whether it was made by this call."""
        path = self.path / name
        try:
            self._room_for(name)
            with path.open("xb") as opened:
                opened.write(content)
                self._to_disk(opened)
        except FileExistsError:
            return False
        except OSError as error:
            raise self._hindered(error) from error
        return True

    def begin(self) -> None:
        """Make the folder itself."""
        try:
            self.path.mkdir(exist_ok=True)
            self._open_to_all(self.path, self.path.parent, 0o777)
        except OSError as error:
            raise self._hindered(error) from error

    def clear_away(self, names: list[str], desks: Collection[str]) -> None:
        """Remove what these desks began to write and were killed over."""
        for name in names:
            if name.endswith(".tmp") and name.split(".", 1)[0] in desks:
                self.remove(name)

    @contextlib.contextmanager
    def _part(self, name: str) -> Iterator[Path]:
        part = self.path / f"{self._desk}.{os.urandom(6).hex()}.tmp"
        try:
            self._room_for(name)
            yield part
        except BaseException as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise self._hindered(error) from error
            raise

    def _room_for(self, name: str) -> None:
        """Make the folder below that a name asks for; this folder itself may have been renamed meanwhile."""
        if "/" in name:
            below = (self.path / name).parent
            if not below.is_dir():
                below.mkdir(exist_ok=True)
                self._open_to_all(below, self.path, 0o777)

    def _open_to_all(self, path: Path, above: Path, most: int) -> None:
        """Let those use what is written here who may use the folder above, whatever this account's habit."""
        wanted = above.stat().st_mode & most
        if wanted & _MASK:
            with contextlib.suppress(OSError):
                path.chmod(wanted)

    def _pour(self, content: IO[bytes], opened: IO[bytes]) -> str:
        found = sha256()
        while chunk := content.read(_CHUNK):
            opened.write(chunk)
            found.update(chunk)
            self.beat()
        return found.hexdigest()

    def _to_disk(self, opened: IO[bytes]) -> None:
        opened.flush()
        os.fsync(opened.fileno())

    def _rename(self, part: Path, name: str) -> None:
        self._open_to_all(part, self.path, 0o666)
        for patience in _MOMENTS:
            try:
                part.replace(self.path / name)
                break
            except PermissionError:
                if patience == _MOMENTS[-1]:
                    raise
                time.sleep(patience)
        self.beat()

    def _hindered(self, error: OSError) -> Hindered:
        return Hindered(_KINDS.get(error.errno or 0, Trouble.AWAY), self.path)


def _nothing() -> None:
    return


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    found = sha256()
    with path.open("rb") as opened:
        while chunk := opened.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
