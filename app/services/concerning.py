"""What a note, a task or a file carries that says whom and what it concerns."""

from __future__ import annotations

from typing import Any

from app.domain.catalogue import entity_named
from app.domain.entity import EntitySpec
from app.services.office import Office


def concerning(office: Office, entity: str, record: Any) -> dict[str, Any]:
    """Return the values that tie a note or a task to a record: which one, its programme, its person."""
    programme = record.id if entity == "programme" else getattr(record, "programme_id", None)
    return {
        "entity_key": entity,
        "entity_id": record.id,
        "programme_id": programme,
        "person_id": person_of(office, entity_named(entity), record),
    }


def person_of(office: Office, spec: EntitySpec, record: Any) -> str | None:
    """Return the person a record is about: whose erasure takes along what is kept with it."""
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
