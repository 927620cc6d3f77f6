"""The guests of an event: added by a rule and never twice, and their answers as they come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.attendance import Attendance
from app.domain.display import name_of
from app.domain.event import INVITATION_ANSWERS
from app.domain.sorting import sort_key
from app.errors import Refused
from app.services.invitation_rule import Guest, Rule, guests_of
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import Language, Text

_NO_EVENT: Final = Text(
    en="This event is no longer there. Go back to the list of events.",
    sv="Evenemanget finns inte längre. Gå tillbaka till listan över evenemang.",
    nb="Arrangementet finnes ikke lenger. Gå tilbake til listen over arrangementer.",
    da="Arrangementet findes ikke længere. Gå tilbage til listen over arrangementer.",
)
_NO_ANSWER: Final = Text(
    en="“{given}” is no answer to an invitation. Choose yes, no, perhaps or no answer.",
    sv="”{given}” är inget svar på en inbjudan. Välj ja, nej, kanske eller inget svar.",
    nb="«{given}» er ikke noe svar på en invitasjon. Velg ja, nei, kanskje eller ikke svart.",
    da="”{given}” er ikke et svar på en invitation. Vælg ja, nej, måske eller intet svar.",
)


@frozen(kw_only=True)
class Line:
    """One line of the list: who, from where, as what, and the record."""

    attendance: Attendance
    name: str
    organisation: str

    @property
    def id(self) -> str:
        """Return the id of the attendance."""
        return self.attendance.id


@frozen(kw_only=True)
class Found:
    """What a rule comes to: those who would be added, and how many stand on the list already."""

    fresh: tuple[Guest, ...] = ()
    known: int = 0
    names: tuple[str, ...] = ()
    """The names of those who would be added, in order."""


def look(office: Office, event: str, rule: Rule, language: Language = "en") -> Found:
    """Return whom a rule would add, nothing written."""
    every = guests_of(office, rule)
    fresh = _fresh(office.records.of("attendance", event_id=event), every)
    names = (_guest_name(office, one, language) for one in fresh)
    return Found(
        fresh=fresh,
        known=len(every) - len(fresh),
        names=tuple(sorted(names, key=lambda name: sort_key(name, language))),
    )


def invite(office: Office, event: str, guests: Iterable[Guest]) -> int:
    """Put guests on the list of an event, in one batch; return how many were new."""
    with writing(office) as work:
        if work.records.get("event", event) is None:
            raise Refused(_NO_EVENT, where=event)
        fresh = _fresh(work.records.of("attendance", event_id=event), guests)
        work.add_many(
            "attendance",
            [
                {
                    "event_id": event,
                    "role": one.role,
                    **({"person_id": one.person} if one.person else {}),
                    **({"organisation_id": one.organisation} if one.organisation else {}),
                }
                for one in fresh
            ],
        )
    return len(fresh)


def invite_by(office: Office, event: str, rule: Rule) -> int:
    """Put everybody a rule finds on the list of an event; return how many were new."""
    return invite(office, event, guests_of(office, rule))


def answer(office: Office, attendances: Sequence[str], said: str) -> Saved:
    """Enter the answer of one or several guests."""
    if said not in INVITATION_ANSWERS:
        raise Refused(_NO_ANSWER.fill(given=said[:40]), where="answer")
    with writing(office) as work:
        for one in dict.fromkeys(attendances):
            work.set("attendance", one, answer=said)
    return work.saved


def take_off(office: Office, attendances: Sequence[str]) -> Saved:
    """Take guests off the list."""
    with writing(office) as work:
        for one in dict.fromkeys(attendances):
            work.delete("attendance", one)
    return work.saved


def invited(office: Office, attendances: Sequence[str], on: date | None = None) -> Saved:
    """Note on which day guests were invited."""
    with writing(office) as work:
        for one in dict.fromkeys(attendances):
            work.set("attendance", one, invited_at=on or office.today)
    return work.saved


def lines_of(office: Office, event: str, language: Language) -> list[Line]:
    """Return the list of an event with names, in the order of names."""
    records = office.records
    found = records.of("attendance", event_id=event)
    people = {one.id: one for one in records.some("person", {a.person_id for a in found if a.person_id})}
    places = {
        one.id: one
        for one in records.some("organisation", {a.organisation_id for a in found if a.organisation_id})
    }
    lines = [_line(one, people, places, language) for one in found]
    return sorted(lines, key=lambda line: (sort_key(line.name or line.organisation, language), line.id))


def _line(one: Any, people: dict[str, Any], places: dict[str, Any], language: Language) -> Line:
    person, place = people.get(one.person_id or ""), places.get(one.organisation_id or "")
    return Line(
        attendance=one,
        name=name_of(person, language, None) if person is not None else "",
        organisation=name_of(place, language, None) if place is not None else "",
    )


def _fresh(known: Sequence[Any], guests: Iterable[Guest]) -> tuple[Guest, ...]:
    """Return those who are not on the list: no person twice, and no second unnamed one of a place."""
    people = {one.person_id for one in known if one.person_id}
    unnamed = {one.organisation_id for one in known if not one.person_id}
    hosts = {one.organisation_id for one in known if one.role == "host"}
    found: list[Guest] = []
    for one in guests:
        if one.person in people if one.person else one.organisation in unnamed | hosts:
            continue
        if not one.person and not one.organisation:
            continue
        if one.person:
            people.add(one.person)
        else:
            unnamed.add(one.organisation)
        found.append(one)
    return tuple(found)


def _guest_name(office: Office, guest: Guest, language: Language) -> str:
    records = office.records
    person = records.get("person", guest.person or None)
    place = records.get("organisation", guest.organisation or None)
    parts = [name_of(one, language, records) for one in (person, place) if one is not None]
    return ", ".join(parts)
