"""The periods of a placement's logbook: from its frequency, its first due day and its weekday."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from attrs import evolve, frozen

from app.documents.pieces.stay import Stay
from app.domain.catalogue import entities

ENTRY: Final = "logbook_entry"
ONE_DAY: Final = timedelta(days=1)
LENGTHS: Final = {"weekly": 7, "fortnightly": 14}
WORKING_WEEK: Final = ("1", "2", "3", "4", "5")


@frozen(kw_only=True)
class Period:
    """One period with its number, its days, the day its entry is due; whether it is the first or the last."""

    no: int
    start: date
    end: date
    due: date
    first: bool = False
    last: bool = False


def periods_of(stay: Stay) -> tuple[Period, ...]:
    """Return the periods: those of the entries that stand planned, else as the rule gives them."""
    planned = _planned(stay)
    found = planned or [
        Period(no=no, start=start, end=end, due=end) for no, (start, end) in enumerate(_ruled(stay), start=1)
    ]
    last = len(found) - 1
    return tuple(evolve(one, first=at == 0, last=at == last) for at, one in enumerate(found))


def _planned(stay: Stay) -> list[Period]:
    if ENTRY not in entities():
        return []
    entries = stay.facts.records.of(ENTRY, placement_id=stay.placement.id)
    in_order = sorted(entries, key=lambda entry: entry.no or 0)
    return [
        Period(no=entry.no, start=entry.period_from, end=entry.period_to, due=entry.due or entry.period_to)
        for entry in in_order
        if entry.no and entry.period_from and entry.period_to
    ]


def _ruled(stay: Stay) -> Iterator[tuple[date, date]]:
    start: date = stay.placement.start_date
    while start <= stay.placement.end_date:
        end = min(_end(stay, start), stay.placement.end_date)
        if not _is_free(stay, start, end):
            yield start, end
        start = end + ONE_DAY


def _end(stay: Stay, start: date) -> date:
    placement = stay.placement
    frequency = placement.logbook_frequency or stay.texts.logbook.frequency
    if start == placement.start_date and placement.logbook_first_due:
        first_due: date = placement.logbook_first_due
        return max(start, first_due)
    if frequency == "daily":
        return start
    if frequency == "monthly":
        return start.replace(day=calendar.monthrange(start.year, start.month)[1])
    length = LENGTHS.get(frequency) or placement.logbook_every_days or LENGTHS["weekly"]
    return _to_weekday(stay, start, length)


def _to_weekday(stay: Stay, start: date, length: int) -> date:
    """Return the last day of so many days; the first period ends on the weekday entries are due on."""
    chosen = stay.placement.logbook_due_weekday or stay.texts.logbook.due_weekday
    if chosen is None or start != stay.placement.start_date:
        return start + timedelta(days=length - 1)
    return start + timedelta(days=(int(chosen) - start.isoweekday()) % 7 + length - 7)


def _is_free(stay: Stay, start: date, end: date) -> bool:
    """Say whether a period is a single day on which nobody works."""
    daily = start == end and stay.placement.logbook_frequency == "daily"
    return daily and str(start.isoweekday()) not in (stay.placement.weekdays or WORKING_WEEK)
