"""Reading days: as Excel keeps them, as people type them, in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final, Literal

from attrs import frozen

from app.exchange.bound import MOST_VALUE_CHARACTERS
from app.exchange.folding import fold
from app.exchange.sheet import Cell
from app.exchange.values.outcome import EMPTY, Outcome, Parser
from app.exchange.values.weekday import other_weekday
from app.text import Text

_NOT_A_DAY: Final = Text(
    en="“{given}” cannot be read as a date. Write it as year-month-day, for example 2026-03-31.",
    sv="”{given}” går inte att läsa som ett datum. Skriv det som år-månad-dag, till exempel 2026-03-31.",
    nb="«{given}» kan ikke leses som en dato. Skriv den som år-måned-dag, for eksempel 2026-03-31.",
    da="»{given}« kan ikke læses som en dato. Skriv den som år-måned-dag, for eksempel 2026-03-31.",
)
_NO_SUCH_DAY: Final = Text(
    en="“{given}” is not in the calendar. Correct the day in the list.",
    sv="”{given}” finns inte i kalendern. Rätta datumet i listan.",
    nb="«{given}» finnes ikke i kalenderen. Rett datoen i listen.",
    da="»{given}« findes ikke i kalenderen. Ret datoen i listen.",
)
_NO_YEAR: Final = Text(
    en="“{given}” has no year. Write the year too, for example 2026-03-31.",
    sv="”{given}” saknar år. Skriv även året, till exempel 2026-03-31.",
    nb="«{given}» mangler år. Skriv også året, for eksempel 2026-03-31.",
    da="»{given}« mangler år. Skriv også året, for eksempel 2026-03-31.",
)
_OTHER_ORDER: Final = Text(
    en="“{given}” was read as {day}, though the other dates of the column are written in another order. "
    "Check the date.",
    sv="”{given}” lästes som {day}, trots att de andra datumen i kolumnen är skrivna i en annan ordning. "
    "Kontrollera datumet.",
    nb="«{given}» ble lest som {day}, selv om de andre datoene i kolonnen er skrevet i en annen rekkefølge. "
    "Kontroller datoen.",
    da="»{given}« blev læst som {day}, selv om de andre datoer i kolonnen er skrevet i en anden rækkefølge. "
    "Kontrollér datoen.",
)
Order = Literal["day first", "month first"]

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january januari januar jan",
            "february februari februar feb febr",
            "march mars marts mar",
            "april apr",
            "may maj mai",
            "june juni jun",
            "july juli jul",
            "august augusti aug",
            "september sep sept",
            "october oktober oct okt",
            "november nov",
            "december desember dec des",
        ),
        start=1,
    )
    for name in names.split()
}
_YEAR_FIRST: Final = re.compile(r"^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$")
_YEAR_LAST: Final = re.compile(r"^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/., ]\s?(\d{4}|\d{2})$")
_NAMED: Final = re.compile(
    r"^(\d{1,2})(?:\.|st|nd|rd|th|:e|:a|\s|-)*\s?([a-z]{3,9})\.?[\s,-]*(\d{4}|\d{2})?$"
)
_NAMED_MONTH_FIRST: Final = re.compile(r"^([a-z]{3,9})\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s?|\s)(\d{4})$")
_NO_YEAR_SHAPE: Final = re.compile(r"^\d{1,2}\s?[-/.]\s?\d{1,2}\s?\.?$")
_RUN: Final = re.compile(r"^(?:\d{8}|\d{6})$")
_CLOCK: Final = re.compile(
    r"(?:^|[\s,]+|t)(?:kl\.?|at)?\s*\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m|z|[+-]\d\d:?\d\d)?$"
)
_WEEKDAYS: Final = frozenset(
    fold(word)
    for word in [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "måndag",
        "tisdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lördag",
        "söndag",
        "mån",
        "tis",
        "ons",
        "tor",
        "tors",
        "fre",
        "lör",
        "sön",
        "mandag",
        "tirsdag",
        "lørdag",
        "søndag",
        "man",
        "tir",
        "lør",
        "søn",
        "den",
        "d",
        "the",
    ]
)
_FIRST_WORD: Final = re.compile(r"^([a-z]+)[.,]?\s+")
_FIRST_SERIAL, _LAST_SERIAL = 366, 109_574
"""31 December 1900 to 31 December 2199 as day numbers."""
_YEARS: Final = range(1900, 2101)
"""Whoever writes 2024 means the year, and not the day of 1905 that Excel counts so."""
_CENTURY_TURN: Final = 69
_SHORT: Final = MOST_VALUE_CHARACTERS
_SHORTEST: Final = 6
"""Letters of 5.5.23; what is shorter without its clock was no date with a clock."""


@frozen
class DateOrder:
    """Whether 3/5 is 3 May or March 5 in a list, and whether some date proves it."""

    order: Order
    proved: bool


def date_order(columns: Iterable[Iterable[Cell]]) -> DateOrder:
    """Decide the order from all days of a list: a number above 12 can only be the day."""
    day_first = month_first = 0
    for cells in columns:
        for cell in {cell for cell in cells if isinstance(cell, str)}:
            if len(cell) <= MOST_VALUE_CHARACTERS and (parts := _YEAR_LAST.match(_bare(cell))):
                day_first += int(parts[1]) > 12  # noqa: PLR2004 - months of a year
                month_first += int(parts[2]) > 12  # noqa: PLR2004
    if month_first > day_first:
        return DateOrder("month first", proved=True)
    return DateOrder("day first", proved=day_first > 0)


def is_two_ways(cell: Cell) -> bool:
    """Say whether a cell is a different day when the month stands first: 3/5 is, 3/3 and 13/5 are not."""
    parts = _YEAR_LAST.match(_bare(cell)) if isinstance(cell, str) and len(cell) <= _SHORT else None
    return parts is not None and int(parts[1]) != int(parts[2]) and max(int(parts[1]), int(parts[2])) <= 12  # noqa: PLR2004 - months of a year


def day_parser(order: Order = "day first", *, starts_1904: bool = False) -> Parser:
    """Return a parser of days; numbers count from 1900, or 1904 in old Macintosh workbooks."""

    def parse(cell: Cell) -> Outcome:
        if isinstance(cell, datetime):
            return Outcome(cell.date())
        if isinstance(cell, date):
            return Outcome(cell)
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return _numbered_day(cell, starts_1904=starts_1904)
        return EMPTY if cell is None else _typed_day(str(cell), order, starts_1904=starts_1904)

    return parse


def _numbered_day(number: float, *, starts_1904: bool) -> Outcome:
    if number == int(number) and _RUN.match(str(int(number))):
        return _run_of_digits(str(int(number)))
    first = date(1904, 1, 1) if starts_1904 else date(1899, 12, 30)
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL or number in _YEARS:
        return Outcome(None, _NOT_A_DAY.fill(given=number))
    return Outcome(first + timedelta(days=int(number)))


def _typed_day(given: str, order: Order, *, starts_1904: bool) -> Outcome:
    text = _bare(given) if len(given) <= MOST_VALUE_CHARACTERS else "x"
    if not text or text in {"-", "–", "?"}:
        return EMPTY
    read = _day_in_digits(given, text, order) or _named_day(given, text)
    if read:
        other = other_weekday(given, read.value) if isinstance(read.value, date) else None
        return Outcome(read.value, read.why or other)
    if _NO_YEAR_SHAPE.match(text):
        return Outcome(None, _NO_YEAR.fill(given=given))
    if text.isdecimal() and len(text) <= len(str(_LAST_SERIAL)):
        return _numbered_day(int(text), starts_1904=starts_1904)
    return Outcome(None, _NOT_A_DAY.fill(given=given[:80]))


def _day_in_digits(given: str, text: str, order: Order) -> Outcome | None:
    if parts := _YEAR_FIRST.match(text):
        return _made(given, int(parts[1]), int(parts[2]), int(parts[3]))
    if parts := _YEAR_LAST.match(text):
        return _year_last(given, int(parts[1]), int(parts[2]), _full_year(parts[3]), order)
    return _run_of_digits(text) if _RUN.match(text) else None


def _bare(given: str) -> str:
    """Return the text without weekday, clock and small words."""
    text = " ".join(fold(given).split())
    while (word := _FIRST_WORD.match(text)) and word[1] in _WEEKDAYS:
        text = text[word.end() :]
    shorter = _CLOCK.sub("", text).strip(" ,")
    return shorter if len(shorter) >= _SHORTEST else text.strip(" ,")


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - digits of a short year
        return year
    return year + (1900 if year >= _CENTURY_TURN else 2000)


def _made(given: str, year: int, month: int, day: int) -> Outcome:
    try:
        return Outcome(date(year, month, day))
    except ValueError:
        return Outcome(None, _NO_SUCH_DAY.fill(given=given))


def _year_last(given: str, first: int, second: int, year: int, order: Order) -> Outcome:
    day, month = (first, second) if order == "day first" else (second, first)
    if month > 12 >= day:  # noqa: PLR2004 - months of a year
        swapped = _made(given, year, day, month)
        return Outcome(swapped.value, swapped.why or _OTHER_ORDER.fill(given=given, day=swapped.value))
    return _made(given, year, month, day)


def _run_of_digits(digits: str) -> Outcome:
    """Read 20160305 or 160305: the year stands first, as in Swedish registers."""
    year = _full_year(digits[:-4])
    return _made(digits, year, int(digits[-4:-2]), int(digits[-2:]))


def _named_day(given: str, text: str) -> Outcome | None:
    if (parts := _NAMED.match(text)) and (month := _MONTHS.get(parts[2])):
        if parts[3] is None:
            return Outcome(None, _NO_YEAR.fill(given=given))
        return _made(given, _full_year(parts[3]), month, int(parts[1]))
    if (parts := _NAMED_MONTH_FIRST.match(text)) and (month := _MONTHS.get(parts[1])):
        return _made(given, int(parts[3]), month, int(parts[2]))
    return None
