"""What was announced: each promise, to whom it was made, and whether it was kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, PLACEMENT, PROGRAMME, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.event import EVENT
from app.domain.fields import choice, choices, day, link, prose, words
from app.domain.states import Filled, Gate, Machine, Move, Records
from app.text import Text

SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "dates": Text(en="Dates", sv="Datum", nb="Datoer", da="Datoer"),
        "place": Text(en="Place", sv="Plats", nb="Sted", da="Sted"),
        "host": Text(en="Host", sv="Värd", nb="Praksisorganisasjon", da="Vært"),
        "mentor": Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
        "hours": Text(en="Hours", sv="Arbetstid", nb="Arbeidstid", da="Arbejdstid"),
        "accommodation": Text(en="Accommodation", sv="Bostad", nb="Bolig", da="Bolig"),
        "programme_content": Text(
            en="Programme content",
            sv="Programmets innehåll",
            nb="Programinnhold",
            da="Programindhold",
        ),
        "support": Text(en="Support", sv="Stöd", nb="Støtte", da="Støtte"),
        "pay_or_grant": Text(
            en="Pay or grant",
            sv="Lön eller stipendium",
            nb="Lønn eller stipend",
            da="Løn eller stipendium",
        ),
        "coach": Text(en="Coach", sv="Coach", nb="Coach", da="Coach"),
        "introduction": Text(en="Introduction", sv="Introduktion", nb="Introduksjon", da="Introduktion"),
        "requirement": Text(en="Requirement", sv="Krav", nb="Krav", da="Krav"),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
AUDIENCES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "participants": Text(en="Participants", sv="Deltagare", nb="Deltakere", da="Deltagere"),
        "hosts": Text(en="Hosts", sv="Värdar", nb="Praksisorganisasjoner", da="Værter"),
        "mentors": Text(en="Mentors", sv="Handledare", nb="Mentorer", da="Mentorer"),
        "home_orgs": Text(
            en="Home institutions",
            sv="Hemlärosäten",
            nb="Hjeminstitusjoner",
            da="Hjeminstitutioner",
        ),
    }
)
_CHECKED: Final = Gate(
    key="kept_checked_at",
    lacks=Text(
        en="It is not said when somebody checked this. Enter the day.",
        sv="Det framgår inte när någon kontrollerade detta. Ange dagen.",
        nb="Det står ikke når noen kontrollerte dette. Oppgi dagen.",
        da="Det fremgår ikke, hvornår nogen kontrollerede dette. Angiv dagen.",
    ),
    need=Filled(("kept_checked_at",)),
)
FACT_STATES: Final = Machine(
    states={
        "announced": Text(en="Announced", sv="Meddelat", nb="Kunngjort", da="Meddelt"),
        "changed": Text(en="Changed", sv="Ändrat", nb="Endret", da="Ændret"),
        "kept": Text(en="Kept", sv="Uppfyllt", nb="Oppfylt", da="Opfyldt"),
        "not_kept": Text(en="Not kept", sv="Inte uppfyllt", nb="Ikke oppfylt", da="Ikke opfyldt"),
        "withdrawn": Text(en="Withdrawn", sv="Återtaget", nb="Trukket", da="Trukket tilbage"),
    },
    moves=(
        Move(sources=("announced",), target="changed"),
        Move(sources=("announced", "changed", "not_kept"), target="kept", gates=(_CHECKED,)),
        Move(sources=("announced", "changed", "kept"), target="not_kept", gates=(_CHECKED,)),
        Move(sources=("announced", "changed"), target="withdrawn", reason=True),
    ),
)
GROUP_TOLD: Final = Text(en="Told", sv="Meddelat", nb="Kunngjort", da="Meddelt")


@entity(
    "announced_fact",
    one=Text(en="Promise", sv="Utlovat", nb="Løfte", da="Løfte"),
    many=Text(en="Promises", sv="Det utlovade", nb="Løfter", da="Løfter"),
    area="programmes",
    title=("subject", "value_text"),
    sorted_by=("programme_id", "subject"),
    machine=FACT_STATES,
)
class AnnouncedFact(Record):
    """One thing people were told to count on."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    placement_id: str | None = link(PLACEMENT, "placement", default=None, group=GROUP_MAIN, listed=True)
    event_id: str | None = link(EVENT, "event", default=None, group=GROUP_MAIN)
    subject: str = choice(
        Text(en="About", sv="Gäller", nb="Gjelder", da="Vedrører"), SUBJECTS, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    value_text: str = prose(
        Text(en="What was said", sv="Vad som sades", nb="Hva som ble sagt", da="Hvad der blev sagt"),
        group=GROUP_MAIN, searched=True, listed=True,
    )  # fmt: skip
    bound_field: str | None = words(
        Text(en="Watched field", sv="Bevakat fält", nb="Overvåket felt", da="Overvåget felt"),
        default=None, group=GROUP_MAIN,
        help=Text(
            en="Such as placement.start_date: when it changes, the program asks for a change notice.",
            sv="Till exempel placement.start_date: när det ändras ber programmet om ett ändringsmeddelande.",
            nb="For eksempel placement.start_date: når det endres, ber programmet om en endringsmelding.",
            da="For eksempel placement.start_date: ændres det, beder programmet om en ændringsmeddelelse.",
        ),
    )  # fmt: skip
    bound_value: str | None = words(
        Text(en="Its value then", sv="Dess värde då", nb="Verdien da", da="Værdien dengang"),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip
    announced_at: date = day(
        Text(en="Announced", sv="Meddelat den", nb="Kunngjort den", da="Meddelt den"),
        group=GROUP_TOLD, listed=True,
    )  # fmt: skip
    announced_to: tuple[str, ...] = choices(
        Text(en="Told to", sv="Meddelat till", nb="Kunngjort for", da="Meddelt til"),
        AUDIENCES, default=(), group=GROUP_TOLD, listed=True,
    )  # fmt: skip
    how: str | None = words(
        Text(en="How", sv="Hur", nb="Hvordan", da="Hvordan"), default=None, group=GROUP_TOLD
    )  # fmt: skip
    document_id: str | None = link(
        Text(en="Document", sv="Dokument", nb="Dokument", da="Dokument"),
        "document", default=None, group=GROUP_TOLD,
    )  # fmt: skip
    kept_checked_at: date | None = day(
        Text(en="Checked", sv="Kontrollerat", nb="Kontrollert", da="Kontrolleret"),
        default=None, group=GROUP_STATE,
    )  # fmt: skip
    state: str = choice(STATE, FACT_STATES.states, default=FACT_STATES.start, group=GROUP_STATE, listed=True)
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


BETWEEN: Final = " | "
"""Stands between the values of several watched fields."""


def as_said(value: Any) -> str:
    """Return a field's value as plain text, to be compared with what was announced."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(as_said(part) for part in value)
    if isinstance(value, Mapping):
        return " / ".join(f"{key}: {as_said(part)}" for key, part in sorted(value.items()))
    return value.isoformat() if isinstance(value, date) else str(value)


def watched(fact: Any, records: Records) -> tuple[tuple[Any, str], ...]:
    """Return what a promise watches: records, each with the name of a field; () for what is not there.

    ``programme.…``, ``placement.…`` and ``event.…`` are the promise's own; ``organisation.…`` is the
    placement's host, ``participant.…`` who is placed, ``role.…`` who holds a role there. Several fields of
    one record stand with a plus between them.
    """
    kind, _, names = (fact.bound_field or "").partition(".")
    if kind == "role":
        return tuple((role, "person_id") for role in _holding(fact, names, records))
    found = _own(kind, fact, records)
    wanted = names.split("+")
    if found is None or any(name not in found.entity.fields for name in wanted):
        return ()
    return tuple((found, name) for name in wanted)


def bound_now(fact: Any, records: Records) -> str | None:
    """Return what the watched field says now, or None when it watches nothing that is there."""
    found = watched(fact, records)
    return BETWEEN.join(as_said(getattr(record, name)) for record, name in found) if found else None


def _own(kind: str, fact: Any, records: Records) -> Any:
    if kind in {"programme", "placement", "event"}:
        return records.get(kind, getattr(fact, f"{kind}_id"))
    placement = records.get("placement", fact.placement_id)
    if placement is None or kind not in {"organisation", "participant"}:
        return None
    return records.get(kind, placement.host_id if kind == "organisation" else placement.participant_id)


def _holding(fact: Any, role: str, records: Records) -> list[Any]:
    """Return the one who holds a role: at the placement, the main one first, else in the whole programme."""
    here = records.of("role", placement_id=fact.placement_id, role=role) if fact.placement_id else ()
    main = sorted(here, key=lambda one: (not one.is_primary, one.id))
    wide = records.of("role", programme_id=fact.programme_id, role=role)
    return [*main, *(one for one in wide if one.placement_id is None)][:1]
