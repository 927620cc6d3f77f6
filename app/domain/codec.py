"""Values of each kind as the journal keeps them (JSON) and as the program uses them (Python)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from app.domain.fields import FieldSpec, Kind

Plain = str | int | bool | list[Any] | dict[str, Any] | None
"""What JSON can hold; decimals travel as text, so that no binary fraction is ever stored."""

_LISTS: Final = frozenset({Kind.CHOICES, Kind.LINKS, Kind.COUNTRIES, Kind.LANGUAGES, Kind.LABELS, Kind.ROWS})
_MOST: Final = 2**63
"""A column holds no greater number."""
STRUCTURED: Final = _LISTS | {Kind.PHRASES}


def _moment_out(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _rows_out(value: Any) -> list[Any]:
    return [dict(sorted(row.items())) if isinstance(row, Mapping) else row for row in value]


def decimal_text(value: Decimal) -> str:
    """Return a decimal in one form only: no exponent, no trailing zeros."""
    text = format(value.normalize(), "f")
    return "0" if text == "-0" else text


_OUT: Final[Mapping[Kind, Callable[[Any], Plain]]] = {
    Kind.DAY: date.isoformat,
    Kind.MOMENT: _moment_out,
    Kind.DECIMAL: decimal_text,
    Kind.PHRASES: lambda value: dict(sorted(value.items())),
    Kind.ROWS: _rows_out,
    **dict.fromkeys(_LISTS - {Kind.ROWS}, list),
}


def _words_in(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _whole_in(value: Any) -> int:
    if type(value) is not int or abs(value) >= _MOST:
        raise TypeError(value)
    return value


def _decimal_in(value: Any) -> Decimal:
    number = Decimal(_words_in(value))
    if not number.is_finite():
        raise ValueError(value)
    return number


def _day_in(value: Any) -> date:
    day = date.fromisoformat(_words_in(value))
    if day.isoformat() != value:
        raise ValueError(value)
    return day


def _yes_no_in(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _phrases_in(value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return MappingProxyType({str(k): _words_in(v) for k, v in value.items()})


def _list_in(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_words_in, value))


def _rows_in(value: Any) -> tuple[Mapping[str, Any], ...]:
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise TypeError(value)
    return tuple(MappingProxyType(row) for row in value)


_IN: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    Kind.WHOLE: _whole_in,
    Kind.MONEY: _whole_in,
    Kind.YES_NO: _yes_no_in,
    Kind.DAY: _day_in,
    Kind.MOMENT: lambda value: datetime.strptime(_words_in(value), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC),
    Kind.DECIMAL: _decimal_in,
    Kind.PHRASES: _phrases_in,
    Kind.ROWS: _rows_in,
    **dict.fromkeys(_LISTS - {Kind.ROWS}, _list_in),
}


def encoder(kind: Kind) -> Callable[[Any], Plain] | None:
    """Return what turns a Python value into JSON, or None where it already is."""
    return _OUT.get(kind)


def to_plain(spec: FieldSpec, value: Any) -> Plain:
    """Return a value as the journal keeps it; an empty list or mapping is "nobody": None."""
    if value is None or (spec.kind in STRUCTURED and not value):
        return None
    encode = _OUT.get(spec.kind)
    return encode(value) if encode is not None else value


def from_plain(spec: FieldSpec, plain: Any) -> Any:
    """Return a journal value as the program uses it; raise ``ValueError`` if it does not fit its kind."""
    if plain is None:
        return spec.default if spec.kind in STRUCTURED else None
    decode: Callable[[Any], Any] = _IN.get(spec.kind, _words_in)
    try:
        value = decode(plain)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise ValueError(spec.stored) from error
    if spec.kind is Kind.CHOICE and value not in spec.choices:
        raise ValueError(spec.stored)
    return value


def to_column(plain: Plain) -> str | int | None:
    """Return a journal value as a table column holds it."""
    if isinstance(plain, (list, dict)):
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return int(plain) if isinstance(plain, bool) else plain


def from_column(spec: FieldSpec, column: Any) -> Any:
    """Return a table column's value as the program uses it."""
    kind = spec.kind
    if column is None:
        return spec.default if kind in STRUCTURED else None
    if kind in STRUCTURED:
        return from_plain(spec, json.loads(column))
    if kind is Kind.YES_NO:
        return bool(column)
    decode = _IN.get(kind)
    return column if decode is None else decode(column)
