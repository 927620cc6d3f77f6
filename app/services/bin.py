"""The bin: everything deleted, of every kind in one list; taking it back, many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.display import name_of
from app.services.audit_words import AnyRecords
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.journal_log import JournalLog
from app.storage.repository import Query
from app.storage.work import Saved
from app.text import Language


@frozen(kw_only=True)
class Binned:
    """A record in the bin: when and by whom it was deleted (local time)."""

    entity: str
    record: str
    at: datetime | None
    who: str


def binned(office: Office, *, entity: str = "", find: str = "") -> list[Binned]:
    """Return what lies in the bin, the latest first, perhaps of one kind or with some words."""
    kinds = [entity] if entity else list(entities())
    found: dict[str, str] = {}
    for kind in kinds:
        found.update(dict.fromkeys(office.records.ids(Query(entity=kind, find=find, bin=True)), kind))
    deleted = JournalLog(office.store.file.connection).deleted(found)
    listed = sorted(found, key=lambda record: (deleted.get(record, ("", ""))[0], record), reverse=True)
    return [_binned(found[record], record, deleted.get(record, ("", ""))) for record in listed]


def kinds(office: Office) -> dict[str, int]:
    """Return how many records of each kind lie in the bin."""
    counted = {key: office.records.count(Query(entity=key, bin=True)) for key in entities()}
    return {key: n for key, n in counted.items() if n}


def names(office: Office, wanted: Sequence[Binned], language: Language) -> list[str]:
    """Return what a person calls each of some records in the bin."""
    every = AnyRecords(office)
    known: dict[str, Any] = {}
    for kind in {one.entity for one in wanted}:
        ids = [one.record for one in wanted if one.entity == kind]
        known.update({found.id: found for found in office.records.some(kind, ids, binned=True)})
    return [name_of(known[o.record], language, every) if o.record in known else "" for o in wanted]


def restore_all(office: Office, wanted: Sequence[Binned]) -> Saved:
    """Take records out of the bin in one batch; one that somebody took out already stays as it is."""
    with writing(office) as work:
        for kind in {one.entity for one in wanted}:
            ids = [one.record for one in wanted if one.entity == kind]
            live = {found.id for found in office.records.some(kind, ids)}
            there = {found.id for found in office.records.some(kind, ids, binned=True)}
            for record in ids:
                if record in there - live:
                    work.restore(kind, record)
    return work.saved


def _binned(entity: str, record: str, deleted: tuple[str, str]) -> Binned:
    time, who = deleted
    at = datetime.fromisoformat(time).astimezone() if time else None
    return Binned(entity=entity, record=record, at=at, who=who)
