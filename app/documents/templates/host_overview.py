"""D22: all hosts of a programme on one list: how far they have come, what they give, whom to call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.documents.blocks import Align, Block, Cell, Paragraph, Sheet, Span, Table, Words
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.programme import programme_name, programme_period
from app.documents.pieces.stay import full_name, organisation_name, sender_of
from app.documents.pieces.wordings import dial, joined, lines, listed, long_day, write_to
from app.documents.vocabulary import HOST
from app.domain.display import country_name
from app.domain.engaged import engagement_in, state_on
from app.domain.membership import LEVELS, PARTS
from app.domain.membership_state import MEMBERSHIP_STATES
from app.domain.placement_state import OVER, STANDING, UNDER_WAY
from app.domain.placement_state import state_on as placement_state_on
from app.domain.programme_year import year_of, years_by_office
from app.domain.sorting import sort_key
from app.text import Language, Text

NAME = Text(
    en="Host overview",
    sv="Översikt över värdar",
    nb="Oversikt over praksisorganisasjoner",
    da="Oversigt over værter",
)
_STATUS = Text(en="Status and level", sv="Status och nivå", nb="Status og nivå", da="Status og niveau")
_PARTS = Text(en="Takes part in", sv="Medverkar i", nb="Deltar i", da="Deltager i")
_PLACES = Text(en="Places", sv="Platser", nb="Plasser", da="Pladser")
_PLACEMENTS = Text(en="Placements", sv="Placeringar", nb="Praksisopphold", da="Praktikophold")
_MENTORS = Text(en="Mentors", sv="Handledare", nb="Mentorer", da="Mentorer")
_CONTACT = Text(en="Contact", sv="Kontakt", nb="Kontakt", da="Kontakt")
_COLUMNS: Final[Mapping[Text, tuple[float, Align]]] = MappingProxyType(
    {
        HOST: (23, "left"),
        _STATUS: (18, "left"),
        _PARTS: (24, "left"),
        _PLACES: (9, "right"),
        _PLACEMENTS: (14, "left"),
        _MENTORS: (17, "left"),
        _CONTACT: (36, "left"),
    }
)
"""The columns with their shares of the width; what hosts take part in is left out where none is known."""
_PLANNED = Text(en="Planned: {n}", sv="Planerade: {n}", nb="Planlagt: {n}", da="Planlagt: {n}")
_UNDER_WAY = Text(en="Under way: {n}", sv="Pågår: {n}", nb="Pågår: {n}", da="I gang: {n}")
_FINISHED = Text(en="Finished: {n}", sv="Avslutade: {n}", nb="Avsluttet: {n}", da="Afsluttet: {n}")
_TOTAL = Text(en="Total", sv="Summa", nb="Sum", da="I alt")
_COUNTED = Text(
    en="Hosts: {hosts}. Places: {places}. Placements: {placements}. As at {day}.",
    sv="Värdar: {hosts}. Platser: {places}. Placeringar: {placements}. Läget den {day}.",
    nb="Praksisorganisasjoner: {hosts}. Plasser: {places}. Praksisopphold: {placements}. Status per {day}.",
    da="Værter: {hosts}. Pladser: {places}. Praktikophold: {placements}. Status pr. {day}.",
)
_NONE = Text(
    en="The programme has no hosts yet. They show here once they are entered with the role of host.",
    sv="Programmet har inga värdar ännu. De visas här när de har lagts in med rollen värd.",
    nb="Programmet har ingen praksisorganisasjoner ennå. De vises her når de er lagt inn med den rollen.",
    da="Programmet har ingen værter endnu. De vises her, når de er oprettet med rollen vært.",
)
_ROLES_OF_MENTORS: Final = ("host_mentor", "host_deputy")


@frozen(kw_only=True)
class _Row:
    """One host in a programme; the membership is missing where only a placement names it."""

    host: Any
    membership: Any
    engagement: Any
    places: int
    placements: Sequence[Any]


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    return tuple(_sheet(facts, programme, language) for programme in records for language in languages)


def _sheet(facts: Facts, programme: Any, language: Language) -> Sheet:
    office = next(iter(facts.records.of("office")), None)
    rows = sorted(
        _rows(facts, programme), key=lambda row: sort_key(organisation_name(row.host, language), language)
    )
    return Sheet(
        title=NAME.of(language),
        subtitle=listed((programme_name(programme, language), programme_period(programme, language)), " · "),
        language=language,
        sender=sender_of(office),
        file_number=programme.registry_number or "",
        shape="landscape",
        blocks=_table(facts, rows, language) if rows else (Paragraph(_NONE.of(language)),),
    )


def _rows(facts: Facts, programme: Any) -> list[_Row]:
    records = facts.records
    placements = [one for one in records.of("placement", programme_id=programme.id) if one.state in STANDING]
    members = {
        one.organisation_id: one for one in records.of("membership", programme_id=programme.id, role="host")
    }
    hosts = dict.fromkeys((*members, *(one.host_id for one in placements)))
    positions = [one for one in records.of("position", programme_id=programme.id) if one.state != "withdrawn"]
    years = years_by_office(programme, records)
    year = year_of(years, facts.today) or (years[-1] if years else None)
    found = []
    for host_id in hosts:
        host, member = records.get("organisation", host_id), members.get(host_id)
        if host is None:
            continue
        engagement = engagement_in(member.id, year.no, records) if member is not None and year else None
        offered = sum(one.places or 1 for one in positions if one.host_id == host_id)
        here = [one for one in placements if one.host_id == host_id]
        found.append(
            _Row(host=host, membership=member, engagement=engagement, placements=here,
                 places=getattr(engagement, "places_offered", None) or offered)
        )  # fmt: skip
    return found


def _table(facts: Facts, rows: Sequence[_Row], language: Language) -> tuple[Block, ...]:
    known = any(_parts(row, language) for row in rows)
    columns = [column for column in _COLUMNS if known or column is not _PARTS]
    places = sum(row.places for row in rows)
    placements = sum(len(row.placements) for row in rows)
    counted = _COUNTED.of(language).format(
        hosts=len(rows), places=places, placements=placements, day=long_day(facts.today, language)
    )
    every = [_cells(facts, row, language) for row in rows]
    total: dict[Text, Cell] = dict.fromkeys(columns, "")
    total |= {HOST: _TOTAL.of(language), _PLACES: str(places), _PLACEMENTS: _small(str(placements))}
    return (
        Paragraph(counted, look="muted"),
        Table(
            tuple(column.of(language) for column in columns),
            tuple(tuple(cells[column] for column in columns) for cells in (*every, total)),
            widths=tuple(_COLUMNS[column][0] for column in columns),
            align=tuple(_COLUMNS[column][1] for column in columns),
            row_heads=True,
            dense=True,
        ),
    )


def _cells(facts: Facts, row: _Row, language: Language) -> dict[Text, Cell]:
    name = organisation_name(row.host, language)
    place = listed((row.host.city, country_name(row.host.country, language)))
    return {
        HOST: _small(joined((Span(name, strong=True), Span(place, muted=True)))),
        _STATUS: _small(_status(facts, row, language)),
        _PARTS: _small(_parts(row, language)),
        _PLACES: str(row.places),
        _PLACEMENTS: _small(_placements(facts, row, language)),
        _MENTORS: _small(lines(_mentors(facts, row))),
        _CONTACT: _small(_contact(facts, row)),
    }


def _parts(row: _Row, language: Language) -> str:
    return lines(PARTS[part].of(language) for part in getattr(row.engagement, "parts", ()) if part in PARTS)


def _small(words: Words) -> Paragraph:
    return Paragraph(words, look="small")


def _status(facts: Facts, row: _Row, language: Language) -> str:
    if row.membership is None:
        return ""
    state = MEMBERSHIP_STATES.states[state_on(row.membership, row.placements, facts.today)]
    level = LEVELS.get(getattr(row.engagement, "level", None) or "")
    return lines((state.of(language), level.of(language) if level else ""))


def _placements(facts: Facts, row: _Row, language: Language) -> str:
    states = Counter(placement_state_on(one, facts.today) for one in row.placements)
    under_way = sum(states[state] for state in UNDER_WAY)
    finished = sum(states[state] for state in OVER)
    counted = (
        (_PLANNED, states.total() - under_way - finished),
        (_UNDER_WAY, under_way),
        (_FINISHED, finished),
    )
    return lines(text.of(language).format(n=number) for text, number in counted if number)


def _mentors(facts: Facts, row: _Row) -> tuple[str, ...]:
    """Return the mentors of the placements here, then those of the host itself, each once."""
    records = facts.records
    roles = [role for one in row.placements for role in records.of("role", placement_id=one.id)]
    roles += records.of("role", organisation_id=row.host.id)
    people = dict.fromkeys(role.person_id for role in roles if role.role in _ROLES_OF_MENTORS)
    return tuple(full_name(records.get("person", one)) for one in people)


def _contact(facts: Facts, row: _Row) -> Words:
    """Return the host's main contact with what reaches her."""
    records = facts.records
    posts = sorted(records.of("affiliation", organisation_id=row.host.id), key=lambda one: not one.is_primary)
    post = next((one for one in posts if one.is_primary or one.role_kind == "contact"), None)
    person = records.get("person", post.person_id) if post is not None else None
    if post is None or person is None:
        return dial(row.host.phone or "")
    phone, email = post.phone or person.phone or "", post.email or person.email or ""
    return joined((full_name(person), dial(phone), write_to(email)))


DOCUMENT = Document(
    key="host-overview",
    name=NAME,
    entity="programme",
    compose=_compose,
    together=True,
)
