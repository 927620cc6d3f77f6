"""Addresses as the post reads them: for window envelopes and labels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from app.documents.pieces.stay import full_name
from app.domain.display import country_name
from app.domain.states import Records
from app.text import Language, as_language

_CITY_FIRST: Final = ("US", "CA", "AU")
"""Countries that write town, state and postcode on one line, in that order."""
_CODE_LAST: Final = ("GB", "IE")
"""Countries that write the postcode on a line of its own."""


def person_address(records: Records, person: Any, today: date) -> tuple[str, ...]:
    """Return the lines for a person: at her employer or, failing that, at her home institution.

    Only the name where neither has an address.
    """
    place = workplace(records, person, today)
    organisation = records.get("organisation", place.organisation_id) if place else None
    organisation = organisation or _home(records, person)
    lines = (full_name(person), place.unit if place else None)
    return tuple(filter(None, lines)) + organisation_address(records, organisation)


def workplace(records: Records, person: Any, today: date) -> Any:
    """Return the affiliation that holds on a day, the main one first, or None."""
    found = [
        one
        for one in records.of("affiliation", person_id=person.id)
        if (one.from_date is None or one.from_date <= today) and (one.to_date is None or one.to_date >= today)
    ]
    return min(found, key=lambda one: not one.is_primary, default=None)


def organisation_address(records: Records, organisation: Any) -> tuple[str, ...]:
    """Return the lines for an organisation; the country only where it is not the office's own."""
    if organisation is None:
        return ()
    streets = (organisation.address_line1, organisation.address_line2)
    lines = (organisation.legal_name, *streets, *_town(organisation), _abroad(records, organisation))
    return tuple(filter(None, lines))


def can_be_reached(organisation: Any) -> bool:
    """Say whether an organisation's address is enough for a letter."""
    return (
        organisation is not None
        and bool(organisation.address_line1 or organisation.postcode)
        and bool(organisation.city)
    )


def address_of(records: Records, record: Any, today: date) -> tuple[str, ...]:
    """Return the lines for a person or an organisation."""
    if record.entity.key == "organisation":
        return organisation_address(records, record)
    return person_address(records, record, today)


def has_address(records: Records, record: Any, today: date) -> bool:
    """Say whether a letter to a person or an organisation would arrive."""
    if record.entity.key == "organisation":
        return can_be_reached(record)
    place = workplace(records, record, today)
    organisation = records.get("organisation", place.organisation_id) if place else None
    return can_be_reached(organisation or _home(records, record))


def _home(records: Records, person: Any) -> Any:
    """Return the home institution of the person's latest participation."""
    last: Sequence[Any] = records.of("participant", person_id=person.id)[-1:]
    return records.get("organisation", last[0].home_org_id) if last else None


def _town(organisation: Any) -> tuple[str, ...]:
    code, city, region = organisation.postcode or "", organisation.city or "", organisation.region or ""
    if organisation.country in _CITY_FIRST:
        return (f"{city}, {region} {code}".strip(" ,") if region else f"{city} {code}".strip(),)
    if organisation.country in _CODE_LAST:
        return (city, code)
    return (f"{code} {city}".strip(),)


def _abroad(records: Records, organisation: Any) -> str:
    """Return the country in capitals and in the language of the office, whose post sorts the letter."""
    office = next(iter(records.of("office")), None)
    if office is None or organisation.country == office.country:
        return ""
    language: Language = as_language(office.default_language)
    return country_name(organisation.country, language).upper()
