"""Lists of events: an event a row, or who was at it, one row a guest."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.domain.event import EVENT_KINDS, PRESENCES
from app.domain.event_time import USUAL_ZONE, ZONES, moment_on
from app.exchange.catalogue import layout_named
from app.exchange.folding import joined
from app.exchange.row import Row
from app.services import import_people as people
from app.services import import_stays as stays
from app.services.import_listing import Listing, Meaning
from app.services.import_plan import Draft
from app.text import Text

_SIZES: Final[Mapping[object, bool]] = {"larger": True, "smaller": False}
_EVENT: Final = "event"
_HELD_NOW: Final = Text(
    en="The event is past and is entered as held.",
    sv="Evenemanget har varit och är infört som genomfört.",
    nb="Arrangementet har vært og er ført som gjennomført.",
    da="Arrangementet har været og er registreret som afholdt.",
)


def arrange(listing: Listing, row: Row) -> Draft:
    """Put the event of a row on the bench, and the guest it names."""
    values = row.values
    event = _event(listing, values)
    guest = _guest(listing, event, values)
    if remark := people.words_in(values, "remark"):
        person = guest.get("person_id") if guest is not None else None
        found = listing.bench.records.get("person", person) if person else None
        about = listing.bench.known("person", found) if found is not None else None
        stays.note(listing, event, about, remark)
    return event if guest is None else guest


def _event(listing: Listing, values: Mapping[str, Any]) -> Draft:
    """Return the event of that name on that day: one that is known, or a new one."""
    title = people.words_in(values, "event") or people.words_in(values, "group")
    day: date = values["day"]
    told = _told(listing, values, title, day)
    key = _key(title, day)
    found = _known(listing).get(key)
    if found is not None:
        listing.bench.fill(found, {name: told[name] for name in _FILLED if told.get(name) not in (None, "")})
        return found
    past = day < listing.today
    state = {"state": "held", "state_day": day} if past else {}
    made = listing.bench.new(
        "event", {name: value for name, value in {**told, **state}.items() if value not in (None, "")}
    )
    listing.bench.keep(listing.titled, key, made)
    if past:
        listing.note(_HELD_NOW)
    return made


_FILLED: Final = ("city", "country", "reach_students")
"""What a later row may add to an event."""


def _told(listing: Listing, values: Mapping[str, Any], title: str, day: date) -> dict[str, Any]:
    given = values.get("type")
    group = people.words_in(values, "group")
    kind = given if given in EVENT_KINDS else "focus_group" if group and given is None else "other"
    country, known = people.country_in(listing, values, listing.country)
    names_guest = people.words_in(values, "organisation") or people.words_in(values, "full_name")
    return {
        "programme_id": listing.programme_id,
        "kind": kind,
        "title": {listing.programme_language: title},
        "is_larger": _SIZES.get(given, False),
        "starts_at": moment_on(day),
        "time_zone": ZONES.get(country, USUAL_ZONE) if known else ZONES.get(listing.country, USUAL_ZONE),
        "city": people.words_in(values, "city") or None,
        "country": country or None,
        "reach_students": None if names_guest else values.get("reach"),
    }


def _guest(listing: Listing, event: Draft, values: Mapping[str, Any]) -> Draft | None:
    """Put the guest of a row on the bench; none where the row is about the event alone."""
    name = people.words_in(values, "organisation")
    place = people.organisation(listing, name, otherwise=listing.country) if name else None
    person = _person(listing, values, place)
    if place is None and person is None:
        return None
    if place is not None and person is not None:
        people.affiliation(listing, person, place, "contact")
    key = {
        "event_id": event.id,
        "person_id": person.id if person is not None else None,
        "organisation_id": place.id if place is not None else None,
    }
    found = listing.bench.find("attendance", *key.values())
    told = _came(listing, event, values)
    if found is not None:
        for field, value in told.items():
            if found.get(field) in (None, "unknown"):
                listing.bench.change(found, field, value)
        return found
    begin = {"role": _role(listing, person, place)}
    return listing.bench.put("attendance", {**key, **told}, begin=begin)


def _person(listing: Listing, values: Mapping[str, Any], place: Draft | None) -> Draft | None:
    if "given_name" in values or "family_name" in values:
        return people.person(listing, values, place)
    found = people.words_in(values, "full_name")
    if not found:
        return None
    email = values.get("email")
    more = {"email": email} if email else {}
    return people.named(listing, found, place, **more)


def _came(listing: Listing, event: Draft, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return whether and how a guest came; a row of a past event that says neither leaves it open."""
    said = values.get("attended")
    mode = values.get("mode") if values.get("mode") in PRESENCES else None
    if said is False:
        return {"attended": "no"}
    past = event.get("starts_at").date() < listing.today
    if said is True or (mode is not None and past):
        return {"attended": "yes", "mode": mode or "in_person"}
    return {}


def _role(listing: Listing, person: Draft | None, place: Draft | None) -> str:
    """Return as what a guest was there: as a participant or a host of the programme, else as a guest."""
    bench = listing.bench
    if person is not None and bench.find("participant", listing.programme_id, person.id) is not None:
        return "participant"
    if place is not None and bench.find("membership", listing.programme_id, place.id, "host") is not None:
        return "host"
    return "guest"


def _known(listing: Listing) -> Mapping[tuple[str, ...], Draft]:
    if (_EVENT,) not in listing.titled:
        begun = Draft(entity="event", id="")
        listing.titled[(_EVENT,)] = begun
        for one in listing.bench.records.of("event", programme_id=listing.programme_id):
            for title in one.title.values():
                listing.titled[_key(title, one.starts_at.date())] = listing.bench.known("event", one)
    return listing.titled


def _key(title: str, day: date) -> tuple[str, ...]:
    return (_EVENT, joined(title), day.isoformat())


MEANING: Final = Meaning(
    layout=layout_named("events"), kinds=("events",), arrange=arrange, main="event", needs_programme=True
)
