"""A training module on paper: its text screen by screen, and its questions."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Any

from app.documents.blocks import (
    Block,
    Boxed,
    Bullets,
    Heading,
    KeepTogether,
    Numbered,
    Paragraph,
    RadioRow,
    Space,
    TextField,
    TickBox,
)
from app.documents.document import Facts
from app.documents.vocabulary_training import (
    AFTERWARDS,
    BETTER,
    NOT_AT_ALL,
    QUESTIONS,
    REFLECTION,
    SEVERAL,
    USEFUL,
    VERY,
    YOUR_ANSWER,
)
from app.documents.words import Span
from app.domain.display import wording
from app.domain.training_text import Line, Part, screens_of
from app.text import LANGUAGES, Language

MOST_LETTERS = len(ascii_lowercase)


def questions_of(facts: Facts, module: Any) -> list[Any]:
    """Return the questions of a module in order."""
    return sorted(
        facts.records.of("training_question", module_id=module.id), key=lambda one: (one.no, one.id)
    )


def written_in(facts: Facts, module: Any) -> tuple[Language, ...]:
    """Return the languages a module is written in, else all."""
    texts = [module.title, module.content, *(one.text for one in questions_of(facts, module))]
    found = tuple(code for code in LANGUAGES if all((text or {}).get(code) for text in texts))
    return found or LANGUAGES


def reading(module: Any, language: Language) -> Iterator[Block]:
    """Yield what there is to read."""
    contents = (module.learning_outcomes or {}).get(language, "")
    if contents:
        yield Boxed((Paragraph(contents),), tone="plain")
    for screen in screens_of(wording(module.content, language)):
        for part in screen:
            yield _part(part)


def asked(facts: Facts, module: Any, language: Language, *, fillable: bool) -> Iterator[Block]:
    """Yield the reflection and the questions, with fields to answer in or without."""
    every = questions_of(facts, module)
    for one in (one for one in every if one.kind == "reflection"):
        words = wording(one.text, language)
        yield Heading(REFLECTION.of(language))
        yield TextField(field_of(one), words, lines=3) if fillable else Paragraph(words)
    counted = [one for one in every if one.kind != "reflection"]
    if counted:
        yield Heading(QUESTIONS.of(language))
    for no, one in enumerate(counted, start=1):
        yield KeepTogether(tuple(_question(one, no, language, fillable=fillable)))
        yield Space(2)
    if fillable:
        yield KeepTogether(
            (
                Heading(AFTERWARDS.of(language)),
                RadioRow("rating", USEFUL.of(language), low=NOT_AT_ALL.of(language), high=VERY.of(language)),
                TextField("better", BETTER.of(language), lines=3),
            )
        )


def field_of(question: Any) -> str:
    """Return the name of a question's field: another question never answers to it."""
    return f"q_{question.id}"


def _question(question: Any, no: int, language: Language, *, fillable: bool) -> Iterator[Block]:
    words = f"{no}. {wording(question.text, language)}"
    options = [wording(_wordings(one), language) for one in question.options][:MOST_LETTERS]
    yield Paragraph(words, look="strong")
    if fillable and question.kind == "multiple":
        yield Paragraph(SEVERAL.of(language), look="muted")
        for at, one in enumerate(options, start=1):
            yield TickBox(f"{field_of(question)}_{at}", one, tip=f"{words} {one}")
        return
    yield Numbered(tuple(options), letters=True)
    if fillable and options:
        values = tuple(str(at) for at in range(1, len(options) + 1))
        letters = tuple(ascii_lowercase[: len(options)])
        yield RadioRow(field_of(question), YOUR_ANSWER.of(language), values, letters, tip=words)


def _wordings(option: Any) -> dict[str, str]:
    return {code: option[code] for code in LANGUAGES if option.get(code)}


def _part(part: Part) -> Block:
    lines = tuple(_line(line) for line in part.lines)
    if part.kind == "heading":
        return Heading(lines[0])
    if part.kind == "bullets":
        return Bullets(lines)
    if part.kind == "numbers":
        return Numbered(lines)
    return Paragraph(tuple(piece for at, line in enumerate(lines) for piece in (*("\n",) * bool(at), *line)))


def _line(line: Line) -> tuple[str | Span, ...]:
    return tuple(
        Span(run.words, strong=run.strong, emphasis=run.stressed) if run.strong or run.stressed else run.words
        for run in line
    )
