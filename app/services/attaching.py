"""Files kept with records: copied beside the office file under the name of their content."""

from __future__ import annotations

import mimetypes
import os
import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.domain.attachment import USUAL_LIMIT
from app.domain.catalogue import entity_named
from app.errors import Refused, Unavailable
from app.services import browsing
from app.services.concerning import person_of
from app.services.office import Office
from app.services.writing_right import needs_writer
from app.sharing.attachments import files_of
from app.sharing.folder import digest_of
from app.text import Text

_UNREADABLE: Final = Text(
    en="{path} cannot be read. Check the name, and that the file is not open in another program.",
    sv="{path} går inte att läsa. Kontrollera namnet och att filen inte är öppen i ett annat program.",
    nb="{path} kan ikke leses. Kontroller navnet og at filen ikke er åpen i et annet program.",
    da="{path} kan ikke læses. Kontrollér navnet, og at filen ikke er åben i et andet program.",
)
_TOO_LARGE: Final = Text(
    en="{path} is larger than {most} MB. Save it smaller, or keep only a note of where it is.",
    sv="{path} är större än {most} MB. Spara filen i mindre format eller anteckna bara var den finns.",
    nb="{path} er større enn {most} MB. Lagre den mindre, eller noter bare hvor den er.",
    da="{path} er større end {most} MB. Gem den mindre, eller notér kun, hvor den er.",
)
_UNWRITABLE: Final = Text(
    en="{name} cannot be written to {folder}. Choose another folder.",
    sv="{name} går inte att spara i {folder}. Välj en annan mapp.",
    nb="{name} kan ikke lagres i {folder}. Velg en annen mappe.",
    da="{name} kan ikke gemmes i {folder}. Vælg en anden mappe.",
)
_ON_ITS_WAY: Final = Text(
    en="{name} is not on this computer yet. It comes with the shared drive; try again when it is connected.",
    sv="{name} finns inte på den här datorn än. Filen kommer med den gemensamma enheten; försök igen när den "
    "är ansluten.",
    nb="{name} er ikke på denne maskinen ennå. Filen kommer med den felles stasjonen; prøv igjen når den er "
    "tilkoblet.",
    da="{name} er ikke på denne computer endnu. Filen kommer med det fælles drev; prøv igen, når der "
    "er forbindelse.",
)
_PROGRAM: Final = Text(
    en="{name} is a program or can start one, so it is not opened from here. Save a copy if you trust it.",
    sv="{name} är ett program eller kan starta ett, så filen öppnas inte härifrån. Spara en kopia om du "
    "litar på den.",
    nb="{name} er et program eller kan starte et, så filen åpnes ikke herfra. Lagre en kopi hvis du stoler "
    "på den.",
    da="{name} er et program eller kan starte et, så filen åbnes ikke herfra. Gem en kopi, hvis du stoler "
    "på den.",
)
PROGRAMS: Final = frozenset(
    """
    .app .apk .appimage .bash .bat .bin .chm .class .cmd .com .command .cpl .csh .deb .desktop .dll .dmg .docm
    .dotm .exe .gadget .hta .htm .html .inf .ins .iso .jar .js .jse .ksh .lnk .mht .mhtml .msc .msi .msp .msix
    .mst .pif .pl .potm .ppam .ppsm .pptm .ps1 .psm1 .py .pyc .pyw .rb .reg .rpm .run .scf .scr .sh .sldm .svg
    .url .vb .vbe .vbs .vhd .workflow .ws .wsc .wsf .wsh .xhtml .xlam .xll .xlsb .xlsm .xltm .xml .zsh
    """.split()  # noqa: SIM905 - a list of seventy words reads better so
)
"""Endings of files that run, or carry macros or scripts, when the system opens them."""
_SPACE: Final = 32
_LONGEST_NAME: Final = 120
_MOMENT: Final = 10
"""So many letters of an id tell when it was made."""


@frozen(kw_only=True)
class Kept:
    """A file kept with a record: the attachment, whether it is on this computer, when and by whom it came."""

    attachment: Any
    here: bool
    day: date
    who: str


@frozen(kw_only=True)
class Unfit:
    """An attachment whose file is not here, or is not what was attached."""

    attachment: str
    name: str
    on_its_way: bool


def attach(office: Office, source: Path, entity: str, record: Any, *, kind: str = "other") -> str:
    """Keep a copy of a file with a record; return the attachment's id. The file itself is left alone."""
    return attach_all(office, [source], entity, record, kind=kind)[0]


def attach_all(
    office: Office,
    sources: Sequence[Path],
    entity: str,
    record: Any,
    *,
    kind: str = "other",
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[str]:
    """Keep copies of files with a record, as one thing to take back; return the attachments' ids."""
    needs_writer(office)
    rows = []
    for done, source in enumerate(sources):
        step(done, len(sources))
        rows.append(take_in(office, source, entity, record, kind=kind))
    with office.work() as work:
        return [work.add("attachment", row) for row in rows]


def take_in(office: Office, source: Path, entity: str, record: Any, *, kind: str = "other") -> dict[str, Any]:
    """Copy a file beside the office file; return the values of its attachment, to be added in a work."""
    spec = entity_named(entity)
    size, name = _taken(office, source)
    return {
        "file_name": source.name, "kind": kind, "entity_key": spec.key, "entity_id": record.id,
        "person_id": person_of(office, spec, record), "bytes": size, "sha256": name,
        "mime": mimetypes.guess_type(source.name)[0],
    }  # fmt: skip


def _taken(office: Office, source: Path) -> tuple[int, str]:
    """Copy a file beside the office file; return its size and the name of its content."""
    try:
        size = source.stat().st_size
        if size > USUAL_LIMIT:
            raise Refused(_TOO_LARGE.fill(path=source.name, most=USUAL_LIMIT >> 20), where=str(source))
        return size, _take_copy(source, files_of(office.store))
    except OSError as error:
        raise Unavailable(_UNREADABLE.fill(path=source)) from error


def path_of(office: Office, attachment: Any) -> Path | None:
    """Return where an attached file stands; None while it is on its way from another desk."""
    path = files_of(office.store) / str(attachment.sha256)
    return path if path.is_file() else None


def unfit(office: Office) -> list[Unfit]:
    """Return the attachments whose files are not here, or no longer fit what was attached."""
    found = []
    for one in office.records.of("attachment", storage="in_folder"):
        path = path_of(office, one)
        if path is None or digest_of(path) != one.sha256:
            found.append(Unfit(attachment=one.id, name=one.file_name, on_its_way=path is None))
    return found


def _take_copy(source: Path, folder: Path) -> str:
    """Copy to the disk under a name of chance, then give the copy the name of its content."""
    folder.mkdir(exist_ok=True)
    part = folder / f"{os.urandom(6).hex()}.part"
    try:
        with source.open("rb") as content, part.open("xb") as opened:
            opened.write(content.read(USUAL_LIMIT + 1))
            opened.flush()
            os.fsync(opened.fileno())
        name = digest_of(part)
        part.replace(folder / name)
    finally:
        part.unlink(missing_ok=True)
    return name


def files_with(office: Office, record: str) -> list[Kept]:
    """Return the files kept with a record, the newest first, those taken in together by their names."""
    found = sorted(
        office.records.of("attachment", entity_id=record), key=lambda one: one.file_name.casefold()
    )
    return [_kept(office, one) for one in sorted(found, key=lambda one: str(one.id)[:_MOMENT], reverse=True)]


def is_program(name: str) -> bool:
    """Say whether opening a file of this name would run it."""
    return Path(name.rstrip(" .")).suffix.casefold() in PROGRAMS


def copy_to(office: Office, attachment: str, target: Path) -> Path:
    """Write a copy of an attached file; what stands there already is replaced only by a whole copy."""
    one, source = _here(office, attachment)
    part = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        shutil.copyfile(source, part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unavailable(_UNWRITABLE.fill(name=one.file_name, folder=target.parent)) from error
    return target


def copy_to_open(office: Office, attachment: str, folder: Path) -> Path:
    """Put a copy under its own name into a folder, for the system's program to show; never a program."""
    one, _ = _here(office, attachment)
    if is_program(one.file_name):
        raise Refused(_PROGRAM.fill(name=one.file_name), where=attachment)
    place = folder / os.urandom(4).hex()
    place.mkdir(parents=True)
    return copy_to(office, attachment, place / plain_name(one.file_name))


def plain_name(name: str) -> str:
    """Return a file name that every system takes."""
    clear = "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < _SPACE else letter for letter in name)
    return clear.strip(" .")[-_LONGEST_NAME:] or "file"


def _kept(office: Office, one: Any) -> Kept:
    events = browsing.history(office, one.id)
    added = events[-1] if events else None
    return Kept(
        attachment=one, here=path_of(office, one) is not None,
        day=date.fromisoformat(added.time[:10]) if added else office.today, who=added.who if added else "",
    )  # fmt: skip


def _here(office: Office, attachment: str) -> tuple[Any, Path]:
    one = office.records.get("attachment", attachment)
    path = path_of(office, one) if one is not None else None
    if one is None or path is None:
        name = one.file_name if one is not None else attachment
        raise Unavailable(_ON_ITS_WAY.fill(name=name))
    return one, path
