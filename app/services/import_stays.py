"""Participants, their placements and who stands by them, as the rows of a list give them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from babel.numbers import get_currency_precision

from app.exchange.folding import joined
from app.exchange.values.number import Money
from app.services.import_listing import Listing
from app.services.import_people import Values, affiliation, named, organisation, words_in
from app.services.import_plan import Draft
from app.text import Text

FULL_WEEK: Final = {"SE": Decimal(40), "NO": Decimal("37.5"), "DK": Decimal(37)}
"""Hours of full-time work a week, to turn a share of it into hours."""
_CROWNS: Final = {"SE": "SEK", "NO": "NOK", "DK": "DKK"}
_OVER, _CANCELLED = "ended", "cancelled"
_NO_HOME: Final = Text(
    en="The list names no home institution. {name} was entered; correct it where that is wrong.",
    sv="Listan anger inget hemlärosäte. {name} angavs; rätta det där det är fel.",
    nb="Listen oppgir ingen hjeminstitusjon. {name} ble satt inn; rett det der det er feil.",
    da="Listen angiver ingen hjeminstitution. {name} blev indsat; ret det, hvor det er forkert.",
)
_NO_DAYS: Final = Text(
    en="The placement at {host} has no start or no end and was left out. Add both days to the list.",
    sv="Placeringen hos {host} saknar start eller slut och utelämnades. Ange båda i listan.",
    nb="Praksisoppholdet hos {host} mangler start eller slutt og ble utelatt. Før opp begge i listen.",
    da="Praktikopholdet hos {host} mangler start eller slut og blev udeladt. Skriv begge datoer i listen.",
)
_STATES: Final = Text(
    en="Placements got their state from their days: those over are Ended, now Active, ahead Accepted.",
    sv="Placeringarna fick status efter datumen: de som är över Avslutad, nu Pågår, kommande Godtagen.",
    nb="Praksisoppholdene fikk status etter datoene: forbi Avsluttet, nå Pågår, kommende Godtatt.",
    da="Praktikopholdene fik status efter datoerne: forbi Periode slut, nu I gang, kommende Accepteret.",
)
_MARKED: Final = Text(
    en="The row says that it was called off: the placement is marked as Cancelled.",
    sv="Raden säger att den ställts in: placeringen markeras som Inställd.",
    nb="Raden sier at det er avlyst: praksisoppholdet merkes som Avlyst.",
    da="Rækken siger, at det er aflyst: praktikopholdet markeres som Aflyst.",
)
_GRANT_DAY: Final = Text(
    en="The list does not say when the grants were decided. The first day of the placement was entered.",
    sv="Listan anger inte när bidragen beslutades. Placeringens första dag angavs.",
    nb="Listen oppgir ikke når støtten ble vedtatt. Første dag i praksisoppholdet ble satt inn.",
    da="Listen angiver ikke, hvornår tilskuddene blev bevilget. Første dag i praktikopholdet blev indsat.",
)
_STARTED_LATER: Final = Text(
    en="At {host} there is a placement from {kept} that overlaps. No second one was begun.",
    sv="Hos {host} finns redan en placering från {kept} som överlappar. Ingen ny skapades.",
    nb="Hos {host} finnes alt et praksisopphold fra {kept} som overlapper. Det ble ikke laget et nytt.",
    da="Hos {host} findes et praktikophold fra {kept}, som overlapper. Der blev ikke oprettet et nyt.",
)


def home_of(listing: Listing, values: Values, kind: str = "university") -> Draft | None:
    """Return the home institution a row names."""
    name = words_in(values, "home_organisation")
    if not name:
        return None
    met = listing.named.get(("home", name))
    if met is None:
        met = member(listing, organisation(listing, name, kind=kind, otherwise=listing.country), "home")
        listing.bench.keep(listing.named, ("home", name), met)
    return met


def member(listing: Listing, organisation: Draft, role: str) -> Draft:
    """See to it that an organisation has its role in the programme; return the organisation."""
    if listing.programme is not None:
        membership(listing, organisation, role)
    return organisation


def membership(listing: Listing, organisation: Draft, role: str, **values: Any) -> Draft:
    """Return an organisation's role in the programme."""
    key = {"programme_id": listing.programme_id, "organisation_id": organisation.id, "role": role}
    return listing.bench.put("membership", {**key, **values}, begin={"state": "committed"})


def participant(
    listing: Listing, person: Draft, home: Draft | None, category: str, values: Mapping[str, Any]
) -> Draft:
    """Return a person's part in the programme; a new one without a home gets the usual one."""
    known = {"programme_id": listing.programme_id, "person_id": person.id}
    if home is None and listing.bench.find("participant", *known.values()) is None:
        home = _usual_home(listing)
    told = {"home_org_id": home.id} if home is not None else {}
    return listing.bench.put("participant", {**known, **told, **values}, begin={"category": category})


def _usual_home(listing: Listing) -> Draft:
    """Return the only home institution of the programme, or the office itself."""
    met = listing.named.get(("home",))
    if met is not None:
        return met
    every = listing.bench.records.of("membership", programme_id=listing.programme_id, role="home")
    homes = {one.organisation_id for one in every}
    found = listing.bench.records.get("organisation", homes.pop()) if len(homes) == 1 else None
    if found is not None:
        home = listing.bench.known("organisation", found)
    else:
        office = listing.bench.records.of("office")[0]
        home = organisation(listing, office.name, kind="other", otherwise=listing.country)
    listing.note(_NO_HOME.fill(name=home.get("legal_name")))
    listing.bench.keep(listing.named, ("home",), home)
    return home


def stay(
    listing: Listing, participant: Draft, values: Values, host: Draft, *, cancelled: bool, kind: str = ""
) -> Draft | None:
    """Return a placement with its mentor and grant; None, and said, when it has no days."""
    start, end = values.get("start"), values.get("end")
    if not isinstance(start, date) or not isinstance(end, date):
        listing.tell(_NO_DAYS.fill(host=host.get("legal_name")), "start" if start is None else "end")
        return None
    told = values.get("kind")
    found = _overlapping(listing, participant, host, start, end)
    placement = found or listing.bench.put(
        "placement",
        {
            "participant_id": participant.id, "host_id": host.id, "programme_id": listing.programme_id,
            "start_date": start, "end_date": end, "hours_per_week": _hours(values, host),
        },
        begin={
            "kind": _kind(told) or kind or listing.placement_kind,
            "country": host.get("country"), "city": host.get("city"),
            "state": _CANCELLED if cancelled else _state(start, end, listing.today),
        },
    )  # fmt: skip
    if placement in listing.bench.begun:
        if cancelled:
            listing.tell(_MARKED)
        listing.note(_STATES)
        own = (participant.id, host.id)
        listing.bench.keep(listing.stays, own, (*listing.stays.get(own, ()), placement))
        _move_on(listing, participant, placement.get("state"))
    _grant(listing, participant, placement, values.get("amount"))
    if mentor := words_in(values, "mentor"):
        _mentor(listing, placement, host, mentor)
    return placement


def stands_by(listing: Listing, person: Draft, role: str, placement: Draft | None, **more: Any) -> Draft:
    """Return a person's role at a placement, or in the programme as a whole."""
    where = {"programme_id": listing.programme_id, "placement_id": placement.id if placement else None}
    return listing.bench.put("role", {"person_id": person.id, "role": role, **where, **more})


def note(listing: Listing, about: Draft, person: Draft | None, text: str) -> None:
    """Keep words of the list as a note on a record."""
    values = {
        "text": text, "entity_key": about.entity, "entity_id": about.id,
        "programme_id": listing.programme_id or None, "person_id": person.id if person else None,
    }  # fmt: skip
    listing.bench.put("note", values, begin={"kind": "note", "at": listing.today})


def by_name(listing: Listing, name: str, role: str) -> Draft | None:
    """Return the person of this name who has a role in the programme, or a new one: lists know a coach so."""
    key = (role, joined(name))
    found = listing.named.get(key) or _in_role(listing, name, role) or named(listing, name, None)
    if found is not None:
        listing.bench.keep(listing.named, key, found)
    return found


def _in_role(listing: Listing, name: str, role: str) -> Draft | None:
    for one in listing.bench.records.of("role", programme_id=listing.programme_id, role=role):
        known = listing.bench.records.get("person", one.person_id)
        if known is not None and joined(f"{known.given_name} {known.family_name}") == joined(name):
            return listing.bench.known("person", known)
    return None


def _kind(told: object) -> str:
    return "other" if told == "career_opportunity" else str(told or "")


def _state(start: date, end: date, today: date) -> str:
    return "accepted" if today < start else "active" if today <= end else _OVER


def _move_on(listing: Listing, participant: Draft, state: str) -> None:
    """Let a participant whom the list begins be as far as the placement is."""
    if participant.known is None and state != _CANCELLED and participant.values.get("state") != "placed":
        listing.bench.keep(participant.values, "state", "matched" if state == "accepted" else "placed")


def _overlapping(listing: Listing, participant: Draft, host: Draft, start: date, end: date) -> Draft | None:
    """Return the placement at this host that the days overlap, so that corrected days make no second one."""
    for one in listing.stays.get((participant.id, host.id), ()):
        first, last = one.get("start_date"), one.get("end_date")
        if first <= end and start <= last:
            if (first, last) != (start, end):
                listing.tell(_STARTED_LATER.fill(host=host.get("legal_name"), kept=first), "start", start)
            return one
    return None


def _hours(values: Values, host: Draft) -> Decimal | None:
    hours, share = values.get("hours_per_week"), values.get("percent")
    if isinstance(hours, Decimal):
        return hours
    if not isinstance(share, Decimal) or not share:
        return None
    whole = FULL_WEEK.get(host.get("country"), Decimal(40))
    return (whole * share / 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _grant(listing: Listing, participant: Draft, placement: Draft, amount: object) -> None:
    if not isinstance(amount, Money) or not amount.amount:
        return
    currency = amount.currency or _CROWNS.get(listing.country, "EUR")
    values = {
        "participant_id": participant.id, "placement_id": placement.id, "kind": "stipend",
        "amount_minor": int((amount.amount * 10 ** get_currency_precision(currency)).to_integral_value()),
        "currency": currency,
    }  # fmt: skip
    made = listing.bench.put("grant_award", values, begin={"decided_at": placement.get("start_date")})
    if made in listing.bench.begun:
        listing.note(_GRANT_DAY)


def _mentor(listing: Listing, placement: Draft, host: Draft, name: str) -> None:
    mentor = named(listing, name, host)
    if mentor is not None:
        affiliation(listing, mentor, host, "supervisor")
        stands_by(listing, mentor, "host_mentor", placement, organisation_id=host.id, is_primary=True)
