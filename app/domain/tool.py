"""The library of tools, and how they were used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, ORGANISATION, PLACEMENT, STATE, STATE_DAY, TITLE
from app.domain.entity import Record, entity
from app.domain.fields import P3, choice, choices, day, link, phrases, prose, whole, words, yes_no
from app.domain.placement_vocabulary import (
    COMMENT,
    DESCRIPTION,
    GROUP_OUTCOME,
    KEY,
    PHASE,
    PHASES,
    RATING,
    SIDE,
    SIDES,
    VERSION,
)
from app.domain.retention import FREE_TEXT
from app.domain.states import AnyOf, Filled, Gate, Machine, Move
from app.text import Text

TOOL: Final = Text(en="Tool", sv="Verktyg", nb="Verktøy", da="Værktøj")
USERS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        **SIDES,
        "mentor": Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
        "permanent_staff": Text(
            en="Permanent staff of hosts", sv="Värdens ordinarie personal",
            nb="Fast ansatte i praksisorganisasjonen", da="Værtens fastansatte",
        ),
    }
)  # fmt: skip
_MATERIAL: Final = Gate(
    key="material",
    lacks=Text(
        en="The tool has neither a file nor a document. Add one, so that it can be given out.",
        sv="Verktyget har varken fil eller dokument. Lägg till ett, så att det kan lämnas ut.",
        nb="Verktøyet har verken fil eller dokument. Legg til ett, slik at det kan deles ut.",
        da="Værktøjet har hverken fil eller dokument. Tilføj et, så det kan gives videre.",
    ),
    need=AnyOf((Filled(("attachment_id",)), Filled(("document_type",)))),
)
TOOL_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "trial": Text(en="Trial", sv="På prov", nb="Under utprøving", da="Under afprøvning"),
        "published": Text(en="Published", sv="Publicerat", nb="Publisert", da="Offentliggjort"),
        "retired": Text(en="Retired", sv="Ur bruk", nb="Tatt ut av bruk", da="Udgået"),
    },
    moves=(
        Move(sources=("draft",), target="trial", gates=(_MATERIAL,)),
        Move(sources=("draft", "trial"), target="published", gates=(_MATERIAL,)),
        Move(sources=("trial",), target="draft"),
        Move(sources=("trial", "published"), target="retired"),
    ),
)


@entity(
    "tool",
    one=TOOL,
    many=Text(en="Tools", sv="Verktyg", nb="Verktøy", da="Værktøjer"),
    area="knowledge",
    title=("key", "title"),
    machine=TOOL_STATES,
)
class Tool(Record):
    """One version of a tool that prepares or follows a placement."""

    key: str = words(KEY, group=GROUP_MAIN, searched=True, listed=True)
    version: int = whole(VERSION, default=1, low=1, group=GROUP_MAIN, listed=True)
    title: Mapping[str, str] = phrases(TITLE, group=GROUP_MAIN, searched=True, listed=True)
    description: Mapping[str, str] | None = phrases(DESCRIPTION, default=None, group=GROUP_MAIN)
    for_whom: tuple[str, ...] = choices(
        Text(en="For whom", sv="För vem", nb="For hvem", da="For hvem"),
        USERS, default=(), group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    phase: str | None = choice(PHASE, PHASES, default=None, group=GROUP_MAIN, listed=True)
    for_permanent_staff: bool = yes_no(
        Text(
            en="Also for the host's own staff", sv="Även för värdens egen personal",
            nb="Også for praksisorganisasjonens egne ansatte", da="Også til værtens egne medarbejdere",
        ),
        default=False, group=GROUP_MAIN,
    )  # fmt: skip
    attachment_id: str | None = link(
        Text(en="File", sv="Fil", nb="Fil", da="Fil"), "attachment", default=None, group=GROUP_MAIN
    )  # fmt: skip
    document_type: str | None = words(
        Text(
            en="Or a document of the program", sv="Eller ett av programmets dokument",
            nb="Eller et av programmets dokumenter", da="Eller et af programmets dokumenter",
        ),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip
    state: str = choice(STATE, TOOL_STATES.states, default=TOOL_STATES.start, group=GROUP_STATE, listed=True)
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)


@entity(
    "tool_use",
    one=Text(
        en="Use of a tool",
        sv="Användning av ett verktyg",
        nb="Bruk av et verktøy",
        da="Brug af et værktøj",
    ),
    many=Text(en="Use of tools", sv="Användning av verktyg", nb="Bruk av verktøy", da="Brug af værktøjer"),
    area="knowledge",
    title=("tool_id", "side"),
    sorted_by=("used_at", "tool_id"),
    person=("placement_id", "participant_id", "person_id"),
    retention=FREE_TEXT,
)
class ToolUse(Record):
    """One side's use of one version of a tool, at a placement or for an organisation's own staff."""

    tool_id: str = link(TOOL, "tool", group=GROUP_MAIN, listed=True)
    placement_id: str | None = link(PLACEMENT, "placement", default=None, group=GROUP_MAIN, listed=True)
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_MAIN, listed=True
    )
    side: str = choice(SIDE, SIDES, group=GROUP_MAIN, listed=True)
    used_at: date | None = day(
        Text(en="Used on", sv="Användes", nb="Brukt", da="Brugt"), default=None, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    own_staff_use: bool = yes_no(
        Text(
            en="Used for own staff", sv="För egen personal",
            nb="For egne ansatte", da="Til egne medarbejdere",
        ),
        default=False, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    rating: int | None = whole(RATING, default=None, low=1, high=5, group=GROUP_OUTCOME, listed=True)
    comment: str | None = prose(COMMENT, default=None, privacy=P3, group=GROUP_OUTCOME)
