"""What is kept of an import besides its records: how many rows, which were refused. No personal text."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any, Final

from app.services.import_plan import Imported, ImportPlan
from app.services.office import Office

KEPT_FOR: Final = timedelta(days=30)
_KEY: Final = "imports"
_LONGEST: Final = 200


def log_line(plan: ImportPlan) -> dict[str, Any]:
    """Return what the journal says of an import, at every desk and for good: numbers only."""
    counts = {name: plan.count(name) for name in ("created", "updated", "skipped", "refused")}
    return {
        "kind": "import",
        "list": plan.reading.layout,
        "rows": len(plan.rows),
        "programme": plan.programme,
        "records": dict(plan.records),
        **counts,
    }


def keep_report(office: Office, done: Imported, file: str = "") -> None:
    """Keep the report of an import for thirty days, at this desk."""
    kept = [one for one in import_reports(office) if date.fromisoformat(one["day"]) > office.today - KEPT_FOR]
    report = {
        "batch": done.batch,
        "day": office.today.isoformat(),
        "list": done.plan.reading.layout,
        "file": file[:_LONGEST],
        "programme": done.plan.programme,
        "created": done.created,
        "updated": done.updated,
        "skipped": done.skipped,
        "refused": [row.number for row in done.refused],
        "doubles": [[one.draft.id, one.other.id] for one in done.doubles],
        "records": dict(done.records),
    }
    office.store.memory.keep(_KEY, json.dumps([*kept, report]))


def import_reports(office: Office) -> list[dict[str, Any]]:
    """Return the reports kept, the oldest first: batch, day, counts, refused rows, doubles left open."""
    stored = office.store.memory.of(_KEY)
    found: list[dict[str, Any]] = json.loads(stored) if stored else []
    return found
