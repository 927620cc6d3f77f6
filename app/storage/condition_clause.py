"""Conditions of a list's filter as SQL. Names come from the declaration, values are always bound."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from app.domain.codec import STRUCTURED, to_column, to_plain
from app.domain.condition import NO, YES, Condition, Way, is_sound
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.sorting import folded

Clause = tuple[str, list[Any]]
FOLDED: Final = "folded"
"""The function a connection needs for conditions on texts: words as search has them."""


def clauses(spec: EntitySpec, conditions: Sequence[Condition], alias: str = "t.") -> Clause:
    """Return all conditions as one clause that begins with AND, and its values."""
    words, values = "", []
    for condition in conditions:
        if not is_sound(spec, condition):
            raise ValueError(condition.field)
        field = spec.fields[condition.field]
        clause, more = _MAKERS[condition.way](field, f'{alias}"{field.stored}"', condition.values)
        words += f" AND ({clause})"
        values += more
    return words, values


def equal(spec: EntitySpec, where: Mapping[str, Any], alias: str = "") -> Clause:
    """Return "these fields have these values" as a clause that begins with AND; a tuple means any of them."""
    words = ""
    values: list[Any] = []
    for name, value in where.items():
        field = spec.fields[name]
        column = f'{alias}"{field.stored}"'
        options = (
            value if isinstance(value, tuple) and field.kind not in {Kind.LABELS, Kind.CHOICES} else (value,)
        )
        plain = [to_column(to_plain(field, option)) for option in options]
        if plain in ([None], [0]) and field.kind is Kind.YES_NO:
            words += f" AND coalesce({column}, 0)=0"
        elif plain == [None]:
            words += f" AND {column} IS NULL"
        else:
            words += f" AND {column} IN ({','.join('?' * len(plain))})"
            values += plain
    return words, values


def needs_folding(conditions: Sequence[Condition]) -> bool:
    """Say whether a clause asks for folded words."""
    return any(condition.way == "contains" for condition in conditions)


def fold(words: object) -> str:
    """Return a stored text as the filter compares it."""
    return folded(words) if isinstance(words, str) else ""


def _any(field: FieldSpec, column: str, values: Sequence[str]) -> Clause:
    marks = ",".join("?" * len(values))
    if field.kind is Kind.YES_NO:
        return _yes_no(field, column, frozenset(values))
    if field.kind in STRUCTURED:
        return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value IN ({marks}))", list(values)
    return f"{column} IN ({marks})", list(values)


def _yes_no(field: FieldSpec, column: str, values: frozenset[str]) -> Clause:
    no = f"coalesce({column}, 0) = 0" if field.default is False else f"{column} = 0"
    every = {YES: f"{column} = 1", NO: no}
    return " OR ".join(f"({every[one]})" for one in sorted(values)), []


def _between(field: FieldSpec, column: str, values: Sequence[str]) -> Clause:
    low, high = values
    if field.kind is Kind.MOMENT:
        first, after = _midnight(low) if low else None, _midnight(high, days=1) if high else None
        return _ends(column, (first, after), upper="<")
    if field.kind is Kind.DAY:
        return _ends(column, (low or None, high or None))
    if field.kind is Kind.DECIMAL:
        return _ends(f"CAST({column} AS REAL)", (float(low) if low else None, float(high) if high else None))
    return _ends(column, (int(Decimal(low)) if low else None, int(Decimal(high)) if high else None))


def _ends(column: str, ends: tuple[Any, Any], upper: str = "<=") -> Clause:
    """Return a stretch; None is an open end. What has no value lies in no stretch."""
    signs = zip(ends, (">=", upper), strict=True)
    parts = [(f"{column} {sign} ?", end) for end, sign in signs if end is not None]
    return " AND ".join(words for words, _ in parts), [end for _, end in parts]


def _contains(field: FieldSpec, column: str, values: Sequence[str]) -> Clause:
    words = folded(values[0])
    if field.kind in STRUCTURED:
        return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE instr({FOLDED}(value), ?) > 0)", [words]
    return f"instr({FOLDED}({column}), ?) > 0", [words]


def _empty(field: FieldSpec, column: str, _: Sequence[str]) -> Clause:
    none = f"{column} IS NULL OR {column} = ''"
    return (f"{none} OR {column} IN ('[]', '{{}}')" if field.kind in STRUCTURED else none), []


def _filled(field: FieldSpec, column: str, values: Sequence[str]) -> Clause:
    clause, more = _empty(field, column, values)
    return f"NOT ({clause})", more


def _midnight(day: str, days: int = 0) -> str:
    """Return when a day begins at this desk, as a moment is stored; ``days`` later."""
    begun = datetime.combine(date.fromisoformat(day) + timedelta(days=days), time()).astimezone()
    return begun.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


_MAKERS: Final[Mapping[Way, Callable[[FieldSpec, str, Sequence[str]], Clause]]] = {
    "any": _any, "between": _between, "contains": _contains, "empty": _empty, "filled": _filled,
}  # fmt: skip
