"""What stands on a timeline, and how days become places on its axis."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

from attrs import evolve, field, frozen
from babel.dates import format_date

from app.domain.display import day_text
from app.text import LOCALES, Language, Text

Look = Literal["open", "late", "done", "off", "stone"]
NEAREST: Final = 40.0
FARTHEST: Final = 0.2
"""Pixels a day, drawn out and drawn together as far as it goes."""
WEEKS_FROM: Final = 3.2
"""From so many pixels a day on, heads are months over weeks; below, years over months."""
DAYS_FROM: Final = 5.0
"""From so many on, days off are shaded."""
WEEK: Final = Text(en="W{no}", sv="v. {no}", nb="uke {no}", da="uge {no}")


@frozen(kw_only=True)
class Row:
    """One line: a heading, or something on a day or over some days."""

    key: str
    title: str
    heading: bool = False
    first: date | None = None
    last: date | None = None
    look: Look = "open"
    movable: bool = False
    tick: bool | None = None
    """Whether its box is ticked; None has no box."""
    renamable: bool = False
    who: str = ""
    state: str = ""
    """A word about it, for a pill."""
    state_key: str = ""

    @property
    def is_span(self) -> bool:
        """Say whether it takes several days."""
        return self.first is not None and self.last is not None and self.last > self.first

    def on(self, day: date) -> Row:
        """Return the same put on another first day."""
        if self.first is None or self.last is None:
            return evolve(self, first=day, last=day)
        return evolve(self, first=day, last=self.last + (day - self.first))


@frozen(kw_only=True)
class Head:
    """One head of the axis: where it begins and ends, and its words."""

    first: date
    after: date
    words: tuple[str, ...]
    """From the longest to the shortest: the first that fits is painted."""


@frozen
class Scale:
    """A piece of time on a line of pixels: its first day, its last and how wide a day is."""

    first: date
    last: date
    day_width: float = field(default=6.0)

    @property
    def width(self) -> int:
        """Return how wide the whole is."""
        return int(((self.last - self.first).days + 1) * self.day_width)

    def x_of(self, day: date) -> float:
        """Return where a day begins."""
        return (day - self.first).days * self.day_width

    def day_at(self, x: float) -> date:
        """Return the day at a place."""
        return self.first + timedelta(days=int(x // self.day_width))

    def zoomed(self, factor: float) -> Scale:
        """Return the same time drawn wider or narrower."""
        return evolve(self, day_width=min(max(self.day_width * factor, FARTHEST), NEAREST))

    def fitted(self, width: int) -> Scale:
        """Return the same time so that all of it is seen."""
        days = max((self.last - self.first).days + 1, 1)
        return evolve(self, day_width=min(max(width / days, FARTHEST), NEAREST))

    def upper(self, first: date, last: date, language: Language) -> Iterator[Head]:
        """Return the months of a time, or its years where weeks are too narrow."""
        if self.day_width >= WEEKS_FROM:
            return _months(first, last, language, ("LLLL y", "LLL y", "LLL"))
        return _years(first, last)

    def lower(self, first: date, last: date, language: Language) -> Iterator[Head]:
        """Return the weeks, or the months where those are too narrow."""
        if self.day_width >= WEEKS_FROM:
            return _weeks(first, last, language)
        return _months(first, last, language, ("LLLL", "LLL", "LLLLL"))


def scale_for(rows: list[Row], today: date, *also: date) -> Scale:
    """Return a scale that holds all rows, today if it is near, and some air on both sides."""
    days = [day for row in rows for day in (row.first, row.last) if day is not None] + list(also)
    if not days:
        return Scale(today - timedelta(days=30), today + timedelta(days=180))
    first, last = min(days), max(days)
    air = timedelta(days=max(14, (last - first).days // 20))
    near = timedelta(days=max(120, (last - first).days))
    first = min(first, today) if first - near < today else first
    last = max(last, today) if last + near > today else last
    return Scale(_held(first - air), _held(last + air))


def told_day(row: Row, language: Language) -> str:
    """Return a row's day or days in words."""
    if row.first is None:
        return ""
    last = f" – {day_text(row.last, language)}" if row.is_span and row.last is not None else ""
    return day_text(row.first, language) + last


def _held(day: date) -> date:
    return min(max(day, date(1900, 1, 1)), date(2200, 12, 31))


def _years(first: date, last: date) -> Iterator[Head]:
    for year in range(first.year, last.year + 1):
        yield Head(first=date(year, 1, 1), after=date(year + 1, 1, 1), words=(str(year),))


def _months(first: date, last: date, language: Language, patterns: tuple[str, ...]) -> Iterator[Head]:
    day = first.replace(day=1)
    while day <= last:
        after = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        yield Head(first=day, after=after, words=_month(day, language, patterns))
        day = after


@lru_cache(maxsize=1_024)
def _month(day: date, language: Language, patterns: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(format_date(day, pattern, locale=LOCALES[language])) for pattern in patterns)


def _weeks(first: date, last: date, language: Language) -> Iterator[Head]:
    day = first - timedelta(days=first.weekday())
    while day <= last:
        after = day + timedelta(days=7)
        no = day.isocalendar().week
        yield Head(first=day, after=after, words=(WEEK.of(language).format(no=no), str(no)))
        day = after
