"""Lists of hosts: the organisation, whom to ask for, what it offers, how it engages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from app.domain.placement_vocabulary import POSITION_KINDS
from app.domain.programme_year import ProgrammeYear, years_by_office
from app.exchange.catalogue import layout_named
from app.exchange.row import Row
from app.exchange.values.contact import Phone
from app.exchange.values.identity import OrgNumber
from app.services import import_people as people
from app.services import import_stays as stays
from app.services.import_listing import Listing, Meaning
from app.services.import_plan import Draft
from app.text import Text

_NO_PROGRAMME: Final = Text(
    en="No programme is named, so places, levels and roles were left out. Name one to take them in.",
    sv="Inget program är angett, så platser, nivåer och roller utelämnades. Ange ett för att få med dem.",
    nb="Ikke noe program er oppgitt, så plasser, nivåer og roller ble utelatt. Oppgi ett for å få dem med.",
    da="Intet program er angivet, så pladser, niveauer og roller blev udeladt. Angiv ét for at få dem med.",
)
_NO_CONTACT: Final = Text(
    en="The e-mail address {given} was left out: the row names no contact person with first and last name.",
    sv="E-postadressen {given} utelämnades: raden har ingen kontaktperson med för- och efternamn.",
    nb="E-postadressen {given} ble utelatt: raden har ingen kontaktperson med for- og etternavn.",
    da="E-mailadressen {given} blev udeladt: rækken har ingen kontaktperson med for- og efternavn.",
)
_NO_SUCH_YEAR: Final = Text(
    en="The programme has no year {given}. The level was left out; check the period of the programme.",
    sv="Programmet har inget år {given}. Nivån utelämnades; kontrollera programmets period.",
    nb="Programmet har ikke noe år {given}. Nivået ble utelatt; kontroller perioden for programmet.",
    da="Programmet har intet år {given}. Niveauet blev udeladt; kontrollér programmets periode.",
)
_BEFORE: Final = Text(
    en="According to the list: took part before.",
    sv="Enligt listan: var med förra omgången.",
    nb="Ifølge listen: med i forrige runde.",
    da="Ifølge listen: med i sidste runde.",
)
_NEW: Final = Text(
    en="According to the list: did not take part before.",
    sv="Enligt listan: var inte med förra omgången.",
    nb="Ifølge listen: ikke med i forrige runde.",
    da="Ifølge listen: ikke med i sidste runde.",
)
_YEAR: Final = re.compile(r"\d{4}")
_OF_PROGRAMME: Final = frozenset(
    {"returning", "hosting", "places", "task_areas", "mentor", "engagement_levels"}
)


def arrange(listing: Listing, row: Row) -> Draft:
    """Put the records of one host on the bench."""
    values = row.values
    number = values.get("org_number")
    home = number.country if isinstance(number, OrgNumber) else ""
    country, said = people.country_in(listing, values, home or listing.host_country)
    host = people.organisation(
        listing, people.words_in(values, "organisation"), values=people.organisation_values(values),
        country=country if said else "", otherwise=country, decided=True,
    )  # fmt: skip
    _contact(listing, values, host)
    if listing.programme is not None:
        _take_part(listing, row, host)
    elif _OF_PROGRAMME & {slot.partition(".")[0] for slot in listing.slots}:
        listing.note(_NO_PROGRAMME)
    if remark := people.words_in(values, "remark"):
        stays.note(listing, host, None, remark)
    return host


def _contact(listing: Listing, values: people.Values, host: Draft) -> None:
    """Enter the contact person; without one, phone and e-mail are the organisation's own."""
    phone, email = values.get("phone"), values.get("email")
    raw = phone.raw if isinstance(phone, Phone) else None
    contact = people.of_name(listing, values.get("contact_person"), host, email=email, phone=raw)
    if contact is not None:
        people.affiliation(listing, contact, host, "contact")
        return
    listing.bench.fill(host, {"phone": raw})
    if email:
        listing.tell(_NO_CONTACT.fill(given=email), "email", email)


def _take_part(listing: Listing, row: Row, host: Draft) -> None:
    values = row.values
    hosts = values.get("hosting", "hosting" not in listing.slots) is True
    before = values.get("returning")
    said = {True: _BEFORE, False: _NEW}.get(before) if isinstance(before, bool) else None
    membership = stays.membership(
        listing, host, "host" if hosts else "partner", note=said.of(listing.language) if said else None
    )
    places = values.get("places")
    if places:
        _offer(listing, values, host, places)
    levels = values.get("engagement_levels")
    if isinstance(levels, Mapping):
        _engage(listing, membership, levels)
    elif places:
        key = {"membership_id": membership.id, "programme_year_no": None}
        listing.bench.put("engagement", key, begin={"places_offered": places})
    if mentor := people.words_in(values, "mentor"):
        found = people.named(listing, mentor, host)
        if found is not None:
            people.affiliation(listing, found, host, "supervisor")
            stays.stands_by(listing, found, "host_mentor", None, organisation_id=host.id)


def _offer(listing: Listing, values: people.Values, host: Draft, places: object) -> None:
    """Enter what the host offers; with tasks it can be shown to participants, without it is a draft."""
    told = values.get("task_areas")
    tasks = tuple(told) if isinstance(told, tuple) else ()
    language = listing.programme_language
    title = ", ".join(tasks[:3]) or POSITION_KINDS[listing.placement_kind].of(language)
    begin = {
        "kind": listing.placement_kind,
        "title": {language: title[:1].upper() + title[1:]},
        "description": "\n".join(tasks),
        "state": "open" if tasks else "draft",
        "city": host.get("city"),
        "country": host.get("country"),
    }
    key = {"programme_id": listing.programme_id, "host_id": host.id}
    listing.bench.put("position", {**key, "places": places, "task_areas": tasks}, begin=begin)


def _engage(listing: Listing, membership: Draft, levels: Mapping[str, Any]) -> None:
    programme = listing.programme
    assert programme is not None  # noqa: S101 - asked by the caller
    years = years_by_office(programme, listing.bench.records)
    for label, level in levels.items():
        year = _year_of(str(label), years)
        if year is None and label:
            listing.tell(_NO_SUCH_YEAR.fill(given=label), f"engagement_levels.{label}", level)
            continue
        key = {"membership_id": membership.id, "programme_year_no": year.no if year else None}
        listing.bench.put("engagement", {**key, "level": str(level)})


def _year_of(label: str, years: tuple[ProgrammeYear, ...]) -> ProgrammeYear | None:
    """Return the year a heading means: "2018/19" and "2018" by its first day, "2" by its number."""
    found = _YEAR.search(label)
    if found is not None:
        return next((year for year in years if year.start.year == int(found[0])), None)
    return next((year for year in years if label.strip() == str(year.no)), None)


MEANING: Final = Meaning(
    layout=layout_named("hosts"), kinds=("hosts", "organisation"), arrange=arrange, main="organisation"
)
