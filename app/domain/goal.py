"""What a programme is for: purposes, goals and outcomes, one below the other."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, ORDER, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import choice, link, phrases, prose, whole
from app.domain.vocabulary import PURPOSE, TEXT
from app.text import Text

LEVELS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "purpose": PURPOSE,
        "goal": Text(en="Goal", sv="Mål", nb="Mål", da="Mål"),
        "outcome": Text(en="Outcome", sv="Resultat", nb="Resultat", da="Resultat"),
    }
)


@entity(
    "goal",
    one=Text(en="Goal", sv="Mål", nb="Mål", da="Mål"),
    many=Text(en="Goals", sv="Mål", nb="Mål", da="Mål"),
    area="programmes",
    title=("text",),
    sorted_by=("programme_id", "order"),
)
class Goal(Record):
    """One purpose, goal or outcome, in the words the funder and the office agreed on."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    level: str = choice(
        Text(en="Level", sv="Nivå", nb="Nivå", da="Niveau"),
        LEVELS, default="goal", group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    parent_id: str | None = link(
        Text(en="Serves", sv="Bidrar till", nb="Bidrar til", da="Bidrager til"),
        "goal", default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    text: Mapping[str, str] = phrases(TEXT, group=GROUP_MAIN, searched=True, listed=True)
    source_quote: str | None = prose(
        Text(
            en="The funder's own words", sv="Finansiärens egna ord",
            nb="Finansiørens egne ord", da="Bevillingsgiverens egne ord",
        ),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, group=GROUP_MAIN)
