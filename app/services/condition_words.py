"""Conditions of a list's filter as sentences: "State is Placed or Active", "E-mail is empty"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

from app.domain.condition import NO, YES, Condition, is_day
from app.domain.display import NO as NO_WORD
from app.domain.display import YES as YES_WORD
from app.domain.display import country_name, day_text, language_name, money_text, number_text
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.services.browsing import name
from app.services.office import Office
from app.text import Language, Text

MOST_NAMED: Final = 3
"""So many values are named in a sentence; the others are counted."""
_IS: Final = Text(
    en="{field} is {value}", sv="{field} är {value}", nb="{field} er {value}", da="{field} er {value}"
)
_SAID: Final = Text(
    en="{field}: {value}", sv="{field}: {value}", nb="{field}: {value}", da="{field}: {value}"
)
_OR: Final = Text(en=" or ", sv=" eller ", nb=" eller ", da=" eller ")
_MORE: Final = Text(en="{count} others", sv="{count} andra", nb="{count} andre", da="{count} andre")
_BETWEEN: Final = Text(
    en="{field} is between {low} and {high}",
    sv="{field} är mellan {low} och {high}",
    nb="{field} er mellom {low} og {high}",
    da="{field} er mellem {low} og {high}",
)
_ON: Final = Text(en="{field} is {low}", sv="{field} är {low}", nb="{field} er {low}", da="{field} er {low}")
_FROM_DAY: Final = Text(
    en="{field} is {low} or later",
    sv="{field} är {low} eller senare",
    nb="{field} er {low} eller senere",
    da="{field} er {low} eller senere",
)
_UNTIL_DAY: Final = Text(
    en="{field} is {high} or earlier",
    sv="{field} är {high} eller tidigare",
    nb="{field} er {high} eller tidligere",
    da="{field} er {high} eller tidligere",
)
_FROM: Final = Text(
    en="{field} is {low} or more",
    sv="{field} är {low} eller mer",
    nb="{field} er {low} eller mer",
    da="{field} er {low} eller mere",
)
_UNTIL: Final = Text(
    en="{field} is {high} or less",
    sv="{field} är {high} eller mindre",
    nb="{field} er {high} eller mindre",
    da="{field} er {high} eller mindre",
)
_CONTAINS: Final = Text(
    en='{field} contains "{words}"',
    sv="{field} innehåller ”{words}”",
    nb="{field} inneholder «{words}»",
    da='{field} indeholder "{words}"',
)
_EMPTY: Final = Text(en="{field} is empty", sv="{field} saknas", nb="{field} mangler", da="{field} mangler")
_FILLED: Final = Text(
    en="{field} is filled in", sv="{field} finns", nb="{field} er fylt ut", da="{field} er udfyldt"
)


def sentence(office: Office, spec: EntitySpec, condition: Condition, language: Language) -> str:
    """Return a sound condition as a sentence."""
    field = spec.fields[condition.field]
    label = field.label.of(language)
    if condition.way == "between":
        return _stretch(field, condition.values, label, language)
    if condition.way == "contains":
        return _CONTAINS.of(language).format(field=label, words=condition.values[0])
    if condition.way == "any":
        words = _SAID if field.kind is Kind.YES_NO else _IS
        return words.of(language).format(
            field=label, value=_options(office, field, condition.values, language)
        )
    return (_EMPTY if condition.way == "empty" else _FILLED).of(language).format(field=label)


def option_words(office: Office, field: FieldSpec, value: str, language: Language) -> str:
    """Return one value of a condition as a person reads it."""
    if field.kind is Kind.YES_NO:
        return {YES: YES_WORD, NO: NO_WORD}[value].of(language)
    if field.kind in {Kind.CHOICE, Kind.CHOICES}:
        return field.choices[value].of(language) if value in field.choices else value
    if field.kind in {Kind.COUNTRY, Kind.COUNTRIES}:
        return country_name(value, language)
    if field.kind in {Kind.LANGUAGE, Kind.LANGUAGES}:
        return language_name(value, language)
    if field.kind in {Kind.LINK, Kind.LINKS}:
        found = office.records.get(field.target, value)
        return name(office, found, language) if found is not None else value
    return value


def _options(office: Office, field: FieldSpec, values: tuple[str, ...], language: Language) -> str:
    named = [option_words(office, field, value, language) for value in values[:MOST_NAMED]]
    if len(values) > MOST_NAMED:
        named.append(_MORE.of(language).format(count=len(values) - MOST_NAMED))
    joined = ", ".join(named[:-1])
    return _OR.of(language).join(filter(None, (joined, named[-1])))


def _stretch(field: FieldSpec, values: tuple[str, ...], label: str, language: Language) -> str:
    low, high = (end_words(field, value, language) for value in values)
    if low and high:
        words = _ON if low == high else _BETWEEN
    elif is_day(field):
        words = _FROM_DAY if low else _UNTIL_DAY
    else:
        words = _FROM if low else _UNTIL
    return words.of(language).format(field=label, low=low, high=high)


def end_words(field: FieldSpec, value: str, language: Language) -> str:
    """Return an end of a stretch as a person reads it; "" for an open one."""
    if not value:
        return ""
    if is_day(field):
        return day_text(date.fromisoformat(value), language)
    number: Any = Decimal(value)
    return (
        money_text(int(number), "", language) if field.kind is Kind.MONEY else number_text(number, language)
    )
