"""How a template chooses and talks: learning outcomes, selection criteria, guides, first insights."""

from __future__ import annotations

from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.reading import Table
from app.programmes.rows import keyed_of, number_or_none, parts_of, wording_or_none
from app.programmes.template_plan import EVENT_KINDS, EventKind
from app.programmes.wording import Wording

Theme = Literal["experience", "onboarding"]
THEMES: Final[tuple[Theme, ...]] = get_args(Theme)


@frozen(kw_only=True)
class Outcome:
    """A learning outcome that each placement starts with."""

    key: str
    text: Wording


@frozen(kw_only=True)
class Criterion:
    """A selection criterion; below ``must_pass`` points an application is out."""

    key: str
    name: Wording
    weight: int
    must_pass: int | None = None


@frozen(kw_only=True)
class Selection:
    """How applications are scored: from 0 to ``scale_max`` on each criterion; weights make 100."""

    scale_max: int
    criteria: tuple[Criterion, ...]


@frozen(kw_only=True)
class Guide:
    """A guide for a talk in a group: what is asked first, then the questions in order."""

    key: str
    event_kind: EventKind
    name: Wording
    questions: tuple[Wording, ...]
    opening: Wording | None = None
    minutes: int | None = None
    fewest: int | None = None
    most: int | None = None


@frozen(kw_only=True)
class StartingInsight:
    """An insight that a new programme starts with, proposed as best practice."""

    key: str
    theme: Theme
    text: Wording


def outcome_from(row: Table) -> Outcome:
    """Read a learning outcome."""
    return Outcome(key=row.text("key"), text=row.wording("text"))


def selection_from(table: Table) -> Selection:
    """Read the selection."""
    return Selection(scale_max=table.number("scale_max"), criteria=keyed_of(table, "criterion", _criterion))


def guide_from(row: Table) -> Guide:
    """Read a guide."""
    return Guide(
        key=row.text("key"),
        event_kind=row.choice("event_kind", EVENT_KINDS),
        name=row.wording("name"),
        questions=parts_of(row, "question", lambda question: question.wording("text")),
        opening=wording_or_none(row, "opening"),
        minutes=number_or_none(row, "minutes"),
        fewest=number_or_none(row, "fewest"),
        most=number_or_none(row, "most"),
    )


def insight_from(row: Table) -> StartingInsight:
    """Read a starting insight."""
    return StartingInsight(
        key=row.text("key"),
        theme=row.choice("theme", THEMES),
        text=row.wording("text"),
    )


def _criterion(row: Table) -> Criterion:
    return Criterion(
        key=row.text("key"),
        name=row.wording("name"),
        weight=row.number("weight"),
        must_pass=number_or_none(row, "must_pass"),
    )
