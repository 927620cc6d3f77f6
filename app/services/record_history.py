"""The history of one record as a person reads it: acts, newest first, each with what it was a part of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from app.services import browsing
from app.services.browsing import Event
from app.services.office import Office

__all__ = ["Act", "Event", "acts"]


@frozen(kw_only=True)
class Act:
    """What was done to a record in one batch.

    ``title`` names a batch that was more than one person's change of this record: an import, papers made.
    ``undo`` says that it took an earlier batch back. ``reason`` is what was given for a move or a deletion.
    """

    time: str
    who: str
    batch: str
    events: tuple[Event, ...]
    title: str = ""
    undo: bool = False
    reason: str = ""
    gates: tuple[str, ...] = ()

    @property
    def ops(self) -> frozenset[str]:
        """Return what kinds of event it holds: new, set, del, res, or the kind of a logged line."""
        return frozenset(str((event.values or {}).get("kind", "")) or event.op for event in self.events)

    @property
    def fields(self) -> tuple[tuple[str, Any, Any], ...]:
        """Return the fields that it changed: (stored name, before, after)."""
        return tuple(line for event in self.events if event.op in {"new", "set"} for line in event.fields)


def acts(office: Office, record: str) -> list[Act]:
    """Return all that happened to a record, the newest first."""
    batches: dict[str, list[Event]] = {}
    for event in browsing.history(office, record):
        batches.setdefault(event.batch, []).append(event)
    named = _named(office, batches)
    return [_act(batch, events, named.get(batch, {})) for batch, events in batches.items()]


def _act(batch: str, events: list[Event], named: Mapping[str, Any]) -> Act:
    told: dict[str, Any] = {}
    for event in events:
        told |= dict(event.values or {})
    return Act(
        time=events[0].time, who=events[0].who, batch=batch, events=tuple(events),
        title=str(named.get("title", "")), undo="of" in named, reason=str(told.get("reason", "") or ""),
        gates=tuple(dict.fromkeys(str(gate) for e in events for gate in (e.values or {}).get("gates", ()))),
    )  # fmt: skip


def _named(office: Office, batches: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return what the journal's lines say of batches: their title, and what they undid."""
    found: dict[str, dict[str, Any]] = {}
    for batch in batches:
        lines = office.store.reading.every("a.batch=? AND s.op='log' AND c.record IS NULL", [batch])
        for line in lines:
            found.setdefault(batch, {}).update(
                {k: line.values[k] for k in ("title", "of") if k in line.values}
            )
    return found
