"""The training modules for mentors: screens to read, something to think about, a quiz."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, get_args

from attrs import frozen

from app.programmes.reading import Table, choices, names_in, opened
from app.programmes.wording import Wording

Learner = Literal["host_mentor", "faculty_mentor", "student_leader"]
LEARNERS: tuple[Learner, ...] = get_args(Learner)
HUNDRED = 100


@frozen(kw_only=True)
class QuizQuestion:
    """A question with its options by letter and the letter of the right one."""

    text: Wording
    options: Mapping[str, Wording]
    right: str


@frozen(kw_only=True)
class TrainingModule:
    """One module; each screen is one page of reading. ``pass_mark`` is in percent."""

    key: str
    version: int
    minutes: int
    pass_mark: int
    required_for: tuple[Learner, ...]
    title: Wording
    contents: Wording
    screens: tuple[Wording, ...]
    reflection: Wording
    questions: tuple[QuizQuestion, ...]

    def right_answers(self, answers: Mapping[int, str]) -> int:
        """Count the right ones among answers given as letter by place of the question, from 0."""
        return sum(answers.get(place) == question.right for place, question in enumerate(self.questions))

    def passes(self, right: int) -> bool:
        """Say whether so many right answers are enough."""
        return right * HUNDRED >= self.pass_mark * len(self.questions)


def read_modules() -> Mapping[str, TrainingModule]:
    """Read every module of the folder, in the order of the file names."""
    modules = [_module(f"texts/modules/{name}") for name in names_in("texts/modules")]
    return MappingProxyType({module.key: module for module in modules})


def _module(path: str) -> TrainingModule:
    with opened(path) as file:
        return TrainingModule(
            key=file.text("key"),
            version=file.number("version"),
            minutes=file.number("minutes"),
            pass_mark=file.number("pass_mark"),
            required_for=choices(file, "required_for", LEARNERS),
            title=file.wording("title"),
            contents=file.wording("contents"),
            screens=tuple(row.wording("text") for row in file.tables("screens")),
            reflection=file.wording("reflection"),
            questions=tuple(_question(row) for row in file.tables("questions")),
        )


def _question(row: Table) -> QuizQuestion:
    options = row.wordings("options")
    return QuizQuestion(text=row.wording("text"), options=options, right=row.choice("right", tuple(options)))


def read_quiz_words() -> Mapping[str, Wording]:
    """Read the words around a module and its quiz."""
    with opened("texts/quiz.toml") as file:
        return MappingProxyType({name: file.wording(name) for name in file})
