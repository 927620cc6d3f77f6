"""How a placement's logbook stands: what is late, what alarms, hours a period, which areas were met."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.logbook_alarm import (
    ASKS_FOR_CONTACT,
    load_alarm,
    networking_above,
    networking_budget,
    newest_answer,
    unsafe,
    unused,
    wants_contact,
)
from app.domain.logbook_coverage import Coverage, coverage
from app.domain.logbook_entry import HOUR_FIELDS, is_late
from app.domain.states import Records
from app.services.logbook import entries_of, fits
from app.services.logbook_answer import area_text, scheme_of
from app.services.office import Office
from app.text import Text

AlarmKind = Literal["contact", "safe", "resource", "workload", "networking"]
PULSE_FIELDS: Final = ("workload", "feel_resource", "safe_to_ask", "learning")


@frozen(kw_only=True)
class Alarm:
    """Something an entry asks the office to act on, in a sentence."""

    kind: AlarmKind
    entry: Any
    why: Text


@frozen(kw_only=True)
class LogbookStanding:
    """A placement's logbook as it stands on a day. ``follows`` is False when its entries lag its dates.

    ``breadth`` says which areas of work were met.
    """

    placement: Any
    entries: tuple[Any, ...]
    late: tuple[Any, ...]
    alarms: tuple[Alarm, ...]
    coverage: Coverage
    breadth: Text
    budget: tuple[tuple[str, Decimal | None], ...]
    follows: bool

    @property
    def to_read(self) -> tuple[Any, ...]:
        """Return the entries that came in and are not read."""
        return tuple(one for one in self.entries if one.state == "received")

    @property
    def next_due(self) -> date | None:
        """Return the day on which the next entry is due."""
        return min(
            (one.due for one in self.entries if one.state in {"planned", "sent", "returned"}), default=None
        )


def standing_of(office: Office, placement: str) -> LogbookStanding:
    """Return how the logbook of a placement stands."""
    records = office.records
    found = records.get("placement", placement)
    entries = entries_of(records, placement)
    areas, breadth = coverage_of(records, found, entries)
    return LogbookStanding(
        placement=found,
        entries=tuple(entries),
        late=tuple(one for one in entries if is_late(one, office.today)),
        alarms=alarms_of(entries, found, records.of("note", entity_id=placement)),
        coverage=areas,
        breadth=breadth,
        budget=tuple((name, getattr(found, f"budget_{name}")) for name in HOUR_FIELDS),
        follows=not entries or fits(records, found),
    )


def alarms_of(entries: Iterable[Any], placement: Any, notes: Iterable[Any]) -> tuple[Alarm, ...]:
    """Return everything the entries of a placement alarm of, the most pressing first."""
    every, said = list(entries), list(notes)
    found: list[Alarm] = []
    asking = wants_contact(every, said)
    if asking is not None:
        found.append(Alarm(kind="contact", entry=asking, why=ASKS_FOR_CONTACT.fill(no=asking.no)))
    afraid = newest_answer(every, "safe_to_ask", said)
    if afraid is not None and (why := unsafe(afraid)) is not None:
        found.append(Alarm(kind="safe", entry=afraid, why=why))
    idle = newest_answer(every, "feel_resource", said)
    if idle is not None and (why := unused(idle)) is not None:
        found.append(Alarm(kind="resource", entry=idle, why=why))
    load = load_alarm(every, said)
    if load is not None:
        found.append(Alarm(kind="workload", entry=load.entry, why=load.why))
    crowded = networking_above(every, networking_budget(placement))
    if crowded is not None:
        found.append(Alarm(kind="networking", entry=crowded.entry, why=crowded.why))
    return tuple(found)


def coverage_of(records: Records, placement: Any, entries: Iterable[Any]) -> tuple[Coverage, Text]:
    """Return which areas of work were met, and the sentence that says so with the missing named."""
    scheme = scheme_of(records, placement)
    found = coverage(tuple(scheme.task_areas), placement.task_areas_planned, entries)
    return found, found.says(lambda key, language: area_text(scheme, key).of(language))
