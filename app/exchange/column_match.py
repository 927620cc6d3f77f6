"""Which column of a sheet fills which slot: as given, as guessed, as its content shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from app.exchange.column import kind_by_content
from app.exchange.finding import HeadingRow
from app.exchange.heading import slot_target
from app.exchange.layout import Layout, Target, ValueKind
from app.exchange.mapping import Mapping, check_mapping
from app.exchange.row import Origin
from app.exchange.sheet import Cell, column_letters

BY_CONTENT: Final = 0.7
_DISGUISES: Final = frozenset({ValueKind.WORDS, ValueKind.ANSWER, ValueKind.PROSE})


@frozen(kw_only=True)
class MatchedColumn:
    """A column and the target it fills; without a target it is left out."""

    at: int
    heading: str
    slot: str
    target: Target | None
    sureness: float
    origin: Origin


def match_columns(
    found: HeadingRow, cells: Sequence[Sequence[Cell]], layout: Layout, given: Mapping | None, country: str
) -> tuple[MatchedColumn, ...]:
    """Return every column with what it means; what was given wins over every guess."""
    headings = tuple(
        heading or (f"({column_letters(at)})" if any(cell is not None for cell in cells[at]) else "")
        for at, heading in enumerate(found.headings)
    )
    if given is not None:
        check_mapping(given, headings, layout)
    taken = {slot for slot in given.columns.values() if slot} if given else set()
    columns: list[MatchedColumn] = []
    for at, heading in enumerate(headings):
        slot, sureness, origin = _meaning(at, heading, found, given, taken)
        kind = (
            kind_by_content(cells[at], country)
            if origin in {"guessed", "not recognised"} and heading
            else None
        )
        slot, sureness, origin = _corrected((slot, sureness, origin), kind, layout, taken)
        if origin == "not recognised" and layout.rest and found.headings[at]:
            slot, sureness, origin = f"{layout.rest}.{heading}", 1.0, "guessed"
        taken.add(slot)
        target = slot_target(slot, layout)[0] if slot else None
        columns.append(
            MatchedColumn(at=at, heading=heading, slot=slot, target=target, sureness=sureness, origin=origin)
        )
    return tuple(columns)


_Meaning = tuple[str, float, Origin]


def _meaning(at: int, heading: str, found: HeadingRow, given: Mapping | None, taken: set[str]) -> _Meaning:
    slot = given.slot_of(heading) if given and heading else None
    if slot is not None:
        return slot, 1.0, "given" if slot else "left out"
    meaning = found.meanings[at]
    if meaning is None or meaning.slot in taken:
        return "", 0.0, "not recognised"
    return meaning.slot, meaning.sureness, "guessed"


def _corrected(meaning: _Meaning, kind: ValueKind | None, layout: Layout, taken: set[str]) -> _Meaning:
    """Follow the content where the heading says nothing, or hides personal numbers under another name."""
    slot, _, origin = meaning
    target = slot_target(slot, layout)[0] if slot else None
    hidden = kind is ValueKind.PERSONAL_NUMBER and target is not None and target.kind in _DISGUISES
    if kind is None or not (origin == "not recognised" or hidden):
        return meaning
    fitting = next((target.name for target in layout.targets if target.kind is kind), "")
    if fitting and fitting not in taken:
        return fitting, BY_CONTENT, "by content"
    return ("", 0.0, "left out") if kind is ValueKind.PERSONAL_NUMBER else meaning


def final_mapping(columns: Sequence[MatchedColumn], layout: Layout) -> Mapping:
    """Return the mapping as it was used, to remember for lists of the same make."""
    return Mapping(layout.key, {column.heading: column.slot for column in columns if column.heading})
