"""The indicator formulas in words: name, unit and definition. How each is counted is elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

from attrs import frozen

from app.programmes.reading import Table, opened
from app.programmes.wording import Wording

Unit = Literal["count", "percent", "days", "mean", "yes_no", "ratio"]
UNITS: tuple[Unit, ...] = get_args(Unit)
Parameter = Literal["", "question", "milestone"]
PARAMETERS: tuple[Parameter, ...] = get_args(Parameter)
Filter = Literal["organisation_kind", "organisation_country", "placement_kind", "size_class"]
FILTERS: tuple[Filter, ...] = get_args(Filter)


@frozen(kw_only=True)
class Formula:
    """One formula; ``parameter`` says what it must be given, such as the key of a question."""

    key: str
    unit: Unit
    parameter: Parameter
    name: Wording
    definition: Wording


@frozen(kw_only=True)
class Term:
    """A word that several definitions use, with its meaning."""

    key: str
    name: Wording
    meaning: Wording


@frozen(kw_only=True)
class FormulaTexts:
    """The formulas and terms by key; ``filters`` names what may narrow any count."""

    formulas: Mapping[str, Formula]
    terms: Mapping[str, Term]
    filters: tuple[str, ...]


def read_formulas() -> FormulaTexts:
    """Read the formulas, in the order of the library."""
    with opened("texts/formulas.toml") as file:
        formulas = [_formula(row) for row in file.table("formulas").tables()]
        terms = [_term(row) for row in file.table("terms").tables()]
        return FormulaTexts(
            formulas=MappingProxyType({formula.key: formula for formula in formulas}),
            terms=MappingProxyType({term.key: term for term in terms}),
            filters=file.texts("filters"),
        )


def _formula(row: Table) -> Formula:
    return Formula(
        key=row.key,
        unit=row.choice("unit", UNITS),
        parameter=row.choice("parameter", PARAMETERS, ""),
        name=row.wording("name"),
        definition=row.wording("definition"),
    )


def _term(row: Table) -> Term:
    return Term(key=row.key, name=row.wording("name"), meaning=row.wording("meaning"))
