"""The questions of the surveys and the answers that go with each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, get_args

from attrs import frozen

from app.programmes.reading import Table, opened
from app.programmes.wording import Wording

QuestionKind = Literal[
    "likert5", "workload", "text", "yes_no", "yes_no_maybe", "yes_partly_no", "nps", "multiple"
]
QUESTION_KINDS: tuple[QuestionKind, ...] = get_args(QuestionKind)


@frozen(kw_only=True)
class Statement:
    """What agreeing to a question means, as a clause without capital letter or full stop.

    ``many`` follows "nine organisations agree that", ``one`` follows "the organisation agrees that".
    """

    many: Wording
    one: Wording


@frozen(kw_only=True)
class Question:
    """One question of the library.

    ``parts`` are asked one by one under the text, ``options`` are what can be ticked. A question
    that ``continues`` another is a piece of a sentence; ``alone`` is its whole sentence. Lacking
    texts are wordings without a language.
    """

    key: str
    kind: QuestionKind
    text: Wording
    alone: Wording
    about_participant: Wording
    continues: str
    parts: Mapping[str, Wording]
    options: Mapping[str, Wording]
    per_outcome: bool
    indicator: bool
    statement: Statement | None


@frozen(kw_only=True)
class Answer:
    """One answer on a scale; without a value it leaves every mean and share."""

    key: str
    value: int | None
    label: Wording


@frozen(kw_only=True)
class Scale:
    """The answers to one kind of question; ``agrees_from`` is the least value that agrees."""

    kind: QuestionKind
    answers: tuple[Answer, ...]
    agrees_from: int | None


def printed(asked: Iterable[Question]) -> tuple[Wording, ...]:
    """Return the text to print for each question of a survey, in order.

    One that continues another is shortened only where it stands under that one.
    """
    above = ""
    texts = []
    for question in asked:
        follows = question.continues != "" and question.continues == above
        texts.append(question.alone if question.continues and not follows else question.text)
        above = above if follows else question.key
    return tuple(texts)


def read_questions() -> Mapping[str, Question]:
    """Read the question library, in the order of its keys."""
    with opened("texts/questions.toml") as file:
        return MappingProxyType({row.key: _question(row) for row in file.tables()})


def _question(row: Table) -> Question:
    return Question(
        key=row.key,
        kind=row.choice("kind", QUESTION_KINDS),
        text=row.wording("text"),
        alone=row.wording("alone", Wording()),
        about_participant=row.wording("about_participant", Wording()),
        continues=row.text("continues", ""),
        parts=row.wordings("parts"),
        options=row.wordings("options"),
        per_outcome=row.truth("per_outcome", default=False),
        indicator=row.truth("indicator", default=False),
        statement=_statement(row) if "statement" in row else None,
    )


def _statement(row: Table) -> Statement:
    clause = row.table("statement")
    return Statement(many=clause.wording("many"), one=clause.wording("one"))


def read_scales() -> Mapping[QuestionKind, Scale]:
    """Read the answers of each kind of question that has fixed ones."""
    with opened("texts/scales.toml") as file:
        scales = [_scale(file, kind) for kind in QUESTION_KINDS if kind in file]
        return MappingProxyType({scale.kind: scale for scale in scales})


def _scale(file: Table, kind: QuestionKind) -> Scale:
    row = file.table(kind)
    return Scale(
        kind=kind,
        answers=tuple(_answer(answer) for answer in row.tables("answers")),
        agrees_from=row.number("agrees_from") if "agrees_from" in row else None,
    )


def _answer(row: Table) -> Answer:
    return Answer(
        key=row.text("key"),
        value=row.number("value") if "value" in row else None,
        label=row.wording("label"),
    )
