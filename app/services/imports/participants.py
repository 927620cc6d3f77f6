"""Lists of participants: the person, the part in the programme, wishes, placements, who stands by."""

from __future__ import annotations

from typing import Any, Final

from app.exchange.catalogue import layout_named
from app.exchange.row import Row
from app.services import import_people as people
from app.services import import_stays as stays
from app.services.import_listing import CALLED_OFF, Listing, Meaning, Skipped
from app.services.import_plan import Draft


def arrange(listing: Listing, row: Row) -> Draft:
    """Put the records of one participant on the bench."""
    values = row.values
    home = stays.home_of(listing, values)
    person = people.person(listing, values, home, decided=True)
    if "country" in values:
        country, said = people.country_in(listing, values, "")
        listing.bench.fill(person, {"country_of_residence": country if said else None})
    if home is not None and "unit" in values:
        people.affiliation(listing, person, home, "student", unit=people.words_in(values, "unit"))
    hosts = _hosts(listing, values)
    if row.cancelled and not hosts:
        raise Skipped(CALLED_OFF)
    wishes = _wishes(listing, values)
    part = stays.participant(listing, person, home, "student", _fields(values, wishes, free=not hosts))
    _prefer(listing, part, wishes)
    placements = [stays.stay(listing, part, told, host, cancelled=row.cancelled) for told, host in hosts]
    _helpers(listing, values, home, [one for one in placements if one is not None])
    if remark := people.words_in(values, "remark"):
        stays.note(listing, part, person, remark)
    return person


def _fields(values: people.Values, wishes: list[tuple[str, Draft | None]], *, free: bool) -> dict[str, Any]:
    """Return the fields of the participant; days without a host say when she is free for one."""
    open_wishes = [f"{rank}. {name}" for rank, (name, found) in enumerate(wishes, start=1) if found is None]
    days = next(iter(_groups(values)), {}) if free else {}
    return {
        "education": people.words_in(values, "education"),
        "course_code": people.words_in(values, "course_code"),
        "ects_planned": values.get("ects"),
        "cohort": people.words_in(values, "cohort"),
        "competences": values.get("competences"),
        "wishes_text": "\n".join(open_wishes),
        "available_from": days.get("start"),
        "available_to": days.get("end"),
    }


def _groups(values: people.Values) -> tuple[dict[str, Any], ...]:
    found = values.get("placements")
    return found if isinstance(found, tuple) else ()


def _hosts(listing: Listing, values: people.Values) -> list[tuple[dict[str, Any], Draft]]:
    """Return each stay that names a host, with the host as a member of the programme."""
    found = []
    for told in _groups(values):
        if name := people.words_in(told, "host"):
            host = people.organisation(listing, name, otherwise=listing.host_country)
            found.append((told, stays.member(listing, host, "host")))
    return found


def _wishes(listing: Listing, values: people.Values) -> list[tuple[str, Draft | None]]:
    """Return the names wished for by rank, each with the position it means where the host offers one."""
    wishes = values.get("wishes")
    found: list[tuple[str, Draft | None]] = []
    for name in wishes if isinstance(wishes, tuple) else ():
        host = listing.organisations.find(str(name))
        position = listing.bench.find("position", listing.programme_id, host[0].id) if host else None
        found.append((str(name), position))
    return found


def _prefer(listing: Listing, part: Draft, wishes: list[tuple[str, Draft | None]]) -> None:
    for rank, (_, position) in enumerate(wishes, start=1):
        if position is not None:
            key = {"participant_id": part.id, "position_id": position.id, "side": "participant"}
            listing.bench.put("preference", {**key, "rank": rank})


def _helpers(listing: Listing, values: people.Values, home: Draft | None, placements: list[Draft]) -> None:
    """Enter coach and academic supervisor at each placement, or in the programme while there is none."""
    where: list[Draft | None] = [*placements] or [None]
    if coach := people.words_in(values, "coach"):
        found = stays.by_name(listing, coach, "coach")
        if found is not None:
            _stand_by(listing, found, "coach", where)
    if supervisor := people.words_in(values, "academic_supervisor"):
        found = people.named(listing, supervisor, home)
        if found is not None:
            if home is not None:
                people.affiliation(listing, found, home, "faculty")
            place = home.id if home is not None else None
            _stand_by(listing, found, "academic_supervisor", where, organisation_id=place)


def _stand_by(listing: Listing, person: Draft, role: str, where: list[Draft | None], **more: Any) -> None:
    for placement in where:
        stays.stands_by(listing, person, role, placement, **more)


MEANING: Final = Meaning(
    layout=layout_named("participants"),
    kinds=("participants", "participant"),
    arrange=arrange,
    main="participant",
    needs_programme=True,
    keeps_cancelled=True,
    unstored=("year_of_study", "city"),
)
