"""Values and records as a person reads them, in her language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, get_currency_precision

from app.domain.catalogue import entities
from app.domain.entity import EntitySpec, Record, spec_for
from app.domain.fields import FieldSpec, Kind
from app.domain.states import Records
from app.text import LANGUAGES, LOCALES, Language, Text

YES: Final = Text(en="Yes", sv="Ja", nb="Ja", da="Ja")
NO: Final = Text(en="No", sv="Nej", nb="Nei", da="Nej")
UNNAMED: Final = Text(en="(no name)", sv="(utan namn)", nb="(uten navn)", da="(uden navn)")
_DEEPEST: Final = 4
ANY: Final = "*"
_WEEKDAY_MOMENT: Final = "EEE d MMM y HH:mm"
_SCOPED: Final[Mapping[str, str]] = {"user": "app_user"}


@lru_cache(maxsize=8_192)
def day_text(day: date, language: Language, length: str = "medium") -> str:
    """Return a date as the language writes it: ``long`` for papers, ``medium`` for lists."""
    return str(format_date(day, format=length, locale=LOCALES[language]))


def moment_text(moment: datetime, language: Language) -> str:
    """Return a date and time as the language writes it."""
    return str(format_datetime(moment, format="short", locale=LOCALES[language]))


def weekday_moment_text(moment: datetime, language: Language) -> str:
    """Return a date with its weekday and a time, by the clock of the computer it is read at."""
    return str(format_datetime(moment.astimezone(), format=_WEEKDAY_MOMENT, locale=LOCALES[language]))


@lru_cache(maxsize=8_192)
def number_text(number: Decimal | int, language: Language) -> str:
    """Return a number with the language's separators."""
    return format_decimal(number, locale=LOCALES[language])


def money_text(minor: int, currency: str, language: Language) -> str:
    """Return an amount of minor units with its separators, without decimals where they are nought."""
    precision = get_currency_precision(currency) if currency else 2
    amount = Decimal(minor).scaleb(-precision)
    pattern = "#,##0" if amount == amount.to_integral_value() else "#,##0." + "0" * precision
    return format_decimal(amount, format=pattern, locale=LOCALES[language])


def country_name(code: str, language: Language) -> str:
    """Return the name of a country."""
    return str(Locale.parse(LOCALES[language]).territories.get(code, code))


def language_name(code: str, language: Language) -> str:
    """Return the name of a language, in another."""
    return str(Locale.parse(LOCALES[language]).languages.get(code, code))


def wording(phrases: Mapping[str, str] | None, language: Language) -> str:
    """Return a wording in a language, else in the first one that has it."""
    if not phrases:
        return ""
    return phrases.get(language) or next((phrases[c] for c in LANGUAGES if phrases.get(c)), "")


def shown(
    spec: FieldSpec, value: Any, language: Language, records: Records | None = None, *, filed: bool = False
) -> str:
    """Return a value as a list or a form shows it; links by the name of what they point at.

    ``filed`` names it as lists are ordered: "Øberg, Åsa".
    """
    if value is None or value in ("", ()):
        return ""
    kind = spec.kind
    if kind in {Kind.CHOICE, Kind.CHOICES}:
        keys = (value,) if kind is Kind.CHOICE else value
        return ", ".join(spec.choices[k].of(language) if k in spec.choices else str(k) for k in keys)
    if kind in {Kind.LINK, Kind.LINKS}:
        ids = (value,) if kind is Kind.LINK else value
        return ", ".join(_linked(spec.target, one, language, records, filed=filed) for one in ids)
    return _plainly(kind, value, language)


def aimed_at(record: Any, field: FieldSpec) -> str:
    """Return the kind of record a link of a record points at; a link to any kind says so beside itself."""
    if field.target != ANY:
        return field.target
    kind = getattr(record, "entity_key", None) or getattr(record, "scope", None) or ""
    return _SCOPED.get(kind, kind)


def value_of(
    record: Any,
    field: FieldSpec,
    language: Language,
    records: Records | None = None,
    *,
    filed: bool = False,
) -> str:
    """Return the value of a field of a record as ``shown`` does; also of a link to any kind of record."""
    value = getattr(record, field.name)
    if field.target != ANY or not value or records is None:
        return shown(field, value, language, records, filed=filed)
    return _linked(aimed_at(record, field), str(value), language, records, filed=filed)


def name_of(record: Any, language: Language, records: Records | None, depth: int = _DEEPEST) -> str:
    """Return what a person calls a record: its title fields, through links where they are links."""
    spec = spec_for(record)
    parts = [_part(spec, name, record, language, records, depth) for name in spec.title]
    return " ".join(part for part in parts if part) or UNNAMED.of(language)


def _part(
    spec: EntitySpec, name: str, record: Record, language: Language, records: Records | None, depth: int
) -> str:
    field = spec.fields[name]
    value = getattr(record, name)
    if field.kind is Kind.LINK and value and records is not None and depth and field.target in entities():
        target = records.get(field.target, value)
        return name_of(target, language, records, depth - 1) if target is not None else ""
    return shown(field, value, language)


def filed_name_of(record: Any, language: Language, records: Records | None, depth: int = _DEEPEST) -> str:
    """Return the name of a record with the part first by which lists order it."""
    spec = spec_for(record)
    leading = spec.fields.get(spec.title[0])
    if (
        leading is not None
        and leading.kind is Kind.LINK
        and records is not None
        and depth
        and len(spec.title) == 1
    ):
        target = records.get(leading.target, getattr(record, leading.name))
        return filed_name_of(target, language, records, depth - 1) if target is not None else ""
    if spec.sorted_by == spec.title or set(spec.sorted_by) != set(spec.title):
        return name_of(record, language, records)
    parts = [_part(spec, name, record, language, records, depth) for name in spec.sorted_by]
    return ", ".join(part for part in parts if part) or UNNAMED.of(language)


def _linked(target: str, record_id: str, language: Language, records: Records | None, *, filed: bool) -> str:
    if records is None or target not in entities():
        return record_id
    record = records.get(target, record_id)
    if record is None:
        return record_id
    return filed_name_of(record, language, records) if filed else name_of(record, language, records)


_PLAIN: Final[Mapping[Kind, Callable[[Any, Language], str]]] = {
    Kind.DAY: day_text,
    Kind.MOMENT: weekday_moment_text,
    Kind.YES_NO: lambda value, language: (YES if value else NO).of(language),
    Kind.PHRASES: wording,
    Kind.MONEY: lambda value, language: money_text(value, "", language),
    Kind.DECIMAL: number_text,
    Kind.COUNTRY: country_name,
    Kind.LANGUAGE: language_name,
    Kind.COUNTRIES: lambda value, language: ", ".join(country_name(one, language) for one in value),
    Kind.LANGUAGES: lambda value, language: ", ".join(language_name(one, language) for one in value),
    Kind.ROWS: lambda value, _: "; ".join(" ".join(str(cell) for cell in row.values()) for row in value),
    Kind.LABELS: lambda value, _: ", ".join(value),
}


def _plainly(kind: Kind, value: Any, language: Language) -> str:
    plain = _PLAIN.get(kind)
    return plain(value, language) if plain is not None else str(value)
