"""Two kinds of "as of": as it was on a day, by the dates people gave; as we knew it then, by the journal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from attrs import evolve

from app.domain.catalogue import entity_named
from app.domain.codec import from_plain
from app.domain.entity import EntitySpec
from app.journal.change import Change
from app.journal.fold import Life
from app.services.office import Office
from app.storage.journal_reading import undone


def known_at(office: Office, entity: str, moment: datetime) -> dict[str, Any]:
    """Return the records of an entity as the office knew them at a moment, by id.

    What was in the bin is left out. It is read from the journal: what was learnt later is not in it,
    whichever day it was about.
    """
    spec = entity_named(entity)
    at = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    found = office.store.reading.known_at(at, entity)
    return {
        record: _record(spec, record, now.values)
        for record, now in found.items()
        if now.life is not Life.DELETED
    }


def as_it_was(office: Office, entity: str, record: str, day: date) -> Any:
    """Return a record as it stands now, but in the state it had on a day, by the days its moves were given.

    A move counts from the day people gave it, whenever it was entered; one without a day counts from
    the day it was entered. Returns None for a record in the bin, and for one not yet begun that day.
    """
    found = office.records.get(entity, record)
    if found is None or entity_named(entity).machine is None:
        return found
    standing = [move for move in _moves(office, record) if move[0] <= day]
    if not standing:
        return None
    since, state = standing[-1]
    return evolve(found, state=state, state_day=since)


def _moves(office: Office, record: str) -> list[tuple[date, str]]:
    """Return the moves of a record that were not taken back: (day, state), by day, then by entry."""
    reading = office.store.reading
    changes = [c for c in reading.history(record) if "state" in c.values]
    gone = undone(reading, {c.header.batch for c in changes})
    days = [(_day(c), str(c.values["state"])) for c in changes if c.header.batch not in gone]
    return sorted(days, key=lambda move: move[0])


def _day(change: Change) -> date:
    given = change.values.get("state_day")
    return date.fromisoformat(given if isinstance(given, str) else change.header.time[:10])


def _record(spec: EntitySpec, record: str, values: Mapping[str, Any]) -> Any:
    known: dict[str, Any] = {}
    for stored, plain in values.items():
        field = spec.stored.get(stored)
        if field is not None and plain is not None:
            known[field.name] = from_plain(field, plain)
    return spec.record(id=record, **known)
