"""A participant: a person in one programme, from admission to alumni."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, PERSON, PROGRAMME, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import (
    P2,
    P3,
    choice,
    choices,
    day,
    decimal,
    labels,
    languages,
    link,
    moment,
    prose,
    whole,
    words,
    yes_no,
)
from app.domain.participant_state import PARTICIPANT_STATES
from app.domain.placement_vocabulary import CONSTRAINTS, CREDITS, GROUP_PAPERS, HOME
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.vocabulary import COMPETENCES, GROUP_WISHES, LANGUAGES, YEAR_NO, YEAR_NO_HELP
from app.text import Text

CATEGORIES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "student": Text(en="Student", sv="Student", nb="Student", da="Studerende"),
        "staff": Text(en="Staff", sv="Anställd", nb="Ansatt", da="Medarbejder"),
        "phd": Text(en="PhD candidate", sv="Doktorand", nb="Ph.d.-kandidat", da="Ph.d.-studerende"),
        "graduate": Text(en="Graduate", sv="Nyexaminerad", nb="Nyutdannet", da="Nyuddannet"),
    }
)
GROUP_STUDY: Final = Text(
    en="Study or work", sv="Studier eller arbete", nb="Studier eller arbeid", da="Studie eller arbejde"
)
GROUP_STAY: Final = Text(en="Arrival", sv="Ankomst", nb="Ankomst", da="Ankomst")


@entity(
    "participant",
    one=Text(en="Participant", sv="Deltagare", nb="Deltaker", da="Deltager"),
    many=Text(en="Participants", sv="Deltagare", nb="Deltakere", da="Deltagere"),
    area="people",
    title=("person_id",),
    sorted_by=("person_id", "programme_id"),
    person=("person_id",),
    machine=PARTICIPANT_STATES,
    retention=KEPT_AS_PLACEMENT,
)
class Participant(Record):
    """A person who takes part in one programme."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    person_id: str = link(PERSON, "person", group=GROUP_MAIN, listed=True)
    home_org_id: str = link(HOME, "organisation", group=GROUP_MAIN, listed=True)
    application_id: str | None = link(
        Text(en="Application", sv="Ansökan", nb="Søknad", da="Ansøgning"),
        "application", default=None, group=GROUP_MAIN,
    )  # fmt: skip
    category: str | None = choice(
        Text(en="Category", sv="Kategori", nb="Kategori", da="Kategori"),
        CATEGORIES, default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    programme_year_no: int | None = whole(
        YEAR_NO, default=None, low=1, high=50, group=GROUP_MAIN, listed=True, help=YEAR_NO_HELP
    )
    education: str | None = words(
        Text(en="Education", sv="Utbildning", nb="Utdanning", da="Uddannelse"),
        default=None, privacy=P2, group=GROUP_STUDY,
    )  # fmt: skip
    course_code: str | None = words(
        Text(en="Course", sv="Kurs", nb="Emne", da="Kursus"),
        default=None, group=GROUP_STUDY, searched=True, listed=True,
        help=Text(
            en="Name or code of the course the placement belongs to.",
            sv="Namn på eller kod för kursen som placeringen hör till.",
            nb="Navn på eller kode for emnet praksisoppholdet hører til.",
            da="Navn på eller kode for det kursus, som praktikopholdet hører til.",
        ),
    )  # fmt: skip
    field_isced: str | None = words(
        Text(
            en="Field of study (ISCED)", sv="Ämnesområde (ISCED)",
            nb="Fagområde (ISCED)", da="Fagområde (ISCED)",
        ),
        default=None, group=GROUP_STUDY,
    )  # fmt: skip
    ects_planned: Decimal | None = decimal(
        Text(en="Planned credits", sv="Planerade poäng", nb="Planlagte studiepoeng", da="Planlagte point"),
        default=None, low=0, high=120, unit=CREDITS, group=GROUP_STUDY,
    )  # fmt: skip
    target_group: str | None = words(
        Text(en="Target group", sv="Målgrupp", nb="Målgruppe", da="Målgruppe"),
        default=None, group=GROUP_STUDY,
    )  # fmt: skip
    cohort: str | None = words(
        Text(en="Cohort", sv="Kull", nb="Kull", da="Årgang"), default=None, group=GROUP_STUDY, searched=True
    )  # fmt: skip
    wishes_text: str | None = prose(
        Text(en="Wishes", sv="Önskemål", nb="Ønsker", da="Ønsker"),
        default=None, privacy=P3, group=GROUP_WISHES,
    )  # fmt: skip
    competences: tuple[str, ...] = labels(COMPETENCES, default=(), privacy=P2, group=GROUP_WISHES)
    motivation_codes: tuple[str, ...] = labels(
        Text(en="Motivation", sv="Motivation", nb="Motivasjon", da="Motivation"),
        default=(), privacy=P2, group=GROUP_WISHES,
    )  # fmt: skip
    languages: tuple[str, ...] = languages(LANGUAGES, default=(), privacy=P2, group=GROUP_WISHES)
    available_from: date | None = day(
        Text(en="Available from", sv="Tillgänglig från", nb="Tilgjengelig fra", da="Til rådighed fra"),
        default=None, group=GROUP_WISHES,
    )  # fmt: skip
    available_to: date | None = day(
        Text(en="Available until", sv="Tillgänglig till", nb="Tilgjengelig til", da="Til rådighed til"),
        default=None, group=GROUP_WISHES,
    )  # fmt: skip
    wished_places: tuple[str, ...] = labels(
        Text(en="Wished places", sv="Önskade orter", nb="Ønskede steder", da="Ønskede byer"),
        default=(), privacy=P2, group=GROUP_WISHES,
    )  # fmt: skip
    constraints_met: tuple[str, ...] = choices(
        Text(
            en="Can meet demands for", sv="Kan uppfylla krav på",
            nb="Kan oppfylle krav om", da="Kan opfylde krav om",
        ),
        CONSTRAINTS, default=(), privacy=P2, group=GROUP_WISHES,
    )  # fmt: skip
    insurer: str | None = words(
        Text(en="Insurance", sv="Försäkring", nb="Forsikring", da="Forsikring"),
        default=None, privacy=P2, group=GROUP_PAPERS,
    )  # fmt: skip
    insurance_checked_at: date | None = day(
        Text(
            en="Insurance checked on", sv="Försäkring kontrollerad",
            nb="Forsikring kontrollert", da="Forsikring kontrolleret",
        ),
        default=None, group=GROUP_PAPERS,
    )  # fmt: skip
    insurance_valid_to: date | None = day(
        Text(
            en="Insured until", sv="Försäkrad till och med",
            nb="Forsikret til og med", da="Forsikret til og med",
        ),
        default=None, group=GROUP_PAPERS,
    )  # fmt: skip
    visa_needed: bool | None = yes_no(
        Text(
            en="Visa or permit needed", sv="Visum eller tillstånd behövs",
            nb="Visum eller tillatelse trengs", da="Visum eller tilladelse kræves",
        ),
        default=None, privacy=P2, group=GROUP_PAPERS,
    )  # fmt: skip
    permit_type: str | None = words(
        Text(en="Kind of permit", sv="Typ av tillstånd", nb="Type tillatelse", da="Type tilladelse"),
        default=None, privacy=P3, group=GROUP_PAPERS,
    )  # fmt: skip
    permit_valid_to: date | None = day(
        Text(
            en="Permit valid until", sv="Tillståndet gäller till",
            nb="Tillatelsen gjelder til", da="Tilladelsen gælder til",
        ),
        default=None, privacy=P3, group=GROUP_PAPERS,
    )  # fmt: skip
    passport_valid_to: date | None = day(
        Text(
            en="Passport valid until", sv="Passet gäller till",
            nb="Passet gjelder til", da="Passet gælder til",
        ),
        default=None, privacy=P3, group=GROUP_PAPERS,
        help=Text(
            en="The date only. Do not write the passport number.",
            sv="Bara datumet. Skriv inte passnumret.",
            nb="Bare datoen. Ikke skriv passnummeret.",
            da="Kun datoen. Skriv ikke pasnummeret.",
        ),
    )  # fmt: skip
    accommodation_text: str | None = prose(
        Text(en="Housing", sv="Bostad", nb="Bolig", da="Bolig"), default=None, privacy=P3, group=GROUP_STAY
    )  # fmt: skip
    arrival_at: datetime | None = moment(
        Text(en="Arrives", sv="Anländer", nb="Ankommer", da="Ankommer"),
        default=None, privacy=P2, group=GROUP_STAY,
    )  # fmt: skip
    withdraw_reason: str | None = prose(
        Text(
            en="Reason for leaving", sv="Skäl till att deltagaren slutade",
            nb="Grunn til at deltakeren sluttet", da="Grund til, at deltageren stoppede",
        ),
        default=None, privacy=P3, group=GROUP_STATE,
    )  # fmt: skip
    state: str = choice(
        STATE, PARTICIPANT_STATES.states, default=PARTICIPANT_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


def state_on(participant: Participant, shown: Iterable[str]) -> str:
    """Return what state a participant shows, given what her placements show that day.

    A participant with an agreement is on placement while one of her placements goes on; nobody
    has to say so (data model, 2.3).
    """
    if participant.state == "placed" and set(shown) & {"active", "interrupted"}:
        return "on_placement"
    return participant.state


def financed(awards: Iterable[Any]) -> bool:
    """Say whether a participant or a placement is financed: it has a grant with an amount (004-26)."""
    return any(award.amount_minor > 0 for award in awards)
