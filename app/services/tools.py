"""The library of tools: for whom, when, which side used them how often, what people think of each version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.display import wording
from app.domain.placement_vocabulary import SIDES
from app.errors import Refused
from app.services.office import Office
from app.services.training import Rated, rated
from app.services.writing_right import writing
from app.text import Language, Text

THREE_SIDES: Final = frozenset({"participant", "host", "home"})
"""Student, host and university (003-17)."""
_NOWHERE: Final = Text(
    en="Choose a placement or an organisation: where was the tool used?",
    sv="Välj en placering eller en organisation: var användes verktyget?",
    nb="Velg et praksisopphold eller en organisasjon: hvor ble verktøyet brukt?",
    da="Vælg et praktikophold eller en organisation: hvor blev værktøjet brugt?",
)
_LATER: Final = Text(
    en="The day lies in the future. Enter the day the tool was used.",
    sv="Dagen ligger i framtiden. Ange den dag då verktyget användes.",
    nb="Dagen ligger fram i tid. Oppgi dagen da verktøyet ble brukt.",
    da="Dagen ligger i fremtiden. Angiv den dag, værktøjet blev brugt.",
)
_UNKNOWN: Final = Text(
    en="Choose which side used the tool.", sv="Välj vilken sida som använde verktyget.",
    nb="Velg hvilken side som brukte verktøyet.", da="Vælg, hvilken side der brugte værktøjet.",
)  # fmt: skip


@frozen(kw_only=True)
class ToolLine:
    """One version of a tool with its use. ``own_staff`` counts organisations that used it for their own."""

    tool: Any
    rated: Rated
    uses: int
    sides: tuple[str, ...]
    own_staff: int
    last: date | None


@frozen(kw_only=True)
class Use:
    """Somebody used a tool."""

    tool: str
    side: str
    placement: str = ""
    organisation: str = ""
    on: date | None = None
    own_staff: bool = False
    rating: int | None = None
    comment: str = ""


def tool_lines(
    office: Office, *, phase: str = "", user: str = "", staff: bool = False, find: str = "",
    language: Language | None = None,
) -> tuple[ToolLine, ...]:  # fmt: skip
    """Return the tools that fit, each version by itself, by key and version."""
    used: dict[str, list[Any]] = defaultdict(list)
    for one in office.records.of("tool_use"):
        used[one.tool_id].append(one)
    words, spoken = find.casefold().strip()[:200], language or office.language
    found = [
        one
        for one in office.records.of("tool")
        if phase in {"", one.phase}
        and (not user or user in one.for_whom)
        and (not staff or one.for_permanent_staff)
        and words in f"{one.key} {wording(one.title, spoken)}".casefold()
    ]
    return tuple(_line(one, used[one.id]) for one in sorted(found, key=lambda one: (one.key, -one.version)))


def tools_to_tick(office: Office) -> tuple[Any, ...]:
    """Return the published tools, of each the newest version, by key: what can be ticked as used."""
    newest: dict[str, Any] = {}
    for one in sorted(office.records.of("tool", state="published"), key=lambda one: one.version):
        newest[one.key] = one
    return tuple(sorted(newest.values(), key=lambda one: one.key))


def record_use(office: Office, use: Use) -> str:
    """Write down that a side used a tool; at a placement the organisation is its host."""
    if use.side not in SIDES:
        raise Refused(_UNKNOWN, where="side")
    if use.on is not None and use.on > office.today:
        raise Refused(_LATER, where="used_at")
    placement = office.records.get("placement", use.placement) if use.placement else None
    place = use.organisation or (placement.host_id if placement is not None else "")
    if placement is None and not place:
        raise Refused(_NOWHERE, where="placement_id")
    values = {
        "tool_id": use.tool,
        "placement_id": placement.id if placement is not None else None,
        "organisation_id": place or None,
        "side": use.side,
        "used_at": use.on or office.today,
        "own_staff_use": use.own_staff,
        "rating": use.rating,
        "comment": use.comment.strip()[:4_000] or None,
    }
    with writing(office) as work:
        return work.add("tool_use", values)


def tick_use(office: Office, tool: str, placement: str, side: str, *, used: bool) -> None:
    """Tick that a side used a tool at a placement, or take the tick away; each side stands once."""
    known = office.records.of("tool_use", tool_id=tool, placement_id=placement, side=side)
    if used and not known:
        record_use(office, Use(tool=tool, placement=placement, side=side))
    elif known and not used:
        with writing(office) as work:
            for one in known:
                work.delete("tool_use", one.id)


def used_by_all_sides(office: Office, placement: str) -> tuple[str, ...]:
    """Return the tools that student, host and university have all used at a placement."""
    sides: dict[str, set[str]] = defaultdict(set)
    for one in office.records.of("tool_use", placement_id=placement):
        sides[one.tool_id].add(one.side)
    return tuple(tool for tool, found in sides.items() if found >= THREE_SIDES)


def sides_at(office: Office, placement: str) -> Mapping[str, frozenset[str]]:
    """Return which sides have used each tool at a placement."""
    sides: dict[str, set[str]] = defaultdict(set)
    for one in office.records.of("tool_use", placement_id=placement):
        sides[one.tool_id].add(one.side)
    return {tool: frozenset(found) for tool, found in sides.items()}


def _line(tool: Any, uses: list[Any]) -> ToolLine:
    return ToolLine(
        tool=tool,
        rated=rated(tool.id, [one.rating for one in uses], [one.comment for one in uses]),
        uses=len(uses),
        sides=tuple(side for side in SIDES if any(one.side == side for one in uses)),
        own_staff=len({one.organisation_id for one in uses if one.own_staff_use} - {None}),
        last=max((one.used_at for one in uses if one.used_at), default=None),
    )
