"""The notes on one record: what was said, by whom, and who may read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.note import Note
from app.errors import Refused
from app.services import browsing, editing
from app.services.browsing import no_such
from app.services.concerning import concerning
from app.services.delicate import NOT_FOR_READERS, is_kept_from, refuse_kept
from app.services.office import Office

ASKED: Final = ("kind", "at", "text", "with_person_id", "counts_as_follow_up", "visible_to")
"""What is asked when a note is written."""


@frozen(kw_only=True)
class NoteSeen:
    """A note as the person at the desk may see it; ``readable`` is False for one kept to the lead."""

    note: Note
    who: str
    readable: bool


def notes_of(office: Office, entity: str, record: str) -> list[NoteSeen]:
    """Return the notes on a record, the newest first; a person's stand also on her placements."""
    found = {one.id: one for one in office.records.of("note", entity_id=record)}
    if entity == "person":
        found |= {one.id: one for one in office.records.of("note", person_id=record)}
    newest = sorted(found.values(), key=lambda one: (one.at, one.id), reverse=True)
    return [
        NoteSeen(note=one, who=_writer(office, one.id), readable=not is_kept_from(office, one))
        for one in newest
    ]


def add_note(office: Office, entity: str, record: str, values: Mapping[str, Any]) -> str:
    """Write a note on a record; return its id."""
    found = office.records.get(entity, record)
    if found is None:
        raise Refused(no_such(entity_named(entity), record), where=record)
    return editing.add(office, "note", {**concerning(office, entity, found), **values})


def _writer(office: Office, note: str) -> str:
    events = browsing.history(office, note)
    return events[-1].who if events else ""


def look_at(office: Office, notes: Iterable[Note]) -> int:
    """Note that the person at the desk reads the texts of notes; refuse a reader. Return how many."""
    if office.role == "reader":
        raise Refused(NOT_FOR_READERS, where="text")
    every = list(notes)
    for one in every:
        refuse_kept(office, one, "text")
    if every and not office.store.file.read_only:
        stored = entity_named("note").fields["text"].stored
        with office.work() as work:
            for one in every:
                work.log({"kind": "look", "field": stored}, "note", one.id)
    return len(every)
