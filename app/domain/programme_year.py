"""The years of a programme, which are seldom calendar years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count, takewhile
from typing import Final

from attrs import frozen

from app.domain.period import ONE_DAY, Duration, day_after
from app.domain.programme import Programme
from app.domain.states import Records

ACADEMIC_MONTH: Final = 8
"""An academic year runs from the first of August, before any autumn term in the Nordic countries."""


@frozen
class ProgrammeYear:
    """One year of a programme, from its first day to its last, both counted."""

    no: int
    start: date
    end: date

    @property
    def label(self) -> str:
        """Return ``2018`` or ``2018–2019``."""
        first, last = self.start.year, self.end.year
        return str(first) if first == last else f"{first}–{last}"

    def holds(self, day: date) -> bool:
        """Say whether a day falls in the year."""
        return self.start <= day <= self.end


def programme_years(start: date, end: date, rule: str = "anniversary") -> tuple[ProgrammeYear, ...]:
    """Return the years of a programme: without gap or overlap, the first and last cut to its period.

    By ``anniversary`` a year starts on the programme's own first day: 2018-09-01 to 2021-08-31
    makes three. ``calendar`` starts it on 1 January, ``academic`` on 1 August.
    """
    if end < start:
        return ()
    starts = [start, *takewhile(lambda day: day <= end, _turns(start, rule))]
    ends = [day - ONE_DAY for day in starts[1:]] + [end]
    return tuple(ProgrammeYear(no, *days) for no, days in enumerate(zip(starts, ends, strict=True), start=1))


def year_of(years: tuple[ProgrammeYear, ...], day: date) -> ProgrammeYear | None:
    """Return the programme year a day falls in."""
    return next((year for year in years if year.holds(day)), None)


def years_of(programme: Programme, office_rule: str = "anniversary") -> tuple[ProgrammeYear, ...]:
    """Return the programme's years by its own rule, or the office's; none when it ends before it starts."""
    return programme_years(programme.start_date, programme.end_date, programme.year_rule or office_rule)


def years_by_office(programme: Programme, records: Records) -> tuple[ProgrammeYear, ...]:
    """Return the programme's years, by the rule of the office whose records these are."""
    rules = [office.programme_year_rule for office in records.of("office")]
    return years_of(programme, *rules[:1])


def _turns(start: date, rule: str) -> Iterator[date]:
    if rule == "anniversary":
        return (day_after(start, Duration(months=12 * n)) for n in count(1))
    month = 1 if rule == "calendar" else ACADEMIC_MONTH
    turns = (date(start.year + n, month, 1) for n in count(0))
    return (day for day in turns if day > start)
