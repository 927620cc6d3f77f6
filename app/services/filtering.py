"""What a list can be narrowed by: the values of a field that are in use, named and in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.domain.condition import NO, YES
from app.domain.fields import FieldSpec, Kind
from app.domain.sorting import sort_key
from app.services.condition_words import option_words
from app.services.office import Office
from app.text import Language

MOST_OPTIONS: Final = 300
"""More than these nobody ticks in a list; a link is then found by typing a part of the name."""

Option = tuple[str, str]
"""A value and its words."""


def options(office: Office, entity: str, field: FieldSpec, language: Language) -> Sequence[Option]:
    """Return what a field may be: all choices of a fixed list, else the values in use by their names."""
    if field.kind is Kind.YES_NO:
        return [(value, option_words(office, field, value, language)) for value in (YES, NO)]
    if field.choices:
        return [(key, words.of(language)) for key, words in field.choices.items()]
    used = office.records.values_in_use(entity, field.name, MOST_OPTIONS + 1)
    named = [(value, option_words(office, field, value, language)) for value in used]
    return sorted(named, key=lambda option: sort_key(option[1], language))
