"""The surveys of a programme template and the questions that the library lacks."""

from __future__ import annotations

from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.moment import Moment, moments_of
from app.programmes.reading import Table
from app.programmes.rows import choice_or_none, chosen, keyed_of, number_or_none
from app.programmes.wording import Wording

OwnKind = Literal["likert5", "number", "text", "yes_no", "yes_no_maybe"]
OWN_KINDS: Final[tuple[OwnKind, ...]] = get_args(OwnKind)
Audience = Literal["participant", "host", "mentor", "home", "manager", "event"]
AUDIENCES: Final[tuple[Audience, ...]] = get_args(Audience)
SurveyMoment = Literal["before", "mid", "end", "after_6m", "event", "continuous"]
SURVEY_MOMENTS: Final[tuple[SurveyMoment, ...]] = get_args(SurveyMoment)
Variant = Literal["about_participant"]
VARIANTS: Final[tuple[Variant, ...]] = get_args(Variant)
Form = Literal["application", "host_form"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
Anonymity = Literal["named", "confidential", "anonymous"]
ANONYMITIES: Final[tuple[Anonymity, ...]] = get_args(Anonymity)
Vote = Literal["person", "organisation"]
VOTES: Final[tuple[Vote, ...]] = get_args(Vote)


@frozen(kw_only=True)
class OwnQuestion:
    """A question of the template itself.

    ``like`` names the question of the library that it puts in other words: both are counted and
    compared together. One ``per_outcome`` is asked for each learning outcome.
    """

    key: str
    kind: OwnKind
    text: Wording
    like: str = ""
    per_outcome: bool = False
    lowest: int | None = None
    highest: int | None = None


@frozen
class Asked:
    """A question as a survey asks it: of the library, of the template, or a characteristic (CH1).

    ``variant`` names another wording that the library has for it.
    """

    key: str
    variant: Variant | None = None


@frozen(kw_only=True)
class SurveyPlan:
    """A survey with its questions in order. One that is ``part_of`` a form is not sent alone."""

    key: str
    name: Wording
    audience: Audience
    moment: SurveyMoment
    when: tuple[Moment, ...]
    questions: tuple[Asked, ...]
    part_of: Form | None = None
    anonymity: Anonymity = "confidential"
    votes_by: Vote = "person"
    """Whether each answer counts, or each organisation once."""


def questions_from(file: Table) -> tuple[OwnQuestion, ...]:
    """Read the template's own questions."""
    return keyed_of(file, "question", _question)


def surveys_from(file: Table) -> tuple[SurveyPlan, ...]:
    """Read the surveys."""
    return keyed_of(file, "survey", _survey)


def _question(row: Table) -> OwnQuestion:
    return OwnQuestion(
        key=row.text("key"),
        kind=row.choice("kind", OWN_KINDS),
        text=row.wording("text"),
        like=row.text("like", ""),
        per_outcome=row.truth("per_outcome", default=False),
        lowest=number_or_none(row, "lowest"),
        highest=number_or_none(row, "highest"),
    )


def _survey(row: Table) -> SurveyPlan:
    return SurveyPlan(
        key=row.text("key"),
        name=row.wording("name"),
        audience=row.choice("audience", AUDIENCES),
        moment=row.choice("moment", SURVEY_MOMENTS),
        when=moments_of(row),
        questions=tuple(_asked(row, written) for written in row.texts("questions")),
        part_of=choice_or_none(row, "part_of", FORMS),
        anonymity=row.choice("anonymity", ANONYMITIES, "confidential"),
        votes_by=row.choice("votes_by", VOTES, "person"),
    )


def _asked(row: Table, written: str) -> Asked:
    key, _, variant = written.partition(" ")
    return Asked(key, chosen(row, "questions", variant, VARIANTS) if variant else None)
