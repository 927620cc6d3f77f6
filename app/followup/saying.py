"""Sentences with a number, a day or a list in them, as each language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.display import day_text
from app.text import LANGUAGES, Text


def counted(one: Text, many: Text, number: int, **values: object) -> Text:
    """Return the sentence that fits a number, ``{n}``; other values as ``said`` takes them."""
    return said(one if number == 1 else many, n=number, **values)


def said(words: Text, **values: object) -> Text:
    """Fill a sentence: days and wordings as each language has them."""
    return Text(
        **{
            code: words.of(code).format(
                **{
                    name: value.of(code) if isinstance(value, Text)
                    else day_text(value, code) if isinstance(value, date)
                    else value
                    for name, value in values.items()
                }
            )
            for code in LANGUAGES
        }
    )  # fmt: skip


def listed(words: Text, parts: Sequence[Text], **values: object) -> Text:
    """Fill ``{what}`` of a sentence with several wordings."""
    return said(words, what=joined(parts), **values)


def joined(parts: Sequence[Text], between: str = ", ") -> Text:
    """Return several wordings as one line in small letters, as within a sentence."""
    return Text(**{code: between.join(_small(part.of(code)) for part in parts) for code in LANGUAGES})


def _small(words: str) -> str:
    """Return words as they stand within a sentence; an abbreviation keeps its capitals."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
