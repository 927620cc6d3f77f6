"""The points of an onboarding checklist: those of the programme's template, else the usual ones."""

from __future__ import annotations

from typing import Any, Final

from app.domain.states import Records
from app.programmes import library
from app.programmes.template import templates
from app.services.anchor import AnchorDays, placement_anchors, programme_anchors, working_days
from app.services.placement_task import placement_tasks
from app.services.worded import spoken, worded

ONBOARDING: Final = "onboarding"


def onboarding_points(placement: Any, records: Records) -> list[dict[str, Any]]:
    """Return the points for a placement, each a task with its day."""
    programme = records.get("programme", placement.programme_id)
    held = {
        "programme_id": placement.programme_id,
        "entity_key": "placement",
        "entity_id": placement.id,
        "origin": "template",
        "list_key": ONBOARDING,
    }
    points = _of_template(placement, programme, records) or _usual(placement, programme)
    return [{**point, **held} for point in points]


def _of_template(placement: Any, programme: Any, records: Records) -> list[dict[str, Any]]:
    template = templates().get(getattr(programme, "template_key", None) or "")
    if template is None:
        return []
    around = programme_anchors(programme.start_date, programme.end_date)
    own = placement_anchors(placement.start_date, placement.end_date)
    days = AnchorDays(days={**around, **own}, working=working_days(records))
    tasks = placement_tasks(template, days, spoken(programme.languages))
    return [task for task in tasks if task["list_key"] == ONBOARDING]


def _usual(placement: Any, programme: Any) -> list[dict[str, Any]]:
    languages = spoken(getattr(programme, "languages", ()))
    return [
        {
            "title": worded(point.text, languages),
            "key": point.key,
            "order": order,
            "required": True,
            "responsible": point.responsible,
            "due": placement.start_date,
            "anchor": "AS",
            "offset_days": 0,
        }
        for order, point in enumerate(library.onboarding().values(), start=1)
    ]
