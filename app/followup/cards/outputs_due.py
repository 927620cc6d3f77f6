"""Reports and other outputs that are due, or that came in and wait for approval."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from app.domain.display import wording
from app.domain.task_state import OPEN, overdue
from app.followup.card import Card, Item
from app.followup.saying import Joined, Words, said
from app.followup.view import View
from app.text import LANGUAGES, Text

NEAR: Final = timedelta(days=14)
_FIELDS: Final = ("title", "due", "state", "programme_id", "entity_key", "entity_id", "assignee_id")
_STAYED_AWAY: Final = ("declined", "withdrawn", "cancelled")
_DUE: Final = Text(en="Due on {day}.", sv="Ska in den {day}.", nb="Frist {day}.", da="Frist den {day}.")
_LATE: Final = Text(
    en="Was due on {day}.", sv="Skulle in den {day}.", nb="Fristen var {day}.", da="Fristen var den {day}."
)
_CAME: Final = Text(
    en="Came in and waits for approval. Due on {day}.",
    sv="Har kommit in och väntar på godkännande. Ska in den {day}.",
    nb="Er kommet inn og venter på godkjenning. Frist {day}.",
    da="Er kommet ind og venter på godkendelse. Frist den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find required outputs and tasks of a report's day that are due within fourteen days."""
    near = {"due__le": view.today + NEAR}
    required = view.some("task", _FIELDS, {"list_key": "required_output", "state": OPEN}, near)
    reports = view.some("task", _FIELDS, {"list_key": "plan", "anchor": "RD", "state": OPEN}, near)
    every = {one.id: one for one in (*required, *reports)}
    gone = _stayed_away(list(every.values()), view)
    for task in sorted(every.values(), key=lambda one: (one.due, one.id)):
        if task.entity_id not in gone:
            yield Item(
                entity="task", record=task.id, about=_about(task), why=_why(task, view),
                tone="red" if overdue(task, view.today) else "amber", programme=task.programme_id or "",
                mine=frozenset({task.assignee_id} if task.assignee_id else ()),
            )  # fmt: skip


def _stayed_away(tasks: Sequence[Any], view: View) -> Mapping[str, Any]:
    ids = tuple(sorted({one.entity_id for one in tasks if one.entity_key == "placement" and one.entity_id}))
    found = view.some("placement", ("state",), {"id": ids, "state": _STAYED_AWAY}) if ids else ()
    return {one.id: one for one in found}


def _about(task: Any) -> tuple[str, str]:
    return ("placement", task.entity_id) if task.entity_key == "placement" and task.entity_id else ("", "")


def _why(task: Any, view: View) -> Words:
    """Return when it is due; with its title where the line begins with a person's name."""
    when = said(_words(task, view.today), day=task.due)
    if not _about(task)[1]:
        return when
    title = Text(**{code: f"{wording(task.title, code)}." for code in LANGUAGES})
    return Joined((title, when))


def _words(task: Any, today: date) -> Text:
    if task.state == "received":
        return _CAME
    return _LATE if overdue(task, today) else _DUE


CARD: Final = Card(
    key="outputs_due",
    order=150,
    title=Text(
        en="Reports and outputs due", sv="Rapporter och redovisningar",
        nb="Rapporter og leveranser", da="Rapporter og afleveringer",
    ),
    rule=Text(
        en="Required reports and outputs that are due within 14 days, are late, or have come in and wait for "
        "approval.",
        sv="Redovisningskrav som ska in inom 14 dagar, är försenade eller har kommit in och väntar på "
        "godkännande.",
        nb="Rapporteringskrav med frist innen 14 dager, som er forsinket, eller som er kommet inn og venter "
        "på godkjenning.",
        da="Krav om rapportering med frist inden for 14 dage, som er forsinkede, eller som er kommet ind og "
        "venter på godkendelse.",
    ),
    button=Text(en="Open", sv="Öppna", nb="Åpne", da="Åbn"),
    act="open",
    find=find,
)  # fmt: skip
