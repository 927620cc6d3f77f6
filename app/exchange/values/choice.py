"""Words that stand for one of a few things: yes and no, kinds of organisation, of placement, of event."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from app.exchange.folding import joined, words_of
from app.exchange.layout import Headings
from app.exchange.sheet import Cell
from app.exchange.values.choice_words import (
    CANCELLED_WORDS,
    CHOICES,
    NO_WORDS,
    NOT_WORDS,
    UNKNOWN_WORDS,
    YES_WORDS,
)
from app.exchange.values.outcome import EMPTY, Outcome, Parser, as_words
from app.text import Text

UNKNOWN: Final = "unknown"
"""The answer "don't know", which is an answer and not an empty cell."""

_NOT_YES_OR_NO: Final = Text(
    en="“{given}” is neither yes nor no. Write yes or no, or leave the cell empty.",
    sv="”{given}” är varken ja eller nej. Skriv ja eller nej, eller lämna cellen tom.",
    nb="«{given}» er verken ja eller nei. Skriv ja eller nei, eller la cellen stå tom.",
    da="»{given}« er hverken ja eller nej. Skriv ja eller nej, eller lad cellen stå tom.",
)
_NO_SUCH_CHOICE: Final = Text(
    en="“{given}” is not known here and was left out. Choose the right kind after the import.",
    sv="”{given}” är inte känt här och utelämnades. Välj rätt alternativ efter importen.",
    nb="«{given}» er ikke kjent her og ble utelatt. Velg riktig alternativ etter importen.",
    da="»{given}« er ikke kendt her og blev udeladt. Vælg det rigtige efter importen.",
)


@cache
def _keys(table: str) -> dict[str, str]:
    return {
        joined(word): key
        for key, words in CHOICES[table].items()
        for word in (*words.all, key.replace("_", " "))
    }


@cache
def _known(words: Headings) -> frozenset[str]:
    return frozenset(joined(word) for word in words.all)


_SIGNS: Final = {"✓": True, "✔": True, "☑": True, "✗": False, "✘": False, "☐": False}


def yes_or_no(cell: Cell) -> bool | str | None:
    """Return True, False, "unknown", or None when the cell says none of them."""
    if isinstance(cell, bool):
        return cell
    word = as_words(cell).strip()
    if word in _SIGNS:
        return _SIGNS[word]
    key = joined(word)
    if key in _known(YES_WORDS):
        return True
    return False if key in _known(NO_WORDS) else UNKNOWN if key in _known(UNKNOWN_WORDS) else None


def yes_no_parser(cell: Cell) -> Outcome:
    """Read yes or no in four languages, as a cross, a tick or a number; "don't know" is left empty."""
    answer = yes_or_no(cell)
    if isinstance(answer, bool):
        return Outcome(answer)
    if answer == UNKNOWN or as_words(cell) in {"", "-", "–", "?"} or tells_of_cancelling(cell):
        return EMPTY
    return Outcome(None, _NOT_YES_OR_NO.fill(given=as_words(cell)[:80]))


def choice_parser(table: str) -> Parser:
    """Return a parser of the words of a table of ``CHOICES``."""
    keys = _keys(table)

    def parse(cell: Cell) -> Outcome:
        given = as_words(cell)
        if given in {"", "-", "–"} or tells_of_cancelling(cell):
            return EMPTY
        key = keys.get(joined(given))
        return Outcome(key, None if key else _NO_SUCH_CHOICE.fill(given=given[:80]))

    return parse


def choice_in(table: str, text: str) -> str | None:
    """Return the choice whose words stand in a longer text, such as the kind in the title of an event."""
    words = " " + " ".join(words_of(text)) + " "
    named = (
        (len(word), key)
        for key, known in CHOICES[table].items()
        for word in (" ".join(words_of(word)) for word in known.all)
        if f" {word} " in words
    )
    return max(named, default=(0, None))[1]


@cache
def _cancelling() -> re.Pattern[str]:
    phrases = (" ".join(words_of(word)) for word in CANCELLED_WORDS.all)
    return re.compile(r"\b(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + r")\b")


def tells_of_cancelling(cell: Cell) -> bool:
    """Say whether a cell says that the thing was called off, and not that it was not."""
    if not isinstance(cell, str):
        return False
    words = " ".join(words_of(cell))
    found = _cancelling().search(words)
    return found is not None and not NOT_WORDS & set(words[: found.start()].split()[-2:])
