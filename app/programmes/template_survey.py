"""The surveys of a programme template and the questions that the library lacks."""

from __future__ import annotations

from typing import Literal, cast, get_args

from attrs import frozen

from app.programmes.moment import Moment, moments_of
from app.programmes.reading import Table
from app.programmes.rows import keyed_of, number_or_none
from app.programmes.wording import Wording

QuestionKind = Literal["likert5", "number", "text", "yes_no", "yes_no_maybe"]
Audience = Literal["participant", "host", "mentor", "home", "manager", "event"]
SurveyMoment = Literal["before", "mid", "end", "after_6m", "event", "continuous"]
Form = Literal["application", "host_form"]
Anonymity = Literal["named", "confidential", "anonymous"]
Vote = Literal["person", "organisation"]


@frozen(kw_only=True)
class OwnQuestion:
    """A question of the template itself.

    ``like`` names the question of the library that it puts in other words: both are counted and
    compared together. One ``per_outcome`` is asked for each learning outcome.
    """

    key: str
    kind: QuestionKind
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
    variant: str = ""


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
        kind=cast("QuestionKind", row.choice("kind", get_args(QuestionKind))),
        text=row.wording("text"),
        like=row.text("like", ""),
        per_outcome=row.truth("per_outcome", default=False),
        lowest=number_or_none(row, "lowest"),
        highest=number_or_none(row, "highest"),
    )


def _survey(row: Table) -> SurveyPlan:
    form = row.choice("part_of", get_args(Form)) if "part_of" in row else None
    return SurveyPlan(
        key=row.text("key"),
        name=row.wording("name"),
        audience=cast("Audience", row.choice("audience", get_args(Audience))),
        moment=cast("SurveyMoment", row.choice("moment", get_args(SurveyMoment))),
        when=moments_of(row),
        questions=tuple(Asked(*written.split(maxsplit=1)) for written in row.texts("questions")),
        part_of=cast("Form | None", form),
        anonymity=cast("Anonymity", row.choice("anonymity", get_args(Anonymity), "confidential")),
        votes_by=cast("Vote", row.choice("votes_by", get_args(Vote), "person")),
    )
