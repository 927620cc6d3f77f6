"""Sentences with a number, a day or a list in them as each language writes them, filled when read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import frozen

from app.domain.display import day_text, number_text
from app.text import LANGUAGES, Language, Text


@frozen
class Said:
    """A sentence and what goes into it. Of thousands of lines a few are shown: only those are filled."""

    words: Text
    values: Mapping[str, Any]

    @property
    def text(self) -> Text:
        """Return the sentence in every language."""
        return Text(**{code: self._in(code) for code in LANGUAGES})

    def _in(self, code: Language) -> str:
        filled = {name: in_language(value, code) for name, value in self.values.items()}
        return self.words.of(code).format(**filled)


@frozen
class Joined:
    """Several sentences, one after the other."""

    parts: tuple[Text | Said | Joined, ...]

    @property
    def text(self) -> Text:
        """Return them in every language."""
        every = [words_of(part) for part in self.parts]
        return Text(**{code: " ".join(one.of(code) for one in every) for code in LANGUAGES})


Words = Text | Said | Joined


def words_of(words: Words) -> Text:
    """Return a sentence in every language."""
    return words if isinstance(words, Text) else words.text


def in_language(value: object, code: Language) -> object:
    """Return a value as it stands in a sentence of a language."""
    if isinstance(value, Text):
        return value.of(code)
    if isinstance(value, date):
        return day_text(value, code)
    return number_text(value, code) if isinstance(value, Decimal) else value


def said(words: Text, **values: object) -> Said:
    """Fill a sentence: days, numbers and wordings as each language has them."""
    return Said(words, values)


def counted(one: Text, many: Text, number: int, **values: object) -> Said:
    """Return the sentence that fits a number, ``{n}``; other values as ``said`` takes them."""
    return said(one if number == 1 else many, n=number, **values)


def listed(words: Text, parts: Sequence[Text], **values: object) -> Said:
    """Fill ``{what}`` of a sentence with several wordings."""
    return said(words, what=joined(parts), **values)


def joined(parts: Sequence[Text], between: str = ", ") -> Text:
    """Return several wordings as one line in small letters, as within a sentence."""
    return Text(**{code: between.join(_small(part.of(code)) for part in parts) for code in LANGUAGES})


def _small(words: str) -> str:
    """Return words as they stand within a sentence; an abbreviation keeps its capitals."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]
