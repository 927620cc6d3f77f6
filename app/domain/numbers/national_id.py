"""National identity numbers: whether one looks right. A doubt warns and never blocks.

Danish numbers given out since 2007 fail their check digit, and Swedish coordination numbers have
60 added to the day: both are right.
"""

from __future__ import annotations

import re
from typing import Final

from stdnum import luhn
from stdnum.dk import cpr
from stdnum.exceptions import ValidationError
from stdnum.fi import hetu
from stdnum.no import fodselsnummer
from stdnum.se import personnummer

_SWEDISH: Final = re.compile(r"(?:\d\d)?(\d{4})(\d\d)[-+]?\d{4}")
_COORDINATION: Final = range(61, 92)
_DANISH: Final = re.compile(r"\d{6}[- ]?\d{4}")


def looks_right(number: str) -> bool:
    """Say whether a number is one of Sweden, Norway, Denmark or Finland."""
    typed = number.strip()
    known = (personnummer.is_valid, fodselsnummer.is_valid, hetu.is_valid, _is_coordination, _is_danish)
    return any(valid(typed) for valid in known)


def _is_coordination(number: str) -> bool:
    match = _SWEDISH.fullmatch(number)
    digits = re.sub(r"\D", "", number)[-10:]
    return match is not None and int(match.group(2)) in _COORDINATION and luhn.is_valid(digits)


def _is_danish(number: str) -> bool:
    if _DANISH.fullmatch(number) is None:
        return False
    try:
        cpr.get_birth_date(re.sub(r"\D", "", number))
    except ValidationError:
        return False
    return True
