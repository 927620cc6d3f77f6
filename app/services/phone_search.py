"""Who has a telephone number, however it and the number looked for are written."""

from __future__ import annotations

import re
from typing import Final

from app.domain.catalogue import entities
from app.domain.condition import Condition
from app.domain.fields import Kind, Privacy
from app.services.office import Office
from app.storage.repository import Query

_LOOKS_SO: Final = re.compile(r"\+?[\d\s()/.\-]{5,}")
FEWEST: Final = 5
"""Fewer digits are rather a year or a number of a paper."""
WHOLE: Final = 7
"""So many digits are a whole number, which may stand without its country."""
_LAST: Final = 2
"""The last digits are written together; the numbers that hold them are compared one by one."""
_MOST: Final = 5_000


def looks_like_number(words: str) -> bool:
    """Say whether somebody types a telephone number."""
    return bool(_LOOKS_SO.fullmatch(words)) and len(_digits(words)) >= FEWEST


def with_number(office: Office, words: str) -> dict[str, list[str]]:
    """Return the records with a telephone number, by entity; nothing where the words are no number."""
    if not looks_like_number(words):
        return {}
    sought = _digits(words).lstrip("0")
    found: dict[str, list[str]] = {}
    for spec in entities().values():
        for field in spec.fields.values():
            if field.kind is Kind.PHONE and field.privacy < Privacy.P3 and sought:
                alike = Condition(field=field.name, way="contains", values=(sought[-_LAST:],))
                ids = office.records.ids(Query(entity=spec.key, conditions=(alike,)), limit=_MOST)
                records = office.records.some(spec.key, ids)
                holding = [one.id for one in records if _same(sought, str(getattr(one, field.name)))]
                found[spec.key] = [*found.get(spec.key, []), *holding]
    return found


def _same(sought: str, kept: str) -> bool:
    """Say whether a number is the one looked for: a part of it, or the same without the country before it."""
    digits = _digits(kept)
    at_home = digits.lstrip("0")
    return sought in digits or (len(at_home) >= WHOLE and sought.endswith(at_home))


def _digits(words: str) -> str:
    return "".join(re.findall(r"\d", words))
