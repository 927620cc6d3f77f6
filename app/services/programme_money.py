"""The money of a programme: grants, their budget lines, what organisations give; never across currencies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from attrs import frozen

from app.domain.engaged import resources_of
from app.domain.funding import BudgetLine, Funding, budget_difference
from app.services.office import Office


@frozen(kw_only=True)
class Grant:
    """One grant and how it is shared out. ``unshared`` is the grant less its budget lines, in minor units."""

    funding: Funding
    lines: tuple[BudgetLine, ...]
    unshared: int
    spent: int


@frozen(kw_only=True)
class Money:
    """All money of a programme; sums in minor units by currency."""

    grants: tuple[Grant, ...]
    granted: Mapping[str, int]
    spent: Mapping[str, int]
    contributed: Mapping[str, int]
    """What organisations of the programme have promised of their own."""


def money_of(office: Office, programme: str) -> Money:
    """Read what a programme is given."""
    found = sorted(office.records.of("funding", programme_id=programme), key=_largest_first)
    grants = tuple(_grant(office, one) for one in found)
    granted: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    for one in grants:
        granted[one.funding.currency] += one.funding.amount_minor
        spent[one.funding.currency] += one.spent
    members = tuple(one.id for one in office.records.of("membership", programme_id=programme))
    promised = office.records.of("engagement", membership_id=members) if members else ()
    return Money(
        grants=grants,
        granted=dict(sorted(granted.items())),
        spent={key: sum_ for key, sum_ in sorted(spent.items()) if sum_},
        contributed=resources_of(promised).money,
    )


def _largest_first(funding: Funding) -> tuple[str, int, str]:
    return funding.currency, -funding.amount_minor, funding.id


def _grant(office: Office, funding: Funding) -> Grant:
    lines = tuple(office.records.of("budget_line", funding_id=funding.id))
    order = sorted(lines, key=lambda one: (one.programme_year_no or 0, one.category))
    spent = sum(one.spent_minor or 0 for one in lines)
    return Grant(funding=funding, lines=tuple(order), unshared=budget_difference(funding, lines), spent=spent)
