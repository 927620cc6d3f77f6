"""An office's records in memory: what gates, checks and formulas ask, without a database."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

import attrs

from app.domain.catalogue import entity_named
from app.domain.check import checks
from app.domain.fields import FieldSpec, Kind

FILLINGS: dict[Kind, Any] = {
    Kind.WORDS: "words",
    Kind.PROSE: "prose",
    Kind.PHRASES: {"en": "phrase"},
    Kind.WHOLE: 1,
    Kind.DECIMAL: Decimal(1),
    Kind.MONEY: 0,
    Kind.DAY: date(2026, 1, 1),
    Kind.MOMENT: datetime(2026, 1, 1, tzinfo=UTC),
    Kind.CLOCK: "10:00",
    Kind.YES_NO: False,
    Kind.LINK: "nobody",
    Kind.COUNTRY: "SE",
    Kind.LANGUAGE: "sv",
    Kind.LANGUAGES: ("sv",),
    Kind.CURRENCY: "SEK",
    Kind.EMAIL: "someone@office.example",
    Kind.PHONE: "08 123",
    Kind.WEB: "https://office.example",
    Kind.DURATION: "P1Y",
}


def filling(spec: FieldSpec) -> Any:
    if spec.kind is Kind.CHOICE:
        return next(iter(spec.choices))
    return FILLINGS.get(spec.kind, ())


class Cabinet:
    """Live records by entity and id, in the order they were put in."""

    def __init__(self) -> None:
        self._drawers: dict[str, dict[str, Any]] = {}
        self._numbers = count(1)

    def put(self, entity: str, **values: Any) -> Any:
        """Make a record, required fields filled with something plain, and keep it."""
        spec = entity_named(entity)
        needed = {name: filling(one) for name, one in spec.fields.items() if one.required}
        values = {"id": f"{entity}-{next(self._numbers)}", **needed, **values}
        return self.keep(spec.record(**values))

    def change(self, record: Any, **values: Any) -> Any:
        """Keep a record with other values under the same id."""
        return self.keep(attrs.evolve(record, **values))

    def keep(self, record: Any) -> Any:
        self._drawers.setdefault(record.entity.key, {})[record.id] = record
        return record

    def get(self, entity: str, record_id: str | None) -> Any:
        return self._drawers.get(entity, {}).get(record_id or "")

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        entity_named(entity)
        drawer = self._drawers.get(entity, {}).values()
        return [one for one in drawer if all(getattr(one, name) == value for name, value in where.items())]

    def found(self, check: str, record: Any) -> list[str]:
        """Run one check on a record; return the fields it points at."""
        return [finding.field for finding in self.findings(check, record)]

    def findings(self, check: str, record: Any) -> list[Any]:
        rule = checks()[check]
        assert rule.entity == record.entity.key
        return list(rule.find(record, self))
