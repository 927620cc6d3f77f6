"""From assessments to a ranking: weighted means, needed scores, ties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from app.domain.application import Application, Assessment
from app.domain.call import Call, Criterion

WIDE: Final = 2
"""Assessors who differ by more than this many points should talk."""


def is_late(application: Application, call: Call) -> bool:
    """Say whether an application came after the call closed; its last day counts in full."""
    return application.received_at > call.closes


def mean_score(assessments: Iterable[Assessment], criteria: Sequence[Criterion]) -> Decimal | None:
    """Return the weighted mean over criteria and assessors, with two decimals.

    Scores are taken as shares of their own scale and told on the longest scale, so that criteria
    with different scales weigh as their weights say. Assessments with a declared conflict, not
    submitted, or with a criterion left out do not count; with none left there is no mean.
    """
    means = [_weighted(points, criteria) for points in _counting(assessments, criteria)]
    if not means:
        return None
    longest = max(criterion.scale_max for criterion in criteria)
    return _rounded(sum(means, Fraction(0)) / len(means) * longest)


def missed(assessments: Iterable[Assessment], criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """Return the criteria whose mean score is under what is needed to be eligible."""
    counting = _counting(assessments, criteria)
    if not counting:
        return ()
    return tuple(
        one
        for one in criteria
        if one.must_pass is not None
        and sum(points[one.id] for points in counting) < one.must_pass * len(counting)
    )


def disputed(assessments: Iterable[Assessment], criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """Return the criteria where two assessors differ by more than two points."""
    counting = _counting(assessments, criteria)
    spans = {one.id: [points[one.id] for points in counting] for one in criteria}
    return tuple(one for one in criteria if spans[one.id] and max(spans[one.id]) - min(spans[one.id]) > WIDE)


def ranks(means: Mapping[str, Decimal | None]) -> dict[str, int]:
    """Return the rank by application id, the highest mean first; equal means share a rank, then it skips."""
    scored = {key: mean for key, mean in means.items() if mean is not None}
    return {key: 1 + sum(other > mean for other in scored.values()) for key, mean in scored.items()}


def _counting(assessments: Iterable[Assessment], criteria: Sequence[Criterion]) -> list[dict[str, int]]:
    wanted = {criterion.id for criterion in criteria}
    usable = (
        one for one in assessments if one.conflict_of_interest == "none" and one.submitted_at is not None
    )
    points = ({str(row["criterion_id"]): row["score"] for row in one.scores or ()} for one in usable)
    complete = (
        {key: score for key, score in one.items() if isinstance(score, int) and key in wanted}
        for one in points
    )
    return [one for one in complete if wanted and one.keys() == wanted]


def _weighted(points: Mapping[str, int], criteria: Sequence[Criterion]) -> Fraction:
    total = sum(criterion.weight for criterion in criteria)
    parts = (Fraction(points[one.id], one.scale_max) * one.weight for one in criteria)
    return sum(parts, Fraction(0)) / total


def _rounded(value: Fraction) -> Decimal:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
