"""The folder in which returned forms are put: chosen at each desk, looked at by names alone."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

from attrs import frozen
from platformdirs import user_documents_path

from app.errors import Refused, Unavailable
from app.services.intake_words import TAKEN_FOLDER
from app.services.office import Office
from app.text import Text

ENDINGS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".heic", ".heif", ".tif", ".tiff", ".webp"})
MOST: Final = 2_000
"""So many names are looked at; a folder with more holds more than forms."""
_KEY: Final = "forms_folder"
_LONGEST: Final = 4_000
_OFFERED: Final = Text(
    en="Returned forms", sv="Inskickade formulär", nb="Innsendte skjemaer", da="Indsendte formularer"
)
_AWAY: Final = Text(
    en="The folder for returned forms, {folder}, cannot be reached. Connect its drive, or choose another "
    "folder.",
    sv="Mappen för inskickade formulär, {folder}, går inte att nå. Anslut enheten eller välj en annan mapp.",
    nb="Mappen for innsendte skjemaer, {folder}, kan ikke nås. Koble til stasjonen, eller velg en annen "
    "mappe.",
    da="Mappen til indsendte formularer, {folder}, kan ikke nås. Forbind drevet, eller vælg en anden mappe.",
)
_NO_FOLDER: Final = Text(
    en="{folder} is no folder. Choose the folder in which returned forms are put.",
    sv="{folder} är ingen mapp. Välj den mapp där inskickade formulär läggs.",
    nb="{folder} er ikke en mappe. Velg mappen der innsendte skjemaer legges.",
    da="{folder} er ikke en mappe. Vælg den mappe, hvor indsendte formularer lægges.",
)
_NOT_MADE: Final = Text(
    en="The folder {folder} cannot be made. Choose another place.",
    sv="Mappen {folder} går inte att skapa. Välj en annan plats.",
    nb="Mappen {folder} kan ikke opprettes. Velg et annet sted.",
    da="Mappen {folder} kan ikke oprettes. Vælg et andet sted.",
)


@frozen(kw_only=True)
class FolderLook:
    """What lies in the folder: ``away`` says why nothing can be seen in it."""

    folder: Path | None
    files: tuple[Path, ...] = ()
    away: Text | None = None


def folder_of(office: Office) -> Path | None:
    """Return the folder chosen at this desk, or None."""
    found = office.store.memory.of(_KEY)
    return Path(found) if found else None


def offered(office: Office) -> Path:
    """Return a folder that could be chosen; it is not made before somebody says yes."""
    return user_documents_path() / "Praktikum" / _OFFERED.of(office.language)


def choose(office: Office, folder: Path, *, make: bool = False) -> None:
    """Choose the folder of this desk; ``make`` makes it first."""
    if make:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            raise Unavailable(_NOT_MADE.fill(folder=folder)) from error
    if len(str(folder)) > _LONGEST or not is_folder(folder):
        raise Refused(_NO_FOLDER.fill(folder=str(folder)[:_LONGEST]), where="folder")
    office.store.memory.keep(_KEY, os.path.abspath(folder))  # noqa: PTH100 - resolve() asks the drive


def forget(office: Office) -> None:
    """Watch no folder any more."""
    office.store.memory.drop(_KEY)


def look_into(office: Office) -> FolderLook:
    """Say what waits in the folder; one that is away is told, not raised."""
    folder = folder_of(office)
    if folder is None:
        return FolderLook(folder=None)
    try:
        return FolderLook(folder=folder, files=files_in(folder))
    except OSError:
        return FolderLook(folder=folder, away=_AWAY.fill(folder=folder))


def files_in(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder that may be forms, by name; links and hidden ones are passed over."""
    with os.scandir(folder) as entries:
        found = [Path(entry.path) for entry in islice(_forms(entries), MOST)]
    return tuple(sorted(found, key=lambda path: path.name.casefold()))


def waiting(office: Office) -> tuple[Path, ...]:
    """Return the files that wait in the folder, by name; none where it is away or not chosen."""
    return look_into(office).files


def put_away(office: Office, path: Path) -> Path | None:
    """Move a file that was taken in into a folder of its own; return where it lies, None if it cannot.

    Only a file in the watched folder is moved; nothing is ever written over.
    """
    folder = folder_of(office)
    if folder is None or not _lies_in(path, folder):
        return path
    with contextlib.suppress(OSError):
        target = folder / TAKEN_FOLDER.of(office.language)
        target.mkdir(exist_ok=True)
        return _move(path, target)
    return None


def put_back(moved: Mapping[Path, Path]) -> None:
    """Move files back to where they lay; what has another file in its place meanwhile gets a free name."""
    for before, now in moved.items():
        with contextlib.suppress(OSError):
            _move(now, before.parent, before.name)


def _move(path: Path, folder: Path, name: str = "") -> Path:
    held = _reserved(folder, path.with_name(name or path.name))
    try:
        return path.replace(held)
    except OSError:
        held.unlink()
        raise


def _reserved(folder: Path, path: Path) -> Path:
    """Return a free name, held by an empty file of our own: what stands there already is not replaced."""
    for number in range(1, MOST):
        free = folder / (path.name if number == 1 else f"{path.stem} ({number}){path.suffix}")
        with contextlib.suppress(FileExistsError):
            free.open("xb").close()
            return free
    raise FileExistsError(path)


def _lies_in(path: Path, folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return path.parent.samefile(folder) and stat.S_ISREG(path.lstat().st_mode)
    return False


def _forms(entries: Iterator[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
    for entry in islice(entries, 10 * MOST):
        hidden = entry.name.startswith((".", "~"))
        if not hidden and Path(entry.name).suffix.casefold() in ENDINGS and _is_plain(entry):
            yield entry


def _is_plain(entry: os.DirEntry[str]) -> bool:
    with contextlib.suppress(OSError):
        return entry.is_file(follow_symlinks=False)
    return False


def is_folder(folder: Path) -> bool:
    """Say whether a path is a folder; a link to one counts, a name no system takes does not."""
    with contextlib.suppress(OSError, ValueError):
        return folder.is_dir()
    return False
