"""One condition of a list's filter, as plain words that a file can keep: "state is placed or active".

Values stand as the journal would write them (``2027-01-16``, ``placed``, an id, amounts in minor units),
so that a condition is the same in a query, in a saved view and in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Privacy

Way = Literal["any", "between", "contains", "empty", "filled"]
WAYS: Final[tuple[Way, ...]] = ("any", "between", "contains", "empty", "filled")
MOST_VALUES: Final = 200
MOST_CONDITIONS: Final = 20
LONGEST: Final = 200
"""More than anybody types into a filter; longer values come from a damaged file."""
YES: Final = "yes"
NO: Final = "no"

_OPTIONS: Final = frozenset(
    {
        Kind.CHOICE, Kind.CHOICES, Kind.YES_NO, Kind.LINK, Kind.LINKS, Kind.COUNTRY, Kind.COUNTRIES,
        Kind.LANGUAGE, Kind.LANGUAGES, Kind.CURRENCY, Kind.LABELS,
    }
)  # fmt: skip
_DAYS: Final = frozenset({Kind.DAY, Kind.MOMENT})
_NUMBERS: Final = frozenset({Kind.WHOLE, Kind.DECIMAL, Kind.MONEY})
_TEXTS: Final = frozenset(
    {Kind.WORDS, Kind.PROSE, Kind.PHRASES, Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.CLOCK, Kind.DURATION}
)
_NUMBER: Final = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")


@frozen(kw_only=True)
class Condition:
    """What a field must be. ``between`` has two values, "" for an open end; the last two ways have none."""

    field: str
    way: Way
    values: tuple[str, ...] = ()


def ways_of(field: FieldSpec) -> tuple[Way, ...]:
    """Return how a list may be filtered by a field, the usual way first; never by a delicate one."""
    if field.privacy >= Privacy.P3:
        return ()
    rest: tuple[Way, ...] = ("empty", "filled")
    if field.kind is Kind.YES_NO:
        return ("any",) if field.default is False else ("any", *rest)
    if field.kind in {Kind.LINK, Kind.LINKS} and field.target not in entities():
        return rest
    if field.kind in _OPTIONS:
        return ("any", *rest)
    if field.kind in _DAYS | _NUMBERS:
        return ("between", *rest)
    return ("contains", *rest) if field.kind in _TEXTS else rest


def is_day(field: FieldSpec) -> bool:
    """Say whether a field is filtered by days."""
    return field.kind in _DAYS


def is_sound(spec: EntitySpec, condition: Condition) -> bool:
    """Say whether a condition can be asked of an entity; a kept one may be of another version."""
    field = spec.fields.get(condition.field)
    if field is None or condition.way not in ways_of(field):
        return False
    values = condition.values
    if any(len(value) > LONGEST or "\x00" in value for value in values):
        return False
    if condition.way in {"empty", "filled"}:
        return not values
    if condition.way == "contains":
        return len(values) == 1 and bool(values[0].strip())
    if condition.way == "between":
        return len(values) == 2 and any(values) and all(_fits(field, one) for one in values)  # noqa: PLR2004 - two ends
    return 0 < len(values) <= MOST_VALUES and all(_is_option(field, one) for one in values)


def sound(spec: EntitySpec, conditions: Sequence[Condition]) -> tuple[Condition, ...]:
    """Return the conditions that can be asked of an entity."""
    return tuple(one for one in conditions if is_sound(spec, one))[:MOST_CONDITIONS]


def as_plain(condition: Condition) -> dict[str, Any]:
    """Return a condition as JSON has it."""
    return {"field": condition.field, "way": condition.way, "values": list(condition.values)}


def from_plain(found: object) -> Condition | None:
    """Return a condition read from JSON; None for anything else."""
    if not isinstance(found, Mapping):
        return None
    field, way, values = found.get("field"), found.get("way"), found.get("values")
    known = next((one for one in WAYS if one == way), None)
    if not isinstance(field, str) or known is None or not isinstance(values, list):
        return None
    if len(values) > MOST_VALUES or not all(isinstance(one, str) for one in values):
        return None
    return Condition(field=field, way=known, values=tuple(values))


def _fits(field: FieldSpec, value: str) -> bool:
    """Say whether an end of a stretch is one: a day, a number, or open."""
    if not value:
        return True
    try:
        if field.kind in _DAYS:
            return date.fromisoformat(value).isoformat() == value
        number = Decimal(value) if _NUMBER.fullmatch(value) else None
    except (ValueError, InvalidOperation):
        return False
    return number is not None and (field.kind is Kind.DECIMAL or number == number.to_integral_value())


def _is_option(field: FieldSpec, value: str) -> bool:
    if field.kind is Kind.YES_NO:
        return value in {YES, NO}
    return bool(value)
