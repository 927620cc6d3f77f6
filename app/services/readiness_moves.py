"""Moving placements to ready: many at once, each as far as ready or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.domain.placement_state import PLACEMENT_STATES
from app.domain.states import Gate, Records, closed_gates
from app.errors import Reason
from app.services.office import Office
from app.services.override import may_override
from app.services.readiness_acts import Acted
from app.services.readiness_column import way
from app.services.writing_right import writing
from app.storage.work import Work
from app.text import LANGUAGES, Text

_NOT_WAITING = Text(
    en="It is “{state}”, so it is not moved to ready.",
    sv="Den är ”{state}” och flyttas därför inte till klar för start.",
    nb="Det er «{state}» og flyttes derfor ikke til klart.",
    da="Det er ”{state}” og flyttes derfor ikke til klar til start.",
)
_GONE = Text(
    en="The placement is not there any more.",
    sv="Placeringen finns inte längre.",
    nb="Praksisoppholdet finnes ikke lenger.",
    da="Praktikopholdet findes ikke længere.",
)


def move_ready(office: Office, placements: Sequence[str], reason: str = "") -> Acted:
    """Move placements to ready in one batch; one with a closed gate stays, with what it lacks.

    Each goes through every step from where it stands, and each step is in its history. With a reason a
    lead moves also those that lack something; the gates and the reason are kept.
    """
    goes_on = bool(reason.strip()) and may_override(office)
    done: list[str] = []
    skipped: list[Reason] = []
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            reasons = [Reason(one, why) for why in _moved(office, work, one, reason.strip(), goes_on=goes_on)]
            skipped += reasons
            if not reasons:
                done.append(one)
    return Acted(done=tuple(done), skipped=tuple(skipped), saved=work.saved)


def lacking(office: Office, placements: Iterable[str]) -> Mapping[str, tuple[Gate, ...]]:
    """Return the closed gates between each placement and ready; warnings are not among them."""
    records = office.records
    return {one.id: _closed(one, records) for one in records.some("placement", placements)}


def _moved(office: Office, work: Work, placement_id: str, reason: str, *, goes_on: bool) -> list[Text]:
    """Move one placement; return why not."""
    placement = work.records.get("placement", placement_id)
    if placement is None:
        return [_GONE]
    if not way(placement.state):
        return [_still(placement.state)]
    closed = _closed(placement, work.records)
    if closed and not goes_on:
        return [gate.lacks for gate in closed]
    keys = {gate.key for gate in closed}
    for step in way(placement.state):
        work.set("placement", placement_id, state=step.target, state_day=office.today)
        over = [gate.key for gate in step.gates if gate.key in keys]
        if over:
            line = {"kind": "move", "to": step.target, "gates": over, "reason": reason}
            work.log(line, "placement", placement_id)
    return []


def _closed(placement: Any, records: Records) -> tuple[Gate, ...]:
    return tuple(
        gate
        for step in way(placement.state)
        for gate in closed_gates(step, placement, records)
        if not gate.warns
    )


def _still(state: str) -> Text:
    words = PLACEMENT_STATES.states.get(state)
    return Text(
        **{code: _NOT_WAITING.of(code).format(state=words.of(code) if words else state) for code in LANGUAGES}
    )
