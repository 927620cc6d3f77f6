"""The points of the expectation and role clarification, one side at a time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, ORDER, PLACEMENT, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import P2, choice, day, link, prose, whole
from app.domain.placement_vocabulary import SIDE, SIDES
from app.domain.retention import FREE_TEXT
from app.domain.states import Machine, Move
from app.domain.vocabulary import TEXT
from app.text import Text

TOPICS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "wishes": Text(en="Wishes", sv="Önskemål", nb="Ønsker", da="Ønsker"),
        "tasks": Text(en="Tasks", sv="Arbetsuppgifter", nb="Oppgaver", da="Arbejdsopgaver"),
        "results": Text(en="Results", sv="Resultat", nb="Resultater", da="Resultater"),
        "behaviour": Text(en="Ways of working", sv="Arbetssätt", nb="Arbeidsmåte", da="Arbejdsform"),
        "time": Text(en="Working hours", sv="Arbetstid", nb="Arbeidstid", da="Arbejdstid"),
        "feedback": Text(en="Feedback", sv="Återkoppling", nb="Tilbakemeldinger", da="Feedback"),
        "confidentiality": Text(
            en="Confidentiality", sv="Konfidentialitet", nb="Taushetsplikt", da="Fortrolighed"
        ),
        "tools": Text(
            en="Tools and equipment", sv="Verktyg och utrustning",
            nb="Verktøy og utstyr", da="Værktøj og udstyr",
        ),
        "value_for_me": Text(
            en="Value for me", sv="Nytta för mig", nb="Verdi for meg", da="Udbytte for mig"
        ),
        "role": Text(en="Role", sv="Roll", nb="Rolle", da="Rolle"),
        "not_expected": Text(
            en="What is not expected", sv="Det som inte förväntas",
            nb="Det som ikke forventes", da="Det, der ikke forventes",
        ),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)  # fmt: skip
EXPECTATION_STATES: Final = Machine(
    states={
        "open": Text(en="Open", sv="Öppen", nb="Åpen", da="Åben"),
        "agreed": Text(en="Agreed", sv="Överenskommen", nb="Avtalt", da="Aftalt"),
        "changed": Text(en="Changed", sv="Ändrad", nb="Endret", da="Ændret"),
        "not_agreed": Text(en="Not agreed", sv="Inte överenskommen", nb="Ikke avtalt", da="Ikke aftalt"),
    },
    moves=(
        Move(sources=("open", "changed", "not_agreed"), target="agreed"),
        Move(sources=("open", "agreed"), target="changed"),
        Move(sources=("open", "changed"), target="not_agreed"),
        Move(sources=("agreed", "changed", "not_agreed"), target="open"),
    ),
)


@entity(
    "expectation_item",
    one=Text(en="Expectation", sv="Förväntan", nb="Forventning", da="Forventning"),
    many=Text(en="Expectations", sv="Förväntningar", nb="Forventninger", da="Forventninger"),
    area="placements",
    title=("side", "topic"),
    sorted_by=("placement_id", "order"),
    person=("placement_id", "participant_id", "person_id"),
    machine=EXPECTATION_STATES,
    retention=FREE_TEXT,
)
class ExpectationItem(Record):
    """One point of one side. What the participant wishes comes first on the sheet."""

    placement_id: str = link(PLACEMENT, "placement", group=GROUP_MAIN)
    side: str = choice(SIDE, SIDES, group=GROUP_MAIN, listed=True)
    topic: str = choice(
        Text(en="Topic", sv="Ämne", nb="Tema", da="Emne"),
        TOPICS,
        group=GROUP_MAIN,
        listed=True,
    )
    text: str = prose(
        TEXT, privacy=P2, group=GROUP_MAIN, listed=True,
        help=Text(
            en="Be concrete: “bring one suggestion to the Thursday meeting”, not “show initiative”.",
            sv="Var konkret: ”ta med ett förslag till torsdagsmötet”, inte ”visa initiativ”.",
            nb="Vær konkret: «ta med ett forslag til torsdagsmøtet», ikke «vis initiativ».",
            da='Vær konkret: "tag ét forslag med til mødet om torsdagen", ikke "vis initiativ".',
        ),
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, low=1, group=GROUP_MAIN)
    state: str = choice(
        STATE, EXPECTATION_STATES.states, default=EXPECTATION_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
