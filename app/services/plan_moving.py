"""Moving days of a plan: a programme's start or end with all that hangs on it, an event, one task."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from app.domain.check import findings
from app.errors import Reason, Refused
from app.services.event_moving import shift_event
from app.services.office import Office
from app.services.plan_shift import TaskMove, event_moves, shifted
from app.storage.work import Saved, Work
from app.text import Text

READER: Final = Text(
    en="You are a reader here, so nothing was moved. Ask a coordinator of the office to do it.",
    sv="Du är läsare här, så inget har flyttats. Be en samordnare på kontoret göra det.",
    nb="Du er leser her, så ingenting er flyttet. Be en koordinator på kontoret gjøre det.",
    da="Du er læser her, så intet er flyttet. Bed en koordinator på kontoret om at gøre det.",
)


def move_programme(
    office: Office, programme: str, *, start: date | None = None, end: date | None = None
) -> Saved:
    """Give a programme another first or last day and move along what is counted from it, in one batch.

    What moves is counted anew here, so that what a colleague saved meanwhile is respected.
    """
    days = {name: day for name, day in (("start_date", start), ("end_date", end)) if day is not None}
    with _moving(office) as work:
        moves = shifted(work.records, programme, start=start, end=end)
        work.set("programme", programme, **days)
        _refuse_errors(work.records.get("programme", programme), work)
        _write(work, moves)
    return work.saved


def move_event(office: Office, task: str, day: date) -> Saved:
    """Give an event of the plan another day and move along what is counted from it, in one batch."""
    with _moving(office) as work:
        if not _held(work, task, day):
            moves = event_moves(work.records, task, day)
            work.set("task", task, **by_hand(work.records.get("task", task), day))
            _write(work, moves)
    return work.saved


def move_task(office: Office, task: str, day: date) -> Saved:
    """Give one task another day; from then on it keeps that day when its anchor moves."""
    with _moving(office) as work:
        if not _held(work, task, day):
            work.set("task", task, **by_hand(work.records.get("task", task), day))
    return work.saved


def _held(work: Work, task: str, day: date) -> bool:
    """Move the event a task stands for, with all that is counted from it; say whether there is one."""
    found = work.records.get("task", task)
    is_event = found is not None and found.entity_key == "event" and found.anchor == "EV"
    if is_event and not found.offset_days and work.records.get("event", found.entity_id) is not None:
        shift_event(work, found.entity_id, day)
        return True
    return False


def by_hand(task: Any, day: date) -> Mapping[str, Any]:
    """Return the values of a task that a person puts on a day."""
    return {"due": day, **({"due_locked": True} if task.anchor != "none" else {})}


def _write(work: Work, moves: Iterable[TaskMove]) -> None:
    for move in moves:
        if move.stays is None:
            work.set("task", move.task, due=move.new, offset_days=move.offset_days)


@contextlib.contextmanager
def _moving(office: Office) -> Iterator[Work]:
    if office.role == "reader":
        raise Refused(READER, where="role")
    with office.work() as work:
        yield work


def _refuse_errors(record: Any, work: Work) -> None:
    found = [finding for _, finding in findings(record, work.records, "error")]
    if found:
        raise Refused(found[0].text, tuple(Reason(one.field, one.text) for one in found))
