"""Looking at delicate values: allowed by role, and every look stands in the log."""

from __future__ import annotations

from typing import Final

from app.domain.catalogue import entity_named
from app.domain.fields import FieldSpec, Privacy
from app.errors import Refused
from app.services.office import Office
from app.text import Text

NOT_FOR_READERS: Final = Text(
    en="A reader may not see this. Ask a coordinator of the office.",
    sv="En läsare får inte se det här. Fråga en samordnare på kontoret.",
    nb="En leser får ikke se dette. Spør en koordinator på kontoret.",
    da="En læser må ikke se dette. Spørg en koordinator på kontoret.",
)


def is_delicate(field: FieldSpec) -> bool:
    """Say whether a value is hidden until somebody asks to see it."""
    return field.privacy >= Privacy.P3


def look(office: Office, entity: str, record: str, field: str) -> None:
    """Note that the person at the desk looks at a delicate value; refuse a reader."""
    spec = entity_named(entity).fields[field]
    if office.role == "reader":
        raise Refused(NOT_FOR_READERS, where=field)
    if not office.store.file.read_only:
        with office.work() as work:
            work.log({"kind": "look", "field": spec.stored}, entity, record)
