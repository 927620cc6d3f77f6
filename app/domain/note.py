"""What was said, seen or agreed: notes, contacts, feedback, adjustments, friction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, KIND, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import P3, choice, choices, day, link, prose, whole, words, yes_no
from app.domain.placement_vocabulary import ABOUT_PERSON, CONCERNS, CONCERNS_KIND, SIDES
from app.domain.retention import FREE_TEXT
from app.domain.vocabulary import TEXT
from app.text import Text

NOTE_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "note": Text(en="Note", sv="Anteckning", nb="Notat", da="Notat"),
        "phone": Text(en="Phone call", sv="Telefonsamtal", nb="Telefonsamtale", da="Telefonsamtale"),
        "meeting": Text(en="Meeting", sv="Möte", nb="Møte", da="Møde"),
        "email": Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail"),
        "visit": Text(en="Visit", sv="Besök", nb="Besøk", da="Besøg"),
        "feedback_positive": Text(
            en="Feedback: good", sv="Återkoppling: bra", nb="Tilbakemelding: bra", da="Feedback: godt"
        ),
        "feedback_below_expectation": Text(
            en="Feedback: below expectation", sv="Återkoppling: motsvarar inte förväntningarna",
            nb="Tilbakemelding: leverer ikke som forventet", da="Feedback: lever ikke op til forventningerne",
        ),
        "incident": Text(en="Incident", sv="Händelse", nb="Hendelse", da="Hændelse"),
        "adjustment": Text(en="Adjustment", sv="Justering", nb="Justering", da="Justering"),
        "friction": Text(en="Friction", sv="Friktion", nb="Friksjon", da="Friktion"),
    }
)  # fmt: skip
CAUSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "workload": Text(en="Workload", sv="Arbetsmängd", nb="Arbeidsmengde", da="Arbejdsmængde"),
        "content": Text(en="Content", sv="Innehåll", nb="Innhold", da="Indhold"),
        "mentor": Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
        "place": Text(en="Place", sv="Plats", nb="Sted", da="Sted"),
        "hours": Text(en="Hours", sv="Arbetstid", nb="Arbeidstid", da="Arbejdstid"),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
FRICTION_PLACES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "selection": Text(en="Selection", sv="Urval", nb="Utvelgelse", da="Udvælgelse"),
        "matching": Text(en="Matching", sv="Matchning", nb="Kobling", da="Match"),
        "contract": Text(en="Agreement", sv="Avtal", nb="Avtale", da="Aftale"),
        "visa": Text(
            en="Visa and permit", sv="Visum och tillstånd",
            nb="Visum og tillatelser", da="Visum og tilladelser",
        ),
        "housing": Text(en="Housing", sv="Bostad", nb="Bolig", da="Bolig"),
        "introduction": Text(en="Introduction", sv="Introduktion", nb="Introduksjon", da="Introduktion"),
        "mentor": Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
        "tasks": Text(en="Tasks", sv="Arbetsuppgifter", nb="Oppgaver", da="Arbejdsopgaver"),
        "workload": Text(en="Workload", sv="Arbetsmängd", nb="Arbeidsmengde", da="Arbejdsmængde"),
        "network_programme": Text(
            en="Programme and network", sv="Program och nätverk",
            nb="Program og nettverk", da="Program og netværk",
        ),
        "information": Text(en="Information", sv="Information", nb="Informasjon", da="Information"),
        "payment": Text(en="Payment", sv="Utbetalning", nb="Utbetaling", da="Udbetaling"),
        "reporting": Text(en="Reporting", sv="Avrapportering", nb="Rapportering", da="Rapportering"),
        "system": Text(en="Systems", sv="System", nb="Systemer", da="Systemer"),
    }
)  # fmt: skip
READERS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "all": Text(
            en="Everybody in the office", sv="Alla på kontoret", nb="Alle på kontoret", da="Alle på kontoret"
        ),
        "lead_only": Text(
            en="The lead only",
            sv="Bara ansvarig",
            nb="Bare ansvarlig",
            da="Kun den ansvarlige",
        ),
    }
)
GROUP_AGREED: Final = Text(
    en="What was agreed", sv="Vad som bestämdes", nb="Hva som ble avtalt", da="Hvad der blev aftalt"
)
GROUP_ADJUSTMENT: Final = Text(en="Adjustment", sv="Justering", nb="Justering", da="Justering")
GROUP_FRICTION: Final = Text(en="Friction", sv="Friktion", nb="Friksjon", da="Friktion")
CONTACTS: Final = frozenset({"phone", "meeting", "visit"})
"""The kinds that are contact by themselves; any other counts when it is ticked."""
LOOK_AGAIN: Final = timedelta(days=7)
"""So soon feedback below expectation is followed up (002-14)."""


@entity(
    "note",
    one=Text(en="Note", sv="Anteckning", nb="Notat", da="Notat"),
    many=Text(en="Notes", sv="Anteckningar", nb="Notater", da="Notater"),
    area="people",
    title=("kind", "at"),
    sorted_by=("at", "kind"),
    person=("person_id",),
    retention=FREE_TEXT,
)
class Note(Record):
    """One note on any record; an adjustment or a friction has fields of its own."""

    kind: str = choice(KIND, NOTE_KINDS, default="note", group=GROUP_MAIN, listed=True)
    at: date = day(Text(en="Day", sv="Dag", nb="Dag", da="Dag"), group=GROUP_MAIN, listed=True)
    text: str = prose(TEXT, privacy=P3, group=GROUP_MAIN)
    entity_key: str | None = words(CONCERNS_KIND, default=None, group=GROUP_MAIN)
    entity_id: str | None = link(CONCERNS, "*", default=None, group=GROUP_MAIN, listed=True)
    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_MAIN)
    person_id: str | None = link(ABOUT_PERSON, "person", default=None, group=GROUP_MAIN, listed=True)
    with_person_id: str | None = link(
        Text(en="Talked with", sv="Samtal med", nb="Snakket med", da="Talt med"),
        "person", default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    counts_as_follow_up: bool = yes_no(
        Text(
            en="Counts as follow-up", sv="Räknas som uppföljning",
            nb="Teller som oppfølging", da="Tæller som opfølgning",
        ),
        default=False, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    visible_to: str = choice(
        Text(en="Shown to", sv="Visas för", nb="Vises for", da="Vises for"),
        READERS, default="all", group=GROUP_MAIN,
    )  # fmt: skip

    what: str | None = prose(
        Text(en="What changes", sv="Vad som ändras", nb="Hva som endres", da="Hvad der ændres"),
        default=None, privacy=P3, group=GROUP_AGREED,
    )  # fmt: skip
    agreed_by: tuple[str, ...] = choices(
        Text(en="Agreed by", sv="Överenskommet av", nb="Avtalt av", da="Aftalt af"),
        SIDES, default=(), group=GROUP_AGREED,
    )  # fmt: skip
    follow_up_task_id: str | None = link(
        Text(en="Followed up in", sv="Följs upp i", nb="Følges opp i", da="Følges op i"),
        "task", default=None, group=GROUP_AGREED,
    )  # fmt: skip

    cause: str | None = choice(
        Text(en="Cause", sv="Orsak", nb="Årsak", da="Årsag"), CAUSES, default=None, group=GROUP_ADJUSTMENT
    )  # fmt: skip

    friction_place: str | None = choice(
        Text(en="Where", sv="Var", nb="Hvor", da="Hvor"), FRICTION_PLACES, default=None, group=GROUP_FRICTION
    )  # fmt: skip
    severity: int | None = whole(
        Text(
            en="How serious, 1 to 3", sv="Hur allvarligt, 1 till 3",
            nb="Hvor alvorlig, 1 til 3", da="Hvor alvorligt, 1 til 3",
        ),
        default=None, low=1, high=3, group=GROUP_FRICTION,
    )  # fmt: skip
    source_side: str | None = choice(
        Text(en="Told by", sv="Kommer från", nb="Meldt av", da="Meldt af"),
        SIDES, default=None, group=GROUP_FRICTION,
    )  # fmt: skip
    found_at: date | None = day(
        Text(en="Found on", sv="Upptäckt den", nb="Oppdaget den", da="Opdaget den"),
        default=None, group=GROUP_FRICTION,
    )  # fmt: skip
    solved_at: date | None = day(
        Text(en="Solved on", sv="Löst den", nb="Løst den", da="Løst den"), default=None, group=GROUP_FRICTION
    )  # fmt: skip
    solution: str | None = prose(
        Text(en="Solution", sv="Lösning", nb="Løsning", da="Løsning"),
        default=None, privacy=P3, group=GROUP_FRICTION,
    )  # fmt: skip


def is_contact(note: Note) -> bool:
    """Say whether a note counts as contact in the follow-up of a placement (002-17)."""
    return note.counts_as_follow_up or note.kind in CONTACTS


def last_contact(notes: Iterable[Note]) -> date | None:
    """Return the day of the latest contact, or None when there was none."""
    return max((note.at for note in notes if is_contact(note)), default=None)


def contact_due(notes: Iterable[Note], interval: int, start: date) -> date:
    """Return the day by which a placement is contacted: so many days after the last time, or its start."""
    return max(last_contact(notes) or start, start) + timedelta(days=interval)


def look_again_on(note: Note) -> date | None:
    """Return the day feedback below expectation is followed up: seven days on (002-14)."""
    return note.at + LOOK_AGAIN if note.kind == "feedback_below_expectation" else None


def days_to_solve(note: Note) -> int | None:
    """Return the days a friction lasted, or None while it is open or its day is unknown (003-20)."""
    if note.kind != "friction" or note.solved_at is None:
        return None
    return (note.solved_at - (note.found_at or note.at)).days


def mean_days_to_solve(notes: Iterable[Note]) -> Decimal | None:
    """Return the mean days of all solved friction, or None when none is solved (003-20)."""
    solved = [days for days in map(days_to_solve, notes) if days is not None]
    return Decimal(sum(solved)) / len(solved) if solved else None
