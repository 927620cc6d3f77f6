"""The logbooks that Today looks at: what is late, and the last entries of each placement under way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from app.domain.logbook_alarm import ANSWERED, ENTRY_FIELDS, NOTE_FIELDS
from app.domain.logbook_entry import WAITED_FOR
from app.domain.note import is_contact
from app.followup.placements import open_placements, running
from app.followup.view import View
from app.storage.row_reading import LENGTH

LOOKED_AT: Final = 4
"""So many entries of a logbook are looked at: two for an alarm, the others for what is usual."""
RECENT: Final = timedelta(days=42)
"""Notes from before are read only where nothing came since."""
_LATE: Final = ("placement_id", "no", "due", "state")


def late_entries(view: View) -> Mapping[str, Sequence[Any]]:
    """Return the entries past their day that have not come in, by placement, the oldest first."""
    return view.once(_late)


def _late(view: View) -> Mapping[str, Sequence[Any]]:
    found = view.some("logbook_entry", _LATE, {"state": WAITED_FOR}, {"due__lt": view.today})
    stays = open_placements(view)
    return by_placement([one for one in found if one.placement_id in stays], "due")


def last_entries(view: View) -> Mapping[str, Sequence[Any]]:
    """Return the last entries that came in of each placement under way, the oldest first."""
    return view.once(_last)


def _last(view: View) -> Mapping[str, Sequence[Any]]:
    found = view.latest(
        "logbook_entry", (*ENTRY_FIELDS, f"answers{LENGTH}"), each="placement_id", ids=tuple(running(view)),
        order="period_from", most=LOOKED_AT, where={"state": ANSWERED},
        beyond={"period_from__le": view.today},
    )  # fmt: skip
    return by_placement(found, "no")


def notes_about(view: View) -> Mapping[str, Sequence[Any]]:
    """Return the notes on placements under way, by placement."""
    return view.once(_notes)


def _notes(view: View) -> Mapping[str, Sequence[Any]]:
    """Read the notes of the last weeks; all of them where they alone do not tell enough."""
    recent = view.today - RECENT
    found = _by_record(view, tuple(running(view)), {"at__ge": recent})
    entries = last_entries(view)
    older = tuple(
        key
        for key in running(view)
        if not any(map(is_contact, found.get(key, ())))
        or any(one.period_to < recent for one in entries.get(key, ())[-2:])
    )
    return {**found, **_by_record(view, older, {})}


def _by_record(view: View, ids: Sequence[str], beyond: Mapping[str, Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for one in view.some("note", NOTE_FIELDS, {"entity_id": tuple(ids)}, beyond) if ids else ():
        found[one.entity_id].append(one)
    return found


def by_placement(entries: Sequence[Any], order: str) -> Mapping[str, Sequence[Any]]:
    """Return entries by placement, each in order."""
    found: dict[str, list[Any]] = defaultdict(list)
    for one in sorted(entries, key=lambda one: getattr(one, order)):
        found[one.placement_id].append(one)
    return found
