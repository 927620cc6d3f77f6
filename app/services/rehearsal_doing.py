"""Doing what was rehearsed: everything in one batch, so that one undo takes it back."""

from __future__ import annotations

from app.domain.check import findings
from app.errors import Reason, Refused
from app.services.office import Office
from app.services.rehearsal import changes_of, stays_of, task_moves
from app.services.rehearsal_change import Change
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import Text

TITLE = Text(en="Moved days", sv="Flyttade dagar", nb="Flyttede dager", da="Flyttede dage")


def do(office: Office, change: Change) -> Saved:
    """Do a change. It is counted anew here, so that what a colleague saved meanwhile is respected."""
    with writing(office) as work:
        records = work.records
        changes = changes_of(records, change)
        moves = task_moves(records, change, stays_of(records, changes))
        for (entity, record), values in changes.items():
            before = [one for _, one in findings(records.get(entity, record), records, "error")]
            work.set(entity, record, **values)
            after = [one for _, one in findings(records.get(entity, record), records, "error")]
            wrong = [one for one in after if one not in before]
            if wrong:
                raise Refused(wrong[0].text, tuple(Reason(one.field, one.text) for one in wrong))
        for move in moves:
            if move.stays is None:
                work.set("task", move.task, due=move.new, offset_days=move.offset_days)
        work.log({"kind": "title", "title": TITLE.of(office.language)})
    return work.saved
