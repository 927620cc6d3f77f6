"""The indicators of a programme template: which formula, over what, against which target."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.formula import UNITS, Unit
from app.programmes.reading import Table
from app.programmes.rows import choice_or_none, choices_of, chosen, keyed_of
from app.programmes.wording import Wording
from app.text import Text

Comparison = Literal["at_least", "at_most", "exactly", "more_than"]
Period = Literal["year", "total", "point"]
PERIODS: Final[tuple[Period, ...]] = get_args(Period)
Source = Literal["seed", "proposal"]
SOURCES: Final[tuple[Source, ...]] = get_args(Source)
WinSide = Literal["participant", "host", "home"]
WIN_SIDES: Final[tuple[WinSide, ...]] = get_args(WinSide)
Split = Literal["placement_kind", "size_class"]
SPLITS: Final[tuple[Split, ...]] = get_args(Split)

SIGNS: Final[Mapping[str, Comparison]] = MappingProxyType(
    {">=": "at_least", "<=": "at_most", "=": "exactly", ">": "more_than"}
)
_TARGET = re.compile(
    r"(?:([a-z_]+): )?(>=|<=|=|>) (?:(yes)|(-?\d+(?:\.\d+)?) (count|percent|days|mean|ratio))"
)

BAD_TARGET = Text(
    en="“{value}” is no target. Write it such as >= 80 percent, or = yes.",
    sv="”{value}” är inget målvärde. Skriv det till exempel som >= 80 percent eller = yes.",
    nb="«{value}» er ikke en målverdi. Skriv den for eksempel som >= 80 percent eller = yes.",
    da='"{value}" er ikke en målværdi. Skriv den for eksempel som >= 80 percent eller = yes.',
)


@frozen(kw_only=True)
class Target:
    """A value to reach. ``measure`` names one of several figures that the formula gives."""

    measure: str = ""
    comparison: Comparison
    value: Decimal
    unit: Unit

    def met(self, figure: Decimal) -> bool:
        """Say whether a figure reaches the target; yes counts as 1 and no as 0."""
        match self.comparison:
            case "at_least":
                return figure >= self.value
            case "at_most":
                return figure <= self.value
            case "more_than":
                return figure > self.value
        return figure == self.value


@frozen(kw_only=True)
class Filters:
    """What a count is narrowed to; an empty one narrows nothing."""

    organisation_kind: str = ""
    organisation_country: str = ""
    placement_kind: str = ""
    size_class: str = ""


@frozen(kw_only=True)
class IndicatorPlan:
    """An indicator as the template proposes it.

    ``source`` says whether the target stands in the funder's words or is proposed here. A
    ``supporting`` one is reported without a target.
    """

    key: str
    name: Wording
    formula: str
    question: str = ""
    surveys: tuple[str, ...] = ()
    milestones: tuple[str, ...] = ()
    sides: tuple[WinSide, ...] = ()
    filters: Filters = Filters()
    split_by: Split | None = None
    period: Period = "total"
    targets: tuple[Target, ...] = ()
    source: Source | None = None
    supporting: bool = False


@frozen(kw_only=True)
class OwnFormula:
    """A way of counting that the library lacks, said in plain words."""

    key: str
    definition: Wording


def indicators_from(file: Table) -> tuple[IndicatorPlan, ...]:
    """Read the indicators."""
    return keyed_of(file, "indicator", _indicator)


def formulas_from(file: Table) -> tuple[OwnFormula, ...]:
    """Read the template's own formulas."""
    return keyed_of(
        file, "formula", lambda row: OwnFormula(key=row.text("key"), definition=row.wording("definition"))
    )


def target_in(table: Table, written: str) -> Target:
    """Read one written target, such as ``told_on_arrival: = 0 count``."""
    found = _TARGET.fullmatch(written)
    if found is None:
        raise table.refusal(BAD_TARGET.fill(value=written), "targets")
    measure, sign, yes, number, unit = found.groups()
    return Target(
        measure=measure or "",
        comparison=SIGNS[sign],
        value=Decimal(1) if yes else Decimal(number),
        unit="yes_no" if yes else chosen(table, "targets", unit, UNITS),
    )


def _indicator(row: Table) -> IndicatorPlan:
    return IndicatorPlan(
        key=row.text("key"),
        name=row.wording("name"),
        formula=row.text("formula"),
        question=row.text("question", ""),
        surveys=row.texts("surveys", ()),
        milestones=row.texts("milestones", ()),
        sides=choices_of(row, "sides", WIN_SIDES),
        filters=_filters(row.table("filters")),
        split_by=choice_or_none(row, "split_by", SPLITS),
        period=row.choice("period", PERIODS, "total"),
        targets=tuple(target_in(row, written) for written in row.texts("targets", ())),
        source=choice_or_none(row, "source", SOURCES),
        supporting=row.truth("supporting", default=False),
    )


def _filters(table: Table) -> Filters:
    return Filters(
        organisation_kind=table.text("organisation_kind", ""),
        organisation_country=table.text("organisation_country", ""),
        placement_kind=table.text("placement_kind", ""),
        size_class=table.text("size_class", ""),
    )
