"""What stands behind each place of the rail: its lists, or a calm sentence where there is none yet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entities, entity_named
from app.domain.role import MENTOR_KINDS
from app.text import Text

_ALL: Final[Mapping[str, Any]] = MappingProxyType({})


@frozen(kw_only=True)
class Listing:
    """One list of a place: records of an entity, perhaps only some."""

    key: str
    entity: str
    title: Text
    where: Mapping[str, Any] = _ALL


@frozen(kw_only=True)
class Place:
    """One place of the rail."""

    key: str
    listings: tuple[Listing, ...] = ()
    instead: Text | None = None


MENTORS: Final = Text(en="Mentors", sv="Handledare", nb="Mentorer", da="Mentorer")
CONTACTS: Final = Text(en="Contacts", sv="Kontakter", nb="Kontakter", da="Kontakter")
APPLICANTS: Final = Text(en="Applicants", sv="Sökande", nb="Søkere", da="Ansøgere")
HOSTS: Final = Text(en="Hosts", sv="Värdar", nb="Praksisorganisasjoner", da="Værter")
OFFICE: Final = Text(en="Office data", sv="Kontorsuppgifter", nb="Kontoropplysninger", da="Kontoroplysninger")
RESULTS: Final = Text(
    en="Indicators and surveys on screen are not in this version. Until then: choose a programme and make "
    "its report as a paper, under Programmes.",
    sv="Målindikatorer och enkäter på skärmen finns inte i den här versionen. Tills vidare: välj ett program "
    "och skapa rapporten som dokument, under Program.",
    nb="Suksesskriterier og spørreundersøkelser på skjermen finnes ikke i denne utgaven. Inntil videre: velg "
    "et program og lag rapporten som dokument, under Programmer.",
    da="Succeskriterier og spørgeskemaer på skærmen findes ikke i denne udgave. Indtil videre: vælg et "
    "program, og opret rapporten som dokument, under Programmer.",
)  # fmt: skip


def places() -> Mapping[str, Place]:
    """Return every place by key, in the order of the rail."""
    mentors = _some("mentors", "role", MENTORS, {"role": MENTOR_KINDS})
    made = (
        Place(key="today"),
        Place(
            key="programmes",
            listings=_lists("programme", "call", "goal", "task", "support_topic", "change_notice"),
        ),
        Place(
            key="people",
            listings=(
                *_lists("participant"),
                *mentors,
                *_some("contacts", "person", CONTACTS, {}),
                *_some("applicants", "application", APPLICANTS, {}),
            ),
        ),
        Place(
            key="organisations",
            listings=(*_lists("organisation"), *_some("hosts", "membership", HOSTS, {"role": "host"})),
        ),
        Place(
            key="placements",
            listings=_lists("placement", "agreement", "position", "logbook_entry", "midterm_review"),
        ),
        Place(key="events", listings=_lists("event", "statement")),
        Place(key="knowledge", listings=_lists("training_module", "tool", "training_completion", "tool_use")),
        Place(key="results", instead=RESULTS),
        Place(
            key="office",
            listings=(
                *_some("office", "office", OFFICE, {}),
                *_lists("app_user", "document", "clause", "code"),
            ),
        ),
    )
    return {place.key: place for place in made}


def place_of(entity: str) -> tuple[str, str]:
    """Return the place and the listing in which an entity's records are shown."""
    for place in places().values():
        for listing in place.listings:
            if listing.entity == entity and not listing.where:
                return place.key, listing.key
    area = entity_named(entity).area
    return (area if area in places() else "office"), ""


def _lists(*names: str) -> tuple[Listing, ...]:
    known = entities()
    return tuple(Listing(key=key, entity=key, title=known[key].many) for key in names if key in known)


def _some(key: str, entity: str, title: Text, where: Mapping[str, Any]) -> tuple[Listing, ...]:
    return (Listing(key=key, entity=entity, title=title, where=where),) if entity in entities() else ()
