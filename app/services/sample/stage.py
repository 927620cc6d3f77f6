"""The growing sample: records gathered with ids known beforehand, written together in the right order."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from app.domain.agreement import number, series
from app.services.review import Row
from app.storage.work import Work
from app.ulid import RANDOM_BYTES, ulid

TODAY: Final = date(2026, 11, 22)
"""The day the sample is looked at. Every moment in it is told from here."""
NOON: Final = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
FIRST: Final = (
    "app_user",
    "attachment",
    "organisation",
    "person",
    "programme",
    "call",
    "application",
    "participant",
    "placement",
)
"""What others are about comes first: whose record a thing is, is looked up as it is written."""
_SATURDAY: Final = 5


class Stage:
    """Records to come. An id is given at once, so that they can point at each other in any order."""

    def __init__(self, work: Work) -> None:
        """Gather for one batch."""
        self.work = work
        self._rows: dict[str, list[tuple[str, Row]]] = {}
        self._made = 0
        self._numbers: Counter[str] = Counter()

    def add(self, entity: str, **values: Any) -> str:
        """Gather a record; return its id."""
        self._made += 1
        moment = int(NOON.timestamp() * 1000) + self._made
        record = ulid(moment, sha256(f"sample {self._made}".encode()).digest()[:RANDOM_BYTES])
        self._rows.setdefault(entity, []).append((record, {k: v for k, v in values.items() if v is not None}))
        return record

    def amend(self, entity: str, record: str, **values: Any) -> None:
        """Add values to a record that is gathered and not yet written."""
        next(row for one, row in self._rows[entity] if one == record).update(values)

    def number(self, acronym: str, year: int) -> str:
        """Return the next number of an agreement in its series."""
        name = series(acronym, year)
        self._numbers[name] += 1
        return number(acronym, year, self._numbers[name])

    def write(self) -> None:
        """Write what was gathered."""
        later = [entity for entity in self._rows if entity not in FIRST]
        for entity in (*FIRST, *later):
            found = self._rows.pop(entity, [])
            if found:
                self.work.add_many(entity, [values for _, values in found], [record for record, _ in found])


def weekday(day: date) -> date:
    """Return the day, or the Friday before it when it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - _SATURDAY + 1))


def before(day: date, days: int) -> date:
    """Return a weekday about so many days earlier."""
    return weekday(day - timedelta(days=days))


def after(day: date, days: int) -> date:
    """Return a weekday about so many days later, never in the future."""
    return min(weekday(day + timedelta(days=days)), weekday(TODAY))
