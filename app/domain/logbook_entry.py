"""One entry of a logbook: a period of a placement, what the participant wrote, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import GROUP_MAIN, GROUP_PERIOD, GROUP_STATE, PLACEMENT, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import P2, P3, choice, day, decimal, labels, link, links, prose, rows, whole, yes_no
from app.domain.placement_vocabulary import (
    DUE,
    EVIDENCE_FILE,
    GROUP_OUTCOME,
    HOURS,
    NUMBER,
    TASK_AREAS,
    VERSION,
)
from app.domain.retention import FREE_TEXT
from app.domain.states import Filled, Gate, Machine, Move
from app.domain.vocabulary import FROM, TO
from app.text import Text

CHANNELS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "pdf_form": Text(
            en="Returned form", sv="Inskickat formulär", nb="Innsendt skjema", da="Indsendt formular"
        ),
        "typed": Text(en="Typed in", sv="Inskrivet", nb="Skrevet inn", da="Tastet ind"),
        "scan": Text(
            en="Typed from a picture",
            sv="Inskrivet efter bild",
            nb="Skrevet inn etter bilde",
            da="Tastet ind efter billede",
        ),
        "email_text": Text(en="By e-mail", sv="Via e-post", nb="På e-post", da="Pr. e-mail"),
        "csv": Text(en="From a list", sv="Från en lista", nb="Fra en liste", da="Fra en liste"),
    }
)
HOUR_FIELDS: Final = ("hours_project", "hours_network", "hours_programme", "hours_other")
MOST_HOURS: Final = 60
"""So many hours in one week are doubted; the check warns."""
_RECEIVED: Final = Gate(
    key="received_at",
    lacks=Text(
        en="It is not said on which day the entry came in. Enter the day.",
        sv="Det framgår inte vilken dag inlägget kom in. Ange dagen.",
        nb="Det står ikke hvilken dag innføringen kom inn. Oppgi dagen.",
        da="Det fremgår ikke, hvilken dag indførslen kom ind. Angiv dagen.",
    ),
    need=Filled(("received_at",)),
)
ENTRY_STATES: Final = Machine(
    states={
        "planned": Text(en="Planned", sv="Planerat", nb="Planlagt", da="Planlagt"),
        "sent": Text(en="Sent", sv="Skickat", nb="Sendt ut", da="Sendt"),
        "received": Text(en="Received", sv="Inkommet", nb="Mottatt", da="Modtaget"),
        "reviewed": Text(en="Reviewed", sv="Genomgånget", nb="Gjennomgått", da="Gennemgået"),
        "returned": Text(
            en="Returned with a question", sv="Åter för komplettering",
            nb="Returnert med spørsmål", da="Returneret med spørgsmål",
        ),
        "waived": Text(en="Waived", sv="Undantag", nb="Frafalt", da="Ikke påkrævet"),
    },
    moves=(
        Move(sources=("planned",), target="sent"),
        Move(sources=("planned", "sent", "returned"), target="received", gates=(_RECEIVED,)),
        Move(sources=("received",), target="reviewed"),
        Move(sources=("received", "reviewed"), target="returned", reason=True),
        Move(sources=("planned", "sent", "returned"), target="waived", reason=True),
    ),
)  # fmt: skip
WAITED_FOR: Final = ("planned", "sent", "returned")
"""The states of an entry that has not come in."""
COME_IN: Final = ("received", "reviewed")
GROUP_HOURS: Final = Text(en="Hours", sv="Timmar", nb="Timer", da="Timer")
GROUP_PULSE: Final = Text(en="How it goes", sv="Hur det går", nb="Hvordan det går", da="Hvordan det går")
GROUP_WORDS: Final = Text(en="In words", sv="Med ord", nb="Med ord", da="Med ord")
ONE_TO_FIVE: Final = Text(
    en="From 1, not at all, to 5, very much.", sv="Från 1, inte alls, till 5, i hög grad.",
    nb="Fra 1, ikke i det hele tatt, til 5, i høy grad.", da="Fra 1, slet ikke, til 5, i høj grad.",
)  # fmt: skip


@entity(
    "logbook_entry",
    one=Text(en="Logbook entry", sv="Loggboksinlägg", nb="Loggbokinnføring", da="Logbogsindførsel"),
    many=Text(en="Logbook entries", sv="Loggboksinlägg", nb="Loggbokinnføringer", da="Logbogsindførsler"),
    area="placements",
    title=("placement_id", "no"),
    sorted_by=("due", "placement_id"),
    person=("placement_id", "participant_id", "person_id"),
    machine=ENTRY_STATES,
    retention=FREE_TEXT,
)
class LogbookEntry(Record):
    """One period of one placement's logbook.

    ``answers`` has a row a prompt: its ``prompt`` (the key) and its ``text``. ``task_areas_met`` are the keys
    of the logbook's task areas.
    """

    placement_id: str = link(PLACEMENT, "placement", group=GROUP_MAIN, listed=True)
    no: int = whole(NUMBER, low=1, high=1000, group=GROUP_MAIN, listed=True)
    period_from: date = day(FROM, group=GROUP_PERIOD)
    period_to: date = day(TO, group=GROUP_PERIOD, listed=True)
    due: date = day(DUE, group=GROUP_PERIOD, listed=True)
    sent_at: date | None = day(
        Text(en="Sent on", sv="Skickat den", nb="Sendt den", da="Sendt den"), default=None, group=GROUP_PERIOD
    )  # fmt: skip
    received_at: date | None = day(
        Text(en="Came in", sv="Inkommet den", nb="Mottatt den", da="Modtaget den"),
        default=None, group=GROUP_PERIOD, listed=True,
    )  # fmt: skip
    channel: str | None = choice(
        Text(en="How it came", sv="Hur det kom in", nb="Hvordan den kom inn", da="Hvordan den kom ind"),
        CHANNELS, default=None, group=GROUP_PERIOD,
    )  # fmt: skip
    form_version: int | None = whole(VERSION, default=None, low=1, group=GROUP_PERIOD)
    attachment_id: str | None = link(EVIDENCE_FILE, "attachment", default=None, group=GROUP_PERIOD)

    hours_project: Decimal | None = decimal(
        Text(en="Project", sv="Projekt", nb="Prosjekt", da="Projekt"),
        default=None, low=0, high=80, unit=HOURS, privacy=P2, group=GROUP_HOURS,
    )  # fmt: skip
    hours_network: Decimal | None = decimal(
        Text(en="Network", sv="Nätverk", nb="Nettverk", da="Netværk"),
        default=None, low=0, high=80, unit=HOURS, privacy=P2, group=GROUP_HOURS,
    )  # fmt: skip
    hours_programme: Decimal | None = decimal(
        Text(en="Programme", sv="Program", nb="Program", da="Program"),
        default=None, low=0, high=80, unit=HOURS, privacy=P2, group=GROUP_HOURS,
    )  # fmt: skip
    hours_other: Decimal | None = decimal(
        Text(en="Other", sv="Övrigt", nb="Annet", da="Andet"),
        default=None, low=0, high=80, unit=HOURS, privacy=P2, group=GROUP_HOURS,
    )  # fmt: skip

    workload: int | None = whole(
        Text(en="Amount of work", sv="Arbetsmängd", nb="Arbeidsmengde", da="Arbejdsmængde"),
        default=None, low=-2, high=2, privacy=P3, group=GROUP_PULSE,
        help=Text(
            en="From −2, far too little, to +2, far too much.",
            sv="Från −2, alldeles för lite, till +2, alldeles för mycket.",
            nb="Fra −2, altfor lite, til +2, altfor mye.",
            da="Fra −2, alt for lidt, til +2, alt for meget.",
        ),
    )  # fmt: skip
    feel_resource: int | None = whole(
        Text(
            en="Feels a resource", sv="Känner sig som en resurs",
            nb="Opplever seg som en ressurs", da="Føler sig som en ressource",
        ),
        default=None, low=1, high=5, privacy=P3, help=ONE_TO_FIVE, group=GROUP_PULSE,
    )  # fmt: skip
    safe_to_ask: int | None = whole(
        Text(en="Safe to ask", sv="Trygg att fråga", nb="Trygg på å spørre", da="Tryg ved at spørge"),
        default=None, low=1, high=5, privacy=P3, help=ONE_TO_FIVE, group=GROUP_PULSE,
    )  # fmt: skip
    learning: int | None = whole(
        Text(en="Learns", sv="Lär sig", nb="Lærer", da="Lærer"),
        default=None, low=1, high=5, privacy=P3, help=ONE_TO_FIVE, group=GROUP_PULSE,
    )  # fmt: skip
    wants_contact: bool | None = yes_no(
        Text(en="Wants contact", sv="Vill bli kontaktad", nb="Ønsker kontakt", da="Ønsker kontakt"),
        default=None, privacy=P3, group=GROUP_PULSE,
    )  # fmt: skip

    answers: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Answers", sv="Svar", nb="Svar", da="Svar"), default=(), privacy=P3, group=GROUP_WORDS
    )
    quote_ok: bool | None = yes_no(
        Text(en="May be quoted", sv="Får citeras", nb="Kan siteres", da="Må citeres"),
        default=None, privacy=P2, group=GROUP_WORDS,
    )  # fmt: skip
    task_areas_met: tuple[str, ...] = labels(TASK_AREAS, default=(), privacy=P2, group=GROUP_WORDS)
    tools_used: tuple[str, ...] = links(
        Text(en="Tools used", sv="Använda verktyg", nb="Verktøy brukt", da="Anvendte værktøjer"),
        "tool", default=(), group=GROUP_WORDS,
    )  # fmt: skip

    reviewed_by: str | None = link(
        Text(en="Reviewed by", sv="Genomgånget av", nb="Gjennomgått av", da="Gennemgået af"),
        "app_user", default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    review_note: str | None = prose(
        Text(
            en="Note on it", sv="Anteckning om inlägget", nb="Notat om innføringen", da="Notat om indførslen"
        ),
        default=None,
        privacy=P3,
        group=GROUP_OUTCOME,
    )
    state: str = choice(
        STATE, ENTRY_STATES.states, default=ENTRY_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


def is_late(entry: Any, today: date) -> bool:
    """Say whether an entry is past its day and has not come in."""
    return entry.state in WAITED_FOR and entry.due < today


def hours_of(entry: Any) -> Decimal:
    """Return all hours of an entry; what was left empty counts nothing."""
    return sum((getattr(entry, name) or Decimal(0) for name in HOUR_FIELDS), Decimal(0))
