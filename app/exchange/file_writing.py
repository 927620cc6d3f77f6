"""Writing a file whole or not at all, and saying in one sentence why it could not be written."""

from __future__ import annotations

import errno
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from app.errors import Unavailable
from app.text import Text

_NO_FOLDER: Final = Text(
    en="The folder {folder} is not there. Choose another folder, or connect the drive and try again.",
    sv="Mappen {folder} finns inte. Välj en annan mapp, eller anslut enheten och försök igen.",
    nb="Mappen {folder} finnes ikke. Velg en annen mappe, eller koble til stasjonen og prøv igjen.",
    da="Mappen {folder} findes ikke. Vælg en anden mappe, eller tilslut drevet, og prøv igen.",
)
_NOT_ALLOWED: Final = Text(
    en="The file {file} cannot be written. It may be open in another program, or you may not write in the "
    "folder. "
    "Close it or choose another place.",
    sv="Filen {file} går inte att skriva. Den kan vara öppen i ett annat program, eller så får du inte "
    "skriva i "
    "mappen. Stäng den eller välj en annan plats.",
    nb="Filen {file} kan ikke skrives. Den kan være åpen i et annet program, eller du har ikke lov til å "
    "skrive i "
    "mappen. Lukk den, eller velg et annet sted.",
    da="Filen {file} kan ikke skrives. Den kan være åben i et andet program, eller du må ikke skrive i "
    "mappen. "
    "Luk den, eller vælg et andet sted.",
)
_DISK_FULL: Final = Text(
    en="There is no room for the file {file}. Free some space or choose another place. Nothing was written.",
    sv="Det finns inte plats för filen {file}. Frigör utrymme eller välj en annan plats. Inget har skrivits.",
    nb="Det er ikke plass til filen {file}. Frigjør plass, eller velg et annet sted. Ingenting ble skrevet.",
    da="Der er ikke plads til filen {file}. Frigør plads, eller vælg et andet sted. Intet blev skrevet.",
)
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Yield a place to write to, in the same folder; it takes the name of the file when all went well.

    Raises ``Unavailable`` with one clear sentence when the folder, the file or the disk does not allow it;
    a file that was there before is then untouched.
    """
    draft: Path | None = None
    try:
        draft = _new_draft(path)
        yield draft
        if path.exists():
            with suppress(OSError):
                draft.chmod(path.stat().st_mode & 0o777)
        draft.replace(path)
    except OSError as error:
        raise Unavailable(_sentence(error, path)) from error
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def _new_draft(path: Path) -> Path:
    """Make an empty file with the rights any new file of this person has."""
    draft = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}{path.suffix}")
    draft.open("xb").close()
    return draft


def _sentence(error: OSError, path: Path) -> Text:
    if error.errno in _FULL:
        return _DISK_FULL.fill(file=path.name)
    if not path.parent.is_dir():
        return _NO_FOLDER.fill(folder=path.parent)
    return _NOT_ALLOWED.fill(file=path.name)
