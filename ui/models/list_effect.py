"""What a saved change means for a list: which rows to draw again, which leave, whether the order is new."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entities, entity_named
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.services import browsing
from app.services.browsing import Query
from app.services.office import Office
from ui.models.desk import linked_entities

MOST: Final = 500
"""When more rows than these have changed, the whole list looks again."""


@frozen(kw_only=True)
class Effect:
    """What to do. ``again``: ask for the ids anew, records entered or moved; ``rows`` look different."""

    again: bool = False
    everything: bool = False
    rows: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()


NONE: Final = Effect()
ALL: Final = Effect(again=True, everything=True)


def effect_of(
    office: Office, query: Query, columns: Sequence[FieldSpec], saved: Any, known: Collection[str]
) -> Effect:
    """Return what a saved change means for a list that shows ``known`` ids."""
    spec = entity_named(query.entity)
    if not saved.touched:
        return NONE if saved.batch else ALL
    own = {one.record: one.fields for one in saved.touched if one.entity == spec.key}
    others = _renamed(spec, saved.touched)
    if len(own) + sum(map(len, others.values())) > MOST:
        return ALL
    naming = {*spec.title, *spec.sorted_by}
    fields = {link.name for link in spec.links if link in columns or link.name in naming}
    rows = {*own, *(browsing.named_by(office, spec.key, others, fields) if others else ())}
    if len(rows) > MOST:
        return ALL
    now = browsing.among(office, query, rows)
    before = {one for one in rows if one in known}
    stay = now & before
    touched = {name for one in stay for name in own.get(one, ())}
    moved = bool(stay) and bool(
        touched & _own_order(spec, query) or others.keys() & _order_through(spec, query)
    )
    return Effect(again=bool(now - before) or moved, rows=frozenset(rows), left=frozenset(before - now))


def _renamed(spec: EntitySpec, touched: Sequence[Any]) -> dict[str, set[str]]:
    """Return the records of other entities whose names may have changed."""
    linked = linked_entities(spec) & entities().keys()
    found: dict[str, set[str]] = {}
    for one in touched:
        if one.entity not in linked:
            continue
        other = entity_named(one.entity)
        naming = {other.fields[name].stored for name in {*other.title, *other.sorted_by}}
        if "" in one.fields or naming & set(one.fields):
            found.setdefault(one.entity, set()).add(one.record)
    return found


def _own_order(spec: EntitySpec, query: Query) -> set[str]:
    """Return the fields of a record that decide its place, by stored name; "" is its life."""
    names = {*spec.sorted_by, *([query.sort] if query.sort in spec.fields else ())}
    return {spec.fields[name].stored for name in names} | {""}


def _order_through(spec: EntitySpec, query: Query) -> set[str]:
    """Return the entities whose names decide the place of a record."""
    found: set[str] = set()
    name = query.sort if query.sort in spec.fields else (spec.sorted_by or ("",))[0]
    field = spec.fields.get(name)
    while field is not None and field.kind is Kind.LINK and field.target in entities():
        if field.target in found:
            break
        found.add(field.target)
        target = entity_named(field.target)
        field = target.fields.get(target.sorted_by[0]) if target.sorted_by else None
    return found
