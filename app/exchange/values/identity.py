"""Reading organisation numbers, and recognising personal numbers so that they can be left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final, Literal

from attrs import field, frozen

from app.exchange.sheet import Cell
from app.exchange.values.outcome import EMPTY, Outcome, Parser, as_words
from app.text import Text

_WRONG_NUMBER: Final = Text(
    en="The organisation number {given} is not right: its check digit does not fit. It was kept; check it.",
    sv="Organisationsnumret {given} stämmer inte: kontrollsiffran är fel. Det sparades; kontrollera det.",
    nb="Organisasjonsnummeret {given} stemmer ikke: kontrollsifferet er feil. Det ble tatt med; kontroller "
    "det.",
    da="Organisationsnummeret {given} passer ikke: kontrolcifferet er forkert. Det blev taget med; "
    "kontrollér det.",
)
_ODD_NUMBER: Final = Text(
    en="“{given}” is no Swedish, Norwegian or Danish organisation number. It was kept as it stands; check "
    "it.",
    sv="”{given}” är inget svenskt, norskt eller danskt organisationsnummer. Det sparades som det står; "
    "kontrollera det.",
    nb="«{given}» er ikke et svensk, norsk eller dansk organisasjonsnummer. Det ble tatt med slik det står; "
    "kontroller det.",
    da="»{given}« er ikke et svensk, norsk eller dansk organisationsnummer. Det blev taget med, som det "
    "står; "
    "kontrollér det.",
)
PERSONAL_NUMBER_HERE: Final = Text(
    en="The cell holds what looks like a personal number and was left out. Take it out of the list.",
    sv="Cellen innehåller något som ser ut som ett personnummer och utelämnades. Ta bort det ur listan.",
    nb="Cellen inneholder noe som ser ut som et fødselsnummer, og ble utelatt. Fjern det fra listen.",
    da="Cellen indeholder noget, der ligner et CPR-nummer, og blev udeladt. Fjern det fra listen.",
)
_SHOWN: Final = 80
Nordic = Literal["SE", "NO", "DK", ""]

_SURROUNDING: Final = re.compile(r"(?i)^(?:no|se|dk|cvr|org\.?\s?nr\.?)[\s:.-]*|\s*mva$")
_NOT_DIGITS: Final = re.compile(r"[\s.-]+")
_SWEDISH: Final = re.compile(r"^(?:16)?(\d{6})(\d{4})(?:01)?$")


@frozen
class OrgNumber:
    """An organisation number as that country writes it; no country when it is of none of the three."""

    number: str
    country: Nordic = ""


@frozen
class PersonalNumber:
    """A personal number; its digits show in no message and no log."""

    digits: str = field(repr=False)
    country: Nordic = ""


def org_number_parser(country: str = "") -> Parser:
    """Return a parser of organisation numbers; a wrong one is kept with a warning."""

    def parse(cell: Cell) -> Outcome:
        given = as_words(cell)
        if given in {"", "-", "–"}:
            return EMPTY
        if personal_number_in(given, country) or personal_number_in(_as_personal(given), country):
            return Outcome(None, PERSONAL_NUMBER_HERE)
        digits = _NOT_DIGITS.sub("", _SURROUNDING.sub("", given))
        found = _org_number(digits, country)
        if found is None:
            return Outcome(OrgNumber(given), _ODD_NUMBER.fill(given=given[:40]))
        fits = _checks()[found.country](_NOT_DIGITS.sub("", found.number))
        return Outcome(found, None if fits else _WRONG_NUMBER.fill(given=found.number))

    return parse


def _as_personal(given: str) -> str:
    """Write ten digits as a Swedish personal number; a true organisation number has no such month."""
    return f"{given[:6]}-{given[6:]}" if len(given) == 10 and given.isdecimal() else ""  # noqa: PLR2004


def _org_number(digits: str, country: str) -> OrgNumber | None:
    if not digits.isascii() or not digits.isdecimal():
        return None
    if len(digits) == 9:  # noqa: PLR2004 - a Norwegian number
        return OrgNumber(f"{digits[:3]} {digits[3:6]} {digits[6:]}", "NO")
    if len(digits) == 8 and country != "SE":  # noqa: PLR2004 - a Danish number
        return OrgNumber(digits, "DK")
    swedish = _SWEDISH.match(digits)
    return OrgNumber(f"{swedish[1]}-{swedish[2]}", "SE") if swedish else None


@cache
def _checks() -> dict[str, Callable[[str], bool]]:
    # python-stdnum takes 40 ms to import and only a list of organisations needs it.
    from stdnum.dk import cvr  # noqa: PLC0415
    from stdnum.no import orgnr  # noqa: PLC0415
    from stdnum.se import orgnr as swedish  # noqa: PLC0415

    return {"DK": cvr.is_valid, "NO": orgnr.is_valid, "SE": swedish.is_valid}


_PERSONAL: Final = (
    ("SE", re.compile(r"^((?:18|19|20)\d{2})(\d{2})(\d{2})[-+]?\d{4}$"), "ymd"),
    ("SE", re.compile(r"^(\d{2})(\d{2})(\d{2})[-+]\d{4}$"), "ymd"),
    ("NO", re.compile(r"^(\d{2})(\d{2})(\d{2}) ?\d{5}$"), "dmy"),
    ("DK", re.compile(r"^(\d{2})(\d{2})(\d{2})[- ]?\d{4}$"), "dmy"),
)
_MOST_SHIFTS: Final = (0, 40, 60)
"""Days and months are shifted in coordination numbers, D numbers and test numbers."""


_MONTH_SHIFTS: Final = {"NO": (0, 40, 65, 80)}
"""Only Norwegian numbers shift the month; a Swedish one with a month from 20 on is an organisation's."""


def personal_number_in(cell: Cell, country: str = "") -> PersonalNumber | None:
    """Return the personal number that a cell holds, and nothing but; check digits are not looked at.

    The country's own form is tried first: 150787-1234 may be Danish or a Swedish coordination number.
    Ten digits together are a Swedish organisation number or phone number as often as a Danish personal
    number, so without a sign between they count only where the office is Danish.
    """
    given = as_words(cell).strip()
    for owner, shape, order in sorted(_PERSONAL, key=lambda kind: kind[0] != country):
        found = shape.match(given)
        if found is None or (owner == "DK" and given.isdecimal() and country != "DK"):
            continue
        year, month, day = (
            (found[1], found[2], found[3]) if order == "ymd" else (found[3], found[2], found[1])
        )
        if _may_be_born(int(year), int(month), int(day), months=_MONTH_SHIFTS.get(owner, (0,))):
            return PersonalNumber(given, owner)  # type: ignore[arg-type]
    return None


def _may_be_born(year: int, month: int, day: int, *, months: tuple[int, ...]) -> bool:
    for shift in _MOST_SHIFTS:
        for month_shift in months:
            try:
                date(year if year > 99 else 2000 + year, month - month_shift, day - shift)  # noqa: PLR2004
            except ValueError:
                continue
            return True
    return False


def shown(cell: Cell) -> str:
    """Return a cell as it may be shown in a message: shortened, and never a personal number."""
    return "" if personal_number_in(cell) or personal_number_in(cell, "DK") else as_words(cell)[:_SHOWN]


def personal_number_parser(country: str = "") -> Parser:
    """Return a parser for a column said to hold personal numbers: whatever stands there is kept apart."""

    def parse(cell: Cell) -> Outcome:
        given = as_words(cell)
        if not given:
            return EMPTY
        return Outcome(personal_number_in(cell, country) or PersonalNumber(given))

    return parse
