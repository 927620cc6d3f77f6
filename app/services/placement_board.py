"""Placements as cards in columns: a column a state, and what stands between a card and another column."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.placement_state import BEFORE_START, PLACEMENT_STATES
from app.domain.states import Gate, Move
from app.services import editing
from app.services.office import Office
from app.services.readiness_column import person_name
from app.storage.row_reading import RowReading
from app.text import Language

ENDS: Final = frozenset({"completed", "terminated", "cancelled", "declined", "withdrawn"})
"""States a placement does not come back from: they have no column."""
ALWAYS: Final = frozenset({*BEFORE_START, "active"})
"""Columns that stand there also while they are empty."""


@frozen(kw_only=True)
class BoardCard:
    """A placement on the board."""

    id: str
    participant: str
    host: str
    start: date
    end: date


@frozen(kw_only=True)
class BoardColumn:
    """A state and its placements by their first day."""

    state: str
    cards: tuple[BoardCard, ...]


def board_of(office: Office, language: Language, programme: str = "") -> tuple[BoardColumn, ...]:
    """Return the columns in the order of the states; one that is rarely used only while it holds a card."""
    rows = RowReading(office.store.file.connection)
    states = tuple(state for state in PLACEMENT_STATES.states if state not in ENDS)
    where: dict[str, Any] = {"state": states, **({"programme_id": programme} if programme else {})}
    fields = ("participant_id", "host_id", "start_date", "end_date", "state")
    placements = rows.some("placement", fields, where)
    people, hosts = _people(rows, placements), _hosts(rows, placements, language)
    found: dict[str, list[BoardCard]] = {state: [] for state in states}
    for one in placements:
        card = BoardCard(
            id=one.id, participant=people.get(one.participant_id, ""), host=hosts.get(one.host_id, ""),
            start=one.start_date, end=one.end_date,
        )  # fmt: skip
        found[one.state].append(card)
    return tuple(
        BoardColumn(state=state, cards=tuple(sorted(cards, key=_order)))
        for state, cards in found.items()
        if cards or state in ALWAYS
    )


def way_to(office: Office, placement: str, target: str) -> tuple[Move | None, tuple[Gate, ...]]:
    """Return the move from where a placement stands to a state, if there is one, and its closed gates."""
    for move, gates in editing.moves(office, "placement", placement):
        if move.target == target:
            return move, gates
    return None, ()


def _order(card: BoardCard) -> tuple[date, str, str]:
    return card.start, card.participant, card.id


def _people(rows: RowReading, placements: list[Any]) -> dict[str, str]:
    ids = tuple({one.participant_id for one in placements})
    taking_part = rows.some("participant", ("person_id",), {"id": ids})
    wanted = tuple({one.person_id for one in taking_part})
    names = {
        one.id: person_name(one) for one in rows.some("person", ("given_name", "family_name"), {"id": wanted})
    }
    return {one.id: names.get(one.person_id, "") for one in taking_part}


def _hosts(rows: RowReading, placements: list[Any], language: Language) -> dict[str, str]:
    ids = tuple({one.host_id for one in placements})
    found = rows.some("organisation", ("legal_name", "name"), {"id": ids})
    return {one.id: str((one.name or {}).get(language) or one.legal_name) for one in found}
