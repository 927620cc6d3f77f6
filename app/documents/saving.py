"""Brings a finished paper to disk: whole or not at all, under a name every system takes."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import unicodedata
import uuid
from pathlib import Path

from app.errors import Refused, Told, Unavailable
from app.text import Text

LONGEST = 120  # characters; Windows stops at 260 for the whole path
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]+')
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
OPEN_ELSEWHERE = {32, 33}  # Windows: another program uses the file, or a part of it

FULL = Text(
    en="The disk is full, so “{name}” was not saved. Make room or choose another folder, and save again.",
    sv="Disken är full, så ”{name}” sparades inte. Frigör utrymme eller välj en annan mapp och spara igen.",
    nb="Disken er full, og «{name}» ble ikke lagret. Rydd plass eller velg en annen mappe, og lagre igjen.",
    da="Disken er fuld, så ”{name}” blev ikke gemt. Frigør plads, eller vælg en anden mappe, og gem igen.",
)
NOT_ALLOWED = Text(
    en="You may not write in the folder “{folder}”. Choose another folder.",
    sv="Du får inte skriva i mappen ”{folder}”. Välj en annan mapp.",
    nb="Du har ikke lov til å skrive i mappen «{folder}». Velg en annen mappe.",
    da="Du har ikke lov til at skrive i mappen ”{folder}”. Vælg en anden mappe.",
)
IN_USE = Text(
    en="“{name}” is open in another program. Close it there and save again, or choose another name.",
    sv="”{name}” är öppen i ett annat program. Stäng den där och spara igen, eller välj ett annat namn.",
    nb="«{name}» er åpen i et annet program. Lukk den der og lagre på nytt, eller velg et annet navn.",
    da="”{name}” er åben i et andet program. Luk den dér, og gem igen, eller vælg et andet navn.",
)
PROTECTED = Text(
    en="“{name}” is protected against changes. Choose another name.",
    sv="”{name}” är skrivskyddad. Välj ett annat namn.",
    nb="«{name}» er skrivebeskyttet. Velg et annet navn.",
    da="”{name}” er skrivebeskyttet. Vælg et andet navn.",
)
NO_FOLDER = Text(
    en="The folder “{folder}” is not there. Choose another folder.",
    sv="Mappen ”{folder}” finns inte. Välj en annan mapp.",
    nb="Mappen «{folder}» finnes ikke. Velg en annen mappe.",
    da="Mappen ”{folder}” findes ikke. Vælg en anden mappe.",
)
IS_FOLDER = Text(
    en="“{name}” is a folder. Choose another name for the file.",
    sv="”{name}” är en mapp. Välj ett annat namn på filen.",
    nb="«{name}» er en mappe. Velg et annet navn på filen.",
    da="”{name}” er en mappe. Vælg et andet navn til filen.",
)
OUT_OF_REACH = Text(
    en="The folder “{folder}” cannot be reached right now. Try again later or choose another folder.",
    sv="Mappen ”{folder}” går inte att nå just nu. Försök igen senare eller välj en annan mapp.",
    nb="Mappen «{folder}» kan ikke nås akkurat nå. Prøv igjen senere, eller velg en annen mappe.",
    da="Mappen ”{folder}” kan ikke nås lige nu. Prøv igen senere, eller vælg en anden mappe.",
)


def save(content: bytes, path: Path) -> None:
    """Write a file beside its place and move it there once it is whole.

    Raises:
        Refused: the folder is missing or closed, the file is protected or a folder, or the disk is full.
        Unavailable: the file is open in another program, or the folder cannot be reached.
    """
    try:
        if path.is_dir():
            raise Refused(IS_FOLDER.fill(name=path.name), where=str(path))
        if path.exists() and not os.access(path, os.W_OK):
            raise Refused(PROTECTED.fill(name=path.name), where=str(path))
        _write(content, path)
    except OSError as fault:
        raise _told(fault, path) from fault


def _write(content: bytes, path: Path) -> None:
    part = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, on systems that can be asked to."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _told(fault: OSError, path: Path) -> Told:
    name, folder = path.name, str(path.parent)
    where = str(path)
    if getattr(fault, "winerror", None) in OPEN_ELSEWHERE or fault.errno in {errno.EBUSY, errno.ETXTBSY}:
        return Unavailable(IN_USE.fill(name=name))
    if os.name == "nt" and fault.errno == errno.EACCES and path.exists():
        return Unavailable(IN_USE.fill(name=name))
    if fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return Refused(FULL.fill(name=name), where=where)
    if fault.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return Refused(NOT_ALLOWED.fill(folder=folder), where=where)
    if fault.errno in {errno.ENOENT, errno.ENOTDIR}:
        return Refused(NO_FOLDER.fill(folder=folder), where=where)
    return Unavailable(OUT_OF_REACH.fill(folder=folder))


def safe_name(text: str, ending: str = ".pdf") -> str:
    """Return a name that Windows, macOS and Linux take, for a text such as a title or a person's name."""
    name = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())
    name = "".join(each for each in name if unicodedata.category(each) not in {"Cf", "Co", "Cn"})
    name = re.sub(r"\s+", " ", FORBIDDEN.sub("-", name)).strip(" .-")
    name = _cut(name, LONGEST - len(ending)).rstrip(" .-")
    if name.split(".")[0].strip().lower() in RESERVED:
        name = f"_{name}"
    return (name or "dokument") + ending


def _cut(name: str, most: int) -> str:
    """Cut a name to so many characters and twice as many bytes, never inside a letter."""
    while len(name) > most or len(name.encode()) > 2 * most:
        name = name[:-1]
    return name
