"""Sentences that a report writes by itself, right in number in each language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from app.errors import Refused
from app.programmes.reading import Table, opened
from app.programmes.wording import Wording, fill
from app.text import Language, Text

NO_NUMBER = Text(
    en="The number “{name}” is missing for the sentence {sentence}. Give it and try again.",
    sv="Talet ”{name}” saknas för meningen {sentence}. Ange det och försök igen.",
    nb="Tallet «{name}» mangler for setningen {sentence}. Oppgi det, og prøv på nytt.",
    da='Tallet "{name}" mangler til sætningen {sentence}. Angiv det, og prøv igen.',
)


@frozen(kw_only=True)
class Form:
    """One form of a sentence: used when every number is as named, or not above what is named."""

    text: Wording
    numbers: Mapping[str, int]
    at_most: Mapping[str, int]

    def fits(self, numbers: Mapping[str, float]) -> bool:
        """Say whether the form is right for the numbers."""
        exact = all(numbers[name] == value for name, value in self.numbers.items())
        return exact and all(numbers[name] <= value for name, value in self.at_most.items())


@frozen(kw_only=True)
class Word:
    """A part of a sentence that follows a number: one host, two hosts."""

    counts: str
    one: Wording
    many: Wording

    def of(self, language: Language, numbers: Mapping[str, float]) -> str:
        """Return the word for the number it follows."""
        return (self.one if numbers[self.counts] == 1 else self.many).of(language)


@frozen(kw_only=True)
class Sentence:
    """A sentence with its forms, the usual one last, and its words by field."""

    key: str
    forms: tuple[Form, ...]
    words: Mapping[str, Word]

    @property
    def counted(self) -> tuple[str, ...]:
        """Return the names of the numbers that decide the form and the words."""
        named = [name for form in self.forms for name in (*form.numbers, *form.at_most)]
        return tuple(dict.fromkeys((*named, *(word.counts for word in self.words.values()))))

    def say(self, language: Language, numbers: Mapping[str, float], shown: Mapping[str, str]) -> str:
        """Return the sentence.

        Args:
            language: The language of the report.
            numbers: The numbers that decide form and words; at least those of ``counted``.
            shown: The fields as they are to be printed, numbers written in the style of the language.
        """
        for name in self.counted:
            if name not in numbers:
                raise Refused(NO_NUMBER.fill(name=name, sentence=self.key), where=name)
        form = next(form for form in self.forms if form.fits(numbers))
        words = {field: word.of(language, numbers) for field, word in self.words.items()}
        return fill(form.text.of(language), {**shown, **words})


def read_sentences() -> Mapping[str, Sentence]:
    """Read the sentences."""
    with opened("texts/sentences.toml") as file:
        return MappingProxyType({row.key: _sentence(row) for row in file.tables()})


def _sentence(row: Table) -> Sentence:
    words = {word.key: _word(word) for word in row.table("words").tables()}
    return Sentence(
        key=row.key,
        forms=tuple(_form(form) for form in row.tables("forms")),
        words=MappingProxyType(words),
    )


def _form(row: Table) -> Form:
    return Form(text=row.wording("text"), numbers=_limits(row, "numbers"), at_most=_limits(row, "at_most"))


def _limits(row: Table, key: str) -> Mapping[str, int]:
    limits = row.table(key)
    return MappingProxyType({name: limits.number(name) for name in limits})


def _word(row: Table) -> Word:
    return Word(counts=row.text("counts"), one=row.wording("one"), many=row.wording("many"))
