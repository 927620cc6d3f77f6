"""What a logbook asks: prompts, the fixed block of numbers, the areas of work; and onboarding."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

from attrs import frozen

from app.programmes.reading import Table, opened
from app.programmes.wording import Wording

NumberKind = Literal["hours", "workload", "one_to_five", "task_areas", "tick"]
NUMBER_KINDS: tuple[NumberKind, ...] = get_args(NumberKind)
Writer = Literal["participant", "mentor"]
WRITERS: tuple[Writer, ...] = get_args(Writer)
Responsible = Literal["host", "participant", "home", "office"]
RESPONSIBLE: tuple[Responsible, ...] = get_args(Responsible)


@frozen(kw_only=True)
class Prompt:
    """A line that a person writes under, and who that is."""

    key: str
    text: Wording
    writer: Writer
    required: bool


@frozen(kw_only=True)
class NumberField:
    """A field of the block that every entry has; its key is the entry's field."""

    key: str
    kind: NumberKind
    label: Wording


@frozen(kw_only=True)
class LogbookTexts:
    """All texts of a logbook; ``hours`` is the heading over the fields of that kind."""

    prompts: Mapping[str, Prompt]
    hours: Wording
    numbers: tuple[NumberField, ...]
    task_areas: Mapping[str, Wording]


@frozen(kw_only=True)
class OnboardingPoint:
    """A point of the onboarding checklist and who sees to it."""

    key: str
    text: Wording
    responsible: Responsible


def read_logbook() -> LogbookTexts:
    """Read the texts of a logbook."""
    with opened("texts/logbook.toml") as file:
        return LogbookTexts(
            prompts=MappingProxyType({row.key: _prompt(row) for row in file.table("prompts").tables()}),
            hours=file.wording("hours"),
            numbers=tuple(_number(row) for row in file.tables("numbers")),
            task_areas=file.wordings("task_areas"),
        )


def _prompt(row: Table) -> Prompt:
    return Prompt(
        key=row.key,
        text=row.wording("text"),
        writer=row.choice("writer", WRITERS, "participant"),
        required=row.truth("required", default=True),
    )


def _number(row: Table) -> NumberField:
    return NumberField(key=row.text("key"), kind=row.choice("kind", NUMBER_KINDS), label=row.wording("label"))


def read_onboarding() -> Mapping[str, OnboardingPoint]:
    """Read the points of the onboarding checklist, in order."""
    with opened("texts/onboarding.toml") as file:
        return MappingProxyType({row.key: _point(row) for row in file.tables()})


def _point(row: Table) -> OnboardingPoint:
    return OnboardingPoint(
        key=row.key, text=row.wording("text"), responsible=row.choice("responsible", RESPONSIBLE)
    )
