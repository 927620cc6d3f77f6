"""A move of a state machine made within other writing, so that one undo takes all of it back."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.catalogue import entity_named
from app.domain.states import closed_gates
from app.errors import Reason, Refused
from app.services.browsing import no_such
from app.storage.work import Work
from app.text import Text

_NO_STEP = Text(
    en="This step cannot be taken from here. Look again: a colleague may have changed the state.",
    sv="Steget går inte att ta från den status som gäller nu. Titta igen: en kollega kan ha ändrat den.",
    nb="Dette trinnet kan ikke tas fra statusen som gjelder nå. Se igjen: En kollega kan ha endret den.",
    da="Trinnet kan ikke tages fra den status, der gælder nu. Se igen: En kollega kan have ændret den.",
)


def move_within(work: Work, entity: str, record: str, target: str, on: date, reason: str = "") -> Any:
    """Make a move and return the record as it was; a closed gate refuses, and then nothing is written."""
    spec = entity_named(entity)
    found = work.records.get(entity, record)
    if found is None:
        raise Refused(no_such(spec, record), where=record)
    move = spec.machine.move(found.state, target) if spec.machine is not None else None
    if move is None:
        raise Refused(_NO_STEP, where="state")
    closed = [gate for gate in closed_gates(move, found, work.records) if not gate.warns]
    if closed:
        raise Refused(closed[0].lacks, tuple(Reason(gate.key, gate.lacks) for gate in closed))
    work.set(entity, record, state=target, state_day=on)
    if reason:
        work.log({"kind": "move", "to": target, "gates": [], "reason": reason}, entity, record)
    return found
