"""What somebody said at an event or wrote in a logbook, kept as it was said."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, ORDER, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import P3, choice, labels, link, prose, whole, words, yes_no
from app.domain.placement_vocabulary import ABOUT_PERSON, CONCERNS_KIND, GROUP_OUTCOME, SIDE, SIDES
from app.domain.retention import FREE_TEXT
from app.text import Text

DIRECTIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "host_host": Text(
            en="Host to host", sv="Värd till värd", nb="Organisasjon til organisasjon", da="Vært til vært"
        ),
        "host_project": Text(
            en="Host to the project",
            sv="Värd till projektet",
            nb="Organisasjon til prosjektet",
            da="Vært til projektet",
        ),
        "project_host": Text(
            en="The project to a host",
            sv="Projektet till värd",
            nb="Prosjektet til organisasjon",
            da="Projektet til vært",
        ),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
GROUP_SOURCE: Final = Text(
    en="Where it comes from", sv="Varifrån det kommer", nb="Hvor det kommer fra", da="Hvor det kommer fra"
)


@entity(
    "statement",
    one=Text(en="Statement", sv="Utsaga", nb="Utsagn", da="Udsagn"),
    many=Text(en="Statements", sv="Utsagor", nb="Utsagn", da="Udsagn"),
    area="events",
    title=("speaker_org_id", "source_id"),
    sorted_by=("source_id", "order"),
    person=("person_id",),
    retention=FREE_TEXT,
)
class Statement(Record):
    """One statement. ``order`` is its place among the main points of the note on its event; none: raw."""

    text: str = prose(Text(en="Text", sv="Text", nb="Tekst", da="Tekst"), privacy=P3, group=GROUP_MAIN)
    speaker_org_id: str | None = link(
        Text(en="Said by", sv="Sagt av", nb="Sagt av", da="Sagt af"),
        "organisation",
        default=None,
        group=GROUP_MAIN,
        listed=True,
    )
    speaker_side: str | None = choice(SIDE, SIDES, default=None, group=GROUP_MAIN, listed=True)
    direction: str | None = choice(
        Text(en="Direction", sv="Riktning", nb="Retning", da="Retning"),
        DIRECTIONS,
        default=None,
        group=GROUP_MAIN,
    )
    themes: tuple[str, ...] = labels(
        Text(en="Themes", sv="Teman", nb="Temaer", da="Temaer"), default=(), group=GROUP_MAIN, listed=True
    )
    sentiment: int | None = whole(
        Text(en="Tone, −1 to +1", sv="Ton, −1 till +1", nb="Tone, −1 til +1", da="Tone, −1 til +1"),
        default=None, low=-1, high=1, group=GROUP_MAIN,
    )  # fmt: skip

    source_entity: str = words(CONCERNS_KIND, group=GROUP_SOURCE)
    source_id: str = link(
        Text(en="Source", sv="Källa", nb="Kilde", da="Kilde"), "*", group=GROUP_SOURCE, listed=True
    )
    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_SOURCE)
    round_id: str | None = link(
        Text(en="About the round", sv="Gäller omgången", nb="Gjelder runden", da="Vedrører runden"),
        "programme", default=None, group=GROUP_SOURCE,
    )  # fmt: skip
    person_id: str | None = link(ABOUT_PERSON, "person", default=None, group=GROUP_SOURCE)
    question: str | None = words(
        Text(en="Question", sv="Fråga", nb="Spørsmål", da="Spørgsmål"), default=None, group=GROUP_SOURCE
    )

    order: int | None = whole(ORDER, default=None, low=1, group=GROUP_OUTCOME)
    quote_ok: bool | None = yes_no(
        Text(en="May be quoted", sv="Får citeras", nb="Kan siteres", da="Må citeres"),
        default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    task_id: str | None = link(
        Text(en="Became the task", sv="Blev uppgiften", nb="Ble gjøremålet", da="Blev opgaven"),
        "task", default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
