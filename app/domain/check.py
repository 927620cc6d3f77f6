"""Checks over several fields or records: what they find, and how they are found in their folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Literal

from attrs import frozen

from app.domain.states import Records
from app.registry import modules_in
from app.text import Text

Severity = Literal["error", "warning"]


@frozen
class Finding:
    """One thing a check found: the field it stands at, and a sentence that says what to do."""

    field: str
    text: Text


@frozen(kw_only=True)
class Check:
    """A rule over the fields of a record or over several records.

    An ``error`` refuses the save of that record, so it reads the record alone; a ``warning`` is
    shown and blocks nothing.
    """

    key: str
    entity: str
    severity: Severity
    label: Text
    find: Callable[[Any, Records], Iterable[Finding]]


@cache
def checks() -> Mapping[str, Check]:
    """Return every check by key, found by importing the modules of the folder ``checks``."""
    found: dict[str, Check] = {}
    for module in modules_in("app.domain.checks"):
        check: Check = module.CHECK
        if check.key in found:
            raise ValueError(f"two checks are called {check.key}")
        found[check.key] = check
    return found


def checks_of(entity: str, severity: Severity | None = None) -> tuple[Check, ...]:
    """Return the checks of one entity, of one severity or of both, in the order of their keys."""
    fitting = (c for c in checks().values() if c.entity == entity and severity in (None, c.severity))
    return tuple(sorted(fitting, key=lambda check: check.key))


def findings(
    record: Any, records: Records, severity: Severity | None = None
) -> Iterator[tuple[Check, Finding]]:
    """Run the checks of a record's entity and yield what each finds."""
    for check in checks_of(record.entity.key, severity):
        for finding in check.find(record, records):
            yield check, finding


def others(record: Any, records: Records, **where: Any) -> tuple[Any, ...]:
    """Return the other live records of the same entity whose fields equal ``where``."""
    return tuple(one for one in records.of(record.entity.key, **where) if one.id != record.id)


def turned(record: Any, first: str, last: str, text: Text) -> Iterator[Finding]:
    """Yield a finding at the field ``last`` when its day lies before the day of ``first``."""
    begin, end = getattr(record, first), getattr(record, last)
    if begin is not None and end is not None and end < begin:
        yield Finding(last, text.fill(first=begin, last=end))
