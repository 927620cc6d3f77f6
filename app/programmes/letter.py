"""The letters, the words put into their fields, and the short texts that papers carry."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from app.programmes.reading import Table, opened
from app.programmes.wording import Wording


@frozen(kw_only=True)
class Letter:
    """A letter: its subject line and its text with fields."""

    key: str
    name: str
    subject: Wording
    text: Wording


@frozen(kw_only=True)
class Letters:
    """The letters by key, and the words for the fields ``decision`` (L5) and ``anonymity`` (L6)."""

    each: Mapping[str, Letter]
    decisions: Mapping[str, Wording]
    anonymity: Mapping[str, Wording]


@frozen(kw_only=True)
class FeedbackGuide:
    """The five openings of a talk about work, in their order."""

    title: Wording
    steps: Mapping[str, Wording]


@frozen(kw_only=True)
class Notes:
    """Short texts that papers carry."""

    author_statement: Wording
    draft_line: Wording
    feedback_guide: FeedbackGuide


def read_letters() -> Letters:
    """Read the letters and the words for their fields."""
    with opened("texts/letters.toml") as file:
        letters = [_letter(row) for row in file.table("letters").tables()]
        return Letters(
            each=MappingProxyType({letter.key: letter for letter in letters}),
            decisions=file.wordings("decisions"),
            anonymity=file.wordings("anonymity"),
        )


def _letter(row: Table) -> Letter:
    return Letter(
        key=row.key, name=row.text("name"), subject=row.wording("subject"), text=row.wording("text")
    )


def read_notes() -> Notes:
    """Read the short texts."""
    with opened("texts/notes.toml") as file:
        guide = file.table("feedback_guide")
        return Notes(
            author_statement=file.wording("author_statement"),
            draft_line=file.wording("draft_line"),
            feedback_guide=FeedbackGuide(title=guide.wording("title"), steps=guide.wordings("steps")),
        )
