"""A value of a record in words, as a second line shows it: also where a link may point at any kind."""

from __future__ import annotations

from typing import Any, Final

from app.domain.display import shown
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.services.delicate import is_delicate
from ui.models.desk import Desk

SILENT: Final = frozenset({"entity_key"})
"""Fields that say nothing to a person without the one beside them."""


def value_words(desk: Desk, record: Any, field: FieldSpec) -> str:
    """Return a value as a person reads it; empty for none."""
    value = getattr(record, field.name)
    if field.target == "*":
        kind = getattr(record, "entity_key", None)
        return desk.name(kind, value) if kind and isinstance(value, str) else ""
    return shown(field, value, desk.language, desk.office.records)


def telling(spec: EntitySpec, known: frozenset[str]) -> list[FieldSpec]:
    """Return the listed fields that tell a record from others of its kind, without those known already."""
    said = known | {*spec.title, "state"} | SILENT
    return [
        field
        for field in spec.listed
        if field.name not in said and field.kind is not Kind.YES_NO and not is_delicate(field)
    ]
