"""Organisation numbers: whether one looks right for its country. A doubt warns and never blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from stdnum.dk import cvr
from stdnum.fi import ytunnus
from stdnum.no import orgnr as norwegian
from stdnum.se import orgnr as swedish

_FORMS: Final[Mapping[str, Callable[[str], bool]]] = MappingProxyType(
    {"SE": swedish.is_valid, "NO": norwegian.is_valid, "DK": cvr.is_valid, "FI": ytunnus.is_valid}
)
_SEPARATORS: Final = re.compile(r"[\s.\-\u2010-\u2015]+")


def compact(number: str | None) -> str:
    """Return a number without spaces, dots and dashes, in capitals, for comparing."""
    return _SEPARATORS.sub("", number or "").upper()


def looks_right(number: str, country: str) -> bool:
    """Say whether a number has the form and check digit of its country; other countries always do."""
    valid = _FORMS.get(country)
    return valid is None or valid(compact(number))
