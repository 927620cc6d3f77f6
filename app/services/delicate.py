"""Looking at delicate values: allowed by role, and every look stands in the log."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

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

_FOR_THE_LEAD: Final = Text(
    en="This note is for the lead only. Ask the person who leads the office.",
    sv="Den här anteckningen är bara för den ansvariga. Fråga den som är ansvarig för kontoret.",
    nb="Dette notatet er bare for den ansvarlige. Spør den som er ansvarlig for kontoret.",
    da="Dette notat er kun for den ansvarlige. Spørg den, der er ansvarlig for kontoret.",
)


def is_delicate(field: FieldSpec) -> bool:
    """Say whether a value is hidden until somebody asks to see it."""
    return field.privacy >= Privacy.P3


def is_kept_from(office: Office, record: Any) -> bool:
    """Say whether a record is a note for the lead only, and somebody else is at the desk."""
    return getattr(record, "visible_to", None) == "lead_only" and office.role != "lead"


def veiled(office: Office, record: Any) -> Any:
    """Return a record without the values that the person at the desk may not read."""
    return without_delicate(record) if office.role == "reader" or is_kept_from(office, record) else record


def without_delicate(record: Any) -> Any:
    """Return a record with its delicate values left out."""
    hidden = [one.name for one in record.entity.fields.values() if is_delicate(one)]
    return evolve(record, **dict.fromkeys(hidden)) if hidden else record


def refuse_kept(office: Office, record: Any, field: str) -> None:
    """Refuse to show a note for the lead only to others."""
    if is_kept_from(office, record):
        raise Refused(_FOR_THE_LEAD, where=field)


def look(office: Office, entity: str, record: str, field: str) -> None:
    """Note that the person at the desk looks at a delicate value; refuse a reader."""
    spec = entity_named(entity).fields[field]
    if office.role == "reader":
        raise Refused(NOT_FOR_READERS, where=field)
    refuse_kept(office, office.records.get(entity, record), field)
    if not office.store.file.read_only:
        with office.work() as work:
            work.log({"kind": "look", "field": spec.stored}, entity, record)
