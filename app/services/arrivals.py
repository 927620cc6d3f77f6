"""What the helper brought from other desks: told to the office's listeners, with who wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from app.domain.catalogue import entities, entity_named
from app.services.office import Office
from app.storage.work import Touched


@frozen
class Arrival:
    """A record that colleagues changed, and its fields by their names in the program."""

    entity: str
    record: str
    fields: tuple[str, ...]


def take_notice(office: Office, touched: object) -> list[Arrival]:
    """Tell the listeners what a round touched; "all" says that anything may have changed."""
    if touched == "all":
        office.tell_all()
        return []
    found = [one for one in map(_touched, touched if isinstance(touched, list) else []) if one is not None]
    if found:
        office.tell_all(tuple(found))
    return [_arrival(one) for one in found]


def writers(office: Office, entity: str, record: str, fields: Iterable[str]) -> Mapping[str, str]:
    """Return who wrote what stands in each of these fields now, by initials."""
    spec = entity_named(entity)
    wanted = {spec.fields[name].stored: name for name in fields if name in spec.fields}
    found: dict[str, str] = {}
    for change in reversed(office.store.reading.history(record)):
        for stored in wanted.keys() & set(change.header.fields):
            found.setdefault(wanted[stored], change.header.who)
        if len(found) == len(wanted):
            break
    return found


def _touched(one: object) -> Touched | None:
    fits = isinstance(one, list) and len(one) == 3 and one[0] in entities()  # noqa: PLR2004 - as it is sent
    if not fits:
        return None
    entity, record, fields = _three(one)
    return Touched(entity, str(record), tuple(map(str, fields)))


def _three(one: Any) -> tuple[str, str, list[str]]:
    return one[0], one[1], one[2]


def _arrival(one: Touched) -> Arrival:
    stored = entity_named(one.entity).stored
    names = (stored[field].name for field in one.fields if field in stored)
    return Arrival(one.entity, one.record, tuple(names))
