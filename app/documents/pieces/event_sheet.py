"""An event as papers name it: its heading, its place, its guests in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from app.documents.blocks import Sender
from app.documents.document import Facts, Languages, office_languages, programme_of
from app.documents.pieces.programme import programme_name
from app.documents.pieces.stay import full_name, organisation_name, sender_of
from app.documents.pieces.wordings import listed
from app.domain.display import wording
from app.domain.event import GUESTS
from app.domain.event_time import when_text
from app.domain.sorting import sort_key
from app.text import LANGUAGES, Language, as_language


@frozen(kw_only=True)
class GuestLine:
    """One guest as a paper names her."""

    attendance: Any
    person: Any = None
    name: str = ""
    organisation: str = ""
    role: str = ""


def as_event(facts: Facts, event: Any) -> Languages:
    """Offer a paper in the event's own language, then those of its programme, then every other."""
    programme = programme_of(facts.records, event)
    spoken = (event.language, *getattr(programme, "languages", ()))
    first = tuple(as_language(code) for code in spoken if code in LANGUAGES)
    return tuple(dict.fromkeys((*first, *office_languages(facts.records))))


def event_title(event: Any, language: Language) -> str:
    """Return the title of an event in a language."""
    return wording(event.title, language)


def event_line(facts: Facts, event: Any, language: Language) -> str:
    """Return the programme of an event, its day with the weekday and its place, in one line."""
    programme = facts.records.get("programme", event.programme_id)
    return listed(
        (programme_name(programme, language), when_text(event, language), event_place(event)), "  ·  "
    )


def event_place(event: Any) -> str:
    """Return where an event is held; of one online, nothing."""
    return "" if event.mode == "online" else listed((event.where or "", event.city or ""))


def event_sender(facts: Facts) -> Sender:
    """Return the office as it stands in the head of a paper."""
    return sender_of(next(iter(facts.records.of("office")), None))


def attendances(facts: Facts, event: Any) -> Sequence[Any]:
    """Return everybody on the list of an event."""
    return facts.records.of("attendance", event_id=event.id)


def guests(facts: Facts, event: Any, language: Language, *, wanted: bool = True) -> list[GuestLine]:
    """Return the guests by name; ``wanted`` leaves out who said no or did not come."""
    found = []
    for one in attendances(facts, event):
        if wanted and (one.attended == "no" or (one.answer == "no" and one.attended != "yes")):
            continue
        person = facts.records.get("person", one.person_id)
        place = facts.records.get("organisation", one.organisation_id)
        found.append(
            GuestLine(
                attendance=one,
                person=person,
                name=full_name(person),
                organisation=organisation_name(place, language),
                role=GUESTS[one.role].of(language) if one.role in GUESTS else "",
            )
        )
    return sorted(found, key=lambda line: (_filed(line, language), line.attendance.id))


def _filed(line: GuestLine, language: Language) -> str:
    if line.person is not None:
        return sort_key(f"{line.person.family_name} {line.person.given_name}", language)
    return sort_key(line.organisation, language)
