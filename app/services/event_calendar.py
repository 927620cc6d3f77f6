"""Events as a calendar file: one event for its guests, or the whole programme of one participant."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.documents.saving import safe_name
from app.domain.display import name_of, wording
from app.domain.event_schedule import schedule_of
from app.domain.event_time import minutes_of, zone_of
from app.exchange.calendar_file import CalendarEvent, events_as_ics
from app.exchange.file_writing import written_whole
from app.services.office import Office
from app.services.paper_name import free_path
from app.text import Language

ENDING: Final = ".ics"


def event_file(office: Office, event: Any, language: Language, made: datetime) -> bytes:
    """Return the calendar file of one event."""
    return events_as_ics([_dated(office, event, language)], made=made)


def schedule_file(office: Office, participant: str, language: Language, made: datetime) -> bytes:
    """Return the calendar file of a participant's own programme."""
    found = office.records.get("participant", participant)
    events = [one.event for one in schedule_of(found, office.records, office.today)] if found else []
    person = office.records.get("person", getattr(found, "person_id", None))
    name = name_of(person, language, office.records) if person is not None else ""
    return events_as_ics((_dated(office, one, language) for one in events), made=made, name=name)


def save_calendar(content: bytes, name: str, folder: Path) -> Path:
    """Save a calendar file under a free name in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = free_path(folder, safe_name(name, ENDING))
    with written_whole(path) as place:
        place.write_bytes(content)
    return path


def where_of(event: Any) -> str:
    """Return where an event is held, in one line."""
    return ", ".join(filter(None, (event.where, event.city)))


def _dated(office: Office, event: Any, language: Language) -> CalendarEvent:
    return CalendarEvent(
        key=f"event-{event.id}",
        title=wording(event.title, language),
        starts=event.starts_at,
        minutes=minutes_of(event),
        zone=zone_of(event).key,
        place=where_of(event),
        text=_told(event),
        link=event.link or "",
        version=_version(office, event),
        cancelled=event.state == "cancelled",
    )


def _told(event: Any) -> str:
    rows: Iterable[Any] = event.agenda or ()
    agenda = "\n".join(" ".join(filter(None, (row.get("time"), row.get("item")))) for row in rows)
    return "\n\n".join(filter(None, (event.purpose, agenda, event.link)))


def _version(office: Office, event: Any) -> int:
    """Return how often the event was saved: a file sent later takes the place of an earlier one."""
    return max(0, len(office.store.reading.history(event.id)) - 1)
