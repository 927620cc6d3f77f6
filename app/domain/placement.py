"""A placement: one participant at one host for a limited time, from the first suggestion on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

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
    WEEKDAYS,
)
from app.domain.entity import Record, entity
from app.domain.fields import (
    P2,
    P3,
    choice,
    choices,
    clock,
    country,
    currency,
    day,
    decimal,
    labels,
    language,
    link,
    money,
    prose,
    rows,
    whole,
    words,
    yes_no,
)
from app.domain.logbook_scheme import (
    DUE_ON,
    EVERY_DAYS,
    FIRST_DUE,
    FREQUENCIES,
    FREQUENCY,
    IS_TOLD,
    LOGBOOK,
    LOGBOOK_LANGUAGE,
    LOGBOOK_STATES,
    ONLY_OWN,
    READ_BY,
    READER_SCOPES,
    SCHEME,
)
from app.domain.placement_state import PLACEMENT_STATES
from app.domain.placement_vocabulary import (
    CREDITS,
    EVERY_DAY,
    FOLLOW_UP_EVERY,
    GROUP_ASSIGNMENT,
    GROUP_BUDGET,
    GROUP_FOLLOW_UP,
    GROUP_HIRED,
    GROUP_LOGBOOK,
    GROUP_MATCH,
    GROUP_OUTCOME,
    GROUP_PLACE,
    GROUP_QUESTIONS,
    HIRED,
    HOST,
    HOURS,
    HOURS_PER_WEEK,
    LEFT_EMPTY,
    METHODS,
    MINUTES,
    NUMBER,
    OUTPUT_KINDS,
    PARTICIPANT,
    PAY_KINDS,
    PERCENT,
    PLACE_OF_WORK,
    PLACEMENT_KINDS,
    POSITION,
    REMOTE_SHARE,
    SUPERVISION,
)
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.vocabulary import AMOUNT, CITY, COUNTRY, DAYS, GROUP_MONEY, TIME_ZONE
from app.text import Text


@entity(
    "placement",
    one=Text(en="Placement", sv="Placering", nb="Praksisopphold", da="Praktikophold"),
    many=Text(en="Placements", sv="Placeringar", nb="Praksisopphold", da="Praktikophold"),
    area="placements",
    title=("participant_id", "host_id", "start_date"),
    sorted_by=("start_date", "participant_id"),
    person=("participant_id", "person_id"),
    machine=PLACEMENT_STATES,
    retention=KEPT_AS_PLACEMENT,
)
class Placement(Record):
    """A participant's time at a host."""

    participant_id: str = link(PARTICIPANT, "participant", group=GROUP_MAIN, listed=True)
    host_id: str = link(HOST, "organisation", group=GROUP_MAIN, listed=True)
    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    position_id: str | None = link(POSITION, "position", default=None, group=GROUP_MAIN)
    kind: str = choice(KIND, PLACEMENT_KINDS, group=GROUP_MAIN, listed=True)
    sequence_no: int | None = whole(
        NUMBER, default=None, low=1, high=100, group=GROUP_MAIN,
        help=Text(
            en="Which of the participant's placements this is: 1, 2 …",
            sv="Vilken av deltagarens placeringar detta är: 1, 2 …",
            nb="Hvilket av deltakerens praksisopphold dette er: 1, 2 …",
            da="Hvilket af deltagerens praktikophold dette er: 1, 2 …",
        ),
    )  # fmt: skip

    start_date: date = day(START, group=GROUP_PERIOD, listed=True)
    end_date: date = day(END, group=GROUP_PERIOD, listed=True)
    weekdays: tuple[str, ...] = choices(
        Text(en="Days of work", sv="Arbetsdagar", nb="Arbeidsdager", da="Arbejdsdage"),
        WEEKDAYS, default=(), group=GROUP_PERIOD,
    )  # fmt: skip
    hours_per_week: Decimal | None = decimal(
        HOURS_PER_WEEK, default=None, low=1, high=60, unit=HOURS, group=GROUP_PERIOD
    )

    place_of_work: str | None = words(PLACE_OF_WORK, default=None, group=GROUP_PLACE)
    city: str | None = words(CITY, default=None, group=GROUP_PLACE, searched=True)
    country: str = country(COUNTRY, group=GROUP_PLACE)
    time_zone: str | None = words(
        TIME_ZONE, default=None, group=GROUP_PLACE,
        help=Text(
            en="For example America/Los_Angeles. The contact sheet shows the difference in time.",
            sv="Till exempel America/Los_Angeles. Stödbladet visar tidsskillnaden.",
            nb="For eksempel America/Los_Angeles. Støtteoversikten viser tidsforskjellen.",
            da="For eksempel America/Los_Angeles. Støtteoversigten viser tidsforskellen.",
        ),
    )  # fmt: skip
    remote_share: int | None = whole(
        REMOTE_SHARE, default=None, low=0, high=100, unit=PERCENT, group=GROUP_PLACE
    )

    match_method: str | None = choice(
        Text(en="How matched", sv="Matchad hur", nb="Hvordan koblet", da="Matchet hvordan"),
        METHODS, default=None, group=GROUP_MATCH,
    )  # fmt: skip
    match_score: int | None = whole(
        Text(en="Score, 0 to 100", sv="Poäng, 0 till 100", nb="Poeng, 0 til 100", da="Point, 0 til 100"),
        default=None, low=0, high=100, group=GROUP_MATCH,
    )  # fmt: skip
    match_score_parts: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Parts of the score", sv="Poängens delar", nb="Delene av poengsummen", da="Pointenes dele"),
        default=(), group=GROUP_MATCH,
    )  # fmt: skip
    match_locked: bool = yes_no(
        Text(en="Locked", sv="Låst", nb="Låst", da="Låst"), default=False, group=GROUP_MATCH
    )  # fmt: skip
    match_reason: str | None = prose(
        Text(
            en="Why this match", sv="Varför just den här matchningen",
            nb="Hvorfor denne koblingen", da="Hvorfor dette match",
        ),
        default=None, privacy=P2, group=GROUP_MATCH,
    )  # fmt: skip
    decided_by_org_id: str | None = link(
        Text(en="Matched by", sv="Matchad av", nb="Koblet av", da="Matchet af"),
        "organisation", default=None, group=GROUP_MATCH,
    )  # fmt: skip
    decided_at: date | None = day(
        Text(
            en="Match decided on", sv="Matchningen beslutad",
            nb="Koblingen avgjort", da="Matchet besluttet",
        ),
        default=None, group=GROUP_MATCH,
    )  # fmt: skip

    assignment_version_id: str | None = link(
        Text(en="Agreed assignment", sv="Överenskommet uppdrag", nb="Avtalt oppdrag", da="Aftalt opgave"),
        "assignment_version", default=None, group=GROUP_ASSIGNMENT,
    )  # fmt: skip
    fit_note: str | None = prose(
        Text(
            en="How the assignment fits this participant", sv="Så passar uppdraget deltagaren",
            nb="Slik passer oppdraget til deltakeren", da="Sådan passer opgaven til deltageren",
        ),
        default=None, privacy=P2, group=GROUP_ASSIGNMENT,
    )  # fmt: skip
    task_areas_planned: tuple[str, ...] = labels(
        Text(
            en="Planned task areas", sv="Planerade arbetsområden",
            nb="Planlagte oppgaveområder", da="Planlagte opgaveområder",
        ),
        default=(), group=GROUP_ASSIGNMENT,
    )  # fmt: skip

    budget_hours_project: Decimal | None = decimal(
        Text(en="Project", sv="Projekt", nb="Prosjekt", da="Projekt"),
        default=None, low=0, high=60, unit=HOURS, group=GROUP_BUDGET,
    )  # fmt: skip
    budget_hours_network: Decimal | None = decimal(
        Text(en="Network", sv="Nätverk", nb="Nettverk", da="Netværk"),
        default=None, low=0, high=60, unit=HOURS, group=GROUP_BUDGET,
    )  # fmt: skip
    budget_hours_programme: Decimal | None = decimal(
        PROGRAMME, default=None, low=0, high=60, unit=HOURS, group=GROUP_BUDGET
    )
    budget_hours_other: Decimal | None = decimal(
        Text(en="Other", sv="Övrigt", nb="Annet", da="Andet"),
        default=None, low=0, high=60, unit=HOURS, group=GROUP_BUDGET,
    )  # fmt: skip

    follow_up_interval_days: int | None = whole(
        FOLLOW_UP_EVERY, default=None, low=1, high=365, unit=EVERY_DAY, group=GROUP_FOLLOW_UP,
        help=LEFT_EMPTY,
    )  # fmt: skip
    supervision_hours: Decimal | None = decimal(
        SUPERVISION, default=None, low=0, high=60, unit=HOURS, group=GROUP_FOLLOW_UP
    )
    question_time_weekday: str | None = choice(
        Text(en="Weekday", sv="Veckodag", nb="Ukedag", da="Ugedag"),
        WEEKDAYS, default=None, group=GROUP_QUESTIONS,
    )  # fmt: skip
    question_time_start: str | None = clock(
        Text(en="At", sv="Klockan", nb="Klokken", da="Klokken"), default=None, group=GROUP_QUESTIONS
    )  # fmt: skip
    question_time_minutes: int | None = whole(
        Text(en="Length", sv="Längd", nb="Varighet", da="Varighed"),
        default=None, low=5, high=480, unit=MINUTES, group=GROUP_QUESTIONS,
    )  # fmt: skip
    question_time_place: str | None = words(
        Text(en="Where", sv="Var", nb="Hvor", da="Hvor"), default=None, group=GROUP_QUESTIONS
    )  # fmt: skip

    logbook_scheme: str | None = words(SCHEME, default=None, group=GROUP_LOGBOOK)
    logbook_frequency: str | None = choice(FREQUENCY, FREQUENCIES, default=None, group=GROUP_LOGBOOK)
    logbook_every_days: int | None = whole(
        EVERY_DAYS, default=None, low=1, high=365, unit=DAYS, group=GROUP_LOGBOOK, help=ONLY_OWN
    )
    logbook_first_due: date | None = day(FIRST_DUE, default=None, group=GROUP_LOGBOOK)
    logbook_due_weekday: str | None = choice(DUE_ON, WEEKDAYS, default=None, group=GROUP_LOGBOOK)
    logbook_language: str | None = language(LOGBOOK_LANGUAGE, default=None, group=GROUP_LOGBOOK)
    logbook_reader_scope: str = choice(
        READ_BY, READER_SCOPES, default="office", group=GROUP_LOGBOOK, help=IS_TOLD
    )
    logbook_state: str = choice(
        LOGBOOK, LOGBOOK_STATES.states, default=LOGBOOK_STATES.start, group=GROUP_LOGBOOK
    )

    pay_kind: str | None = choice(
        Text(
            en="Pay or grant", sv="Lön eller stipendium",
            nb="Lønn eller stipend", da="Løn eller stipendium",
        ),
        PAY_KINDS, default=None, group=GROUP_MONEY,
    )  # fmt: skip
    pay_minor: int | None = money(AMOUNT, default=None, low=0, privacy=P3, group=GROUP_MONEY)
    pay_currency: str | None = currency(
        Text(en="Currency", sv="Valuta", nb="Valuta", da="Valuta"), default=None, group=GROUP_MONEY
    )  # fmt: skip

    required_outputs: tuple[str, ...] = choices(
        Text(en="To be delivered", sv="Ska lämnas in", nb="Skal leveres", da="Skal afleveres"),
        OUTPUT_KINDS, default=(), group=GROUP_OUTCOME,
    )  # fmt: skip
    ects_awarded: Decimal | None = decimal(
        Text(en="Credits awarded", sv="Tilldelade poäng", nb="Tildelte studiepoeng", da="Tildelte point"),
        default=None, low=0, high=120, unit=CREDITS, privacy=P2, group=GROUP_OUTCOME,
    )  # fmt: skip
    hired_after: str = choice(
        Text(
            en="Hired by the host", sv="Anställd av värden",
            nb="Ansatt i praksisorganisasjonen", da="Ansat hos værten",
        ),
        HIRED, default="unknown", group=GROUP_HIRED,
    )  # fmt: skip
    hired_at: date | None = day(
        Text(en="Hired on", sv="Anställd från", nb="Ansatt fra", da="Ansat fra"),
        default=None, group=GROUP_HIRED,
    )  # fmt: skip

    state: str = choice(
        STATE, PLACEMENT_STATES.states, default=PLACEMENT_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
    early_end_reason: str | None = prose(
        Text(
            en="Why it ended early", sv="Varför den avslutades i förtid",
            nb="Hvorfor det ble avsluttet før tiden", da="Hvorfor det ophørte før tid",
        ),
        default=None, privacy=P3, group=GROUP_STATE,
    )  # fmt: skip
