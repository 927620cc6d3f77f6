"""Reading results of a training and answers to survey questions."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Final

from app.exchange.folding import joined
from app.exchange.layout import Headings
from app.exchange.sheet import Cell
from app.exchange.values.choice import yes_or_no
from app.exchange.values.outcome import EMPTY, Outcome, Parser, as_words
from app.text import Text

PASSED: Final = "passed"
FAILED: Final = "failed"
_NOT_A_RESULT: Final = Text(
    en="“{given}” is no result. Write the date of passing, passed or failed, or leave the cell empty.",
    sv="”{given}” är inget resultat. Skriv datum för godkänt, godkänd eller underkänd, eller lämna cellen "
    "tom.",
    nb="«{given}» er ikke et resultat. Skriv datoen for bestått, bestått eller ikke bestått, eller la "
    "cellen stå tom.",
    da="»{given}« er ikke et resultat. Skriv datoen for bestået, bestået eller ikke bestået, eller lad "
    "cellen stå tom.",
)
_OUTSIDE_SCALE: Final = Text(
    en="{given} lies outside the scale {lowest} to {highest} of the question and was left out.",
    sv="{given} ligger utanför frågans skala {lowest}–{highest} och utelämnades.",
    nb="{given} ligger utenfor spørsmålets skala {lowest}–{highest} og ble utelatt.",
    da="{given} ligger uden for spørgsmålets skala {lowest}–{highest} og blev udeladt.",
)
_PASSED: Final = Headings(
    en="passed | pass | done | completed | ok | approved",
    sv="godkänd | godkänt | klar | genomförd | genomfört",
    nb="bestått | godkjent | ferdig | gjennomført | fullført",
    da="bestået | godkendt | færdig | gennemført",
)
_FAILED: Final = Headings(
    en="failed | fail | not passed | not approved",
    sv="underkänd | underkänt | ej godkänd | ej godkänt | inte godkänd",
    nb="ikke bestått | stryk | ikke godkjent | strøk",
    da="ikke bestået | dumpet | ikke godkendt",
)
_SCALE: Final = re.compile(r"\b(\d{1,2})\s*[-–—/]\s*(\d{1,2})\b")
_LARGEST_SCALE: Final = 10


@cache
def _words(known: Headings) -> frozenset[str]:
    return frozenset(joined(word) for word in known.all)


def result_parser(day: Parser) -> Parser:
    """Return a parser of results: the day of passing, passed or failed."""

    def parse(cell: Cell) -> Outcome:
        key = joined(as_words(cell))
        if key in _words(_FAILED) or yes_or_no(cell) is False:
            return Outcome(FAILED)
        if key in _words(_PASSED) or yes_or_no(cell) is True:
            return Outcome(PASSED)
        if not key:
            return EMPTY
        value, why = day(cell)
        return Outcome(value, _NOT_A_RESULT.fill(given=as_words(cell)[:80]) if why and value is None else why)

    return parse


def answer_parser(question: str) -> Parser:
    """Return a parser of the answers to a question; a scale in its words, "(1–5)", bounds the numbers."""
    found = _SCALE.findall(question)
    scale = next(
        ((int(a), int(b)) for a, b in found if int(a) < int(b) <= _LARGEST_SCALE and int(a) <= 1), None
    )

    def parse(cell: Cell) -> Outcome:
        if isinstance(cell, date):
            return Outcome(cell)
        number = _number(cell)
        if number is not None:
            if scale and not scale[0] <= number <= scale[1]:
                return Outcome(
                    None, _OUTSIDE_SCALE.fill(given=as_words(cell), lowest=scale[0], highest=scale[1])
                )
            return Outcome(int(number) if number == int(number) else number)
        answer = yes_or_no(cell)
        given = as_words(cell)
        return Outcome(answer if answer is not None else given) if given else EMPTY

    return parse


def _number(cell: Cell) -> Decimal | None:
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return Decimal(repr(cell))
    given = as_words(cell).replace(",", ".")
    return Decimal(given) if re.fullmatch(r"-?\d{1,9}(?:\.\d{1,6})?", given) else None
