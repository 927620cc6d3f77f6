"""The tasks of a placement that move with its days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from app.domain.states import Records
from app.domain.task_state import OPEN
from app.programmes.moment import Anchor, Moment
from app.services.anchor import AnchorDays, placement_anchors, working_days
from app.services.plan_shift import BY_HAND, DONE, LOCKED, TaskMove

ANCHORS: Final = frozenset({"AS", "AM", "AE"})


def stay_moves(records: Records, placement: str, start: date, end: date) -> Iterator[TaskMove]:
    """Return what becomes of a placement's tasks if it has other days; nothing is written."""
    found = records.get("placement", placement)
    working = working_days(records)
    now = AnchorDays(days=placement_anchors(found.start_date, found.end_date), working=working)
    then = AnchorDays(days=placement_anchors(start, end), working=working)
    for task in records.of("task", entity_id=placement):
        move = _move(task, now, then) if task.anchor in ANCHORS and task.due is not None else None
        if move is not None:
            yield move


def _move(task: Any, now: AnchorDays, then: AnchorDays) -> TaskMove | None:
    anchor: Anchor = task.anchor
    moment = Moment(anchor, task.offset_days or 0)
    expected, new = now.due(moment), then.due(moment)
    if expected == new:
        return None
    stays = (
        DONE if task.state not in OPEN
        else LOCKED if task.due_locked
        else BY_HAND if task.due != expected
        else None
    )  # fmt: skip
    return TaskMove(
        task=task.id, title=task.title, phase=task.phase or "", old=task.due,
        new=task.due if stays is not None else new, offset_days=task.offset_days, stays=stays,
    )  # fmt: skip
