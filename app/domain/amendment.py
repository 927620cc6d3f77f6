"""What an amendment changes: rows of what stood and what shall stand, and what they do to the placement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.display import shown
from app.domain.states import Records
from app.text import Language, Text, same

CHANGEABLE: Final = ("end_date", "start_date", "hours_per_week", "place_of_work", "city", "remote_share")
"""The fields of a placement that a signed amendment changes by itself."""
_DAYS: Final = frozenset({"start_date", "end_date"})
_WHOLE: Final = frozenset({"remote_share"})


def stored(value: Any) -> str:
    """Return a value as a row of changes keeps it."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def typed(what: str, words: str) -> Any:
    """Return the value that a row's words stand for; None for nothing and for what is none."""
    if not words:
        return None
    try:
        if what in _DAYS:
            return date.fromisoformat(words)
        if what == "hours_per_week":
            return Decimal(words)
        return int(words) if what in _WHOLE else words
    except (ValueError, InvalidOperation):
        return None


def label(what: str) -> Text:
    """Return what is changed, in words: a field of the placement by its name, else as it was written."""
    return entity_named("placement").fields[what].label if what in CHANGEABLE else same(what)


def value_words(what: str, words: str, language: Language, records: Records) -> str:
    """Return what stood or shall stand, as a paper prints it."""
    if what not in CHANGEABLE:
        return words
    value = typed(what, words)
    return (
        shown(entity_named("placement").fields[what], value, language, records) if value is not None else ""
    )


def values_of(changes: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the fields of the placement as the rows change them."""
    found = {str(row["what"]): typed(str(row["what"]), str(row.get("new") or "")) for row in changes}
    return {what: value for what, value in found.items() if what in CHANGEABLE and value is not None}


def root_of(agreement: Any, records: Records) -> Any:
    """Return the agreement that was amended first: what holds where no amendment says otherwise."""
    seen = {agreement.id}
    found = agreement
    while found.amends_id and found.amends_id not in seen:
        above = records.get("agreement", found.amends_id)
        if above is None:
            break
        seen.add(above.id)
        found = above
    return found
