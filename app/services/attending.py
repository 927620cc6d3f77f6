"""Who came to an event: ticked at the door or afterwards, with guests nobody had on the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.attendance import came
from app.domain.event import PRESENCES
from app.errors import Refused
from app.exchange.folding import joined
from app.exchange.values.person_name import PersonName, full_name_parser
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

_PARSE: Final = full_name_parser()
LONGEST: Final = 200
"""A name at the door is no longer than this, whatever is pasted."""
_NO_WAY: Final = Text(
    en="“{given}” is no way of attending. Choose in person, represented or online.",
    sv="”{given}” är inget sätt att delta. Välj på plats, företrädd eller digitalt.",
    nb="«{given}» er ingen måte å delta på. Velg til stede, representert eller digitalt.",
    da="”{given}” er ikke en måde at deltage på. Vælg til stede, repræsenteret eller online.",
)
_BY_WHOM: Final = Text(
    en="Say which organisation represented this guest.",
    sv="Ange vilken organisation som företrädde gästen.",
    nb="Oppgi hvilken organisasjon som representerte gjesten.",
    da="Angiv, hvilken organisation der repræsenterede gæsten.",
)
_NO_NAME: Final = Text(
    en="Type the guest's given name and family name, or the organisation.",
    sv="Skriv gästens för- och efternamn, eller organisationen.",
    nb="Skriv gjestens for- og etternavn, eller organisasjonen.",
    da="Skriv gæstens for- og efternavn, eller organisationen.",
)
_ONE_NAME: Final = Text(
    en="“{name}” is only one name. Type given name and family name.",
    sv="”{name}” är bara ett namn. Skriv både för- och efternamn.",
    nb="«{name}» er bare ett navn. Skriv både for- og etternavn.",
    da="”{name}” er kun ét navn. Skriv både for- og efternavn.",
)


@frozen(kw_only=True)
class Turnout:
    """How many are on the list of an event, and what became of them."""

    listed: int = 0
    yes: int = 0
    in_person: int = 0
    represented: int = 0
    online: int = 0
    absent: int = 0
    organisations: int = 0

    @property
    def came(self) -> int:
        """Return how many came, in person, online or through somebody."""
        return self.in_person + self.represented + self.online


def turnout(attendances: Sequence[Any]) -> Turnout:
    """Count the list of an event."""
    present = came(attendances)
    ways = [one.mode or "in_person" for one in present]
    return Turnout(
        listed=len(attendances),
        yes=sum(one.answer == "yes" for one in attendances),
        in_person=ways.count("in_person"),
        represented=ways.count("represented"),
        online=ways.count("online"),
        absent=sum(one.attended == "no" for one in attendances),
        organisations=len({one.organisation_id for one in present if one.organisation_id}),
    )


def here(office: Office, attendance: str, mode: str = "in_person", represented_by: str = "") -> Saved:
    """Enter that a guest came: in person, online, or represented by another organisation."""
    if mode not in PRESENCES:
        raise Refused(_NO_WAY.fill(given=mode[:40]), where="mode")
    return enter(office, (attendance,), mode, represented_by)


def absent(office: Office, attendances: Sequence[str]) -> Saved:
    """Enter that guests did not come."""
    return enter(office, attendances, "no")


def not_entered(office: Office, attendance: str) -> Saved:
    """Take back what was entered about a guest's coming."""
    return enter(office, (attendance,), "unknown")


def enter(office: Office, attendances: Sequence[str], way: str, represented_by: str = "") -> Saved:
    """Enter of guests, in one batch, in which way they came; ``no`` that they did not, or ``unknown``."""
    if way not in PRESENCES and way not in {"no", "unknown"}:
        raise Refused(_NO_WAY.fill(given=way[:40]), where="mode")
    if way == "represented" and not represented_by:
        raise Refused(_BY_WHOM, where="represented_by_org_id")
    values = {
        "attended": "yes" if way in PRESENCES else way,
        "mode": way if way in PRESENCES else None,
        "represented_by_org_id": represented_by if way == "represented" else None,
    }
    with writing(office) as work:
        for one in dict.fromkeys(attendances):
            work.set("attendance", one, **values)
    return work.saved


def close_list(office: Office, event: str) -> int:
    """Enter of everybody nobody has ticked that they did not come; return how many."""
    left = office.records.of("attendance", event_id=event, attended="unknown")
    if left:
        absent(office, [one.id for one in left])
    return len(left)


def badges_printed(office: Office, event: str, on: date | None = None) -> None:
    """Note the day on which the badges of an event were printed, on each named guest's line."""
    found = [one for one in office.records.of("attendance", event_id=event) if one.person_id]
    with writing(office) as work:
        for one in found:
            if one.attended != "no" and (one.answer != "no" or one.attended == "yes"):
                work.set("attendance", one.id, badge_printed_at=on or office.today)


def add_guest(
    office: Office,
    event: str,
    name: str,
    organisation: str = "",
    *,
    role: str = "guest",
    mode: str = "in_person",
) -> str:
    """Enter a guest who was not on the list, as present; return the id of the line.

    A person or an organisation the office knows by that name is taken; others are made.
    """
    person_words, place_words = _words(name), _words(organisation)
    if not person_words and not place_words:
        raise Refused(_NO_NAME, where="name")
    parsed = _PARSE(person_words).value if person_words else None
    if person_words and (not isinstance(parsed, PersonName) or not parsed.given or not parsed.family):
        raise Refused(_ONE_NAME.fill(name=person_words[:60]), where="name")
    with writing(office) as work:
        place = _place(work, place_words) if place_words else ""
        person = _person(work, parsed, place) if isinstance(parsed, PersonName) else ""
        known = _listed(work, event, person, place)
        came_so = {"attended": "yes", "mode": mode}
        if known:
            work.set("attendance", known, **came_so)
            return known
        links = {"person_id": person, "organisation_id": place}
        given = {key: value for key, value in links.items() if value}
        return work.add("attendance", {"event_id": event, "role": role, **given, **came_so})


def _words(text: str) -> str:
    return " ".join(text[: LONGEST * 4].split())[:LONGEST]


def _place(work: Work, words: str) -> str:
    wanted = joined(words)
    for one in work.records.of("organisation"):
        names = (one.legal_name, *(one.name or {}).values())
        if wanted and any(joined(name) == wanted for name in names):
            return str(one.id)
    country = next((one.country for one in work.records.of("office")), None)
    return work.add("organisation", {"legal_name": words, "kind": "company", "country": country or "SE"})


def _person(work: Work, name: PersonName, place: str) -> str:
    """Return the person of that name at that place, or a new one: elsewhere it is somebody else."""
    wanted = joined(f"{name.given} {name.family}")
    for post in work.records.of("affiliation", organisation_id=place) if place else ():
        one = work.records.get("person", post.person_id)
        if one is not None and joined(f"{one.given_name} {one.family_name}") == wanted:
            return str(one.id)
    language = next((one.default_language for one in work.records.of("office")), "en")
    made = work.add("person", {"given_name": name.given, "family_name": name.family, "language": language})
    if place:
        work.add("affiliation", {"person_id": made, "organisation_id": place, "role_kind": "contact"})
    return made


def _listed(work: Work, event: str, person: str, place: str) -> str:
    where = {"person_id": person} if person else {"organisation_id": place, "person_id": None}
    return next((str(one.id) for one in work.records.of("attendance", event_id=event, **where)), "")
