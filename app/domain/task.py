"""Something to do by a day: a task of the plan, a point of a checklist, a report to come in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, KIND, ORDER, PROGRAMME, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import P2, P3, choice, day, duration, link, phrases, prose, whole, words, yes_no
from app.domain.placement_vocabulary import (
    ABOUT_PERSON,
    CONCERNS,
    CONCERNS_KIND,
    DOCUMENT,
    DUE,
    GROUP_OUTCOME,
    HOME,
    HOST,
    KEY,
    MENTOR,
    OFFICE,
    OUTPUT_KINDS,
    PARTICIPANT,
    PHASE,
)
from app.domain.retention import FREE_TEXT
from app.domain.task_state import TASK_STATES
from app.domain.vocabulary import DAYS, EVIDENCE, YEAR_NO
from app.text import Text

LISTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "plan": Text(en="Plan", sv="Plan", nb="Plan", da="Plan"),
        "onboarding": Text(en="Onboarding", sv="Introduktion", nb="Onboarding", da="Onboarding"),
        "predeparture": Text(en="Before departure", sv="Före avresa", nb="Før avreise", da="Før afrejse"),
        "arrival": Text(en="Arrival", sv="Ankomst", nb="Ankomst", da="Ankomst"),
        "closing": Text(en="Closing", sv="Avslut", nb="Avslutning", da="Afslutning"),
        "required_output": Text(
            en="To be delivered", sv="Redovisningskrav", nb="Rapporteringskrav", da="Krav om rapportering"
        ),
        "follow_up": Text(en="Follow-up", sv="Uppföljning", nb="Oppfølging", da="Opfølgning"),
    }
)
ORIGINS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "template": Text(en="Template", sv="Mall", nb="Mal", da="Skabelon"),
        "rule": Text(en="Rule", sv="Regel", nb="Regel", da="Regel"),
        "manual": Text(en="By hand", sv="Manuellt", nb="Manuelt", da="Manuelt"),
        "statement": Text(en="Statement", sv="Utsaga", nb="Utsagn", da="Udsagn"),
        "note": Text(en="Note", sv="Anteckning", nb="Notat", da="Notat"),
    }
)
ANCHORS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "PS": Text(
            en="Programme starts", sv="Programmet börjar",
            nb="Programmet starter", da="Programmet starter",
        ),
        "PE": Text(
            en="Programme ends", sv="Programmet slutar",
            nb="Programmet slutter", da="Programmet slutter",
        ),
        "YS": Text(
            en="Programme year starts", sv="Programåret börjar",
            nb="Programåret starter", da="Programåret starter",
        ),
        "YE": Text(
            en="Programme year ends", sv="Programåret slutar",
            nb="Programåret slutter", da="Programåret slutter",
        ),
        "CO": Text(en="Call opens", sv="Utlysningen öppnar", nb="Utlysningen åpner", da="Opslaget åbner"),
        "CC": Text(
            en="Call closes", sv="Utlysningen stänger",
            nb="Utlysningen stenger", da="Opslaget lukker",
        ),
        "AS": Text(
            en="Placement starts", sv="Placeringen börjar",
            nb="Praksisoppholdet starter", da="Praktikopholdet starter",
        ),
        "AE": Text(
            en="Placement ends", sv="Placeringen slutar",
            nb="Praksisoppholdet slutter", da="Praktikopholdet slutter",
        ),
        "EV": Text(
            en="Day of the event", sv="Evenemangets dag",
            nb="Dagen for arrangementet", da="Arrangementets dag",
        ),
        "RD": Text(en="Report due", sv="Rapporten ska lämnas", nb="Rapportfristen", da="Rapportfristen"),
        "none": Text(en="A day of its own", sv="Egen dag", nb="Egen dag", da="Egen dag"),
    }
)  # fmt: skip
RESPONSIBLE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "office": OFFICE,
        "participant": PARTICIPANT,
        "host": HOST,
        "mentor": MENTOR,
        "home": HOME,
        "supervisor": Text(
            en="Academic supervisor", sv="Akademisk handledare", nb="Faglig veileder", da="Faglig vejleder"
        ),
        "coach": Text(en="Coach", sv="Coach", nb="Coach", da="Coach"),
        "owner": Text(en="Project owner", sv="Projektägare", nb="Prosjekteier", da="Projektejer"),
        "partner": Text(en="Partner", sv="Partner", nb="Partner", da="Partner"),
        "intermediary": Text(en="Intermediary", sv="Förmedlare", nb="Formidler", da="Formidler"),
        "all": Text(en="All parties", sv="Alla parter", nb="Alle parter", da="Alle parter"),
    }
)
PRIORITIES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "normal": Text(en="Normal", sv="Normal", nb="Normal", da="Normal"),
        "high": Text(en="High", sv="Hög", nb="Høy", da="Høj"),
    }
)
GROUP_WHEN: Final = Text(en="When", sv="När", nb="Når", da="Hvornår")
GROUP_WHO: Final = Text(en="Who", sv="Vem", nb="Hvem", da="Hvem")


@entity(
    "task",
    one=Text(en="Task", sv="Uppgift", nb="Gjøremål", da="Opgave"),
    many=Text(en="Tasks", sv="Uppgifter", nb="Gjøremål", da="Opgaver"),
    area="today",
    title=("title",),
    sorted_by=("due", "order", "title"),
    person=("person_id",),
    machine=TASK_STATES,
    retention=FREE_TEXT,
)
class Task(Record):
    """One thing to do. A required report is a task of the list ``required_output`` with its ``kind``."""

    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    list_key: str = choice(
        Text(en="List", sv="Lista", nb="Liste", da="Liste"),
        LISTS, default="plan", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    kind: str | None = choice(
        KIND, OUTPUT_KINDS, default=None, group=GROUP_MAIN,
        help=Text(
            en="Only for something to be delivered.", sv="Bara för redovisningskrav.",
            nb="Bare for rapporteringskrav.", da="Kun for krav om rapportering.",
        ),
    )  # fmt: skip
    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_MAIN, listed=True)
    entity_key: str | None = words(CONCERNS_KIND, default=None, group=GROUP_MAIN)
    entity_id: str | None = link(CONCERNS, "*", default=None, group=GROUP_MAIN, listed=True)
    person_id: str | None = link(ABOUT_PERSON, "person", default=None, group=GROUP_MAIN)
    key: str | None = words(KEY, default=None, group=GROUP_MAIN)
    phase: str | None = words(PHASE, default=None, group=GROUP_MAIN)
    order: int | None = whole(ORDER, default=None, low=1, group=GROUP_MAIN)
    origin: str = choice(
        Text(en="Comes from", sv="Kommer från", nb="Kommer fra", da="Kommer fra"),
        ORIGINS, default="manual", group=GROUP_MAIN,
    )  # fmt: skip
    required: bool = yes_no(
        Text(en="Required", sv="Obligatorisk", nb="Obligatorisk", da="Obligatorisk"),
        default=False, group=GROUP_MAIN,
    )  # fmt: skip
    priority: str = choice(
        Text(en="Priority", sv="Prioritet", nb="Prioritet", da="Prioritet"),
        PRIORITIES, default="normal", group=GROUP_MAIN,
    )  # fmt: skip

    due: date | None = day(DUE, default=None, group=GROUP_WHEN, listed=True)
    due_locked: bool = yes_no(
        Text(en="Keep this day", sv="Behåll dagen", nb="Behold dagen", da="Behold dagen"),
        default=False, group=GROUP_WHEN,
        help=Text(
            en="The day stays when the day it is counted from moves.",
            sv="Dagen står kvar när den dag den räknas från flyttas.",
            nb="Dagen blir stående når dagen den regnes fra, flyttes.",
            da="Dagen bliver stående, når den dag, den regnes fra, flyttes.",
        ),
    )  # fmt: skip
    anchor: str = choice(
        Text(en="Counted from", sv="Räknas från", nb="Regnes fra", da="Regnes fra"),
        ANCHORS, default="none", group=GROUP_WHEN,
    )  # fmt: skip
    offset_days: int | None = whole(
        Text(
            en="So many days after", sv="Så många dagar efter",
            nb="Så mange dager etter", da="Så mange dage efter",
        ),
        default=None, low=-3660, high=3660, unit=DAYS, group=GROUP_WHEN,
        help=Text(
            en="A minus means before: −14 is two weeks before.",
            sv="Minus betyder före: −14 är två veckor före.",
            nb="Minus betyr før: −14 er to uker før.",
            da="Minus betyder før: −14 er to uger før.",
        ),
    )  # fmt: skip
    programme_year_no: int | None = whole(YEAR_NO, default=None, low=1, high=50, group=GROUP_WHEN)
    recurrence: str | None = duration(
        Text(en="Comes back every", sv="Återkommer var", nb="Gjentas hver", da="Gentages hver"),
        default=None, group=GROUP_WHEN,
    )  # fmt: skip

    assignee_id: str | None = link(
        Text(en="In the office", sv="På kontoret", nb="På kontoret", da="På kontoret"),
        "app_user", default=None, group=GROUP_WHO, listed=True,
    )  # fmt: skip
    responsible: str = choice(
        Text(en="Responsible", sv="Ansvarig", nb="Ansvarlig", da="Ansvarlig"),
        RESPONSIBLE, default="office", group=GROUP_WHO, listed=True,
    )  # fmt: skip

    received_at: date | None = day(
        Text(en="Received on", sv="Inkommet den", nb="Mottatt den", da="Modtaget den"),
        default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    approved_by: str | None = words(
        Text(en="Approved by", sv="Godkänt av", nb="Godkjent av", da="Godkendt af"),
        default=None, privacy=P2, group=GROUP_OUTCOME,
    )  # fmt: skip
    document_id: str | None = link(DOCUMENT, "document", default=None, group=GROUP_OUTCOME)
    attachment_id: str | None = link(
        Text(en="File", sv="Fil", nb="Fil", da="Fil"), "attachment", default=None, group=GROUP_OUTCOME
    )  # fmt: skip
    evidence: str | None = prose(EVIDENCE, default=None, privacy=P3, group=GROUP_OUTCOME)
    done_at: date | None = day(
        Text(en="Done on", sv="Klart den", nb="Utført den", da="Udført den"),
        default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    done_by: str | None = words(
        Text(en="Done by", sv="Gjort av", nb="Utført av", da="Udført af"),
        default=None, privacy=P2, group=GROUP_OUTCOME,
    )  # fmt: skip
    state: str = choice(STATE, TASK_STATES.states, default=TASK_STATES.start, group=GROUP_STATE, listed=True)
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
    waive_reason: str | None = prose(
        Text(
            en="Why it is waived", sv="Skäl till undantaget",
            nb="Hvorfor det er frafalt", da="Hvorfor den er fraveget",
        ),
        default=None, privacy=P3, group=GROUP_STATE,
    )  # fmt: skip
