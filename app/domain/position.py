"""What a host offers, and who wishes for whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from app.domain.common import (
    END,
    GROUP_MAIN,
    GROUP_PERIOD,
    GROUP_STATE,
    KIND,
    PROGRAMME,
    START,
    STATE,
    STATE_DAY,
    TITLE,
)
from app.domain.entity import Record, entity
from app.domain.fields import (
    P3,
    choice,
    choices,
    country,
    day,
    decimal,
    labels,
    languages,
    link,
    phrases,
    prose,
    whole,
    words,
    yes_no,
)
from app.domain.placement_vocabulary import (
    CONSTRAINTS,
    DESCRIPTION,
    GROUP_ASSIGNMENT,
    GROUP_PLACE,
    HOST,
    HOURS,
    HOURS_PER_WEEK,
    PARTICIPANT,
    PERCENT,
    PLACE_OF_WORK,
    POSITION,
    POSITION_KINDS,
    REASON,
    REMOTE_SHARE,
    TASK_AREAS,
)
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.states import Filled, Gate, Machine, Move
from app.domain.vocabulary import CITY, COUNTRY, PLACES
from app.text import Text

GROUP_DEMANDS: Final = Text(en="Demands", sv="Krav", nb="Krav", da="Krav")
GROUP_SENT: Final = Text(
    en="Passed on to students", sv="Förmedlad till studenter",
    nb="Formidlet til studenter", da="Formidlet til studerende",
)  # fmt: skip
WISHING_SIDES: Final[Mapping[str, Text]] = MappingProxyType({"participant": PARTICIPANT, "host": HOST})

_DESCRIBED: Final = Gate(
    key="described",
    lacks=Text(
        en="The position has no description. Write what the participant will work with.",
        sv="Platsen saknar beskrivning. Skriv vad deltagaren ska arbeta med.",
        nb="Praksisplassen mangler beskrivelse. Skriv hva deltakeren skal arbeide med.",
        da="Praktiktilbuddet mangler en beskrivelse. Skriv, hvad deltageren skal arbejde med.",
    ),
    need=Filled(("description",)),
)
_DATED: Final = Gate(
    key="period",
    lacks=Text(
        en="The position has no period. Enter the first and the last day.",
        sv="Platsen saknar period. Ange första och sista dag.",
        nb="Praksisplassen mangler periode. Angi første og siste dag.",
        da="Praktiktilbuddet mangler en periode. Angiv første og sidste dag.",
    ),
    need=Filled(("start_date", "end_date")),
    warns=True,
)

POSITION_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "open": Text(en="Open", sv="Ledig", nb="Ledig", da="Ledigt"),
        "reserved": Text(en="Reserved", sv="Reserverad", nb="Reservert", da="Reserveret"),
        "filled": Text(en="Filled", sv="Tillsatt", nb="Besatt", da="Besat"),
        "closed": Text(en="Closed", sv="Stängd", nb="Lukket", da="Lukket"),
        "withdrawn": Text(en="Withdrawn", sv="Indragen", nb="Trukket", da="Trukket tilbage"),
    },
    moves=(
        Move(sources=("draft",), target="open", gates=(_DESCRIBED, _DATED)),
        Move(sources=("reserved", "filled", "closed"), target="open"),
        Move(sources=("open",), target="reserved"),
        Move(sources=("open", "reserved"), target="filled"),
        Move(sources=("open", "reserved", "filled"), target="closed"),
        Move(sources=("draft", "open", "reserved"), target="withdrawn", reason=True),
    ),
)


@entity(
    "position",
    one=POSITION,
    many=Text(en="Positions", sv="Platser", nb="Praksisplasser", da="Praktiktilbud"),
    area="placements",
    title=("title", "host_id"),
    sorted_by=("host_id", "title"),
    machine=POSITION_STATES,
)
class Position(Record):
    """A place, or several alike, that a host offers."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    host_id: str = link(HOST, "organisation", group=GROUP_MAIN, listed=True)
    kind: str = choice(KIND, POSITION_KINDS, group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    description: str | None = prose(DESCRIPTION, default=None, group=GROUP_MAIN)
    places: int = whole(PLACES, default=1, low=1, high=1000, group=GROUP_MAIN, listed=True)
    start_date: date | None = day(START, default=None, group=GROUP_PERIOD, listed=True)
    end_date: date | None = day(END, default=None, group=GROUP_PERIOD, listed=True)
    hours_per_week: Decimal | None = decimal(
        HOURS_PER_WEEK, default=None, low=1, high=60, unit=HOURS, group=GROUP_PERIOD
    )
    place_of_work: str | None = words(PLACE_OF_WORK, default=None, group=GROUP_PLACE)
    city: str | None = words(CITY, default=None, group=GROUP_PLACE, searched=True)
    country: str | None = country(COUNTRY, default=None, group=GROUP_PLACE)
    remote_share: int | None = whole(
        REMOTE_SHARE, default=None, low=0, high=100, unit=PERCENT, group=GROUP_PLACE
    )
    task_areas: tuple[str, ...] = labels(
        TASK_AREAS, default=(), group=GROUP_ASSIGNMENT,
        help=Text(
            en="Choose at least three, so that the participant sees the whole of working life.",
            sv="Välj minst tre, så att deltagaren får se hela arbetslivet.",
            nb="Velg minst tre, slik at deltakeren får se helheten i arbeidslivet.",
            da="Vælg mindst tre, så deltageren ser hele arbejdslivet.",
        ),
    )  # fmt: skip
    what_student_gets: str | None = prose(
        Text(
            en="What the participant gains", sv="Det här får deltagaren",
            nb="Dette får deltakeren", da="Det får deltageren",
        ),
        default=None, group=GROUP_ASSIGNMENT,
    )  # fmt: skip
    what_host_gets: str | None = prose(
        Text(
            en="What the host gains", sv="Det här får värden",
            nb="Dette får praksisorganisasjonen", da="Det får værten",
        ),
        default=None, group=GROUP_ASSIGNMENT,
    )  # fmt: skip
    competences_needed: tuple[str, ...] = labels(
        Text(
            en="Competences needed", sv="Kompetenser som behövs",
            nb="Kompetanse som trengs", da="Ønskede kompetencer",
        ),
        default=(), group=GROUP_DEMANDS,
    )  # fmt: skip
    languages_needed: tuple[str, ...] = languages(
        Text(en="Languages needed", sv="Språk som behövs", nb="Språk som trengs", da="Nødvendige sprog"),
        default=(), group=GROUP_DEMANDS,
    )  # fmt: skip
    constraints: tuple[str, ...] = choices(
        Text(en="Special demands", sv="Särskilda krav", nb="Særlige krav", da="Særlige krav"),
        CONSTRAINTS, default=(), group=GROUP_DEMANDS,
    )  # fmt: skip
    sent_to_students_at: date | None = day(
        Text(en="Sent on", sv="Skickad", nb="Sendt", da="Sendt"), default=None, group=GROUP_SENT
    )  # fmt: skip
    channel: str | None = words(
        Text(en="Channel", sv="Kanal", nb="Kanal", da="Kanal"), default=None, group=GROUP_SENT
    )  # fmt: skip
    state: str = choice(
        STATE, POSITION_STATES.states, default=POSITION_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "preference",
    one=Text(en="Preference", sv="Önskan", nb="Ønske", da="Ønske"),
    many=Text(en="Preferences", sv="Önskningar", nb="Ønsker", da="Ønsker"),
    area="placements",
    title=("participant_id", "position_id"),
    sorted_by=("participant_id", "rank"),
    person=("participant_id", "person_id"),
    dies_with_person=True,
    retention=KEPT_AS_PLACEMENT,
)
class Preference(Record):
    """How much a participant wishes for a position, or a host for a participant."""

    participant_id: str = link(PARTICIPANT, "participant", group=GROUP_MAIN, listed=True)
    position_id: str = link(POSITION, "position", group=GROUP_MAIN, listed=True)
    side: str = choice(
        Text(en="Whose wish", sv="Vems önskan", nb="Hvem sitt ønske", da="Hvis ønske"),
        WISHING_SIDES, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    rank: int | None = whole(
        Text(en="Rank", sv="Rang", nb="Rang", da="Rang"),
        default=None, low=1, high=1000, group=GROUP_MAIN, listed=True,
        help=Text(
            en="1 is the first choice.", sv="1 är förstahandsvalet.",
            nb="1 er førstevalget.", da="1 er førsteprioriteten.",
        ),
    )  # fmt: skip
    veto: bool = yes_no(
        Text(en="Not at all", sv="Absolut inte", nb="Absolutt ikke", da="Absolut ikke"),
        default=False, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    reason: str | None = prose(REASON, default=None, privacy=P3, group=GROUP_MAIN)
