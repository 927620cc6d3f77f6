"""Files kept with records: copied beside the office file under the name of their content."""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.domain.attachment import USUAL_LIMIT
from app.domain.catalogue import entity_named
from app.domain.entity import EntitySpec
from app.errors import Refused, Unavailable
from app.services.office import Office
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


@frozen(kw_only=True)
class Unfit:
    """An attachment whose file is not here, or is not what was attached."""

    attachment: str
    name: str
    on_its_way: bool


def attach(office: Office, source: Path, entity: str, record: Any, *, kind: str = "other") -> str:
    """Keep a copy of a file with a record; return the attachment's id. The file itself is left alone."""
    spec = entity_named(entity)
    try:
        size = source.stat().st_size
        if size > USUAL_LIMIT:
            raise Refused(_TOO_LARGE.fill(path=source.name, most=USUAL_LIMIT >> 20), where=str(source))
        name = _take_copy(source, files_of(office.store))
    except OSError as error:
        raise Unavailable(_UNREADABLE.fill(path=source)) from error
    with office.work() as work:
        return work.add(
            "attachment",
            {
                "file_name": source.name, "kind": kind, "entity_key": spec.key, "entity_id": record.id,
                "person_id": _person(office, spec, record), "bytes": size, "sha256": name,
                "mime": mimetypes.guess_type(source.name)[0],
            },
        )  # fmt: skip


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


def _person(office: Office, spec: EntitySpec, record: Any) -> str | None:
    """Return the person whose erasure takes the file: the one the record is about."""
    for step in spec.person:
        if step == "id":
            return str(record.id)
        field = spec.fields[step]
        link = getattr(record, step)
        if field.target == "person" or link is None:
            return None if link is None else str(link)
        record = office.records.get(field.target, link)
        spec = entity_named(field.target)
        if record is None:
            return None
    return None
