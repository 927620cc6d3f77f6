"""One step of a record's state together with the values it needs, in a batch that is open already."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.states import closed_gates
from app.errors import Reason, Refused
from app.services.browsing import no_such
from app.storage.work import Work
from app.text import Text

NO_STEP: Final = Text(
    en="That step cannot be taken from here any more. Look at the record again.",
    sv="Det steget går inte att ta längre. Titta på posten igen.",
    nb="Det trinnet kan ikke tas herfra lenger. Se på posten igjen.",
    da="Det trin kan ikke længere tages herfra. Se på posten igen.",
)
NEEDS_REASON: Final = Text(
    en="Write why.",
    sv="Skriv varför.",
    nb="Skriv hvorfor.",
    da="Skriv hvorfor.",
)


def step(
    work: Work, entity: str, record: str, target: str, on: date, *, reason: str = "", **values: Any
) -> None:
    """Save values and move a record, both or neither; a closed gate or a missing reason refuses."""
    spec = entity_named(entity)
    found = work.records.get(entity, record)
    if found is None:
        raise Refused(no_such(spec, record), where=record)
    move = spec.machine.move(found.state, target) if spec.machine is not None else None
    if move is None:
        raise Refused(NO_STEP, where="state")
    if move.reason and not reason.strip():
        raise Refused(NEEDS_REASON, where="reason")
    if values:
        work.set(entity, record, **values)
    closed = [g for g in closed_gates(move, work.records.get(entity, record), work.records) if not g.warns]
    if closed:
        raise Refused(closed[0].lacks, tuple(Reason(gate.key, gate.lacks) for gate in closed))
    work.set(entity, record, state=target, state_day=on)
    if reason.strip():
        work.log({"kind": "move", "to": target, "gates": [], "reason": reason.strip()}, entity, record)
